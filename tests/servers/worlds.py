"""A bot beside the real servers: its configuration, its processes, and what came of it."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, TypeVar

from sqlmodel import Session

from iscg_bot.app import clock
from iscg_bot.edges.register import Register
from iscg_bot.model.facts import Outcome
from tests import registers
from tests.servers.mortals import Mortal
from tests.servers.stack import LIST, Stack

ROOT = Path(__file__).parents[2]
BOT, ALICE, BOB, CAROL = (f"{name}@example.test" for name in ("bot", "alice", "bob", "carol"))

T = TypeVar("T")
P = TypeVar("P", subprocess.Popen[bytes], Mortal)

GROUP = f"""\
[group]
acronym = "ISCG"
robot = "{BOT}"
robot_name = "ISCG secretariat desk"
receivers = ["mail.example.test"]
authserv_id = "mail.example.test"

[group.names]
en = "Inter-Sector Coordination Group on issues of mutual interest"

[[lists]]
address = "{LIST}"
relays = ["127.0.0.2"]

[[meetings]]
designation = "26-2"

[store]
directory = "var"
templates = "{(ROOT / "templates").as_posix()}"
"""

PEOPLE = f"""\
[[people]]
id = "alice"
name = "Alice Example"
addresses = ["{ALICE}"]
language = "en"
zone = "Africa/Accra"

[[people]]
id = "bob"
name = "Bob Example"
addresses = ["{BOB}"]
language = "fr"
zone = "Europe/Paris"

[[people]]
id = "carol"
name = "Carol Example"
addresses = ["{CAROL}"]
language = "en"
zone = "Europe/Zurich"

[[people.appointments]]
role = "secretariat"
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A letter as it lies in the outbox."""

    to: str
    message_id: str
    raw: bytes
    fate: str
    attempts: int


def table(name: str, **values: object) -> str:
    """A table of TOML; its texts and numbers are written as in JSON."""
    lines = (f"{key} = {json.dumps(value)}" for key, value in values.items())
    return "\n".join((f"[{name}]", *lines, ""))


def imap(stack: Stack, port: int = 0) -> str:
    """The bot's mailbox over TLS; or in clear text through *port*, where a proxy listens."""
    server = {"host": "127.0.0.1", "port": port, "tls": "none"} if port else {"port": stack.ports["imaps"]}
    return table("imap", **{"host": "localhost", "ca": stack.ca, **server}, user=BOT, secret="ISCG_IMAP_PASSWORD")


def submission(stack: Stack) -> str:
    """The mail server with STARTTLS and the bot's password."""
    port = stack.ports["submission"]
    return table("smtp", host="localhost", port=port, ca=stack.ca, user=BOT, secret="ISCG_SMTP_PASSWORD")


def clear_smtp(port: int) -> str:
    """The mail server in clear text and without a password, as a proxy needs it."""
    return table("smtp", host="127.0.0.1", port=port, tls="none")


class World:
    """The bot's house in *home*, with an empty mailbox; *mailbox* and *smtp* are tables, *people* is a file."""

    def __init__(self, stack: Stack, home: Path, *, mailbox: str = "", smtp: str = "", people: str = PEOPLE) -> None:
        self.stack, self.config, self.log = stack, home / "config", home / "log.txt"
        self.secrets = {"ISCG_IMAP_PASSWORD": stack.users[BOT], "ISCG_SMTP_PASSWORD": stack.users[BOT]}
        self._database = home / "var" / "register.sqlite"
        self._register: Register | None = None
        self.config.mkdir()
        self.log.touch()
        group = "\n".join(
            (GROUP + registers.configured(self._database), mailbox or imap(stack), smtp or submission(stack))
        )
        texts = {"iscg.toml": group, "people.toml": people, "subjects.toml": "", "sessions.toml": ""}
        for name, text in texts.items():
            (self.config / name).write_text(text, encoding="utf-8")
        for path in _mails(stack.dovecot.maildir(BOT)):
            path.unlink()

    @contextmanager
    def serving(self, *options: str) -> Iterator[subprocess.Popen[bytes]]:
        """`iscg-bot serve` as a user starts it, once it says that it has; at the end it is asked to end."""
        command = [sys.executable, "-m", "iscg_bot", *self._serve, *options]
        with self._started() as process, self.log.open("ab") as lines:
            yield process(subprocess.Popen(command, cwd=ROOT, env=self._environment, stdout=lines, stderr=lines))

    @contextmanager
    def living(self, *options: str, point: str = "never", **manners: Any) -> Iterator[Mortal]:
        """The same, but it waits for nothing longer than a second or two, and is killed at *point*; see mortals.py."""
        with self._started() as process:
            yield process(Mortal(point, [*self._serve, *options], self.secrets, self.log, **manners))

    @contextmanager
    def _started(self) -> Iterator[Callable[[P], P]]:
        """Gives what waits until a process says that it has started."""
        starts, processes = len(self.said("started")), []

        def wait(process: P) -> P:
            processes.append(process)
            deadline = time.monotonic() + 30
            while len(self.said("started")) == starts:
                assert process.poll() is None and time.monotonic() < deadline, self.log.read_text()
                time.sleep(0.02)
            return process

        try:
            yield wait
        finally:
            for process in processes:
                _end(process)

    def command(self, *words: str) -> str:
        """What `iscg-bot *words*` prints."""
        command = [sys.executable, "-m", "iscg_bot", *words, "--config", str(self.config)]
        return subprocess.check_output(command, cwd=ROOT, env=self._environment, text=True, timeout=30)

    @property
    def _serve(self) -> Sequence[str]:
        return ("serve", "--config", str(self.config))

    @property
    def _environment(self) -> Mapping[str, str]:
        return {**os.environ, **self.secrets}

    @property
    def register(self) -> Register:
        """The bot's register, over a connection of ours. Not before the bot's first start: that would be ours."""
        if self._register is None:
            self._register = Register(registers.url(self._database), clock)
        return self._register

    def close(self) -> None:
        """Give the register back."""
        if self._register is not None:
            self._register.close()

    def said(self, event: str) -> list[str]:
        """The lines of the log about *event*."""
        return [line for line in self.log.read_text(encoding="utf-8").splitlines() if f" event={event} " in f"{line} "]

    async def outcomes(self, message_id: str) -> list[Outcome]:
        """What was decided about the mails with this Message-ID, in the order in which they arrived."""
        return [o for o in await self.register.outcomes() if o.message_id == message_id]

    async def decided(self, message_id: str, copies: int = 1) -> list[Outcome]:
        """The same, as soon as so many were decided."""

        async def look() -> list[Outcome]:
            found = await self.outcomes(message_id)
            return found if len(found) >= copies else []

        return await eventually(look, f"{copies} mails {message_id} decided")

    async def numbers(self) -> list[str]:
        """Every document's number."""
        return [str(document.number) for document in await self.register.documents()]

    def outbox(self) -> list[Row]:
        """Every letter, the oldest first."""
        return [Row(*row) for row in self.select('"to", message_id, raw, fate, attempts from letter')]

    def replies(self) -> list[tuple[str, int, str]]:
        """The fate, the code and the words of every attempt to send."""
        return self.select("fate, code, reply from attempt")

    async def letters(self, *fates: str) -> list[Row]:
        """The letters, as soon as these are their fates."""

        async def look() -> list[Row]:
            rows = self.outbox()
            return rows if [row.fate for row in rows] == [*fates] else []

        return await eventually(look, f"letters that are {fates}")

    async def all_sent(self) -> list[str]:
        """To whom every letter went, as soon as all are sent."""

        async def look() -> list[str]:
            rows = self.outbox()
            return [row.to for row in rows] if all(row.fate == "sent" for row in rows) else []

        return await eventually(look, "every letter sent")

    def select(self, columns: str) -> list[tuple]:
        def select(db: Session) -> list[tuple]:
            return [tuple(row) for row in db.connection().exec_driver_sql(f"select {columns} order by id")]

        return self.register._transact(select)

    def copies(self, user: str, message_id: str) -> list[bytes]:
        """The mails with this Message-ID that lie in a user's mailbox on disk."""
        return [raw for raw in self.stack.mailbox(user) if message_from_bytes(raw)["Message-ID"] == message_id]

    def answers(self, user: str, message_id: str) -> list[EmailMessage]:
        """The mails in a user's mailbox on disk that answer the mail with this Message-ID."""
        mails = (message_from_bytes(raw, policy=default) for raw in self.stack.mailbox(user))
        return [mail for mail in mails if mail["In-Reply-To"] == message_id]

    async def answer(self, user: str, message_id: str) -> EmailMessage:
        """The one answer to a mail, as soon as it is there; more than one is an error."""

        async def look() -> list[EmailMessage]:
            return self.answers(user, message_id)

        (found,) = await eventually(look, f"an answer to {message_id}")
        return found

    async def post(self, written: EmailMessage, *recipients: str) -> str:
        """Submit a mail as its author, to whom it names or to *recipients* alone; its Message-ID."""
        fields = [written[name] for name in ("To", "Cc") if written[name]]
        to = recipients or [address.addr_spec for field in fields for address in field.addresses]
        (author,) = written["From"].addresses
        await asyncio.to_thread(self.stack.post, author.addr_spec, to, written.as_bytes())
        return str(written["Message-ID"])


@contextmanager
def world(stack: Stack, home: Path, **tables: str) -> Iterator[World]:
    """A world that gives its register back."""
    with closing(World(stack, home, **tables)) as made:
        yield made


async def eventually(look: Callable[[], Awaitable[T]], what: str, seconds: float = 25) -> T:
    """What *look* finds, as soon as it finds something."""
    deadline = time.monotonic() + seconds
    while not (found := await look()):
        assert time.monotonic() < deadline, f"not within {seconds} seconds: {what}"
        await asyncio.sleep(0.05)
    return found


def as_sent(delivered: bytes, sent: bytes) -> bool:
    """Is a mail on disk byte for byte what was sent, below what its way wrote above it? Line ends apart."""
    return delivered.replace(b"\r\n", b"\n").endswith(b"\n" + sent.replace(b"\r\n", b"\n"))


def _end(process: subprocess.Popen[bytes] | Mortal) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _mails(maildir: Path) -> list[Path]:
    with suppress(FileNotFoundError):
        return [path for folder in ("cur", "new") for path in (maildir / folder).iterdir()]
    return []
