"""Stage 6: "in two weeks", "within three days", "a month ago", "two weeks from tomorrow"."""

import datetime as dt

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.rules.days import fixed_day
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Amount, Clock, Period, Stretch, When, day_of


def moment(at: dt.datetime) -> When:
    """A point in time, to the second."""
    return When((day_of(at.date()),), Clock(at.hour, at.minute, at.second, sure=True, exact=True))


def moved(start: dt.datetime, amount: Amount, sign: int) -> dt.datetime:
    """*start* and a length on, or back for the *sign* -1."""
    for unit, count in amount.parts:
        if amount.fine or unit in ("hour", "minute", "second"):
            start += sign * dt.timedelta(seconds=Amount(((unit, count),)).seconds)
        else:
            start = dt.datetime.combine(calendars.moved(start.date(), unit, sign * count), start.time())
    return start


def _away(found: Found, amount: Amount, sign: int) -> Senses | None:
    """ "In two weeks" is a day, "in two hours" a moment."""
    at = moved(found.ground.said, amount, sign)
    if any(unit in ("hour", "minute", "second") for unit, _ in amount.parts):
        return {"when": moment(at)}
    return fixed_day(at.date())


def _from_day(found: Found) -> Senses | None:
    """ "Two weeks from tomorrow"."""
    sign = -1 if found.tokens[1].has("before") and not found.tokens[1].has("after") else 1
    date = found.ground.today + dt.timedelta(days=found.get("relative"))
    for unit, count in found.get("amount").parts:
        if unit not in ("hour", "minute", "second"):
            date = calendars.moved(date, unit, sign * count)
    return fixed_day(date)


def _in_amount(found: Found) -> Senses | None:
    if found.ground.language == "en" and found.first.text in ("within", "inside"):
        return _within(found)
    return _away(found, found.get("amount"), 1)


def _within(found: Found) -> Senses:
    """ "Within two weeks": from now on."""
    amount, said = found.get("amount"), found.ground.said
    if amount.fine:
        return {"stretch": Stretch(moment(said), moment(moved(said, amount, 1)))}
    late = dt.timedelta(days=1 if found.ground.language == "zh" else 0)
    return {"period": Period(said.date() + late, moved(said, amount, 1).date() + late)}


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


def _later_in_unit(found: Found) -> Senses | None:
    """ "Later in the year"."""
    unit, today = found.get("unit"), found.ground.today
    if unit not in ("week", "month", "year"):
        return None
    period = calendars.cycle(today, unit, 0)
    return {"period": Period(max(today, calendars.halves(period, 2).start), period.end)}


STAGE = (
    *rule("later in (the|of)* unit", _later_in_unit),
    *rule("amount (after|from|later|before|ago_first|since) the? relative", _from_day),
    *rule(
        "in (about|the|at)* amount later?",
        lambda found: (
            None
            if found.first.has("within") and found.ground.language == "ru" and not found.first.text.startswith("чер")
            else _in_amount(found)
        ),
    ),
    *rule(
        "after (the unit|amount) end",
        lambda found: _away(found, found.get("amount") or Amount(((found.get("unit"), 1),)), 1),
        "en",
    ),
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
)
