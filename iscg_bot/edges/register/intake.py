"""Steps 1 and 2 at the database: raw mails and the watermark, in one transaction; later, what became of them."""

import datetime as dt
from collections.abc import Sequence
from hashlib import sha256

from sqlalchemy import not_, update
from sqlmodel import Session, col, select

from iscg_bot.edges.register.tables import MailboxRow, MailRow
from iscg_bot.model.decisions import Kept
from iscg_bot.model.mail import Fetched


def position(db: Session, mailbox: str) -> tuple[int, int]:
    """(UIDVALIDITY, watermark) of *mailbox*; (0, 0) if it was never read."""
    row = db.get(MailboxRow, mailbox)
    return (row.uidvalidity, row.watermark) if row else (0, 0)


def keep(
    db: Session, mailbox: str, uidvalidity: int, mails: Sequence[Fetched], *, watermark: int, now: dt.datetime
) -> int:
    """Remember mails before anything else; how many were new. The same bytes again stop here (M2, M11)."""
    new = sum(_keep_one(db, mailbox, uidvalidity, mail, now) for mail in mails)
    db.merge(MailboxRow(name=mailbox, uidvalidity=uidvalidity, watermark=watermark))
    return new


def _keep_one(db: Session, mailbox: str, uidvalidity: int, mail: Fetched, now: dt.datetime) -> bool:
    content = mail.raw or f"unfetchable/{uidvalidity}/{mail.uid}".encode()
    digest = sha256(content).hexdigest()
    known = db.exec(select(MailRow).where(MailRow.mailbox == mailbox, MailRow.sha256 == digest)).first()
    here = select(MailRow.id).where(
        MailRow.mailbox == mailbox, MailRow.uidvalidity == uidvalidity, MailRow.uid == mail.uid
    )
    if db.exec(here).first() is not None:
        return False
    if known is not None:  # the mailbox was numbered anew, or the mail was moved out and in
        known.uidvalidity, known.uid, known.filed = uidvalidity, mail.uid, False
        db.add(known)
        db.flush()
        return False
    db.add(
        MailRow(
            mailbox=mailbox,
            uidvalidity=uidvalidity,
            uid=mail.uid,
            raw=mail.raw,
            sha256=digest,
            size=mail.size,
            truncated=mail.truncated,
            fetched=now,
        )
    )
    db.flush()
    return True


def undecided(db: Session, limit: int) -> list[Kept]:
    """Mails that are kept and not decided, in order of arrival; this is what survives a crash."""
    rows = db.exec(select(MailRow).where(MailRow.state == "new").order_by(col(MailRow.id)).limit(limit))
    return [_kept(row) for row in rows]


def kept(db: Session, mail: int) -> Kept | None:
    """One mail as it came."""
    row = db.get(MailRow, mail)
    return _kept(row) if row else None


def unfiled(db: Session, mailbox: str, uidvalidity: int) -> list[int]:
    """UIDs of decided mails that the server has not been told of."""
    rows = select(MailRow.uid).where(
        MailRow.mailbox == mailbox,
        MailRow.uidvalidity == uidvalidity,
        not_(col(MailRow.filed)),
        MailRow.state != "new",
    )
    return list(db.exec(rows.order_by(col(MailRow.uid)).limit(500)))


def filed(db: Session, mailbox: str, uidvalidity: int, uids: Sequence[int]) -> None:
    """The server was told."""
    theirs = update(MailRow).where(col(MailRow.mailbox) == mailbox, col(MailRow.uidvalidity) == uidvalidity)
    db.exec(theirs.where(col(MailRow.uid).in_(uids)).values(filed=True))


def _kept(row: MailRow) -> Kept:
    assert row.id is not None
    return Kept(row.id, row.raw, row.fetched, row.released, row.attempts)
