"""What the daily sum reads (M124): the ends of mails, the fates of letters, and how many rows were ever written.

The register counts what it writes, in the same transaction: whatever disappears later is noticed.
"""

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from sqlalchemy import func
from sqlmodel import Session, SQLModel, col, select

from iscg_bot.edges.register.statements import LiaisonRow
from iscg_bot.edges.register.tables import (
    DocumentRow,
    LetterRow,
    MailboxRow,
    MailRow,
    MeetingRow,
    NoteRow,
    SubmissionRow,
)
from iscg_bot.model.audits import Books, Counts, Line

COUNTED: dict[str, type[SQLModel]] = {"mails": MailRow, "decisions": SubmissionRow, "letters": LetterRow}
BROKEN = "broke the program"
AUDITED = "audited"
T = TypeVar("T")


def count(db: Session, **written: int) -> None:
    """So many rows more were written; the first time, what is there is counted."""
    db.flush()
    for name, more in written.items():
        row = db.get(NoteRow, f"counted {name}")
        if row is None:
            db.add(NoteRow(name=f"counted {name}", value=str(_are(db, name))))
        elif more:
            row.value = str(int(row.value) + more)
            db.add(row)


class Run(Protocol):
    """Does some work in a transaction of the register's."""

    def __call__(self, work: Callable[[Session], T], /) -> Awaitable[T]:
        """What the work answers."""


class Sums:
    """What the register knows for the daily sum; each method is one transaction."""

    def __init__(self, run: Run) -> None:
        self._run = run

    async def books(self, since: dt.datetime) -> Books:
        """The lines of the mails kept since then; letters and counts from the beginning."""
        return await self._run(lambda db: _books(db, since))

    async def known(self) -> tuple[frozenset[str], frozenset[str], tuple[bytes, ...]]:
        """Message-IDs and SHA-256 of all mails; and the bytes of those that are not decided yet."""
        return await self._run(_known)

    async def position(self, mailbox: str) -> tuple[int, int]:
        """UIDVALIDITY and watermark of a mailbox."""
        return await self._run(lambda db: _position(db, mailbox))

    async def uids(self, mailbox: str, uidvalidity: int) -> frozenset[int]:
        """The UIDs that a mailbox's mails had when they were kept."""
        theirs = select(MailRow.uid).where(MailRow.mailbox == mailbox, MailRow.uidvalidity == uidvalidity)
        return await self._run(lambda db: frozenset(db.exec(theirs)))

    async def has(self, digests: Sequence[str]) -> frozenset[str]:
        """Which of these contents are kept, in whatever mailbox they came."""
        theirs = select(MailRow.sha256).where(col(MailRow.sha256).in_(digests))
        return await self._run(lambda db: frozenset(db.exec(theirs)))

    async def last(self) -> str:
        """The day (ISO 8601) of the last daily sum, empty before the first."""
        return await self._run(_last)

    async def note(self, day: str) -> None:
        """The sum of *day* was taken, and told if it was to be told."""
        await self._run(lambda db: db.merge(NoteRow(name=AUDITED, value=day)))


def _books(db: Session, since: dt.datetime) -> Books:
    count(db, **dict.fromkeys(COUNTED, 0))
    return Books(
        lines=_lines(db, since),
        letters=_fates(db),
        are=Counts(**{name: _are(db, name) for name in COUNTED}),
        counted=Counts(**{name: _counted(db, name) for name in COUNTED}),
    )


def _fates(db: Session) -> dict[str, int]:
    counted = select(LetterRow.fate, func.count()).group_by(LetterRow.fate).order_by(LetterRow.fate)
    return {str(fate): int(some) for fate, some in db.exec(counted)}


def _known(db: Session) -> tuple[frozenset[str], frozenset[str], tuple[bytes, ...]]:
    rows = db.exec(select(MailRow.message_id, MailRow.sha256)).all()
    unread = db.exec(select(MailRow.raw).where(MailRow.message_id == "")).all()
    return frozenset(i for i, _ in rows), frozenset(digest for _, digest in rows), tuple(unread)


def _position(db: Session, mailbox: str) -> tuple[int, int]:
    row = db.get(MailboxRow, mailbox)
    return (row.uidvalidity, row.watermark) if row else (0, 0)


def _last(db: Session) -> str:
    row = db.get(NoteRow, AUDITED)
    return row.value if row else ""


def _lines(db: Session, since: dt.datetime) -> tuple[Line, ...]:
    decided = select(SubmissionRow.mail_id, func.count()).group_by(col(SubmissionRow.mail_id))
    decisions = {mail: int(found) for mail, found in db.exec(decided)}
    registered = {
        mail for table in (DocumentRow, LiaisonRow, MeetingRow) for mail in db.exec(select(table.mail_id).distinct())
    }
    rows = select(MailRow.id, MailRow.state, MailRow.verdict, MailRow.because).where(MailRow.fetched >= since)
    return tuple(
        Line(id or 0, state, verdict, because, decisions.get(id, 0), id in registered, because.startswith(BROKEN))
        for id, state, verdict, because in db.exec(rows.order_by(col(MailRow.id)))
    )


def _are(db: Session, name: str) -> int:
    return int(db.exec(select(func.count()).select_from(COUNTED[name])).one())


def _counted(db: Session, name: str) -> int:
    row = db.get(NoteRow, f"counted {name}")
    assert row is not None
    return int(row.value)
