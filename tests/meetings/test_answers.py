"""Answers to invitations: whose, to which version, and whether they count."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.model.decisions import NoteAnswer, Quiet, Verdict
from iscg_bot.model.letters import Occasion
from iscg_bot.model.meetings import Method, Partstat
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import CalendarReply, ForeignCalendar, Refresh, StopReminders
from tests.matters.worlds import NOW, STRANGER, sender
from tests.meetings.worlds import CORA, DAY, EVA, FARID, HOUR, MINUTE, MONDAY, WEI, Diary, meeting, moved, of, span

UID = "u1@itu.example"
TUESDAY = span(MONDAY.starts + DAY)
YES, NO, MAYBE = Partstat.ACCEPTED, Partstat.DECLINED, Partstat.TENTATIVE


def reply(partstat=YES, sequence=0, person=FARID, minutes=10, **given):
    """What a calendar program writes so many minutes from now."""
    stamp = NOW + minutes * MINUTE
    return CalendarReply(
        **(
            {"uid": UID, "attendee": person.addresses[0], "partstat": partstat, "sequence": sequence, "stamp": stamp}
            | given
        )
    )


@pytest.fixture
def diary():
    """Cora, Farid and Wei were told of Monday with SEQUENCE 0."""
    there = Diary(meeting())
    there.publish()
    return there


def move(diary, window=TUESDAY):
    """The meeting moves, and calendars are told."""
    diary.put(moved(diary[1], window))
    return diary.publish()


# --- whose ---------------------------------------------------------------------------------------------------------


def test_an_answer_counts(diary):
    decision = diary.decide(reply(comment="Gladly"), of(FARID))
    assert decision.verdict is Verdict.ACCEPT and decision.letters == ()
    noted = diary.holding(FARID)
    assert (noted.partstat, noted.answered, noted.comment) == (YES, (0, NOW + 10 * MINUTE), "Gladly")
    assert diary.holding(WEI).partstat is Partstat.NEEDS_ACTION


def test_only_the_answer_is_read_from_a_reply(diary):
    before = diary.holding(FARID)
    diary.decide(reply(comment="No"), of(FARID))
    same = replace(diary.holding(FARID), partstat=before.partstat, answered=None, comment="")
    assert same == before and diary[1] == replace(meeting(), sequence=0)


def test_any_address_of_the_same_person_will_do(diary):
    assert diary.decide(reply(person=WEI, attendee="wei@office.example"), of(WEI)).verdict is Verdict.ACCEPT
    second = of(WEI, address="wei@office.example")
    assert diary.decide(reply(NO, person=WEI, minutes=11), second).verdict is Verdict.ACCEPT
    assert diary.holding(WEI).partstat is NO


@pytest.mark.parametrize(
    ("by", "attendee"),
    [
        (of(EVA, Identity.LISTED), EVA.addresses[0]),  # was never invited
        (sender(STRANGER), STRANGER),
        (of(EVA), FARID.addresses[0]),  # answers for somebody else
        (of(FARID, Identity.LISTED), FARID.addresses[0]),  # who wrote is not proven
        (of(FARID, Identity.CLAIMED), FARID.addresses[0]),
    ],
)
def test_strangers_never_add_themselves_and_nobody_answers_for_others(diary, by, attendee):
    decision = diary.decide(reply(attendee=attendee), by)
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.HOLD, (), ())


def test_an_answer_for_one_instance_of_a_series_is_held_there_is_none(diary):
    assert diary.decide(reply(instance=True), of(FARID)).verdict is Verdict.HOLD


def test_an_answer_to_an_unknown_invitation_is_skipped(diary):
    assert diary.decide(reply(uid="other@itu.example"), of(FARID)).verdict is Verdict.SKIP


def test_an_answer_to_a_cancelled_meeting_or_by_who_was_removed_is_skipped(diary):
    diary.put(replace(diary[1], invitees=diary[1].invitees[:2]))
    diary.publish()
    assert diary.decide(reply(person=WEI, sequence=1), of(WEI)).verdict is Verdict.SKIP
    diary.put(replace(diary[1], cancelled=True))
    assert diary.decide(reply(), of(FARID)).verdict is Verdict.SKIP


# --- which version -------------------------------------------------------------------------------------------------


def test_of_two_answers_to_one_version_the_later_stamp_counts_in_any_order(diary):
    for first, second in (((YES, 1), (NO, 2)), ((NO, 2), (YES, 1))):
        there = Diary(meeting())
        there.publish()
        verdicts = [there.decide(reply(p, minutes=m), of(FARID)).verdict for p, m in (first, second)]
        assert there.holding(FARID).partstat is NO
        assert verdicts[1] is (Verdict.ACCEPT if second == (NO, 2) else Verdict.SKIP)


def test_the_same_answer_twice_is_one(diary):
    diary.decide(reply(), of(FARID))
    assert diary.decide(reply(), of(FARID)).verdict is Verdict.SKIP


def test_a_version_that_we_never_sent_is_held(diary):
    assert diary.decide(reply(sequence=1), of(FARID)).verdict is Verdict.HOLD


def test_an_answer_to_an_earlier_time_does_not_count_and_is_asked_for_again(diary):
    diary.decide(reply(), of(FARID))
    move(diary)
    assert diary.holding(FARID).partstat is Partstat.NEEDS_ACTION
    decision = diary.decide(reply(NO, minutes=20), of(FARID))
    assert decision.verdict is Verdict.ACCEPT and diary.holding(FARID).partstat is Partstat.NEEDS_ACTION
    (letter,) = decision.letters
    assert (letter.to, letter.sections[0].template) == (FARID.addresses[0], "stale")
    invite = letter.invite
    assert (invite.method, invite.sequence, invite.window) == (Method.REQUEST, 1, TUESDAY)
    assert invite.stamp > diary.holding(FARID).stamp - DAY and invite.stamp > diary.ledgers[1][0].stamp
    diary.decide(reply(YES, sequence=1, minutes=30), of(FARID))
    assert diary.holding(FARID).partstat is YES


def test_an_answer_to_the_same_times_under_an_earlier_sequence_counts(diary):
    """The chair saw the list of people change, under a new SEQUENCE."""
    diary.put(replace(diary[1], invitees=diary[1].invitees[:2]))
    assert ("REQUEST", "cora", 1) in diary.publish()
    decision = diary.decide(reply(person=CORA), of(CORA))
    assert decision.letters == () and diary.holding(CORA).partstat is YES


def test_it_is_asked_for_again_once_a_version(diary):
    move(diary)
    keys = [diary.decide(reply(minutes=m), of(FARID)).letters[0].key for m in (20, 30)]
    assert keys[0] == keys[1]  # a key is sent once


def test_in_a_hold_time_what_calendars_hold_can_be_answered_and_nothing_is_sent(diary):
    diary.put(moved(diary[1], TUESDAY))
    decision = diary.decide(reply(), of(FARID))
    assert decision.letters == () and diary.holding(FARID).partstat is YES
    diary.put(moved(diary[1], MONDAY))  # and back
    assert diary.publish() == [] and diary.holding(FARID).partstat is YES


def test_in_a_hold_time_a_stale_answer_is_not_asked_for_again_an_update_is_on_its_way(diary):
    move(diary)
    diary.put(moved(diary[1], span(TUESDAY.starts + DAY)))
    decision = diary.decide(reply(), of(FARID))
    assert decision.letters == () and diary.holding(FARID).partstat is Partstat.NEEDS_ACTION


def test_words_answer_what_the_person_holds(diary):
    move(diary)
    words = reply(NO, said=True, stamp=None)
    by = of(FARID, Identity.CLAIMED, received=NOW + HOUR)  # the letter that is answered proves it
    assert diary.decide(words, by).verdict is Verdict.ACCEPT
    assert (diary.holding(FARID).partstat, diary.holding(FARID).answered) == (NO, (1, NOW + HOUR))


def test_an_answer_without_a_stamp_is_of_when_it_came(diary):
    diary.decide(reply(stamp=None), of(FARID, received=NOW + HOUR))
    assert diary.holding(FARID).answered == (0, NOW + HOUR)


def test_who_is_invited_again_has_not_answered(diary):
    diary.decide(reply(), of(FARID))
    everybody = diary[1].invitees
    diary.put(replace(diary[1], invitees=(everybody[0], everybody[2])))
    diary.publish()
    diary.put(replace(diary[1], invitees=everybody))
    assert ("REQUEST", "farid", 2) in diary.publish()
    assert diary.holding(FARID).partstat is Partstat.NEEDS_ACTION
    diary.decide(reply(minutes=60), of(FARID))
    assert diary.holding(FARID).partstat is Partstat.NEEDS_ACTION


# --- what else a calendar program sends ----------------------------------------------------------------------------


def refresh(diary, person=FARID, minutes=0):
    """The person's program asks for the invitation again."""
    return diary.decide(Refresh(UID, person.addresses[0]), of(person, received=NOW + minutes * MINUTE))


def test_a_known_attendee_gets_the_invitation_again_unchanged(diary):
    diary.decide(reply(), of(FARID))
    decision = refresh(diary)
    (letter,) = decision.letters
    held = diary.holding(FARID)
    assert (letter.to, letter.invite.sequence, letter.invite.window) == (held.address, 0, MONDAY)
    assert letter.invite.stamp > held.stamp and decision.changes == ()
    assert {a.address: a.partstat for a in letter.invite.attendees}[held.address] is YES
    assert letter.occasion is Occasion.ANSWER  # auto-replied (C3)


def test_at_most_once_an_hour(diary):
    keys = [refresh(diary, minutes=m).letters[0].key for m in (1, 50, 70)]
    assert keys[0] == keys[1] != keys[2]


def test_nobody_gets_the_new_time_under_the_old_version(diary):
    diary.put(moved(diary[1], TUESDAY))
    assert (refresh(diary).verdict, refresh(diary).letters) == (Verdict.SKIP, ())
    diary.put(replace(moved(diary[1], MONDAY), cancelled=True))
    assert refresh(diary).letters == ()


def test_a_stranger_gets_nothing(diary):
    assert refresh(diary, EVA).letters == ()


@pytest.mark.parametrize("method", ["CANCEL", "REQUEST", "ADD", "PUBLISH", "DECLINECOUNTER"])
def test_what_only_an_organizer_may_send_is_held_if_it_is_about_ours(diary, method):
    foreign = ForeignCalendar(method, UID, ours=True)
    decision = diary.decide(foreign, of(CORA))
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.HOLD, (), ())
    assert diary.decide(replace(foreign, ours=False), of(CORA)).verdict is Verdict.SKIP


@pytest.mark.parametrize(
    ("by", "calendar", "verdict"),
    [
        (of(FARID), {}, Verdict.SKIP),
        (of(FARID, Identity.LISTED), {}, Verdict.HOLD),  # From may be forged
        (of(EVA), {}, Verdict.HOLD),  # nobody invited her
        (of(FARID), {"delegates": False}, Verdict.HOLD),
        (of(FARID), {"uid": "another@itu.example"}, Verdict.HOLD),
    ],
)
def test_a_copy_of_a_delegation_is_filed(diary, by, calendar, verdict):
    """C53: if it is theirs to send on. The answer that comes beside it counts, not this."""
    decision = diary.decide(replace(ForeignCalendar("REQUEST", UID, ours=True, delegates=True), **calendar), by)
    assert (decision.verdict, decision.changes, decision.letters) == (verdict, (), ())


@pytest.mark.parametrize(
    ("by", "address"),
    [
        (of(WEI), WEI.addresses[0]),
        (of(WEI, address="wei@office.example"), WEI.addresses[0]),
        (sender(STRANGER), STRANGER),
    ],
)
def test_no_reminders_is_noted_for_the_address_to_which_they_go(diary, by, address):
    assert diary.decide(StopReminders(1), by).changes == (Quiet(address, 1),)


def test_what_is_noted_is_one_line_of_the_ledger(diary):
    decision = diary.decide(reply(MAYBE), of(FARID))
    (change,) = decision.changes
    assert isinstance(change, NoteAnswer) and change.meeting == 1 and change.holding == diary.holding(FARID)


def test_the_clock_of_a_program_may_be_wrong(diary):
    late = reply(stamp=dt.datetime(2030, 1, 1, tzinfo=dt.UTC))
    assert diary.decide(late, of(FARID)).verdict is Verdict.ACCEPT
    move(diary)
    assert diary.decide(reply(NO, sequence=1), of(FARID)).verdict is Verdict.ACCEPT
    assert diary.holding(FARID).partstat is NO
