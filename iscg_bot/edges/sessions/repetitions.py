"""The days on which an event is repeated (RRULE, RFC 5545 3.3.10): daily and weekly rules that come to an end.

Nothing else is read: sessions do not recur for ever, and a rule must not keep a machine busy (C80).
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from iscg_bot.edges.sessions.readings import DAY, Event, Moment

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
READ = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"})
MOST = 200
SPAN = 3 * 366  # days


def beginnings(event: Event) -> tuple[tuple[Moment, ...], str]:
    """When *event* takes place, each beginning, and what was not understood of its rule, else empty."""
    if not event.rule:
        return (event.starts,), ""
    if doubt := _doubt(event.rule):
        return (event.starts,), doubt
    found = tuple(islice(_repeated(event), MOST + 1))
    doubt = f"its repetition is followed for {MOST} times within three years only"
    doubt = "" if _is_whole(event, found) else doubt
    return tuple(starts for starts in found[:MOST] if not {starts, _day(starts)} & event.without), doubt


def _doubt(rule: Mapping[str, list[Any]]) -> str:
    by_day = rule.get("BYDAY", [])
    frequency = str(rule.get("FREQ", [""])[0]).upper()
    if frequency not in ("DAILY", "WEEKLY") or set(rule) - READ or any(str(day) not in WEEKDAYS for day in by_day):
        return "its repetition is of a kind that is not followed; only its first time counts"
    if not {"COUNT", "UNTIL"} & set(rule):
        return "its repetition has no end; only its first time counts"
    return "" if int(rule.get("INTERVAL", [1])[0]) > 0 else "its repetition has no interval; only its first time counts"


def _repeated(event: Event) -> Iterator[Moment]:
    """The beginnings, at the same hour of the event's own clock. COUNT includes what EXDATE then takes away."""
    count = int(event.rule.get("COUNT", [SPAN])[0])
    for n in range(SPAN):
        starts = event.starts + n * DAY  # of an aware moment, the clock on the wall goes on (PEP 495)
        if count <= 0 or _is_past(event, starts):
            return
        if n == 0 or _fits(event, starts):  # RFC 5545 3.8.5.3: DTSTART counts as the first instance
            count -= 1
            yield starts


def _fits(event: Event, starts: Moment) -> bool:
    rule, first, day = event.rule, _day(event.starts), _day(starts)
    interval = int(rule.get("INTERVAL", [1])[0])
    weekdays = {WEEKDAYS.index(str(given)) for given in rule.get("BYDAY", [])}
    if str(rule["FREQ"][0]).upper() == "DAILY":
        return (day - first).days % interval == 0 and (not weekdays or day.weekday() in weekdays)
    week = WEEKDAYS.index(str(rule.get("WKST", ["MO"])[0]).upper())
    weeks = (_week(day, week) - _week(first, week)).days // 7
    return weeks % interval == 0 and day.weekday() in (weekdays or {first.weekday()})


def _week(day: dt.date, begins: int) -> dt.date:
    return day - (day.weekday() - begins) % 7 * DAY


def _is_past(event: Event, starts: Moment) -> bool:
    """UNTIL is inclusive; it is a day, or a moment in UTC."""
    if "UNTIL" not in event.rule:
        return False
    until = event.rule["UNTIL"][0]
    if isinstance(until, dt.datetime) and isinstance(starts, dt.datetime):
        return starts > (until if until.tzinfo else until.replace(tzinfo=starts.tzinfo))
    return _day(starts) > _day(until)


def _is_whole(event: Event, found: tuple[Moment, ...]) -> bool:
    """Were all instances found that the rule tells of?"""
    if "UNTIL" in event.rule:
        return len(found) <= MOST and _day(event.rule["UNTIL"][0]) < _day(event.starts) + SPAN * DAY
    return len(found) == int(event.rule["COUNT"][0]) <= MOST


def _day(moment: Moment) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
