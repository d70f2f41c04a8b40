"""How each language writes a moment, a day and the size of a file."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_time
from babel.units import format_unit


@dataclass(frozen=True, slots=True)
class Manner:
    """Babel patterns (*date*, *day*, *time*), and phrases of our own that are filled with what stands in braces.

    *until* joins two times of day, *aside* holds what the clocks show elsewhere.
    """

    locale: str
    date: str
    day: str
    time: str
    until: str
    whole: str
    aside: str
    geneva: str
    utc: str
    elsewhere: str
    other_day: str
    between: str


@dataclass(frozen=True, slots=True)
class Zones:
    """IANA names: the group's own zone, and the reader's (empty if not known)."""

    home: str
    reader: str = ""


# "Geneva time" as the glossary has it. Russian and French place names would have to be declined: the city stands alone.
MANNERS = {
    "en": Manner(
        locale="en_GB",
        date="EEEE d MMMM y",
        day="d MMMM",
        time="HH:mm",
        until="{starts}–{ends}",
        whole="{date}, {here}",
        aside=" ({others})",
        geneva="{time} Geneva time",
        utc="{time} UTC",
        elsewhere="{time} in {city}",
        other_day="{clock} on {day}",
        between="; ",
    ),
    "fr": Manner(
        locale="fr",
        date="EEEE d MMMM y",
        day="d MMMM",
        time="HH\u00a0'h'\u00a0mm",
        until="{starts} – {ends}",
        whole="{date}, {here}",
        aside=" ({others})",
        geneva="{time}, heure de Genève",
        utc="{time} UTC",
        elsewhere="{city}\u00a0: {time}",
        other_day="{clock}, le {day}",
        between="\u00a0; ",
    ),
    "es": Manner(
        locale="es",
        date="EEEE, d 'de' MMMM 'de' y",
        day="d 'de' MMMM",
        time="HH:mm",
        until="{starts}–{ends}",
        whole="{date}, {here}",
        aside=" ({others})",
        geneva="{time}, hora de Ginebra",
        utc="{time} UTC",
        elsewhere="{time} en {city}",
        other_day="{clock} del {day}",
        between="; ",
    ),
    "ru": Manner(
        locale="ru",
        date="EEEE, d MMMM y\u00a0'г'.",
        day="d MMMM",
        time="HH:mm",
        until="{starts}–{ends}",
        whole="{date}, {here}",
        aside=" ({others})",
        geneva="{time} по женевскому времени",
        utc="{time} UTC",
        elsewhere="{city}: {time}",
        other_day="{clock}, {day}",
        between="; ",
    ),
    "zh": Manner(
        locale="zh",
        date="y年M月d日（EEEE）",
        day="M月d日",
        time="HH:mm",
        until="{starts}–{ends}",
        whole="{date}{here}",
        aside="（{others}）",
        geneva="日内瓦时间{time}",
        utc="UTC {time}",
        elsewhere="{city}时间{time}",
        other_day="{day}，{clock}",
        between="；",
    ),
    "ar": Manner(
        locale="ar",
        date="EEEE، d MMMM y",
        day="d MMMM",
        time="HH:mm",
        until="{starts} إلى {ends}",
        whole="{date}، الساعة {here}",
        aside=" ({others})",
        geneva="{time} بتوقيت جنيف",
        utc="{time} UTC",
        elsewhere="{time} بتوقيت {city}",
        other_day="{clock} يوم {day}",
        between="؛ ",
    ),
}


@lru_cache(256)
def moment(text: str, language: str, zones: Zones) -> str:
    """Weekday, date and time in the group's zone, then UTC and the reader's time if it is another (M115).

    *text* is an aware moment in ISO 8601; ValueError if it is not.
    """
    manner, at = MANNERS[language], aware(text)
    home = at.astimezone(ZoneInfo(zones.home))
    others = manner.between.join(clock(manner, zone, at, home) for zone in _others(at, zones))
    whole = manner.whole.format(date=date(home, manner.date, manner), here=clock(manner, zones.home, at, home))
    return whole + manner.aside.format(others=others)


def day(text: str, language: str, zones: Zones) -> str:
    """The weekday and date of an ISO day, or of an aware moment as the group's zone sees it."""
    manner = MANNERS[language]
    if "T" in text:
        return date(aware(text).astimezone(ZoneInfo(zones.home)), manner.date, manner)
    return date(dt.date.fromisoformat(text), manner.date, manner)


def size(octets: int, language: str) -> str:
    """Bytes as "48 kB" or "1.2 MB" in the form of the language; thousands are decimal (IEC 80000-13)."""
    unit, amount = ("megabyte", octets / 1e6) if octets >= 1e6 - 500 else ("kilobyte", octets / 1e3)
    rounded = round(amount) if amount >= 10 else max(round(amount, 1), 0.1)
    return format_unit(rounded, f"digital-{unit}", length="short", locale=MANNERS[language].locale)


def aware(text: str) -> dt.datetime:
    """The moment that *text* is in ISO 8601; ValueError without a zone."""
    at = dt.datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"the moment {text} has no time zone")
    return at


def _others(at: dt.datetime, zones: Zones) -> Iterator[str]:
    """UTC always; the reader's zone where its clocks show neither Geneva's time nor UTC."""
    yield "UTC"
    told = (dt.timedelta(0), at.astimezone(ZoneInfo(zones.home)).utcoffset())
    if zones.reader and at.astimezone(ZoneInfo(zones.reader)).utcoffset() not in told:
        yield zones.reader


def clock(manner: Manner, zone: str, at: dt.datetime, home: dt.datetime, ends: dt.datetime | None = None) -> str:
    """The time of day there (until *ends*), and the day if it is not the one of *home*."""
    there = at.astimezone(ZoneInfo(zone))
    phrase = {"Europe/Zurich": manner.geneva, "UTC": manner.utc}.get(zone, manner.elsewhere)
    shown = phrase.format(time=_time(manner, there, ends), city=_city(zone, manner.locale))
    if there.date() == home.date():
        return shown
    return manner.other_day.format(clock=shown, day=date(there, manner.day, manner))


def _time(manner: Manner, at: dt.datetime, ends: dt.datetime | None) -> str:
    first = format_time(at, manner.time, locale=manner.locale)
    if ends is None:
        return first
    last = format_time(ends.astimezone(at.tzinfo), manner.time, locale=manner.locale)
    return manner.until.format(starts=first, ends=last)


def date(on: dt.date, pattern: str, manner: Manner) -> str:
    """The date in the form of *pattern*; in French the first of a month is an ordinal: "1er mai"."""
    text = format_date(on, pattern, locale=manner.locale)
    return text if manner.locale != "fr" or on.day != 1 else f" {text}".replace(" 1 ", " 1er ").strip()


@lru_cache(256)
def _city(zone: str, locale: str) -> str:
    """The zone's city; CLDR files some under the zone's former name (Asia/Calcutta)."""
    names = Locale.parse(locale).time_zones
    former = (old for old, new in get_global("zone_aliases").items() if new == zone)
    known = (names[key]["city"] for key in (zone, *former) if "city" in names.get(key, {}))
    return next(known, zone.rpartition("/")[2].replace("_", " "))
