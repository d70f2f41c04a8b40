"""Stage 4: "the first Monday of June", "the last week of May", quarters, months, seasons."""

import datetime as dt
from dataclasses import replace

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.rules.days import dated, day_numbers, fixed_day, nth_weekday
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Period

_YEAR = "(comma|of|the|dash)* year? year_word?"


def _count(found: Found) -> int | None:
    """First is 1, last is -1."""
    if found.has("ordinal"):
        return int(found.get("ordinal"))
    if found.get("turn") == -1 or found.get("third") in ("late", "end"):
        return -1
    return 1 if found.get("third") == "early" else None


def _nth_unit(found: Found) -> Senses | None:
    """ "The last week of June", "the first day of May", "the third month of 2026"."""
    unit, count = found.get("unit"), _count(found)
    if count is None or unit not in ("week", "day", "weekend", "month", "quarter"):
        return None
    whole = _whole(found)
    return _unit_of(whole, unit, count, found) if whole else None


def _whole(found: Found) -> Period | None:
    month, year, today = found.get("month"), found.get("year"), found.ground.today
    if month:
        soon = dt.date(today.year, month, 28) >= today - dt.timedelta(days=30)
        return calendars.month(year or (today.year if soon else today.year + 1), month)
    return Period(dt.date(year, 1, 1), dt.date(year + 1, 1, 1), "year") if year else None


def _unit_of(whole: Period, unit: str, count: int, found: Found) -> Senses | None:
    if unit == "day":
        return fixed_day(whole.start + dt.timedelta(days=count - 1) if count > 0 else whole.end - dt.timedelta(days=1))
    if unit in ("week", "weekend"):
        week = calendars.nth_week(whole.start, count) if count > 0 else _last_week(whole.end)
        if unit == "weekend":
            return {"period": Period(week.start + dt.timedelta(days=5), week.end, "weekend")}
        return {"period": week}
    if found.has("month"):
        return None
    size = calendars.MONTHS[unit]
    start = calendars.months_on(whole.start, size * (count - 1)) if count > 0 else calendars.months_on(whole.end, -size)
    return {"period": Period(start, calendars.months_on(start, size), unit)}


def _last_week(end: dt.date) -> Period:
    last = calendars.week_of(end - dt.timedelta(days=1))
    return last if (end - last.start).days >= 4 else calendars.week_of(last.start - dt.timedelta(days=1))


def _year_turned(found: Found) -> Senses | None:
    """明年3月5日, 今年第二季度, 去年."""
    year = found.ground.said.year + found.get("year_turn")
    if found.has("quarter"):
        return quarter(year, found.get("quarter"))
    if found.has("month"):
        numbers = day_numbers([t for t in found.tokens if not t.has("year_turn")])
        return (
            dated(found.get("month"), numbers[0], year, None)
            if numbers
            else {"period": calendars.month(year, found.get("month"))}
        )
    return {"period": Period(dt.date(year, 1, 1), dt.date(year + 1, 1, 1), "year")}


def _week_of_cycle(found: Found) -> Senses | None:
    """ "The second week of next month"."""
    units, count = found.all("unit"), _count(found)
    if units[0] != "week" or count is None:
        return None
    if found.has("year"):
        return {"period": calendars.nth_week(dt.date(found.get("year"), 1, 1), count)}
    if units[1] not in ("month", "year", "quarter"):
        return None
    whole = calendars.cycle(found.ground.today, units[1], found.all("turn")[-1])
    return {"period": calendars.nth_week(whole.start, count) if count > 0 else _last_week(whole.end)}


def quarter(year: int, number: int, size: int = 3) -> Senses:
    """A quarter or half of a year."""
    start = dt.date(year, number * size - size + 1, 1)
    return {"period": Period(start, calendars.months_on(start, size), "quarter" if size == 3 else "half_year")}


def _quarter(found: Found) -> Senses:
    return quarter(found.get("year") or found.ground.said.year, found.get("quarter"))


def _half_year(found: Found) -> Senses:
    return quarter(found.get("year"), found.get("half_year"), 6)


def _nth_quarter(found: Found) -> Senses | None:
    if found.get("unit") not in ("quarter", "half_year") or not 1 <= found.get("ordinal") <= 4:
        return None
    year = found.get("year") or found.ground.said.year + (found.get("turn") or 0)
    return quarter(year, found.get("ordinal"), 3 if found.get("unit") == "quarter" else 6)


def _quarter_of_turned(found: Found) -> Senses | None:
    """ "Next year's first quarter"."""
    units, number = found.all("unit"), found.get("ordinal")
    if units[0] != "year" or units[1] not in ("quarter", "half_year") or not 1 <= number <= 4:
        return None
    return quarter(found.ground.said.year + found.get("turn"), number, 3 if units[1] == "quarter" else 6)


def _turned_month(found: Found) -> Senses | None:
    """ "Next June", "June this year"."""
    month, turn, today = found.get("month"), found.get("turn"), found.ground.today
    if found.has("unit"):
        return {"period": calendars.month(today.year + turn, month)} if found.get("unit") == "year" else None
    later = {0: 0, 1: int(month <= today.month), -1: -int(month >= today.month)}
    return {"period": calendars.month(today.year + later[turn], month)} if turn in later else None


def _months(found: Found) -> Senses | None:
    """ "From June to August", "May-June 2026"."""
    first, last = found.all("month")
    if not any(token.has("to") for token in found.tokens[1:]):
        return None
    today = found.ground.today
    year = found.get("year") or today.year + (last < today.month)
    start = calendars.month(year - (first > last), first)
    end = calendars.month(year, last)
    return {"period": Period(start.start, end.end, "month", start, end)}


def _month_of_year(found: Found) -> Senses:
    return {"period": calendars.month(found.get("year"), found.get("month"))}


def _month(found: Found) -> Senses:
    today, month = found.ground.today, found.get("month")
    return {"period": calendars.month(today.year + (month < today.month), month, yearless=True)}


def _weekday_of_day(found: Found) -> Senses | None:
    """ "Thursday, that is the 14th of February"."""
    day = found.get("day")
    return {"day": replace(day, weekday=found.get("weekday"))} if day.weekday is None and day.month else None


def _plain_day(found: Found) -> Senses | None:
    numbers = day_numbers(found.part(-2).tokens)
    return dated(found.get("month"), numbers[0], None, None) if numbers else None


def _plain_days(found: Found) -> Senses | None:
    days = [dated(found.get("month"), number, None, None) for number in day_numbers(found.tokens)]
    return {"days": tuple(one["day"] for one in days if one)} if all(days) else None


def _season(found: Found) -> Senses:
    year = found.get("year") or found.ground.said.year + (found.get("turn") or 0)
    start = dt.date(year, found.get("season"), 1)
    return {"period": Period(start, calendars.months_on(start, 3), "season")}


def _day_in_part(found: Found) -> Senses | None:
    """El jueves 12 por la mañana is a day; jueves, 9 de la mañana an hour."""
    number = next(t for t in found.tokens if t.has("number"))
    hour = found.last.has("at", "to") and not found.last.text.startswith("a la")  # "próximo jueves 9 a 11"
    fits = not found.last.text.startswith("de ") and not number.has("year") and not hour
    return dated(None, number.senses["number"], None, found.get("weekday")) if fits else None


# before the hours: "2 часа 29 июня" is a length and a day
DATES_FIRST = (
    *rule(
        (
            "[weekday (comma|on_day)* number] comma? (at|hour_word)* part",
            "on_day [number] comma? (at|hour_word)* part",
            "[turn weekday number] comma? (at|to|from|on_day)",
            "[turn weekday number] (dot|close)",
        ),
        _day_in_part,
        "es",
    ),
    *rule("amount [(number|ordinal) month]", _plain_day, "fr es ru"),
    *rule("(amount|unit) [number (comma number)* and number month]", _plain_days, "ru"),
)
# before the days: الأسبوع الثاني من يونيو is a week, الثاني من يونيو alone a day
WEEKS_FIRST = (
    *rule(f"the* unit ordinal (of|the)* month {_YEAR}", _nth_unit, "ar"),
    *rule("(year of?)? month (of|the)* (ordinal|turn) weekday", nth_weekday, "zh"),
)

STAGE = (
    *rule(
        (
            f"the* ordinal the? weekday (of|the|turn)* month {_YEAR}",
            f"the? weekday ordinal (of|the)* month {_YEAR}",
            "the* turn weekday (of|the)* month (of|the)* year?",
            f"the* (third|ordinal|weekday) the* (weekday|third|ordinal) (of|the)* month {_YEAR}",
        ),
        nth_weekday,
    ),
    *rule(
        (
            f"the* (ordinal|turn) unit (of|the)* month {_YEAR}",
            "the* (ordinal|turn) unit (of|the)* year",
            f"the* unit ordinal (of|the)* month {_YEAR}",
            "the* unit turn (of|the)* (month|year) (of|the|comma)* year?",
            f"the* third unit (of|the)* month {_YEAR}",
            f"the* unit third (of|the)* month {_YEAR}",
            "month (of|the)* (ordinal|turn|third) unit",
            "year (of|the)* (turn|third|ordinal) unit",
        ),
        _nth_unit,
    ),
    *rule(("year_turn of? month (day_number|number)?", "year_turn quarter", "year_turn"), _year_turned),
    *rule(
        (
            "the* (ordinal unit|unit ordinal) (of|the)* (turn unit|unit turn)",
            "(turn|third) unit (of|the)* turn unit",
            "unit turn (of|the)* unit turn",
            "year (of|the)* ordinal unit",
        ),
        lambda found: _week_of_cycle(found) or (_nth_quarter(found) if found.has("year") else None),
    ),
    *rule(("half_year (of|the|comma)* year", "year half_year"), _half_year),
    *rule(("quarter (of|the|dash)* year?", "year dash? quarter"), _quarter),
    *rule(("ordinal unit (of|the)* (year|turn unit|unit turn)? year_word?", "year ordinal unit"), _nth_quarter),
    *rule("turn unit the? ordinal unit", _quarter_of_turned),
    *rule(("turn month", "month turn", "month (of|the)* (turn unit|unit turn)"), _turned_month),
    *rule(
        ("the? month (to|and) the? month (of|the|comma)* year", "from month to the? month (comma|of|the)* year?"),
        _months,
    ),
    *rule(
        ("month (of|the|comma|dash|slash|or|dot)* year year_word?", "year of? month", "year (dash|slash|or) month"),
        _month_of_year,
    ),
    *rule("weekday (the|comma|on_day|of)* day", _weekday_of_day),
    *rule("month", _month),
    *rule(("season (of|the)* year?", "turn the? season", "season turn"), _season),
)
