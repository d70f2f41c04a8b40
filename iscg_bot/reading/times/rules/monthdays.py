"""Stage 5: days of a month that is named by its turn: "the 5th of next month", du 8 au 12 du mois prochain."""

from itertools import pairwise

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.settling import span
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Day

_TURNED = ("(of|the|in)* turn unit", "(of|the|in)* unit turn")
_NUMBER = "(day_number|ordinal|number)"


def _days(found: Found) -> list[Day]:
    """The days that are numbered, if the month has them all."""
    numbers = found.all("day_number", "ordinal", "number")
    if found.all("unit")[-1] != "month" or not all(isinstance(number, int) for number in numbers):
        return []
    start = calendars.cycle(found.ground.today, "month", found.get("turn") or 0).start
    exist = all(calendars.exists(start.year, start.month, number) for number in numbers)
    return [Day(start.year, start.month, number) for number in numbers] if exist else []


def _day(found: Found) -> Senses | None:
    """ "The 5th of next month", 下个月5号."""
    days = _days(found)
    return {"day": days[0]} if len(days) == 1 else None


def _span(found: Found) -> Senses | None:
    """ "From the 3rd to the 5th of next month", entre el 20 y el 22 de este mes."""
    days = _days(found)
    period = span(days[0], days[1], found.ground) if len(days) == 2 else None
    return {"period": period} if period else None


def _listed(found: Found) -> Senses | None:
    """ "The 3rd and 5th of next month", los días 18 y 19 del próximo mes."""
    days = _days(found)
    rising = all((one.day or 0) < (two.day or 0) for one, two in pairwise(days))
    return {"days": tuple(days)} if len(days) > 1 and rising else None


STAGE = (
    *rule(
        (
            *(f"(from|between|on_day|the)* {_NUMBER} (to|until) (the|on_day)* {_NUMBER} {one}" for one in _TURNED),
            *(f"between (the|on_day)* {_NUMBER} and (the|on_day)* {_NUMBER} {one}" for one in _TURNED),
            f"turn unit {_NUMBER} (to|until) {_NUMBER}",
        ),
        _span,
    ),
    *rule(
        (
            *(f"(the|on_day)* {_NUMBER} ((comma|and|or)+ (the|on_day)* {_NUMBER})+ {one}" for one in _TURNED),
            f"turn unit {_NUMBER} ((comma|and|or)+ {_NUMBER})+",
        ),
        _listed,
    ),
    *rule(
        (
            f"turn unit (at|the|of)* {_NUMBER}",
            *(f"(ordinal|day_number) {one}" for one in _TURNED),
            *(f"(the|at|on_day|to) number {one}" for one in _TURNED),
        ),
        _day,
    ),
    *rule(
        (
            "(on_day|before|after|until|since) [(number|ordinal) (of|the)+ unit] end",
            "(on_day|before|after|until|since) [(number|ordinal) (of|the)+ unit] (at|comma|hour_word)* (clock|hours)",
            "(on_day|before|after|until|since|the) [ordinal (of|the)+ unit]",
        ),
        _day,
        "en fr es ru",
    ),
)
