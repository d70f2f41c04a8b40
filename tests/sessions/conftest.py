"""Calendars as text, read as the sessions of an advisory group."""

import datetime as dt
from collections.abc import Callable
from textwrap import dedent

import pytest

from iscg_bot.edges.sessions import Calendar, read_calendar
from iscg_bot.model.groups import CalendarFile

Event = Callable[..., str]


@pytest.fixture
def event() -> Event:
    """A VEVENT by its lines; UID and SUMMARY are there unless given."""
    count = 0

    def written(*lines: str) -> str:
        nonlocal count
        count += 1
        given = {line.partition(":")[0].partition(";")[0] for line in lines}
        more = [f"UID:{count}@x.example"] * ("UID" not in given) + ["SUMMARY:TSAG-26"] * ("SUMMARY" not in given)
        return "\r\n".join(("BEGIN:VEVENT", *more, *lines, "END:VEVENT"))

    return written


@pytest.fixture
def read() -> Callable[..., Calendar]:
    """Read components as one calendar."""

    def reads(*components: str, zone: str = "Europe/Zurich", **rule: str) -> Calendar:
        parts = (dedent(part).strip().replace("\r\n", "\n").replace("\n", "\r\n") for part in components)
        text = "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *parts, "END:VCALENDAR", ""))
        return read_calendar(text.encode(), zone, CalendarFile("tsag.ics", **rule))

    return reads


@pytest.fixture
def hours() -> Callable[..., dict[str, str]]:
    """The sittings of the days of a session, for people."""

    def shown(calendar: Calendar) -> dict[str, str]:
        (session,) = calendar.sessions
        return {
            f"{day:%a %d %b}": ", ".join(f"{s.starts:%H:%M}-{s.ends:%H:%M}" for s in sittings)
            for day, sittings in session.day_hours
        }

    return shown


def day(number: int, month: int = 5) -> dt.date:
    return dt.date(2026, month, number)
