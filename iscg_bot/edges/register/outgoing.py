"""The outbox at the database: which letter is due, and what became of each attempt (M111 to M113)."""

import datetime as dt
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy import ColumnElement, bindparam, func, insert, update
from sqlmodel import Session, and_, col, delete, or_, select

from iscg_bot.edges.register import letters, pauses, queues
from iscg_bot.edges.register.letters import NEVER, OUTDATED, REVISIONS
from iscg_bot.edges.register.tables import AttemptRow, LetterRow, PauseRow, Table
from iscg_bot.model.aliases import alias
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Attempt, Fate, Outgoing, Sent

OPEN = (Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN)

# What is said of every letter that goes: made once, of the tables' bare columns.
LETTERS, ATTEMPTS = Table.metadata.tables["letter"], Table.metadata.tables["attempt"]
NUMBERED = LETTERS.c.id.in_(bindparam("numbers", expanding=True))
BEGIN = update(LETTERS).where(NUMBERED).values(fate=Fate.SENDING, attempts=LETTERS.c.attempts + 1)
NAMES = sa.select(LETTERS.c.id, LETTERS.c.message_id).where(NUMBERED)
TAKEN = (
    update(LETTERS)
    .where(LETTERS.c.id == bindparam("number"))
    .values(fate=Fate.SENT, due=NEVER, settled=bindparam("at"), alias=bindparam("known_as"))
)
TRIED = insert(ATTEMPTS)


def due(db: Session, now: dt.datetime, budgets: Budgets) -> Outgoing | None:
    """The oldest letter that may go and that the hourly budgets let go, notices last (M62, M114)."""
    return next(iter(queues.following(db.connection(), now, budgets, 1)), None)


def exchange(
    db: Session,
    attempts: Sequence[Attempt],
    unsent: Sequence[Outgoing],
    now: dt.datetime,
    *,
    budgets: Budgets,
    room: int,
) -> tuple[Outgoing, ...] | None:
    """What became of *attempts* against the next letters, at most *room*: these are SENDING when this is committed.

    The *unsent* were begun, and no byte of them went: they are what they were before. None: sending is stopped.
    """
    _settle(db, attempts, unsent)
    if room < 1:
        return ()
    if pauses.is_stopped(db):
        return None
    begun = queues.following(db.connection(), now, budgets, room)
    if begun:
        db.connection().execute(BEGIN, {"numbers": [letter.id for letter in begun]})
    return begun


def exhausted(db: Session, now: dt.datetime, budgets: Budgets) -> bool:
    """Did as many letters go in the last hour as may?"""
    return queues.lately(db.connection(), now, 0).total() >= budgets.in_all_an_hour


def interrupted(db: Session, now: dt.datetime, next_due: dt.datetime) -> int:
    """At a start: letters that were being sent are unknown, due again unless they were it before; how many."""
    rows = db.exec(select(LetterRow).where(LetterRow.fate == Fate.SENDING)).all()
    lost = Sent(Fate.UNKNOWN, 0, "the program ended while it was sent")
    attempts = [Attempt(row.id or 0, lost, now, None if _doubted(db, row) else next_due) for row in rows]
    _settle(db, attempts, ())
    _set_back(db, now, next_due)
    letters.outdate(db, now)
    return len(rows)


def withhold(db: Session) -> int:
    """Whatever waits may be out already, for all we know: it is unknown, and not due any more; how many."""
    waiting = or_(col(LetterRow.fate).in_((Fate.PENDING, Fate.DEFERRED, Fate.SENDING)), _unknown_and_due())
    found = db.exec(select(LetterRow.id).where(waiting)).all()
    db.exec(update(LetterRow).where(col(LetterRow.id).in_(found)).values(fate=Fate.UNKNOWN, due=NEVER))
    return len(found)


def fates(db: Session) -> dict[str, int]:
    """How many letters have which fate."""
    counted = db.exec(select(LetterRow.fate, func.count()).group_by(LetterRow.fate).order_by(LetterRow.fate))
    return {str(fate): int(count) for fate, count in counted}


def _set_back(db: Session, now: dt.datetime, next_due: dt.datetime) -> None:
    """Nothing waits until a time that the clock told while it was ahead."""
    attempted = select(AttemptRow.letter_id).where(AttemptRow.at > now)
    ahead = or_(LetterRow.created > now, col(LetterRow.id).in_(attempted))
    for fate, due in ((Fate.PENDING, now), (Fate.DEFERRED, now), (Fate.UNKNOWN, next_due)):
        waiting = (col(LetterRow.fate) == fate, col(LetterRow.due) > due, col(LetterRow.due) < NEVER)
        db.exec(update(LetterRow).where(*waiting, ahead).values(due=due))
    db.exec(delete(PauseRow).where(col(PauseRow.what) == "domain", col(PauseRow.since) > now))


def _settle(db: Session, attempts: Sequence[Attempt], unsent: Sequence[Outgoing]) -> None:
    taken = [attempt for attempt in attempts if attempt.sent.fate is Fate.SENT]
    others = [attempt for attempt in attempts if attempt.sent.fate is not Fate.SENT]
    _take(db, taken)
    told = [*(attempt.letter for attempt in others), *(letter.id for letter in unsent)]
    rows = {row.id: row for row in db.exec(select(LetterRow).where(col(LetterRow.id).in_(told)))} if told else {}
    for attempt in others:
        _note(db, rows[attempt.letter], attempt)
    for letter in unsent:
        _put_back(db, rows[letter.id], letter)
    db.flush()
    if attempts:
        db.connection().execute(TRIED, [_told(attempt) for attempt in attempts])


def _take(db: Session, attempts: Sequence[Attempt]) -> None:
    """The server took these letters, as it does nearly all."""
    if not attempts:
        return
    names = db.connection().execute(NAMES, {"numbers": [attempt.letter for attempt in attempts]})
    ids = dict(names.tuples().all())
    rows = [
        {"number": attempt.letter, "at": attempt.at, "known_as": alias(attempt.sent.reply, ids[attempt.letter])}
        for attempt in attempts
    ]
    db.connection().execute(TAKEN, rows)


def _note(db: Session, row: LetterRow, attempt: Attempt) -> None:
    """The server's word on a letter that it did not take."""
    sent, now = attempt.sent, attempt.at
    row.settled = now if sent.fate is Fate.FAILED else None
    _leave(db, row, sent.fate, attempt.next_due)
    if sent.code and sent.fate in (Fate.FAILED, Fate.DEFERRED):
        pauses.refused(db, row, sent, now, attempt.next_due)


def _put_back(db: Session, row: LetterRow, letter: Outgoing) -> None:
    if row.fate == Fate.SENDING:
        row.attempts = letter.attempts
        _leave(db, row, letter.fate, row.due)


def _leave(db: Session, row: LetterRow, fate: Fate, due: dt.datetime | None) -> None:
    """It is not under way any more, and due again then, if at all: not if a revision was written meanwhile."""
    outdated = due is not None and _is_outdated(db, row)
    row.fate = Fate.DROPPED if outdated and fate in (Fate.PENDING, Fate.DEFERRED) else fate
    row.due = due if due and not outdated else NEVER
    db.add(row)
    if row.meeting_uid and row.fate in (Fate.FAILED, Fate.DROPPED) and not _doubted(db, row):
        letters.lose(db, row)


def _unknown_and_due() -> ColumnElement[bool]:
    return and_(col(LetterRow.fate) == Fate.UNKNOWN, col(LetterRow.due) < NEVER)


def _is_outdated(db: Session, row: LetterRow) -> bool:
    """Was a revision of the meeting written while this letter was under way?"""
    if not row.meeting_uid or row.reason not in OUTDATED:
        return False
    revisions = [other.id or 0 for other in letters.about(db, row) if other.reason in REVISIONS]
    return max(revisions, default=0) > (row.id or 0)


def _doubted(db: Session, row: LetterRow) -> bool:
    """May an earlier attempt be out?"""
    unknown = select(AttemptRow.id).where(AttemptRow.letter_id == row.id, AttemptRow.fate == Fate.UNKNOWN)
    return row.attempts > 0 and db.exec(unknown.limit(1)).first() is not None


def _told(attempt: Attempt) -> dict[str, object]:
    sent = attempt.sent
    return {
        "letter_id": attempt.letter,
        "at": attempt.at,
        "fate": sent.fate,
        "code": sent.code,
        "reply": sent.reply[:500],
    }
