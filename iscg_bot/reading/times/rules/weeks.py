"""Stage 7: "tomorrow", "the week of 12 May", "week 23", "the end of the month"."""

import datetime as dt

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.rules.days import dated, fixed_day
from iscg_bot.reading.times.settling import date_of
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Period

_TURNED = "(turn unit|unit turn)"


def _relative_to(found: Found) -> Senses | None:
    """Le lendemain du 13 février, la veille du 5."""
    shift, date = found.get("relative"), date_of(found.get("day"), found.ground)
    return fixed_day(date + dt.timedelta(days=shift)) if date and shift else None


def _relative(found: Found) -> Senses | None:
    return fixed_day(found.ground.today + dt.timedelta(days=found.get("relative")))


def _days_from_relative(found: Found) -> Senses | None:
    """ "2 days after tomorrow", which begins like "day after tomorrow"."""
    count, relative = found.get("number"), found.last
    if not isinstance(count, int) or not relative.text.startswith("day "):
        return None
    shift = relative.senses["relative"]
    return fixed_day(found.ground.today + dt.timedelta(days=shift + (count - 1 if shift > 0 else 1 - count)))


def _week_from(found: Found) -> Senses | None:
    """ "The week of 15-19 June" is that period."""
    return {"period": found.get("period")} if found.get("period").first is not None else None


def _week_of(found: Found) -> Senses | None:
    """ "The week of 12 May": Monday to Sunday around it."""
    if not found.has("week_of") and (found.get("unit") != "week" or len(found.tokens) < 3):
        return None
    day = found.get("day")
    if day is None:
        made = dated(None, found.get("ordinal") or found.get("number"), None, None)
        day = made["day"] if made else None
    if isinstance(day, Period):
        return None
    date = date_of(day, found.ground) if day else None
    return {"period": calendars.week_of(date)} if date else None


def _weekday_of(found: Found) -> Senses | None:
    """ "The Tuesday of the week of 15 June"."""
    period, weekday = found.get("period"), found.get("weekday")
    return fixed_day(period.start + dt.timedelta(days=weekday)) if period.grain == "week" and not period.echo else None


def _week_number(found: Found) -> Senses | None:
    """ "Week 23", ISO 8601."""
    number = found.get("number")
    if found.get("unit") != "week" or not isinstance(number, int) or not 1 <= number <= 53 or found.tokens[1].spoken:
        return None
    year, today = found.get("year") or found.ground.said.year, found.ground.today
    if found.has("turn"):
        year += found.get("turn")
    try:
        monday = dt.date.fromisocalendar(year, number, 1)
        if not found.has("year", "turn") and monday < today - dt.timedelta(days=60):
            monday = dt.date.fromisocalendar(year + 1, number, 1)
    except ValueError:
        return None
    return {"period": calendars.week_of(monday)}


def _weekend(found: Found) -> Senses | None:
    return {"period": calendars.cycle(found.ground.today, "weekend", 0)} if found.get("unit") == "weekend" else None


def _period_end(found: Found) -> Senses | None:
    """ "By the end of the month"."""
    period = calendars.cycle(found.ground.today, "month" if found.has("month_end") else "year", 0)
    return {"period": calendars.parts(period, "end")}


STAGE = (
    *rule("relative (of|the|on_day)+ day", _relative_to, "fr es ru ar"),
    *rule("number relative", _days_from_relative, "en"),
    *rule("relative", _relative),
    *rule(
        ("week_of (the|of|on_day)* period", "unit (of|the|from|on_day)+ period"),
        lambda found: _week_from(found) if found.get("unit") in (None, "week") else None,
    ),
    *rule(
        ("week_of (the|of|on_day)* day", "week_of (the|of|on_day)* (ordinal|number)", "unit (of|the|from|on_day)* day"),
        _week_of,
    ),
    *rule("day the? week_of", _week_of, "zh"),
    *rule("weekday (of|the|in|at|on_day)+ period", _weekday_of, "en fr es ru ar"),
    *rule((f"unit number (of|the)* {_TURNED}", "unit number (of|the)* year?"), _week_number),
    *rule("(the|on_day) unit", _weekend),
    *rule(("month_end", "year_end"), _period_end),
)
