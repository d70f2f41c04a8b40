"""Stage 11: days and their hours together."""

from dataclasses import replace

from iscg_bot.reading.times import calendars
from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import at, halved, in_half, in_part
from iscg_bot.reading.times.rules.ranges import zoned
from iscg_bot.reading.times.settling import bounds
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Clock, Day, Hour, Hours, Limit, Part, Period, Stretch, When

_GAP = "(comma|at|the|of|dash|in|open|dot|on_day|about|hour_word)*"
_DAYS = "(day|days)"
_CLOCKS = "(clock|hours)"
_FEW_DAYS = 14


_STARTING = (
    *("starting", "beginning", "commencing", "a partir du", "a compter du", "debutant"),
    *("comenzando", "empezando", "начиная"),
)


def _starting(found: Found) -> Senses | None:
    """ "For three days starting Monday 8 June", trois jours à compter du 8 juin."""
    amount, start = found.get("amount"), bounds(found.get("day"), found.ground)
    since = next(token for token in found.tokens[1:] if token.has("since", "from"))
    if len(amount.parts) != 1 or amount.fine or not start or not since.text.startswith(_STARTING):
        return None
    return {"period": Period(start[0], calendars.moved(start[0], *amount.parts[0]))}


def _two_moments(found: Found) -> Senses | None:
    """ "From 10:00 on 3 June to 12:00 on 5 June"."""
    (one, two), (first, last) = found.all("clock"), found.all("day")
    return {"stretch": Stretch(When((first,), one), When((last,), two))}


def _whose_days(found: Found) -> tuple[Day | Period, ...]:
    return found.get("days") or (found.get("day") or found.get("period"),)


def _with_hours_in_part(found: Found) -> Senses:
    """ "Tuesday morning from 9 to 11"."""
    part, hours = found.get("part"), found.get("hours")
    first, last = (
        in_part(replace(clock, sure=False) if clock.hour < 12 else clock, part) for clock in (hours.first, hours.last)
    )
    return {"when": When(_whose_days(found), Hours(first, last, hours.zone))}


def _limit_in_part(found: Found) -> Senses | None:
    """ "Thursday afternoon from 15:00"."""
    word = next(t for t in found.tokens if t.has("before", "after", "until", "since") and not t.has("day", "part"))
    side = next(s for s in ("before", "until", "after", "since") if word.has(s))
    return {"limit": Limit(side, When((found.get("day"),), in_part(found.get("clock"), found.get("part"))))}


def _with_hours(found: Found) -> Senses:
    hours = found.get("hours")
    if found.last.has("part") and not hours.first.sure:
        hours = replace(
            hours, first=in_part(hours.first, found.get("part")), last=in_part(hours.last, found.get("part"))
        )
    return {"when": When(_whose_days(found), hours)}


def _with_clock(found: Found) -> Senses | None:
    clock = found.get("clock")
    if any(t.has("to") and not t.has("dash", "at") for t in found.tokens):
        return None
    if found.first.has("day") and found.has("since") and not found.has("at", "the"):
        return None
    if found.has("part"):
        clock = in_part(clock, found.get("part"))
    elif found.has("meridiem"):
        clock = in_half(clock, found.get("meridiem"))
    return {"when": When(_whose_days(found), clock)}


def _with_number(found: Found) -> Senses | None:
    """ "Tomorrow at 3"."""
    number = next(t for t in found.tokens if t.has("number") and not t.has("day")).senses["number"]
    if not isinstance(number, int) or not 1 <= number <= 24:
        return None
    return {"when": When(_whose_days(found), Clock(number))}


def _number_in_part(found: Found) -> Senses | None:
    """ "9 tomorrow morning"."""
    number = found.first.senses["number"]
    if not isinstance(number, int) or not 1 <= number <= 12:
        return None
    return {"when": When(_whose_days(found), in_part(Clock(number), found.get("part")))}


def _with_part(found: Found) -> Senses:
    name = found.get("part") or ("morning" if found.get("meridiem") == "am" else "afternoon")
    return {"when": When(_whose_days(found), Part(name, found.get("zone")))}


def _in_parts(found: Found) -> Senses | None:
    """ "Any afternoon in the week of 22 June"."""
    period = found.get("period")
    return _with_part(found) if (period.end - period.start).days <= _FEW_DAYS else None


def _partday(found: Found) -> Senses:
    """ "Tonight", "tomorrow morning"; with an hour: "tonight at 8"."""
    days, part = found.get("partday")
    clock = found.get("clock")
    if clock is None and found.has("number"):
        clock = Clock(found.get("number"))
    hour: Hour = in_part(clock, part) if clock else Part(part, found.get("zone"))
    late = 1 if isinstance(hour, Clock) and part == "night" and hour.hour < 6 else 0
    return {"when": When((_ahead(found, days + late),), hour)}


def _ahead(found: Found, days: int) -> Day:
    date = found.ground.today.fromordinal(found.ground.today.toordinal() + days)
    return Day(date.year, date.month, date.day)


def _turned_part(found: Found) -> Senses:
    """ "This afternoon", "this afternoon at 3"."""
    part, clock = found.get("part"), found.get("clock")
    if found.first.has("number"):
        clock = at(found.get("number"))
    hour = in_part(clock, part) if clock else Part(part, found.get("zone"))
    return {"when": When((_ahead(found, found.get("turn")),), hour)}


def _clock_in_part(found: Found) -> Senses | None:
    if not any(token.has("at") for token in found.tokens[1:-1]):
        return None
    return {"clock": in_part(found.get("clock"), found.get("part"))}


def _from_to(found: Found) -> Senses | None:
    """ "Tuesday 10:00 to Wednesday 12:00"."""
    ends = [token for token in found.tokens if token.has("when", "clock", "day")]
    if len(ends) != 2:
        return None
    first, last = (_moment_of(token) for token in ends)
    if first is None or last is None or (not first.days and not last.days):
        return None
    if first.days and not last.days and isinstance(first.hours, Clock) and isinstance(last.hours, Clock):
        one, two = halved(first.hours, last.hours)
        return {"when": When(first.days, Hours(one, two, two.zone or one.zone))}
    if not first.days and isinstance(first.hours, Clock) and isinstance(last.hours, Clock):
        one, two = halved(first.hours, last.hours)
        return {"when": When(last.days, Hours(one, two, two.zone or one.zone))}
    if not last.days and first.hours is None and any(t.has("on_day") and t.has("to") for t in found.tokens):
        return {"when": When(first.days, last.hours)}  # mañana al mediodía
    if not last.days:
        last = When(first.days, last.hours)
    return {"stretch": Stretch(first, last)} if first.days else None


def _moment_of(token: Token) -> When | None:
    if token.has("when"):
        when = token.senses["when"]
        return when if isinstance(when.hours, Clock) else None
    return When((token.senses["day"],)) if token.has("day") else When((), token.senses["clock"])


STAGE = (
    *rule("amount comma? (since|from) (the|on_day|at)* day", _starting),
    *rule(
        (
            "from? clock (the|of|comma|on_day)* day (to|until) the* clock (the|of|comma|on_day)* day",
            "between clock (the|of|comma|on_day)* day and the* clock (the|of|comma|on_day)* day",
        ),
        _two_moments,
    ),
    *rule(f"{_DAYS} (comma|the|of|at)* part (comma|at|the|of|dash|in|from|since|between)* hours", _with_hours_in_part),
    *rule(
        (f"{_DAYS} close? (comma|at|the|of|dash|in|open|dot|from|since|between|hour_word|on_day)* hours",),
        _with_hours,
    ),
    *rule(f"hours (comma|at|the|of|dash|in|dot|on_day|open)* {_DAYS} (part)?", _with_hours, "en fr es ru ar"),
    *rule(
        (
            f"{_DAYS} {_GAP} (part|meridiem) (comma|at|the|of|dash|in|open|about)* clock",
            f"clock (comma|at|the|of|in)* (part|meridiem) (comma|at|the|of|in)* {_DAYS}",
            f"(part|meridiem) (comma|at|the|of|in|on_day)* {_DAYS} (comma|at|the|of|in)* clock",
            f"clock (comma|at|the|of|in|to|on_day)* {_DAYS} (comma|at|the|of|in)* (part|meridiem)",
            f"{_DAYS} (comma|at|the|of|in)* clock (comma|at|the|of|in)* (part|meridiem)",
        ),
        _with_clock,
    ),
    *rule("day (comma|the|of|at)* part comma? (before|after|until|since) (the|at|hour_word)* clock", _limit_in_part),
    *rule("number day part", _number_in_part, "en"),
    *rule(("partday (comma|at|the|of|in)* clock", "clock (comma|at|the|of|in)* partday"), _partday),
    *rule("partday at number", _partday, "en fr es ru ar"),
    *rule("number partday", lambda found: _partday(found) if found.get("number") in range(1, 13) else None, "fr ar"),
    *rule("number turn the? part", _turned_part, "ar fr es ru"),
    *rule("partday zone?", _partday),
    *rule(
        (f"{_DAYS} close? (comma|at|the|of|dash|in|open|dot|about|hour_word|on_day)* clock close?",),
        _with_clock,
    ),
    *rule(f"clock (comma|at|the|of|dash|in|dot|to|on_day)* {_DAYS} close?", _with_clock, "en fr es ru ar"),
    *rule(
        (f"{_DAYS} (comma|the|of)* at the* number", f"at number (comma|the|of|at|on_day)* {_DAYS}"),
        _with_number,
        "en es ru",
    ),
    *rule(
        (
            f"{_DAYS} close? (comma|at|the|of|dash|in)* part (comma? open? zone close?)?",
            f"part (comma|at|the|of|in|on_day)* {_DAYS}",
            f"{_DAYS} (comma|at|the|of|in)* meridiem (open? zone close?)?",
        ),
        _with_part,
    ),
    *rule("part (the|of|in|on_day|between|from|at)+ period", _in_parts, "en fr es ru ar"),
    *rule(
        ("clock (comma|at|the|of|in)* turn the? part", "turn the? part (comma|at|the|of|in)* clock", "clock part turn"),
        _turned_part,
    ),
    *rule("part (comma|at|the|of|in)* clock", _clock_in_part),
    *rule(("turn the? part", "part turn"), _turned_part),
    *rule("when (comma|the|at)* open? zone close?", zoned),
    *rule(
        (
            "from? (the|on_day)* (when|clock) (to|until) (the|on_day)* (when|clock)",
            "from? (when|clock|day) (to|until) the* (when|clock)",
            "between the* (when|clock) and the* (when|clock)",
        ),
        _from_to,
    ),
)
