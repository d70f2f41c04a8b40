"""Whatever the order in which answers come, the end is the same (RFC 5546 2.1.5, C44)."""

import itertools
from dataclasses import replace

import pytest

from iscg_bot.model.meetings import Partstat
from iscg_bot.model.submissions import CalendarReply
from tests.matters.worlds import NOW
from tests.meetings.worlds import DAY, EVA, FARID, HOUR, MINUTE, MONDAY, Diary, meeting, moved, of, span

WINDOWS = [MONDAY, span(MONDAY.starts + DAY), span(MONDAY.starts + DAY + HOUR)]
ANSWERS = (Partstat.ACCEPTED, Partstat.DECLINED, Partstat.TENTATIVE)


def orders(answers):
    """Three revisions in their order, and each answer somewhere after its revision."""
    for order in itertools.permutations([*range(3), *answers], 3 + len(answers)):
        places = {event: i for i, event in enumerate(order)}
        revisions = [places[r] for r in range(3)]
        if revisions == sorted(revisions) and all(places[a] > places[a[0]] for a in answers):
            yield order


def end(order, windows):
    """What the ledger says of Farid in the end; revisions are numbers, answers (SEQUENCE, minutes, answer)."""
    diary = Diary(meeting())
    for event in order:
        if isinstance(event, int):
            diary.put(moved(diary[1], windows[event]))
            diary.publish()
        else:
            sequence, minutes, partstat = event
            reply = CalendarReply(diary[1].uid, FARID.addresses[0], partstat, sequence, NOW + minutes * MINUTE)
            sent = EVA.addresses[0] if partstat is Partstat.DELEGATED else ""
            diary.decide(replace(reply, delegate=sent), of(FARID))
    diary.publish()
    held = diary.holding(FARID)
    assert (diary[1].invitee(EVA.addresses[0]) is not None) == (held.partstat is Partstat.DELEGATED)
    return held.sequence, held.partstat, held.answered


@pytest.mark.parametrize("stamps", list(itertools.permutations((30, 40, 50))))
def test_three_revisions_and_an_answer_to_each_have_one_end(stamps):
    answers = list(zip(range(3), stamps, ANSWERS, strict=True))
    ends = {end(order, WINDOWS) for order in orders(answers)}
    assert ends == {(2, Partstat.TENTATIVE, (2, NOW + stamps[2] * MINUTE))}


@pytest.mark.parametrize("sequence", [0, 1, 2])
def test_three_answers_to_one_revision_have_one_end(sequence):
    answers = [(sequence, minutes, partstat) for minutes, partstat in zip((30, 40, 50), ANSWERS, strict=True)]
    ends = {end(order, WINDOWS)[:2] for order in orders(answers)}
    assert ends == {(2, Partstat.TENTATIVE if sequence == 2 else Partstat.NEEDS_ACTION)}


def test_two_answers_to_the_last_and_one_to_the_first():
    answers = [(0, 60, Partstat.ACCEPTED), (2, 40, Partstat.DECLINED), (2, 50, Partstat.TENTATIVE)]
    assert {end(order, WINDOWS)[1] for order in orders(answers)} == {Partstat.TENTATIVE}


SENT, YES, NO, OPEN = Partstat.DELEGATED, Partstat.ACCEPTED, Partstat.DECLINED, Partstat.NEEDS_ACTION


@pytest.mark.parametrize(
    ("answers", "partstat"),
    [
        ([(0, 30, SENT), (1, 40, YES), (2, 50, NO)], NO),
        ([(0, 30, YES), (1, 40, SENT), (2, 50, NO)], NO),
        ([(0, 30, YES), (1, 40, NO), (2, 50, SENT)], SENT),
        ([(0, 30, SENT), (0, 40, YES), (1, 50, SENT)], SENT),  # a right to attend does not lapse with a time
        ([(0, 30, SENT), (1, 40, YES)], OPEN),  # taken back for a time that is over
    ],
)
def test_a_delegation_among_answers_has_one_end(answers, partstat):
    assert {end(order, WINDOWS)[1] for order in orders(answers)} == {partstat}


def test_there_are_many_orders():
    answers = list(zip(range(3), (30, 40, 50), ANSWERS, strict=True))
    assert len(list(orders(answers))) == 15
