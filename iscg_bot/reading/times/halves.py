"""The half of the day that was meant where it was not said."""

from dataclasses import replace

from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Clock

_MORNING = ("morning", "early_morning", "late_morning", "dawn")
_LATER = ("afternoon", "early_afternoon", "late_afternoon", "evening", "early_evening", "late_evening", "after_work")


def assumed(clock: Clock) -> Clock:
    """ "At 3" is said of the afternoon where nothing else is said."""
    if clock.sure or clock.padded or clock.hour >= 13 or clock.hour == 0 or clock.hour >= 7:
        return clock
    return replace(clock, hour=clock.hour + 12)


def halved(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """The halves of the day of two clocks, which settle each other."""
    last_sure = last.sure or (first.hour >= 13 and not first.half)
    if last_sure and not first.sure and first.hour <= 12 <= last.hour:
        early = first.hour < 12 and first.hour + 12 <= last.hour and not first.padded
        return replace(first, hour=first.hour + 12 if early else first.hour, sure=True), replace(last, sure=True)
    if not first.sure and not last_sure:
        first = replace(assumed(first), sure=True)
    if first.sure and not last_sure and last.hour < 12:
        start = first.hour * 60 + first.minute
        ends = (last.hour, last.hour + 12)
        last = replace(last, hour=min(ends, key=lambda hour: (hour * 60 + last.minute - start) % 1440 or 1440))
    return first, replace(last, sure=True)


def at(hour: float | None, minute: int = 0, *, sure: bool = False) -> Clock | None:
    """A time of day, if there is such a one."""
    if hour is None or hour != int(hour) or not 0 <= hour <= 24 or not 0 <= minute < 60:
        return None
    return Clock(int(hour), int(minute), sure=sure)


def in_part(clock: Clock, part: str) -> Clock:
    """ "Three in the afternoon" is 15:00."""
    hour = clock.hour
    if clock.sure and hour >= 13:
        return clock
    if part in _MORNING:
        hour = 0 if hour == 12 else hour
    elif part in _LATER:
        hour = hour if hour >= 12 else hour + 12
    elif part == "lunch":
        hour = hour if hour >= 10 else hour + 12
    elif part in ("night", "late_night"):
        hour = hour + 12 if 5 <= hour < 12 else 0 if hour == 12 else hour
    return replace(clock, hour=hour % 24, sure=True, half=True)


def in_half(clock: Clock, half: str) -> Clock:
    """ "3 pm", "3 at night"."""
    hour = clock.hour
    if hour > 12:
        return replace(clock, sure=True)
    if half == "am":
        hour = hour % 12
    elif half == "night":
        hour = hour % 12 if hour == 12 or hour < 6 else hour + 12
    elif hour < 12:
        hour += 12
    return replace(clock, hour=hour % 24, sure=True, half=True)


def closed(clock: Clock | None, last: Token) -> Senses | None:
    """The clock, with the part of the day that the *last* token names."""
    if clock is None:
        return None
    if last.has("part") and clock.hour <= 12:
        return {"clock": in_part(clock, last.senses["part"])}
    return {"clock": in_half(clock, last.senses["meridiem"])} if last.has("meridiem") else {"clock": clock}
