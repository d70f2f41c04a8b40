"""The search: every quarter of every asked window; of what fits, a few slots that are a real choice."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from iscg_bot.model.meetings import Window
from iscg_bot.slots.grids import QUARTER, Grid, lay
from iscg_bot.slots.reasons import reasons
from iscg_bot.slots.wishes import Blocked, Costs, Found, Party, Refused, Slot, Wish

APART = dt.timedelta(hours=3)  # between two slots that are offered together


def find(
    wish: Wish, parties: tuple[Party, ...], blocked: tuple[Blocked, ...], costs: Costs | None = None, count: int = 3
) -> Found:
    """The *count* cheapest slots, and each asked window in which nothing fits with the reason."""
    if not wish.windows:
        return Found((), ())
    costs = costs or Costs()
    span = Window(min(w.starts for w in wish.windows), max(w.ends for w in wish.windows))
    search = _Search(wish, lay(span, parties, blocked, costs), costs, len(parties))
    slots: dict[Window, Slot] = {}
    refused: list[Refused] = []
    for rank, window in enumerate(wish.windows):
        found = {slot.window: slot for slot in search.slots(window, rank if wish.ranked else 0)}
        slots = found | slots  # a slot in two windows has the better rank
        refused += [] if found else [Refused(window, search.obstacle(window))]
    cheapest = sorted(slots.values(), key=lambda slot: (slot.cost, slot.window.starts))
    return Found(_apart(cheapest, count), tuple(refused))


@dataclass(frozen=True, slots=True)
class _Search:
    wish: Wish
    grid: Grid
    costs: Costs
    people: int

    def slots(self, window: Window, rank: int) -> Iterator[Slot]:
        """What fits into *window*, which is number *rank* of the asked ones."""
        quarters = -(-self.wish.length // QUARTER)
        first, last = self._bounds(window)
        free = self._free(first, last)
        for index in range(first, last - quarters + 1):
            if free[index - first] >= quarters:
                yield self._slot(index, quarters, rank)

    def obstacle(self, window: Window) -> str:
        """Why nothing fits: it is over, too soon, too short, or what stands in the way most."""
        if window.ends - self.wish.length < self.wish.not_before:
            return "past" if window.ends <= self.wish.not_before else "short_notice"
        if window.length < self.wish.length:
            return "outside"
        first, last = self._bounds(window)
        inside = Counter(why for why in self.grid.blocked[first:last] if why)
        return min(inside, key=lambda why: (-inside[why], why), default="outside")

    def _slot(self, index: int, quarters: int, rank: int) -> Slot:
        starts = self.grid.moment(index)
        window = Window(starts, starts + self.wish.length)
        holiday = starts.astimezone(ZoneInfo(self.wish.zone)).date() in self.wish.holidays
        nights = max(self.grid.nights[index : index + quarters])
        hours = self.grid.costs[index + quarters] - self.grid.costs[index]
        extra = self.people * (self.costs.holiday * holiday + self.costs.later_choice * rank)
        return Slot(window, hours + extra, reasons(window, self.wish, nights, holiday=holiday), nights)

    def _bounds(self, window: Window) -> tuple[int, int]:
        first = self.grid.index(max(window.starts, self.wish.not_before))
        return max(0, first), min(self.grid.size, self.grid.index(window.ends, up=False))

    def _free(self, first: int, last: int) -> list[int]:
        """How many free quarters there are from each quarter on."""
        run, out = 0, []
        for index in range(last - 1, first - 1, -1):
            run = 0 if self.grid.blocked[index] else run + 1
            out.append(run)
        return out[::-1]


def _apart(slots: list[Slot], count: int) -> tuple[Slot, ...]:
    """The cheapest, then the cheapest that lie hours away from those chosen: a choice, not the same time thrice."""
    chosen: list[Slot] = []
    for slot in slots:
        if len(chosen) == count:
            break
        if all(abs(c.window.starts - slot.window.starts) >= APART for c in chosen):
            chosen.append(slot)
    return tuple(chosen)
