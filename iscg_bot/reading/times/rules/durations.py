"""Stage 2: lengths: "two hours and a half", une demi-heure, полтора часа, 一个半小时."""

from itertools import pairwise

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.rules.days import dated
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import SECONDS, Amount, Clock, Hours

_LONG = "lasting (at|about|the|dash|colon|comma|lasting)*"
_QUARTERS = (10, 15, 20, 30, 40, 45)  # minutes that people name
_LASTING = ("لمده", "مدته", "مدتها", "بمده", "لمدة", "بمدة")


def amount(*parts: tuple[str, float]) -> Senses:
    """The sense of a length."""
    return {"amount": Amount(parts)}


def _share(found: Found) -> float:
    """What a half or a quarter of something is, in words; quarters of an hour are minutes in the tables."""
    token = next(t for t in reversed(found.tokens) if t.has("half_number", "fraction"))
    return 0.5 if token.has("half_number") else token.senses["fraction"] / 60


def _and_share(found: Found) -> Senses:
    return amount((found.all("unit")[-1], (found.get("number") or 1) + _share(found)))


def _and_half_hour(found: Found) -> Senses | None:
    """ "One and a half hour", where "half hour" is a word of its own."""
    return amount(("hour", found.get("number") + 0.5)) if found.get("amount").parts == (("second", 1800),) else None


def _one_and_share(found: Found) -> Senses | None:
    """ "An hour and a half", but not "hour and half"."""
    hour = any(token.has("unit") and token.has("ordinal") for token in found.tokens)  # الثانية والنصف: half past two
    return None if hour or (found.ground.language == "en" and not found.first.has("the")) else _and_share(found)


def _share_of(found: Found) -> Senses:
    return amount((found.get("unit"), _share(found)))


def _quarters(found: Found) -> Senses | None:
    """ "Three quarters of an hour"."""
    unit = found.all("unit")[-1]  # "quarters" are a unit as well
    return amount((unit, found.get("number") * 0.25)) if found.get("fraction") == 15 else None


def _arabic_date(found: Found) -> Senses | None:
    """5 شهر مايو: the word for month stands before its name."""
    if found.get("unit") != "month":
        return None
    return dated(found.get("month"), found.get("ordinal") or found.get("number"), None, None)


def _decimal_hours(found: Found) -> Senses | None:
    """ "De 15.00 a 16.30 horas": two numbers with two decimals each."""
    decimals = found.all("decimal")
    hours = found.has("unit", "oclock") and found.get("unit") in (None, "hour")
    if any(size != 2 or whole > 24 or part > 59 for whole, part, size in decimals):
        return None
    dates = all(part <= 12 and whole <= 31 and part for whole, part, _ in decimals)
    if (found.has("unit") and not hours) or (dates and not hours and found.ground.order != "mdy"):
        return None
    first, last = (Clock(whole, part, sure=True) for whole, part, _ in decimals)
    return {"hours": Hours(first, last)}


def _decimal_hour(found: Found) -> Senses | None:
    whole, part, size = found.get("decimal")
    if size != 2 or whole > 24 or part > 59 or found.get("unit") not in (None, "hour"):
        return None
    return {"clock": Clock(whole, part, sure=True)}


def _decimal_amount(found: Found) -> Senses:
    whole, part, size = found.get("decimal")
    return amount((found.get("unit"), whole + part / 10**size))


def _two_units(found: Found) -> Senses | None:
    """ "1 hour 30 minutes"."""
    (one, two), (large, small) = found.all("number"), found.all("unit")
    return amount((large, one), (small, two)) if SECONDS[large] > SECONDS[small] and small != "hour" else None


def _units(found: Found) -> Senses | None:
    """ "90 minutes", "two-hour"."""
    count, unit, language = found.first.senses["number"], found.last.senses["unit"], found.ground.language
    if (len(found.tokens) == 3 and language not in ("en", "ru")) or (
        language == "ar" and found.last.text.startswith("ال")
    ):
        return None
    many = isinstance(count, int) and count >= 1500 and unit in ("year", "day", "month")
    return None if many or (unit == "second" and count == 1) else amount((unit, count))


def _turned(found: Found) -> Senses | None:
    """ "Les deux prochains mois"."""
    turn = found.get("turn")
    language = found.ground.language
    if (
        found.get("number") != 1
        and language not in ("ar", "zh")
        and not many(found.tokens[1].text, found.last.text, language)
    ):
        return None  # "8-11 next month"
    return {"many_units": (turn, found.get("unit"), found.get("number"))} if turn else None


def _first_units(found: Found) -> Senses | None:
    """ "Les deux premières semaines" de juin."""
    fits = found.get("ordinal") == 1
    return {"many_units": (1, found.get("unit"), found.get("number"))} if fits else None


def many(turn: str, unit: str, language: str) -> bool:
    """Is the word of a *turn* with its *unit* a plural: "next weeks", prochaines semaines?"""
    if language == "ru":
        return turn.endswith(("ие", "ые", "их", "ых"))
    if language == "ar":
        return unit.removeprefix("ال") in ("ايام", "اسابيع", "اشهر", "شهور", "سنوات", "اعوام")
    return language != "zh" and (unit if language == "en" else turn).endswith("s")


def _unit_first(found: Found) -> Senses | None:
    """ساعة واحدة."""
    count = found.last.senses["number"]
    small = found.last.spoken and count <= 2
    return amount((found.get("unit"), count)) if small else None


def _unit_about(found: Found) -> Senses | None:
    """Минут на 40."""
    return amount((found.get("unit"), found.get("number"))) if found.tokens[1].text == "на" else None


def _single(found: Found) -> Senses | None:
    """ "На час", لمدة ساعة: one of them, where the word before says that a length follows."""
    named = found.first.text in ("на", *_LASTING) and found.get("unit") == "hour"
    return amount(("hour", 1)) if named and found.tokens[1].text in ("час", "часик", "часок", "ساعه", "ساعة") else None


def _about(found: Found) -> Senses | None:
    """Минут сорок, часа два."""
    unit, count = found.get("unit"), found.last.senses["number"]
    few = count in _QUARTERS or count == 90 if unit == "minute" else unit == "hour" and count <= 4
    return amount((unit, count)) if few and found.first.text in ("минут", "минуток", "часа", "часов") else None


def _lasting(found: Found) -> Senses | None:
    """Понадобится час, на час пятнадцать, длительность - час."""
    word = next(token.text for token in found.tokens if token.has("unit"))
    minutes = found.last.senses.get("number") if found.last.has("number", "unit") else None
    if word not in ("час", "часа", "часик", "часок") or minutes not in (None, *_QUARTERS):
        return None
    if not found.has("lasting") and found.first.text != "на":
        return {"clock": Clock(13, minutes or 0)}
    return amount(("hour", 1), *([("minute", minutes)] if minutes else ()))


def _dual(found: Found) -> Senses:
    return amount((found.get("dual"), 2))


def _amount_and_half(found: Found) -> Senses:
    parts = found.get("amount").parts
    return amount(*parts[:-1], (parts[-1][0], parts[-1][1] + _share(found)))


def _joined(found: Found) -> Senses | None:
    """ "1 hour and 30 minutes"."""
    parts = [part for one in found.all("amount") for part in one.parts]
    units = [unit for unit, _ in parts]
    falling = all(SECONDS[one] > SECONDS[two] for one, two in pairwise(units))
    plain = len(set(units)) == len(units) and not found.has("and", "comma")  # "2 days 1 month"
    return amount(*parts) if falling or plain else None


def _and_minutes(found: Found) -> Senses | None:
    """ "1 hour thirty"."""
    parts, minutes = found.get("amount").parts, found.last.senses["number"]
    return amount(*parts, ("minute", minutes)) if parts[-1][0] == "hour" and minutes in _QUARTERS else None


def _an_hour(found: Found) -> Senses | None:
    return amount(("hour", 1)) if found.get("unit") == "hour" and found.tokens[-2].text == "an" else None


def _whole(found: Found) -> Senses:
    return amount((found.get("unit"), 1))


STAGE = (
    *rule("number the? unit and (fraction|half_number)", _and_share),
    *rule("number the half_number unit", _and_share, "zh"),
    *rule("number and the? (fraction|half_number) of? unit", _and_share),
    *rule("number and the? amount", _and_half_hour),
    *rule("(number|ordinal) unit month", _arabic_date, "ar"),
    *rule("number (dash|the)? fraction of? the? unit", _quarters),
    *rule("the? unit and the? (fraction|half_number)", _one_and_share),
    *rule(
        (
            "(from|between|at)+ the* decimal (to|and) (the|at)* decimal (unit|oclock)?",
            "decimal to decimal (unit|oclock)?",
        ),
        _decimal_hours,
    ),
    *rule("(at|about|from|to|between)+ the* [decimal (unit|oclock)]", _decimal_hour),
    *rule("decimal unit", _decimal_amount),
    *rule("number the? unit number unit", _two_units),
    *rule("unit number", _unit_first, "ar"),
    *rule("number dash? unit", _units),
    *rule("number turn unit", _turned),
    *rule("[number ordinal unit] (of|the)+ (month|year|turn|unit)", _first_units, "fr es"),
    *rule("unit at number", _unit_about, "ru"),
    *rule(
        (
            f"{_LONG} unit number end",
            f"[{_LONG} unit] (word|at|on_day|weekday|comma|dot|number)",
            f"{_LONG} unit end",
            "at unit number end",
        ),
        _lasting,
        "ru",
    ),
    *rule("unit number end", _about, "ru"),
    *rule("dual", _dual),
    *rule(("(at|about) [unit] (comma|at|in|on_day|weekday|about|word)", "(at|about) [unit] end"), _single, "ru ar"),
    *rule(("half_number the? unit", "fraction the? unit", "fraction of the* unit"), _share_of),
    *rule("amount and (half_number|fraction)", _amount_and_half, "en fr es ru ar"),
    *rule("amount half_number", _amount_and_half, "zh"),
    *rule("amount number end", _and_minutes, "en"),
    *rule("the [unit]", _an_hour, "en"),
    *rule(("amount ((and|comma)* amount)+", "amount (and|comma)* amount"), _joined),
    *rule(("whole (the|dash)? unit", "unit whole"), _whole),
)
