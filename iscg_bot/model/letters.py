"""A mail of ours before it is bytes."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from iscg_bot.model.canaries import CANARY
from iscg_bot.model.meetings import Holding, Invite
from iscg_bot.model.people import Person

Word = str | int | bool | tuple["Word", ...] | dict[str, "Word"]


REMINDER = "remind"  # the reason of letters that go out by themselves to many


class Occasion(StrEnum):
    """Why a letter goes out; decides Auto-Submitted (RFC 3834 5) and how the budgets count it."""

    ANSWER = "answer"  # a deed was asked for: an acknowledgement, a question
    NOTE = "note"  # nobody asked for it: "I could not read your mail"
    NOTICE = "notice"  # the clock's: reminders, the daily letter


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a letter: templates/<template>/<language>.txt filled with *words*.

    Moments among the words are aware UTC datetimes in ISO 8601 ("2026-11-24T17:30:00+00:00"): the template's
    `moment` filter shows them with weekday, date and zone in Geneva time, UTC and the reader's zone.
    """

    template: str
    words: dict[str, Word]


@dataclass(frozen=True, slots=True)
class Answered:
    """The mail that a letter answers: for In-Reply-To, References and the subject (RFC 5322 3.6.4, M104)."""

    message_id: str
    references: tuple[str, ...]
    subject: str


@dataclass(frozen=True, slots=True)
class Letter:
    """Who, in which language, with which sections, and why. *key* is unique for ever: a key is sent once.

    *question* is the key of the question that a reply to this letter answers; *reason* names the decision for
    people and budgets ("acknowledge", "unreadable"). *to* is an address, *name* what to call the person.
    """

    key: str
    to: str
    name: str
    language: str
    zone: str
    sections: tuple[Section, ...]
    occasion: Occasion
    reason: str
    answers: Answered | None = None
    question: str = ""
    families: tuple[str, ...] = ()  # the documents it is about: a reply with a new file means these
    shadows: str = ""  # in a trial run: the address that it would have gone to
    invite: Invite | None = None  # its calendar part (iMIP, RFC 6047)
    meeting_uid: str = ""  # the meeting that it is about: a reply without any other mark means this one
    follows: str = ""  # the key of the letter of ours whose thread it continues
    before: Holding | None = None  # what the person holds of the meeting until it arrives

    def shadowed(self, to: str) -> "Letter":
        """As it goes out in a trial run: to *to*, marked. What the bot writes to itself goes its own way."""
        return self if self.reason == CANARY else replace(self, shadows=self.to, to=to)


def notice(person: Person, key: str, reason: str, *sections: Section) -> Letter:
    """A letter of the clock's to one of the group's own people: to the first address, in the person's language."""
    return Letter(
        key=key,
        to=person.addresses[0],
        name=person.name,
        language=person.language,
        zone=person.zone,
        sections=sections,
        occasion=Occasion.NOTICE,
        reason=reason,
    )


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter as bytes: CRLF line ends, ready for SMTP; the outbox sends these very bytes at each attempt."""

    key: str
    to: str
    reason: str
    occasion: Occasion
    message_id: str
    raw: bytes
    question: str = ""
    families: tuple[str, ...] = ()
    meeting_uid: str = ""
    before: Holding | None = None


class Fate(StrEnum):
    """What became of a letter in the outbox."""

    PENDING = "pending"
    SENDING = "sending"  # committed before DATA
    SENT = "sent"
    DEFERRED = "deferred"  # refused for now (4xx, or no connection): due again later
    UNKNOWN = "unknown"  # the connection was lost after DATA: perhaps it went out
    FAILED = "failed"
    DROPPED = "dropped"  # a later revision took its place before it went out, or it is worth nothing any more


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter that is due, as the outbox gets it from the register; *doubted* if an earlier attempt may be out."""

    id: int
    to: str
    message_id: str
    raw: bytes
    attempts: int
    fate: Fate
    doubted: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """The server's word on one attempt: the reply code (0 for none) and text, as RFC 5321 4.2 and RFC 3463 give it."""

    fate: Fate
    code: int = 0
    reply: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """What became of an attempt to send the letter with this number; no further one if *next_due* is None."""

    letter: int
    sent: Sent
    at: dt.datetime
    next_due: dt.datetime | None
