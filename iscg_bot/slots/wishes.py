"""What is asked of the search, and what it answers."""

import datetime as dt
from dataclasses import dataclass

from iscg_bot.model.groups import HOUR_COSTS
from iscg_bot.model.meetings import Window

NIGHT = 6  # from this cost on an hour is a night's


@dataclass(frozen=True, slots=True)
class Party:
    """A participant: IANA zone; *chair* for who convenes."""

    zone: str
    chair: bool = False


@dataclass(frozen=True, slots=True)
class Costs:
    """What makes a slot worse, all in one measure: what it costs one person to attend at an hour (0: a working hour).

    *hours* by the person's own clock. To them is added *weekend* on the person's Saturday and Sunday, *holiday* on one
    of the group, *later_choice* for each place down the list of asked windows, *tight* for each end of the meeting that
    touches a sitting.
    """

    hours: tuple[int, ...] = HOUR_COSTS
    weekend: int = 12
    holiday: int = 4
    later_choice: int = 2
    tight: int = 1


@dataclass(frozen=True, slots=True)
class Blocked:
    """A time that cannot be had: *why* is clash_session, clash_meeting or excluded; *what* the group or meeting is."""

    window: Window
    why: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """A meeting of *length* inside one of *windows* (best first if *ranked*), not before *not_before*.

    *sittings* are those of the session that it should lie alongside, in order; empty if none was asked for.
    *zone* is the group's: its clock and its *holidays*. *now* tells what is over from what is too soon.
    """

    length: dt.timedelta
    windows: tuple[Window, ...]
    not_before: dt.datetime
    ranked: bool = True
    sittings: tuple[Window, ...] = ()
    zone: str = "Europe/Zurich"
    holidays: frozenset[dt.date] = frozenset()
    now: dt.datetime | None = None  # not_before, where it is not given


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that fits. *cost* compares slots of one search; *nights* people would sit at night."""

    window: Window
    cost: int
    reasons: tuple[str, ...]
    nights: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """An asked window in which nothing fits, and why: past, short_notice, outside (too short), or as Blocked says."""

    window: Window
    why: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Slots, best first, and the windows that were refused."""

    slots: tuple[Slot, ...]
    refused: tuple[Refused, ...]
