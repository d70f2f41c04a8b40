"""Liaison statements at the database."""

import datetime as dt
import json
from collections.abc import Iterable

from sqlalchemy import ColumnElement, true
from sqlmodel import Session, col, select

from iscg_bot.edges.register.tables import LiaisonFileRow, LiaisonRow
from iscg_bot.errors import ConflictError
from iscg_bot.model.decisions import AddLiaison
from iscg_bot.model.documents import File
from iscg_bot.model.liaisons import Liaison

_DAY = dt.timedelta(days=1)


def named(db: Session, fingerprints: Iterable[str]) -> tuple[Liaison, ...]:
    """Those with these fingerprints."""
    wanted = sorted(fingerprints)
    return _found(db, col(LiaisonRow.fingerprint).in_(wanted)) if wanted else ()


def coming(db: Session, now: dt.datetime, until: dt.datetime) -> tuple[Liaison, ...]:
    """Those whose deadline is not over anywhere and at most a day after *until*."""
    deadline = col(LiaisonRow.deadline)
    return _found(db, (deadline >= now.date() - _DAY) & (deadline <= until.date() + _DAY))


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
        mail=row.mail_id or 0,
        id=row.id or 0,
    )
