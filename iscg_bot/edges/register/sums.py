"""What the daily sum reads (M124): the ends of mails, the fates of letters, and how many rows were ever written.

The register counts what it writes, in the same transaction: whatever disappears later is noticed.
"""

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import func
from sqlmodel import Session, SQLModel, col, select

from iscg_bot.edges.register import outgoing
from iscg_bot.edges.register.statements import LiaisonRow
from iscg_bot.edges.register.tables import DocumentRow, LetterRow, MailRow, MeetingRow, NoteRow, SubmissionRow
from iscg_bot.model.audits import Books, Counts, Line

COUNTED: dict[str, type[SQLModel]] = {"mails": MailRow, "decisions": SubmissionRow, "letters": LetterRow}
BROKEN = "broke the program"


def count(db: Session, **written: int) -> None:
    """So many rows more were written; the first time, what is there is counted."""
    db.flush()
    for name, more in written.items():
        row = db.get(NoteRow, f"counted {name}")
        if row is None:
            db.add(NoteRow(name=f"counted {name}", value=str(_are(db, name))))
        elif more:
            row.value = str(int(row.value) + more)
            db.add(row)


def books(db: Session, since: dt.datetime) -> Books:
    """The lines of the mails kept since then; letters and counts from the beginning."""
    count(db, **dict.fromkeys(COUNTED, 0))
    return Books(
        lines=_lines(db, since),
        letters=outgoing.fates(db),
        are=Counts(**{name: _are(db, name) for name in COUNTED}),
        counted=Counts(**{name: _counted(db, name) for name in COUNTED}),
    )


def known(db: Session) -> tuple[frozenset[str], frozenset[str], tuple[bytes, ...]]:
    """Message-IDs and SHA-256 of all mails; and the bytes of those whose Message-ID nobody has looked for yet."""
    rows = db.exec(select(MailRow.message_id, MailRow.sha256)).all()
    unread = db.exec(select(MailRow.raw).where(MailRow.message_id == "")).all()
    return frozenset(i for i, _ in rows), frozenset(digest for _, digest in rows), tuple(unread)


def uids(db: Session, mailbox: str, uidvalidity: int) -> frozenset[int]:
    """The UIDs that a mailbox's mails had when they were kept."""
    theirs = select(MailRow.uid).where(MailRow.mailbox == mailbox, MailRow.uidvalidity == uidvalidity)
    return frozenset(db.exec(theirs))


def has(db: Session, digests: Sequence[str]) -> frozenset[str]:
    """Which of these contents are kept, in whatever mailbox they came."""
    return frozenset(db.exec(select(MailRow.sha256).where(col(MailRow.sha256).in_(digests))))


def claim(db: Session, day: str) -> bool:
    """Nobody has the sum of *day* yet: it is ours, for whoever asks again it is not."""
    row = db.get(NoteRow, "audited") or NoteRow(name="audited", value="")
    if row.value >= day:
        return False
    row.value = day
    db.add(row)
    return True


def _lines(db: Session, since: dt.datetime) -> tuple[Line, ...]:
    decided = select(SubmissionRow.mail_id, func.count()).group_by(col(SubmissionRow.mail_id))
    decisions = {mail: int(found) for mail, found in db.exec(decided)}
    registered = {
        mail for table in (DocumentRow, LiaisonRow, MeetingRow) for mail in db.exec(select(table.mail_id).distinct())
    }
    rows = select(MailRow.id, MailRow.state, MailRow.verdict, MailRow.because).where(MailRow.fetched >= since)
    return tuple(
        Line(id or 0, state, verdict, because, decisions.get(id, 0), id in registered, because.startswith(BROKEN))
        for id, state, verdict, because in db.exec(rows.order_by(col(MailRow.id)))
    )


def _are(db: Session, name: str) -> int:
    return int(db.exec(select(func.count()).select_from(COUNTED[name])).one())


def _counted(db: Session, name: str) -> int:
    row = db.get(NoteRow, f"counted {name}")
    assert row is not None
    return int(row.value)
