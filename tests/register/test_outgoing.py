"""The outbox at the database: what is due, how much an hour, and what a crash leaves."""

import datetime as dt

import pytest

from iscg_bot.edges.register import Entry
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Composed, Fate, Occasion, Sent
from tests.matters.worlds import NOW
from tests.outgoing import begin, note

HOUR, SECOND = dt.timedelta(hours=1), dt.timedelta(seconds=1)
BUDGETS = Budgets(per_domain_an_hour=2, in_all_an_hour=5)


@pytest.fixture
def write(register):
    """Puts letters to these addresses into the outbox at a moment."""

    async def written(*addresses, at=NOW, occasion=Occasion.ANSWER):
        count = sum((await register.fates()).values())
        letters = tuple(
            Composed(f"k{i}", to, "note", occasion, f"<{i}@x>", b"bytes") for i, to in enumerate(addresses, count)
        )
        await register.commit(Entry((), letters, at))

    return written


async def send(register, now=NOW, fate=Fate.SENT, next_due=None):
    """One attempt for the next letter that is due; its recipient."""
    letter = await begin(register, now, BUDGETS)
    if letter is None:
        return None
    await note(register, letter.id, Sent(fate, 250, "ok"), now, next_due)
    return letter.to


async def sent(register, now=NOW):
    recipients = []
    while to := await send(register, now):
        recipients.append(to)
    return recipients


async def test_letters_are_due_in_their_order_and_not_before_their_time(register, write):
    await write("late@c.example", at=NOW + SECOND)
    await write("a@a.example", "b@b.example")
    assert await sent(register) == ["a@a.example", "b@b.example"]
    assert await sent(register, NOW + SECOND) == ["late@c.example"]


async def test_a_deferred_letter_is_due_again_with_the_same_bytes(register, write):
    await write("a@a.example")
    await send(register, fate=Fate.DEFERRED, next_due=NOW + HOUR)
    assert await register.due(NOW + HOUR - SECOND, BUDGETS) is None
    letter = await register.due(NOW + HOUR, BUDGETS)
    assert (letter.raw, letter.attempts, letter.fate) == (b"bytes", 1, Fate.DEFERRED)


async def test_a_domain_gets_so_many_an_hour_and_does_not_hold_up_the_others(register, write):
    await write(*(f"{i}@A.example" for i in range(150)), "z@z.example")
    assert await sent(register) == ["0@A.example", "1@A.example", "z@z.example"]
    assert await sent(register, NOW + HOUR - SECOND) == []
    assert await sent(register, NOW + HOUR) == ["2@A.example", "3@A.example"]


async def test_everybody_together_gets_so_many_an_hour(register, write):
    await write(*(f"a@{i}.example" for i in range(7)))
    assert not await register.exhausted(NOW, BUDGETS)
    assert len(await sent(register)) == 5
    assert await register.exhausted(NOW, BUDGETS) and not await register.exhausted(NOW + HOUR, BUDGETS)
    assert len(await sent(register, NOW + HOUR)) == 2


async def test_what_perhaps_went_out_counts_and_what_was_refused_does_not(register, write):
    await write(*(f"{i}@a.example" for i in range(4)))
    await send(register, fate=Fate.FAILED)
    await send(register, fate=Fate.DEFERRED, next_due=NOW + 9 * HOUR)
    await send(register, fate=Fate.UNKNOWN)
    assert await sent(register) == ["3@a.example"]


async def test_budgets_survive_a_restart(register, write, opened):
    await write(*(f"{i}@a.example" for i in range(4)))
    await sent(register)
    register.close()
    again = opened()
    assert await sent(again) == [] and await sent(again, NOW + HOUR) == ["2@a.example", "3@a.example"]


async def test_a_letter_is_begun_by_one_alone(register, write, opened):
    await write("a@a.example")
    begun = [await begin(r, NOW) for r in (register, opened(), register)]
    assert [letter and letter.id for letter in begun] == [1, None, None]


@pytest.mark.parametrize("fate", [Fate.SENT, Fate.FAILED])
async def test_a_settled_letter_is_never_begun_again(register, write, fate):
    await write("a@a.example")
    await send(register, fate=fate)
    assert await begin(register, NOW + 999 * HOUR) is None


async def test_what_a_crash_left_in_the_middle_is_unknown(register, write, opened):
    await write("a@a.example", "b@b.example")
    await begin(register, NOW)
    register.close()
    again = opened()
    assert await again.interrupted(NOW, NOW + HOUR) == 1
    assert await again.fates() == {"pending": 1, "unknown": 1}
    assert await sent(again, NOW + SECOND) == ["b@b.example"]
    assert (await again.due(NOW + HOUR, BUDGETS)).fate is Fate.UNKNOWN
    assert await again.interrupted(NOW, NOW) == 0


async def test_a_letter_without_a_next_attempt_rests(register, write):
    await write("a@a.example")
    await send(register, fate=Fate.UNKNOWN)
    assert await register.due(NOW + 9999 * HOUR, BUDGETS) is None
    assert await register.fates() == {"unknown": 1}


async def test_the_emergency_stop_survives_a_restart(register, opened):
    assert not await register.sending_stopped()
    await register.stop_sending(True)
    register.close()
    again = opened()
    assert await again.sending_stopped()
    await again.stop_sending(False)
    assert not await again.sending_stopped()


async def test_the_last_complete_look_into_the_mailbox_is_remembered(register):
    assert await register.heard() is None
    await register.beat(NOW)
    assert await register.heard() == NOW


@pytest.mark.parametrize("fate", [Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN])
async def test_a_clock_that_was_ahead_holds_no_letter_back(register, write, fate):
    """It is set right, and we start anew."""
    await write("a@a.example", at=NOW + 26 * HOUR)
    if fate is not Fate.PENDING:
        assert await send(register, NOW + 26 * HOUR, fate, NOW + 27 * HOUR)
    await register.interrupted(NOW, NOW + SECOND)
    letter = await register.due(NOW + SECOND, BUDGETS)
    assert letter is not None and letter.fate is fate


async def test_what_waits_for_good_reason_waits_on_after_a_start(register, write):
    await write("a@a.example")
    await send(register, fate=Fate.DEFERRED, next_due=NOW + HOUR)
    await register.interrupted(NOW, NOW)
    assert await register.due(NOW + HOUR - SECOND, BUDGETS) is None
