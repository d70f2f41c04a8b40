"""Weeks, people and wishes to look for slots in."""

import datetime as dt
from zoneinfo import ZoneInfo

from iscg_bot.model.groups import Session, Sitting
from iscg_bot.model.meetings import Window
from iscg_bot.model.sittings import around, sittings
from iscg_bot.slots import Blocked, Found, Party, Wish, find

GENEVA = "Europe/Zurich"
HOUR = dt.timedelta(hours=1)
NOW = dt.datetime(2026, 5, 1, 9, tzinfo=dt.UTC)
FRIDAY = ((4, (Sitting(dt.time(9), dt.time(12)),)),)
TSAG = Session("TSAG", dt.date(2026, 5, 25), dt.date(2026, 5, 29), weekday_hours=FRIDAY)  # Monday to Friday noon
SITTINGS = sittings(TSAG)


def at(day: int, hour: int, minute: int = 0, month: int = 6, zone: str = GENEVA) -> dt.datetime:
    """A moment of 2026; 1 June is a Monday."""
    midnight = dt.datetime(2026, month, day, tzinfo=ZoneInfo(zone))
    return (midnight + dt.timedelta(hours=hour, minutes=minute)).astimezone(dt.UTC)


def day(number: int, opens: int = 8, closes: int = 20, month: int = 6) -> Window:
    """Hours of a day in Geneva."""
    return Window(at(number, opens, month=month), at(number, closes, month=month))


def blocked(*windows: Window, why: str = "clash_session") -> tuple[Blocked, ...]:
    return tuple(Blocked(window, why) for window in windows)


def search(*windows: Window, people: tuple[str, ...] = (GENEVA,), length: dt.timedelta = HOUR, **more) -> Found:
    """Slots in *windows*, which are alike, for people by their zones."""
    block, costs, count = more.pop("blocked", ()), more.pop("costs", None), more.pop("count", 3)
    wish = Wish(length, windows, **{"not_before": NOW, "ranked": False} | more)
    return find(wish, tuple(map(Party, people)), block, costs, count)


def alongside(people: tuple[str, ...], length: dt.timedelta = HOUR) -> Found:
    """Slots in the week of TSAG, as a request "during TSAG" asks for them."""
    return search(*around(TSAG), people=people, length=length, sittings=SITTINGS, blocked=blocked(*SITTINGS))


def shown(found: Found, zone: str = GENEVA) -> list[str]:
    """The beginnings of the slots by the clock of *zone*."""
    return [f"{slot.window.starts.astimezone(ZoneInfo(zone)):%a %d %H:%M}" for slot in found.slots]
