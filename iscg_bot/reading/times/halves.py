"""The half of the day that was meant where it was not said."""

from dataclasses import replace

from iscg_bot.reading.times.values import Clock


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
