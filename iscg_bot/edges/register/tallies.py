"""What the register counts, for whoever watches the service. Indices answer, not the mails themselves."""

import datetime as dt

from sqlalchemy import func
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from iscg_bot.edges.register.letters import NEVER
from iscg_bot.edges.register.outgoing import OPEN, fates
from iscg_bot.edges.register.tables import LetterRow, MailRow, SubmissionRow
from iscg_bot.model.vitals import Tallies


def count(db: Session, now: dt.datetime) -> Tallies:
    """Everything as of *now* (UTC)."""
    open_letters = (col(LetterRow.fate).in_(OPEN), LetterRow.due < NEVER)
    waiting, oldest = db.exec(select(func.count(), func.min(LetterRow.created)).where(*open_letters)).one()
    return Tallies(
        states=_by(db, col(MailRow.state)),
        verdicts=_by(db, col(SubmissionRow.verdict)),
        fates=fates(db),
        waiting=waiting,
        oldest=now - oldest if oldest else dt.timedelta(),
    )


def _by(db: Session, column: Mapped[str]) -> dict[str, int]:
    counted = db.exec(select(column, func.count()).group_by(column).order_by(column))
    return {name: int(number) for name, number in counted}
