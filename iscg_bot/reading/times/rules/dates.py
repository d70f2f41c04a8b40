"""Stage 4: dates of the calendar: "Tuesday 3 June 2026", "June 3-5", 2026年6月3日, "the first Monday of June"."""

import datetime as dt
from dataclasses import replace
from itertools import pairwise

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.literals import full_year
from iscg_bot.reading.times.settling import span
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Day, Period, day_of

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def dated(month: int | None, day: float | None, year: int | None, weekday: int | None) -> Senses | None:
    """A day, if a month can have it."""
    if day is None or day != int(day) or not 1 <= day <= (_LENGTHS[month - 1] if month else 31):
        return None
    return {"day": Day(year, month, int(day), weekday)}


def day_numbers(tokens: list[Token]) -> list[int]:
    """The numbers among *tokens* that may count the days of a month."""
    found: list[int] = []
    for token in tokens:
        value = next((token.senses[s] for s in ("day_number", "ordinal", "number") if s in token.senses), None)
        if value is not None and not token.has("month", "weekday") and value <= 31:
            found.append(value)
    return found


def _day(found: Found) -> Senses | None:
    """ "3 June", "June 3rd, 2026", "Tuesday the third of June"."""
    numbers = day_numbers(found.tokens)
    return dated(found.get("month"), numbers[0], found.get("year"), found.get("weekday")) if numbers else None


def _day_first(found: Found) -> Senses | None:
    place = next(i for i, token in enumerate(found.tokens) if token.has("month"))
    before = found.tokens[place - 1]
    if before.has("dash") and before.end != found.tokens[place].start:
        return None
    numbers = day_numbers(found.tokens[:place])
    year = found.part(place).get("year")
    return dated(found.get("month"), numbers[-1], year, found.get("weekday")) if numbers else None


def _short_year(found: Found) -> Senses | None:
    """3-Jun-26, "3 June 97": two digits that are no hour."""
    last = found.last
    value = last.senses["number"]
    if any(token.has("dash") and token.end != after.start for token, after in pairwise(found.tokens)):
        return None
    joined = found.has("dash", "slash")
    if len(last.text) != 2 or last.spoken or (value <= 24 and not joined):
        return None
    place = next(i for i, token in enumerate(found.tokens) if token.has("month"))
    numbers = day_numbers(found.tokens[:place])
    year = full_year(value, found.ground)
    return dated(found.get("month"), numbers[-1], year, found.get("weekday")) if numbers else None


def _month_first(found: Found) -> Senses | None:
    place = next(i for i, token in enumerate(found.tokens) if token.has("month"))
    after = found.part(place + 1)
    numbers = day_numbers(after.tokens)
    return dated(found.get("month"), numbers[0], after.get("year"), found.get("weekday")) if numbers else None


def _numeric(found: Found) -> Senses:
    day = found.get("date")
    return {"day": replace(day, weekday=found.get("weekday"))}


def _decimal_date(found: Found) -> Senses | None:
    """ "Le 12.05", "вторник 12.05": a date, not an hour."""
    one, two, size = found.get("decimal")
    month, day = (one, two) if found.ground.order == "mdy" else (two, one)
    return dated(month, day, None, found.get("weekday")) if size == 2 and 1 <= month <= 12 else None


def _year_first(found: Found) -> Senses | None:
    """ "2026 June 3", "2026 6 3"."""
    numbers = [n for n in day_numbers(found.tokens) if n <= 31]
    year = found.get("year")
    if found.has("month"):
        return dated(found.get("month"), numbers[0], year, None) if numbers else None
    return dated(numbers[0], numbers[1], year, None) if len(numbers) == 2 and numbers[0] <= 12 else None


def _range_in_month(found: Found) -> Senses | None:
    """ "13-15 July", "from 3 to 5 June 2026": written the other way round in Arabic (glossary.yaml)."""
    numbers = day_numbers(found.tokens)
    joined = any(token.has("to", "until") for token in found.tokens[1:]) or found.has("between")
    if len(numbers) != 2 or not joined:
        return None
    if found.ground.language == "ar" and numbers[0] > numbers[1]:
        numbers.reverse()
    first, last = (dated(found.get("month"), number, found.get("year"), None) for number in numbers)
    if not first or not last or numbers[0] >= numbers[1]:
        return None
    whole = span(first["day"], last["day"], found.ground)
    return {"period": whole} if whole else None


def _listed(found: Found) -> Senses | None:
    """ "3, 4 or 5 June": several days of one month."""
    numbers = day_numbers(found.tokens)
    if len(numbers) < 2 or (len(numbers) == 2 and found.has("between")):
        return None
    made = [dated(found.get("month"), number, found.get("year"), None) for number in numbers]
    days = tuple(one["day"] for one in made if one)
    return {"days": days} if len(days) == len(numbers) else None


def _either(found: Found) -> Senses | None:
    """ "14/15 October"."""
    days = [dated(found.get("month"), number, found.get("year"), None) for number in found.get("either_day")]
    return {"days": tuple(one["day"] for one in days if one)} if all(days) else None


def _fixed(date: dt.date | None) -> Senses | None:
    return {"day": day_of(date)} if date else None


def _nth_weekday(found: Found) -> Senses | None:
    """ "The first Monday of June", "the last Friday in May 2026"."""
    weekday, month, year = found.get("weekday"), found.get("month"), found.get("year")
    count = found.get("ordinal")
    if count is None:
        last = found.get("turn") == -1 or found.get("third") == "late"
        count = -1 if last else None
    if weekday is None or count is None or not -1 <= count <= 5:
        return None
    today = found.ground.today
    date = calendars.nth_weekday(year or today.year, month, weekday, count)
    if not year and date and date < today:
        date = calendars.nth_weekday(today.year + 1, month, weekday, count)
    return _fixed(date)


def _count(found: Found) -> int | None:
    """First is 1, last is -1."""
    if found.has("ordinal"):
        return int(found.get("ordinal"))
    if found.get("turn") == -1 or found.get("third") == "late":
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
        return _fixed(whole.start + dt.timedelta(days=count - 1) if count > 0 else whole.end - dt.timedelta(days=1))
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


def _two_names(found: Found) -> Senses | None:
    """أيار/مايو: both Arabic names of one month."""
    one, two = found.all("month")
    return {"month": one} if one == two else None


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


def _season(found: Found) -> Senses:
    year = found.get("year") or found.ground.said.year + (found.get("turn") or 0)
    start = dt.date(year, found.get("season"), 1)
    return {"period": Period(start, calendars.months_on(start, 3), "season")}


_SEPARATORS = "(dash|slash|or|of|the|comma|dot)*"
_NUMBER = "(number|ordinal|day_number)"
_YEAR = "(comma|of|the|dash)* year? year_word?"
_ASIDE = "(comma? open? weekday close?)?"
_WEEKDAY = "(weekday (comma|the|dot|of|dash|on_day)*)?"
_LIST = f"{_NUMBER} ((comma|or|and|slash)+ the* {_NUMBER})+"

STAGE = (
    *rule("month (slash|or|open) month close?", _two_names),
    *rule(
        (
            f"(from|between|the)* weekday? comma? the? {_NUMBER} (to|and|until) the* weekday? comma? the? {_NUMBER} "
            f"(of|the|dash)* month {_YEAR}",
            f"(from|between|the)* (year of?)? month (of|the|dot)* {_NUMBER} (to|and|until) the* {_NUMBER} (comma? year)?",
        ),
        _range_in_month,
    ),
    *rule(f"{_LIST} (of|the)* month (comma|of|the)* year", _listed, "en fr es ru ar"),
    *rule(f"{_LIST} (of|the)* month", _listed, "en fr es ru ar"),
    *rule(f"month (the|of)* {_LIST} (comma? year)?", _listed, "en"),
    *rule("(year of?)? month number ((comma|or|and)+ (number|day_number))+", _listed, "zh"),
    *rule(f"either_day (of|the)* month {_YEAR}", _either),
    *rule(("year of? month of? day_number (comma? open? weekday close?)?", "year month number"), _day),
    *rule((f"{_WEEKDAY} date {_ASIDE}", "weekday open date close"), _numeric),
    *rule(("on_day [decimal]", "weekday comma? on_day? [decimal]"), _decimal_date),
    *rule("weekday ordinal (of|the)* month (comma|of|the)* year? year_word?", _nth_weekday, "ar"),
    *rule(("year (dash|slash|or) month (dash|slash|or) number", "year number number"), _year_first),
    *rule(
        ("number (dash|slash|or) year (dash|slash|or) month", "year (dash|slash|or) number (dash|slash|or) month"), _day
    ),
    *rule(
        (
            f"{_WEEKDAY} on_day? (ordinal|number) (dash|or|slash|of|the|comma|dot|turn)* month (of|the|comma|dash|or|slash|dot)* "
            f"year year_word? {_ASIDE}",
            f"{_WEEKDAY} (ordinal|number) (dash|or|slash|of|the|dot)* month (dash|or|slash|comma|dot)* number",
            f"{_WEEKDAY} on_day? (ordinal|number) (dash|or|slash|of|the|dot)* month {_ASIDE}",
        ),
        lambda found: (
            _short_year(found) if found.last.has("number") and not found.last.has("year") else _day_first(found)
        ),
    ),
    *rule(
        (
            f"{_WEEKDAY} month (dot|the|of|slash|or|dash|comma)* {_NUMBER} (comma|dot|of|the|dash|slash|or)* year {_ASIDE}",
            f"{_WEEKDAY} month (dot|the|of|slash|or|dash)* {_NUMBER} {_ASIDE}",
        ),
        _month_first,
    ),
    *rule(
        (
            f"the* ordinal the? weekday (of|the|turn)* month {_YEAR}",
            f"the? weekday ordinal (of|the)* month {_YEAR}",
            "the* turn weekday (of|the)* month (of|the)* year?",
            f"the* (third|ordinal|weekday) the* (weekday|third|ordinal) (of|the)* month {_YEAR}",
        ),
        _nth_weekday,
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
            "year (of|the)* (turn|third) unit",
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
