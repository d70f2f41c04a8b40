"""Stage 3: dates of the calendar: "Tuesday 3 June 2026", "June 3-5", "3, 4 or 5 June", 2026年6月3日."""

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.literals import full_year
from iscg_bot.reading.times.settling import span
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Day, Part, When, day_of

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEPARATORS = "(dash|slash|or|of|the|comma|dot)*"
_NUMBER = "(number|ordinal|day_number)"
_YEAR = "(comma|of|the|dash)* year? year_word?"
_HALF = re.compile(r"\d{1,2} [ap]\.?m\.?")
_ASIDE = "(comma? open? weekday close?)?"
_SET_OFF = "(comma|open) weekday close?"  # "11 февраля 2027 г. (четверг)"; a new sentence may begin with another day
_WEEKDAY = "(weekday (comma|the|dot|of|dash|on_day)*)?"
_LIST = f"{_NUMBER} ((comma|or|and) the* {_NUMBER})* comma? (or|and|slash) the* {_NUMBER}"


def dated(month: int | None, day: float | None, year: int | None, weekday: int | None) -> Senses | None:
    """A day, if a month can have it."""
    if (
        (month is not None and month not in range(1, 13))
        or day is None
        or day != int(day)
        or not 1 <= day <= (_LENGTHS[month - 1] if month else 31)
    ):
        return None
    return {"day": Day(year, month, int(day), weekday)}


def day_numbers(tokens: list[Token]) -> list[int]:
    """The numbers among *tokens* that may count the days of a month."""
    found: list[int] = []
    for token in tokens:
        value = next((token.senses[s] for s in ("day_number", "ordinal", "number") if s in token.senses), None)
        if isinstance(value, int) and not token.has("month", "weekday") and value <= 31:
            found.append(value)
    return found


def fixed_day(date: dt.date | None) -> Senses | None:
    """A day of which everything is known, if there is such a one."""
    return {"day": day_of(date)} if date else None


def _two_names(found: Found) -> Senses | None:
    """أيار/مايو: both Arabic names of one month."""
    one, two = found.all("month")
    return {"month": one} if one == two else None


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


def _day(found: Found) -> Senses | None:
    """ "3 June", "June 3rd, 2026", "Tuesday the third of June"."""
    numbers = day_numbers(found.tokens)
    return dated(found.get("month"), numbers[0], found.get("year"), found.get("weekday")) if numbers else None


def _feast(found: Found) -> Senses | None:
    """ "Before Christmas", le jour de l'an 2027."""
    month, day = map(int, found.get("feast").split("-"))
    return dated(month, day, found.get("year"), None)


def _numeric(found: Found) -> Senses:
    day = found.get("date")
    return {"day": replace(day, weekday=found.get("weekday"))}


def _dashed(found: Found) -> Senses | None:
    """Le 10-02: a day and a month."""
    numbers = [t.senses["number"] for t in found.tokens if t.has("number")]
    one, two = (n for n in numbers if isinstance(n, int))
    day, month = (two, one) if found.ground.order == "mdy" else (one, two)
    return dated(month, day, None, None) if 1 <= month <= 12 else None


def _decimal_date(found: Found) -> Senses | None:
    """ "Le 12.05", "вторник 12.05": a date, not an hour."""
    one, two, size = found.get("decimal")
    month, day = (one, two) if found.ground.order == "mdy" else (two, one)
    pointed = any(token.has("decimal") and "." in token.text for token in found.tokens)
    sure = pointed if found.has("weekday", "clock") else size == 2
    return dated(month, day, None, found.get("weekday")) if sure and 1 <= month <= 12 else None


def _decimal_before_hour(found: Found) -> Senses | None:
    """12.11 в 15:00."""
    said = found.has("comma") or found.last.text.startswith(("в ", "с "))
    return _decimal_date(found) if said and found.get("decimal")[2] == 2 else None


def _half_of_day(found: Found) -> Senses | None:
    """ "June 9 AM" is a morning."""
    clock, text = found.get("clock"), found.last.text
    made = dated(found.get("month"), int(text.split()[0]), None, None) if _HALF.fullmatch(text) else None
    return {"when": When((made["day"],), Part("morning" if clock.hour < 12 else "afternoon"))} if made else None


def _year_first(found: Found) -> Senses | None:
    """ "2026 June 3", "2026 6 3"."""
    numbers = [n for n in day_numbers(found.tokens) if n <= 31]
    year = found.get("year")
    if found.has("month"):
        return dated(found.get("month"), numbers[0], year, None) if numbers else None
    return dated(numbers[0], numbers[1], year, None) if len(numbers) == 2 and numbers[0] <= 12 else None


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
    if len(last.text) != 2 or last.spoken or found.has("dot") or (value <= 24 and not joined):
        return None
    place = next(i for i, token in enumerate(found.tokens) if token.has("month"))
    numbers = day_numbers(found.tokens[:place])
    year = full_year(value, found.ground)
    return dated(found.get("month"), numbers[-1], year, found.get("weekday")) if numbers else None


def _month_first(found: Found) -> Senses | None:
    if found.ground.language == "zh" and found.has("ordinal"):
        return None  # 11月第二周
    place = next(i for i, token in enumerate(found.tokens) if token.has("month"))
    after = found.part(place + 1)
    numbers = day_numbers(after.tokens)
    return dated(found.get("month"), numbers[0], after.get("year"), found.get("weekday")) if numbers else None


def nth_weekday(found: Found) -> Senses | None:
    """ "The first Monday of June", "the last Friday in May 2026"."""
    weekday, month, year = found.get("weekday"), found.get("month"), found.get("year")
    count = found.get("ordinal")
    if count is None:
        last = found.get("turn") == -1 or found.get("third") in ("late", "end")
        count = -1 if last else None
    if weekday is None or count is None or not -1 <= count <= 5:
        return None
    today = found.ground.today
    date = calendars.nth_weekday(year or today.year, month, weekday, count)
    if not year and date and date < today:
        date = calendars.nth_weekday(today.year + 1, month, weekday, count)
    return fixed_day(date)


STAGE = (
    *rule("the? feast (comma|of|the|dash)* year?", _feast),
    *rule("month (slash|or|open) month close?", _two_names),
    *rule(
        (
            f"(from|between|the)* weekday? comma? the? {_NUMBER} (to|and|until) the* weekday? comma? the? {_NUMBER} "
            f"(of|the|dash)* month {_YEAR}",
            f"(from|between|the)* (year of?)? month (of|the|dot)* {_NUMBER} (to|and|until) the* {_NUMBER} "
            "(comma? year)?",
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
    *rule("on_day [number dash number] end", _dashed, "fr es"),
    *rule(("weekday comma? on_day? decimal dot?", "[on_day decimal dot?] (comma|at|the|from)* clock"), _decimal_date),
    *rule("on_day [decimal]", _decimal_date),
    *rule("[decimal] (at|the|from)+ clock", _decimal_date, "fr ru ar"),
    *rule("[decimal] comma? clock", _decimal_before_hour, "ru"),
    *rule(("(on_day|at)+ [number dash number] end", "(on_day|at)+ [number dash number] clock"), _dashed, "ar"),
    *rule("weekday ordinal (of|the)* month (comma|of|the)* year? year_word?", nth_weekday, "ar"),
    *rule(("year (dash|slash|or) month (dash|slash|or) number", "year number number"), _year_first),
    *rule(
        ("number (dash|slash|or) year (dash|slash|or) month", "year (dash|slash|or) number (dash|slash|or) month"), _day
    ),
    *rule(
        (
            f"{_WEEKDAY} on_day? (ordinal|number) (dash|or|slash|of|the|comma|dot|turn)* month "
            f"(of|the|comma|dash|or|slash|dot)* year (year_word dot {_SET_OFF}|year_word? {_ASIDE})",
            f"{_WEEKDAY} (ordinal|number) (dash|or|slash|of|the|dot)* month (dash|or|slash|comma|dot)* number",
            f"{_WEEKDAY} on_day? (ordinal|number) (dash|or|slash|of|the|dot)* month {_ASIDE}",
        ),
        lambda found: (
            _short_year(found) if found.last.has("number") and not found.last.has("year") else _day_first(found)
        ),
    ),
    *rule(
        (
            f"{_WEEKDAY} month (dot|the|of|slash|or|dash|comma)* {_NUMBER} (comma|dot|of|the|dash|slash|or)* year "
            f"{_ASIDE}",
            f"{_WEEKDAY} month (dot|the|of|slash|or|dash)* {_NUMBER} {_ASIDE}",
        ),
        _month_first,
    ),
    *rule("(weekday (comma|of|the|on_day)*)? [month clock] end", _half_of_day, "en"),
)
