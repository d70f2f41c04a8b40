"""What relative words and incomplete dates are counted from."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ground:
    """*said* is the author's local moment; *order* "dmy", "mdy" or "ymd" that of numeric dates.

    A date without a year is the next one, unless it is over since at most *memory*.
    """

    said: dt.datetime
    language: str
    order: str = "dmy"
    memory: dt.timedelta = dt.timedelta()

    @property
    def today(self) -> dt.date:
        """The author's day."""
        return self.said.date()
