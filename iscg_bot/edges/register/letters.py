"""Letters on their way into the outbox; what calendars hold if one of them does not arrive (C37, C38).

Each letter about a meeting remembers what its recipient held before. A letter that is refused for good, or that a later
one overtakes before it went out, gives this back: to the ledger, and to the letters that were written after it.
"""

import datetime as dt
from dataclasses import replace

from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session, col, or_, select

from iscg_bot.edges.register import codecs, meetings
from iscg_bot.edges.register.tables import HoldingRow, LetterRow, MeetingRow, QuestionRow
from iscg_bot.model import tokens
from iscg_bot.model.aliases import known_as
from iscg_bot.model.invites import letter_key
from iscg_bot.model.letters import REMINDER, Composed, Fate
from iscg_bot.model.meetings import Holding

REVISIONS = ("invite", "update", "cancel", "stale")  # of a meeting: what was written before is out of date
OUTDATED = (*REVISIONS, "declined_counter", REMINDER)  # by a revision
NEVER = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def write(db: Session, letter: Composed, mail: int, now: dt.datetime) -> bool:
    """A key is sent once, whatever happens; was this one new?"""
    if db.exec(select(LetterRow.id).where(LetterRow.key == letter.key)).first() is not None:
        return False
    row = LetterRow(
        key=letter.key,
        to=letter.to,
        domain=letter.to.rpartition("@")[2].lower(),
        reason=letter.reason,
        occasion=letter.occasion,
        message_id=letter.message_id,
        raw=letter.raw,
        question_key=letter.question,
        families=" ".join(letter.families),
        meeting_uid=letter.meeting_uid,
        mail_id=mail or None,
        created=now,
        fate=Fate.PENDING,
        due=now,
        before=codecs.dump_holding(letter.before),
    )
    db.add(row)
    if letter.meeting_uid and letter.reason in REVISIONS:
        db.flush()
        _supersede(db, row)
    return True


def went(db: Session, which: ColumnElement[bool]) -> None:
    """Nobody was sure; now we know that it did, and it is not tried once more (M111)."""
    lost = col(LetterRow.fate).in_((Fate.UNKNOWN, Fate.SENDING))
    db.exec(update(LetterRow).where(which, lost).values(fate=Fate.SENT))


def hush(db: Session, address: str, meeting: int = 0) -> None:
    """No reminder goes out any more to *address*, of one meeting or (0) of any, that was written already (M123)."""
    theirs = [func.lower(LetterRow.to) == address.lower(), col(LetterRow.reason) == REMINDER]
    if meeting:
        theirs.append(col(LetterRow.meeting_uid).in_(select(MeetingRow.uid).where(MeetingRow.id == meeting)))
    _drop(db, *theirs)


def outdate(db: Session, now: dt.datetime) -> None:
    """A reminder that did not get away within a day, or before its meeting began, tells what is not true any more."""
    begun = col(LetterRow.meeting_uid).in_(select(MeetingRow.uid).where(MeetingRow.starts <= now))
    _drop(db, col(LetterRow.reason) == REMINDER, or_(begun, col(LetterRow.created) <= now - DAY))


def _drop(db: Session, *which: ColumnElement[bool]) -> None:
    """These letters do not go out any more."""
    waits = col(LetterRow.fate).in_((Fate.PENDING, Fate.DEFERRED))
    db.exec(update(LetterRow).where(waits, *which).values(fate=Fate.DROPPED, due=NEVER))
    db.exec(update(LetterRow).where(col(LetterRow.fate) == Fate.UNKNOWN, *which).values(due=NEVER))


def lose(db: Session, row: LetterRow) -> None:
    """It did not arrive and will not: the person holds what was held before."""
    _give_back(db, row.meeting_uid, row.key, codecs.load_holding(row.before))
    later = select(LetterRow).where(LetterRow.meeting_uid == row.meeting_uid, col(LetterRow.id) > row.id)
    for other in db.exec(later):
        if _makes(row, codecs.load_holding(other.before)):
            _inherit(other, row)
            db.add(other)


def about(db: Session, row: LetterRow) -> list[LetterRow]:
    """The letters about the same meeting to the same person that a revision puts out of date, in order."""
    same = select(LetterRow).where(
        LetterRow.meeting_uid == row.meeting_uid, LetterRow.to == row.to, col(LetterRow.reason).in_(OUTDATED)
    )
    rows = db.exec(same.where(LetterRow.id != row.id).order_by(col(LetterRow.id)))
    return [other for other in rows if other.reason not in REVISIONS or _whose(other) == _whose(row)]


def _whose(row: LetterRow) -> str:
    """Whom a revision tells (letter_key): in a trial run all letters go to one address."""
    return row.key.rpartition("/")[2]


def _supersede(db: Session, new: LetterRow) -> None:
    """A later revision is never overtaken by an earlier one: what has not gone out does not go out any more (C38)."""
    for row in reversed(about(db, new)):  # each gives what was held before it to the one after it
        if row.fate in (Fate.PENDING, Fate.DEFERRED):
            row.fate, row.due = Fate.DROPPED, NEVER
            if _makes(row, codecs.load_holding(new.before)):
                _inherit(new, row)
        elif row.fate == Fate.UNKNOWN:
            row.due = NEVER
        db.add(row)


def _inherit(later: LetterRow, row: LetterRow) -> None:
    """*row* did not arrive: *later* finds what *row* would have found. Where nothing is held, nothing is cancelled."""
    later.before = row.before
    if later.reason == "cancel" and not later.before and later.fate in (Fate.PENDING, Fate.DEFERRED):
        later.fate, later.due = Fate.DROPPED, NEVER


def _give_back(db: Session, uid: str, key: str, before: Holding | None) -> None:
    """The letter *key* did not arrive: if the ledger says that it did, the person holds what was held *before* it."""
    row = db.exec(select(MeetingRow).where(MeetingRow.uid == uid)).first()
    ledger = db.exec(select(HoldingRow).where(HoldingRow.meeting_id == row.id)) if row else ()
    told = next((h for h in ledger if letter_key(uid, h.address, h.sequence, h.stamp) == key), None)
    if row is None or row.id is None or told is None:
        return
    lost = meetings.holding_of(told)
    held = before or replace(lost, arrived=False)
    meetings.write_holding(db, row.id, replace(held, failed=lost.contents))
    row.version += 1  # whoever publishes a ledger in which it arrived decides again
    db.add(row)


def _makes(row: LetterRow, holding: Holding | None) -> bool:
    """Is it the letter after which the person holds this?"""
    if holding is None:
        return False
    return row.key == letter_key(row.meeting_uid, holding.address, holding.sequence, holding.stamp)


def referred(db: Session, reference: str) -> LetterRow | None:
    """The letter with this Message-ID, its own or one that a provider gave it (M69)."""
    return (
        db.exec(select(LetterRow).where(LetterRow.message_id == reference)).first()
        or db.exec(select(LetterRow).where(LetterRow.alias == known_as(reference))).first()
    )


def show(db: Session, marks: tuple[str, ...]) -> None:
    """The secrets of these letters are none any more (M92)."""
    hashes = [tokens.stored(mark) for mark in marks]
    named = col(LetterRow.message_id).in_(marks) | col(LetterRow.alias).in_([known_as(mark) for mark in marks])
    keys = select(LetterRow.question_key).where(named, LetterRow.question_key != "")
    theirs = or_(col(QuestionRow.token_hash).in_(hashes), col(QuestionRow.key).in_(keys))
    db.exec(update(QuestionRow).where(theirs).values(shown=True))
