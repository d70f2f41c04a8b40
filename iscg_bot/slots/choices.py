"""Of all that fits, a few that are a real choice, not the same time thrice.

The first is the cheapest. Then it costs more to lie on a day that is taken already, and to make those sit at night who
would do so in a slot that is taken already: if somebody must, then not always the same people.
"""

import datetime as dt
from collections.abc import Iterable

from iscg_bot.slots.costs import Priced, Prices, weighed

APART = dt.timedelta(hours=3)
SAME_DAY = 2  # added to every person's hour


def choose(found: Iterable[Priced], prices: Prices, count: int) -> tuple[Priced, ...]:
    """At most *count*, best first. What costs the same: full hours before half hours, earlier before later."""
    ordered = sorted(found, key=lambda slot: (slot.cost, slot.crooked, slot.window))
    chosen: list[Priced] = []
    while len(chosen) < count and (slot := _next(ordered, chosen, prices)):
        chosen.append(slot)
    return tuple(chosen)


def _next(ordered: list[Priced], chosen: list[Priced], prices: Prices) -> Priced | None:
    """The cheapest beside *chosen*. Being beside them never makes a slot cheaper: so looking can stop early."""
    best, least = None, 0
    tired = tuple([any(slot.nights[zone] for slot in chosen) for zone in range(len(prices.rows))])
    days = {prices.local(slot.window.starts).date() for slot in chosen}
    for slot in ordered:
        if best and slot.cost >= least:
            break
        if any(abs(slot.window.starts - other.window.starts) < APART for other in chosen):
            continue
        cost = _beside(slot, prices, tired, same_day=prices.local(slot.window.starts).date() in days)
        if not best or cost < least:
            best, least = slot, cost
    return best


def _beside(slot: Priced, prices: Prices, tired: tuple[bool, ...], *, same_day: bool) -> int:
    """What it costs beside those that were chosen. A second night of the same people weighs half as much again."""
    more = slot.quarters * SAME_DAY if same_day else 0
    again = [
        load if night and before else 0 for load, night, before in zip(slot.loads, slot.nights, tired, strict=True)
    ]
    whole = weighed(prices.rows, [load + more for load in slot.loads]) if more else 0
    return max(slot.cost, whole) + weighed(prices.rows, again) // 2
