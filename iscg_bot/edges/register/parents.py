"""Step 4 at the database: what a mail answers, so that what it quotes is known (mail.md M67, M73)."""

from collections.abc import Collection

from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from iscg_bot.edges.register.tables import LetterRow, MailRow
from iscg_bot.model.aliases import known_as
from iscg_bot.model.facts import Parent
from iscg_bot.model.mail import Mail


def parent(db: Session, mail: Mail, own: int) -> Parent | None:
    """Of the mails and letters that *mail* refers to the nearest that we know; its own id is *own*."""
    letters = _known(db, col(LetterRow.message_id), col(LetterRow.id), mail.references)
    strange = [known_as(reference) for reference in mail.references if reference not in letters]
    aliases = _known(db, col(LetterRow.alias), col(LetterRow.id), strange)
    letters |= {r: aliases[known_as(r)] for r in mail.references if known_as(r) in aliases}
    mails = _known(db, col(MailRow.message_id), col(MailRow.id), mail.references)
    for reference in mail.references:
        raw, ours = b"", reference in letters
        if ours:
            raw = db.exec(select(LetterRow.raw).where(LetterRow.id == letters[reference])).one()
        elif mails.get(reference, own) != own:
            raw = db.exec(select(MailRow.raw).where(MailRow.id == mails[reference])).one()
        if raw:  # its text may have been erased
            return Parent(raw, ours=ours)
    return None


def _known(
    db: Session,
    name: Mapped[str],
    id: Mapped[int | None],
    references: Collection[str],
) -> dict[str, int]:
    """The ids of the rows that have one of the *references*: without their bytes, which may be many."""
    if not references:
        return {}
    return {found: number for found, number in db.exec(select(name, id).where(name.in_(references))) if number}
