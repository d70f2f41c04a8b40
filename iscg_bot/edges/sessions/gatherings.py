"""From events to sessions: events of one body whose days follow one another are one session.

A calendar has an event for each sitting, or one for all days, or both; a meeting is held alongside the session as a
whole.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from zoneinfo import ZoneInfo

from iscg_bot.edges.sessions.readings import DAY, Event, Moment
from iscg_bot.model.groups import Session, Sitting
from iscg_bot.model.sittings import DEFAULT_HOURS

APART = dt.timedelta(days=3)  # from Friday to Monday
LAST_MINUTE = dt.time(23, 59)


@dataclass(frozen=True, slots=True)
class Gathered:
    """One time at which a body meets: *event* from *starts*, in *zone* (IANA)."""

    body: str
    zone: str
    event: Event
    starts: Moment

    def days(self) -> dict[dt.date, tuple[Sitting, ...] | None]:
        """The days of it with their sittings; None for the usual ones."""
        starts, lasts = self.starts, self.event.lasts
        if not isinstance(starts, dt.datetime):
            return {starts + n * DAY: None for n in range(lasts.days)}  # C78: the end is exclusive
        first, last = (
            moment.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None) for moment in (starts, starts + lasts)
        )
        return dict(_hours(first, last))


@dataclass(slots=True)
class _Block:
    """What becomes one session."""

    parts: list[Gathered] = field(default_factory=list)
    days: dict[dt.date, tuple[Sitting, ...] | None] = field(default_factory=dict)

    def add(self, part: Gathered, days: dict[dt.date, tuple[Sitting, ...] | None]) -> None:
        self.parts.append(part)
        for day, sittings in days.items():  # what is said of an hour counts more than what is said of a day
            self.days[day] = _merged((*(self.days.get(day) or ()), *(sittings or ()))) or None

    def session(self, source: str) -> Session:
        longest = max(self.parts, key=lambda part: len(part.days()))
        first, last = min(self.days), max(self.days)
        every = (first + n * DAY for n in range((last - first).days + 1))
        hours = ((day, self.days.get(day, ())) for day in every)
        return Session(
            body=longest.body,
            starts=first,
            ends=last,
            label=longest.event.label,
            place=longest.event.place or next((p.event.place for p in self.parts if p.event.place), ""),
            zone=longest.zone,
            hours=DEFAULT_HOURS,
            source=source,
            day_hours=tuple((day, sittings) for day, sittings in hours if sittings is not None),
        )


def gather(parts: Iterable[Gathered], source: str) -> tuple[Session, ...]:
    """The sessions, in order."""
    ordered = sorted(parts, key=lambda part: (part.body, part.zone, min(part.days()), part.event.line))
    blocks = [b for _, same in groupby(ordered, lambda part: (part.body, part.zone)) for b in _blocks(same)]
    return tuple(sorted((b.session(source) for b in blocks), key=lambda session: (session.starts, session.ends)))


def _blocks(parts: Iterable[Gathered]) -> Iterator[_Block]:
    block = _Block()
    for part in parts:
        days = part.days()
        if block.days and min(days) - max(block.days) > APART:
            yield block
            block = _Block()
        block.add(part, days)
    yield block


def _hours(starts: dt.datetime, ends: dt.datetime) -> Iterator[tuple[dt.date, tuple[Sitting, ...]]]:
    """Local times as sittings of each day. Nobody sits for more than a day: then the usual hours between them count."""
    last = (ends - dt.timedelta(microseconds=1)).date()
    for n in range((last - starts.date()).days + 1):
        day = starts.date() + n * DAY
        opens = starts.time() if day == starts.date() else dt.time()
        closes = ends.time() if day == ends.date() else LAST_MINUTE
        whole = (Sitting(opens, closes),) if opens < closes else ()
        yield day, whole if ends - starts <= DAY else tuple(_within(opens, closes, day))


def _within(opens: dt.time, closes: dt.time, day: dt.date) -> Iterator[Sitting]:
    for usual in DEFAULT_HOURS if day.weekday() < 5 else ():
        starts, ends = max(usual.starts, opens), min(usual.ends, closes)
        if starts < ends:
            yield Sitting(starts, ends)


def _merged(sittings: Iterable[Sitting]) -> tuple[Sitting, ...]:
    """In order; those that overlap are one."""
    merged: list[Sitting] = []
    for sitting in sorted(sittings, key=lambda s: (s.starts, s.ends)):
        if merged and sitting.starts < merged[-1].ends:
            merged[-1] = Sitting(merged[-1].starts, max(merged[-1].ends, sitting.ends))
        else:
            merged.append(sitting)
    return tuple(merged)
