"""Answers to invitations, as calendar programs send them or words say them; and what is decided about them."""

import datetime as dt
from dataclasses import dataclass

from iscg_bot.model.meetings import Partstat, Window


@dataclass(frozen=True, slots=True)
class CalendarReply:
    """An iTIP REPLY (RFC 5546 3.2.3), or an answer in words to an invitation (then *said*, without SEQUENCE).

    *attendee* is whose answer it is, in lower case. *sequence* and *stamp* (UTC) are those of the reply; only
    PARTSTAT, COMMENT and DELEGATED-* are ever read from it (C49). *instance* says that it concerns one instance of a
    series. *delegate* is who shall come instead (DELEGATED-TO), *observes* if the author stays as NON-PARTICIPANT.
    *automatic* says that the mail has marks of a robot, so that nobody is written to.
    """

    uid: str
    attendee: str
    partstat: Partstat
    sequence: int = 0
    stamp: dt.datetime | None = None
    comment: str = ""
    organizer: str = ""
    instance: bool = False
    said: bool = False
    delegate: str = ""
    observes: bool = False
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class CounterProposal:
    """An iTIP COUNTER (RFC 5546 3.2.7), or another time said in words: nothing moves until somebody decides.

    *others* are further times, any of which would do. *title*, *place* and *people* (addresses) are what it says of
    them: remarks for who decides (C60).
    """

    uid: str
    attendee: str
    window: Window
    sequence: int = 0
    stamp: dt.datetime | None = None
    original: Window | None = None  # X-MS-OLK-ORIGINALSTART and -END
    comment: str = ""
    said: bool = False
    others: tuple[Window, ...] = ()
    title: str = ""
    place: str = ""
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TurnAway:
    """The coordinator does not add *attendee*, who answered an invitation that somebody passed on (C47, C48)."""

    meeting: int
    attendee: str


@dataclass(frozen=True, slots=True)
class DeclineCounter:
    """The coordinator does not take a counter-proposal: the proposer is told what stands."""

    meeting: int
    attendee: str


@dataclass(frozen=True, slots=True)
class Refresh:
    """An iTIP REFRESH (RFC 5546 3.2.6): a known attendee asks for the invitation again."""

    uid: str
    attendee: str


@dataclass(frozen=True, slots=True)
class ForeignCalendar:
    """A calendar message that only an organizer may send; it never changes our meetings (C53). *ours*: our UID.

    *delegates*: by it the author sends the invitation on to somebody else (RFC 5546 3.2.2.3), and we have a copy.
    """

    method: str
    uid: str
    ours: bool = False
    delegates: bool = False


@dataclass(frozen=True, slots=True)
class StopReminders:
    """The author wants no more reminders: of one meeting, or (0) of any."""

    meeting: int = 0
