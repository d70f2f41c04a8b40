"""What a slot costs.

Everything is put as what it costs a person to attend at an hour, and each person's whole is squared before people are
added: an hour at three in the morning for one (10 x 10) weighs as much as an hour at eight in the evening for eleven
(3 x 3 each). So nobody sits at night because that is a little handier for the many, and one person far away does not
make all others get up at five.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from iscg_bot.model.meetings import Window
from iscg_bot.slots.grids import Row, lay
from iscg_bot.slots.wishes import Costs, Party, Wish

CROOKED = 8  # a meeting at a quarter past or to costs one part in so many more: full and half hours are remembered
FARTHEST = 3  # a choice farther down the list costs no more: else its place would weigh more than any night


@dataclass(frozen=True, slots=True)
class Priced:
    """A window with its *cost*. *quarters* is how many it touches; *loads* what they cost a person of each zone in all,
    *nights* in how many of them it is night there, in the order of the grid's rows. *crooked* is 0 at a full hour of
    the group's clock, 1 at a half, 2 at any other minute.
    """

    window: Window
    quarters: int
    loads: tuple[int, ...]
    nights: tuple[int, ...]
    cost: int
    crooked: int
    holiday: bool


class Prices:
    """Tells what windows cost."""

    def __init__(self, wish: Wish, parties: Sequence[Party], costs: Costs) -> None:
        span = Window(min(w.starts for w in wish.windows), max(w.ends for w in wish.windows))
        self._grid = lay(span, parties or (Party(wish.zone),), costs)
        self._costs, self._zone, self._holidays = costs, ZoneInfo(wish.zone), wish.holidays
        self._openings = frozenset(sitting.starts for sitting in wish.sittings)
        self._closings = frozenset(sitting.ends for sitting in wish.sittings)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The zones with their people."""
        return self._grid.rows

    def of(self, window: Window, rank: int) -> Priced:
        """The price of *window*, which lies in the asked window number *rank*."""
        first, behind = self._grid.quarters(window)
        local = self.local(window.starts)
        holiday = local.date() in self._holidays
        extra = (behind - first) * self._extra(window, rank, holiday=holiday)
        loads = tuple([row.costs[behind] - row.costs[first] + extra for row in self.rows])
        nights = tuple([row.nights[behind] - row.nights[first] for row in self.rows])
        crooked = {0: 0, 30: 1}.get(local.minute, 2)
        cost = weighed(self.rows, loads)
        return Priced(window, behind - first, loads, nights, cost + cost // CROOKED * (crooked == 2), crooked, holiday)

    def local(self, moment: dt.datetime) -> dt.datetime:
        """By the clock of the group."""
        return moment.astimezone(self._zone)

    def _extra(self, window: Window, rank: int, *, holiday: bool) -> int:
        """What makes an hour worse for everybody."""
        tight = (window.starts in self._closings) + (window.ends in self._openings)
        costs = self._costs
        return costs.tight * tight + costs.holiday * holiday + costs.later_choice * min(rank, FARTHEST)


def weighed(rows: Sequence[Row], loads: Sequence[int]) -> int:
    """The sum of squares over all people."""
    return sum([row.people * load * load for row, load in zip(rows, loads, strict=True)])
