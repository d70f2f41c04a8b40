"""Time in quarters of an hour, and what each costs one person of each zone."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from zoneinfo import ZoneInfo

from iscg_bot.model.meetings import Window
from iscg_bot.slots.wishes import NIGHT, Costs, Party

QUARTER = dt.timedelta(minutes=15)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One zone: *people* in it; running sums over quarters 0..i-1 of what they cost a person and of those at night."""

    people: int
    costs: tuple[int, ...]
    nights: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """*rows* of quarters from *starts* (UTC, on a quarter)."""

    starts: dt.datetime
    rows: tuple[Row, ...]

    def quarters(self, window: Window) -> tuple[int, int]:
        """The first quarter that *window* touches, and the one behind the last."""
        return (window.starts - self.starts) // QUARTER, -((self.starts - window.ends) // QUARTER)


def lay(span: Window, parties: Iterable[Party], costs: Costs) -> Grid:
    """The grid over *span*; people of one zone are counted together, so a hundred cost no more than one."""
    starts = down(span.starts)
    size = -((starts - span.ends) // QUARTER)
    zones = Counter(party.zone for party in parties)
    return Grid(
        starts, tuple(_row(people, starts, size, ZoneInfo(zone), costs) for zone, people in sorted(zones.items()))
    )


def down(moment: dt.datetime) -> dt.datetime:
    """The quarter in which *moment* lies."""
    return moment - dt.timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)


def up(moment: dt.datetime) -> dt.datetime:
    """The first quarter that begins at or after *moment*."""
    return down(moment + QUARTER - dt.timedelta.resolution)


def _row(people: int, starts: dt.datetime, size: int, zone: ZoneInfo, costs: Costs) -> Row:
    """Each stretch of one local hour is looked up once; where clocks change within it, each quarter is."""
    hourly: list[int] = []
    nightly: list[bool] = []
    while len(hourly) < size:
        local = (starts + len(hourly) * QUARTER).astimezone(zone)
        left = 4 - local.minute // 15
        last = (starts + (len(hourly) + left - 1) * QUARTER).astimezone(zone)
        left = left if local.hour == last.hour else 1
        cost = costs.hours[local.hour]
        hourly += [cost + (costs.weekend if local.weekday() >= SATURDAY else 0)] * left
        nightly += [cost >= NIGHT] * left
    return Row(people, (0, *accumulate(hourly[:size])), (0, *accumulate(nightly[:size])))
