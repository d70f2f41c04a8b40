"""Stage 6: parts of periods ("late May", "the second half of October") and days counted from a date."""

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.settling import bounds
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Amount, Clock, Day, Period, When, day_of

_BETWEEN = ("after", "before", "later", "ago", "ago_first", "since", "from")


def from_date(found: Found) -> Senses | None:
    """ "Two weeks after 3 June", "the day before the 5th"."""
    amount = found.get("amount")
    if amount is None:
        if found.get("unit") not in ("day", "week"):
            return None
        amount = Amount(((found.get("unit"), 1),))
    between = next(t for t in found.tokens[1:] if t.has(*_BETWEEN))
    sign = 1 if between.has("after", "later", "since", "from") else -1
    start = bounds(found.get("day"), found.ground)
    if not start or amount.fine:
        return None
    date = start[0]
    for unit, count in amount.parts:
        date = calendars.moved(date, unit, sign * count)
    return {"day": day_of(date)}


def _third(found: Found) -> Senses | None:
    third, period = found.get("third"), found.get("period")
    if period is None and found.has("unit"):
        if found.get("unit") not in ("week", "month", "year", "quarter"):
            return None
        period = calendars.cycle(found.ground.today, found.get("unit"), 0)
    if period is not None:
        return {"period": calendars.parts(period, third)}
    return _end_of_day(found.get("day")) if third in ("late", "end") else None


def _end_of_day(day: Day) -> Senses:
    return {"when": When((day,), Clock(18, sure=True, day_end=True))}


def _half(found: Found) -> Senses | None:
    half, period = found.get("half"), found.get("period")
    if period is None:
        unit = found.get("unit") or "month"
        if unit not in ("week", "month", "year", "quarter", "half_year"):
            return None
        period = calendars.cycle(found.ground.today, "year" if unit == "half_year" else unit, found.get("turn") or 0)
    return {"period": calendars.halves(period, half)}


def _part_of_part(found: Found) -> Senses | None:
    """ "Early in the morning", en fin d'après-midi."""
    third, part = found.get("third"), found.get("part")
    if third == "middle" or part not in ("morning", "afternoon", "evening", "night"):
        return {"part": part}
    return {"part": f"{'late' if third == 'end' else third}_{part}"}


def _later_in(found: Found) -> Senses | None:
    """ "Later this week": what is left of it."""
    period, today = found.get("period"), found.ground.today
    if not period.start <= today < period.end:
        return None
    return {"period": Period(max(today, calendars.halves(period, 2).start), period.end)}


# before the distances from today: "через два дня после 5 июня"
DISTANCES_FIRST = (
    *rule("in? amount (after|before) (the|of|on_day)* day", from_date),
    *rule("in amount (from|since|after|of) (the|on_day)* day", from_date, "ar"),
)

STAGE = (
    *rule(("third (of|the|in|dash)* part",), _part_of_part),
    *rule("later (of|in|the)* period", _later_in),
    *rule(
        (
            "amount (after|before|later|ago|ago_first) (the|of)* day",
            "(the|on_day)* unit (after|before|later) (the|of|on_day)* day",
        ),
        from_date,
    ),
    *rule(
        (
            "the* third (dash|the|of)* period",
            "period of? third",
            "third (the|of|dash)* unit",
            "the* third (dash|the|of|on_day)* day",
        ),
        _third,
    ),
    *rule(
        ("half (the|of)* period", "period of? half unit?", "half (the|of)* unit", "turn the* half unit?", "half unit"),
        _half,
    ),
)
