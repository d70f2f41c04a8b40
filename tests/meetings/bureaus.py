"""A desk that can be killed and opened again, the world around it, and what calendars make of the letters.

The world is the mailbox, the mail server and the people's calendar programs: what they have outlives the desk.
"""

import datetime as dt
import email
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from iscg_bot.desk import Desk, House
from iscg_bot.edges.files import Files
from iscg_bot.edges.outbox import Pauses
from iscg_bot.edges.register import Register
from iscg_bot.edges.register.outgoing import NEVER
from iscg_bot.edges.register.tables import LetterRow, MailRow, MeetingRow, QuestionRow
from iscg_bot.matters import order, questions
from iscg_bot.model.facts import Context
from iscg_bot.model.letters import Fate, Outgoing, Sent
from iscg_bot.model.mail import Fetched, Mail
from iscg_bot.model.meetings import Holding, Meeting, Window
from iscg_bot.model.people import Person
from iscg_bot.model.submissions import Submission
from tests import registers
from tests.outgoing import begin, note


class Killed(BaseException):
    """The process ended here."""


@dataclass
class Event:
    """What one letter's calendar part says."""

    method: str
    uid: str
    sequence: int
    stamp: str
    window: Window
    title: str

    @property
    def version(self) -> tuple[int, str]:
        """RFC 5546 2.1.5."""
        return self.sequence, self.stamp


@dataclass
class Delivered:
    """A letter as it reached *to*."""

    to: str
    raw: bytes
    letter: EmailMessage
    event: Event | None


class Mortal(Register):
    """A register whose process dies at its *fuse*th transaction, before it or (*after*) once it is durable.

    *meanwhile* is what another process does just before the next commit.
    """

    fuse, after = -1, False
    meanwhile: Callable[[], Awaitable[Any]] | None = None

    async def _run(self, work: Any) -> Any:
        self.fuse -= 1
        if self.fuse == 0 and not self.after:
            raise Killed
        result = await super()._run(work)
        if self.fuse == 0:
            raise Killed
        return result

    async def commit(self, entry: Any) -> None:
        if meanwhile := self.meanwhile:
            self.meanwhile = None
            await meanwhile()
        await super().commit(entry)


@dataclass
class Bureau:
    """*now* is the moment; *said* what the mails ask for, by Message-ID; *wire* the letters that went out, in order."""

    place: Path
    house: House
    now: dt.datetime
    said: dict[str, tuple[Submission, ...]] = field(default_factory=dict)
    mailbox: dict[int, bytes] = field(default_factory=dict)
    wire: list[Delivered] = field(default_factory=list)
    count: int = 0
    dropped: list[LetterRow] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        """The process starts."""
        self.register = Mortal(registers.ready(self.place / "register.sqlite"), lambda: self.now)
        self.desk = Desk(self.register, Files(self.place / "files"), lambda: self.house, lambda: self.now)

    async def restart(self) -> None:
        """Killed, and opened again: letters that were under way are unknown, mails are decided."""
        self.register.close()
        self.open()
        await self.register.interrupted(self.now, self.now + dt.timedelta(minutes=10))
        await self.fetch()

    # --- the doors ----------------------------------------------------------------------------------------------------

    async def receive(self, by: Person | str, *asked: Submission, proven: bool = True, reply: str = "") -> int:
        """A mail of *by* comes that asks for this, or answers a letter; its number."""
        address = by.addresses[0] if isinstance(by, Person) else by
        self.count += 1
        id = f"<{self.count}@{address.partition('@')[2]}>"
        self.said[id] = asked
        self.mailbox[self.count] = _mail(address, id, self.count, self.now, proven=proven, reply=reply)
        await self.fetch()
        return self.count

    async def fetch(self) -> None:
        """Mails that are new are kept and decided."""
        _, watermark = await self.register.position("INBOX")
        new = [Fetched(uid, raw, len(raw)) for uid, raw in self.mailbox.items() if uid > watermark]
        if new:
            await self.register.keep("INBOX", 1, new, self.count)
        await self.desk.work()

    async def knock(self, **later: float) -> None:
        """So much later the clock knocks."""
        self.now += dt.timedelta(**later)
        await self.desk.knock()

    # --- the mail server ----------------------------------------------------------------------------------------------

    async def send(self, fate: Fate = Fate.SENT, *, arrives: bool = True) -> Outgoing | None:
        """The next letter that is due; *arrives* tells of one whose fate is unknown. A second attempt arrives."""
        letter = await begin(self.register, self.now, self.house.roster.policy.budgets)
        if letter is None:
            return None
        if letter.doubted or fate is Fate.SENT or (fate is Fate.UNKNOWN and arrives):
            self._deliver(letter)
        await self.note(letter, fate)
        return letter

    async def note(self, letter: Outgoing, fate: Fate) -> None:
        """The server's word, as the outbox takes it."""
        sent = Sent(fate)
        again = Pauses().after(sent, letter.attempts + 1, self.now, doubted=letter.doubted)
        await note(self.register, letter.id, sent, self.now, again)

    async def post(self) -> list[Delivered]:
        """Everything that is due goes out."""
        known = len(self.wire)
        while await self.send():
            pass
        return self.wire[known:]

    def _deliver(self, letter: Outgoing) -> None:
        if all(letter.raw != d.raw for d in self.wire):  # the same Message-ID: programs show it once
            parsed = email.message_from_bytes(letter.raw, policy=SMTP)
            self.wire.append(Delivered(letter.to, letter.raw, parsed, event_of(parsed)))

    # --- what is there ------------------------------------------------------------------------------------------------

    async def meetings(self) -> list[tuple[Meeting, dict[str, Holding]]]:
        """What is true, with the ledgers by address."""
        return [(m, {h.address: h for h in ledger}) for m, ledger in await self.register.meetings()]

    async def meeting(self, id: int = 1) -> Meeting:
        """One of them."""
        return next(m for m, _ in await self.meetings() if m.id == id)

    async def ledger(self, id: int = 1) -> dict[str, Holding]:
        """What calendars hold of it, says the register."""
        return next(ledger for m, ledger in await self.meetings() if m.id == id)

    def waits(self) -> bool:
        """Are hold times running, or letters on their way?"""
        out = (Fate.SENT, Fate.FAILED, Fate.DROPPED)
        open = select(LetterRow.id).where(col(LetterRow.fate).not_in(out), LetterRow.due < NEVER)
        with Session(self.register._engine) as db:
            unsettled = select(MeetingRow.id).where(col(MeetingRow.unsettled))
            return db.exec(open).first() is not None or db.exec(unsettled).first() is not None

    def letters(self, after: int = 0) -> list[LetterRow]:
        """Every letter that was written after the one with this id, in order."""
        with Session(self.register._engine) as db:
            return list(db.exec(select(LetterRow).where(col(LetterRow.id) > after).order_by(col(LetterRow.id))))

    def questions(self) -> list[QuestionRow]:
        """Every question that was asked, in order."""
        with Session(self.register._engine) as db:
            return list(db.exec(select(QuestionRow).order_by(col(QuestionRow.id))))

    def close(self) -> None:
        """The end; which letters were overtaken remains known."""
        self.dropped = [row for row in self.letters() if row.fate in (Fate.DROPPED, Fate.UNKNOWN)]
        self.register.close()

    def verdict(self, mail: int) -> str:
        """What became of a mail, with the reason."""
        with Session(self.register._engine) as db:
            row = db.exec(select(MailRow).where(MailRow.uid == mail)).one()
        return f"{row.state} {row.verdict}: {row.because}"

    def calendar(self, address: str) -> dict[str, Event]:
        """What the calendar of *address* shows, as a program would make it of the letters alone (RFC 5546 2.1.5)."""
        newest: dict[str, Event] = {}
        for event in (d.event for d in self.wire if d.to == address and d.event):
            known = newest.get(event.uid)
            if event.method != "DECLINECOUNTER" and (known is None or event.version >= known.version):
                newest[event.uid] = event
        return {uid: event for uid, event in newest.items() if event.method == "REQUEST"}


def speak(bureau: Callable[[], Bureau]) -> tuple[order.Reader, ...]:
    """Readers that hear what the tests put into the mouths of mails; answers to questions are read as ever."""

    def said(mail: Mail, context: Context) -> tuple[Submission, ...]:
        return bureau().said.get(mail.message_id, ())

    return (said, questions.read, questions.read_unanswered)


@contextmanager
def dying(bureau: Bureau, fuse: int, *, after: bool) -> Iterator[None]:
    """The process dies at one of its next transactions, if it does so many."""
    bureau.register.fuse, bureau.register.after = fuse, after
    try:
        yield
    except Killed:
        pass
    finally:
        bureau.register.fuse = -1


def event_of(letter: EmailMessage) -> Event | None:
    """Its calendar part, if it has one."""
    part = next((p for p in letter.walk() if p.get_content_type() == "text/calendar"), None)
    if part is None:
        return None
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    lines = payload.decode().replace("\r\n ", "").split("\r\n")
    values = {line.partition(":")[0].partition(";")[0]: line.partition(":")[2] for line in lines}
    window = Window(_utc(values["DTSTART"]), _utc(values["DTEND"]))
    stamp, title = values["DTSTAMP"], re.sub(r"\\(.)", r"\1", values["SUMMARY"])  # RFC 5545 3.3.11
    return Event(values["METHOD"], values["UID"], int(values["SEQUENCE"]), stamp, window, title)


def _utc(value: str) -> dt.datetime:
    return dt.datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.UTC)


def _mail(address: str, id: str, count: int, now: dt.datetime, *, proven: bool, reply: str) -> bytes:
    """Reaches us directly; our own server says that it is proven, or nothing."""
    domain = address.partition("@")[2]
    shown = f"{now:%a, %d %b %Y %H:%M:%S} +0000"
    fields = [
        *([f"Authentication-Results: mx.itu.example; dkim=pass header.d={domain}"] if proven else []),
        f"Received: from mail.{domain} (mail.{domain} [203.0.113.7])",
        f"\tby mx.itu.example with ESMTPS id {count}; {shown}",
        f"From: <{address}>",
        "To: iscg-bot@itu.example",
        f"Subject: Mail {count}",
        f"Date: {shown}",
        f"Message-ID: {id}",
    ]
    answered, _, words = reply.partition(" ")
    fields += [f"In-Reply-To: {answered}", f"References: {answered}"] if answered else []
    return "\r\n".join((*fields, "", words or "As discussed.", "")).encode()
