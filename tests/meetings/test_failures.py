"""Letters that the mail server refuses for good: what people really hold is known, and the secretariat hears of it."""

from dataclasses import replace

import pytest

from iscg_bot.edges.register import Entry
from iscg_bot.matters import failures
from iscg_bot.model.decisions import Decision, Settled, Unreachable, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.letters import Fate
from iscg_bot.model.meetings import Holding, Method, Partstat
from iscg_bot.model.submissions import CalendarReply, CallOff, ChangePeople, Convene, Knock, Move
from tests.matters.worlds import NOW
from tests.meetings.worlds import (
    DAY,
    EVA,
    FARID,
    HOUR,
    MONDAY,
    PAULA,
    ROSTER,
    WEI,
    invited,
    meeting,
    person,
    request,
    span,
)
from tests.outgoing import begin

TUESDAY, WEDNESDAY = span(MONDAY.starts + DAY), span(MONDAY.starts + 2 * DAY)
DEAD = WEI.addresses[0]


@pytest.fixture
async def convened(bureau):
    await bureau.desk.submit(Convene(request(mail=0, confirmed=True), MONDAY))
    return bureau


async def publish(bureau, dead=DEAD, fate=Fate.FAILED):
    """Calendars are told; the server of *dead* refuses. Whose letters with calendars went out, whose did not."""
    await bureau.knock(minutes=5)
    return await post(bureau, dead, fate)


async def post(bureau, dead=DEAD, fate=Fate.FAILED):
    known, refused = len(bureau.wire), []
    while letter := await bureau.register.due(bureau.now, bureau.house.roster.policy.budgets):
        refused += [letter.to] * (letter.to == dead)
        await bureau.send(fate if letter.to == dead else Fate.SENT)
    went = [(d.event.method, d.to.partition("@")[0]) for d in bureau.wire[known:] if d.event]
    return sorted(went), refused


async def add(bureau, *addresses):
    return await bureau.desk.submit(ChangePeople(1, add=addresses))


async def held(bureau, address=DEAD):
    """When the person has the meeting, says the ledger; None for not at all."""
    line = (await bureau.ledger())[address]
    return line.window if line.is_invited else None


async def test_whose_invitation_never_got_out_holds_nothing_and_gets_no_cancel(convened):
    await publish(convened)
    assert await held(convened) is None and await held(convened, FARID.addresses[0]) == MONDAY
    await convened.desk.submit(CallOff(1, confirmed=True))
    assert await publish(convened) == ([("CANCEL", "cora"), ("CANCEL", "farid")], [])


async def test_whose_update_was_refused_holds_the_earlier_time_and_the_answer_to_it(convened):
    await publish(convened, dead="")
    uid = (await convened.meeting()).uid
    await convened.receive(WEI, CalendarReply(uid, DEAD, Partstat.ACCEPTED, 0, convened.now))
    await convened.desk.submit(Move(1, windows=(TUESDAY,), confirmed=True))
    await publish(convened)
    line = (await convened.ledger())[DEAD]
    assert (line.window, line.partstat, line.sequence) == (MONDAY, Partstat.ACCEPTED, 0)
    await convened.desk.submit(CallOff(1, confirmed=True))
    assert ("CANCEL", "wei") in (await publish(convened, dead=""))[0]
    assert convened.calendar(DEAD) == {}


async def test_the_same_is_not_sent_again_to_where_it_was_refused(convened):
    await publish(convened)
    assert (await add(convened, EVA.addresses[0])).verdict == "accept"
    went, refused = await publish(convened)
    assert ("REQUEST", "eva") in went and refused == []
    assert {h.sequence for h in (await convened.ledger()).values()} == {0}


async def test_a_new_version_is_tried(convened):
    await publish(convened)
    await convened.desk.submit(Move(1, windows=(TUESDAY,), confirmed=True))
    _, refused = await publish(convened)
    assert refused == [DEAD] and await held(convened) is None
    await convened.desk.submit(Move(1, windows=(WEDNESDAY,), confirmed=True))
    await publish(convened, dead="")
    assert await held(convened) == WEDNESDAY == convened.calendar(DEAD)[(await convened.meeting()).uid].window


async def test_who_is_added_anew_is_tried_again(convened):
    await publish(convened)
    assert (await add(convened, DEAD)).verdict == "accept"
    assert await publish(convened, dead="") == ([("REQUEST", "wei")], [])
    assert await held(convened) == MONDAY and (await convened.ledger())[DEAD].failed == ""
    assert (await add(convened, DEAD)).verdict == "refuse"


async def test_who_is_reached_elsewhere_now_is_asked_there_and_no_more_at_the_old_address(convened):
    await publish(convened)
    house = convened.house
    people = tuple(replace(p, addresses=("wei@new.example",)) if p is WEI else p for p in house.roster.people)
    convened.house = replace(house, roster=replace(house.roster, people=people))
    await add(convened, "wei@new.example")
    went, refused = await publish(convened)
    assert ("REQUEST", "wei") in went and refused == []
    assert DEAD not in [i.address for i in (await convened.meeting()).invitees]


async def test_whose_letters_come_back_later_is_told_of_in_one_letter_and_can_be_tried_again(convened):
    """Nobody knows what these calendars hold (M121)."""
    await publish(convened, dead="")
    lost = tuple(Unreachable(address) for address in (DEAD, FARID.addresses[0]))
    await convened.register.commit(Entry((Settled(Knock(), Decision(Verdict.SKIP, "came back", lost)),), (), NOW))
    for _ in range(3):
        await convened.knock(minutes=1)
    (told,) = [d for d in await convened.post() if d.to == PAULA.addresses[0]]
    text = told.letter.get_body(("plain",)).get_content()
    assert all(f"A letter to {address} came back" in text for address in (DEAD, FARID.addresses[0]))
    assert await held(convened) == MONDAY  # so a cancellation goes there all the same
    assert (await add(convened, DEAD)).verdict == "accept"
    assert await publish(convened, dead="") == ([("REQUEST", "wei")], [])
    assert (await convened.ledger())[DEAD].reachable and await held(convened) == MONDAY


async def test_a_cancel_that_was_refused_is_not_repeated(convened):
    await publish(convened, dead="")
    await convened.desk.submit(ChangePeople(1, remove=(DEAD,)))
    assert (await publish(convened))[1] == [DEAD] and await held(convened) == MONDAY
    await add(convened, EVA.addresses[0])
    assert (await publish(convened))[1] == []


async def test_an_invitation_refused_for_now_and_then_overtaken_by_its_cancel_is_never_heard_of(convened):
    await convened.knock(minutes=5)
    while await convened.send(Fate.DEFERRED):
        pass
    await convened.desk.submit(CallOff(1, confirmed=True))
    await convened.knock(minutes=5)
    convened.now += HOUR
    assert await convened.post() == []


async def test_what_was_overtaken_and_what_overtook_it_did_not_arrive(convened):
    await convened.knock(minutes=5)
    while await convened.send(Fate.DEFERRED):
        pass
    await convened.desk.submit(Move(1, windows=(TUESDAY,), confirmed=True))
    await publish(convened)
    assert await held(convened) is None and await held(convened, FARID.addresses[0]) == TUESDAY


async def test_a_letter_under_way_that_fails_once_its_update_is_written(convened):
    await convened.knock(minutes=5)
    letters = []
    while len(letters) < 3:
        letters.append(await begin(convened.register, convened.now))
    await convened.desk.submit(Move(1, windows=(TUESDAY,), confirmed=True))
    await convened.knock(minutes=5)
    for letter in letters:
        await convened.note(letter, Fate.FAILED)
    await post(convened)
    assert await held(convened) is None


async def test_what_perhaps_arrived_counts_as_held(convened):
    await publish(convened, fate=Fate.UNKNOWN)
    convened.now += HOUR
    await post(convened)
    assert await held(convened) == MONDAY


async def test_a_ledger_gathered_before_the_refusal_is_not_published(convened):
    await publish(convened, dead="")
    await convened.desk.submit(Move(1, windows=(TUESDAY,), confirmed=True))
    await convened.knock(minutes=5)
    await convened.desk.submit(Move(1, windows=(WEDNESDAY,), confirmed=True))
    convened.register.meanwhile = lambda: post(convened)
    await convened.knock(minutes=5)
    await publish(convened)
    assert await held(convened) == MONDAY


async def test_the_secretariat_hears_of_it_once(convened):
    await publish(convened)
    for _ in range(3):
        await convened.knock(minutes=1)
    told = [d for d in await convened.post() if d.to == PAULA.addresses[0]]
    (text,) = [d.letter.get_body(("plain",)).get_content() for d in told]
    assert DEAD in text and "Captions" in text and f"iscg-bot add 1 {DEAD}" in text
    await convened.desk.submit(Move(1, windows=(TUESDAY,), confirmed=True))
    await publish(convened)
    await convened.knock(minutes=1)
    assert [d.to for d in await convened.post()] == [PAULA.addresses[0]]


def telling(count, reminded=frozenset(), now=NOW, of=None):
    people = (invited(person(f"p{n}", "en", "UTC")) for n in range(count))
    ledger = tuple(Holding(p, Method.REQUEST, 0, NOW, MONDAY, "Captions", "", failed="v1") for p in people)
    waiting = Waiting(ROSTER, undelivered=(of or meeting(),), ledgers={1: ledger}, reminded=frozenset(reminded))
    return failures.due(waiting, now).letters


@pytest.mark.parametrize(("hour", "told"), [(22, False), (5, False), (6, True), (20, True)])
def test_nobody_hears_of_it_at_night_unless_the_meeting_begins_before_the_morning(hour, told):
    now = NOW.replace(hour=hour)  # an hour more in Geneva
    assert bool(telling(1, now=now)) is told
    assert telling(1, now=now, of=meeting(window=span(now + HOUR / 2)))


def test_of_many_there_is_one_letter_and_the_next_tells_only_what_is_new():
    (first,) = telling(18)
    assert [s.words["who"] for s in first.sections] == [f"p{n}@p{n}.example" for n in range(18)]
    assert telling(18, {first.key}) == ()
    (second,) = telling(40, {first.key})
    assert next(s.words["who"] for s in second.sections) == "p18@p18.example" and len(second.sections) == 20
    (third,) = telling(40, {first.key, second.key})
    assert len(third.sections) == 2
