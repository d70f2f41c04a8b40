"""Stage 2: times of day in words: à neuf heures trente, a las tres, "nine in the morning", "at noon"."""

from dataclasses import replace

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import at, closed, in_part
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Amount, Clock

_LEAD = "(at|about|the|hour_word)*"
_YEARS = range(1990, 2060)
_LONGEST = 7  # hours: what goes on for so long is no meeting
_TAIL = "(of|oclock|the|comma|in)*"


def _hours_said(found: Found) -> Senses | None:
    """À neuf heures, в 9 часов, a las 9 horas."""
    clock = found.get("amount").clock
    if found.first.text == "на" and clock and clock[0] < _LONGEST and not found.last.has("meridiem", "part"):
        return None  # "на два часа" is how long
    if clock is None or (
        found.first.has("in", "after") and not found.last.has("meridiem", "part") and found.ground.language != "ru"
    ):
        return None
    return closed(at(*clock), found.last)


def _hours_from(found: Found) -> Senses | None:
    """De nueve horas el jueves; but a meeting "de dos horas el jueves" is so long."""
    clock = found.get("amount").clock
    return _hours_said(found) if clock and clock[0] >= _LONGEST else None


def _hours_and_seconds(found: Found) -> Senses | None:
    """À 8 heures et 31 secondes."""
    parts = found.get("amount").parts
    hours, seconds = (int(count) for _, count in parts) if len(parts) == 2 else (24, 0)
    timed = [unit for unit, _ in parts] == ["hour", "second"] and hours < 24 and seconds < 60
    return {"clock": Clock(hours, 0, seconds, sure=True)} if timed else None


def _hours_and_minutes(found: Found) -> Senses | None:
    """Neuf heures trente."""
    clock = found.get("amount").clock
    minutes = found.all("number")[-1] if found.has("number") else None
    if clock is None or clock[1] or not isinstance(minutes, int) or not 0 < minutes < 60:
        return None
    if found.ground.language == "fr" and found.first.text in ("d", "de") and clock[0] < 5:
        return {"amount": Amount((("hour", clock[0]), ("minute", minutes)))}  # "une durée d'une heure trente"
    return closed(at(clock[0], minutes), found.last)


def _spoken(found: Found) -> Senses | None:
    """ "Seven thirty pm"."""
    numbers = [t for t in found.tokens if t.has("number")]
    if len(numbers) != 2 or not numbers[0].spoken:
        return None
    hour, minute = (t.senses["number"] for t in numbers)
    return closed(at(hour, minute), found.last) if 1 <= hour <= 12 and 0 < minute < 60 else None


def _spoken_tonight(found: Found) -> Senses | None:
    """ "Cinq trente ce soir"."""
    made = _spoken(found)
    days, part = found.get("partday")
    return {"clock": in_part(made["clock"], part)} if made and not days else None


def _bare(found: Found) -> Senses | None:
    """ "9 in the morning", "930 am", "9.30 pm"."""
    hour, minute = found.get("decimal")[:2] if found.has("decimal") else (found.get("number"), 0)
    if isinstance(hour, int) and 100 <= hour <= 2359 and hour % 100 < 60 and found.last.has("meridiem"):
        if hour in _YEARS and not found.first.has("at", "about", "hour_word"):
            return None  # "25 May 2027, in the afternoon"
        hour, minute = hour // 100, hour % 100
    clock = at(hour, minute)
    if clock and found.first.has("part"):
        return {"clock": in_part(clock, found.get("part"))}
    return closed(clock, found.last)


def _at_number(found: Found) -> Senses | None:
    """ "At 3", "a las 3", "at nine thirty"."""
    numbers, said = found.all("number"), found.first.text
    if (found.ground.language == "ru" and said not in ("в", "к")) or (
        found.ground.language == "en" and said not in ("at", "@", "around", "about", "approximately")
    ):
        return None
    if found.ground.language == "fr" and found.last.spoken:
        return None  # "il y en a trois"
    if (
        len(numbers) == 1 and numbers[0] in {*range(700, 1990), *range(2060, 2400)} and len(found.last.text) == 4
    ):  # "at 1030"
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


def _at_midnight(found: Found) -> Senses | None:
    """ "1 o'clock midnight"."""
    clock = found.get("clock")
    return {"clock": replace(clock, sure=True, half=True)} if found.get("noon") == 0 and clock.hour < 6 else None


def _arabic_at(found: Found) -> Senses | None:
    """في الحادية عشرة: an hour is feminine, a day is not."""
    token = next(t for t in found.tokens if t.has("ordinal"))
    hour = token.senses["ordinal"]
    feminine = token.text.split()[0].endswith(("ه", "ة")) and not token.has("unit")
    return {"clock": Clock(hour)} if feminine and 1 <= hour <= 12 else None


def _noon(found: Found) -> Senses:
    return {"clock": Clock(found.get("noon"), sure=True, half=True)}


def _day_end(_found: Found) -> Senses:
    return {"clock": Clock(18, sure=True, day_end=True)}


def _russian_one(found: Found) -> Senses | None:
    """В час дня."""
    return closed(Clock(1), found.last) if found.get("unit") == "hour" else None


STAGE = (
    *rule("(at|from|to|until|after|before)+ unit meridiem", _russian_one, "ru"),
    *rule(
        "(at|from|to|between|before|after|until)? the* amount number (of|the|comma)* (meridiem|part)?",
        _hours_and_minutes,
        "fr es ru",
    ),
    *rule(f"(at|before|after|until|to) the? [amount {_TAIL} (meridiem|part)?]", _hours_said, "fr es ru"),
    *rule("since the? [amount] end", _hours_from, "fr es ru"),
    *rule("from the? [amount] (the|at)? (relative|weekday|partday)", _hours_from, "fr es ru"),
    *rule("(at|of) the? amount", _hours_and_seconds, "fr es"),
    *rule("from the? [amount] (to|until) (the|at|about)* (amount|number|clock|decimal|noon)", _hours_said, "fr es ru"),
    *rule(f"amount {_TAIL} (meridiem|part)", _hours_said, "fr es ru"),
    *rule("(at|hour_word|the)* (number|clock) number (meridiem|part)", _spoken, "en es fr"),
    *rule("number number partday", _spoken_tonight, "fr es"),
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
    *rule(("(at|about) number end", "at number dash? number end"), _at_number, "en fr es ru"),
    *rule("at number", _spanish_at, "es"),
    *rule(("(at|about|the)* number oclock", "hour_word number and number", "hour_word number end"), _oclock),
    *rule("(at|about|hour_word) decimal", _at_decimal, "en fr es ru"),
    *rule("(at|the|about)* noon number end", _after_noon, "fr es"),
    *rule("clock (the|at)* noon", _at_midnight),
    *rule(("at [ordinal] end", "at [ordinal] (at|the)+ (number|weekday|relative)"), _arabic_at, "ar"),
    *rule("part at number end", _part_at_number, "ar"),
    *rule("(at|the|about)* noon", _noon),
    *rule("(at|the|about)* day_end", _day_end),
)
