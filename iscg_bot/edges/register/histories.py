"""What was decided about a mail, and with what: for replaying it beside what would be decided today (M127)."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from sqlmodel import Session, col, select

from iscg_bot.edges.register import codecs
from iscg_bot.edges.register.tables import MailRow, SubmissionRow
from iscg_bot.model.decisions import Digests
from iscg_bot.model.submissions import Submission

T = TypeVar("T")


class Run(Protocol):
    """Does some work in a transaction of the register's."""

    def __call__(self, work: Callable[[Session], T], /) -> Awaitable[T]:
        """What the work answers."""


@dataclass(frozen=True, slots=True)
class Past:
    """One submission of a mail as it was understood and decided at *decided* (UTC)."""

    submission: Submission
    verdict: str
    because: str
    decided: dt.datetime
    digests: Digests


class Histories:
    """Reads only; each method is one transaction."""

    def __init__(self, run: Run) -> None:
        self._run = run

    async def past(self, mail: int) -> tuple[Past, ...]:
        """The last time that the mail was decided; it may have been released or retried before."""
        rows = select(SubmissionRow).where(SubmissionRow.mail_id == mail).order_by(col(SubmissionRow.id))
        every = await self._run(lambda db: tuple(map(_past, db.exec(rows))))
        return tuple(one for one in every if one.decided == every[-1].decided)

    async def decided(self, since: dt.datetime) -> tuple[int, ...]:
        """The mails that were decided since then, in order of arrival."""
        rows = select(MailRow.id).where(col(MailRow.decided) >= since).order_by(col(MailRow.id))
        return await self._run(lambda db: tuple(id for id in db.exec(rows) if id is not None))


def _past(row: SubmissionRow) -> Past:
    digests = Digests(row.configuration, row.templates, row.tzdata, row.program)
    return Past(codecs.load(row.content), row.verdict, row.because, row.decided, digests)
