"""Stage 5: "next Tuesday", "the last two weeks", "the rest of this month", "that week"."""

import datetime as dt
from dataclasses import replace

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.rules.days import fixed_day
from iscg_bot.reading.times.rules.distances import moment, moved
from iscg_bot.reading.times.rules.durations import many
from iscg_bot.reading.times.settling import date_of
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Amount, Day, Period, Stretch, day_of

_COMING = (
    "coming",
    "upcoming",
    "qui vient",
    "que viene",
    "a venir",
    "qui arrive",
    "ближаиший",
    "ближаишии",
    "ближаишую",
    "ближаишая",
    "наступающии",
    "предстоящии",
)
_FEW = 3
_TURNED = "(turn unit|unit turn)"


def weekday_of_week(found: Found) -> Senses | None:
    """ "Tuesday next week"."""
    if found.get("unit") != "week":
        return None
    monday = calendars.first_of(found.ground.today, "week")
    return fixed_day(monday + dt.timedelta(days=7 * found.get("turn") + found.get("weekday")))


def _weekday_in_weeks(found: Found) -> Senses | None:
    """ "Tuesday in two weeks", "two weeks from Tuesday"."""
    parts, weekday = found.get("amount").parts, found.get("weekday")
    back = found.has("ago") or (found.has("ago_first") and not found.has("in"))
    if len(parts) != 1 or parts[0][0] != "week" or not (back or found.has("later", "from", "in", "after")):
        return None
    weeks = int(parts[0][1])
    if found.first.has("amount"):
        date = date_of(Day(weekday=weekday), found.ground)
        return fixed_day(date + dt.timedelta(days=7 * weeks)) if date else None
    monday = calendars.first_of(found.ground.today, "week")
    return fixed_day(monday + dt.timedelta(days=7 * (-weeks if back else weeks) + weekday))


def _after_next(found: Found) -> Senses | None:
    """ "Two days after next Friday": "after next" is no turn here."""
    if found.tokens[1].text != "after next" or found.get("amount").fine:
        return None
    monday = calendars.first_of(found.ground.today, "week")
    date = monday + dt.timedelta(days=7 + found.get("weekday"))
    for unit, count in found.get("amount").parts:
        date = calendars.moved(date, unit, count)
    return fixed_day(date)


def nth_weekday_of_month(found: Found) -> Senses | None:
    """ "The first Monday of next month"."""
    count, today = found.get("ordinal"), found.ground.today
    if (found.has("unit") and found.get("unit") != "month") or not 1 <= count <= 5:
        return None
    month = calendars.cycle(today, "month", (found.get("turn") or 0) if found.has("unit") else 0).start
    return fixed_day(calendars.nth_weekday(month.year, month.month, found.get("weekday"), count))


def _counted_weekdays(found: Found) -> Senses | None:
    """ "Two Fridays ago"."""
    count, weekday, today = found.get("number"), found.get("weekday"), found.ground.today
    if not isinstance(count, int) or count > 52:
        return None
    if found.has("ago"):
        last = today - dt.timedelta(days=(today.weekday() - weekday) % 7 or 7)
        return fixed_day(last - dt.timedelta(days=7 * (count - 1)))
    date = date_of(Day(weekday=weekday), found.ground)
    return fixed_day(date + dt.timedelta(days=7 * (count - 1))) if date else None


def _week_later(found: Found) -> Senses | None:
    """ "Mardi en huit"."""
    date = date_of(Day(weekday=found.get("weekday")), found.ground, found.ground.today)
    return fixed_day(date + dt.timedelta(days=found.get("in_eight"))) if date else None


def _turned_weekday(found: Found) -> Senses | None:
    """ "Next Tuesday": next week's; the coming one is its rival if that is another day."""
    turns, weekday, today = found.all("turn"), found.get("weekday"), found.ground.today
    coming = date_of(Day(weekday=weekday), found.ground)
    monday = calendars.first_of(today, "week")
    turn = 1 if len(turns) == 2 else turns[0]
    if turn == 1 and any(token.text in _COMING for token in found.tokens) and coming:
        return fixed_day(coming)
    if turn == -1 and found.ground.language != "zh":
        return fixed_day(today - dt.timedelta(days=(today.weekday() - weekday) % 7 or 7))
    if turn == 2 and coming and found.ground.language != "zh":
        return fixed_day(coming + dt.timedelta(days=7))
    date = monday + dt.timedelta(days=7 * turn + weekday)
    if turn == 0 and date < today:
        date += dt.timedelta(days=7)
    rival = coming if turn == 1 and coming != date and found.ground.language != "zh" else None
    return {"day": replace(day_of(date), rival=rival)}


def _turned_units(found: Found) -> Senses | None:
    """ "The next two weeks", "les trois derniers jours"."""
    turn, unit, count = _count_of_units(found)
    if count != 1 and found.has("number") and found.ground.language not in ("ar", "zh") and not _is_plural(found):
        return None  # "from 9 to 11 next week"
    if turn is None and found.get("third") in ("late", "end"):
        turn = -1
    if unit is None or count != int(count) or not turn or (found.ground.language == "zh" and found.last.has("turn")):
        return None
    said, today = found.ground.said, found.ground.today
    if unit in ("hour", "minute", "second"):
        other = moved(said, Amount(((unit, count),)), turn)
        ends = (moment(said), moment(other))
        return {"stretch": Stretch(*(ends if turn > 0 else ends[::-1]))}
    if turn < 0:
        return {"period": Period(calendars.moved(today, unit, -count), today)}
    start = today + dt.timedelta(days=1)
    if unit == "working_day":
        return {"period": Period(start, calendars.moved(today, unit, count) + dt.timedelta(days=1))}
    return {"period": Period(start, calendars.moved(start, unit, count))}


def _count_of_units(found: Found) -> tuple[int, str | None, float]:
    if found.has("many_units"):
        turn, unit, count = found.get("many_units")
        return turn, unit, count
    if found.has("amount"):
        parts = found.get("amount").parts
        return found.get("turn"), parts[0][0] if len(parts) == 1 else None, parts[0][1]
    return found.get("turn"), found.get("unit"), found.get("number")


def _rest(found: Found) -> Senses | None:
    """ "The rest of this week"."""
    unit, said = found.get("unit"), found.ground.said
    if unit not in ("week", "month", "year", "day", "quarter"):
        return None
    if unit == "day":
        return {"stretch": Stretch(moment(said), moment(dt.datetime.combine(said.date(), dt.time(23, 59, 59))))}
    return {"period": Period(said.date(), calendars.cycle(said.date(), unit, 0).end)}


def _that_unit(found: Found) -> Senses | None:
    """ "That week", "the middle of that month": the one that was named before."""
    unit = found.get("unit")
    if unit == "weekend":
        return {"period": calendars.cycle(found.ground.today, unit, 0)}
    if unit not in ("week", "month"):
        return None
    period = calendars.cycle(found.ground.today, unit, 0)
    if found.has("third"):
        period = calendars.parts(period, found.get("third"))
    return {"period": replace(period, echo=unit)}


def _is_plural(found: Found) -> bool:
    """ "The coming days", ces derniers jours, в ближайшие дни."""
    turn, unit = (next(token.text for token in found.tokens if token.has(sense)) for sense in ("turn", "unit"))
    return many(turn, unit, found.ground.language)


def _some_units(today: dt.date, unit: str, turn: int) -> Senses:
    """A few are three."""
    if turn < 0:
        return {"period": Period(calendars.moved(today, unit, -_FEW), today)}
    start = today + dt.timedelta(days=1)
    return {"period": Period(start, calendars.moved(start, unit, _FEW))}


def _coming_units(found: Found) -> Senses | None:
    """En los próximos días, в ближайшие недели."""
    unit = found.get("unit")
    return _some_units(found.ground.today, unit, 1) if unit in ("day", "week", "month") else None


def _turned_unit(found: Found) -> Senses | None:
    """ "Next week", "la semaine prochaine", "this month"."""
    turns, unit = found.all("turn"), found.get("unit")
    turn = turns[0] if len(turns) == 1 else 2 if turns[0] > 0 else -2
    if unit in ("hour", "minute", "second") and found.first.text == "the same":
        return None  # as the other day
    if unit in ("hour", "minute", "second"):
        start = moved(found.ground.said, Amount(((unit, abs(turn)),)), 1 if turn >= 0 else -1)
        return {"stretch": Stretch(moment(start), moment(moved(start, Amount(((unit, 1),)), 1)))}
    if turn in (1, -1) and unit in ("day", "week", "month", "year") and _is_plural(found):
        return _some_units(found.ground.today, unit, turn)
    if unit == "day":
        return fixed_day(found.ground.today + dt.timedelta(days=turn))
    if unit == "working_day":
        return fixed_day(calendars.moved(found.ground.today, unit, turn)) if turn else None
    return {"period": calendars.cycle(found.ground.today, unit, turn)}


def _whole(found: Found) -> Period | None:
    """The period that some of is meant: June, 2027, next year."""
    if found.has("period"):
        return found.get("period")  # type: ignore[no-any-return]
    if found.has("year"):
        return Period(dt.date(found.get("year"), 1, 1), dt.date(found.get("year") + 1, 1, 1), "year")
    unit = found.all("unit")[-1]
    return calendars.cycle(found.ground.today, unit, found.all("turn")[-1]) if unit in ("month", "year") else None


def _some_of(found: Found) -> Senses | None:
    """ "The last four months of 2027", "the first two weeks of June"."""
    turn, *part = found.get("many_units") or (found.get("turn"), None)
    parts = found.get("amount").parts if found.has("amount") else (tuple(part),)
    whole, (unit, count) = _whole(found), parts[0]
    if len(parts) != 1 or unit not in ("day", "week", "month") or not whole or found.get("ordinal") not in (None, 1):
        return None
    first = any(token.text in ("前", "头") for token in found.tokens)
    if not first and (turn == -1 or found.get("third") in ("late", "end")):
        return {"period": Period(calendars.moved(whole.end, unit, -count), whole.end)}
    start = calendars.nth_week(whole.start, 1).start if unit == "week" and whole.grain == "year" else whole.start
    return {"period": Period(start, calendars.moved(start, unit, count))}


STAGE = (
    *rule(
        (
            "(ordinal|turn|third) amount (of|the|in)+ (period|year)",
            f"(ordinal|turn|third) amount (of|the|in)+ {_TURNED}",
            "many_units (of|the|in)+ (period|year)",
            f"many_units (of|the|in)+ {_TURNED}",
        ),
        _some_of,
    ),
    *rule("(ordinal|turn) amount (period|year)", _some_of, "ru ar"),
    *rule("(period|year) of? turn amount", _some_of, "zh"),
    *rule(
        (
            f"weekday (of|the|comma)* {_TURNED}",
            f"{_TURNED} (at|the|of|on_day)* weekday",
            "weekday (of|the)* turn unit",
        ),
        weekday_of_week,
    ),
    *rule(f"{_TURNED} comma (the|on_day)* weekday", weekday_of_week, "en fr es ru ar"),
    *rule(
        (
            "weekday (of|the)* amount (later|from|ago|after|in)? the? now?",
            "amount (from|after|later) the? weekday",
            "weekday (in|ago_first) the? amount",
        ),
        _weekday_in_weeks,
    ),
    *rule((f"the* ordinal weekday (of|the)* {_TURNED}", "ordinal weekday end"), nth_weekday_of_month),
    *rule("number weekday (later|ago) (the? now)?", _counted_weekdays),
    *rule("weekday in_eight", _week_later),
    *rule("amount turn weekday", _after_next, "en"),
    *rule(("turn the? weekday turn", "turn the? weekday", "weekday turn"), _turned_weekday),
    *rule(
        (
            "(within|in|the|of|since)* turn the? amount",
            "(the|in|since|within)* many_units",
            "(the|in|since)* number turn unit",
            "the? unit number turn",
        ),
        _turned_units,
    ),
    *rule("rest (of|the|turn)* unit turn?", _rest),
    *rule("third amount", _turned_units, "ar"),
    *rule(("third (of|the|dash)* that unit", "that unit"), _that_unit),
    *rule("(the|in|since)* amount turn", _turned_units, "fr es ru ar"),
    *rule("within unit", _coming_units, "es ru"),
    *rule(("turn the? unit turn", "turn the? unit", "unit turn"), _turned_unit),
)
