"""Which of the letters that are due may go, and which of them first."""

import datetime as dt

from sqlalchemy import ColumnElement, func
from sqlalchemy.orm import aliased
from sqlmodel import col, or_, select

from iscg_bot.edges.register.letters import NEVER
from iscg_bot.edges.register.tables import LetterRow, PauseRow
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Fate, Occasion

UNDER_WAY = (Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN, Fate.SENDING)
RESERVE = 5  # one in so many of all letters an hour is kept for answers to people: notices can wait

EARLIER = aliased(LetterRow)
URGENT: ColumnElement[bool] = col(LetterRow.occasion) != Occasion.NOTICE


def kinds(in_all: int) -> tuple[tuple[ColumnElement[bool], int], ...]:
    """Which letters go first, and how many letters an hour there may be when they do: *in_all* are allowed (M114)."""
    return (URGENT, in_all), (~URGENT, in_all - in_all // RESERVE)


def least(budgets: Budgets) -> int:
    """As long as fewer letters went in an hour, none of the budgets keeps any letter."""
    return min(budgets.per_domain_an_hour, *(most for _, most in kinds(budgets.in_all_an_hour)))


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
    stands = select(PauseRow.what).where(
        col(PauseRow.what) == "kind", col(PauseRow.name) == col(EARLIER.reason), col(PauseRow.until) > now
    )
    before = select(EARLIER.id).where(
        col(EARLIER.meeting_uid) == col(LetterRow.meeting_uid),
        col(EARLIER.to) == col(LetterRow.to),
        col(EARLIER.id) < col(LetterRow.id),
        col(EARLIER.fate).in_(UNDER_WAY),
        col(EARLIER.due) < NEVER,
        ~stands.correlate(EARLIER).exists(),
    )
    return or_(col(LetterRow.meeting_uid) == "", ~before.correlate(LetterRow).exists())
