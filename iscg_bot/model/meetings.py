"""E-meetings: when, with whom, and what each person's calendar holds of it.

The truth is the Meeting; what people were told is the ledger. Invitations are the difference between the two.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """How a meeting is held (SCHEMA words)."""

    ELECTRONIC = "electronic"
    PHYSICAL = "physical"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """A stretch of time, aware UTC, the end excluded."""

    starts: dt.datetime
    ends: dt.datetime

    @property
    def length(self) -> dt.timedelta:
        """How long it is."""
        return self.ends - self.starts

    def meets(self, other: "Window") -> bool:
        """Do the two overlap?"""
        return self.starts < other.ends and other.starts < self.ends

    def holds(self, other: "Window") -> bool:
        """Does *other* lie inside?"""
        return self.starts <= other.starts and other.ends <= self.ends


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody asked to a meeting: *address* is what the calendar mail goes to, *zone* an IANA name.

    *chair* for who convened it: sees the whole list of people (C15) and is asked about counter-proposals.
    *delegator* is the address of whom this person stands in for, if that is why it was asked (C48).
    """

    address: str
    name: str = ""
    language: str = "en"
    zone: str = "Europe/Zurich"
    person: str = ""
    chair: bool = False
    delegator: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """What was agreed: local time in *zone* (IANA); UTC as the tzdata version of that day gives it.

    *fold* tells the first (0) from the second (1) of an hour that clocks repeat (PEP 495).
    """

    local: dt.datetime  # naive
    zone: str
    length: dt.timedelta
    window: Window
    fold: int = 0
    tzdata: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting as it is true now. *id* is 0 until the register gives one; *uid* is its iTIP UID for ever (C13).

    *subject* is the id of a subject of common interest, *alongside* an advisory group, either may be empty.
    *settles* is when its hold time has passed: until then changes coalesce. *sequence* is the last one that was
    published (-1: nothing yet). *version* rises with every change: a change of what is old conflicts.
    """

    uid: str
    title: str
    when: When
    invitees: tuple[Invitee, ...]
    settles: dt.datetime
    subject: str = ""
    alongside: str = ""
    mode: Mode = Mode.ELECTRONIC
    link: str = ""
    cancelled: bool = False
    sequence: int = -1
    language: str = "en"
    mail: int = 0
    requester: str = ""  # the address of who asked for it, if somebody did by mail
    version: int = 1
    id: int = 0

    @property
    def window(self) -> Window:
        """When it takes place."""
        return self.when.window

    def invitee(self, address: str) -> Invitee | None:
        """The invitee at *address*."""
        return next((i for i in self.invitees if i.address == address.lower()), None)

    @property
    def chairs(self) -> tuple[Invitee, ...]:
        """Who convened it."""
        return tuple(i for i in self.invitees if i.chair)


class Partstat(StrEnum):
    """RFC 5545 3.2.12."""

    NEEDS_ACTION = "NEEDS-ACTION"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    TENTATIVE = "TENTATIVE"
    DELEGATED = "DELEGATED"


class Method(StrEnum):
    """iTIP methods that we send (RFC 5546 1.4)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    DECLINECOUNTER = "DECLINECOUNTER"


@dataclass(frozen=True, slots=True)
class Holding:
    """One line of the ledger: what the calendar of *person* holds of a meeting, and what the person answered.

    *sequence*, *stamp*, *window*, *title*, *link* and *people* are what was last sent by *method*. *partstat* is the
    answer that counts for these times; *answered* is the (SEQUENCE, DTSTAMP) of the last answer (RFC 5546 2.1.5, C44),
    *stale* if that answer was for earlier times. *reachable* is False after a bounce (C51). *failed* is the contents
    of the last message if the mail server refused it for good: the line then is what the person held before, or, if
    that was nothing, what did not arrive (*arrived* False). *delegate* is the address of who comes instead, *observes*
    if this person stays as NON-PARTICIPANT (C48).
    """

    person: Invitee
    method: Method
    sequence: int
    stamp: dt.datetime
    window: Window
    title: str
    link: str
    people: tuple[str, ...] = ()  # the addresses shown, for who sees the list
    first: str = ""  # the key of the first letter about the meeting: the later ones continue its thread
    since: int = 0  # the SEQUENCE with which these times were first told: answers to an earlier one are stale
    partstat: Partstat = Partstat.NEEDS_ACTION
    answered: tuple[int, dt.datetime] | None = None
    comment: str = ""
    reachable: bool = True
    failed: str = ""
    arrived: bool = True
    delegate: str = ""
    observes: bool = False

    @property
    def address(self) -> str:
        """What the calendar mail went to."""
        return self.person.address

    @property
    def is_invited(self) -> bool:
        """Does the calendar hold the meeting?"""
        return self.arrived and self.method is Method.REQUEST

    @property
    def is_guest(self) -> bool:
        """Did the person answer, or was named by somebody, before we sent anything (C47, C48)?"""
        return not self.arrived and not self.failed

    @property
    def is_lost(self) -> bool:
        """Did the last message not arrive, or perhaps not, for letters to this address came back (M121)?"""
        return bool(self.failed) or (self.is_invited and not self.reachable)

    @property
    def contents(self) -> str:
        """What the message says, whichever its version: the same is not sent again to where it was refused."""
        times = f"{self.window.starts:%Y%m%dT%H%M%S}-{self.window.ends:%Y%m%dT%H%M%S}"
        return "\n".join((self.method.value, times, self.title, self.link, " ".join(self.people)))


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person in a calendar object (RFC 5545 3.8.4.1)."""

    address: str
    name: str
    partstat: Partstat
    chair: bool = False
    delegate: str = ""  # DELEGATED-TO
    delegators: tuple[str, ...] = ()  # DELEGATED-FROM
    observes: bool = False  # NON-PARTICIPANT


@dataclass(frozen=True, slots=True)
class Invite:
    """One iTIP message to one person, complete: what letters/ turn into a VEVENT (RFC 5546 3.2).

    *stamp* is the moment of this revision (UTC). *whole* False: the person was removed, the meeting goes on (C33).
    *was* is what the person held before, if times changed.
    """

    method: Method
    uid: str
    sequence: int
    stamp: dt.datetime
    window: Window
    zone: str
    title: str
    link: str
    attendees: tuple[Attendee, ...]
    whole: bool = True
    was: Window | None = None
