"""Hours of a day: of clocks, of ranges, and of parts of the day by the conventions of the group's meetings."""

import datetime as dt

from iscg_bot.reading.times.halves import assumed
from iscg_bot.reading.times.values import Clock, Hour, Hours, Part, Zone

# Minutes after midnight. Morning, the lunch break, afternoon and evening as ITU meetings sit.
PARTS = {
    **{"dawn": (240, 480), "early_morning": (480, 600), "morning": (570, 750), "late_morning": (600, 750)},
    **{"lunch": (750, 870), "early_afternoon": (750, 870), "afternoon": (870, 1050), "late_afternoon": (900, 1050)},
    **{"early_evening": (1020, 1140), "evening": (1050, 1200), "late_evening": (1140, 1200)},
    **{"early_night": (1200, 1320), "night": (1200, 1440), "late_night": (1320, 1440)},
    **{"working_hours": (480, 1080), "after_work": (1050, 1200)},
}


def local_span(date: dt.date, hours: Hour) -> tuple[dt.datetime, dt.datetime | None, Zone | None]:
    """Start and end on *date* as the clocks show them, and their zone; a time of day alone has no end."""
    midnight = dt.datetime.combine(date, dt.time())
    if isinstance(hours, Part):
        first, last = PARTS[hours.name]
        return midnight + dt.timedelta(minutes=first), midnight + dt.timedelta(minutes=last), hours.zone
    if isinstance(hours, Hours):
        start, end = (midnight + _since_midnight(clock) for clock in (hours.first, hours.last))
        return start, end if end > start else end + dt.timedelta(days=1), hours.zone
    return midnight + _since_midnight(assumed(hours)), None, hours.zone


def _since_midnight(clock: Clock) -> dt.timedelta:
    return dt.timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second)
