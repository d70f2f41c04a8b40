"""What was read: windows, what is ruled out, a length, and what remains doubtful."""

import datetime as dt
from dataclasses import dataclass

DOUBTS = (
    "weekday_contradicts",  # "Friday 19 September", which is a Saturday; alternatives: the date, the day near it
    "next_weekday",  # "next Thursday", said on a Monday; alternatives: this week's, next week's
    "day_or_month",  # 03/04/2026 by somebody who may put the month first; alternatives: both
    "clock_skips",  # an hour that the clocks leave out; alternatives: the hour before and after
    "clock_repeats",  # an hour that the clocks show twice; alternatives: both
    "past",  # over when the mail was written; alternatives: what was understood
)


@dataclass(frozen=True, slots=True)
class Window:
    """From *starts* to *ends* (aware UTC), as said in *zone* (IANA name or "+03:00").

    It rests on the words of the text from *start* to *end*.
    """

    starts: dt.datetime
    ends: dt.datetime
    zone: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why words from *start* to *end* gave no window: *code* is one of DOUBTS, *alternatives* what may be meant."""

    code: str
    start: int
    end: int
    alternatives: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The times that a text proposes.

    *windows* stand in order of preference; *excluded* is what the text rules out; *duration* the length it states;
    *alongside* the advisory group beside whose meeting it shall be ("RAG", "TSAG", "TDAG") or empty.
    """

    windows: tuple[Window, ...] = ()
    excluded: tuple[Window, ...] = ()
    duration: dt.timedelta | None = None
    alongside: str = ""
    doubts: tuple[Doubt, ...] = ()
