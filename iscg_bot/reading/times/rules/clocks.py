"""Stage 2: times of day in digits: 14:30, 3 pm, 14 h 30, 下午3点."""

from dataclasses import replace

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import closed
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Amount, Clock, Hours

_LEAD = "(at|about|the|hour_word)*"
_LONG = "lasting (at|about|the|dash|colon|comma|lasting|of|from|turn)*"
_NIGHT = range(1, 6)  # hours at which nobody meets: "1 h 30" is a length, except after "at"
_OF = ("de", "d", ",", "of", "for")


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


def _length(clock: Clock) -> Senses:
    parts = (("hour", clock.hour), *([("minute", clock.minute)] if clock.minute else ()))
    return {"amount": Amount(parts)}


def _long(found: Found) -> Senses | None:
    """ "It would last 1:30", d'une durée de 1 h 15."""
    clock = _digits(found)
    return _length(clock) if clock.hour <= _NIGHT[-1] else None


def _about_so_long(found: Found) -> Senses | None:
    """Environ 1 h 30."""
    clock = found.get("hour_mark")
    return _length(clock) if clock.hour in _NIGHT and found.first.text.endswith("environ") else None


def _plain_mark(found: Found) -> Senses:
    clock = found.get("hour_mark")
    return _length(clock) if clock.hour in _NIGHT and found.tokens[-2].text in _OF else {"clock": clock}


def _mark(found: Found) -> Senses:
    """14h may be a length: 14 hours; in French, and with minutes, it is a time of day."""
    clock = found.get("hour_mark")
    if clock.hour in _NIGHT and clock.minute:
        return _length(clock)
    if found.has("minutes_too") or clock.hour > 6 or found.ground.language == "fr":
        return {"clock": clock}
    return {"amount": Amount((("hour", clock.hour),))}


def _mark_and_minutes(found: Found) -> Senses | None:
    """ "1 час 30 минут" is a length, "в 10 часов 30 минут" an hour."""
    clock = found.get("hour_mark")
    if found.has("unit"):  # "1 h 15 min"
        return _length(clock) if found.get("unit") == "minute" and clock.minute else None
    parts = found.get("amount").parts
    unit, minutes = parts[-1]
    if unit != "minute" or clock.minute or len(parts) > 1 or minutes >= 60:
        return None
    if found.first.has("at") and found.first.text != "на":
        return {"clock": replace(clock, minute=int(minutes))}
    return {"amount": Amount((("hour", clock.hour), ("minute", minutes)))}


def _marks(found: Found) -> Senses:
    first, last = found.all("hour_mark")
    return {"hours": Hours(first, last)}


STAGE = (
    *rule("(at|about)? hour_mark and? amount", _mark_and_minutes, "ru"),
    *rule("hour_mark unit", _mark_and_minutes, "en fr es"),
    *rule((f"{_LONG} (hour_mark|hhmm) end", f"{_LONG} (hour_mark|hhmm) unit"), _long, "en fr es"),
    *rule("at hour_mark", _about_so_long, "fr"),
    *rule(
        ("part (the|at|of|comma)* hhmm", "part (the|at|of|comma)* hour_mark", "meridiem (the|at)* hhmm"), _part_first
    ),
    *rule(f"{_LEAD} (hhmm|hour_mark) (oclock|of)? meridiem", _with_part),
    *rule(f"{_LEAD} hhmm (comma|the|at|of|in|oclock)* part", _with_part),
    *rule(f"{_LEAD} hour_mark (comma|the|at|of|in)* part", _with_part),
    *rule(f"{_LEAD} hhmm oclock?", _plain),
    *rule("hour_mark to hour_mark", _marks),
    *rule("(at|to|from|between|until|before|after|day|comma|on_day|hour_word) [hour_mark]", _plain_mark),
    *rule("hour_mark", _mark),
)
