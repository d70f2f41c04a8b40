"""What calendars lack is sent, and nothing else: reconciling a meeting with its ledger."""

from dataclasses import replace

import pytest

from iscg_bot.matters import order
from iscg_bot.matters.invites import reconcile
from iscg_bot.model.meetings import Method, Partstat
from iscg_bot.model.submissions import CalendarReply
from tests.matters.worlds import NOW
from tests.meetings.worlds import (
    CORA,
    DAY,
    EVA,
    FARID,
    HOLD,
    HOUR,
    MONDAY,
    ROSTER,
    WEI,
    Diary,
    invited,
    meeting,
    moved,
    of,
    span,
)

TUESDAY = span(MONDAY.starts + DAY)
FIRST = [("REQUEST", "cora", 0), ("REQUEST", "farid", 0), ("REQUEST", "wei", 0)]


@pytest.fixture
def diary():
    there = Diary(meeting())
    assert there.publish() == FIRST
    return there


def answer(diary, person, partstat=Partstat.ACCEPTED, sequence=0):
    reply = CalendarReply(diary[1].uid, person.addresses[0], partstat, sequence, diary.now)
    diary.decide(reply, of(person, received=diary.now))


def letters(diary):
    """The letters that are due, by person."""
    decisions = order.due(diary.waiting(unsettled=tuple(diary.meetings)), diary.now)
    return {letter.to.partition("@")[0]: letter for d in decisions for letter in d.letters}


# --- the hold time -------------------------------------------------------------------------------------------------


def test_nothing_in_the_hold_time_everything_after_it():
    diary = Diary(meeting(settles=NOW + HOLD))
    assert diary.publish(later=HOLD / 2) == []
    assert diary.publish(later=HOLD / 2) == FIRST
    assert diary.publish(later=DAY) == []


def test_edits_within_it_are_one(diary):
    for window in (TUESDAY, span(TUESDAY.starts + DAY), span(TUESDAY.starts + HOUR)):
        diary.put(replace(moved(diary[1], window), title=f"At {window.starts}"))
    assert diary.publish() == [("REQUEST", "cora", 1), ("REQUEST", "farid", 1), ("REQUEST", "wei", 1)]
    assert diary.holding(WEI).window == span(TUESDAY.starts + HOUR)


def test_there_and_back_sends_nothing(diary):
    before = diary.ledgers[1]
    diary.put(moved(diary[1], TUESDAY))
    diary.put(moved(diary[1], MONDAY))
    assert diary.publish() == [] and diary.ledgers[1] == before and diary[1].sequence == 0


def test_convened_and_cancelled_within_it_sends_nothing():
    diary = Diary(meeting(cancelled=True))
    assert diary.publish() == [] and diary[1].sequence == -1


def test_added_and_removed_within_it_sends_nothing(diary):
    everybody = diary[1].invitees
    diary.put(replace(diary[1], invitees=(*everybody, invited(EVA))))
    diary.put(replace(diary[1], invitees=everybody))
    assert diary.publish() == []


# --- who is told what ----------------------------------------------------------------------------------------------


def test_a_change_of_time_resets_the_answers(diary):
    answer(diary, FARID)
    diary.put(moved(diary[1], TUESDAY))
    diary.publish()
    held = diary.holding(FARID)
    assert (held.partstat, held.since, held.sequence) == (Partstat.NEEDS_ACTION, 1, 1)


def test_a_change_of_place_resets_the_answers_too(diary):
    answer(diary, FARID)
    diary.put(replace(diary[1], link="https://elsewhere.example"))
    assert ("REQUEST", "farid", 1) in diary.publish()
    assert diary.holding(FARID).partstat is Partstat.NEEDS_ACTION


def test_a_change_of_detail_keeps_the_answers_and_the_sequence(diary):
    answer(diary, FARID)
    before = diary.holding(FARID)
    diary.put(replace(diary[1], title="Captions and subtitles"))
    assert diary.publish() == FIRST
    held = diary.holding(FARID)
    assert (held.partstat, held.answered, held.since) == (before.partstat, before.answered, 0)
    assert held.stamp > before.stamp


def test_a_person_who_is_removed_alone_gets_a_cancel_and_the_chair_sees_the_list_change(diary):
    diary.put(replace(diary[1], invitees=diary[1].invitees[:2]))
    assert diary.publish() == [("REQUEST", "cora", 1), ("CANCEL", "wei", 1)]  # the list first (C33)
    assert diary.holding(FARID).sequence == 0 and diary.holding(WEI).method is Method.CANCEL
    assert diary.publish() == []


def test_the_cancel_of_one_person_is_no_cancel_of_the_meeting(diary):
    diary.put(replace(moved(diary[1], TUESDAY), invitees=diary[1].invitees[:2]))
    invites = reconcile(diary[1], diary.ledgers[1], diary.now).invites
    ((_, cancel, _),) = (one for one in invites if one[1].method is Method.CANCEL)
    others = [one for one in invites if one[1] is not cancel]
    assert (cancel.method, cancel.whole, cancel.window) == (Method.CANCEL, False, MONDAY)
    assert [a.address for a in cancel.attendees] == [WEI.addresses[0]]
    assert {i.was for _, i, _ in others} == {MONDAY}


def test_everybody_gets_the_cancel_of_the_meeting_who_declined_too(diary):
    answer(diary, FARID, Partstat.DECLINED)
    diary.put(replace(diary[1], cancelled=True))
    assert diary.publish() == [("CANCEL", "cora", 1), ("CANCEL", "farid", 1), ("CANCEL", "wei", 1)]
    assert diary.publish() == []


def test_a_person_who_is_added_gets_the_request_as_it_stands(diary):
    diary.put(replace(diary[1], invitees=(*diary[1].invitees, invited(EVA))))
    assert diary.publish() == [("REQUEST", "cora", 0), ("REQUEST", "eva", 0)]
    assert diary.holding(EVA).stamp > diary.holding(WEI).stamp


def test_a_person_who_comes_back_gets_a_higher_sequence(diary):
    everybody = diary[1].invitees
    diary.put(replace(diary[1], invitees=everybody[:2]))
    diary.publish()
    diary.put(replace(diary[1], invitees=everybody))
    assert diary.publish() == [("REQUEST", "cora", 2), ("REQUEST", "wei", 2)]
    assert diary.publish() == []


def test_only_the_chair_sees_everybody(diary):
    answer(diary, FARID)
    diary.put(moved(replace(diary[1], invitees=(*diary[1].invitees, invited(EVA))), TUESDAY))
    shown = {
        p.person: [a.address.partition("@")[0] for a in i.attendees]
        for p, i, _ in reconcile(diary[1], diary.ledgers[1], diary.now).invites
    }
    assert shown == {
        "cora": ["cora", "farid", "wei", "eva"],
        "farid": ["cora", "farid"],
        "wei": ["cora", "wei"],
        "eva": ["cora", "eva"],
    }


def test_stamps_rise_even_if_the_clock_goes_back(diary):
    before = diary.holding(WEI).stamp
    diary.put(moved(diary[1], TUESDAY))
    diary.publish(later=-HOUR)
    assert diary.holding(WEI).stamp > before


# --- what is over --------------------------------------------------------------------------------------------------


def test_nothing_is_sent_once_the_meeting_is_over(diary):
    diary.put(replace(diary[1], cancelled=True))
    assert diary.publish(later=10 * DAY) == []


def test_what_calendars_have_later_is_taken_out_of_them(diary):
    sooner = span(MONDAY.starts - 3 * DAY)
    diary.put(replace(moved(diary[1], sooner), cancelled=True))
    assert len(diary.publish(later=sooner.ends + HOUR - diary.now)) == 3


# --- the letters ---------------------------------------------------------------------------------------------------


def test_the_letters_say_what_changed(diary):
    diary.put(replace(moved(diary[1], TUESDAY), title="Subtitles"))
    words = letters(diary)["wei"].sections[0].words
    assert (words["was_starts"], words["starts"]) == (MONDAY.starts.isoformat(), TUESDAY.starts.isoformat())
    assert (words["was_title"], words["title"], words["moved"]) == ("Captions", "Subtitles", True)


def test_first_invitations_warn_of_short_notice():
    for starts, soon in ((NOW + DAY, True), (NOW + 5 * DAY, False)):
        there = letters(Diary(meeting(window=span(starts))))
        assert {letter.sections[0].words["short_notice"] for letter in there.values()} == {soon}
        assert {letter.language for letter in there.values()} == {"fr", "ar", "zh"}


def test_later_letters_continue_the_thread_of_the_first(diary):
    first = letters(Diary(meeting()))["wei"]
    diary.put(moved(diary[1], TUESDAY))
    assert letters(diary)["wei"].follows.partition("/")[0] == first.key.partition("/")[0]
    assert diary.holding(WEI).first == letters(diary)["wei"].follows
    diary.publish()
    diary.put(replace(diary[1], cancelled=True))
    assert letters(diary)["wei"].follows == diary.holding(WEI).first


def test_every_person_has_a_letter_of_the_own(diary):
    diary.put(moved(diary[1], TUESDAY))
    assert len({letter.key for letter in letters(diary).values()}) == 3
    assert {letter.invite.method for letter in letters(diary).values()} == {Method.REQUEST}
    assert {letter.to for letter in letters(diary).values()} == {p.addresses[0] for p in (CORA, FARID, WEI)}
    assert ROSTER.group.robot not in {letter.to for letter in letters(diary).values()}
