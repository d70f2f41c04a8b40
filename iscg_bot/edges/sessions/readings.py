"""One event (VEVENT, RFC 5545 3.6.1), parsed alone."""

import datetime as dt
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import icalendar

from iscg_bot.edges.sessions.splits import Block
from iscg_bot.edges.sessions.zones import Unreadable, Zone, Zones, parse, shown

Moment = dt.datetime | dt.date  # aware, or a whole day
DAY = dt.timedelta(days=1)
NEEDED = ("DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "EXDATE")
LONGEST = dt.timedelta(days=366)
LONGEST_TEXT = 200  # C84


@dataclass(frozen=True, slots=True)
class Event:
    """What counts of an event. *instance* is the one of a repeated event that it stands for.

    *starts* is in the zone in which it was written, and *lasts* is by the clock on the wall there.
    *zone* is the IANA name of its times, empty where it names none. *rule* is its RRULE, *without* its EXDATEs.
    """

    line: int
    uid: str
    revision: tuple[int, str, str]  # SEQUENCE, LAST-MODIFIED, DTSTAMP
    starts: Moment
    lasts: dt.timedelta
    zone: str
    label: str
    place: str
    categories: tuple[str, ...]
    rule: Mapping[str, list[Any]]
    without: frozenset[Moment]
    instance: Moment | None = None
    cancelled: bool = False
    notes: tuple[str, ...] = ()


def read_event(block: Block, zones: Zones) -> Event:
    """The event in *block*. Raises Unreadable."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of zones, which are not left to the parser
            return _Reading(parse(icalendar.Event, block), block, zones).event()
    except Unreadable:
        raise
    except Exception as error:  # whatever a bad line makes the parser raise, it loses only this event (C75)
        raise Unreadable(f"this event cannot be read: {shown(error)}") from error


class _Reading:
    """Reads the properties of one event."""

    def __init__(self, event: icalendar.Event, block: Block, zones: Zones) -> None:
        self._event, self._block, self._zones = event, block, zones
        self._notes: list[str] = []

    def event(self) -> Event:
        """All of it."""
        for name in (name for name, _ in self._event.errors if name in NEEDED):
            raise Unreadable(f'"{_text(self._block.first(name).partition(":")[2])}" is no {name}')
        starts, zone = self._moment("DTSTART", self._one("DTSTART"))
        lasts = self._length(starts)
        _plausible(starts, lasts)
        instance = self._one("RECURRENCE-ID")
        return Event(
            line=self._block.line,
            uid=_text(self._one("UID")) or f"{starts.isoformat()} {_text(self._one('SUMMARY'))}",  # C79
            revision=(self._sequence(), self._stamp("LAST-MODIFIED"), self._stamp("DTSTAMP")),
            starts=starts,
            lasts=lasts,
            zone=zone.name,
            label=_text(self._one("SUMMARY")),
            place=_text(self._one("LOCATION")),
            categories=tuple(_text(word) for group in _all(self._event.get("CATEGORIES")) for word in group.cats),
            rule=self._rule(),
            without=frozenset(self._exceptions()),
            instance=self._moment("RECURRENCE-ID", instance)[0] if instance else None,
            cancelled=_text(self._one("STATUS")).upper() == "CANCELLED",
            notes=tuple(dict.fromkeys((*self._notes, *self._unread()))),
        )

    def _one(self, name: str) -> Any:
        given = _all(self._event.get(name))
        if len(given) > 1 and name in ("DTSTART", "DTEND", "RRULE"):
            raise Unreadable(f"this event has {name} more than once")
        return given[0] if given else None

    def _moment(self, name: str, given: Any) -> tuple[Moment, Zone]:
        """An aware moment or a day, and the zone in which it is written."""
        if given is None:
            raise Unreadable(f"this event has no {name}")
        value, tzid = given.dt, str(given.params.get("TZID", "")).strip()
        if not isinstance(value, dt.datetime):
            if not isinstance(value, dt.date):
                raise Unreadable(f"this event's {name} is no date")
            return value, Zone(dt.UTC)
        local = value.replace(tzinfo=None)
        if self._block.first(name).rstrip().upper().endswith("Z"):  # C77: a Z wins over any TZID
            self._notes += [f'its times are in UTC, though the zone "{tzid}" is named'] if tzid else []
            return local.replace(tzinfo=dt.UTC), Zone(dt.UTC)
        zone = self._zones.find(tzid, local) if tzid else self._zones.usual
        self._notes += [zone.note] if zone.note else []
        return local.replace(tzinfo=zone.tz), zone if tzid else Zone(zone.tz)

    def _length(self, starts: Moment) -> dt.timedelta:
        """Until DTEND, exclusive also for days (C78); else DURATION; else the one day (RFC 5545 3.6.1)."""
        nothing = dt.timedelta() if isinstance(starts, dt.datetime) else DAY
        if given := self._one("DTEND"):
            return max(nothing, _between(starts, self._moment("DTEND", given)[0]))
        given = self._one("DURATION")
        return max(nothing, given.dt) if given else nothing

    def _exceptions(self) -> Iterator[Moment]:
        for group in _all(self._event.get("EXDATE")):
            yield from (self._moment("EXDATE", day)[0] for day in group.dts)

    def _rule(self) -> Mapping[str, list[Any]]:
        """One that is broken is a rule all the same, of a kind that is not followed."""
        given = self._one("RRULE")
        if given is None:
            return {}
        return dict(given) if given and isinstance(given, icalendar.vRecur) else {"FREQ": [""]}

    def _sequence(self) -> int:
        given = self._one("SEQUENCE")
        return int(given) if isinstance(given, int) else 0

    def _stamp(self, name: str) -> str:
        """Stamps are UTC and written alike (RFC 5545 3.8.7): they compare as text."""
        found = re.search(r":(\d{8}T\d{6}Z)\s*$", self._block.first(name))
        return found[1] if found else ""

    def _unread(self) -> Iterator[str]:
        yield from (f"its {name} is not followed" for name in ("RDATE", "EXRULE") if name in self._event)


def _all(given: Any) -> list[Any]:
    """A property that may stand several times."""
    return given if isinstance(given, list) else [] if given is None else [given]


def _between(starts: Moment, ends: Moment) -> dt.timedelta:
    if isinstance(starts, dt.datetime) and isinstance(ends, dt.datetime):
        return ends.astimezone(starts.tzinfo) - starts
    if isinstance(starts, dt.datetime) or isinstance(ends, dt.datetime):
        raise Unreadable("this event begins with an hour and ends with a day, or the other way round")
    return ends - starts


def _plausible(starts: Moment, lasts: dt.timedelta) -> None:
    if not 1990 <= starts.year <= 2199:
        raise Unreadable("this event lies outside 1990 to 2199")
    if not lasts:
        raise Unreadable("this event ends when or before it begins")
    if lasts > LONGEST:
        raise Unreadable("this event lasts for more than a year")


def _text(given: Any) -> str:
    """C84: one line, no HTML, not too long."""
    plain = re.sub(r"<[^<>]*>", " ", str(given or ""))
    return " ".join(plain.split())[:LONGEST_TEXT]
