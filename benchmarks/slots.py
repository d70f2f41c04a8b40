"""How fast slots are found: 60 people in 20 zones over six weeks, beside a plain triple loop in the same run.

    python -m benchmarks.slots

The plain one asks for each candidate, each person and each quarter of an hour what the clock there shows. Both must
find the same slots at the same costs. Exits with 1 if they do not.
"""

import datetime as dt
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import TypeVar
from zoneinfo import ZoneInfo, reset_tzpath

from iscg_bot.model.groups import Session
from iscg_bot.model.meetings import Window
from iscg_bot.model.sittings import sittings
from iscg_bot.slots import Blocked, Costs, Party, Wish, find
from iscg_bot.slots.wishes import NIGHT

T = TypeVar("T")
QUARTER = dt.timedelta(minutes=15)
ROUNDS = 15  # of ours; the plain one goes three times

ZONES = (
    *("Africa/Cairo", "Africa/Johannesburg", "America/Argentina/Buenos_Aires", "America/Mexico_City"),
    *("America/New_York", "America/Sao_Paulo", "America/St_Johns", "America/Vancouver", "Asia/Almaty", "Asia/Dubai"),
    *("Asia/Kathmandu", "Asia/Kolkata", "Asia/Shanghai", "Asia/Tokyo", "Australia/Lord_Howe", "Europe/London"),
    *("Europe/Moscow", "Europe/Zurich", "Pacific/Chatham", "Pacific/Fiji"),
)


def plain(
    wish: Wish, parties: Sequence[Party], blocked: Sequence[Blocked], costs: Costs, count: int = 3
) -> list[tuple[Window, int]]:
    """The same slots without any craft: windows and costs, best first."""
    priced: dict[Window, Plain] = {}
    for rank, asked in enumerate(wish.windows):
        starts = asked.starts
        while starts + wish.length <= asked.ends:
            window = Window(starts, starts + wish.length)
            free = starts >= wish.not_before and not any(b.window.meets(window) for b in blocked)
            if free and window not in priced:
                priced[window] = _priced(window, wish, parties, costs, rank if wish.ranked else 0)
            starts += QUARTER
    return _chosen(list(priced.values()), wish, count)


Plain = tuple[Window, list[int], list[bool], int, int]  # costs and nights of each person, the whole cost, crookedness


def _priced(window: Window, wish: Wish, parties: Sequence[Party], costs: Costs, rank: int) -> Plain:
    group = window.starts.astimezone(ZoneInfo(wish.zone))
    extra = costs.holiday * (group.date() in wish.holidays) + costs.later_choice * min(rank, 3)
    for sitting in wish.sittings:
        extra += costs.tight * (sitting.ends == window.starts) + costs.tight * (sitting.starts == window.ends)
    loads, nights = [], []
    for party in parties:
        load, night, moment = 0, False, window.starts
        while moment < window.ends:
            local = moment.astimezone(ZoneInfo(party.zone))
            load += costs.hours[local.hour] + extra + (costs.weekend if local.weekday() > 4 else 0)
            night = night or costs.hours[local.hour] >= NIGHT
            moment += QUARTER
        loads.append(load)
        nights.append(night)
    whole = sum(load**2 for load in loads)
    crooked = 0 if group.minute == 0 else 1 if group.minute == 30 else 2
    return window, loads, nights, whole + whole // 8 if crooked == 2 else whole, crooked


def _chosen(priced: list[Plain], wish: Wish, count: int) -> list[tuple[Window, int]]:
    """The cheapest beside those that were chosen, again and again."""
    zone = ZoneInfo(wish.zone)
    chosen: list[Plain] = []
    while len(chosen) < count:
        days = {window.starts.astimezone(zone).date() for window, *_ in chosen}
        open_ = []
        for slot in priced:
            window, loads, nights, cost, crooked = slot
            if all(abs(window.starts - other.starts) >= dt.timedelta(hours=3) for other, *_ in chosen):
                same_day = window.starts.astimezone(zone).date() in days
                more = wish.length // QUARTER * 2 if same_day else 0
                again = [i for i, night in enumerate(nights) if night and any(other[2][i] for other in chosen)]
                beside = max(cost, sum((load + more) ** 2 for load in loads)) + sum(loads[i] ** 2 for i in again) // 2
                open_.append((beside, cost, crooked, window, slot))
        if not open_:
            break
        chosen.append(min(open_)[-1])
    return [(window, cost) for window, _, _, cost, _ in chosen]


def world() -> tuple[Wish, tuple[Party, ...], tuple[Blocked, ...], Costs]:
    """Six weeks over a change of clocks, in them a session, and meetings that are in the way."""
    chance = random.Random(1)
    first = dt.datetime(2026, 9, 28, tzinfo=dt.UTC)
    weeks = tuple(Window(first + n * dt.timedelta(weeks=1), first + (n + 1) * dt.timedelta(weeks=1)) for n in range(6))
    session = sittings(Session("TSAG", dt.date(2026, 10, 19), dt.date(2026, 10, 30)))
    quarters = [first + chance.randrange(6 * 7 * 96) * QUARTER for _ in range(100)]
    meetings = (Blocked(Window(at, at + chance.randrange(1, 12) * QUARTER), "clash_meeting") for at in quarters)
    blocked = (*(Blocked(sitting, "clash_session") for sitting in session), *meetings)
    wish = Wish(
        length=dt.timedelta(minutes=90),
        windows=weeks,
        not_before=first + dt.timedelta(hours=7),
        ranked=False,
        sittings=session,
        holidays=frozenset({dt.date(2026, 10, 1)}),
    )
    return wish, tuple(Party(ZONES[n % 20]) for n in range(60)), blocked, Costs()


def main() -> int:
    """Both, in turn."""
    reset_tzpath(())
    wish, parties, blocked, costs = world()
    plainly, slow = _timed(lambda: plain(wish, parties, blocked, costs), 3)
    found, fast = _timed(lambda: find(wish, parties, blocked, costs), ROUNDS)
    ours = [(slot.window, slot.cost) for slot in found.slots]
    print(f"plain triple loop  {slow * 1000:9.1f} ms")
    print(f"iscg_bot.slots     {fast * 1000:9.1f} ms    {slow / fast:.0f} times as fast")
    for window, cost in ours:
        print(f"  {window.starts:%a %d %b %H:%M} UTC, cost {cost}")
    print("the same slots" if ours == plainly else f"OTHER SLOTS: {plainly}")
    return 0 if ours == plainly else 1


def _timed(work: Callable[[], T], rounds: int) -> tuple[T, float]:
    """What *work* returns, and the median of its seconds."""
    seconds = []
    for _ in range(rounds):
        started = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - started)
    return result, statistics.median(seconds)


if __name__ == "__main__":
    sys.exit(main())
