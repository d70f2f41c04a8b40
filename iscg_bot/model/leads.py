"""How long before an event somebody is reminded, and when that person is awake.

Urgent, so sent at any hour (M114): what people write to each other through us and what we answer, for they are awake;
what calendars lack; and alarms: mail that is lost, letters that do not get away or do not come back. All else waits for
the morning: reminders, probes, what is held, what did not arrive.
"""

import datetime as dt
from zoneinfo import ZoneInfo

WAKES, SLEEPS = dt.time(7), dt.time(22)  # local time; only what is urgent in between
EVENING = dt.time(21)
DAY = dt.timedelta(days=1)


def awake(moment: dt.datetime, zone: str, latest: dt.datetime) -> dt.datetime:
    """*moment*, or the next morning if that is before *latest*, else the evening before (UTC in and out)."""
    local = moment.astimezone(ZoneInfo(zone))
    if WAKES <= local.time() < SLEEPS:
        return moment
    night = local.date() if local.time() < WAKES else local.date() + DAY  # the morning that ends this night
    morning = dt.datetime.combine(night, WAKES, local.tzinfo).astimezone(dt.UTC)
    evening = dt.datetime.combine(night - DAY, EVENING, local.tzinfo).astimezone(dt.UTC)
    return morning if morning < latest else evening


def sleeps(now: dt.datetime, zone: str) -> bool:
    """Is it night there?"""
    return awake(now, zone, now + DAY) > now


def before(
    events: dt.datetime, lead: tuple[dt.timedelta, ...], zone: str, now: dt.datetime, told: dt.datetime | None = None
) -> dt.timedelta | None:
    """The shortest of the leads whose moment has come; None if none has, or the event has begun.

    None at night either, if there is a morning before the event. Who was *told* only after a moment needs no reminder.
    """
    if now >= events or awake(now, zone, events) > now:
        return None
    moments = {d: awake(events - d, zone, events) for d in lead}
    return min((d for d, moment in moments.items() if moment <= now and not (told and moment < told)), default=None)


def iso(lead: dt.timedelta) -> str:
    """ISO 8601: P7D, PT1H, PT90M."""
    minutes = int(lead.total_seconds() // 60)
    if minutes % 1440 == 0:
        return f"P{minutes // 1440}D"
    return f"PT{minutes // 60}H" if minutes % 60 == 0 else f"PT{minutes}M"
