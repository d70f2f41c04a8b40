"""Killed at an exact point and started again: nothing is lost, and nothing happens twice."""

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.mortals import POINTS, Mortal
from tests.servers.stack import Stack
from tests.servers.worlds import ALICE, World, as_sent, eventually, world
from tests.servers.writings import contribution

IN_DOUBT = ("after begin", "before send", "after send")  # the letter may be out, and the register cannot know


@pytest.fixture
def bot(stack: Stack, tmp_path: Path) -> Iterator[World]:
    with world(stack, tmp_path) as made:
        yield made


async def death(process: Mortal) -> None:
    assert await asyncio.to_thread(process.wait, 20) == -signal.SIGKILL


async def on_disk(bot: World, letter: str, count: int) -> list[bytes]:
    """The copies of a letter in Alice's mailbox, as soon as there are so many."""

    async def look() -> list[bytes]:
        found = bot.copies(ALICE, letter)
        return found if len(found) >= count else []

    return await eventually(look, f"{count} copies of {letter}")


async def test_killed_at_every_point_of_the_way(bot: World) -> None:
    """One life after the other, each with a mail of its own; in the last one all is made good."""
    posted = []
    for point in POINTS:
        if point in IN_DOUBT:
            continue
        with bot.living(point=point) as process:
            posted.append(await bot.post(contribution(f"Killed {point}")))
            await death(process)
        # That no letter is in doubt below: without this, it would die before "filed" with a letter on its way.
        await bot.register.stop_sending(point == "after note")
    await bot.register.stop_sending(False)
    with bot.living():
        for message_id in posted:
            (outcome,) = await bot.decided(message_id)
            assert outcome.verdict == "accept"
            await bot.answer(ALICE, message_id)
        await bot.letters(*["sent"] * len(posted))
    assert await bot.numbers() == [f"ISCG/26-2/{serial:02d}" for serial in range(1, len(posted) + 1)]
    for row in bot.outbox():
        (copy,) = bot.copies(ALICE, row.message_id)
        assert as_sent(copy, row.raw)
        assert row.attempts == 1


@pytest.mark.parametrize(("point", "copies"), [("after begin", 1), ("before send", 1), ("after send", 2)])
async def test_killed_while_a_letter_is_sent(bot: World, point: str, copies: int) -> None:
    """It is tried once more, with the same bytes; its reader may get it twice, but not another one."""
    with bot.living(point=point) as process:
        message_id = await bot.post(contribution(f"Killed {point}"))
        await death(process)
    with bot.living():
        (row,) = await bot.letters("sent")
        found = await on_disk(bot, row.message_id, copies)
        assert len(await bot.outcomes(message_id)) == 1
    assert row.attempts == 2
    assert len(found) == copies and all(as_sent(copy, row.raw) for copy in found)


async def test_killed_again_after_sending(bot: World) -> None:
    """A letter goes out at most twice, however often the program ends before it notes what the server said."""
    with bot.living(point="after send") as process:
        await bot.post(contribution("Nobody notes it"))
        await death(process)
    with bot.living(point="after send") as process:
        await death(process)
    with bot.living():
        await bot.answer(ALICE, await bot.post(contribution("The next one")))
        first, _ = await bot.letters("unknown", "sent")
        await asyncio.sleep(2)  # longer than the pause before another attempt
        first, _ = await bot.letters("unknown", "sent")
    assert (first.attempts, len(bot.copies(ALICE, first.message_id))) == (2, 2)
