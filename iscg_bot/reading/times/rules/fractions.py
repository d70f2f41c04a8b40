"""Stage 2: "half past three", les trois heures et demie, las tres menos cuarto, الثالثة والنصف, без четверти три."""

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import at, closed
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Clock

_TAIL = "(of|oclock|the|comma|in)*"


def _english(found: Found) -> Senses | None:
    """ "Half past 3", "a quarter to four in the afternoon", "20 past 8"."""
    if (found.has("from", "between") and found.first.has("from", "between")) or found.has("and"):
        return None  # "entre el 6 y el 9"
    place = next(i for i, t in enumerate(found.tokens) if i and t.has("past", "to_hour"))
    minutes = next(
        (t.senses.get("fraction", t.senses.get("number")) for t in found.tokens[:place] if t.has("fraction", "number")),
        None,
    )
    if minutes is None and found.has("amount"):
        minutes = found.get("amount").seconds / 60
    later = found.part(place + 1)
    sign = 1 if found.tokens[place].has("past") else -1
    named = found.has("fraction", "unit", "noon", "amount")
    clock = later.get("clock")
    if minutes is None or minutes > 59 or (sign < 0 and not named) or (clock and clock.minute):
        return None
    hour = later.get("number") if later.has("number") else clock.hour if clock else {12: 12}.get(later.get("noon"), 24)
    return _counted(hour, sign * minutes, found.last)


def _counted(hour: float | None, minutes: float, last: Token) -> Senses | None:
    if hour is None or hour > 24 or hour != int(hour):
        return None
    total = int(hour * 60 + minutes)
    early = minutes < 0 and hour == 7  # "a quarter to seven" is as early as seven
    return closed(Clock(total // 60 % 24, total % 60, padded=early), last)


def _with_fraction(found: Found) -> Senses | None:
    """Trois heures et demie, las tres menos cuarto, الثالثة إلا ربعا."""
    place = next((i for i, t in enumerate(found.tokens) if i and t.has("past", "to_hour", "and")), None)
    if place is None:
        return None
    hour, minute = _hour(found.part(0, place))
    more = found.part(place)
    if found.tokens[place].has("and") and any(t.has("number") and not t.spoken for t in more.tokens):
        return None  # "entre 17 et 18 heures"
    minutes = more.get("fraction") if more.has("fraction") else more.get("number")
    if minutes is None and more.has("amount"):
        minutes = more.get("amount").seconds / 60
    if hour is None or minutes is None or minutes >= 60:
        return None
    sign = -1 if found.tokens[place].has("to_hour") and not found.tokens[place].has("past") else 1
    return _counted(hour, minute + sign * minutes, found.last)


def _quarters(found: Found) -> Senses | None:
    """Onze heures trois quarts."""
    hour, minute = _hour(found.part(0, 1))
    minutes = found.all("number")[-1] * found.get("fraction")
    return _counted(hour, minutes, found.last) if hour is not None and not minute and minutes == 45 else None


def _half_of(found: Found) -> Senses | None:
    """ "At half three" is half past three."""
    fits = found.get("fraction") == 30 and found.get("number") in range(1, 13)
    return _counted(found.get("number"), 30, found.last) if fits else None


def _hour(found: Found) -> tuple[float | None, int]:
    if found.has("amount"):
        clock = found.get("amount").clock
        return clock if clock else (None, 0)
    if found.has("clock"):
        return found.get("clock").hour, found.get("clock").minute
    if found.has("noon"):
        return found.get("noon") or 24, 0
    return next(iter(found.all("number", "ordinal")), None), 0


def _arabic(found: Found) -> Senses | None:
    """الساعة الثالثة مساء, الساعة 9 و 30 دقيقة."""
    if found.has("past", "to_hour") and any(t.has("past", "to_hour") for t in found.tokens[1:-1]):
        made = _with_fraction(found)
        if made and (found.has("hour_word", "fraction") or found.last.has("meridiem", "part")):
            return made
    body = [t for t in found.tokens if t.has("number", "ordinal", "amount")]
    hour, minute = _hour(Found(body[:1], found.ground)) if body else (None, 0)
    if hour is None or not (found.has("hour_word") or found.last.has("meridiem", "part")):
        return None
    if isinstance(hour, int) and 100 <= hour <= 2359 and found.last.has("meridiem"):
        hour, minute = hour // 100, hour % 100
    if hour > (24 if found.has("hour_word") else 12):
        return None
    return closed(at(hour, minute), found.last)


def _russian_before(found: Found) -> Senses | None:
    """Без четверти три."""
    numbers = found.all("number")
    quarter = found.get("fraction")
    if not numbers or (quarter is None and len(numbers) < 2):
        return None
    return _counted(numbers[-1], -(quarter if quarter is not None else numbers[0]), found.last)


def _russian_of(found: Found) -> Senses | None:
    """Половина третьего is half past two."""
    hour = found.last.senses["ordinal"]
    return {"clock": Clock(hour - 1, found.get("fraction"))} if 0 < hour <= 12 else None


STAGE = (
    *rule(
        "(from|between)? (at|the|about)* (fraction|number|amount) the? unit? (past|to_hour) (at|the|hour_word|oclock)* "
        "(number|clock|noon) oclock? (of|the|in)* (meridiem|part)?",
        _english,
        "en es",
    ),
    *rule("(amount|clock) (past|and)* number fraction", _quarters, "fr"),
    *rule(("[(at|about) fraction number] end", "[(at|about) fraction number] on_day"), _half_of, "en"),
    *rule(
        (
            "(at|the|about)* (amount|clock|number) (past|to_hour|and) the? (fraction|number|amount) "
            f"{_TAIL} (meridiem|part)",
            "(at|about) the* (amount|number) (past|to_hour|and) the? (fraction|number|amount)",
            "(at|the|about)* (amount|clock|number) (past|to_hour) the? fraction",
            "(at|about) the* amount to_hour the? number",
            "amount to_hour the? (number|fraction)",
            "noon (past|to_hour|and) the? (fraction|number)",
        ),
        _with_fraction,
        "fr",
    ),
    *rule(
        (
            f"(at|hour_word) (number|amount) (past|to_hour) (fraction|number) unit? {_TAIL} (meridiem|part)?",
            "number (past|to_hour) fraction (meridiem|part)?",
            "number to_hour (number|fraction) (meridiem|part)?",
            "number (past|to_hour) (fraction|number) (meridiem|part)",
        ),
        _with_fraction,
        "es",
    ),
    *rule(
        (
            "(hour_word|at|the|about)* (ordinal|number) (past|to_hour|and) the? (fraction|number|amount) "
            "(unit|the|at|of|comma|in)* (meridiem|part)?",
            "hour_word the? (ordinal|amount|number) (and number unit)? (at|the|of|comma|in)* (meridiem|part)?",
            "(at|from|to|the)? (ordinal|number) (at|the|of|comma|in)* (meridiem|part)",
        ),
        _arabic,
        "ar",
    ),
    *rule("to_hour fraction? number? unit? (number|ordinal) unit?", _russian_before, "ru"),
    *rule("fraction ordinal", _russian_of, "ru"),
)
