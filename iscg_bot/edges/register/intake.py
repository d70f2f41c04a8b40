"""Steps 1 and 2 at the database: raw mails and the watermark, in one transaction; later, what became of them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from sqlalchemy import not_, update
from sqlmodel import Session, col, select

from iscg_bot.edges.register import pieces, sums
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
    digests = [_digest(uidvalidity, mail) for mail in mails]
    here, known = _here(db, mailbox, uidvalidity, mails), _known(db, mailbox, digests)
    new: dict[str, MailRow] = {}
    for mail, digest in zip(mails, digests, strict=True):
        if mail.uid in here:
            continue
        if row := new.get(digest) or known.get(digest):  # the mailbox was numbered anew, or the mail was moved
            if row.uidvalidity == uidvalidity:
                here.discard(row.uid)
            row.uidvalidity, row.uid, row.filed = uidvalidity, mail.uid, False
        else:
            new[digest] = _row(mailbox, uidvalidity, mail, digest, now)
        here.add(mail.uid)
    db.flush()  # who moved makes room for who comes
    db.add_all(new.values())
    _put_rest(db, new, mails, digests)
    db.merge(MailboxRow(name=mailbox, uidvalidity=uidvalidity, watermark=watermark))
    sums.count(db, mails=len(new))
    return len(new)


def _put_rest(db: Session, new: dict[str, MailRow], mails: Sequence[Fetched], digests: Sequence[str]) -> None:
    """What follows the first piece of the large ones among the *new*."""
    large = {digest: mail.raw for digest, mail in zip(digests, mails, strict=True) if len(mail.raw) > pieces.PIECE}
    if not large.keys().isdisjoint(new):
        db.flush()  # they have their numbers
    for digest in large.keys() & new.keys():
        pieces.put(db, new[digest].id or 0, large[digest])


def _digest(uidvalidity: int, mail: Fetched) -> str:
    return sha256(mail.raw or f"unfetchable/{uidvalidity}/{mail.uid}".encode()).hexdigest()


def _here(db: Session, mailbox: str, uidvalidity: int, mails: Sequence[Fetched]) -> set[int]:
    """The UIDs that are taken already."""
    theirs = select(MailRow.uid).where(MailRow.mailbox == mailbox, MailRow.uidvalidity == uidvalidity)
    return set(db.exec(theirs.where(col(MailRow.uid).in_([mail.uid for mail in mails]))))


def _known(db: Session, mailbox: str, digests: Sequence[str]) -> dict[str, MailRow]:
    """The mails whose bytes are here already, by their digest."""
    rows = select(MailRow).where(MailRow.mailbox == mailbox, col(MailRow.sha256).in_(digests))
    return {row.sha256: row for row in db.exec(rows)}


def _row(mailbox: str, uidvalidity: int, mail: Fetched, digest: str, now: dt.datetime) -> MailRow:
    return MailRow(
        mailbox=mailbox,
        uidvalidity=uidvalidity,
        uid=mail.uid,
        raw=mail.raw[: pieces.PIECE],
        sha256=digest,
        size=mail.size,
        truncated=mail.truncated,
        fetched=now,
    )


def undecided(db: Session, limit: int) -> list[Kept]:
    """Mails that are kept and not decided, in order of arrival; this is what survives a crash.

    Of a large one only the first piece.
    """
    rows = db.exec(select(MailRow).where(MailRow.state == "new").order_by(col(MailRow.id)).limit(limit))
    return [replace(_kept(row), more=pieces.more(db, row.id or 0)) for row in rows]


def kept(db: Session, mail: int) -> Kept | None:
    """One mail as it came, whole."""
    row = db.get(MailRow, mail)
    return replace(_kept(row), raw=b"".join(pieces.of(db, mail))) if row else None


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
    return Kept(row.id, row.raw, row.fetched, row.released, row.attempts, row.truncated, erased=row.erased)
