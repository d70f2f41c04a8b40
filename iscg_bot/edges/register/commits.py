"""Step 7: a mail's changes, letters and reasons in one transaction; a change that lost its ground is a conflict."""

import datetime as dt
from dataclasses import dataclass, field
from functools import singledispatch

from sqlalchemy import update
from sqlmodel import Session, col

from iscg_bot.edges.register import canaries, codecs, documents, failures, letters, liaisons, meetings, pauses, sums
from iscg_bot.edges.register.tables import (
    LetterRow,
    MailRow,
    QuestionRow,
    SubmissionRow,
)
from iscg_bot.errors import ConflictError
from iscg_bot.model import tokens
from iscg_bot.model.decisions import (
    AddDocument,
    AddLiaison,
    AddMeeting,
    Ask,
    CameBack,
    ChangeLiaison,
    ChangeMeeting,
    CloseQuestion,
    CorrectDocument,
    Digests,
    Failure,
    NoteAnswer,
    PauseAddress,
    Publish,
    Quiet,
    SawOwn,
    SetStatus,
    Settled,
    SettleMail,
    TellHeld,
    TellTrouble,
    Unreachable,
    Verdict,
    WentOut,
)
from iscg_bot.model.letters import Composed
from iscg_bot.model.pauses import Pause


@dataclass(frozen=True, slots=True)
class Entry:
    """Everything that one mail (or the clock, or the console: *mail* 0) leaves in the register."""

    settled: tuple[Settled, ...]
    letters: tuple[Composed, ...]
    now: dt.datetime
    digests: Digests = field(default_factory=Digests)
    mail: int = 0
    message_id: str = ""
    fingerprint: str = ""
    author: str = ""
    subject: str = ""
    shown: tuple[str, ...] = ()  # what a mail of the list quotes or refers to: tokens of ours, Message-IDs
    arranged: int | None = None  # Facts.arranged, where it was decided with facts
    failure: Failure | None = None  # it broke the program and is held for that


@dataclass(frozen=True, slots=True)
class _Desk:
    """What applying a change needs."""

    db: Session
    secret: bytes
    now: dt.datetime


def commit(db: Session, secret: bytes, entry: Entry) -> None:
    """All of it or nothing."""
    if entry.mail:
        _settle_own(db, entry)
    if any(isinstance(c, AddMeeting | ChangeMeeting) for s in entry.settled for c in s.decision.changes):
        meetings.arrange(db, entry.arranged)
    if entry.shown:
        letters.show(db, entry.shown)
    desk = _Desk(db, secret, entry.now)
    for ordinal, settled in enumerate(entry.settled):
        for change in settled.decision.changes:
            _apply(change, desk)
        db.add(_submission(settled, ordinal, entry))
    written = sum(letters.write(db, letter, entry.mail, entry.now) for letter in entry.letters)
    changes = (change for settled in entry.settled for change in settled.decision.changes)
    documents = sum(isinstance(change, AddDocument) and not change.fills for change in changes)
    sums.count(db, decisions=len(entry.settled), letters=written, documents=documents)


def _settle_own(db: Session, entry: Entry) -> None:
    """The mail's own row: decided, or held if any of its submissions is."""
    row = db.get(MailRow, entry.mail)
    if row is None or row.state != "new":
        raise ConflictError(f"mail {entry.mail} was decided meanwhile")
    verdicts = [s.decision.verdict for s in entry.settled]
    row.state = "held" if Verdict.HOLD in verdicts else "decided"
    row.verdict = "+".join(dict.fromkeys(verdicts))
    row.because = "; ".join(s.decision.because for s in entry.settled)
    row.message_id, row.fingerprint = entry.message_id, entry.fingerprint
    row.author, row.subject, row.decided = entry.author, entry.subject, entry.now
    row.told = row.told and entry.failure is not None  # what fails again was told of already (M14)
    row.attempts += entry.failure is None
    db.add(row)
    if entry.author:
        pauses.lives(db, entry.author)
    if entry.failure:
        failures.write(db, entry.mail, entry.failure, entry.now)


def _submission(settled: Settled, ordinal: int, entry: Entry) -> SubmissionRow:
    return SubmissionRow(
        mail_id=entry.mail or None,
        ordinal=ordinal,
        content=codecs.dump(settled.submission),
        verdict=settled.decision.verdict,
        because=settled.decision.because,
        decided=entry.now,
        configuration=entry.digests.configuration,
        templates=entry.digests.templates,
        tzdata=entry.digests.tzdata,
        program=entry.digests.program,
    )


@singledispatch
def _apply(change: object, _desk: _Desk) -> None:
    raise TypeError(f"no such change: {change!r}")


@_apply.register
def _(change: AddDocument, desk: _Desk) -> None:
    documents.add(desk.db, change)


@_apply.register
def _(change: SetStatus, desk: _Desk) -> None:
    documents.restate(desk.db, change)


@_apply.register
def _(change: CorrectDocument, desk: _Desk) -> None:
    documents.correct(desk.db, change)


@_apply.register
def _(change: Ask, desk: _Desk) -> None:
    question = change.question
    desk.db.add(
        QuestionRow(
            key=question.key,
            kind=question.kind,
            who=question.who,
            until=question.until,
            choices=codecs.dump_choices(question.choices),
            mail_id=question.mail or None,
            level=int(question.level),
            asked=desk.now,
            token_hash=tokens.stored(tokens.token(desk.secret, question.key)),
        )
    )


@_apply.register
def _(change: CloseQuestion, desk: _Desk) -> None:
    row = desk.db.get(QuestionRow, change.question)
    if row is None or not row.open:
        raise ConflictError(f"question {change.question} was closed meanwhile")
    row.open, row.outcome = False, change.outcome
    desk.db.add(row)


@_apply.register
def _(change: SettleMail, desk: _Desk) -> None:
    """A mail that waits no more was settled by somebody else; one that nobody answered for waits from now on."""
    row = desk.db.get(MailRow, change.mail)
    if row is not None and change.state == "held" and row.state not in ("awaiting", "decided"):
        return  # it waits already, or is settled
    if row is None or (change.state != "held" and row.state not in ("held", "awaiting")):
        raise ConflictError(f"mail {change.mail} waits no more")
    again = change.state in ("released", "retried", "alone")
    row.state, row.because = ("new" if again else change.state), change.because
    row.released = row.released or change.state == "released"
    row.decided = desk.now if change.state in ("refused", "copied") else row.decided  # for good
    row.told = row.told and not again
    desk.db.add(row)


@_apply.register
def _(change: AddLiaison, desk: _Desk) -> None:
    liaisons.add(desk.db, change)


@_apply.register
def _(change: ChangeLiaison, desk: _Desk) -> None:
    liaisons.change(desk.db, change)


@_apply.register
def _(change: AddMeeting, desk: _Desk) -> None:
    meetings.add(desk.db, change)


@_apply.register
def _(change: ChangeMeeting, desk: _Desk) -> None:
    meetings.change(desk.db, change)


@_apply.register
def _(change: Publish, desk: _Desk) -> None:
    meetings.publish(desk.db, change)


@_apply.register
def _(change: NoteAnswer, desk: _Desk) -> None:
    meetings.note(desk.db, change)


@_apply.register
def _(change: Unreachable, desk: _Desk) -> None:
    meetings.lose(desk.db, change)
    letters.hush(desk.db, change.address)


@_apply.register
def _(change: Quiet, desk: _Desk) -> None:
    meetings.hush(desk.db, change)
    letters.hush(desk.db, change.address, change.meeting)


@_apply.register
def _(change: TellHeld, desk: _Desk) -> None:
    desk.db.exec(update(MailRow).where(col(MailRow.id).in_(change.mails)).values(told=True))


@_apply.register
def _(change: SawOwn, desk: _Desk) -> None:
    letters.went(desk.db, col(LetterRow.message_id) == change.message_id)
    canaries.back(desk.db, change.message_id)


@_apply.register
def _(change: WentOut, desk: _Desk) -> None:
    letters.went(desk.db, col(LetterRow.key) == change.letter)


@_apply.register
def _(change: CameBack, desk: _Desk) -> None:
    pauses.came_back(desk.db, change.address, change.letter, desk.now, hard=change.hard)


@_apply.register
def _(change: PauseAddress, desk: _Desk) -> None:
    pauses.put(desk.db, Pause("address", change.address.lower(), desk.now, letters.NEVER, change.because))


@_apply.register
def _(change: TellTrouble, desk: _Desk) -> None:
    pauses.tell(desk.db, change.letters, change.pauses)
