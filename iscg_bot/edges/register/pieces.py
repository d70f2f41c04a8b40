"""Large mails in pieces: a database holds a value several times while it takes or gives it (mail.md M7).

The row of a mail has its first piece, which is all of most mails; what a mail is read for without its files is there.
"""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import insert
from sqlmodel import Field, Session, col, select

from iscg_bot.edges.register.sums import Run
from iscg_bot.edges.register.tables import MailRow, Table
from iscg_bot.errors import TemporaryError

PIECE = 1 << 20  # bytes


class PieceRow(Table, table=True):
    """What follows the first piece of a mail, *number* 1 and up."""

    __tablename__ = "piece"
    mail_id: int = Field(foreign_key="mail.id", primary_key=True)
    number: int = Field(primary_key=True)
    content: bytes


def put(db: Session, mail: int, raw: bytes) -> None:
    """Keep what follows the first piece, each piece written before the next one is made."""
    for number, start in enumerate(range(PIECE, len(raw), PIECE), 1):
        db.execute(insert(PieceRow).values(mail_id=mail, number=number, content=raw[start : start + PIECE]))


def more(db: Session, mail: int) -> bool:
    """Is the first piece not all?"""
    return db.exec(select(PieceRow.number).where(PieceRow.mail_id == mail).limit(1)).first() is not None


def of(db: Session, mail: int) -> Iterator[bytes]:
    """All pieces in their order, each fetched when it is asked for."""
    yield from db.exec(select(MailRow.raw).where(MailRow.id == mail))
    numbers = select(PieceRow.number).where(PieceRow.mail_id == mail).order_by(col(PieceRow.number))
    for number in db.exec(numbers).all():
        yield db.exec(select(PieceRow.content).where(PieceRow.mail_id == mail, PieceRow.number == number)).one()


class Pieces:
    """What the desk may ask of them; each question is one transaction, done by *run*."""

    def __init__(self, run: Run) -> None:
        self._run = run

    async def lay_out(self, mail: int, path: Path) -> None:
        """A mail as it came, in the file at *path*. Raises TemporaryError."""
        await self._run(lambda db: _lay_out(db, mail, path))


def _lay_out(db: Session, mail: int, path: Path) -> None:
    try:
        with path.open("wb") as file:
            file.writelines(of(db, mail))
    except OSError as error:
        raise TemporaryError(f"a large mail cannot be laid out: {error}") from error
