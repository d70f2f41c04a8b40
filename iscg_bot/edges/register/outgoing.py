"""The outbox at the database: which letter is due, and what became of each attempt (M111 to M113)."""

import datetime as dt

from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session, and_, col, delete, or_, select

from iscg_bot.edges.register import letters, pauses, queues
from iscg_bot.edges.register.letters import NEVER, OUTDATED, REVISIONS
from iscg_bot.edges.register.tables import AttemptRow, LetterRow, PauseRow
from iscg_bot.model.aliases import alias
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Fate, Outgoing, Sent

HOUR = dt.timedelta(hours=1)
OPEN = (Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN)
FINAL = (Fate.SENT, Fate.FAILED)


def due(db: Session, now: dt.datetime, budgets: Budgets) -> Outgoing | None:
    """The oldest letter that may go and that the hourly budgets let go, notices last (M62, M114)."""
    went = _lately(db, now)
    if sum(went.values()) >= budgets.in_all_an_hour:
        return None
    spent = [domain for domain, count in went.items() if count >= budgets.per_domain_an_hour]
    waiting = select(LetterRow).where(
        col(LetterRow.fate).in_(OPEN), LetterRow.due <= now, col(LetterRow.domain).not_in(spent), queues.may_go(now)
    )
    first = waiting.order_by(col(LetterRow.due), col(LetterRow.id)).limit(1)  # along the index of their dues
    row = db.exec(first.where(queues.URGENT)).first()
    if row is None and queues.may_notices_go(budgets.in_all_an_hour, sum(went.values())):
        row = db.exec(first.where(~queues.URGENT)).first()
    return _outgoing(db, row) if row else None


def exhausted(db: Session, now: dt.datetime, budgets: Budgets) -> bool:
    """Did as many letters go in the last hour as may?"""
    return sum(_lately(db, now).values()) >= budgets.in_all_an_hour


def begin(db: Session, letter: int) -> bool:
    """Committed before the connection: whoever reads SENDING after a crash knows that the letter may be out.

    False if somebody else took it or it is settled.
    """
    row = db.get(LetterRow, letter)
    if row is None or row.fate not in OPEN:
        return False
    row.fate = Fate.SENDING
    row.attempts += 1
    db.add(row)
    return True


def note(db: Session, letter: int, sent: Sent, now: dt.datetime, next_due: dt.datetime | None) -> None:
    """The server's word on an attempt; *next_due* None: no further attempt."""
    row = db.get(LetterRow, letter)
    assert row is not None
    outdated = next_due is not None and _is_outdated(db, row)
    row.fate = Fate.DROPPED if outdated and sent.fate is Fate.DEFERRED else sent.fate
    row.due = next_due if next_due and not outdated else NEVER
    row.settled = now if sent.fate in FINAL else None
    row.alias = alias(sent.reply, row.message_id) if sent.fate is Fate.SENT else ""
    db.add(row)
    if row.meeting_uid and row.fate in (Fate.FAILED, Fate.DROPPED) and not _doubted(db, letter):
        letters.lose(db, row)
    if sent.code and sent.fate in (Fate.FAILED, Fate.DEFERRED):
        pauses.refused(db, row, sent, now, next_due)
    db.add(AttemptRow(letter_id=letter, at=now, fate=sent.fate, code=sent.code, reply=sent.reply[:500]))


def interrupted(db: Session, now: dt.datetime, next_due: dt.datetime) -> int:
    """At a start: letters that were being sent are unknown, due again unless they were it before; how many."""
    rows = db.exec(select(LetterRow).where(LetterRow.fate == Fate.SENDING)).all()
    for row in rows:
        assert row.id is not None
        again = None if _doubted(db, row.id) else next_due
        note(db, row.id, Sent(Fate.UNKNOWN, 0, "the program ended while it was sent"), now, again)
    _set_back(db, now, next_due)
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


def _unknown_and_due() -> ColumnElement[bool]:
    return and_(col(LetterRow.fate) == Fate.UNKNOWN, col(LetterRow.due) < NEVER)


def _is_outdated(db: Session, row: LetterRow) -> bool:
    """Was a revision of the meeting written while this letter was under way?"""
    if not row.meeting_uid or row.reason not in OUTDATED:
        return False
    revisions = [other.id or 0 for other in letters.about(db, row) if other.reason in REVISIONS]
    return max(revisions, default=0) > (row.id or 0)


def _lately(db: Session, now: dt.datetime) -> dict[str, int]:
    """How many letters went out (or perhaps did) in the last hour, by domain; notices count too."""
    went = (AttemptRow.at > now - HOUR, col(AttemptRow.fate).in_((Fate.SENT, Fate.UNKNOWN)))
    counted = select(LetterRow.domain, func.count()).where(AttemptRow.letter_id == LetterRow.id, *went)
    return {domain: int(count) for domain, count in db.exec(counted.group_by(LetterRow.domain))}


def _doubted(db: Session, letter: int) -> bool:
    """May an earlier attempt be out?"""
    unknown = select(AttemptRow.id).where(AttemptRow.letter_id == letter, AttemptRow.fate == Fate.UNKNOWN)
    return db.exec(unknown.limit(1)).first() is not None


def _outgoing(db: Session, row: LetterRow) -> Outgoing:
    assert row.id is not None
    return Outgoing(
        id=row.id,
        to=row.to,
        message_id=row.message_id,
        raw=row.raw,
        attempts=row.attempts,
        fate=Fate(row.fate),
        doubted=_doubted(db, row.id),
    )
