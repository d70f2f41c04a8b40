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
    """What makes a slot worse. *weekend* and *holiday* (in the group's zone) are for the whole slot and each person;
    *later_choice* for each place down the list of asked windows.
    """

    hours: tuple[int, ...] = HOUR_COSTS
    weekend: int = 12
    holiday: int = 4
    later_choice: int = 2


@dataclass(frozen=True, slots=True)
class Blocked:
    """A time that cannot be had: *why* is clash_session, clash_meeting or excluded."""

    window: Window
    why: str


@dataclass(frozen=True, slots=True)
class Wish:
    """A meeting of *length* inside one of *windows* (best first if *ranked*), not before *not_before*.

    *sittings* are those of the session that it should lie alongside, in order; empty if none was asked for.
    *zone* is the group's, in which weekends and *holidays* are counted.
    """

    length: dt.timedelta
    windows: tuple[Window, ...]
    not_before: dt.datetime
    ranked: bool = True
    sittings: tuple[Window, ...] = ()
    zone: str = "Europe/Zurich"
    holidays: frozenset[dt.date] = frozenset()


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that fits. *cost* compares slots of one search; *nights* people would sit at night."""

    window: Window
    cost: int
    reasons: tuple[str, ...]
    nights: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """An asked window in which nothing fits, and why."""

    window: Window
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """Slots, best first, and the windows that were refused."""

    slots: tuple[Slot, ...]
    refused: tuple[Refused, ...]
