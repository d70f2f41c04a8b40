"""The kinds of values that stand in the configuration, each refused with a sentence that says what to write."""

import calendar
import datetime as dt
import functools
import ipaddress
import re
import unicodedata
import zoneinfo
from contextlib import suppress
from typing import Annotated, Any, TypeVar

import holidays
from pydantic import AfterValidator, BeforeValidator, Field, Strict

from iscg_bot.model.groups import LANGUAGES, Sitting

T = TypeVar("T")
AnyDay = TypeVar("AnyDay", bound=dt.date)
Many = Annotated[tuple[T, ...], Strict(False)]  # TOML's list becomes a tuple; its items stay strict

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+\.[^\s@<>,;:\"()\[\]\\.]+")
_DURATION = re.compile(
    r"P(?=.)(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=.)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HOURS = re.compile(r"(\d\d:\d\d)-(\d\d:\d\d)")
_LINK = re.compile(r"https://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][!#-;=?-Z\[\]_a-z~]*)?")  # RFC 3986 2: visible signs only
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
PLACEHOLDERS = ("uid", "date", "time")  # what a joining link may be filled in with
YEAR = dt.timedelta(days=365)
WEEKDAYS = tuple(calendar.day_name[n].lower() for n in range(7))


@functools.cache
def zones() -> frozenset[str]:
    """The IANA names of all time zones."""
    return frozenset(zoneinfo.available_timezones())


def _zone(given: str) -> str:
    if given not in zones():
        raise ValueError(f'"{given}" is no time zone; write an IANA name such as "Europe/Zurich"')
    return given


def _language(given: str) -> str:
    if given not in LANGUAGES:
        raise ValueError(f'"{given}" is no language of the Union; write one of {", ".join(LANGUAGES)}')
    return given


def _some(given: tuple[T, ...]) -> tuple[T, ...]:
    if not given:
        raise ValueError("at least one must be given")
    return given


def _one_line(given: str) -> str:
    """No line breaks: these texts end up in header fields."""
    if not given.strip() or _breaks(given):
        raise ValueError("write one line of text; it must not be empty")
    return given.strip()


def _breaks(given: str) -> bool:
    return any(unicodedata.category(sign) in ("Cc", "Zl", "Zp") for sign in given)


def _address(given: str) -> str:
    if not _ADDRESS.fullmatch(given) or _breaks(given):
        raise ValueError(f'"{given}" is no address; write it alone, such as "name@example.org"')
    return given


def _host(given: str) -> str:
    if re.search(r"[\s/@]", given) or not given:
        raise ValueError(f'"{given}" is no server; write its name alone, such as "mail.example.org"')
    return given


def _listen(given: Any) -> tuple[str, int] | None:
    """An address of this machine with a port; an empty text is None: nobody listens."""
    if given == "":
        return None
    host, _, port = given.rpartition(":") if isinstance(given, str) else ("", "", "")
    with suppress(ValueError):
        if port.isascii() and 0 < int(port) <= 65535:
            return str(ipaddress.ip_address(host.removeprefix("[").removesuffix("]"))), int(port)
    raise ValueError(f'"{given}" is no address with a port; write "127.0.0.1:8025", or "" for none')


def _secret(given: str) -> str:
    """The name of an environment variable. What does not look like one may be the secret itself: never repeated."""
    if not re.fullmatch(r"ISCG_[A-Z0-9_]+", given):
        raise ValueError(
            "no secret may stand here; write the name of the environment variable that holds it: "
            'ISCG_ and capital letters, such as "ISCG_IMAP_PASSWORD"'
        )
    return given


def _duration(given: Any) -> dt.timedelta:
    """An ISO 8601 duration of weeks, days, hours, minutes and seconds; months and years have no fixed length."""
    found = _DURATION.fullmatch(given) if isinstance(given, str) else None
    if not found:
        raise ValueError(f'"{given}" is no duration; write it by ISO 8601, such as "PT1H", "P1D" or "P7D"')
    try:
        return dt.timedelta(**{unit: int(count) for unit, count in found.groupdict(default="0").items()})
    except OverflowError:
        raise ValueError(f'"{given}" is too long') from None


def _long(given: dt.timedelta) -> dt.timedelta:
    """What is erased is gone for good: nothing that somebody may still come back to."""
    if given < YEAR:
        raise ValueError(f'{given.days} days are too short; write at least a year, such as "P365D" or "P1095D"')
    return given


def _sitting(given: Any) -> Sitting:
    found = _HOURS.fullmatch(given) if isinstance(given, str) else None
    try:
        starts, ends = (dt.time.fromisoformat(hour) for hour in found.groups()) if found else (dt.time.max, dt.time.min)
    except ValueError:
        starts, ends = dt.time.max, dt.time.min
    if starts >= ends:
        raise ValueError(f'"{given}" are no hours; write them with the earlier first, such as "09:30-12:30"')
    return Sitting(starts, ends)


def _weekday(given: str) -> int:
    """0 is Monday, as datetime counts."""
    if given not in WEEKDAYS:
        raise ValueError(f'"{given}" is no weekday; write one of {", ".join(WEEKDAYS)}')
    return WEEKDAYS.index(given)


def _named_day(given: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(given) if _DAY.fullmatch(given) else None
    except ValueError:
        day = None
    if not day:
        raise ValueError(f'"{given}" is no day; write it such as "2026-05-27"')
    return _in_our_time(day)


def _link(given: str) -> str:
    """An https address in which placeholders stand; what is filled in there later is safe in an address."""
    if unknown := [name for name in _PLACEHOLDER.findall(given) if name not in PLACEHOLDERS]:
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        raise ValueError(f"{{{unknown[0]}}} is not known here; write {known}")
    if not _LINK.fullmatch(_PLACEHOLDER.sub("x", given)):
        raise ValueError(f'"{given}" is no link; write an address such as "https://meet.itu.example/{{uid}}"')
    return given


def _region(given: tuple[str, ...]) -> tuple[str, str]:
    """Country and subdivision for which the library has the public holidays; the subdivision may be left out."""
    country, subdivision = (*given, "", "")[:2]
    try:
        if len(given) in (1, 2):
            holidays.country_holidays(country, subdiv=subdivision or None)
            return country, subdivision
    except NotImplementedError:
        pass
    shown = ", ".join(f'"{part}"' for part in given)
    raise ValueError(f'no holidays are known for [{shown}]; write country and subdivision, such as ["CH", "GE"]')


def _every_hour(given: tuple[int, ...]) -> tuple[int, ...]:
    if len(given) != 24:
        raise ValueError(f"write 24 whole numbers, one for each hour of the day; here are {len(given)}")
    return given


def _in_our_time(given: AnyDay) -> AnyDay:
    """A slip such as the year 226 is no date of ours, and would overflow when moved to another zone."""
    if not 1990 <= given.year <= 2199:
        raise ValueError(f"the year {given.year} lies outside 1990 to 2199")
    return given


def _shape(pattern: str, what: str) -> AfterValidator:
    def fits(given: str) -> str:
        if not re.fullmatch(pattern, given):
            raise ValueError(f'"{given}" does not fit; write {what}')
        return given

    return AfterValidator(fits)


def one_word(what: str) -> AfterValidator:
    """It becomes a part of an address."""
    return _shape(r"[A-Za-z0-9.-]+", what)


Some = Annotated[tuple[T, ...], Strict(False), AfterValidator(_some)]

Text = Annotated[str, AfterValidator(_one_line)]
Zone = Annotated[str, AfterValidator(_zone)]
Language = Annotated[str, AfterValidator(_language)]
Address = Annotated[str, AfterValidator(_address)]
Host = Annotated[str, AfterValidator(_host)]
SecretName = Annotated[str, AfterValidator(_secret)]
Day = Annotated[dt.date, AfterValidator(_in_our_time)]
Moment = Annotated[dt.datetime, AfterValidator(_in_our_time)]
Duration = Annotated[dt.timedelta, BeforeValidator(_duration)]
LongTime = Annotated[Duration, AfterValidator(_long)]
Hours = Annotated[Sitting, BeforeValidator(_sitting)]
Id = Annotated[str, _shape(r"[a-z0-9][a-z0-9._-]*", "small letters, digits, dots and hyphens")]
Acronym = Annotated[str, _shape(r"[A-Z][A-Z0-9-]*", "capital letters, such as ISCG")]
Designation = Annotated[str, _shape(r"\d\d-\d{1,2}", 'the year and the count in it, such as "26-2"')]
Listen = Annotated[tuple[str, int] | None, BeforeValidator(_listen)]
Port = Annotated[int, Field(ge=1, le=65535)]
Count = Annotated[int, Field(ge=1)]
Cost = Annotated[int, Field(ge=0, le=1000)]
HourCosts = Annotated[tuple[Cost, ...], Strict(False), AfterValidator(_every_hour)]
Weekday = Annotated[int, BeforeValidator(_weekday)]
NamedDay = Annotated[dt.date, BeforeValidator(_named_day)]
Link = Annotated[str, AfterValidator(_link)]
Site = Annotated[
    str, _shape(r"https://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~-]+)*", "an https address without / at its end")
]
ReturnAddress = Annotated[
    str,
    _shape(
        r"[a-z0-9._-]{0,14}\*@[a-z0-9-]+(?:\.[a-z0-9-]+)+", 'an address with one *, such as "*@bounces.example.org"'
    ),
]
Region = Annotated[tuple[str, ...], Strict(False), AfterValidator(_region)]
CalendarName = Annotated[str, _shape(r"[^/\\]+\.ics", 'the name of a file beside this one, such as "tsag.ics"')]
