"""What a mail, the clock or the console asks of us.

A submission is complete in itself: what the mail says, as read. Questions store submissions as their choices,
so every field is plain data. Deciding adds the facts.
"""

from dataclasses import dataclass
from enum import StrEnum

from iscg_bot.model.documents import Kind


class DocumentAction(StrEnum):
    """What a mail does with a document (SCHEMA words)."""

    NEW = "new"
    REVISION = "revision"
    CORRIGENDUM = "corrigendum"
    ADDENDUM = "addendum"
    WITHDRAWAL = "withdrawal"

    @property
    def kind(self) -> Kind:
        """The kind of document this makes; a withdrawal makes none and counts as new."""
        return Kind(self.value) if self is not DocumentAction.WITHDRAWAL else Kind.NEW


@dataclass(frozen=True, slots=True)
class Contribution:
    """A mail says that it submits, revises, corrects, adds to or withdraws a document.

    *number* is the family it concerns ("ISCG/26-2/03"), empty for a new one; *meeting* the designation named
    ("26-2"), else empty. *files* are the SHA-256 of the mail's attachments that are the document.
    *words* is the text that says so; *doubts* are of questions.DOUBTS; *confirmed* once its author said yes to it.
    """

    action: DocumentAction
    number: str = ""
    meeting: str = ""
    title: str = ""
    source: str = ""
    files: tuple[str, ...] = ()
    words: str = ""
    doubts: tuple[str, ...] = ()
    mail: int = 0  # the mail whose files these are, when a question carries the submission
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply to a question of ours: *choice* is the key chosen ("1", "undo"), empty if none was understood."""

    question: int
    choice: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the registration of document *document* (its id), as if never submitted."""

    document: int
    number: str


@dataclass(frozen=True, slots=True)
class Release:
    """The secretariat lets a held mail through: it is decided again as if its author were verified."""

    mail: int


@dataclass(frozen=True, slots=True)
class Refuse:
    """The secretariat refuses a held mail; nothing is done with it."""

    mail: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Noise:
    """A mail that asks for nothing because a robot wrote it, or it is a copy, or it is our own."""

    because: str


@dataclass(frozen=True, slots=True)
class Discussion:
    """People talking: nothing is asked of us."""

    because: str = "asks for nothing"


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A person must look: unreadable, or asks for something that no matter deals with."""

    because: str


Submission = Contribution | Answer | Undo | Release | Refuse | Noise | Discussion | Puzzle
