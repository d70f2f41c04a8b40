"""How each language writes a moment, a day and the size of a file."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_time
from babel.units import format_unit


@dataclass(frozen=True, slots=True)
class Manner:
    """Babel patterns (*date*, *day*, *time*), and phrases of our own that are filled with what stands in braces."""

    locale: str
    date: str
    day: str
    time: str
    whole: str
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
        whole="{date}, {here} ({others})",
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
        whole="{date}, {here} ({others})",
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
        whole="{date}, {here} ({others})",
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
        whole="{date}, {here} ({others})",
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
        whole="{date}{here}（{others}）",
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
        whole="{date}، الساعة {here} ({others})",
        geneva="{time} بتوقيت جنيف",
        utc="{time} UTC",
        elsewhere="{time} بتوقيت {city}",
        other_day="{clock} يوم {day}",
        between="؛ ",
    ),
}


def moment(text: str, language: str, zones: Zones) -> str:
    """Weekday, date and time in the group's zone, then UTC and the reader's time if it is another (M115).

    *text* is an aware moment in ISO 8601; ValueError if it is not.
    """
    manner, at = MANNERS[language], _aware(text)
    home = at.astimezone(ZoneInfo(zones.home))
    others = manner.between.join(_clock(manner, zone, at, home) for zone in _others(at, zones))
    here = _clock(manner, zones.home, at, home)
    return manner.whole.format(date=_date(home, manner.date, manner), here=here, others=others)


def day(text: str, language: str, zones: Zones) -> str:
    """The weekday and date of an ISO day, or of an aware moment as the group's zone sees it."""
    manner = MANNERS[language]
    if "T" in text:
        return _date(_aware(text).astimezone(ZoneInfo(zones.home)), manner.date, manner)
    return _date(dt.date.fromisoformat(text), manner.date, manner)


def size(octets: int, language: str) -> str:
    """Bytes as "48 kB" or "1.2 MB" in the form of the language; thousands are decimal (IEC 80000-13)."""
    unit, amount = ("megabyte", octets / 1e6) if octets >= 1e6 - 500 else ("kilobyte", octets / 1e3)
    rounded = round(amount) if amount >= 10 else max(round(amount, 1), 0.1)
    return format_unit(rounded, f"digital-{unit}", length="short", locale=MANNERS[language].locale)


def _aware(text: str) -> dt.datetime:
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


def _clock(manner: Manner, zone: str, at: dt.datetime, home: dt.datetime) -> str:
    """The time of day there, and the day if it is not the one of *home*."""
    there = at.astimezone(ZoneInfo(zone))
    phrase = {"Europe/Zurich": manner.geneva, "UTC": manner.utc}.get(zone, manner.elsewhere)
    time = format_time(there, manner.time, locale=manner.locale)
    clock = phrase.format(time=time, city=_city(zone, manner.locale))
    if there.date() == home.date():
        return clock
    return manner.other_day.format(clock=clock, day=_date(there, manner.day, manner))


def _date(date: dt.date, pattern: str, manner: Manner) -> str:
    text = format_date(date, pattern, locale=manner.locale)
    # In French the first of a month is an ordinal: "1er mai".
    return text if manner.locale != "fr" or date.day != 1 else f" {text}".replace(" 1 ", " 1er ").strip()


def _city(zone: str, locale: str) -> str:
    """The zone's city; CLDR files some under the zone's former name (Asia/Calcutta)."""
    names = Locale.parse(locale).time_zones
    former = (old for old, new in get_global("zone_aliases").items() if new == zone)
    known = (names[key]["city"] for key in (zone, *former) if "city" in names.get(key, {}))
    return next(known, zone.rpartition("/")[2].replace("_", " "))
