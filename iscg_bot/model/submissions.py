"""What a mail, the clock or the console asks of us.

A submission is complete in itself: what the mail says, as read. Questions store submissions as their choices,
so every field is plain data. Deciding adds the facts.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from iscg_bot.model.answers import (
    CalendarReply,
    CounterProposal,
    DeclineCounter,
    ForeignCalendar,
    Refresh,
    StopReminders,
    TurnAway,
)
from iscg_bot.model.documents import File, Kind
from iscg_bot.model.meetings import Mode, Window
from iscg_bot.model.notices import LiaisonStatement, Notice


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
class Retry:
    """A held mail is decided again as it came: what broke the program, or was not configured, may be mended."""

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
class Correct:
    """The secretariat corrects title or source (empty: as it is) of the document *number*."""

    number: str
    title: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reinstate:
    """The secretariat brings back the document *number*, taken back or withdrawn by mistake."""

    number: str


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


@dataclass(frozen=True, slots=True)
class MeetingRequest:
    """Somebody asks for a meeting, with the times that would do; *windows* in order of preference, empty for any.

    *subject* is the id of a subject of common interest, *subject_words* how the mail calls it. *alongside* is an
    advisory group ("TSAG"). *length* None where the mail states none. *zone* (IANA) is the one that it speaks in.
    *participants* are addresses. *of_group* if it asks for a meeting of the group itself. *problems* are codes of what
    cannot be (templates "impossible"), *doubts* codes of what is unclear, *alternatives* the times that may be meant.
    """

    title: str = ""
    mode: Mode = Mode.ELECTRONIC
    subject: str = ""
    subject_words: str = ""
    alongside: str = ""
    length: dt.timedelta | None = None
    windows: tuple[Window, ...] = ()
    excluded: tuple[Window, ...] = ()
    zone: str = "Europe/Zurich"
    participants: tuple[str, ...] = ()
    of_group: bool = False
    words: str = ""
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    confirmed: bool = False
    mail: int = 0
    requester: str = ""  # whose wish it is, when somebody else decides about it
    alternatives: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class Convene:
    """The request at a certain time: a slot that was chosen, or a time that the console names."""

    request: MeetingRequest
    window: Window


@dataclass(frozen=True, slots=True)
class Move:
    """A meeting shall take place at another time.

    *meeting* is its id (0: not known), *uid* its iTIP UID if the mail answers a letter about it, *named* how the mail
    calls it. *alternatives* are the times that may be meant where the *doubts* say so.
    """

    meeting: int = 0
    uid: str = ""
    named: str = ""
    windows: tuple[Window, ...] = ()
    excluded: tuple[Window, ...] = ()
    length: dt.timedelta | None = None
    zone: str = "Europe/Zurich"
    words: str = ""
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    confirmed: bool = False
    mail: int = 0
    alternatives: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class CallOff:
    """A meeting shall not take place; *meeting*, *uid* and *named* as for Move."""

    meeting: int = 0
    uid: str = ""
    named: str = ""
    words: str = ""
    doubts: tuple[str, ...] = ()
    confirmed: bool = False
    mail: int = 0


@dataclass(frozen=True, slots=True)
class ChangePeople:
    """People are added to a meeting or taken off it, by address."""

    meeting: int
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()


MeetingWish = MeetingRequest | Convene | Move | CallOff | ChangePeople | DeclineCounter | TurnAway

# What a question's choice may stand for.
Wish = Contribution | Undo | Release | Refuse | MeetingWish | LiaisonStatement


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply to a question of ours: the key chosen ("1", "undo"; empty if none was understood) and what it stands for.

    *wish* None with a *choice* means: do nothing. *shown*: the reply itself came over the list.
    """

    question: int
    choice: str = ""
    wish: Wish | None = None
    shown: bool = False


Numbering = Reserve | Import | Correct | Reinstate
CalendarAnswer = CalendarReply | CounterProposal | Refresh | ForeignCalendar | StopReminders

Submission = Wish | Notice | CalendarAnswer | Answer | Copied | Noise | Discussion | Puzzle | Retry | Numbering | Knock
