"""Liaison statements at the database."""

import datetime as dt
import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, true
from sqlmodel import Session, col, select

from iscg_bot.edges.register.statements import LiaisonFileRow, LiaisonRow
from iscg_bot.errors import ConflictError
from iscg_bot.model.decisions import AddLiaison, ChangeLiaison
from iscg_bot.model.documents import File
from iscg_bot.model.liaisons import Liaison

_DAY = dt.timedelta(days=1)


def named(db: Session, fingerprints: Iterable[str], numbers: Iterable[int] = ()) -> tuple[Liaison, ...]:
    """Those with these fingerprints or numbers."""
    wanted, ids = sorted(fingerprints), sorted(numbers)
    alike = _found(db, col(LiaisonRow.fingerprint).in_(wanted)) if wanted else ()
    return (*alike, *_found(db, col(LiaisonRow.id).in_(ids))) if ids else alike


def coming(db: Session, now: dt.datetime, until: dt.datetime) -> tuple[Liaison, ...]:
    """The open ones whose deadline is not over anywhere and at most a day after *until*."""
    deadline, is_open = col(LiaisonRow.deadline), col(LiaisonRow.closed) == ""
    return _found(db, is_open & (deadline >= now.date() - _DAY) & (deadline <= until.date() + _DAY))


def every(db: Session) -> tuple[Liaison, ...]:
    """All of them, in the order in which they came."""
    return _found(db, true())


def add(db: Session, change: AddLiaison) -> None:
    """Once."""
    liaison = change.liaison
    if named(db, [liaison.fingerprint]):
        raise ConflictError("the same liaison statement was registered meanwhile")
    row = LiaisonRow(
        source=liaison.source,
        action=json.dumps(liaison.action, ensure_ascii=False),
        information=json.dumps(liaison.information, ensure_ascii=False),
        purpose=liaison.purpose,
        deadline=liaison.deadline,
        contact=liaison.contact,
        title=liaison.title,
        author=liaison.author,
        received=liaison.received,
        subject=liaison.subject,
        fingerprint=liaison.fingerprint,
        mail_id=liaison.mail or None,
    )
    db.add(row)
    db.flush()
    assert row.id is not None
    for ordinal, file in enumerate(liaison.files):
        db.add(
            LiaisonFileRow(
                liaison_id=row.id,
                ordinal=ordinal,
                name=file.name,
                given=file.given,
                sha256=file.sha256,
                size=file.size,
            )
        )


def change(db: Session, change: ChangeLiaison) -> None:
    """Its deadline, and whether it is closed; nothing else of it ever changes."""
    was, liaison = change.was, change.liaison
    row = db.get(LiaisonRow, liaison.id)
    if row is None or (row.deadline, row.closed) != (was.deadline, was.closed):
        raise ConflictError(f"liaison statement {liaison.id} was changed meanwhile")
    row.deadline, row.closed = liaison.deadline, liaison.closed
    db.add(row)


def _found(db: Session, condition: ColumnElement[bool]) -> tuple[Liaison, ...]:
    """Two queries, however many there are."""
    files: dict[int, tuple[File, ...]] = {}
    theirs = col(LiaisonFileRow.liaison_id).in_(select(LiaisonRow.id).where(condition))
    for f in db.exec(
        select(LiaisonFileRow).where(theirs).order_by(col(LiaisonFileRow.liaison_id), col(LiaisonFileRow.ordinal))
    ):
        files[f.liaison_id] = (*files.get(f.liaison_id, ()), File(f.name, f.sha256, f.size, f.given))
    rows = db.exec(select(LiaisonRow).where(condition).order_by(col(LiaisonRow.id)))
    return tuple(_liaison(row, files.get(row.id or 0, ())) for row in rows)


def _liaison(row: LiaisonRow, files: tuple[File, ...]) -> Liaison:
    return Liaison(
        source=row.source,
        action=tuple(json.loads(row.action)),
        information=tuple(json.loads(row.information)),
        purpose=row.purpose,
        deadline=row.deadline,
        contact=row.contact,
        title=row.title,
        files=files,
        author=row.author,
        received=row.received,
        fingerprint=row.fingerprint,
        subject=row.subject,
        closed=row.closed,
        mail=row.mail_id or 0,
        id=row.id or 0,
    )
