"""Meetings are moved, called off, and asked of more or fewer people: which one is meant, whose it is, what is asked."""

from dataclasses import replace

import pytest

from iscg_bot.model.decisions import Ask, ChangeMeeting, Verdict
from iscg_bot.model.meetings import Window
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import CallOff, ChangePeople, Move
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
    MONDAY,
    PAULA,
    TANYA,
    WEI,
    Diary,
    at,
    meeting,
    of,
    span,
)

TUESDAY = span(MONDAY.starts + DAY)
SECOND_ADDRESS = of(CORA, address="cora@home.example")


def question(decision):
    """The question that is asked."""
    (asked,) = [c.question for c in decision.changes if isinstance(c, Ask)]
    return asked


def why(decision):
    """What the letter says is wrong."""
    (letter,) = decision.letters
    return letter.sections[0].words["problems"]


def other(title="Spectrum", *people, **given):
    """A second meeting, that Cora convened too."""
    given = {"id": 2, "uid": "u2@itu.example", "title": title, "window": span(at(3, 10))} | given
    return meeting(*(people or (CORA, EVA)), **given)


# --- which meeting -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("marked", [{"meeting": 1}, {"uid": "u1@itu.example"}, {"named": "the captions meeting"}])
def test_the_meeting_is_known_by_number_thread_or_name(marked):
    diary = Diary(meeting(), other())
    decision = diary.decide(Move(windows=(TUESDAY,), **marked))
    assert decision.verdict is Verdict.ACCEPT and diary[1].window == TUESDAY and diary[2].window == span(at(3, 10))


def test_the_only_one_is_meant():
    diary = Diary(meeting())
    assert diary.decide(CallOff()).verdict is Verdict.ACCEPT and diary[1].cancelled


def test_who_writes_from_a_second_address_is_the_same_person():
    diary = Diary(meeting())
    assert diary.decide(CallOff(named="captions"), SECOND_ADDRESS).verdict is Verdict.ACCEPT


@pytest.mark.parametrize(
    "wish", [Move(windows=(TUESDAY,), zone="Asia/Tokyo", named="Captions"), CallOff(named="captions")]
)
def test_a_name_that_fits_two_is_a_question(wish):
    diary = Diary(meeting(), other("Captions, second round"))
    decision = diary.decide(wish)
    asked = question(decision)
    assert (decision.verdict, asked.kind, asked.who) == (Verdict.ASK, "which_meeting_meant", CORA.addresses[0])
    assert [c.wish.meeting if c.wish else None for c in asked.choices] == [1, 2, None]
    assert not any(m.cancelled for m in diary.meetings) and diary[1].window == MONDAY
    diary.decide(asked.choices[1].wish)
    changed = diary[2]
    assert changed.cancelled or (changed.window, changed.when.zone) == (TUESDAY, "Asia/Tokyo")
    assert not diary[1].cancelled and diary[1].window == MONDAY


def test_the_secretariat_names_meetings_of_others():
    diary = Diary(meeting(), other())
    assert diary.decide(CallOff(named="Spectrum"), of(PAULA)).verdict is Verdict.ACCEPT and diary[2].cancelled


@pytest.mark.parametrize(
    ("there", "wish"),
    [
        (meeting(cancelled=True), CallOff(1)),
        (meeting(window=span(NOW - DAY)), CallOff(1)),
        (meeting(window=span(NOW - DAY)), Move(1, windows=(TUESDAY,))),
        (meeting(), CallOff(7)),
        (meeting(), CallOff(uid="other@itu.example")),
        (meeting(), CallOff(named="something else entirely")),
    ],
)
def test_there_is_no_such_meeting_to_come(there, wish):
    decision = Diary(there).decide(wish)
    assert (decision.verdict, why(decision)) == (Verdict.REFUSE, ("unknown_meeting",))


# --- whose it is ---------------------------------------------------------------------------------------------------


def test_who_asked_for_a_meeting_may_call_it_off():
    asked = replace(meeting(), requester=FARID.addresses[0])
    assert Diary(asked).decide(CallOff(1), of(FARID)).verdict is not Verdict.REFUSE
    assert why(Diary(asked).decide(CallOff(1), of(BRUNO))) == ("not_yours",)


@pytest.mark.parametrize("wish", [CallOff(1), Move(1, windows=(TUESDAY,))])
def test_somebody_elses_meeting_stays(wish):
    for who in (FARID, BRUNO):
        decision = Diary(meeting()).decide(wish, of(who))
        assert (decision.verdict, why(decision), decision.changes) == (Verdict.REFUSE, ("not_yours",), ())


@pytest.mark.parametrize("wish", [CallOff(1), Move(1, windows=(TUESDAY,))])
def test_the_secretariat_may_change_every_meeting(wish):
    assert Diary(meeting()).decide(wish, of(PAULA)).verdict is Verdict.ACCEPT


def test_whoever_is_not_sure_to_be_its_convener_confirms_the_move_by_choosing_a_slot():
    diary = Diary(meeting())
    asked = question(diary.decide(Move(1, windows=(TUESDAY,)), of(CORA, Identity.LISTED)))
    assert [c.wish.windows for c in asked.choices] == [(TUESDAY,)] and diary[1].window == MONDAY
    diary.decide(asked.choices[0].wish, of(CORA, Identity.LISTED))
    assert diary[1].window == TUESDAY


def test_whoever_is_not_sure_to_be_its_convener_confirms_the_cancellation():
    diary = Diary(meeting())
    asked = question(diary.decide(CallOff(1), of(CORA, Identity.LISTED)))
    assert asked.kind == "cancel_meeting" and not diary[1].cancelled
    assert asked.choices[1].wish is None
    diary.decide(asked.choices[0].wish, of(CORA, Identity.LISTED))
    assert diary[1].cancelled


@pytest.mark.parametrize("wish", [CallOff(1), Move(1, windows=(TUESDAY,))])
def test_a_convener_who_cannot_be_answered_is_held(wish):
    decision = Diary(meeting()).decide(wish, of(CORA, Identity.CLAIMED))
    assert (decision.verdict, decision.changes) == (Verdict.HOLD, ())


def test_where_many_are_invited_one_question_comes_first():
    crowd = [replace(WEI, id=f"p{i}", addresses=(f"p{i}@x.example",)) for i in range(10)]
    for count, verdict in ((9, Verdict.ACCEPT), (10, Verdict.ASK)):
        diary = Diary(meeting(CORA, *crowd[:count]))
        decision = diary.decide(CallOff(1))
        assert decision.verdict is verdict and diary[1].cancelled is (verdict is Verdict.ACCEPT)
    diary.decide(question(decision).choices[0].wish)
    assert diary[1].cancelled


# --- moving --------------------------------------------------------------------------------------------------------


def test_a_move_starts_the_hold_time_anew_and_takes_the_link_along():
    diary = Diary(meeting(link="https://meet.itu.example/u1/2026-11-30T1000", sequence=0))
    decision = diary.decide(Move(1, windows=(TUESDAY,), zone="Asia/Tokyo"))
    moved = diary[1]
    assert (moved.settles, moved.sequence, moved.when.zone) == (NOW + HOLD, 0, "Asia/Tokyo")
    assert moved.link == "https://meet.itu.example/u1/2026-12-01T1000"
    assert decision.letters[0].sections[0].words["what"] == "moved"


def test_the_length_stays_where_only_a_start_is_named():
    diary = Diary(meeting(window=span(MONDAY.starts, 2 * HOUR)))
    diary.decide(Move(1, windows=(span(TUESDAY.starts, 2 * HOUR),)))
    assert diary[1].window.length == 2 * HOUR
    asked = question(diary.decide(Move(1, windows=(Window(at(2, 8), at(2, 18)),))))
    assert {c.wish.windows[0].length for c in asked.choices} == {2 * HOUR}


def test_it_does_not_stand_in_its_own_way():
    diary = Diary(meeting())
    assert diary.decide(Move(1, windows=(span(MONDAY.starts + HOUR / 2),))).verdict is Verdict.ACCEPT


def test_another_meeting_stands_in_its_way():
    diary = Diary(meeting(), other("Other", BRUNO, FARID, window=TUESDAY))
    decision = diary.decide(Move(1, windows=(TUESDAY,)))
    (refused,) = decision.letters[0].sections[0].words["refused"]
    assert (decision.verdict, refused["why"], refused["what"]) == (Verdict.ASK, "clash_meeting", "Other")
    first, *more = question(decision).choices
    assert len(more) == 2 and diary[1].window == MONDAY
    diary.decide(first.wish)
    assert diary[1].window == first.wish.windows[0] != TUESDAY


def test_at_the_console_the_clash_is_said_and_what_would_work():
    diary = Diary(meeting(), other("Other", BRUNO, FARID, window=TUESDAY))
    decision = diary.decide(Move(1, windows=(TUESDAY,), confirmed=True), of(PAULA, mail=0))
    assert (decision.verdict, decision.letters) == (Verdict.REFUSE, ())
    assert "clash_meeting (Other); this would work (UTC): Tue 2026-12-01" in decision.because


def test_a_slot_that_was_taken_meanwhile_is_refused_and_the_question_stays_open():
    diary = Diary(meeting(), other("Other", BRUNO, FARID, window=TUESDAY))
    decision = diary.decide(Move(1, windows=(TUESDAY,), confirmed=True))
    words = decision.letters[0].sections[0].words
    assert (decision.verdict, len(words["works"])) == (Verdict.REFUSE, 3)


def test_an_unknown_meeting_is_answered_with_those_that_there_are():
    decision = Diary(meeting(), other()).decide(CallOff(named="something else entirely"))
    assert decision.letters[0].sections[0].words["known"] == ("Captions", "Spectrum")


def test_a_move_to_where_it_is_changes_nothing():
    decision = Diary(meeting()).decide(Move(1, windows=(MONDAY,)))
    assert (decision.verdict, decision.changes) == (Verdict.REFUSE, ())
    assert decision.letters[0].sections[0].words["what"] == "unchanged"


@pytest.mark.parametrize("wish", [{"windows": (TUESDAY, span(at(2, 10)))}, {"windows": ()}, {"doubts": ("ambiguous",)}])
def test_what_is_not_one_clear_time_is_offered_as_slots(wish):
    diary = Diary(meeting())
    decision = diary.decide(Move(1, **({"windows": (TUESDAY,)} | wish)))
    assert decision.verdict is Verdict.ASK and question(decision).kind == "slots" and diary[1].window == MONDAY


def test_an_impossible_move_is_said():
    decision = Diary(meeting()).decide(Move(1, problems=("hour_does_not_exist",)))
    assert (decision.verdict, why(decision)) == (Verdict.REFUSE, ("hour_does_not_exist",))


def test_two_changes_in_one_mail_see_each_other():
    diary = Diary(meeting(version=4))
    first = diary.decide(Move(1, windows=(TUESDAY,)))
    facts = diary.facts.after(())
    assert facts.meeting(1).window == TUESDAY
    facts = Diary(meeting(version=4)).facts.after(first.changes)
    assert (facts.meeting(1).window, facts.meeting(1).version) == (TUESDAY, 5)


# --- people --------------------------------------------------------------------------------------------------------


def changed(diary, **given):
    """Who is asked after a change of people."""
    decision = diary.decide(ChangePeople(1, **given), of(PAULA, mail=0))
    return decision.verdict, [i.person or i.address for i in diary[1].invitees]


def test_people_are_added_once_each():
    diary = Diary(meeting())
    added = ("Eva@Eva.example", "wei@office.example", "guest@x.example", EVA.addresses[0])
    assert changed(diary, add=added) == (Verdict.ACCEPT, ["cora", "farid", "wei", "eva", "guest@x.example"])
    assert diary[1].settles == NOW + HOLD


@pytest.mark.parametrize("mail", [0, 7])
def test_whoever_adds_somebody_who_has_something_else_then_hears_of_it(mail):
    diary = Diary(meeting(), other("Other", BRUNO, EVA, window=span(MONDAY.starts + HOUR / 2)))
    decision = diary.decide(ChangePeople(1, add=(EVA.addresses[0],)), of(PAULA, mail=mail))
    assert decision.verdict is Verdict.ACCEPT and len(diary[1].invitees) == 4
    assert "Eva Example has Other at that time" in decision.because
    said = [letter.sections[0].words["clashes"] for letter in decision.letters]
    assert said == ([({"who": "Eva Example", "what": "Other"},)] if mail else [])


def test_nor_does_a_sitting_keep_a_representative_from_being_added():
    diary = Diary(meeting(window=span(at(8, 9))))
    decision = diary.decide(ChangePeople(1, add=(TANYA.addresses[0],)), of(PAULA, mail=0))
    assert decision.verdict is Verdict.ACCEPT and "Tanya Example has TSAG" in decision.because


def test_people_are_removed_by_any_address_and_the_chair_stays():
    diary = Diary(meeting())
    assert changed(diary, remove=("WEI@office.example",)) == (Verdict.ACCEPT, ["cora", "farid"])
    assert changed(diary, remove=("cora@home.example",)) == (Verdict.REFUSE, ["cora", "farid"])


@pytest.mark.parametrize("nobody", [LIST, "int-sect-team@lists.itu.example", GROUP.robot, FARID.addresses[0]])
def test_neither_the_list_nor_the_robot_nor_who_is_there_is_added(nobody):
    assert changed(Diary(meeting()), add=(nobody,)) == (Verdict.REFUSE, ["cora", "farid", "wei"])


@pytest.mark.parametrize("there", [meeting(cancelled=True), meeting(window=span(NOW - DAY))])
def test_nobody_is_added_to_what_is_over(there):
    assert changed(Diary(there), add=(EVA.addresses[0],))[0] is Verdict.REFUSE


def test_strangers_do_not_reach_any_of_this():
    stranger = sender(STRANGER, level=Identity.VERIFIED)
    for wish in (CallOff(named="Captions"), Move(named="Captions", windows=(TUESDAY,)), CallOff(1)):
        decision = Diary(meeting()).decide(wish, stranger)
        assert decision.verdict is Verdict.REFUSE and not any(isinstance(c, ChangeMeeting) for c in decision.changes)


def test_representatives_do_not_move_into_their_sittings():
    decision = Diary(meeting(CORA, TANYA)).decide(Move(1, windows=(span(at(8, 9)),)))
    assert decision.verdict is Verdict.ASK
    assert [r["what"] for r in decision.letters[0].sections[0].words["refused"]] == ["TSAG"]
