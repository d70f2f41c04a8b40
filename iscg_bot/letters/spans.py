"""How each language writes when something begins and ends, how long it takes and how soon it is."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from babel.dates import format_timedelta

from iscg_bot.letters.manners import MANNERS, Manner, Zones, aware, clock, date

_UTC = "Etc/UTC"  # named like a city
_DURATION = re.compile(r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?)?")
_Unit = Literal["day", "hour", "minute"]
_UNITS: tuple[tuple[_Unit, dt.timedelta], ...] = (
    ("day", dt.timedelta(days=1)),
    ("hour", dt.timedelta(hours=1)),
    ("minute", dt.timedelta(minutes=1)),
)


@lru_cache(256)
def span(starts: str, ends: str, language: str, zones: Zones, agreed: str = "") -> str:
    """Weekday, date and times of day in the group's zone, then the reader's, then where it was *agreed* if others.

    *starts* and *ends* are aware moments in ISO 8601; ValueError if they are not.
    """
    first, last = aware(starts), aware(ends)
    return _in_words(first, last, MANNERS[language], (zones.home, *_others(first, zones, agreed, ())))


@lru_cache(256)
def window(starts: str, ends: str, language: str, zones: Zones, agreed: str = "") -> tuple[str, str]:
    """In words as span has it, and a line in UTC that people and programs read alike everywhere."""
    first, last = aware(starts), aware(ends)
    named = (zones.home, *_others(first, zones, agreed, (dt.timedelta(0),)))
    return _in_words(first, last, MANNERS[language], named), _in_utc(first, last)


def duration(text: str, language: str) -> str:
    """How soon: "in 2 days", "in 36 hours", from an ISO 8601 duration of weeks, days, hours and minutes."""
    found = _DURATION.fullmatch(text)
    length = dt.timedelta(**{unit: int(n or 0) for unit, n in found.groupdict().items()}) if found else dt.timedelta()
    if not length:
        raise ValueError(f"{text} is no duration such as P1D or PT1H")
    return _exactly(length, language, soon=True)


def minutes(count: int, language: str) -> str:
    """How long: "90 minutes", or "2 hours" where it is whole hours."""
    return _exactly(dt.timedelta(minutes=count), language, soon=False)


def _exactly(length: dt.timedelta, language: str, *, soon: bool) -> str:
    """In the largest unit that it is whole in: no threshold is ever reached beyond which Babel would round."""
    unit: _Unit = next((name for name, one in _UNITS if length and not length % one), "minute")
    locale = MANNERS[language].locale
    return format_timedelta(length, granularity=unit, threshold=1e9, add_direction=soon, locale=locale)


def _in_words(starts: dt.datetime, ends: dt.datetime, manner: Manner, zones: tuple[str, ...]) -> str:
    """The first of *zones* gives the day."""
    home = starts.astimezone(ZoneInfo(zones[0]))
    here, *elsewhere = (clock(manner, zone, starts, home, ends) for zone in zones)
    whole = manner.whole.format(date=date(home, manner.date, manner), here=here)
    return whole + manner.aside.format(others=manner.between.join(elsewhere)) if elsewhere else whole


def _others(at: dt.datetime, zones: Zones, agreed: str, told: tuple[dt.timedelta, ...]) -> Iterator[str]:
    """The zones whose clocks show something that was not told yet."""
    shown = {*told, at.astimezone(ZoneInfo(zones.home)).utcoffset()}
    for zone in filter(None, (zones.reader, agreed)):
        if (offset := at.astimezone(ZoneInfo(zone)).utcoffset()) not in shown:
            shown.add(offset)
            yield _UTC if zone == "UTC" else zone


def _in_utc(starts: dt.datetime, ends: dt.datetime) -> str:
    """ "2026-12-08 13:00 UTC – 14:30 UTC": each time has its zone, each day its date."""
    first, last = starts.astimezone(dt.UTC), ends.astimezone(dt.UTC)
    other_day = f"{last:%Y-%m-%d} " if last.date() != first.date() else ""
    return f"{first:%Y-%m-%d %H:%M} UTC – {other_day}{last:%H:%M} UTC"
