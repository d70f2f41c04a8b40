"""Time in quarters of an hour, and what each quarter costs all participants together."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from zoneinfo import ZoneInfo

from iscg_bot.model.meetings import Window
from iscg_bot.slots.wishes import NIGHT, Blocked, Costs, Party

QUARTER = dt.timedelta(minutes=15)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Grid:
    """*size* quarters from *starts* (UTC, on a quarter).

    *costs* and *nights* are running sums: what quarters 0..i-1 cost everybody, and people at night in quarter i.
    *blocked* says for each quarter why it cannot be had, "" if it can.
    """

    starts: dt.datetime
    size: int
    costs: tuple[int, ...]
    nights: tuple[int, ...]
    blocked: tuple[str, ...]

    def index(self, moment: dt.datetime, *, up: bool = True) -> int:
        """The quarter that begins at or after (or, not *up*, at or before) *moment*."""
        quarters = (moment - self.starts) / QUARTER
        return int(-(-quarters // 1)) if up else int(quarters // 1)

    def moment(self, index: int) -> dt.datetime:
        """When a quarter begins."""
        return self.starts + index * QUARTER


def lay(span: Window, parties: Iterable[Party], blocked: Iterable[Blocked], costs: Costs) -> Grid:
    """The grid over *span*; people of one zone are counted together, so a hundred cost no more than one."""
    starts = _floor(span.starts)
    size = int(-(-(span.ends - starts) // QUARTER))
    cost, nights = [0] * size, [0] * size
    for zone, people in sorted(Counter(party.zone for party in parties).items()):
        for index, hourly in enumerate(_hourly(starts, size, ZoneInfo(zone), costs)):
            cost[index] += people * hourly
            nights[index] += people * (hourly >= NIGHT)
    return Grid(starts, size, (0, *accumulate(cost)), tuple(nights), _blocks(starts, size, blocked))


def _floor(moment: dt.datetime) -> dt.datetime:
    return moment - dt.timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)


def _hourly(starts: dt.datetime, size: int, zone: ZoneInfo, costs: Costs) -> list[int]:
    """What each quarter costs one person in *zone*. Offsets are asked for once an hour: no zone changes in between."""
    out: list[int] = []
    while len(out) < size:
        local = (starts + len(out) * QUARTER).astimezone(zone)
        left = 4 - local.minute // 15
        out += [costs.hours[local.hour] + (costs.weekend if local.weekday() >= SATURDAY else 0)] * left
    return out[:size]


def _blocks(starts: dt.datetime, size: int, blocked: Iterable[Blocked]) -> tuple[str, ...]:
    """The first reason given for a quarter stays."""
    why = [""] * size
    for block in blocked:
        first = max(0, (block.window.starts - starts) // QUARTER)
        last = min(size, -(-(block.window.ends - starts) // QUARTER))
        for index in range(first, last):
            why[index] = why[index] or block.why
    return tuple(why)
