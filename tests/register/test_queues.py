"""Which letter may go first: nothing overtakes, people come before notices, a refusal keeps others back."""

import datetime as dt

import pytest
from sqlmodel import col, select

from iscg_bot.edges.register import Entry, outgoing, queues
from iscg_bot.edges.register.tables import LetterRow
from iscg_bot.model.decisions import Decision, PauseAddress, Settled, Verdict
from iscg_bot.model.groups import Budgets
from iscg_bot.model.invites import letter_key
from iscg_bot.model.letters import Composed, Fate, Occasion, Sent
from iscg_bot.model.submissions import Knock
from tests.matters.worlds import NOW, ROSTER
from tests.outgoing import WIDE, begin, note

HOUR, SECOND = dt.timedelta(hours=1), dt.timedelta(seconds=1)


async def waits(register, now=NOW):
    """The numbers of the letters that may go, in their order."""
    open_ = select(LetterRow.id).where(col(LetterRow.fate).in_(outgoing.OPEN), LetterRow.due <= now)
    may_go = open_.where(queues.may_go()).order_by(LetterRow.id)
    found = await register._run(lambda db: list(db.exec(may_go, params={"now": now})))
    first = await register.due(now, WIDE)
    assert (first.id in found) if first else not found
    return found


async def sent(register, budgets, now=NOW):
    """All that may go goes; the numbers, as they went."""
    went = []
    while letter := await register.due(now, budgets):
        await attempt(register, letter.id, Fate.SENT, now=now)
        went.append(letter.id)
    return went


async def attempt(register, letter, fate, code=250, reply="ok", *, next_due=None, now=NOW):
    begun = await begin(register, now)
    assert begun.id == letter
    await note(register, letter, Sent(fate, code, reply), now, next_due)


async def test_a_later_letter_about_the_same_meeting_waits_for_the_earlier_one(register, write):
    await write(("a@x.example", "m", "note"), ("a@x.example", "m", "put"), ("a@x.example", "n", "put"))
    await write(("b@x.example", "m", "put"), ("a@x.example", "", "put"))
    assert await waits(register) == [1, 3, 4, 5]
    await attempt(register, 1, Fate.DEFERRED, 451, "4.3.0 later", next_due=NOW + HOUR)
    assert await waits(register) == [3, 4, 5]
    assert set(await waits(register, NOW + HOUR)) == {1, 3, 4, 5}
    assert await sent(register, WIDE, NOW + HOUR) == [3, 4, 5, 1, 2]


@pytest.mark.parametrize("again", [NOW + HOUR, None])
async def test_what_is_perhaps_out_keeps_the_next_back_as_long_as_it_may_go_again(register, write, again):
    await write(("a@x.example", "m", "note"), ("a@x.example", "m", "put"))
    await attempt(register, 1, Fate.UNKNOWN, 0, "lost", next_due=again)
    assert await waits(register) == ([] if again else [2])


async def test_while_it_is_being_sent_the_next_waits(register, write):
    await write(("a@x.example", "m", "note"), ("a@x.example", "m", "put"))
    assert (await begin(register, NOW)).id == 1
    assert await waits(register) == []


async def test_people_come_before_notices_and_find_room(register, write):
    budgets = Budgets(per_domain_an_hour=50, in_all_an_hour=10)
    await write(*[("a@x.example", "", "remind")] * 12, occasion=Occasion.NOTICE)
    assert await sent(register, budgets) == [1, 2, 3, 4, 5, 6, 7, 8]
    await write(*[("a@x.example", "", "acknowledge")] * 3)
    assert await sent(register, budgets) == [13, 14]
    assert await sent(register, budgets, NOW + HOUR) == [15, 9, 10, 11, 12]


async def test_a_slow_domain_waits_as_a_whole(register, write):
    await write(("a@x.example", "", "put"), ("b@x.example", "", "put"), ("c@y.example", "", "put"))
    await attempt(register, 1, Fate.DEFERRED, 450, "4.7.1 slow down", next_due=NOW + HOUR)
    assert await waits(register) == [3]
    assert set(await waits(register, NOW + HOUR)) == {1, 2, 3}
    await attempt(register, 3, Fate.DEFERRED, 451, "4.3.1 disk full", next_due=NOW + HOUR)
    assert len(await register.pauses.every()) == 1  # a refusal for now slows nobody else


@pytest.mark.parametrize("reply", ["5.7.1 looks like spam", "5.3.4 too big"])
async def test_what_is_our_fault_stops_letters_of_its_kind_alone(register, write, reply, opened):
    await write(("a@x.example", "", "remind"), ("b@y.example", "", "remind"), ("a@x.example", "", "put"))
    await attempt(register, 1, Fate.FAILED, 550, reply)
    assert await waits(register) == [3] == await waits(opened())
    troubles = (await register.waiting(ROSTER, NOW, HOUR)).troubles
    assert [(p.what, p.name, p.because) for p in troubles.pauses] == [("kind", "remind", reply)]
    assert troubles.shaky == ()
    assert await register.pauses.resume("remind") and await waits(register) == [2, 3]


async def test_a_kind_that_waits_for_a_person_keeps_no_meeting_back(register, write):
    await write(("z@x.example", "", "remind"), ("a@x.example", "m", "remind"), ("a@x.example", "m", "put"))
    await attempt(register, 1, Fate.FAILED, 550, "5.7.1 no")
    assert await waits(register) == [3]


async def test_bad_addresses_are_counted_and_full_mailboxes_a_little(register, write):
    await write(*[("Bad@x.example", "", "put")] * 3, *[("full@x.example", "", "put")] * 3)
    for letter in (1, 2, 3):
        await attempt(register, letter, Fate.FAILED, 550, "5.1.1 no such user")
    for letter in (4, 5, 6):
        await attempt(register, letter, Fate.DEFERRED, 552, "5.2.2 full", next_due=NOW + HOUR)
    (shaky,) = (await register.waiting(ROSTER, NOW, HOUR)).troubles.shaky
    assert (shaky.address, shaky.score) == ("bad@x.example", 3)


async def test_who_does_not_let_us_in_gets_nothing_more(register, write):
    await write(("a@x.example", "", "put"), ("b@y.example", "", "put"))
    await attempt(register, 1, Fate.DEFERRED, 530, "5.7.0 authentication required", next_due=NOW + HOUR)
    assert await register.sending_stopped() and await register.why_stopped()
    assert "authentication required" in await register.why_stopped()


async def test_an_address_that_is_left_alone_gets_nothing(register, write):
    await write(("A@x.example", "", "put"), ("b@x.example", "", "put"))
    settled = (Settled(Knock(), Decision(Verdict.ACCEPT, "x", (PauseAddress("a@X.example", "no answer"),))),)
    await register.commit(Entry(settled, (), NOW))
    assert await waits(register) == [2]


async def test_in_a_trial_run_the_invitations_of_all_people_go_to_one_address(register):
    keys = [letter_key("m", address, 0, NOW) for address in ("a@x.example", "b@x.example")]
    made = (
        Composed(key, "paula@x.example", "invite", Occasion.ANSWER, f"<{n}@x>", b"bytes", meeting_uid="m")
        for n, key in enumerate(keys)
    )
    await register.commit(Entry((), tuple(made), NOW))
    assert await sent(register, WIDE) == [1, 2]
