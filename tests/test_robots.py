"""Another robot answers every letter of ours at once: the two must not write to each other for ever (RFC 3834)."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import formatdate
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from iscg_bot.app import Household, Service, clock
from iscg_bot.edges.outbox import Pauses
from iscg_bot.edges.register import Register
from iscg_bot.model.groups import Budgets
from tests import registers
from tests.servers.worlds import ALICE, GROUP, PEOPLE, clear_smtp, eventually, table
from tests.servers.writings import contribution, words

STAMP = """\
Received: from lists.example.test (lists.example.test [127.0.0.2])
 by mail.example.test (Postfix) with ESMTP id {number:03d}; {now}
List-Id: <int-sect-group.lists.example.test>
"""

# The first mail may lie there before the bot is started for the first time.
POLICY = """\
[policy]
since = 2026-01-01T00:00:00Z
"""

Write = Callable[[int], EmailMessage]


class Robot:
    """Is the mail server that gets our letters, and answers those to Alice at once, through the list."""

    def __init__(self, maildir: Path, write: Write) -> None:
        self.maildir, self.write = maildir, write
        self.letters: list[bytes] = []
        self.posted = 0
        for folder in ("new", "cur", "tmp"):
            (maildir / folder).mkdir(parents=True)

    def post(self) -> None:
        """The next mail lies in the bot's mailbox as the list has delivered it."""
        self.posted += 1
        stamp = STAMP.format(number=self.posted, now=formatdate())
        file = self.maildir / "tmp" / f"{self.posted:03d}"
        file.write_bytes(stamp.encode() + self.write(self.posted).as_bytes())
        file.rename(self.maildir / "new" / file.name)

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        if envelope.rcpt_tos == [ALICE]:
            self.letters.append(envelope.content)
            self.post()
        return "250 Ok"


@asynccontextmanager
async def serving(home: Path, robot: Robot) -> AsyncIterator[None]:
    """The bot, with a mailbox and a mail server of the robot's."""
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(robot), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    mailbox = table("maildir", path=str(robot.maildir), poll=0.02)
    store = GROUP + registers.configured(home / "var" / "register.sqlite")
    texts = {"iscg.toml": "\n".join((store, mailbox, clear_smtp(port), POLICY)), "people.toml": PEOPLE}
    for name, text in {**texts, "subjects.toml": "", "sessions.toml": ""}.items():
        (home / "config" / name).write_text(text)
    service = asyncio.ensure_future(Service(Household(home / "config", {}), pauses=Pauses(look=0.05)).run())
    try:
        yield
    finally:
        service.cancel()
        with suppress(asyncio.CancelledError):
            await service
        server.close()
        await server.wait_closed()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "config").mkdir()
    return tmp_path


async def conversation(home: Path, robot: Robot) -> None:
    """Until nothing is under way: everything that was posted is decided, and what was answered is sent."""
    with closing(Register(registers.url(home / "var" / "register.sqlite"), clock)) as register:

        async def look() -> bool:
            decided, fates = len(await register.outcomes()), await register.fates()
            return decided == robot.posted and not fates.keys() - {"sent"}

        await eventually(look, "the end of the conversation", 60)


def human(number: int) -> EmailMessage:
    """Another contribution each time, without a sign of a robot."""
    return contribution(f"Our view on subject {number}{'!' * number}")


def honest(number: int) -> EmailMessage:
    """The same, but it says that nobody wrote it."""
    written = human(number)
    written["Auto-Submitted"] = "auto-replied"
    return written


def stubborn(number: int) -> EmailMessage:
    """The same mail again and again, each under a Message-ID of its own."""
    written = contribution("Our view")
    written.replace_header("Message-ID", f"<{number:03d}@example.test>")
    return written


@pytest.mark.parametrize(
    ("write", "letters"),
    [(human, Budgets().per_address_a_day), (honest, 0), (stubborn, 1)],
    ids=["human", "honest", "stubborn"],
)
async def test_a_robot_gets_few_letters(home: Path, write: Write, letters: int) -> None:
    robot = Robot(home / "mailbox", write)
    robot.post()
    async with serving(home, robot):
        await conversation(home, robot)
    assert len(robot.letters) == letters <= 11
    assert robot.posted == letters + 1


async def test_the_last_letter_says_so_and_a_restart_changes_nothing(home: Path) -> None:
    robot = Robot(home / "mailbox", human)
    robot.post()
    async with serving(home, robot):

        async def look() -> bool:
            return len(robot.letters) >= 4

        await eventually(look, "some letters")
    async with serving(home, robot):
        await conversation(home, robot)
    last = "This is my last answer to you for today; I write no more than 10 a day."
    assert [last in words(message_from_bytes(raw, policy=default)) for raw in robot.letters] == [False] * 9 + [True]
