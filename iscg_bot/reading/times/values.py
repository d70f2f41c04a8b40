"""What words for time mean before they are counted from a day: partial days, hours, lengths."""

import datetime as dt
from dataclasses import dataclass

SECONDS = {
    **{"second": 1, "minute": 60, "hour": 3600, "day": 86400, "working_day": 86400, "week": 7 * 86400},
    **{"weekend": 2 * 86400, "fortnight": 14 * 86400, "month": 30 * 86400, "quarter": 90 * 86400},
    **{"half_year": 180 * 86400, "year": 365 * 86400, "decade": 3650 * 86400},
}
CLOCK_UNITS = ("second", "minute", "hour")


@dataclass(frozen=True, slots=True)
class Zone:
    """*name* is IANA's or an offset ("+03:00"); *minutes* the offset that an abbreviation means literally."""

    name: str
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A length: how many of which units."""

    parts: tuple[tuple[str, float], ...]

    @property
    def seconds(self) -> float:
        """Months count 30 days."""
        return sum(SECONDS[unit] * count for unit, count in self.parts)

    @property
    def fine(self) -> bool:
        """Hours, minutes or seconds only."""
        return all(unit in CLOCK_UNITS for unit, _ in self.parts)

    @property
    def clock(self) -> tuple[int, int] | None:
        """ "Neuf heures trente" may be a time of day as well: its hour and minute."""
        units = [unit for unit, _ in self.parts]
        counts = [count for _, count in self.parts]
        if units == ["hour"] and counts[0] * 4 == int(counts[0] * 4):  # neuf heures et demie
            units, counts = ["hour", "minute"], [int(counts[0]), counts[0] % 1 * 60]
        if units not in (["hour"], ["hour", "minute"]) or any(count != int(count) for count in counts):
            return None
        hour, minute = int(counts[0]), int(counts[1]) if len(counts) > 1 else 0
        return (hour, minute) if hour <= 24 and minute < 60 else None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. *sure* if the half of the day is known; *half* if it was said ("pm"); *padded* as in 07:00.

    *exact* if it was counted from the moment of saying ("in two hours"), *day_end* for "the end of the day".
    """

    hour: int
    minute: int = 0
    second: int = 0
    sure: bool = False
    half: bool = False
    padded: bool = False
    day_end: bool = False
    exact: bool = False
    zone: Zone | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """From one time of day to another; to the next day where the second is earlier."""

    first: Clock
    last: Clock
    zone: Zone | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: "morning"."""

    name: str
    zone: Zone | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day, as far as it was said. *swapped*: day and month of a numeric date may be the other way round.

    *rival* is the other day that may be meant by the same words ("next Thursday").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    swapped: bool = False
    rival: dt.date | None = None

    @property
    def only_weekday(self) -> bool:
        """Nothing but a weekday was said."""
        return self.weekday is not None and self.day is None


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days from *start* up to and without *end*. *grain* is the unit it is made of.

    *first* and *last* are the two ends of "from ... to ...", as said; *yearless* if the year was not said.
    *whole* is the period of which this is a part: all of May for "late May"; *third* says which part.
    *echo* is "week" or "month" where it is the one named before ("that week").
    """

    start: dt.date
    end: dt.date
    grain: str = "day"
    first: "Day | Period | None" = None
    last: "Day | Period | None" = None
    yearless: bool = False
    whole: "Period | None" = None
    third: str = ""
    echo: str = ""


Hour = Clock | Hours | Part


@dataclass(frozen=True, slots=True)
class When:
    """Days and the hours on each of them; either may be missing."""

    days: tuple[Day | Period, ...] = ()
    hours: Hour | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one moment to another that is not on the same day."""

    first: When
    last: When


@dataclass(frozen=True, slots=True)
class Limit:
    """Before, until, since or after something; *side* is that word."""

    side: str
    bound: When | Stretch


@dataclass(frozen=True, slots=True)
class Repeated:
    """Every Monday: not one time."""


Value = When | Stretch | Limit | Amount | Zone | Repeated


def day_of(date: dt.date) -> Day:
    """A day of which everything is known."""
    return Day(date.year, date.month, date.day)
