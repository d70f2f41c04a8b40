"""Who may ask for a meeting, of whom, when it fits, and what cannot be."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.letters.meetings import IMPOSSIBLE
from iscg_bot.model.decisions import Ask, Verdict
from iscg_bot.model.groups import Session
from iscg_bot.model.meetings import Window
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import Convene
from tests.matters.worlds import GROUP, NOW, STRANGER, sender
from tests.meetings.worlds import (
    BRUNO,
    CORA,
    DAY,
    EVA,
    FARID,
    HOLD,
    HOUR,
    LIST,
    MINUTE,
    MONDAY,
    PAULA,
    ROSTER,
    TANYA,
    WEI,
    Diary,
    at,
    meeting,
    of,
    request,
    span,
)

TUESDAY = span(MONDAY.starts + DAY)


def people(diary, id=1):
    """Who is asked, the chair first."""
    return [i.person or i.address for i in diary[id].invitees]


def question(decision):
    """Who is asked what: the slots, by their windows."""
    (asked,) = [c.question for c in decision.changes if isinstance(c, Ask)]
    return asked.who, [c.wish.window for c in asked.choices]


def why(decision):
    """What the letter says is wrong."""
    (letter,) = decision.letters
    return letter.sections[0].words["problems"]


# --- rights --------------------------------------------------------------------------------------------------------


def test_a_coordinator_convenes_for_the_own_subject_at_once():
    diary = Diary()
    decision = diary.decide(request(MONDAY))
    assert (
        decision.verdict is Verdict.ACCEPT and diary[1].window == MONDAY and people(diary) == ["cora", "farid", "wei"]
    )
    assert diary[1].chairs[0].person == "cora" and diary[1].settles == NOW + HOLD and diary[1].sequence == -1
    (letter,) = decision.letters
    assert (letter.to, letter.reason) == (CORA.addresses[0], "convened")
    assert diary[1].uid.endswith("@itu.example")


def test_a_coordinator_whose_mail_came_over_the_list_chooses_a_slot_first():
    diary = Diary()
    who, slots = question(diary.decide(request(MONDAY), of(CORA, Identity.LISTED)))
    assert (who, slots, diary.meetings) == (CORA.addresses[0], [MONDAY], [])


def test_a_coordinator_of_another_subject_is_a_member():
    who, _ = question(Diary().decide(request(MONDAY), of(BRUNO)))
    assert who == CORA.addresses[0]


def test_the_secretariat_convenes_for_any_subject_and_its_coordinator_is_in_the_chair():
    diary = Diary()
    assert diary.decide(request(MONDAY), of(PAULA)).verdict is Verdict.ACCEPT
    assert people(diary) == ["cora", "paula", "farid", "wei"]


def test_the_request_of_a_member_is_put_to_the_coordinator():
    diary = Diary()
    decision = diary.decide(request(MONDAY), of(FARID))
    who, slots = question(decision)
    assert (decision.verdict, who, slots) == (Verdict.ASK, CORA.addresses[0], [MONDAY])
    asks, told = decision.letters
    assert (asks.to, told.to, told.sections[0].words["who"]) == (CORA.addresses[0], FARID.addresses[0], CORA.name)
    assert told.key == Diary().decide(request(MONDAY), of(FARID)).letters[1].key  # once, if it is decided again
    (asked,) = [c.question for c in decision.changes]
    diary.decide(asked.choices[0].wish, of(CORA))
    assert people(diary) == ["cora", "farid", "wei"] and diary[1].invitees[1].person == "farid"


def test_two_requests_of_one_mail_are_two_notes():
    first, second = (Diary(questions=("one",) * n).decide(request(MONDAY), of(FARID)) for n in (0, 1))
    assert first.letters[1].key != second.letters[1].key


@pytest.mark.parametrize(
    ("named", "known"), [({"alongside": "XYZ"}, "known: TSAG, RAG"), ({"subject": "nothing"}, "known: captions, ")]
)
def test_the_console_hears_which_groups_and_subjects_there_are(named, known):
    decision = Diary().decide(Convene(request(confirmed=True, **named), MONDAY), of(PAULA, mail=0))
    assert (decision.verdict, decision.letters) == (Verdict.REFUSE, ()) and known in decision.because


@pytest.mark.parametrize("asked", [{"subject": "lonely"}, {"subject": "", "subject_words": "AI"}])
def test_where_there_is_no_coordinator_it_is_put_to_the_secretariat(asked):
    who, _ = question(Diary().decide(request(MONDAY, participants=(WEI.addresses[0],), **asked), of(FARID)))
    assert who == PAULA.addresses[0]


def test_the_request_of_an_unproven_stranger_is_held():
    stranger = sender(STRANGER, level=Identity.CLAIMED)
    decision = Diary().decide(request(MONDAY), stranger)
    assert (decision.verdict, decision.letters) == (Verdict.HOLD, ())


def test_a_meeting_of_the_group_itself_is_held_for_the_secretariat():
    decision = Diary().decide(request(MONDAY, of_group=True))
    assert (decision.verdict, decision.letters) == (Verdict.HOLD, ())


# --- who is asked --------------------------------------------------------------------------------------------------


def test_who_is_named_is_asked_and_nobody_else():
    diary = Diary()
    diary.decide(request(MONDAY, participants=(EVA.addresses[0], "Guest@Elsewhere.example")))
    assert people(diary) == ["cora", "eva", "guest@elsewhere.example"]
    assert diary[1].invitees[1].zone == "America/New_York" and diary[1].invitees[2].zone == GROUP.zone


def test_a_second_address_is_the_same_person():
    diary = Diary()
    diary.decide(request(MONDAY, participants=("wei@office.example", WEI.addresses[0], "cora@home.example")))
    assert people(diary) == ["cora", "wei"] and diary[1].invitees[1].address == WEI.addresses[0]


def test_neither_the_list_nor_the_robot_is_asked():
    diary = Diary()
    everybody = (LIST, "int-sect-team@lists.itu.example", GROUP.robot, "iscg-bot+x@itu.example", EVA.addresses[0])
    diary.decide(request(MONDAY, participants=everybody))
    assert people(diary) == ["cora", "eva"]


@pytest.mark.parametrize("named", [{"participants": (LIST,)}, {"subject": ""}])
def test_where_nobody_is_named_the_requester_is_asked(named):
    secretary = of(PAULA)
    decision = Diary().decide(request(MONDAY, **({"subject": "lonely"} | named)), secretary)
    assert (decision.verdict, why(decision)) == (Verdict.ASK, ("nobody_to_invite",))


def test_the_only_subject_that_the_requester_coordinates_is_meant():
    diary = Diary()
    diary.decide(request(MONDAY, subject="", title=""))
    assert (diary[1].subject, diary[1].title) == ("captions", "Captions in hybrid meetings")


# --- when ----------------------------------------------------------------------------------------------------------


def test_the_local_time_that_was_agreed_is_kept():
    diary = Diary()
    diary.decide(request(span(at(30, 15, month=11)), zone="America/New_York"))
    when = diary[1].when
    assert (when.local, when.zone, when.fold, when.tzdata) == (
        dt.datetime(2026, 11, 30, 10),
        "America/New_York",
        0,
        "2026.6",
    )
    assert diary[1].link == f"https://meet.itu.example/{diary[1].uid.partition('@')[0]}/2026-11-30T1500"


@pytest.mark.parametrize(
    "unclear",
    [
        {"windows": (MONDAY, TUESDAY)},
        {"windows": (Window(MONDAY.starts, MONDAY.starts + 5 * HOUR),)},
        {"doubts": ("ambiguous_hour",)},
        {"excluded": (TUESDAY,)},
        {"windows": ()},
        {"windows": (), "alongside": "TSAG"},
    ],
)
def test_what_is_not_one_clear_time_is_offered_as_slots(unclear):
    diary = Diary()
    decision = diary.decide(request(MONDAY, **unclear))
    assert decision.verdict is Verdict.ASK and question(decision)[0] == CORA.addresses[0] and not diary.meetings
    assert decision.letters[0].sections[0].template == "slots" and decision.letters[0].question


def test_a_range_of_some_hours_is_the_meeting_itself():
    diary = Diary()
    diary.decide(request(span(MONDAY.starts, 2 * HOUR)))
    assert diary[1].window.length == 2 * HOUR


def test_slots_lie_beside_the_sittings_of_the_session_and_on_the_days_next_to_it():
    decision = Diary().decide(request(alongside="TSAG", length=HOUR))
    _, slots = question(decision)
    sittings = [span(at(day, hour, 30), 3 * HOUR) for day in range(7, 12) for hour in (8, 13)]
    assert len(slots) == 3 and all(at(6, 7) <= s.starts and s.ends <= at(12, 19) for s in slots)
    assert not [s for s in slots for sitting in sittings if s.meets(sitting)]
    (letter,) = decision.letters
    places = {"in_break", "before_session", "after_session", "beside_session"}
    assert all(places & set(choice["reasons"]) for choice in letter.sections[0].words["choices"])


@pytest.mark.parametrize("starts", [at(7, 11, 30), at(7, 7, 30), at(7, 16, 30), at(7, 12, 30)])
def test_breaks_and_edges_of_its_days_are_no_clash(starts):
    diary = Diary()
    assert diary.decide(request(span(starts), alongside="TSAG")).verdict is Verdict.ACCEPT


def test_one_clear_time_within_a_sitting_cannot_be_had_and_others_are_offered():
    decision = Diary().decide(request(span(at(7, 9)), alongside="TSAG"))
    _, slots = question(decision)
    (refused,) = decision.letters[0].sections[0].words["refused"]
    assert (refused["why"], refused["what"], len(slots)) == ("clash_session", "TSAG", 3)
    assert all(at(7, 0) < slot.starts < at(18, 0) for slot in slots)
    chosen = Diary().decide(Convene(request(alongside="TSAG"), span(at(7, 9))))
    assert "clash_session" in chosen.because


def test_sittings_of_a_representative_are_a_clash_and_of_others_none():
    sitting = span(at(8, 9))
    assert Diary().decide(request(sitting)).verdict is Verdict.ACCEPT
    tanya = (TANYA.addresses[0],)
    assert Diary().decide(request(sitting, participants=tanya)).verdict is Verdict.ASK
    over = replace(TANYA, appointments=(replace(TANYA.appointments[0], ends=dt.date(2026, 11, 1)),))
    past = replace(ROSTER, people=tuple(over if p is TANYA else p for p in ROSTER.people))
    assert Diary(roster=past).decide(request(sitting, participants=tanya)).verdict is Verdict.ACCEPT


@pytest.mark.parametrize(
    ("there", "verdict"),
    [
        (meeting(BRUNO, FARID), Verdict.ASK),
        (meeting(BRUNO, FARID, window=span(MONDAY.starts - 30 * MINUTE)), Verdict.ASK),
        (meeting(BRUNO, FARID, window=span(MONDAY.starts - HOUR)), Verdict.ACCEPT),
        (meeting(BRUNO, FARID, cancelled=True), Verdict.ACCEPT),
        (meeting(BRUNO, EVA), Verdict.ACCEPT),
    ],
)
def test_meetings_of_the_people_are_a_clash(there, verdict):
    assert Diary(there).decide(request(MONDAY)).verdict is verdict


def test_two_requests_of_one_mail_do_not_take_the_same_time():
    diary = Diary()
    verdicts = [diary.decide(request(MONDAY, title=title)).verdict for title in ("One", "Two")]
    assert verdicts == [Verdict.ACCEPT, Verdict.ASK]


def test_excluded_times_are_not_offered():
    day = Window(at(30, 8, month=11), at(30, 17, month=11))
    _, slots = question(Diary().decide(request(day, length=HOUR, excluded=(span(day.starts, 4 * HOUR),))))
    assert slots and all(s.starts >= day.starts + 4 * HOUR for s in slots)


def test_a_chosen_slot_that_was_taken_meanwhile_is_refused():
    diary = Diary(meeting(BRUNO, FARID))
    decision = diary.decide(Convene(request(MONDAY, confirmed=True), MONDAY))
    assert (decision.verdict, why(decision), len(diary.meetings)) == (Verdict.REFUSE, ("no_slot",), 1)
    words = decision.letters[0].sections[0].words
    assert [r["what"] for r in words["refused"]] == ["Captions"] and len(words["works"]) == 3
    assert "clash_meeting (Captions); this would work (UTC): Mon 2026-11-30" in decision.because


def test_times_that_are_named_are_offered_in_the_order_of_preference_and_each_other_one_says_why_not():
    early, late, taken = span(at(2, 4)), span(MONDAY.starts + HOUR), MONDAY  # four in the morning, but named first
    decision = Diary(meeting(BRUNO, FARID)).decide(request(early, taken, late, span(NOW - DAY)))
    assert question(decision)[1] == [early, late]
    refused = decision.letters[0].sections[0].words["refused"]
    assert [(r["why"], r["what"]) for r in refused] == [("clash_meeting", "Captions"), ("past", "")]


def test_times_close_to_each_other_are_all_offered():
    times = [span(MONDAY.starts + minutes * MINUTE) for minutes in (60, 0, 30)]
    assert question(Diary().decide(request(*times)))[1] == times


@pytest.mark.parametrize("code", ["past", "too_long", "unknown_body"])
def test_what_cannot_be_is_answered_with_what_would_work(code):
    asked = request(problems=(code,), length=40 * HOUR if code == "too_long" else HOUR)
    words = Diary().decide(asked).letters[0].sections[0].words
    assert len(words["works"]) == 3 and words["problems"] == (code,)
    assert words["known"] == (("TSAG", "RAG") if code == "unknown_body" else ())


@pytest.mark.parametrize("code", ["weekday_contradicts", "hour_does_not_exist"])
def test_of_a_date_that_contradicts_itself_both_readings_are_offered(code):
    meant = (span(at(2, 10)), span(at(3, 10)))
    decision = Diary().decide(request(problems=(code,), alternatives=meant))
    words = decision.letters[0].sections[0].words
    assert (decision.verdict, words["doubts"]) == (Verdict.ASK, (code,))
    assert [choice["starts"] for choice in words["choices"]] == [window.starts.isoformat() for window in meant]


def test_two_things_that_are_wrong_are_told():
    asked = request(problems=("weekday_contradicts", "too_long"), alternatives=(span(at(2, 10)),))
    assert Diary().decide(asked).verdict is Verdict.REFUSE


def test_what_is_over_cannot_be_had():
    decision = Diary().decide(Convene(request(), span(NOW - 2 * HOUR)))
    assert (decision.verdict, why(decision)) == (Verdict.REFUSE, ("past",))


def test_short_notice_warns_and_does_not_block():
    for hours, soon in ((20, True), (72, False)):
        diary = Diary()
        decision = diary.decide(request(span(NOW + hours * HOUR)))
        assert decision.verdict is Verdict.ACCEPT and decision.letters[0].sections[0].words["short_notice"] is soon


def test_we_propose_nothing_on_short_notice():
    _, slots = question(Diary().decide(request()))
    assert min(s.starts for s in slots) >= NOW + ROSTER.policy.notice


@pytest.mark.parametrize("code", IMPOSSIBLE)
def test_what_cannot_be_is_said(code):
    decision = Diary().decide(request(MONDAY, problems=(code,)))
    assert (decision.verdict, why(decision), decision.changes) == (Verdict.REFUSE, (code,), ())


def test_at_the_console_nothing_is_mailed_about_what_cannot_be():
    console = of(PAULA, mail=0)
    for wish in (request(MONDAY, problems=("past",)), Convene(request(), span(NOW - DAY))):
        assert Diary().decide(wish, console).letters == ()


def test_the_question_is_open_until_the_first_slot_is_near():
    decision = Diary().decide(request(MONDAY, TUESDAY))
    (asked,) = [c.question for c in decision.changes]
    assert asked.until == MONDAY.starts - HOLD
    far = Diary().decide(request(span(NOW + 60 * DAY), span(NOW + 61 * DAY)))
    assert next(c.question.until for c in far.changes) == NOW + ROSTER.policy.question_life


def test_no_session_to_come_is_no_session():
    """An unknown body is the reader's to notice; one without a session to come gives the next weeks."""
    later = replace(ROSTER, sessions=(Session("TSAG", dt.date(2026, 1, 5), dt.date(2026, 1, 9)),))
    _, slots = question(Diary(roster=later).decide(request(alongside="TSAG")))
    assert len(slots) == 3


def test_the_same_request_is_decided_the_same_way():
    first, second = (Diary().decide(request(MONDAY, TUESDAY, alongside="TSAG")) for _ in range(2))
    assert first == second
