"""What the name of a time zone in a calendar stands for (C76). Never a guess: where it is unknown, the event says so.

icalendar's own look-up remembers zones from file to file (measured: times of one file read seven hours wrong by the
zone of another), so zones are found here; and it is told to forget before each parse.
"""

import datetime as dt
import functools
import zoneinfo
from dataclasses import dataclass, field
from typing import TypeVar
from zoneinfo import ZoneInfo

from icalendar import Component, Timezone
from icalendar.timezone import tzp
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from iscg_bot.edges.sessions.splits import Block

C = TypeVar("C", bound=Component)


class Unreadable(Exception):
    """An event cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone and its IANA name, if it has one; *note* says what had to be assumed."""

    tz: dt.tzinfo
    name: str = ""
    note: str = ""


@dataclass(slots=True)
class Zones:
    """The zones of one file: *defined* there by a VTIMEZONE, *declared* by its X-WR-TIMEZONE.

    *configured* is what was decided for times that name none, *default* for calendars that do not tell (both IANA).
    """

    default: str
    configured: str = ""
    declared: str = ""
    defined: dict[str, dt.tzinfo] = field(default_factory=dict)

    def define(self, block: Block) -> None:
        """Learn a VTIMEZONE. Raises Unreadable; then the zone is unknown and nothing else is lost."""
        try:
            zone = parse(Timezone, block)
            self.defined[str(zone["TZID"]).strip()] = zone.to_tz(tzp, lookup_tzid=False)
        except Exception as error:  # whatever a bad line makes the parser raise, it loses only this zone
            raise Unreadable(f"this time zone cannot be read: {shown(error)}") from error

    @property
    def usual(self) -> Zone:
        """For times that name no zone, and for whole days (C78)."""
        name = self.configured or (self.declared if is_iana(self.declared) else self.default)
        return Zone(ZoneInfo(name), name)

    def same_clock(self, name: str, moment: dt.datetime) -> str:
        """The usual zone, if clocks at *moment* show there what they show in the zone *name*; else *name*.

        Programs of one office name its clock differently: "W. Europe Standard Time" is Berlin to them, also in Geneva.
        """
        usual = self.usual.name
        here, there = (moment.astimezone(ZoneInfo(zone)).utcoffset() for zone in (usual, name or usual))
        return usual if here == there else name

    def find(self, tzid: str, local: dt.datetime) -> Zone:
        """The zone called *tzid* for a time at *local*. Raises Unreadable."""
        bare = tzid.strip(' /"')
        if is_iana(bare):
            return self._iana(bare, tzid.strip(), local)
        if own := self.defined.get(tzid.strip()):
            return self._own(own, bare, local)
        if known := WINDOWS_TO_OLSON.get(bare):
            return Zone(ZoneInfo(known), known)
        if known := _behind_a_vendor(bare):
            return Zone(ZoneInfo(known), known, f'the time zone "{bare}" is taken for {known}')
        if is_iana(self.declared):
            note = f'the time zone "{bare}" is not known; {self.declared} is the calendar\'s'
            return Zone(ZoneInfo(self.declared), self.declared, note)
        raise Unreadable(f'the time zone "{bare}" is not known')

    def _iana(self, name: str, tzid: str, local: dt.datetime) -> Zone:
        """Zones are what the IANA says, whatever a file says of them; but a contradiction is told."""
        zone, own = ZoneInfo(name), self.defined.get(tzid)
        if own and local.replace(tzinfo=own).utcoffset() != local.replace(tzinfo=zone).utcoffset():
            return Zone(zone, name, f"this file has other clocks for {name} than there are; it was not followed")
        return Zone(zone, name)

    def _own(self, own: dt.tzinfo, name: str, local: dt.datetime) -> Zone:
        """As the file defines it; with the IANA name that its own name stands for, if that says the same."""
        known = WINDOWS_TO_OLSON.get(name) or _behind_a_vendor(name)
        same = known and local.replace(tzinfo=own).utcoffset() == local.replace(tzinfo=ZoneInfo(known)).utcoffset()
        return Zone(own, known if same else "")


def parse(kind: type[C], block: Block) -> C:
    """One component by itself. The parser forgets first what other files said of zones (calendar.md, finding 1)."""
    tzp.use_default()
    component = kind.from_ical(block.text)
    assert isinstance(component, kind)
    return component


def is_iana(name: str) -> bool:
    """Is *name* a zone of the IANA?"""
    return name in _names()


def shown(error: Exception) -> str:
    """What a parser says, short."""
    return " ".join(str(error).split())[:120] or type(error).__name__


@functools.cache
def _names() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def _behind_a_vendor(name: str) -> str:
    """Vendors have names of their own (RFC 5545 3.2.19): "mozilla.org/20050126_1/Europe/Zurich" -> "Europe/Zurich"."""
    parts = name.split("/")
    behind = ("/".join(parts[start:]) for start in range(1, len(parts) - 1))
    return next(filter(is_iana, behind), "")
