"""What becomes of a letter when the mail server is gone, refuses it, or takes it and its reply is lost."""

import asyncio
import re
import resource
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from tests import registers
from tests.servers.proxy import Hook, Proxy
from tests.servers.stack import Stack
from tests.servers.worlds import ALICE, BOT, PEOPLE, World, as_sent, clear_smtp, eventually, world
from tests.servers.writings import contribution, reply

DOT = b"\r\n.\r\n"


@pytest.fixture
async def network(stack: Stack, proxy: Callable[[int], Awaitable[Proxy]]) -> AsyncIterator[Proxy]:
    """Between the bot and the mail server."""
    yield await proxy(stack.ports["smtp"])


@pytest.fixture
def bot(stack: Stack, tmp_path: Path, network: Proxy) -> Iterator[World]:
    with world(stack, tmp_path, smtp=clear_smtp(network.port)) as made:
        yield made


def instead_of(reply: bytes, other: bytes) -> Hook:
    """The server says something else in the place of *reply*, and does not promise to hear the next command before."""
    found = re.compile(rb"(?m)^%s[^\r\n]*" % re.escape(reply))
    return lambda chunk: found.sub(other, chunk.replace(b"PIPELINING", b"X-WAIT-FOR"))


async def test_the_reply_to_a_letter_is_lost(bot: World, network: Proxy) -> None:
    """It may be out: it is tried once more, with the same bytes. Here it was out."""
    network.lose_reply_to(DOT)
    with bot.living():
        await bot.post(contribution("A lost reply"))
        (row,) = await bot.letters("unknown")
        assert row.attempts == 1
        (row,) = await bot.letters("sent")

        async def look() -> bool:
            return len(bot.copies(ALICE, row.message_id)) == 2

        await eventually(look, "both copies")
    assert row.attempts == 2
    assert all(as_sent(copy, row.raw) for copy in bot.copies(ALICE, row.message_id))
    assert [(fate, code) for fate, code, _ in bot.replies()] == [("unknown", 0), ("sent", 250)]


async def test_the_reply_is_lost_twice(bot: World, network: Proxy) -> None:
    """Then the letter is left, and the others go on. A refusal for now before it does not count."""
    network.to_client = instead_of(b"250 2.1.5 Ok", b"450 4.2.0 Greylisted")
    with bot.living():
        await bot.post(contribution("Refused, then two lost replies"))
        await bot.letters("deferred")
        network.lose_reply_to(DOT)
        await bot.letters("unknown")
        network.lose_reply_to(DOT)

        async def look() -> bool:
            return [fate for fate, _, _ in bot.replies()][-2:] == ["unknown", "unknown"]

        await eventually(look, "two attempts of which nobody knows")
        network.restore()
        await bot.answer(ALICE, await bot.post(contribution("The next one")))
        first, _ = await bot.letters("unknown", "sent")
        await asyncio.sleep(2)  # longer than the pause before another attempt
    assert [row.fate for row in bot.outbox()] == ["unknown", "sent"]
    assert len(bot.copies(ALICE, first.message_id)) == 2


async def test_a_refusal_for_now(bot: World, network: Proxy) -> None:
    network.to_client = instead_of(b"250 2.1.5 Ok", b"450 4.2.0 Greylisted, come back later")
    with bot.living():
        message_id = await bot.post(contribution("Greylisted"))
        await bot.letters("deferred")
        network.restore()
        await bot.answer(ALICE, message_id)
        await bot.letters("sent")
    assert bot.replies()[0] == ("deferred", 450, "4.2.0 Greylisted, come back later")
    assert network.accepted == 1, "a refusal does not cost the connection"


async def test_a_mail_server_that_closes_as_it_greets(bot: World, network: Proxy) -> None:
    """421 in the place of a reply (RFC 5321 3.8): refused for now, and a new connection."""
    network.to_client = instead_of(b"250 2.1.0 Ok", b"421 4.3.2 Shutting down")
    with bot.living():
        message_id = await bot.post(contribution("Shutting down"))
        await bot.letters("deferred")
        network.restore()
        await bot.answer(ALICE, message_id)
    assert bot.replies()[0] == ("deferred", 421, "4.3.2 Shutting down")


async def test_it_does_not_wait_for_ever_for_a_reply_when_asked_to_end(bot: World, network: Proxy) -> None:
    def silence(chunk: bytes) -> bytes:
        if DOT in chunk:
            network.blackhole()
        return chunk

    network.to_server = silence
    with bot.living() as process:
        await bot.post(contribution("The server says nothing"))
        await bot.letters("sending")
        process.terminate()
        assert await asyncio.to_thread(process.wait, 8) == 0
    assert [row.fate for row in bot.outbox()] == ["sending"], "the next start will know that nobody knows"


async def test_a_mailbox_that_does_not_exist(stack: Stack, tmp_path: Path) -> None:
    """The server's words are kept, and nothing is tried again."""
    people = PEOPLE.replace("carol@", "gone@")
    with world(stack, tmp_path, smtp=clear_smtp(stack.ports["smtp"]), people=people) as bot:
        with bot.living("--shadow"):
            await bot.post(contribution("To nobody"))
            (row,) = await bot.letters("failed")
        (attempt,) = bot.replies()
    assert (row.to, row.attempts) == ("gone@example.test", 1)
    assert attempt[:2] == ("failed", 550)
    assert attempt[2].startswith("5.1.1 <gone@example.test>: Recipient address rejected: User unknown")


async def test_the_mail_server_is_down(stack: Stack, tmp_path: Path) -> None:
    """It is said once, letters wait without an attempt, and go out when it is back; here in the middle of a run."""
    with world(stack, tmp_path) as bot, bot.living():
        letter = await bot.answer(ALICE, await bot.post(contribution("While it was up")))
        await asyncio.to_thread(stack.stop_postfix)
        undo = reply(ALICE, letter, "undo")
        await asyncio.to_thread(stack.deliver, BOT, undo.as_bytes(), ALICE)
        (outcome,) = await bot.decided(str(undo["Message-ID"]))
        assert outcome.verdict == "accept"
        await asyncio.sleep(2)
        assert [(row.fate, row.attempts) for row in bot.outbox()] == [("sent", 1), ("pending", 0)]
        (line,) = bot.said("disconnected")
        assert "edge=outbox" in line and "Connect call failed" in line
        await asyncio.to_thread(stack.start_postfix)
        await bot.answer(ALICE, str(undo["Message-ID"]))
        assert sum("edge=outbox" in line for line in bot.said("connected")) == 1


async def test_the_disk_is_full(stack: Stack, tmp_path: Path) -> None:
    """Nothing is lost: mail stays on the server, undecided; a limit to the size of files stands for the disk."""
    with registers.sqlite(), world(stack, tmp_path) as bot, bot.living() as process:
        await bot.answer(ALICE, await bot.post(contribution("While there was room")))
        soft, hard = resource.prlimit(process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (bot.log.stat().st_size + 4000, hard))
        message_id = await bot.post(contribution("While there was none"))

        async def look() -> list[str]:
            return [line for line in bot.said("disconnected") if "edge=register" in line]

        assert len(await eventually(look, "the outage in the log")) == 1
        await asyncio.sleep(1)
        assert process.poll() is None and not await bot.outcomes(message_id)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (soft, hard))
        await bot.answer(ALICE, message_id)
        assert await bot.numbers() == ["ISCG/26-2/01", "ISCG/26-2/02"]
