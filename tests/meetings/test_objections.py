"""Few letters, which every calendar program understands and the checker does not, for it misses some of the lists."""

import pytest

from iscg_bot.model.letters import Fate
from iscg_bot.model.submissions import CallOff, ChangePeople, Convene, Move
from tests.meetings.objections import check, is_disproved
from tests.meetings.worlds import CORA, DAY, FARID, MONDAY, WEI, request, span


@pytest.fixture
async def invited(bureau):
    """Cora, who sees the list, Farid and Wei are asked to a meeting."""
    people = (FARID.addresses[0], WEI.addresses[0])
    await bureau.desk.submit(Convene(request(MONDAY, participants=people, confirmed=True, mail=0), MONDAY))
    await bureau.knock(minutes=6)
    assert told(await bureau.post()) == [("cora", "REQUEST", 0), ("farid", "REQUEST", 0), ("wei", "REQUEST", 0)]
    return bureau


def told(wire):
    return [(d.to.partition("@")[0], d.event.method, d.event.sequence) for d in wire if d.event]


async def change(bureau, wish, *fates):
    """The first letters about it meet these fates, the others go out."""
    await bureau.desk.submit(wish)
    while await bureau.send():  # what confirms it, to who asked
        pass
    await bureau.knock(minutes=6)
    for fate in fates:
        await bureau.send(fate)
    return told(await bureau.post())


async def test_who_left_before_needs_no_cancel_of_the_meeting(invited, tmp_path):
    assert await change(invited, ChangePeople(1, remove=FARID.addresses), Fate.DEFERRED) == [("farid", "CANCEL", 1)]
    over = await change(invited, CallOff(1, confirmed=True))
    assert over == [("cora", "CANCEL", 2), ("wei", "CANCEL", 2)]  # Cora's list without Farid was overtaken (C38)
    objections = check(invited.wire, tmp_path / "sent")
    assert [line.partition(" (")[0].partition(".eml: ")[2] for line in objections] == [
        "C33 WARN STATUS:CANCELLED in a CANCEL that only removes an attendee"
    ] * 2
    assert not any(invited.calendar(person.addresses[0]) for person in (CORA, FARID, WEI))
    assert all(is_disproved(line, invited.wire, set()) for line in objections)


async def test_who_still_holds_the_meeting_proves_the_objection_right(invited, tmp_path):
    await change(invited, CallOff(1, confirmed=True))
    assert check(invited.wire, tmp_path / "sent") == []
    without = [d for d in invited.wire if not (d.event and d.to == WEI.addresses[0] and d.event.method == "CANCEL")]
    objections = check(without, tmp_path / "without")
    assert objections and not any(is_disproved(line, without, set()) for line in objections)


async def test_whose_update_was_overtaken_by_the_next_was_not_dropped(invited, tmp_path):
    first, second = (span(MONDAY.starts + days * DAY) for days in (1, 2))
    assert await change(invited, Move(1, windows=(first,)), Fate.DEFERRED, Fate.DEFERRED) == [("wei", "REQUEST", 1)]
    assert len(await change(invited, Move(1, windows=(second,)))) == 3
    objections = check(invited.wire, tmp_path / "sent")
    assert [line.partition(".eml: ")[2].partition(" from ")[0] for line in objections] == [
        "C33 ERROR farid@farid.example was dropped"
    ]
    assert {invited.calendar(p.addresses[0])[d.event.uid].window for p in (FARID, WEI) for d in invited.wire[-1:]} == {
        second
    }
    assert all(is_disproved(line, invited.wire, set()) for line in objections)


async def test_who_was_dropped_and_not_told_proves_the_objection_right(invited, tmp_path):
    await change(invited, ChangePeople(1, remove=FARID.addresses))
    assert check(invited.wire, tmp_path / "sent") == []
    without = [d for d in invited.wire if not (d.event and d.event.method == "CANCEL")]
    objections = check(without, tmp_path / "without")
    assert objections and not any(is_disproved(line, without, set()) for line in objections)
