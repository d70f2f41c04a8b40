"""Steps 4 and 6 at the database: what a mail answers, and the facts that its submissions name."""

import datetime as dt
from collections import defaultdict
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, func, true
from sqlalchemy.orm import QueryableAttribute, defer
from sqlmodel import Session, col, or_, select

from iscg_bot.edges.register import canaries, codecs, letters, liaisons, meetings, pauses
from iscg_bot.edges.register.tables import DocumentRow, FileRow, LetterRow, MailRow, QuestionRow, SubmissionRow
from iscg_bot.model import tokens
from iscg_bot.model.canaries import NO_CANARIES
from iscg_bot.model.documents import Document, File, Number, Status
from iscg_bot.model.facts import Earlier, Facts, Held, Needs, Outcome, Spent, Thread, Waiting
from iscg_bot.model.groups import Roster
from iscg_bot.model.letters import Occasion
from iscg_bot.model.mail import Mail
from iscg_bot.model.meetings import Window
from iscg_bot.model.people import Identity
from iscg_bot.model.questions import Question
from iscg_bot.model.senders import Sender

R = TypeVar("R")
DAY, HOUR = dt.timedelta(days=1), dt.timedelta(hours=1)
WITHOUT_BYTES = defer(cast(QueryableAttribute[bytes], MailRow.raw))  # of a thousand mails these are a gigabyte


def thread(db: Session, mail: Mail) -> Thread | None:
    """The letter of ours that *mail* answers: by token first, then by the ids it refers to, nearest first (M67)."""
    for token in mail.tokens:
        asked = select(QuestionRow).where(QuestionRow.token_hash == tokens.stored(token))
        if question := db.exec(asked).first():
            letter = db.exec(select(LetterRow).where(LetterRow.question_key == question.key)).first()
            if letter is not None:
                return _thread(letter, question)
    for reference in mail.references:
        letter = letters.referred(db, reference)
        if letter is not None:
            asked = select(QuestionRow).where(QuestionRow.key == letter.question_key)
            return _thread(letter, db.exec(asked).first())
    return None


def earlier(db: Session, mail: Mail, own: int) -> tuple[Earlier, ...]:
    """Other mails with the same Message-ID that were looked at already."""
    same = select(MailRow).where(MailRow.message_id == mail.message_id, MailRow.id != own)
    rows = db.exec(same.order_by(col(MailRow.id)).options(WITHOUT_BYTES))
    return tuple(Earlier(row.id or 0, row.fingerprint, row.state, row.verdict) for row in rows)


def facts(db: Session, needs: Needs, roster: Roster, sender: Sender, now: dt.datetime) -> Facts:
    """One loader for each need; the cost does not grow with the past."""
    highest = select(func.max(DocumentRow.serial))
    arranged = meetings.arranged(db)  # first: what is arranged after it makes the commit conflict, never unseen
    named = meetings.needed(db, needs, now)
    return Facts(
        roster=roster,
        sender=sender,
        documents=_documents(db, _needed(needs), col(DocumentRow.id)) if _needs_any(needs) else (),
        serials={m: db.exec(highest.where(DocumentRow.meeting == m)).one() or 0 for m in needs.serials},
        questions=tuple(_question(q) for q in _questions(db, needs)),
        held=tuple(_held(m) for m in _rows(db, MailRow, needs.mails) if m.state in ("held", "awaiting")),
        meetings=named,
        ledgers=meetings.ledgers(db, named),
        liaisons=liaisons.named(db, needs.statements, needs.liaisons),
        arranged=arranged,
    )


def spent(db: Session, address: str, mail: Mail, own: int, now: dt.datetime) -> Spent:
    """What the mails of *address* made us write lately, and whether it sends the same one again and again (M62).

    What others made us ask it is theirs.
    """
    answers = (LetterRow.created > now - DAY, LetterRow.occasion != Occasion.NOTICE)
    caused = (LetterRow.mail_id == MailRow.id, MailRow.author == address, *answers)
    recent = select(LetterRow.reason, func.count()).where(LetterRow.to == address, *caused)
    others = select(func.count()).select_from(LetterRow).where(LetterRow.to != address, *caused)
    reasons = {str(reason): int(count) for reason, count in db.exec(recent.group_by(LetterRow.reason))}
    alike = select(func.count()).where(
        MailRow.author == address,
        MailRow.subject == mail.subject,
        MailRow.size == mail.size,
        MailRow.fetched > now - HOUR,
        MailRow.id != own,
        MailRow.message_id != mail.message_id,
    )
    return Spent(sum(reasons.values()), reasons, db.exec(alike).one(), db.exec(others).one())


def waiting(db: Session, roster: Roster, now: dt.datetime, patience: dt.timedelta) -> Waiting:
    """What the clock may look at; a list copy is awaited for *patience*."""
    late = select(MailRow).where(MailRow.state == "awaiting", MailRow.fetched < now - patience)
    awaiting = db.exec(late.options(WITHOUT_BYTES))
    expired = db.exec(select(QuestionRow).where(col(QuestionRow.open), QuestionRow.until < now).limit(100))
    letters = db.exec(
        select(LetterRow.key, LetterRow.created).where(LetterRow.reason == "held", LetterRow.created > now - 2 * DAY)
    )
    unsettled = meetings.unsettled(db, now)
    coming = meetings.coming(db, Window(now, now + max(roster.policy.reminders, default=dt.timedelta()) + DAY))
    undelivered = meetings.undelivered(db, now)
    ledgers = meetings.ledgers(db, (*unsettled, *coming, *undelivered))
    known = {h.address for ledger in ledgers.values() for h in ledger} | {p.addresses[0].lower() for p in roster.people}
    return Waiting(
        roster=roster,
        unsettled=unsettled,
        coming=coming,
        ledgers=ledgers,
        quiet=meetings.quiet(db, known),
        reminded=meetings.reminded(db, (m.uid for m in (*coming, *undelivered))),
        undelivered=undelivered,
        held=held(db),
        awaiting=tuple(_held(row) for row in awaiting),
        expired=tuple(_question(row) for row in expired),
        letters=tuple((key, created) for key, created in letters),
        troubles=pauses.troubles(db, now),
        canaries=canaries.known(db, now) if roster.policy.canary else NO_CANARIES,
        liaisons=liaisons.coming(db, now, now + max(roster.policy.deadline_reminders, default=dt.timedelta())),
    )


def held(db: Session) -> tuple[Held, ...]:
    """Mails that wait for the secretariat, oldest first."""
    rows = select(MailRow).where(MailRow.state == "held").order_by(col(MailRow.id))
    return tuple(_held(row) for row in db.exec(rows.options(WITHOUT_BYTES)))


def outcomes(db: Session) -> tuple[Outcome, ...]:
    """What became of every mail that was decided, in order of arrival."""
    rows = db.exec(select(MailRow).where(MailRow.verdict != "").order_by(col(MailRow.id)).options(WITHOUT_BYTES))
    return tuple(
        Outcome(row.id or 0, row.message_id, row.author, row.subject, row.verdict, row.state, row.because)
        for row in rows
    )


def reasons(db: Session, mail: int) -> tuple[tuple[str, str], ...]:
    """Verdicts and reasons of a mail's submissions, in the order in which they were decided."""
    rows = db.exec(select(SubmissionRow).where(SubmissionRow.mail_id == mail).order_by(col(SubmissionRow.id)))
    return tuple((row.verdict, row.because) for row in rows)


def documents(db: Session, meeting: str = "") -> tuple[Document, ...]:
    """Every document, or those of one meeting, in the order of their numbers."""
    condition = DocumentRow.meeting == meeting if meeting else true()
    return _documents(db, condition, DocumentRow.meeting, col(DocumentRow.serial), col(DocumentRow.id))


def _needs_any(needs: Needs) -> bool:
    """Most mails name no document."""
    return bool(needs.families or needs.contents or needs.authors or needs.listings)


def _needed(needs: Needs) -> ColumnElement[bool]:
    holding = select(FileRow.document_id).where(col(FileRow.sha256).in_(needs.contents))
    return or_(
        col(DocumentRow.family).in_(needs.families),
        col(DocumentRow.id).in_(holding),
        (col(DocumentRow.author).in_(needs.authors)) & (DocumentRow.status == Status.CURRENT),
        (col(DocumentRow.meeting).in_(needs.listings)) & (DocumentRow.status == Status.CURRENT),
    )


def _documents(db: Session, condition: ColumnElement[bool] | bool, *order: Any) -> tuple[Document, ...]:
    """Two queries, however many documents there are."""
    files: dict[int, list[File]] = defaultdict(list)
    theirs = col(FileRow.document_id).in_(select(DocumentRow.id).where(condition))
    for f in db.exec(select(FileRow).where(theirs).order_by(col(FileRow.document_id), col(FileRow.ordinal))):
        files[f.document_id].append(File(f.name, f.sha256, f.size, f.given))
    rows = db.exec(select(DocumentRow).where(condition).order_by(*order))
    return tuple(_document(row, tuple(files[row.id or 0])) for row in rows)


def _document(row: DocumentRow, files: tuple[File, ...]) -> Document:
    return Document(
        number=Number.read(row.number),
        title=row.title,
        source=row.source,
        author=row.author,
        received=row.received,
        files=files,
        late=row.late,
        status=Status(row.status),
        mail=row.mail_id or 0,
        id=row.id or 0,
    )


def _questions(db: Session, needs: Needs) -> list[QuestionRow]:
    """Those that are named, and those about answers to the meetings that are named."""
    about = col(LetterRow.meeting_uid).in_(needs.asked) & col(LetterRow.reason).in_(("counter", "guest"))
    keys = select(LetterRow.question_key).where(about)
    named = or_(col(QuestionRow.id).in_(needs.questions), col(QuestionRow.key).in_(keys))
    return list(db.exec(select(QuestionRow).where(named).order_by(col(QuestionRow.id))))


def _rows(db: Session, table: type[R], ids: frozenset[int]) -> list[R]:
    return [row for row in (db.get(table, id) for id in sorted(ids)) if row is not None]


def _thread(letter: LetterRow, question: QuestionRow | None) -> Thread:
    asked = _question(question) if question else None
    return Thread(letter.key, letter.to, letter.reason, asked, tuple(letter.families.split()), letter.meeting_uid)


def _question(row: QuestionRow) -> Question:
    return Question(
        key=row.key,
        kind=row.kind,
        who=row.who,
        until=row.until,
        choices=codecs.load_choices(row.choices),
        mail=row.mail_id or 0,
        id=row.id or 0,
        open=row.open,
        outcome=row.outcome,
        level=Identity(row.level),
        asked=row.asked,
        shown=row.shown,
    )


def _held(row: MailRow) -> Held:
    return Held(row.id or 0, row.subject, row.author, row.because, row.fetched, row.told)
