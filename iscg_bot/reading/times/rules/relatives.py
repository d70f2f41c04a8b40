"""Stage 5: what is counted from the day it is said: "in two weeks", "next Tuesday", "the week of 12 May", "Friday 13"."""

import datetime as dt
from dataclasses import replace

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import halved
from iscg_bot.reading.times.rules.clocks import at
from iscg_bot.reading.times.rules.dates import dated
from iscg_bot.reading.times.settling import bounds, date_of, span
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Amount, Clock, Day, Hours, Period, Stretch, When, day_of

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


def _day(date: dt.date | None) -> Senses | None:
    return {"day": day_of(date)} if date else None


def moment(at: dt.datetime) -> When:
    """A point in time, to the second."""
    return When((day_of(at.date()),), Clock(at.hour, at.minute, at.second, sure=True, exact=True))


def _moved(start: dt.datetime, amount: Amount, sign: int) -> dt.datetime:
    for unit, count in amount.parts:
        if amount.fine or unit in ("hour", "minute", "second"):
            start += sign * dt.timedelta(seconds=Amount(((unit, count),)).seconds)
        else:
            start = dt.datetime.combine(calendars.moved(start.date(), unit, sign * count), start.time())
    return start


def _away(found: Found, amount: Amount, sign: int) -> Senses | None:
    """ "In two weeks" is a day, "in two hours" a moment."""
    at = _moved(found.ground.said, amount, sign)
    if any(unit in ("hour", "minute", "second") for unit, _ in amount.parts):
        return {"when": moment(at)}
    return _day(at.date())


def _from_day(found: Found) -> Senses | None:
    """ "Two weeks from tomorrow"."""
    sign = -1 if found.tokens[1].has("before") and not found.tokens[1].has("after") else 1
    date = found.ground.today + dt.timedelta(days=found.get("relative"))
    for unit, count in found.get("amount").parts:
        if unit not in ("hour", "minute", "second"):
            date = calendars.moved(date, unit, sign * count)
    return _day(date)


def _weekday_of_week(found: Found) -> Senses | None:
    """ "Tuesday next week"."""
    if found.get("unit") != "week":
        return None
    monday = calendars.first_of(found.ground.today, "week")
    return _day(monday + dt.timedelta(days=7 * found.get("turn") + found.get("weekday")))


def _weekday_in_weeks(found: Found) -> Senses | None:
    """ "Tuesday in two weeks", "two weeks from Tuesday"."""
    parts, weekday = found.get("amount").parts, found.get("weekday")
    back = found.has("ago") or (found.has("ago_first") and not found.has("in"))
    if len(parts) != 1 or parts[0][0] != "week" or not (back or found.has("later", "from", "in", "after")):
        return None
    weeks = int(parts[0][1])
    if found.first.has("amount"):
        date = date_of(Day(weekday=weekday), found.ground)
        return _day(date + dt.timedelta(days=7 * weeks)) if date else None
    monday = calendars.first_of(found.ground.today, "week")
    return _day(monday + dt.timedelta(days=7 * (-weeks if back else weeks) + weekday))


def _after_next(found: Found) -> Senses | None:
    """ "Two days after next Friday": "after next" is no turn here."""
    if found.tokens[1].text != "after next" or found.get("amount").fine:
        return None
    monday = calendars.first_of(found.ground.today, "week")
    date = monday + dt.timedelta(days=7 + found.get("weekday"))
    for unit, count in found.get("amount").parts:
        date = calendars.moved(date, unit, count)
    return _day(date)


def _nth_weekday(found: Found) -> Senses | None:
    """ "The first Monday of next month"."""
    count, today = found.get("ordinal"), found.ground.today
    if (found.has("unit") and found.get("unit") != "month") or not 1 <= count <= 5:
        return None
    month = calendars.cycle(today, "month", (found.get("turn") or 0) if found.has("unit") else 0).start
    return _day(calendars.nth_weekday(month.year, month.month, found.get("weekday"), count))


def _counted_weekdays(found: Found) -> Senses | None:
    """ "Two Fridays ago"."""
    count, weekday, today = found.get("number"), found.get("weekday"), found.ground.today
    if not isinstance(count, int) or count > 52:
        return None
    if found.has("ago"):
        last = today - dt.timedelta(days=(today.weekday() - weekday) % 7 or 7)
        return _day(last - dt.timedelta(days=7 * (count - 1)))
    date = date_of(Day(weekday=weekday), found.ground)
    return _day(date + dt.timedelta(days=7 * (count - 1))) if date else None


def _week_later(found: Found) -> Senses | None:
    """ "Mardi en huit"."""
    date = date_of(Day(weekday=found.get("weekday")), found.ground, found.ground.today)
    return _day(date + dt.timedelta(days=found.get("in_eight"))) if date else None


def _turned_weekday(found: Found) -> Senses | None:
    """ "Next Tuesday": next week's; the coming one is its rival if that is another day."""
    turns, weekday, today = found.all("turn"), found.get("weekday"), found.ground.today
    coming = date_of(Day(weekday=weekday), found.ground)
    monday = calendars.first_of(today, "week")
    turn = 1 if len(turns) == 2 else turns[0]
    if turn == 1 and any(token.text in _COMING for token in found.tokens) and coming:
        return _day(coming)
    if turn == -1 and found.ground.language != "zh":
        return _day(today - dt.timedelta(days=(today.weekday() - weekday) % 7 or 7))
    if turn == 2 and coming and found.ground.language != "zh":
        return _day(coming + dt.timedelta(days=7))
    date = monday + dt.timedelta(days=7 * turn + weekday)
    if turn == 0 and date < today:
        date += dt.timedelta(days=7)
    rival = coming if turn == 1 and coming != date and found.ground.language != "zh" else None
    return {"day": replace(day_of(date), rival=rival)}


def _turned_units(found: Found) -> Senses | None:
    """ "The next two weeks", "les trois derniers jours"."""
    turn, unit, count = _count_of_units(found)
    if turn is None and found.get("third") == "late":
        turn = -1
    if unit is None or count != int(count) or not turn or found.ground.language == "zh" and found.last.has("turn"):
        return None
    said, today = found.ground.said, found.ground.today
    if unit in ("hour", "minute", "second"):
        other = _moved(said, Amount(((unit, count),)), turn)
        ends = (moment(said), moment(other))
        return {"stretch": Stretch(*(ends if turn > 0 else ends[::-1]))}
    if turn < 0:
        return {"period": Period(calendars.moved(today, unit, -count), today)}
    start = today if found.has("within") and unit != "working_day" else today + dt.timedelta(days=1)
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


def _turned_unit(found: Found) -> Senses | None:
    """ "Next week", "la semaine prochaine", "this month"."""
    turns, unit = found.all("turn"), found.get("unit")
    turn = turns[0] if len(turns) == 1 else 2 if turns[0] > 0 else -2
    if unit in ("hour", "minute", "second"):
        start = _moved(found.ground.said, Amount(((unit, abs(turn)),)), 1 if turn >= 0 else -1)
        return {"stretch": Stretch(moment(start), moment(_moved(start, Amount(((unit, 1),)), 1)))}
    if unit == "day":
        return _day(found.ground.today + dt.timedelta(days=turn))
    if unit == "working_day":
        return _day(calendars.moved(found.ground.today, unit, turn)) if turn else None
    return {"period": calendars.cycle(found.ground.today, unit, turn)}


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


def _within(found: Found) -> Senses:
    """ "Within two weeks": from now on."""
    amount, said = found.get("amount"), found.ground.said
    if amount.fine:
        return {"stretch": Stretch(moment(said), moment(_moved(said, amount, 1)))}
    late = dt.timedelta(days=1 if found.ground.language == "zh" else 0)
    return {"period": Period(said.date() + late, _moved(said, amount, 1).date() + late)}


def _in_amount(found: Found) -> Senses | None:
    if found.ground.language == "en" and found.first.text in ("within", "inside"):
        return _within(found)
    return _away(found, found.get("amount"), 1)


def _in_unit(found: Found) -> Senses | None:
    """ "In a week", "через неделю"."""
    language, unit = found.ground.language, found.get("unit")
    vague = language == "es" and not found.first.text.startswith("dentro") and not found.has("number")
    counted = found.has("number") or any(t.has("the") for t in found.tokens[1:]) or language in ("ru", "ar")
    if unit == "quarter" or vague or not counted:
        return None
    return _away(found, Amount(((unit, 0.5 if found.has("half_number") else found.get("number") or 1),)), 1)


def _ago(found: Found) -> Senses | None:
    """ "Two weeks ago", "il y a une semaine", "a week later"."""
    language, last = found.ground.language, found.last
    amount = found.get("amount") or Amount(((found.get("unit"), found.get("number") or 1),))
    if language == "en" and not found.has("amount", "the", "number"):
        return None
    if language == "fr" and last.text in ("apres", "avant"):
        return None
    back = found.first.has("ago_first") or last.has("ago", "before_last", "before")
    return _away(found, amount, -1 if back else 1)


def _relative(found: Found) -> Senses | None:
    return _day(found.ground.today + dt.timedelta(days=found.get("relative")))


def _relative_to(found: Found) -> Senses | None:
    """Le lendemain du 13 février, la veille du 5."""
    shift, date = found.get("relative"), date_of(found.get("day"), found.ground)
    return _day(date + dt.timedelta(days=shift)) if date and shift else None


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


def _week_from(found: Found) -> Senses | None:
    """ "The week of 15-19 June" is that period."""
    return {"period": found.get("period")} if found.get("period").first is not None else None


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


def _rest(found: Found) -> Senses | None:
    """ "The rest of this week"."""
    unit, said = found.get("unit"), found.ground.said
    if unit not in ("week", "month", "year", "day", "quarter"):
        return None
    if unit == "day":
        return {"stretch": Stretch(moment(said), moment(dt.datetime.combine(said.date(), dt.time(23, 59, 59))))}
    return {"period": Period(said.date(), calendars.cycle(said.date(), unit, 0).end)}


def _period_end(found: Found) -> Senses | None:
    """ "By the end of the month"."""
    period = calendars.cycle(found.ground.today, "month" if found.has("month_end") else "year", 0)
    return _day(period.end - dt.timedelta(days=1))


def _weekday_and_number(found: Found) -> Senses | None:
    """ "Friday 13", "le vendredi 13", "Friday the 13th"."""
    token = next((t for t in found.tokens if t.has("day_number", "ordinal", "number") and not t.has("weekday")), None)
    spoken = token is not None and token.spoken and found.ground.language not in ("fr", "es", "ar")
    if token is None or (spoken and not token.has("ordinal", "day_number")) or token.has("year"):
        return None
    if token.has("number") and not token.has("ordinal") and any(t.has("at") and not t.has("the") for t in found.tokens):
        return None
    value = next(token.senses[s] for s in ("day_number", "ordinal", "number") if token.has(s))
    return dated(None, value, None, found.get("weekday"))


def _weekday_and_hours(found: Found) -> Senses | None:
    """ "Monday 12-4"."""
    clocks = [t.senses.get("clock") or at(t.senses["number"]) for t in found.tokens if t.has("number", "clock")]
    if len(clocks) != 2 or not all(clock and clock.hour for clock in clocks):
        return None
    first, last = halved(*clocks)
    return {"when": When((Day(weekday=found.get("weekday")),), Hours(first, last))}


def _day_of_month(found: Found) -> Senses | None:
    """ "The 5th of next month", "下个月5号"."""
    value = next(iter(found.all("day_number", "ordinal", "number")), None)
    if found.get("unit") != "month" or not isinstance(value, int):
        return None
    start = calendars.cycle(found.ground.today, "month", found.get("turn")).start
    return _day(start.replace(day=value)) if calendars.exists(start.year, start.month, value) else None


def _lone_number(found: Found) -> Senses | None:
    """ "On the 12th", "le 12", 12号."""
    token = next(t for t in found.tokens if t.has("day_number", "ordinal", "number"))
    value = next(token.senses[s] for s in ("day_number", "ordinal", "number") if token.has(s))
    language, first = found.ground.language, found.first
    if not isinstance(value, int) or (
        token.has("ordinal") and not token.has("day_number") and token.spoken and (value < 4 or language == "ar")
    ):
        return None
    if language == "en" and token.has("number") and not token.has("ordinal") and not first.text.startswith("on"):
        return None
    if (language, first.text) in (("es", "al"), ("fr", "au")):
        return None
    return dated(None, value, None, None)


def _arabic_day(found: Found) -> Senses | None:
    """في 27: no hour, so a day."""
    number = found.get("number")
    return dated(None, number, None, None) if isinstance(number, int) and number > 12 else None


def _days_of_month(found: Found) -> Senses | None:
    """ "From the 3rd to the 5th of next month"."""
    numbers = found.all("ordinal", "number")
    if found.get("unit") != "month" or len(numbers) != 2:
        return None
    start = calendars.cycle(found.ground.today, "month", found.get("turn")).start
    days = [Day(start.year, start.month, number) for number in numbers]
    first, last = (bounds(day, found.ground) for day in days)
    return {"period": Period(first[0], last[1], "day", *days)} if first and last and first[0] < last[1] else None


def _numbers_span(found: Found) -> Senses | None:
    """Du 13 au 18, del 13 al 18, с 13 по 18, "from the 13th to the 15th"."""
    numbers = [t for t in found.tokens if t.has("number", "ordinal")]
    if len(numbers) != 2 or not _joined_days(found):
        return None
    days = [dated(None, t.senses.get("ordinal", t.senses.get("number")), None, None) for t in numbers]
    if not days[0] or not days[1] or days[0]["day"].day >= days[1]["day"].day:
        return None
    period = span(days[0]["day"], days[1]["day"], found.ground)
    return {"period": period} if period else None


def _joined_days(found: Found) -> bool:
    """Do the words between two numbers say that they count days, not hours?"""
    language = found.ground.language
    if language == "en":
        return found.first.has("from", "between") and all(t.has("ordinal") for t in found.tokens if t.has("number", "ordinal"))
    if language == "ru":
        return any(t.text == "по" for t in found.tokens)
    return len([t for t in found.tokens if t.has("on_day")]) == 2 and not any(t.text == "a" for t in found.tokens)


def _now(found: Found) -> Senses | None:
    return None if found.first.text == "ya" else {"when": moment(found.ground.said)}


def _year(found: Found) -> Senses | None:
    year = found.get("year")
    token = next(t for t in found.tokens if t.has("year"))
    if token.has("number") and len(found.tokens) == 1 and not 1900 <= year <= 2100:
        return None
    return {"period": Period(dt.date(year, 1, 1), dt.date(year + 1, 1, 1), "year")}


def _weekday(found: Found) -> Senses:
    return {"day": Day(weekday=found.get("weekday"))}


_TURNED = "(turn unit|unit turn)"
_NUMBER = "(day_number|ordinal|number)"

STAGE = (
    *rule("amount (after|from|later|before|ago_first|since) the? relative", _from_day),
    *rule(
        (
            f"weekday (of|the|comma)* {_TURNED}",
            f"{_TURNED} (at|the|comma|of|on_day)* weekday",
            "weekday (of|the)* turn unit",
        ),
        _weekday_of_week,
    ),
    *rule(
        (
            "weekday (of|the)* amount (later|from|ago|after|in)? the? now?",
            "amount (from|after|later) the? weekday",
            "weekday (in|ago_first) the? amount",
        ),
        _weekday_in_weeks,
    ),
    *rule((f"the* ordinal weekday (of|the)* {_TURNED}", "ordinal weekday end"), _nth_weekday),
    *rule("number weekday (later|ago) (the? now)?", _counted_weekdays),
    *rule("weekday in_eight", _week_later),
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
    *rule(
        (
            f"turn unit (at|the|of)* {_NUMBER}",
            f"(ordinal|day_number) (of|the|in)* {_TURNED}",
            f"(the|at) number (of|the|in)* {_TURNED}",
        ),
        _day_of_month,
    ),
    *rule(
        (
            f"from? the? (ordinal|number) (to|until) the? (ordinal|number) (of|the|in)* {_TURNED}",
            f"between the? (ordinal|number) and the? (ordinal|number) (of|the|in)* {_TURNED}",
        ),
        _days_of_month,
    ),
    *rule("amount turn weekday", _after_next, "en"),
    *rule(("turn the? unit turn", "turn the? unit", "unit turn"), _turned_unit),
    *rule(
        "in (about|the|at)* amount later?",
        lambda found: (
            None
            if found.first.has("within") and found.ground.language == "ru" and not found.first.text.startswith("чер")
            else _in_amount(found)
        ),
    ),
    *rule("after (the unit|amount) end", lambda found: _away(found, found.get("amount") or Amount(((found.get("unit"), 1),)), 1), "en"),
    *rule("plus amount", _in_amount),
    *rule("within (about|the|at)* amount", _within),
    *rule("amount within", _within, "zh"),
    *rule(("in (the|about)* number? unit later?", "in the* half_number unit"), _in_unit),
    *rule(
        (
            "amount (ago|later|after_last|before_last)",
            "ago_first (the|about)* amount",
            "(the|about) unit (ago|later)",
            "number unit (ago|later)",
            "ago_first the? unit",
            "the? unit ago",
            "amount before end",
            "the unit before end",
        ),
        _ago,
    ),
    *rule("relative (of|the|on_day)+ day", _relative_to, "fr es ru ar"),
    *rule("relative", _relative),
    *rule(
        ("week_of (the|of|on_day)* period", "unit (of|the|from|on_day)+ period"),
        lambda found: _week_from(found) if found.get("unit") in (None, "week") else None,
    ),
    *rule(
        ("week_of (the|of|on_day)* day", "week_of (the|of|on_day)* (ordinal|number)", "unit (of|the|from|on_day)* day"),
        _week_of,
    ),
    *rule((f"unit number (of|the)* {_TURNED}", "unit number (of|the)* year?"), _week_number),
    *rule("(the|on_day) unit", _weekend),
    *rule(("month_end", "year_end"), _period_end),
    *rule("weekday (comma|the|from|on_day)* number (to|dash) number end", _weekday_and_hours, "en fr es ru"),
    *rule("weekday (comma|the|from|on_day)* number (to|dash) clock", _weekday_and_hours, "en fr es ru"),
    *rule("weekday (the|on_day)* number end", _weekday_and_number, "fr es ar ru"),
    *rule(("weekday (comma|the|at|of|on_day)* (number|ordinal|day_number)",), _weekday_and_number),
    *rule(
        (
            "(from|between|on_day)+ the* (number|ordinal) (to|and|until) (the|on_day)* (number|ordinal) end",
            "(from|between|on_day)+ the* (number|ordinal) (to|and|until) (on_day|the)+ (number|ordinal)",
        ),
        _numbers_span,
        "en fr es ru",
    ),
    *rule("day_number", _lone_number),
    *rule(
        ("on_day (number|ordinal) end", "on_day [(number|ordinal)] (comma|at|the)* clock", "on_day [(number|ordinal)] (between|from|at)", "the ordinal"), _lone_number
    ),
    *rule("now", _now),
    *rule(("(in|the|of)* year year_word?", "(the|of|in)* year_word year"), _year),
    *rule("weekday", _weekday),
)
