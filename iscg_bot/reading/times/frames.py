"""Dates of the days that a mail names, each understood beside the ones before it; what does not fit is a doubt."""

import datetime as dt
from dataclasses import dataclass, replace

from iscg_bot.reading.times.calendars import cycle, exists, parts
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.settling import date_of
from iscg_bot.reading.times.values import Day, Period

_DAY = dt.timedelta(days=1)
_FAR = dt.timedelta(days=400)
_LONG = 45  # days: a longer period frames nothing
_AMERICAS = (dt.timedelta(hours=-10), dt.timedelta(hours=-4))


@dataclass(frozen=True, slots=True)
class Frame:
    """What was named before: a *period* that later days lie in, the last *date*, all dates since that period."""

    period: Period | None = None
    date: dt.date | None = None
    listed: tuple[dt.date, ...] = ()

    def echoed(self, period: Period) -> Period:
        """ "That month": the month of what was named before."""
        anchor = self.period.start if self.period else self.date
        if not period.echo or anchor is None:
            return period
        whole = cycle(anchor, period.echo, 0)
        return parts(whole, period.third) if period.third else whole

    def after(self, days: Day | Period, dates: tuple[dt.date, ...]) -> "Frame":
        """The frame for what follows *days*, which were understood as *dates*."""
        if isinstance(days, Period):
            return Frame(days, None) if (days.end - days.start).days <= _LONG else self
        if not dates:
            return self
        inside = self.period and self.period.start <= dates[0] < self.period.end
        listed = tuple(dict.fromkeys((*self.listed, *dates)))  # each once: "not on Friday" again would double them
        return replace(self, date=dates[0], listed=listed) if inside else Frame(None, dates[0], listed)


@dataclass(frozen=True, slots=True)
class Settled:
    """The dates of a day (several where a weekday is ruled out in a long period), or a doubt with alternatives."""

    dates: tuple[dt.date, ...] = ()
    doubt: str = ""
    alternatives: tuple[dt.date, ...] = ()


def settle(day: Day, ground: Ground, frame: Frame, offset: dt.timedelta, *, ruled_out: bool = False) -> Settled:
    """What *day* means in its *frame*; *offset* is the author's from UTC. A day that is *ruled_out* is one of those."""
    if day.rival is not None:
        return _next_weekday(day, ground)
    if day.only_weekday and ruled_out and (inside := tuple(d for d in frame.listed if d.weekday() == day.weekday)):
        return Settled(inside)
    if day.only_weekday:
        return Settled(_weekdays(day, ground, frame))
    if day.swapped:
        return _ordered(day, ground, offset)
    date = _date(day, ground, frame)
    return _checked(day, date) if date else Settled()


def _next_weekday(day: Day, ground: Ground) -> Settled:
    """In English and Russian "next Thursday", said on a Monday, may be either; elsewhere it is the first to come."""
    other = date_of(replace(day, rival=None), ground)
    assert day.rival and other
    if ground.language in ("en", "ru"):
        return Settled((), "next_weekday", (day.rival, other))
    return Settled((day.rival,))


def _weekdays(day: Day, ground: Ground, frame: Frame) -> tuple[dt.date, ...]:
    if frame.period:
        days = (frame.period.start + count * _DAY for count in range((frame.period.end - frame.period.start).days))
        if inside := tuple(date for date in days if date.weekday() == day.weekday):
            return inside
    after = frame.date or (frame.period.end - _DAY if frame.period else None)
    date = date_of(day, ground, after + _DAY if after and after >= ground.today else None)
    return (date,) if date else ()


def _date(day: Day, ground: Ground, frame: Frame) -> dt.date | None:
    """Beside an earlier date, the missing month and year are its own; the weekday is only checked."""
    bare = replace(day, weekday=None)
    anchor = frame.period.start if frame.period else frame.date
    if day.month is None:
        start = anchor.replace(day=1) if anchor and (day.day or 0) < anchor.day and not frame.period else anchor
        return (
            _in_same_month(bare, start) or date_of(bare, ground, anchor) if anchor and start else date_of(bare, ground)
        )
    if day.year is None and anchor and anchor.year > ground.said.year:
        return date_of(bare, ground, anchor - dt.timedelta(days=60))
    return date_of(bare, ground)


def _in_same_month(day: Day, start: dt.date) -> dt.date | None:
    fits = exists(start.year, start.month, day.day or 0)
    date = start.replace(day=day.day or 1) if fits else None
    return date if date and date >= start else None


def _checked(day: Day, date: dt.date) -> Settled:
    if day.weekday is None or date.weekday() == day.weekday:
        return Settled((date,))
    near = (date + count * _DAY for count in (1, -1, 2, -2, 3, -3))
    return Settled((), "weekday_contradicts", (date, next(d for d in near if d.weekday() == day.weekday)))


def _ordered(day: Day, ground: Ground, offset: dt.timedelta) -> Settled:
    """03/04/2026: the order that the weekday or the calendar confirms; else day first, unless an American may write."""
    orders = [date for one in (day, replace(day, month=day.day, day=day.month)) if (date := _plain(one, ground))]
    fitting = [date for date in orders if day.weekday in (None, date.weekday())]
    soon = [date for date in fitting if ground.today <= date <= ground.today + _FAR]
    left = soon or fitting
    if not left:
        return Settled((), "weekday_contradicts", tuple(orders))
    doubtful = len(left) > 1 and ground.language == "en" and _AMERICAS[0] <= offset <= _AMERICAS[1]
    return Settled((), "day_or_month", tuple(left)) if doubtful else Settled((left[0],))


def _plain(day: Day, ground: Ground) -> dt.date | None:
    return date_of(replace(day, weekday=None), ground)
