"""What the rules answer: a verdict, the reason, changes to the register and letters to send."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from iscg_bot.model.documents import Document, Status
from iscg_bot.model.letters import Letter
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.meetings import Holding, Meeting
from iscg_bot.model.questions import Question
from iscg_bot.model.submissions import Submission


class Verdict(StrEnum):
    """What became of a submission."""

    ACCEPT = "accept"
    ASK = "ask"
    HOLD = "hold"
    REFUSE = "refuse"
    SKIP = "skip"


# --- changes: everything a decision can do to the register ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Register a document under its number; the commit conflicts if the number was given or reserved meanwhile.

    *fills* a number that the secretariat has reserved.
    """

    document: Document
    fills: bool = False


@dataclass(frozen=True, slots=True)
class AddLiaison:
    """Register a liaison statement; the commit conflicts if the same one was registered meanwhile."""

    liaison: Liaison


@dataclass(frozen=True, slots=True)
class ChangeLiaison:
    """What is true of a liaison statement changes; the commit conflicts if it is no longer as it *was*."""

    was: Liaison
    liaison: Liaison


@dataclass(frozen=True, slots=True)
class SetStatus:
    """The status of the document *number* changes; the commit conflicts if it is no longer *was*."""

    number: str
    was: Status
    status: Status


@dataclass(frozen=True, slots=True)
class CorrectDocument:
    """Title and source of a document change; the commit conflicts if they are no longer as they *was*."""

    was: Document
    document: Document


@dataclass(frozen=True, slots=True)
class Ask:
    """Store a question; the letter with the same question key carries its token."""

    question: Question


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    """A question is answered (or expired): the commit conflicts if somebody closed it before."""

    question: int
    outcome: str


@dataclass(frozen=True, slots=True)
class SettleMail:
    """A mail that waits gets a new state; the commit conflicts if it does not wait any more.

    "awaiting" (its list copy), "alone" (that did not come: decide it without), "held", "released" (decide it again),
    "retried" (the same, as it came), "refused", "copied" (its list copy was decided).
    """

    mail: int
    state: str
    because: str


@dataclass(frozen=True, slots=True)
class TellHeld:
    """The secretariat is told of these held mails."""

    mails: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SawOwn:
    """A letter of ours came back to us: whatever the mail server's last word on it was, it went out."""

    message_id: str


@dataclass(frozen=True, slots=True)
class AddMeeting:
    """A meeting is convened."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class ChangeMeeting:
    """What is true of a meeting changes; the commit conflicts if it changed since *meeting* was gathered (version)."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class Publish:
    """Calendars will hold *ledger* once the letters beside it are out; the meeting is published as *sequence*."""

    meeting: Meeting
    sequence: int
    ledger: tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class NoteAnswer:
    """What a person answered: the new line of the ledger of meeting number *meeting*."""

    meeting: int
    holding: Holding


@dataclass(frozen=True, slots=True)
class Quiet:
    """The person at *address* wants no reminders: of one meeting, or (0) of any."""

    address: str
    meeting: int


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Letters to *address* came back: reminders to it stop."""

    address: str


@dataclass(frozen=True, slots=True)
class CameBack:
    """The *letter* (its key) to *address* came back; *hard* if the address was said to be bad. Once a letter."""

    address: str
    hard: bool
    letter: str


@dataclass(frozen=True, slots=True)
class WentOut:
    """A report about the *letter* (its key) came: it went out, whatever became of it then (M111)."""

    letter: str


@dataclass(frozen=True, slots=True)
class PauseAddress:
    """Nothing is sent to *address* until its owner writes or the secretariat says so (M119)."""

    address: str
    because: str


@dataclass(frozen=True, slots=True)
class TellTrouble:
    """The secretariat is told of these letters that do not get away (their ids), and of these pauses."""

    letters: tuple[int, ...]
    pauses: tuple[tuple[str, str], ...]


SendingChange = CameBack | WentOut | PauseAddress | TellTrouble
MeetingChange = Unreachable | AddMeeting | ChangeMeeting | Publish | NoteAnswer | Quiet
DocumentChange = AddDocument | SetStatus | CorrectDocument
LiaisonChange = AddLiaison | ChangeLiaison
MailChange = SettleMail | TellHeld | SawOwn
Change = DocumentChange | MeetingChange | LiaisonChange | SendingChange | MailChange | Ask | CloseQuestion


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, why in one sentence, and what follows from it."""

    verdict: Verdict
    because: str
    changes: tuple[Change, ...] = ()
    letters: tuple[Letter, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """One submission of a mail with its decision, as kept in the register."""

    submission: Submission
    decision: Decision


@dataclass(frozen=True, slots=True)
class Digests:
    """With what a decision was made: short SHA-256 of configuration and templates, versions of tzdata and program."""

    configuration: str = ""
    templates: str = ""
    tzdata: str = ""
    program: str = ""


class Stage(StrEnum):
    """How far a mail has come on its way."""

    PARSE = "parse"
    GATHER = "gather"
    READ = "read"
    DECIDE = "decide"
    COMPOSE = "compose"
    COMMIT = "commit"


@dataclass(frozen=True, slots=True)
class Failure:
    """A mail has broken the program, or cost too much (M14): at which stage, and which *program* (Digests) it was."""

    stage: str
    traceback: str
    program: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A mail as the register keeps it: raw bytes and where they came from. *fetched* is UTC."""

    id: int
    raw: bytes
    fetched: dt.datetime
    released: bool = False  # the secretariat let it through: its author counts as verified
    attempts: int = 0
    truncated: bool = False  # *raw* is only its beginning, or nothing: it was too large, or not handed over (M7)
    more: bool = False  # *raw* is only its first piece here, the register has all
    erased: dt.datetime | None = None  # UTC; retention has taken *raw* away
