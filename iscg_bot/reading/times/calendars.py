"""Arithmetic with days, weeks, months; all of it on local dates."""

import calendar
import datetime as dt

from iscg_bot.reading.times.values import Period

MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12, "decade": 120}
DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
_MEAN_DAYS = {"month": 30, "quarter": 91, "half_year": 182, "year": 365, "decade": 3650}


def exists(year: int, month: int, day: int) -> bool:
    """Is there such a day?"""
    return 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def months_on(date: dt.date, count: int) -> dt.date:
    """The same day *count* months later, or the month's last."""
    years, month = divmod(date.month - 1 + count, 12)
    year = min(max(date.year + years, 1), 9999)
    return date.replace(year=year, month=month + 1, day=min(date.day, calendar.monthrange(year, month + 1)[1]))


def moved(date: dt.date, unit: str, count: float) -> dt.date:
    """*date* and *count* units on (or back)."""
    if unit == "working_day":
        return _working_days_on(date, int(count))
    if unit in DAYS:
        return date + dt.timedelta(days=int(DAYS[unit] * count))
    if count != int(count):
        return date + dt.timedelta(days=round(_MEAN_DAYS[unit] * count))
    return months_on(date, int(count) * MONTHS[unit])


def _working_days_on(date: dt.date, count: int) -> dt.date:
    step = dt.timedelta(days=1 if count > 0 else -1)
    for _ in range(min(abs(count), 1000)):
        date += step
        while date.weekday() > 4:
            date += step
    return date


def first_of(date: dt.date, unit: str) -> dt.date:
    """The first day of the week, month, ... that holds *date*."""
    if unit in ("week", "weekend", "fortnight"):
        return date - dt.timedelta(days=date.weekday())
    if unit == "decade":
        return dt.date(max(date.year // 10 * 10, 1), 1, 1)
    if unit in MONTHS:
        size = MONTHS[unit]
        return dt.date(date.year, (date.month - 1) // size * size + 1, 1)
    return date


def cycle(today: dt.date, unit: str, turn: int) -> Period:
    """This (0), the next (1), the last (-1) week, month, ..."""
    if unit == "weekend":
        start = first_of(today, "week") + dt.timedelta(days=7 * turn + 5)
        return Period(start, start + dt.timedelta(days=2), unit)
    if unit == "fortnight":
        return Period(today + dt.timedelta(days=1), today + dt.timedelta(days=15), "day")
    start = moved(first_of(today, unit), unit, turn)
    return Period(start, moved(start, unit, 1), unit)


def month(year: int, number: int, yearless: bool = False) -> Period:
    """A whole month."""
    start = dt.date(year, number, 1)
    return Period(start, months_on(start, 1), "month", yearless=yearless)


def week_of(date: dt.date) -> Period:
    """Monday to Sunday."""
    start = first_of(date, "week")
    return Period(start, start + dt.timedelta(days=7), "week")


def nth_week(start: dt.date, count: int) -> Period:
    """The *count*th week of the month or year that begins at *start*: a week belongs where its Thursday is."""
    monday = first_of(start, "week") + dt.timedelta(days=7 if start.weekday() > 3 else 0)
    return week_of(monday + dt.timedelta(days=7 * (count - 1)))


def nth_weekday(year: int, number: int, weekday: int, count: int) -> dt.date | None:
    """The *count*th Monday (weekday 0) of a month, the last for -1."""
    if count < 0:
        last = months_on(dt.date(year, number, 1), 1) - dt.timedelta(days=1)
        return last - dt.timedelta(days=(last.weekday() - weekday) % 7)
    first = dt.date(year, number, 1)
    found = first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    return found if found.month == number else None


def parts(period: Period, third: str) -> Period:
    """Early (1 to 10), middle (11 to 20) and late (21 to the end) of a month; alike for weeks and years."""
    start, end = _cuts(period)[third]
    return Period(start, end, "day", whole=period, third=third)


def _cuts(period: Period) -> dict[str, tuple[dt.date, dt.date]]:
    start, end, days = period.start, period.end, (period.end - period.start).days
    if days == 7:
        second, fourth, fifth = (start + dt.timedelta(days=count) for count in (1, 3, 4))
        return {
            "early": (start, fourth),
            "middle": (second, fifth + dt.timedelta(days=1)),
            "late": (fourth, end),
            "end": (fifth, end),
        }
    one, two = start + dt.timedelta(days=max(1, days // 3)), end - dt.timedelta(days=max(1, days // 3))
    if 27 < days < 32:
        one, two = start + dt.timedelta(days=10), start + dt.timedelta(days=20)
    elif days > 300:
        middle = months_on(start, 6)
        return {
            **{"early": (start, middle), "middle": (months_on(start, 4), months_on(start, 8))},
            **{"late": (middle, end), "end": (months_on(start, 8), end)},
        }
    return {"early": (start, one), "middle": (one, two), "late": (two, end), "end": (two, end)}


def halves(period: Period, half: int) -> Period:
    """The first or second half: of a month 1 to 15 and 16 to the end."""
    days = (period.end - period.start).days
    middle = period.start + dt.timedelta(days=15 if 27 < days < 32 else days // 2)
    if days > 300:
        middle = months_on(period.start, 6)
    return Period(period.start, middle) if half == 1 else Period(middle, period.end)
