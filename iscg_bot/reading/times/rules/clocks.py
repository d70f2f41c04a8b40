"""Stage 3: times of day: "half past 3", 14 h 30, в девять часов утра, الثالثة والنصف, "at noon"."""

from dataclasses import replace

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Amount, Clock, Hours

_MORNING = ("morning", "early_morning", "late_morning", "dawn")
_LATER = ("afternoon", "early_afternoon", "late_afternoon", "evening", "early_evening", "late_evening", "after_work")


def at(hour: float | None, minute: int = 0, *, sure: bool = False) -> Clock | None:
    """A time of day, if there is such a one."""
    if hour is None or hour != int(hour) or not 0 <= hour <= 24 or not 0 <= minute < 60:
        return None
    return Clock(int(hour), int(minute), sure=sure)


def in_part(clock: Clock, part: str) -> Clock:
    """ "Three in the afternoon" is 15:00."""
    hour = clock.hour
    if clock.sure and hour >= 13:
        return clock
    if part in _MORNING:
        hour = 0 if hour == 12 else hour
    elif part in _LATER:
        hour = hour if hour >= 12 else hour + 12
    elif part == "lunch":
        hour = hour if hour >= 10 else hour + 12
    elif part in ("night", "late_night"):
        hour = hour + 12 if 5 <= hour < 12 else 0 if hour == 12 else hour
    return replace(clock, hour=hour % 24, sure=True, half=True)


def in_half(clock: Clock, half: str) -> Clock:
    """ "3 pm", "3 at night"."""
    hour = clock.hour
    if hour > 12:
        return replace(clock, sure=True)
    if half == "am":
        hour = hour % 12
    elif half == "night":
        hour = hour % 12 if hour == 12 or hour < 6 else hour + 12
    elif hour < 12:
        hour += 12
    return replace(clock, hour=hour % 24, sure=True, half=True)


def closed(clock: Clock | None, last: Token) -> Senses | None:
    """The clock, with the part of the day that the *last* token names."""
    if clock is None:
        return None
    if last.has("part") and clock.hour <= 12:
        return {"clock": in_part(clock, last.senses["part"])}
    return {"clock": in_half(clock, last.senses["meridiem"])} if last.has("meridiem") else {"clock": clock}


def _digits(found: Found) -> Clock:
    return found.get("hhmm") or found.get("hour_mark")


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


def _english(found: Found) -> Senses | None:
    """ "Half past 3", "a quarter to four in the afternoon", "20 past 8"."""
    if found.has("from", "between") and found.first.has("from", "between"):
        return None
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
    return closed(Clock(total // 60 % 24, total % 60), last)


def _with_fraction(found: Found) -> Senses | None:
    """Trois heures et demie, las tres menos cuarto, الثالثة إلا ربعا."""
    place = next((i for i, t in enumerate(found.tokens) if i and t.has("past", "to_hour", "and")), None)
    if place is None:
        return None
    hour, minute = _hour(found.part(0, place))
    more = found.part(place)
    minutes = more.get("fraction") if more.has("fraction") else more.get("number")
    if minutes is None and more.has("amount"):
        minutes = more.get("amount").seconds / 60
    if hour is None or minutes is None or minutes >= 60:
        return None
    sign = -1 if found.tokens[place].has("to_hour") and not found.tokens[place].has("past") else 1
    return _counted(hour, minute + sign * minutes, found.last)


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


def _hours_said(found: Found) -> Senses | None:
    """À neuf heures, в 9 часов, a las 9 horas."""
    clock = found.get("amount").clock
    if found.first.text == "на" and clock and clock[0] < 7 and not found.last.has("meridiem", "part"):
        return None  # "на два часа" is how long
    if clock is None or (
        found.first.has("in", "after") and not found.last.has("meridiem", "part") and found.ground.language != "ru"
    ):
        return None
    return closed(at(*clock), found.last)


def _hours_and_minutes(found: Found) -> Senses | None:
    """Neuf heures trente."""
    clock = found.get("amount").clock
    minutes = found.all("number")[-1] if found.has("number") else None
    if clock is None or clock[1] or not isinstance(minutes, int) or not 0 < minutes < 60:
        return None
    return closed(at(clock[0], minutes), found.last)


def _spoken(found: Found) -> Senses | None:
    """ "Seven thirty pm"."""
    numbers = [t for t in found.tokens if t.has("number")]
    if len(numbers) != 2 or not numbers[0].spoken:
        return None
    hour, minute = (t.senses["number"] for t in numbers)
    return closed(at(hour, minute), found.last) if 1 <= hour <= 12 and 0 < minute < 60 else None


def _bare(found: Found) -> Senses | None:
    """ "9 in the morning", "930 am", "9.30 pm"."""
    hour, minute = found.get("decimal")[:2] if found.has("decimal") else (found.get("number"), 0)
    if isinstance(hour, int) and 100 <= hour <= 2359 and hour % 100 < 60 and found.last.has("meridiem"):
        hour, minute = hour // 100, hour % 100
    clock = at(hour, minute)
    if clock and found.first.has("part"):
        return {"clock": in_part(clock, found.get("part"))}
    return closed(clock, found.last)


def _at_number(found: Found) -> Senses | None:
    """ "At 3", "a las 3", "at nine thirty"."""
    numbers, said = found.all("number"), found.first.text
    if (
        found.ground.language == "ru"
        and said not in ("в", "к")
        or (found.ground.language == "en" and said not in ("at", "@", "around", "about", "approximately"))
    ):
        return None
    if found.ground.language == "fr" and found.last.spoken:
        return None  # "il y en a trois"
    if len(numbers) == 1 and numbers[0] in {*range(700, 1990), *range(2060, 2400)} and len(found.last.text) == 4:  # "at 1030"
        clock = at(numbers[0] // 100, numbers[0] % 100, sure=True)
        return {"clock": clock} if clock else None
    if len(numbers) == 2 and not (isinstance(numbers[1], int) and 0 < numbers[1] < 60):
        return None
    clock = at(numbers[0], numbers[1] if len(numbers) > 1 else 0)
    return {"clock": clock} if clock and clock.hour else None


def _part_at_number(found: Found) -> Senses | None:
    """ "In the evening at eight"."""
    clock = at(found.last.senses["number"])
    return {"clock": in_part(clock, found.get("part"))} if clock else None


def _spanish_at(found: Found) -> Senses | None:
    if not found.first.text.startswith("a la"):
        return None
    clock = at(found.last.senses["number"])
    return {"clock": clock} if clock and clock.hour else None


def _oclock(found: Found) -> Senses | None:
    numbers = found.all("number")
    clock = at(numbers[0], numbers[1] if len(numbers) > 1 else 0) if isinstance(numbers[0], int) else None
    if numbers[0] in range(100, 2400):  # 1430 hrs
        clock = at(numbers[0] // 100, numbers[0] % 100, sure=True)
    return {"clock": clock} if clock else None


def _at_decimal(found: Found) -> Senses | None:
    whole, part, size = found.last.senses["decimal"]
    clock = at(whole, part) if size == 2 else None
    return {"clock": clock} if clock else None


def _after_noon(found: Found) -> Senses | None:
    """Midi trente."""
    clock = at(found.get("noon") or 24, found.last.senses["number"])
    return {"clock": replace(clock, hour=clock.hour % 24, sure=True)} if clock and clock.minute else None


def _noon(found: Found) -> Senses:
    return {"clock": Clock(found.get("noon"), sure=True, half=True)}


def _day_end(_found: Found) -> Senses:
    return {"clock": Clock(18, sure=True, day_end=True)}


_LEAD = "(at|about|the|hour_word)*"
_TAIL = "(of|oclock|the|comma|in)*"

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
    *rule(
        "(from|between)? (at|the|about)* (fraction|number|amount) the? unit? (past|to_hour) (at|the|hour_word|oclock)* "
        "(number|clock|noon) oclock? (of|the|in)* (meridiem|part)?",
        _english,
        "en es",
    ),
    *rule(
        (
            f"(at|the|about)* (amount|clock|number) (past|to_hour|and) the? (fraction|number|amount) {_TAIL} (meridiem|part)",
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
    *rule(
        "(at|from|to|between|before|after|until)? the* amount number (of|the|comma)* (meridiem|part)?",
        _hours_and_minutes,
        "fr es ru",
    ),
    *rule(f"(at|before|after|until|to) the? [amount {_TAIL} (meridiem|part)?]", _hours_said, "fr es ru"),
    *rule("from the? [amount] (to|until)", _hours_said, "fr es ru"),
    *rule(f"amount {_TAIL} (meridiem|part)", _hours_said, "fr es ru"),
    *rule("(at|hour_word|the)* (number|clock) number (meridiem|part)", _spoken, "en es"),
    *rule(
        (
            f"(at|about|hour_word|the)* number oclock? {_TAIL} meridiem",
            f"(at|about|hour_word) the* number oclock? {_TAIL} part",
            f"number oclock {_TAIL} part",
            "(at|about|hour_word|the)* decimal meridiem",
            "part the* number oclock",
        ),
        _bare,
        "en fr es ru",
    ),
    *rule("part at number end", _part_at_number, "en"),
    *rule(("at number end", "at number dash? number end"), _at_number, "en fr es ru"),
    *rule("at number", _spanish_at, "es"),
    *rule(("(at|about|the)* number oclock", "hour_word number and number", "hour_word number end"), _oclock),
    *rule("(at|about) decimal", _at_decimal, "en fr es ru"),
    *rule("(at|the|about)* noon number end", _after_noon, "fr es"),
    *rule("(at|the|about)* noon", _noon),
    *rule("(at|the|about)* day_end", _day_end),
)
