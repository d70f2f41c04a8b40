"""Moments as the secretariat writes them: with an offset, or by the clock on the wall of the group's zone."""

import datetime as dt
from zoneinfo import ZoneInfo


def utc(given: dt.datetime, zone: str) -> dt.datetime:
    """The moment in UTC; without an offset the clock of *zone* is meant."""
    aware = given if given.tzinfo else given.replace(tzinfo=ZoneInfo(zone))
    return aware.astimezone(dt.UTC)


def doubt(given: dt.datetime, zone: str) -> str:
    """Why *given* is not one moment, else empty: when clocks change, an hour is missing or comes twice."""
    if given.tzinfo:
        return ""
    first, second = (given.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return ""
    exists = first.astimezone(dt.UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == given
    what = "comes twice" if exists else "does not exist"
    return f"{given} {what} in {zone}, for clocks change then; write the offset, such as {first.isoformat()}"
