"""Stage 8: what stands alone: "Friday 13", "on the 12th", du 13 au 18, "now", "Monday"."""

import datetime as dt

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import at, halved
from iscg_bot.reading.times.rules.days import dated
from iscg_bot.reading.times.rules.distances import moment
from iscg_bot.reading.times.settling import span
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Day, Hours, Period, When


def _weekday_and_hours(found: Found) -> Senses | None:
    """ "Monday 12-4"."""
    said = [t.senses.get("clock") or at(t.senses["number"]) for t in found.tokens if t.has("number", "clock")]
    clocks = [clock for clock in said if clock and clock.hour]
    if len(clocks) != 2:
        return None
    first, last = halved(clocks[0], clocks[1])
    return {"when": When((Day(weekday=found.get("weekday")),), Hours(first, last))}


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
        return found.first.has("from", "between") and all(
            t.has("ordinal") for t in found.tokens if t.has("number", "ordinal")
        )
    if language == "ru":
        return any(t.text == "по" for t in found.tokens)
    articles = [t for t in found.tokens if t.has("on_day") or t.text.endswith((" le", " el"))]
    return len(articles) == 2 and not any(t.text == "a" for t in found.tokens)


def _lone_number(found: Found) -> Senses | None:
    """ "On the 12th", "le 12", 12号."""
    named = [t for t in found.tokens if t.has("day_number", "ordinal", "number")]
    token = next((t for t in named if not t.has("the")), named[0])  # "un cuarto"
    value = next(token.senses[s] for s in ("day_number", "ordinal", "number") if token.has(s))
    language, first = found.ground.language, found.first
    word = token.has("ordinal") and not token.has("day_number") and token.spoken
    if not isinstance(value, int) or (word and (value < 4 or language in ("ar", "es", "fr"))):
        return None
    if language == "en" and token.has("number") and not token.has("ordinal") and not first.text.startswith("on"):
        return None
    if (language, first.text) in (("es", "al"), ("fr", "au")):
        return None
    return dated(None, value, None, None)


def _listed_numbers(found: Found) -> Senses | None:
    """ "The 18th and 19th", los días 18 y 19, les 18 et 19."""
    language, several = found.ground.language, found.first.text.split()[0] in ("les", "los")
    if found.has("unit") and found.get("unit") != "day":
        return None
    if not (several or all(t.has("ordinal") and not t.spoken for t in found.tokens if t.has("number", "ordinal"))):
        return None
    made = [dated(None, value, None, None) for value in found.all("ordinal", "number") if isinstance(value, int)]
    days = tuple(one["day"] for one in made if one)
    return {"days": days} if len(days) == len(made) > 1 and language != "zh" else None


def _russian_day(found: Found) -> Senses | None:
    """ "25-го", "25-е" in digits, with nothing after it that it would count."""
    token = next(t for t in found.tokens if t.has("ordinal"))
    fits = token.text.endswith(("го", "-е")) and not token.spoken
    return dated(None, token.senses["ordinal"], None, None) if fits else None


def _arabic_day(found: Found) -> Senses | None:
    """في 27: no hour, so a day."""
    number = next(iter(found.all("ordinal", "number")), None)
    named = found.has("clock") and found.has("ordinal")
    return dated(None, number, None, None) if isinstance(number, int) and (named or number > 12) else None


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


STAGE = (
    *rule("weekday (comma|the|from|on_day)* number (to|dash) number end", _weekday_and_hours, "en fr es ru"),
    *rule("weekday (comma|the|from|on_day)* number (to|dash) clock", _weekday_and_hours, "en"),
    *rule("weekday (comma|the|on_day)* from (the|at)* number to (the|at)* clock", _weekday_and_hours, "fr es ru"),
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
    *rule(
        "(the|on_day)+ unit? (number|ordinal) ((comma|or|and)+ (the|on_day)* (number|ordinal))+ end",
        _listed_numbers,
        "en fr es",
    ),
    *rule(("[ordinal] end", "[ordinal] not", "[ordinal] (at|from|since|the)* clock"), _russian_day, "ru"),
    *rule(("(at|to) [(number|ordinal)] end", "at [(number|ordinal)] (at|the)* clock"), _arabic_day, "ar"),
    *rule(("day_number", "(on_day|the)* (number|ordinal) of_it"), _lone_number),
    *rule(
        (
            "on_day (number|ordinal) end",
            "on_day [(number|ordinal)] (comma|at|the)* clock",
            "on_day [(number|ordinal)] (between|from|at)",
            "on_day [(number|ordinal)] (comma|at|the|of)* part",
            "the ordinal",
        ),
        _lone_number,
    ),
    *rule("now", _now),
    *rule(("(in|the|of)* year year_word?", "(the|of|in)* year_word year"), _year),
    *rule("weekday", _weekday),
)
