"""Retention (mail.md M20, M126): the text of what was decided long ago is erased. Nothing else takes any text away.

The rows stay, with what was understood, every decision and its reason: the daily sum adds up, and by digest and
Message-ID the same mail is still known. Contributions and liaison statements stay whole, for they are the group's
documents: the mail proves who submitted what, the letter what was acknowledged.

A transaction looks at a few rows or erases one: nobody who keeps mail or sends letters waits for long.
"""

import asyncio
import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, CompoundSelect, and_, exists, func, or_, union_all, update
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, delete, select

from iscg_bot.edges.register.failures import FailureRow
from iscg_bot.edges.register.letters import NEVER
from iscg_bot.edges.register.pieces import PieceRow
from iscg_bot.edges.register.statements import LiaisonRow
from iscg_bot.edges.register.sums import Run
from iscg_bot.edges.register.tables import DocumentRow, LetterRow, MailRow, MeetingRow, QuestionRow
from iscg_bot.model.letters import Fate

FINAL = ("decided", "refused", "copied")  # states of mails
OVER = (Fate.SENT, Fate.FAILED, Fate.DROPPED)
AT_ONCE = 100  # rows
REST = 3  # times as long as a step took, others have their turn: who waits for SQLite looks ten times a second

T = TypeVar("T")
Rule = tuple[ColumnElement[bool], ...]


@dataclass(frozen=True, slots=True)
class Erased:
    """How many texts are gone, or would be."""

    mails: int
    letters: int


class Erasures:
    """The register's."""

    def __init__(self, run: Run, clock: Callable[[], dt.datetime]) -> None:
        self._run, self._clock = run, clock

    async def erase(self, before: dt.datetime, *, dry_run: bool = False) -> Erased:
        """The texts of mails that were decided before then (UTC), and of the letters about them; or only count them."""
        mails = await self._found(col(MailRow.id), _mails(before))
        letters = await self._found(col(LetterRow.id), _letters(before))
        if dry_run:
            return Erased(len(mails), len(letters))
        now = self._clock()
        return Erased(
            sum([await self._step(partial(_erase_mail, mail=mail, before=before, now=now)) for mail in mails]),
            sum([await self._step(partial(_erase_letter, letter=letter, before=before)) for letter in letters]),
        )

    async def _found(self, id: Mapped[int | None], rule: Rule) -> list[int]:
        """The rows of one table, few at a time: the bytes that a row holds are read to look behind them."""
        last = await self._run(lambda db: db.exec(select(func.max(id))).one() or 0)
        found: list[int] = []
        for first in range(1, last + 1, AT_ONCE):
            found += await self._step(partial(_ids, id=id, where=(id.between(first, first + AT_ONCE - 1), *rule)))
        return found

    async def _step(self, work: Callable[[Session], T]) -> T:
        began = time.monotonic()
        done = await self._run(work)
        await asyncio.sleep(REST * (time.monotonic() - began))
        return done


def _ids(db: Session, id: Mapped[int | None], where: Rule) -> list[int]:
    return [number for number in db.exec(select(id).where(*where).order_by(id)) if number is not None]


def _erase_mail(db: Session, mail: int, before: dt.datetime, now: dt.datetime) -> bool:
    """If it is still so. What broke the program may be the mail's own words (log.quarantined)."""
    old = update(MailRow).where(col(MailRow.id) == mail, *_mails(before))
    if not db.exec(old.values(raw=b"", erased=now)).rowcount:
        return False
    db.exec(delete(PieceRow).where(col(PieceRow.mail_id) == mail))
    db.exec(update(FailureRow).where(col(FailureRow.mail_id) == mail).values(traceback=""))
    return True


def _erase_letter(db: Session, letter: int, before: dt.datetime) -> bool:
    old = update(LetterRow).where(col(LetterRow.id) == letter, *_letters(before))
    return bool(db.exec(old.values(raw=b"")).rowcount)


def _mails(before: dt.datetime) -> Rule:
    """Decided for good, and nothing that is open or to come hangs on them."""
    return (
        col(MailRow.id).not_in(_needed(before)),
        col(MailRow.erased).is_(None),
        col(MailRow.state).in_(FINAL),
        col(MailRow.decided) < before,
    )


def _letters(before: dt.datetime) -> Rule:
    """Nothing becomes of them any more; those that a mail has caused go with it."""
    gone = or_(col(MailRow.erased).is_not(None), and_(*_mails(before)))
    return (
        func.coalesce(LetterRow.settled, LetterRow.created) < before,
        or_(col(LetterRow.fate).in_(OVER), and_(col(LetterRow.fate) == Fate.UNKNOWN, col(LetterRow.due) == NEVER)),
        col(LetterRow.raw) != b"",
        or_(col(LetterRow.mail_id).is_(None), exists().where(col(MailRow.id) == LetterRow.mail_id, gone)),
        col(LetterRow.question_key).not_in(select(QuestionRow.key).where(col(QuestionRow.open))),
        col(LetterRow.meeting_uid).not_in(select(MeetingRow.uid).where(MeetingRow.ends >= before)),
    )


def _needed(before: dt.datetime) -> CompoundSelect[Any]:
    """The mails of documents; of open questions, and those that made us ask; of meetings that ended later."""
    is_open = col(QuestionRow.open)
    asked = select(LetterRow.mail_id).join(QuestionRow, col(QuestionRow.key) == LetterRow.question_key).where(is_open)
    later = select(MeetingRow.mail_id).where(MeetingRow.ends >= before)
    documents = (select(DocumentRow.mail_id), select(LiaisonRow.mail_id))
    found = (*documents, later, select(QuestionRow.mail_id).where(is_open), asked)
    return union_all(*(some.where(some.selected_columns[0].is_not(None)) for some in found))  # of NULL nothing is known
