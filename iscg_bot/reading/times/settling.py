"""Partial days become dates: the next one that fits, counted from when it was said."""

import datetime as dt
from dataclasses import replace

from iscg_bot.reading.times.calendars import exists, months_on
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.values import Day, Period

_DAY = dt.timedelta(days=1)


def date_of(day: Day, ground: Ground, after: dt.date | None = None) -> dt.date | None:
    """The date of *day*, on or after *after* (the author's today) where it leaves anything open."""
    start = after or ground.today
    if day.month and day.day:
        return _in_year(day, start, ground.memory if not after else dt.timedelta())
    if day.day:
        return _in_month(day, start)
    if day.weekday is not None:
        ahead = (day.weekday - start.weekday()) % 7
        return start + dt.timedelta(days=ahead or (0 if after else 7))
    return None


def _in_year(day: Day, start: dt.date, memory: dt.timedelta) -> dt.date | None:
    assert day.month and day.day
    if day.year:
        return dt.date(day.year, day.month, day.day) if exists(day.year, day.month, day.day) else None
    years = [year for year in range(start.year - 1, start.year + 5) if exists(year, day.month, day.day)]
    dates = [dt.date(year, day.month, day.day) for year in years]
    return next((date for date in dates if date >= start - memory), None)


def _in_month(day: Day, start: dt.date) -> dt.date | None:
    """The next month in which the day has its weekday, if one was said; else this or the next month."""
    first = dt.date(day.year, 1, 1) if day.year else start.replace(day=1)
    for month in (months_on(first, count) for count in range(14)):
        if exists(month.year, month.month, day.day or 0):
            date = month.replace(day=day.day or 1)
            if date >= start and day.weekday in (None, date.weekday()):
                return date
    return None


def bounds(days: Day | Period, ground: Ground, after: dt.date | None = None) -> tuple[dt.date, dt.date] | None:
    """First day, and the day after the last."""
    if isinstance(days, Period):
        return days.start, days.end
    date = date_of(days, ground, after)
    return (date, date + _DAY) if date else None


def span(first: Day | Period, last: Day | Period, ground: Ground) -> Period | None:
    """The days from *first* to *last*, which share the month and the year that one of them leaves out."""
    if isinstance(first, Day) and isinstance(last, Day):
        first, last = _shared(first, last)
    start, end = bounds(first, ground), bounds(last, ground)
    if start and end and end[1] <= start[0]:
        if _yearless(first) and _yearless(last):  # it goes on now: "from August to October", said in September
            start = months_on(start[0], -12), start[1]
        else:
            end = bounds(last, ground, start[0])
    if not start or not end or end[1] <= start[0]:
        return None
    return Period(start[0], end[1], "day", first, last)


def _yearless(days: Day | Period) -> bool:
    return days.yearless if isinstance(days, Period) else bool(days.month and not days.year)


def _shared(first: Day, last: Day) -> tuple[Day, Day]:
    one = (
        replace(first, month=first.month or last.month, year=first.year or last.year)
        if first.day and last.day
        else first
    )
    two = (
        replace(last, month=last.month or first.month, year=last.year or first.year) if first.day and last.day else last
    )
    if not first.year and one.year and (one.month or 0) > (two.month or 0):
        one = replace(one, year=one.year - 1)
    return one, two
