"""Another time is proposed: its convener decides, nothing moves by itself (C57 to C60)."""

from dataclasses import replace

import pytest

from iscg_bot.model.decisions import Ask, Verdict
from iscg_bot.model.meetings import Method, Partstat, Window
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import CounterProposal, DeclineCounter, Move
from tests.matters.worlds import NOW, STRANGER, sender
from tests.meetings.worlds import BRUNO, CORA, DAY, EVA, FARID, HOUR, MONDAY, Diary, meeting, moved, of, span

UID = "u1@itu.example"
TUESDAY = span(MONDAY.starts + DAY)


def counter(window=TUESDAY, **given):
    """Farid's program proposes Tuesday."""
    return CounterProposal(**({"uid": UID, "attendee": FARID.addresses[0], "window": window, "stamp": NOW} | given))


def question(decision):
    (asked,) = [c.question for c in decision.changes if isinstance(c, Ask)]
    return asked


@pytest.fixture
def diary():
    there = Diary(meeting())
    there.publish()
    return there


def test_it_is_put_to_the_convener_and_nothing_moves(diary):
    decision = diary.decide(counter(), of(FARID))
    asked = question(decision)
    assert (decision.verdict, asked.who, asked.until) == (Verdict.ASK, CORA.addresses[0], MONDAY.starts)
    (letter,) = decision.letters
    assert (letter.to, letter.language, letter.question) == (CORA.addresses[0], "fr", asked.key)
    words = letter.sections[0].words
    assert (words["who"], words["asked"]["starts"]) == (FARID.name, TUESDAY.starts.isoformat())
    assert diary[1].window == MONDAY and diary.holding(FARID).partstat is Partstat.NEEDS_ACTION


def test_accepting_it_moves_the_meeting_for_everybody_and_answers_lapse(diary):
    moves, _ = question(diary.decide(counter(), of(FARID))).choices
    assert isinstance(moves.wish, Move)
    assert diary.decide(moves.wish, of(CORA)).verdict is Verdict.ACCEPT and diary[1].window == TUESDAY
    assert diary.publish() == [("REQUEST", "cora", 1), ("REQUEST", "farid", 1), ("REQUEST", "wei", 1)]
    assert diary.holding(FARID).partstat is Partstat.NEEDS_ACTION


def test_declining_it_tells_the_proposer_what_stands_with_unchanged_sequence(diary):
    _, keeps = question(diary.decide(counter(), of(FARID))).choices
    decision = diary.decide(keeps.wish, of(CORA))
    (letter,) = decision.letters
    invite = letter.invite
    assert (decision.verdict, letter.to, decision.changes) == (Verdict.ACCEPT, FARID.addresses[0], ())
    assert (invite.method, invite.sequence, invite.window) == (Method.DECLINECOUNTER, 0, MONDAY)
    assert [a.address for a in invite.attendees] == [FARID.addresses[0]]
    assert diary.publish() == []


def test_a_proposal_about_what_changed_since_is_not_declined(diary):
    wish = DeclineCounter(1, FARID.addresses[0])
    changes = [
        moved(diary[1], TUESDAY),  # in its hold time: calendars hold Monday still
        replace(diary[1], cancelled=True),
        replace(diary[1], invitees=diary[1].invitees[:1]),
    ]
    for changed in changes:
        diary.put(changed)
        assert (diary.decide(wish).verdict, diary.decide(wish).letters) == (Verdict.REFUSE, ())
    assert diary.decide(DeclineCounter(1, EVA.addresses[0])).letters == ()


@pytest.mark.parametrize(
    ("by", "attendee"),
    [
        (of(EVA), EVA.addresses[0]),
        (sender(STRANGER, level=Identity.VERIFIED), STRANGER),
        (of(EVA), FARID.addresses[0]),
        (of(FARID, Identity.LISTED), FARID.addresses[0]),
    ],
)
def test_only_who_is_invited_proposes_and_only_in_the_own_name(diary, by, attendee):
    decision = diary.decide(counter(attendee=attendee), by)
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.HOLD, (), ())


def test_who_was_taken_off_does_not_propose(diary):
    diary.put(replace(diary[1], invitees=(diary[1].invitees[0], diary[1].invitees[2])))
    diary.publish()
    assert diary.decide(counter(sequence=1), of(FARID)).verdict is Verdict.HOLD


def test_one_made_for_an_earlier_version_is_skipped(diary):
    diary.put(moved(diary[1], TUESDAY))
    diary.publish()
    later = span(TUESDAY.starts + DAY)
    assert diary.decide(counter(later, sequence=0), of(FARID)).verdict is Verdict.SKIP
    assert diary.decide(counter(later, sequence=1, original=MONDAY), of(FARID)).verdict is Verdict.SKIP
    assert diary.decide(counter(later, sequence=1, original=TUESDAY), of(FARID)).verdict is Verdict.ASK
    assert diary.decide(counter(span(later.starts + HOUR), said=True), of(FARID)).verdict is Verdict.ASK


@pytest.mark.parametrize("over", [{"cancelled": True}, {"window": span(NOW - HOUR)}])
def test_one_about_what_is_over_is_skipped(over):
    diary = Diary(meeting())
    diary.publish()
    diary.put(meeting(**over))
    assert diary.decide(counter(), of(FARID)).verdict is Verdict.SKIP


def test_where_the_convener_is_nobody_whom_we_know_it_is_held():
    guest = replace(CORA, id="", addresses=("guest@x.example",))
    diary = Diary(meeting(guest, FARID))
    diary.publish()
    assert diary.decide(counter(), of(FARID)).verdict is Verdict.HOLD


@pytest.mark.parametrize(
    "window", [Window(TUESDAY.starts, TUESDAY.starts), Window(TUESDAY.ends, TUESDAY.starts), span(NOW - DAY)]
)
def test_an_impossible_time_moves_nothing(diary, window):
    moves, _ = question(diary.decide(counter(window), of(FARID))).choices
    decision = diary.decide(moves.wish, of(CORA))
    assert decision.verdict is Verdict.REFUSE and diary[1].window == MONDAY


def test_a_time_at_which_somebody_is_elsewhere_moves_nothing():
    diary = Diary(meeting(), meeting(BRUNO, FARID, window=TUESDAY, id=2, uid="u2@itu.example"))
    diary.publish()
    moves, _ = question(diary.decide(counter(), of(FARID))).choices
    assert diary.decide(moves.wish, of(CORA)).verdict is Verdict.REFUSE and diary[1].window == MONDAY
