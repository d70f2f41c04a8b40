"""Which of the letters that are due may go, and which of them first."""

import datetime as dt

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import aliased
from sqlmodel import col, or_, select

from iscg_bot.edges.register.letters import NEVER
from iscg_bot.edges.register.tables import LetterRow, PauseRow
from iscg_bot.model.letters import Fate, Occasion

UNDER_WAY = (Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN, Fate.SENDING)
RESERVE = 5  # one in so many of all letters an hour is kept for answers to people: notices can wait

URGENT: ColumnElement[bool] = col(LetterRow.occasion) != Occasion.NOTICE


def may_notices_go(in_all: int, went: int) -> bool:
    """Or is what is left of this hour kept for answers? *went* went in the last hour (M114)."""
    return went < in_all - in_all // RESERVE


def may_go(now: dt.datetime) -> ColumnElement[bool]:
    """Nothing keeps the letter back, and it overtakes none."""
    return _free(now) & _in_order(now)


def _free(now: dt.datetime) -> ColumnElement[bool]:
    """No pause of its domain, its kind or its address (model.pauses)."""
    mine = or_(
        (col(PauseRow.what) == "domain") & (col(PauseRow.name) == col(LetterRow.domain)),
        (col(PauseRow.what) == "kind") & (col(PauseRow.name) == col(LetterRow.reason)),
        (col(PauseRow.what) == "address") & (col(PauseRow.name) == func.lower(LetterRow.to)),
    )
    return ~select(PauseRow.what).where(mine, col(PauseRow.until) > now).correlate(LetterRow).exists()


def _in_order(now: dt.datetime) -> ColumnElement[bool]:
    """Letters about one meeting reach a person in the order in which they were written (C38).

    Also where the earlier one is deferred; not where it waits for a person, for that may take days.
    """
    earlier = aliased(LetterRow)
    stands = select(PauseRow.what).where(
        col(PauseRow.what) == "kind", col(PauseRow.name) == col(earlier.reason), col(PauseRow.until) > now
    )
    before = select(earlier.id).where(
        col(earlier.meeting_uid) == col(LetterRow.meeting_uid),
        col(earlier.to) == col(LetterRow.to),
        col(earlier.id) < col(LetterRow.id),
        col(earlier.fate).in_(UNDER_WAY),
        col(earlier.due) < NEVER,
        ~stands.correlate(earlier).exists(),
    )
    return or_(col(LetterRow.meeting_uid) == "", ~before.correlate(LetterRow).exists())
