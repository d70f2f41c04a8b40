"""Stage 2: times of day in digits: 14:30, 3 pm, 14 h 30, 下午3点."""

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import closed
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Amount, Clock, Hours

_LEAD = "(at|about|the|hour_word)*"


def _digits(found: Found) -> Clock:
    clock: Clock = found.get("hhmm") or found.get("hour_mark")
    return clock


def _part_first(found: Found) -> Senses | None:
    """下午3点; مساء 8:00; "afternoon at 3:00"."""
    if not found.first.has("part") and found.ground.language not in ("zh", "ar"):
        return None
    return closed(_digits(found), found.first)


def _with_part(found: Found) -> Senses | None:
    return closed(_digits(found), found.last)


def _plain(found: Found) -> Senses:
    return {"clock": _digits(found)}


def _mark(found: Found) -> Senses:
    """14h may be a length: 14 hours; in French, and with minutes, it is a time of day."""
    clock = found.get("hour_mark")
    if found.has("minutes_too") or clock.hour > 6 or found.ground.language == "fr":
        return {"clock": clock}
    return {"amount": Amount((("hour", clock.hour),))}


def _marks(found: Found) -> Senses:
    first, last = found.all("hour_mark")
    return {"hours": Hours(first, last)}


STAGE = (
    *rule(
        ("part (the|at|of|comma)* hhmm", "part (the|at|of|comma)* hour_mark", "meridiem (the|at)* hhmm"), _part_first
    ),
    *rule(f"{_LEAD} (hhmm|hour_mark) (oclock|of)? meridiem", _with_part),
    *rule(f"{_LEAD} hhmm (comma|the|at|of|in|oclock)* part", _with_part),
    *rule(f"{_LEAD} hour_mark (comma|the|at|of|in)* part", _with_part),
    *rule(f"{_LEAD} hhmm oclock?", _plain),
    *rule("hour_mark to hour_mark", _marks),
    *rule("(at|to|from|between|until|before|after|day|comma|on_day|hour_word) [hour_mark]", _plain),
    *rule("hour_mark", _mark),
)
