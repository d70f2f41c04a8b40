"""Stage 4: weekdays of a named week or month with their hours between: "Tuesday afternoon next week"."""

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import at, halved, in_part
from iscg_bot.reading.times.rules.days import nth_weekday
from iscg_bot.reading.times.rules.turns import nth_weekday_of_month, weekday_of_week
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Clock, Hour, Hours, Part, When

_GAP = "(comma|the|at|from|of|in|on_day|dash)*"
_RANGE = "clock (to|until) (the|at)* clock|number (to|until) (the|at)* number"
_HOURS = f"(part|clock {_GAP} part|part {_GAP} clock|{_RANGE}|clock)"
_TURNED = ("turn unit", "unit turn")
_COUNTED = ("ordinal the? weekday", "weekday ordinal")
_NTH = (*_COUNTED, "turn the* weekday", "third the* weekday")


def _timed(found: Found, day: Senses | None) -> Senses | None:
    """The day that was found, with its hours."""
    hours = _hours(found)
    return {"when": When((day["day"],), hours)} if day and hours else None


def _numbered(found: Found) -> list[Clock]:
    """ "Tuesday from 9 to 11 next week"."""
    if not found.has("to", "until") or not found.has("from", "between"):
        return []
    clocks = [at(token.senses["number"]) for token in found.tokens if token.has("number")]
    return [clock for clock in clocks if clock] if all(clocks) and len(clocks) == 2 else []


def _hours(found: Found) -> Hour | None:
    clocks: list[Clock] = found.all("clock") or _numbered(found)
    if not clocks:
        return Part(found.get("part")) if found.has("part") else None
    if len(clocks) > 1:
        return Hours(*halved(clocks[0], clocks[1]))
    return in_part(clocks[0], found.get("part")) if found.has("part") else clocks[0]


STAGE = (
    *rule(
        tuple(f"the* {nth} {_GAP} {_HOURS} {_GAP} month (of|the|comma)* year?" for nth in _NTH),
        lambda found: _timed(found, nth_weekday(found)),
    ),
    *rule(
        (
            *(f"the* {nth} {_GAP} {_HOURS} {_GAP} {turned}" for nth in _COUNTED for turned in _TURNED),
            f"turn unit of? ordinal weekday {_HOURS}",
        ),
        lambda found: _timed(found, nth_weekday_of_month(found)),
    ),
    *rule("turn unit of? ordinal weekday", nth_weekday_of_month, "zh"),
    *rule(
        tuple(f"weekday {_GAP} {_HOURS} {_GAP} {turned}" for turned in _TURNED),
        lambda found: _timed(found, weekday_of_week(found)),
    ),
)
