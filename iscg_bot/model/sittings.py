"""When an advisory group sits: the windows of a session's days (itu.md 2.6)."""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from iscg_bot.model.groups import Session, Sitting
from iscg_bot.model.meetings import Window

DEFAULT_HOURS = (Sitting(dt.time(9, 30), dt.time(12, 30)), Sitting(dt.time(14, 30), dt.time(17, 30)))
SATURDAY = 5
DAY = dt.timedelta(days=1)


def days(session: Session) -> tuple[dt.date, ...]:
    """The days on which it sits: weekends and days off only if hours are set for just that day."""
    return tuple(day for day in _every_day(session) if hours(session, day))


def hours(session: Session, day: dt.date) -> tuple[Sitting, ...]:
    """The sittings of one day: set for the day, else for the weekday, else the session's, else the usual ones."""
    if day in (by_day := dict(session.day_hours)):
        return by_day[day]
    if day in session.days_off:
        return ()
    by_weekday = dict(session.weekday_hours)
    if day.weekday() in by_weekday:
        return by_weekday[day.weekday()]
    return () if day.weekday() >= SATURDAY else session.hours or DEFAULT_HOURS


def sittings(session: Session) -> tuple[Window, ...]:
    """Every sitting, in order."""
    zone = ZoneInfo(session.zone)
    return tuple(
        window(dt.datetime.combine(day, sitting.starts), dt.datetime.combine(day, sitting.ends), zone)
        for day in days(session)
        for sitting in hours(session, day)
    )


def window(starts: dt.datetime, ends: dt.datetime, zone: ZoneInfo) -> Window:
    """Two naive local times in *zone* as a window."""
    return Window(starts.replace(tzinfo=zone).astimezone(dt.UTC), ends.replace(tzinfo=zone).astimezone(dt.UTC))


def around(session: Session, opens: dt.time = dt.time(8), closes: dt.time = dt.time(20)) -> tuple[Window, ...]:
    """From the day before it to the day after it, each day from *opens* to *closes* in its zone."""
    zone = ZoneInfo(session.zone)
    first, last = session.starts - DAY, session.ends + DAY
    count = (last - first).days + 1
    stretch = (first + i * DAY for i in range(count))
    return tuple(window(dt.datetime.combine(d, opens), dt.datetime.combine(d, closes), zone) for d in stretch)


def _every_day(session: Session) -> Iterator[dt.date]:
    day = session.starts
    while day <= session.ends:
        yield day
        day += DAY
