"""Local hours become windows in UTC; hours that the clocks skip or show twice are doubts."""

import datetime as dt
from zoneinfo import ZoneInfo

from iscg_bot.reading.times.hours import local_span
from iscg_bot.reading.times.readings import Window
from iscg_bot.reading.times.values import Hour, Zone

_POINT = dt.timedelta(minutes=60)  # a point in time without a length


def zone_info(name: str) -> dt.tzinfo:
    """The zone of an IANA name or of an offset, "+03:00"."""
    if name[:1] in ("+", "-"):
        size = dt.timedelta(hours=int(name[1:3]), minutes=int(name[4:6]))
        return dt.timezone(-size if name[0] == "-" else size)
    return ZoneInfo(name)


def clock_doubt(local: dt.datetime, zone: dt.tzinfo) -> str:
    """ "clock_skips" or "clock_repeats" if no single moment is shown as *local* in *zone*."""
    one, two = (local.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    if one == two or one is None or two is None:
        return ""
    return "clock_repeats" if one > two else "clock_skips"


def moment(local: dt.datetime, zone: dt.tzinfo, fold: int = 0) -> dt.datetime:
    """*local* in UTC."""
    return local.replace(tzinfo=zone, fold=fold).astimezone(dt.UTC)


def whole_days(first: dt.date, end: dt.date, zone: str, words: tuple[int, int]) -> Window:
    """From midnight of *first* to midnight of *end*."""
    info = zone_info(zone)
    starts, ends = (moment(dt.datetime.combine(date, dt.time()), info) for date in (first, end))
    return Window(starts, ends, zone, *words)


def hours_on(
    date: dt.date, hours: Hour, zone: str, length: dt.timedelta | None, words: tuple[int, int]
) -> tuple[str, tuple[Window, ...]]:
    """A doubt (or empty) and the windows of *hours* on *date*: one, or two where there is a doubt."""
    start, end, said = local_span(date, hours)
    name = zone_name(said) or zone
    info = zone_info(name)
    doubt = clock_doubt(start, info) or (clock_doubt(end, info) if end else "")
    made = []
    for fold in (0, 1) if doubt else (0,):
        starts = moment(start, info, fold)
        ends = moment(end, info, fold) if end else starts + (length or _POINT)
        made.append(Window(starts, max(ends, starts), name, *words))
    return doubt, tuple(made)


def zone_name(zone: Zone | None) -> str:
    """The name by which the clocks of *zone* are found."""
    return zone.name if zone else ""
