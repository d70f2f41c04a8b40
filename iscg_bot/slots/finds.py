"""The search: every quarter of every asked window that is free, priced; of these a few."""

from collections.abc import Iterator

from iscg_bot.model.meetings import Window
from iscg_bot.slots.busy import Busy
from iscg_bot.slots.choices import choose
from iscg_bot.slots.costs import Priced, Prices
from iscg_bot.slots.grids import QUARTER, down, up
from iscg_bot.slots.reasons import reasons
from iscg_bot.slots.wishes import Blocked, Costs, Found, Party, Refused, Slot, Wish


def find(
    wish: Wish, parties: tuple[Party, ...], blocked: tuple[Blocked, ...], costs: Costs | None = None, count: int = 3
) -> Found:
    """The *count* best slots, and each asked window in which nothing fits with the reason."""
    if not wish.windows:
        return Found((), ())
    prices, busy = Prices(wish, parties, costs or Costs()), Busy(blocked)
    found: dict[Window, Priced] = {}
    refused: list[Refused] = []
    for rank, asked in enumerate(wish.windows):
        free = [window for window in _candidates(asked, wish) if not busy.clashes(window)]
        for window in free:  # one that lies in two asked windows has the better rank
            if window not in found:
                found[window] = prices.of(window, rank if wish.ranked else 0)
        refused += [] if free else [Refused(asked, *_obstacle(asked, wish, busy))]
    slots = _in_order(choose(found.values(), prices, count), found, wish)
    return Found(tuple(_slot(slot, wish, prices) for slot in slots[:count]), tuple(refused))


def _in_order(chosen: tuple[Priced, ...], found: dict[Window, Priced], wish: Wish) -> tuple[Priced, ...]:
    """Where only times to the minute were named, the requester weighed them: their order is the order of preference."""
    if not wish.ranked or any(asked.length != wish.length for asked in wish.windows):
        return chosen
    return tuple(found[asked] for asked in dict.fromkeys(wish.windows) if asked in found)


def _candidates(asked: Window, wish: Wish) -> Iterator[Window]:
    """From the beginning as it was asked for, then from each quarter of an hour."""
    starts = asked.starts if asked.starts >= wish.not_before else up(wish.not_before)
    while starts + wish.length <= asked.ends:
        yield Window(starts, starts + wish.length)
        starts = down(starts) + QUARTER


def _obstacle(asked: Window, wish: Wish, busy: Busy) -> tuple[str, str]:
    """Why nothing fits: it is over, too soon, too short, or what stands in the way most."""
    if asked.length < wish.length:
        return "outside", ""
    if asked.ends - wish.length < wish.not_before:
        return "past" if asked.ends <= (wish.now or wish.not_before) else "short_notice", ""
    why, what = busy.worst(asked)
    return why or "outside", what


def _slot(priced: Priced, wish: Wish, prices: Prices) -> Slot:
    people = sum(row.people for row, nights in zip(prices.rows, priced.nights, strict=True) if nights)
    why = reasons(priced.window, wish, people, holiday=priced.holiday)
    return Slot(priced.window, priced.cost, why, people)
