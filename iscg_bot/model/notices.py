"""What a mail hands over or asks besides contributions and meetings: liaison statements, questions, answers to polls.

Like every submission they are complete in themselves and plain data.
"""

import datetime as dt
from dataclasses import dataclass
from hashlib import sha256

from iscg_bot.model.documents import File


@dataclass(frozen=True, slots=True)
class LiaisonStatement:
    """A mail hands over a liaison statement (Rec. ITU-T A.1, 1.5.1).

    *source* is the sending body; *action* and *information* are the bodies that it is sent to, for each. *purpose* is
    "action" or "information". *deadline* is the last day for a reply in the group's zone, None where none is asked
    for. *contact* is as the mail has it. *mail* and *received* (UTC) tell which mail said so, and when.
    """

    source: str = ""
    action: tuple[str, ...] = ()
    information: tuple[str, ...] = ()
    purpose: str = "information"
    deadline: dt.date | None = None
    contact: str = ""
    title: str = ""
    files: tuple[File, ...] = ()
    words: str = ""
    confirmed: bool = False
    mail: int = 0
    received: dt.datetime | None = None

    @property
    def to(self) -> tuple[str, ...]:
        """Every body that it is sent to."""
        return tuple(dict.fromkeys((*self.action, *self.information)))

    @property
    def fingerprint(self) -> str:
        """Equal for the same files; where there are none, for the same title of the same body."""
        told = sorted(file.sha256 for file in self.files) or [self.source.casefold(), self.title.casefold()]
        return sha256("\n".join(told).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question that a robot can answer; *about* is one of SCHEMA's, *meeting* the designation named ("26-2")."""

    about: str
    meeting: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class PollAnswer:
    """An answer to a poll: (option, "yes", "no" or "if_need_be")."""

    choices: tuple[tuple[str, str], ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Bounce:
    """The *letter* of ours (its key) to *address* could not be delivered, with enhanced *status* (RFC 3463)."""

    address: str
    status: str
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """The person at *address* wants no reminders any more; *because* says how we know (M106, M123)."""

    address: str
    because: str


@dataclass(frozen=True, slots=True)
class CloseLiaison:
    """The secretariat: the liaison statement numbered *liaison* needs no reply any more; *reason* says why."""

    liaison: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SetDeadline:
    """The secretariat: a reply to the liaison statement numbered *liaison* is due by the end of that day, or (None)
    by no day. A closed statement is open again.
    """

    liaison: int
    deadline: dt.date | None = None


Notice = LiaisonStatement | CloseLiaison | SetDeadline | Inquiry | PollAnswer | Bounce | Unsubscribe
