"""The outbox at the database: which letter is due, and what became of each attempt (M111 to M113)."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session, and_, col, delete, or_, select

from iscg_bot.edges.register import letters, pauses, queues
from iscg_bot.edges.register.letters import NEVER, OUTDATED, REVISIONS
from iscg_bot.edges.register.tables import AttemptRow, LetterRow, PauseRow
from iscg_bot.model.aliases import alias
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Attempt, Fate, Outgoing, Sent

HOUR = dt.timedelta(hours=1)
OPEN = (Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN)
FINAL = (Fate.SENT, Fate.FAILED)
CLOSED = (*FINAL, Fate.DROPPED, Fate.SENDING)


def due(db: Session, now: dt.datetime, budgets: Budgets) -> Outgoing | None:
    """The oldest letter that may go and that the hourly budgets let go, notices last (M62, M114)."""
    return next((_outgoing(db, row) for row in _next(db, now, budgets, 1)), None)


def exchange(
    db: Session,
    attempts: Sequence[Attempt],
    unsent: Sequence[Outgoing],
    now: dt.datetime,
    *,
    budgets: Budgets,
    room: int,
) -> tuple[Outgoing, ...]:
    """What became of *attempts* against the next letters, at most *room*: these are SENDING when this is committed.

    The *unsent* were begun, and no byte of them went: they are what they were before.
    """
    _settle(db, attempts, unsent)
    if room < 1 or pauses.is_stopped(db):
        return ()
    begun = _next(db, now, budgets, room)
    letters = tuple(_outgoing(db, row) for row in begun)
    for row in begun:
        _begin(db, row)
    return letters


def exhausted(db: Session, now: dt.datetime, budgets: Budgets) -> bool:
    """Did as many letters go in the last hour as may?"""
    return _lately(db, now, 0).total() >= budgets.in_all_an_hour


def begin(db: Session, letter: int) -> bool:
    """Committed before the connection: whoever reads SENDING after a crash knows that the letter may be out.

    False if somebody else took it or it is settled.
    """
    row = db.get(LetterRow, letter)
    if row is None or row.fate not in OPEN:
        return False
    _begin(db, row)
    return True


def note(db: Session, attempt: Attempt) -> None:
    """The server's word on an attempt."""
    row = db.get(LetterRow, attempt.letter)
    assert row is not None
    _note(db, row, attempt)


def interrupted(db: Session, now: dt.datetime, next_due: dt.datetime) -> int:
    """At a start: letters that were being sent are unknown, due again unless they were it before; how many."""
    rows = db.exec(select(LetterRow).where(LetterRow.fate == Fate.SENDING)).all()
    for row in rows:
        assert row.id is not None
        again = None if _doubted(db, row) else next_due
        _note(db, row, Attempt(row.id, Sent(Fate.UNKNOWN, 0, "the program ended while it was sent"), now, again))
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


def _settle(db: Session, attempts: Sequence[Attempt], unsent: Sequence[Outgoing]) -> None:
    told = [*(attempt.letter for attempt in attempts), *(letter.id for letter in unsent)]
    rows = {row.id: row for row in db.exec(select(LetterRow).where(col(LetterRow.id).in_(told)))}
    for attempt in attempts:
        _note(db, rows[attempt.letter], attempt)
    for letter in unsent:
        _put_back(db, rows[letter.id], letter)
    db.flush()


def _begin(db: Session, row: LetterRow) -> None:
    row.fate = Fate.SENDING
    row.attempts += 1
    db.add(row)


def _note(db: Session, row: LetterRow, attempt: Attempt) -> None:
    sent, now = attempt.sent, attempt.at
    row.settled = now if sent.fate in FINAL else None
    row.alias = alias(sent.reply, row.message_id) if sent.fate is Fate.SENT else ""
    _leave(db, row, sent.fate, attempt.next_due)
    if sent.code and sent.fate in (Fate.FAILED, Fate.DEFERRED):
        pauses.refused(db, row, sent, now, attempt.next_due)
    db.add(AttemptRow(letter_id=attempt.letter, at=now, fate=sent.fate, code=sent.code, reply=sent.reply[:500]))


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


def _next(db: Session, now: dt.datetime, budgets: Budgets, room: int) -> list[LetterRow]:
    """At most *room* that may go, together too; notices while nobody else waits and room is left for answers.

    One that may be out already goes when no other is under way: if we die now, it is not tried once more.
    """
    under_way = Counter(db.exec(select(LetterRow.domain).where(LetterRow.fate == Fate.SENDING)))
    hour = under_way + _lately(db, now, queues.least(budgets) - under_way.total() - room)
    spent = [domain for domain, count in hour.items() if count >= budgets.per_domain_an_hour]
    waiting = select(LetterRow).where(
        LetterRow.due <= now, ~col(LetterRow.fate).in_(CLOSED), col(LetterRow.domain).not_in(spent), queues.may_go(now)
    )
    first = waiting.order_by(col(LetterRow.due), col(LetterRow.id))  # along the index of their dues, not of their fates
    chosen: list[LetterRow] = []
    for kind, most in queues.kinds(budgets.in_all_an_hour):
        free = min(room, most - hour.total())
        for row in db.exec(first.where(kind).limit(free)) if free > 0 and not chosen else ():
            alone = _doubted(db, row)
            if alone and (chosen or under_way):
                break
            if hour[row.domain] < budgets.per_domain_an_hour:
                hour[row.domain] += 1
                chosen.append(row)
            if alone:
                break
    return chosen


def _lately(db: Session, now: dt.datetime, enough: int) -> Counter[str]:
    """How many letters went out (or perhaps did) in the last hour, by domain; notices count too.

    Nobody asks to whom as long as there were no more than *enough* attempts: of no domain there are more.
    """
    lately = AttemptRow.at > now - HOUR
    if db.exec(select(func.count()).select_from(AttemptRow).where(lately)).one() <= enough:
        return Counter()
    went = (lately, col(AttemptRow.fate).in_((Fate.SENT, Fate.UNKNOWN)))
    counted = select(LetterRow.domain, func.count()).where(AttemptRow.letter_id == LetterRow.id, *went)
    return Counter({domain: int(count) for domain, count in db.exec(counted.group_by(LetterRow.domain))})


def _doubted(db: Session, row: LetterRow) -> bool:
    """May an earlier attempt be out?"""
    unknown = select(AttemptRow.id).where(AttemptRow.letter_id == row.id, AttemptRow.fate == Fate.UNKNOWN)
    return row.attempts > 0 and db.exec(unknown.limit(1)).first() is not None


def _outgoing(db: Session, row: LetterRow) -> Outgoing:
    assert row.id is not None
    return Outgoing(
        id=row.id,
        to=row.to,
        message_id=row.message_id,
        raw=row.raw,
        attempts=row.attempts,
        fate=Fate(row.fate),
        doubted=_doubted(db, row),
    )
