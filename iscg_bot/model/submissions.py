"""What a mail, the clock or the console asks of us.

A submission is complete in itself: what the mail says, as read. Questions store submissions as their choices,
so every field is plain data. Deciding adds the facts.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from iscg_bot.model.documents import File, Kind


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
    ("26-2"), else empty. *files* are the mail's attachments that are the document, *not_taken* the names of the others,
    each with why (model.mail.WHY_NOT, or "other").
    *words* is the text that says so; *doubts* are of questions.DOUBTS; *confirmed* once its author said yes to it.
    """

    action: DocumentAction
    number: str = ""
    meeting: str = ""
    title: str = ""
    source: str = ""
    files: tuple[File, ...] = ()
    not_taken: tuple[tuple[str, str], ...] = ()
    words: str = ""
    doubts: tuple[str, ...] = ()
    confirmed: bool = False
    mail: int = 0  # the mail that said so, and when it was received (UTC); a confirmation comes later
    received: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the registration of the document *number* ("ISCG/26-2/03 (Rev.1)"), as if never submitted."""

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
class Copied:
    """The list copy of a mail came whose direct copy (*mail*) waits: this one is decided in its place."""

    mail: int


@dataclass(frozen=True, slots=True)
class Noise:
    """A mail that asks for nothing because a robot wrote it, or it is a copy; *own* is its Message-ID if it is ours."""

    because: str
    own: str = ""


@dataclass(frozen=True, slots=True)
class Discussion:
    """People talking: nothing is asked of us."""

    because: str = "asks for nothing"


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A person must look: *unreadable* (model.mail.UNREADABLE), or addressed to us and not understood."""

    because: str
    unreadable: str = ""


@dataclass(frozen=True, slots=True)
class Reserve:
    """The secretariat sets the next *count* numbers of a meeting aside."""

    meeting: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Import:
    """The secretariat registers a document that did not come by mail, under the number it has already."""

    number: str
    title: str
    source: str
    author: str
    files: tuple[File, ...] = ()


@dataclass(frozen=True, slots=True)
class Knock:
    """The clock knocked."""


Wish = Contribution | Undo | Release | Refuse  # what a question's choice may stand for


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply to a question of ours: the key chosen ("1", "undo"; empty if none was understood) and what it stands for.

    *wish* None with a *choice* means: do nothing.
    """

    question: int
    choice: str = ""
    wish: Wish | None = None


Submission = Wish | Answer | Copied | Noise | Discussion | Puzzle | Reserve | Import | Knock
