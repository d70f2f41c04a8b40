"""How it starts and stops, and the other ways to run it."""

import asyncio
import imaplib
import signal
import ssl
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from iscg_bot.edges.outbox import Pauses
from tests.servers.proxy import Proxy
from tests.servers.stack import Stack
from tests.servers.worlds import ALICE, BOT, CAROL, World, eventually, imap, table, world
from tests.servers.writings import contribution, words


@pytest.fixture
def fresh(stack: Stack, tmp_path: Path) -> Iterator[World]:
    """A bot that was never started."""
    with world(stack, tmp_path) as made:
        yield made


async def test_mail_older_than_the_first_start_is_kept_and_not_acted_on(fresh: World) -> None:
    old, new = contribution("Before the first start"), contribution("After the first start")
    fresh.stack.deliver(BOT, old.as_bytes(), ALICE)
    await asyncio.sleep(1.1 - time.time() % 1)  # Received lines count whole seconds
    with fresh.living():
        (outcome,) = await fresh.decided(str(old["Message-ID"]))
        assert (outcome.verdict, outcome.because) == ("skip", "received before our first start")
        await fresh.answer(ALICE, await fresh.post(new))
    assert [(document.title, str(document.number)) for document in await fresh.register.documents()] == [
        ("After the first start", "ISCG/26-2/01")
    ]
    kept = await fresh.register.kept(outcome.mail)
    assert kept is not None and kept.raw.replace(b"\r\n", b"\n").endswith(old.as_bytes().replace(b"\r\n", b"\n"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_cleanly(fresh: World, number: int) -> None:
    with fresh.serving() as process:
        await fresh.answer(ALICE, await fresh.post(contribution("The last one today")))
        process.send_signal(number)
        assert await asyncio.to_thread(process.wait, 5) == 0
    assert len(fresh.said("stopped")) == 1
    assert not [line for line in fresh.log.read_text().splitlines() if not line.startswith("timestamp=")]


async def test_a_restart_goes_on_where_it_was(fresh: World) -> None:
    with fresh.living():
        first = await fresh.post(contribution("Before the pause"))
        await fresh.answer(ALICE, first)
    second = await fresh.post(contribution("During the pause"))
    with fresh.living():
        await fresh.answer(ALICE, second)
        assert len(fresh.answers(ALICE, first)) == 1
    assert await fresh.numbers() == ["ISCG/26-2/01", "ISCG/26-2/02"]


async def test_what_a_person_read_in_another_program_first_is_decided_all_the_same(fresh: World) -> None:
    """M17: no flag is a state of ours."""
    stack, message_id = fresh.stack, await fresh.post(contribution("Read by a person first"))

    async def look() -> list[bytes]:
        return fresh.copies(BOT, message_id)

    await eventually(look, "the mail in the mailbox")
    context = ssl.create_default_context(cafile=stack.ca)
    with imaplib.IMAP4_SSL("localhost", stack.ports["imaps"], ssl_context=context) as person:
        person.login(BOT, stack.users[BOT])
        person.select("INBOX")
        person.store("1:*", "+FLAGS.SILENT", r"(\Seen \Flagged)")
    with fresh.living():
        await fresh.decided(message_id)


async def test_a_trial_run_writes_to_the_secretariat_alone(fresh: World) -> None:
    with fresh.living("--shadow"):
        message_id = await fresh.post(contribution("On trial"))
        letter = await fresh.answer(CAROL, message_id)
        assert await fresh.all_sent() == [CAROL]
    assert f"Trial run: this letter would have gone to {ALICE}." in words(letter)
    assert "Your contribution is registered as ISCG/26-2/01." in words(letter)
    assert not fresh.answers(ALICE, message_id)


async def test_a_maildir_instead_of_a_server(stack: Stack, tmp_path: Path) -> None:
    mailbox = table("maildir", path=str(stack.dovecot.maildir(BOT)), poll=0.1)
    with world(stack, tmp_path, mailbox=mailbox) as bot, bot.living():
        letter = await bot.answer(ALICE, await bot.post(contribution("From a Maildir")))
        assert "Your contribution is registered as ISCG/26-2/01." in words(letter)


async def test_a_wrong_password_is_said_once(
    stack: Stack, tmp_path: Path, proxy: Callable[[int], Awaitable[Proxy]]
) -> None:
    network = await proxy(stack.ports["imap"])
    with world(stack, tmp_path, mailbox=imap(stack, network.port)) as bot:
        right = bot.secrets["ISCG_IMAP_PASSWORD"]
        bot.secrets["ISCG_IMAP_PASSWORD"] = "not the password"
        with bot.living() as process:

            async def look() -> bool:
                return network.accepted >= 3

            await eventually(look, "three attempts to log in")
            assert process.poll() is None
        (line,) = bot.said("disconnected")
        assert 'edge=imap because="not let in: LOGIN: [AUTHENTICATIONFAILED] Authentication failed."' in line
        assert not bot.said("connected")
        assert not any(secret in bot.log.read_text() for secret in (right, "not the password"))


async def test_a_wrong_password_of_the_mail_server_holds_the_letters(fresh: World) -> None:
    right = fresh.secrets["ISCG_SMTP_PASSWORD"]
    fresh.secrets["ISCG_SMTP_PASSWORD"] = "not the password"
    with fresh.living() as process:
        message_id = await fresh.post(contribution("Nobody lets us in"))
        await fresh.decided(message_id)
        await asyncio.sleep(1.5)  # several attempts
        assert process.poll() is None
        assert [(row.fate, row.attempts) for row in fresh.outbox()] == [("pending", 0)]
        (line,) = fresh.said("disconnected")
        assert "edge=outbox" in line and "does not take us: 535 5.7.8 Error: authentication failed" in line
    fresh.secrets["ISCG_SMTP_PASSWORD"] = right
    with fresh.living():
        await fresh.answer(ALICE, message_id)


async def test_the_emergency_stop(fresh: World) -> None:
    """Nothing goes out, mail is kept and decided all the same; what waits goes out afterwards."""
    assert Pauses().look <= 5, "seconds until a stop is in force; here it is less"
    with fresh.living():
        await asyncio.to_thread(fresh.command, "sending", "stop")
        message_id = await posted_while_stopped(fresh, 1)
        assert "Sending is stopped." in await asyncio.to_thread(fresh.command, "sending", "status")
        await asyncio.to_thread(fresh.command, "sending", "resume")
        await fresh.answer(ALICE, message_id)
        await fresh.register.stop_sending(True)
        message_id = await posted_while_stopped(fresh, 2)
        await fresh.register.stop_sending(False)
        await fresh.answer(ALICE, message_id)
        assert len(fresh.said("sending_resumed")) == 2


async def posted_while_stopped(bot: World, times: int) -> str:
    """Post while nothing goes out; the Message-ID of a mail that is decided and not answered yet."""

    async def look() -> bool:
        return len(bot.said("sending_stopped")) == times

    await eventually(look, f"stop {times} in the log")
    message_id = await bot.post(contribution(f"While nothing goes out, {times}"))
    (outcome,) = await bot.decided(message_id)
    await asyncio.sleep(0.5)
    assert (outcome.verdict, bot.outbox()[-1].fate) == ("accept", "pending")
    return message_id
