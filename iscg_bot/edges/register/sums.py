"""What the daily sum reads (M124): the ends of mails, the fates of letters, and how many rows were ever written.

The register counts what it writes, in the same transaction: whatever disappears later is noticed.
"""

import datetime as dt
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

import sqlalchemy as sa
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

COUNTED: dict[str, type[SQLModel]] = {
    "mails": MailRow,
    "decisions": SubmissionRow,
    "letters": LetterRow,
    "documents": DocumentRow,
}
PATIENCE = dt.timedelta(hours=1)  # in which a mail is decided, even if the world is down for a while
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
            row.value = str(_number(row) + more)
            db.add(row)


class Run(Protocol):
    """Does some work in a transaction of the register's."""

    def __call__(self, work: Callable[[Session], T], /) -> Awaitable[T]:
        """What the work answers."""


class Sums:
    """What the register knows for the daily sum; each method is one transaction."""

    def __init__(self, run: Run, clock: Callable[[], dt.datetime]) -> None:
        self._run, self._clock = run, clock

    async def books(self, since: dt.datetime) -> Books:
        """The lines of the mails kept since then; letters and counts from the beginning."""
        late = self._clock() - PATIENCE
        return await self._run(lambda db: _books(db, since, late))

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


def _books(db: Session, since: dt.datetime, late: dt.datetime) -> Books:
    count(db, **dict.fromkeys(COUNTED, 0))
    return Books(
        lines=_lines(db, since, late),
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


def _lines(db: Session, since: dt.datetime, late: dt.datetime) -> tuple[Line, ...]:
    decisions = _decisions(db)
    registered = {
        mail for table in (DocumentRow, LiaisonRow, MeetingRow) for mail in db.exec(select(table.mail_id).distinct())
    }
    said = col(MailRow.state), col(MailRow.verdict), col(MailRow.because)
    rows = sa.select(col(MailRow.id), *said, col(MailRow.fetched) < late).where(col(MailRow.fetched) >= since)
    return tuple(
        Line(id, state, verdict, because, decisions.get(id, ""), id in registered, because.startswith(BROKEN), waiting)
        for id, state, verdict, because, waiting in db.execute(rows.order_by(col(MailRow.id)))
    )


def _decisions(db: Session) -> dict[int, str]:
    """The verdicts of each mail's last decision, as its row has them: it may have been released or retried before."""
    rows = select(SubmissionRow.mail_id, SubmissionRow.ordinal, SubmissionRow.verdict)
    found: dict[int, list[str]] = {}
    for mail, ordinal, verdict in db.exec(rows.where(col(SubmissionRow.mail_id) > 0).order_by(col(SubmissionRow.id))):
        if ordinal == 0:
            found[mail or 0] = []
        found.setdefault(mail or 0, []).append(verdict)
    return {mail: "+".join(dict.fromkeys(verdicts)) for mail, verdicts in found.items()}


def _are(db: Session, name: str) -> int:
    return int(db.exec(select(func.count()).select_from(COUNTED[name])).one())


def _counted(db: Session, name: str) -> int:
    row = db.get(NoteRow, f"counted {name}")
    assert row is not None
    return _number(row)


def _number(row: NoteRow) -> int:
    """What is no number any more counts as nothing: that is noticed as well."""
    return int(row.value) if row.value.isdecimal() else 0
