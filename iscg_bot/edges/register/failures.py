"""Quarantine (mail.md M14): what broke the program, at which stage, with which traceback; and what is tried again."""

import datetime as dt
from collections import defaultdict

from sqlalchemy import update
from sqlmodel import Field, Session, col, select

from iscg_bot.edges.register.tables import MailRow, Table
from iscg_bot.model.decisions import Failure

ATTEMPTS = 3  # in all; more only by hand


class FailureRow(Table, table=True):
    """A mail has broken the program (M14): at which *stage*, with which *traceback*, and which *program* it was."""

    __tablename__ = "failure"
    id: int | None = Field(default=None, primary_key=True)
    mail_id: int = Field(foreign_key="mail.id", index=True)
    at: dt.datetime
    stage: str
    traceback: str
    program: str


def write(db: Session, mail: int, failure: Failure, now: dt.datetime) -> None:
    """One more attempt has failed."""
    row = FailureRow(mail_id=mail, at=now, stage=failure.stage, traceback=failure.traceback, program=failure.program)
    db.add(row)


def of(db: Session, mail: int) -> tuple[Failure, ...]:
    """What broke the program with this mail, in order."""
    rows = db.exec(select(FailureRow).where(FailureRow.mail_id == mail).order_by(col(FailureRow.id)))
    return tuple(Failure(row.stage, row.traceback, row.program) for row in rows)


def retry(db: Session, program: str) -> int:
    """Mails that are held because they broke another program are decided once more; how many.

    Whether the secretariat was told of them stays: it hears of each once.
    """
    theirs = (
        select(FailureRow.mail_id, FailureRow.program, FailureRow.at == MailRow.decided)
        .join(MailRow, col(MailRow.id) == col(FailureRow.mail_id))
        .where(MailRow.state == "held")
        .order_by(col(FailureRow.id))
    )
    attempts: dict[int, list[bool]] = defaultdict(list)
    for mail, broken, still in db.exec(theirs):  # held for another reason since then, it is not for us
        attempts[mail].append(broken != program and still)
    mails = [mail for mail, worth in attempts.items() if worth[-1] and len(worth) < ATTEMPTS]
    db.exec(update(MailRow).where(col(MailRow.id).in_(mails)).values(state="new"))
    return len(mails)
