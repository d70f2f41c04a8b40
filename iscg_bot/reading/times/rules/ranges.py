"""Stage 10: from one hour or day to another."""

from dataclasses import replace

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.halves import closed, halved
from iscg_bot.reading.times.rules.days import dated
from iscg_bot.reading.times.settling import span
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Clock, Day, Hours, Period, When, day_of

_ZONE = "open? zone close?"
_ON = ("on ", "le ", "el ", "del ", "يوم", "في ")  # a day that hours stand before


def zoned(found: Found) -> Senses:
    """ "14:00 (Geneva time)"."""
    zone = found.get("zone")
    if found.has("when"):
        when = found.get("when")
        return {"when": When(when.days, replace(when.hours, zone=zone) if when.hours else None)}
    if found.has("hours"):
        return {"hours": replace(found.get("hours"), zone=zone)}
    return {"clock": replace(found.get("clock"), zone=zone)}


def _joined_by_and(found: Found) -> bool:
    """ "At 9 and 11" is no range, "between 9 and 11" is one."""
    return found.has("and") and not found.has("between") and not any(t.has("to", "until") for t in found.tokens)


def _hours(found: Found) -> Senses | None:
    """ "From 9 to 11", "14:00-15:30 CEST", entre 9h et 11h."""
    clocks = [clock for token in found.tokens if (clock := _clock_of(token, found)) is not None]
    if len(clocks) != 2 or _joined_by_and(found):
        return None
    first, last = clocks
    if not found.has("clock") and first.hour == last.hour:
        return None
    if found.last.has("meridiem", "part"):
        made = closed(last, found.last)
        last = made["clock"] if made else last
    first, last = halved(first, last)
    return {"hours": Hours(first, last, found.get("zone") or last.zone or first.zone)}


def _clock_of(token: Token, found: Found) -> Clock | None:
    senses = token.senses
    if "clock" in senses:
        return senses["clock"]  # type: ignore[no-any-return]
    if "decimal" in senses:
        whole, part, size = senses["decimal"]
        return Clock(whole, part, sure=True) if size == 2 and whole <= 24 and part < 60 else None
    if "number" in senses and "zone" not in senses:
        number = senses["number"]
        return Clock(number) if isinstance(number, int) and number <= 24 else None
    if "ordinal" in senses and found.ground.language == "ar" and senses["ordinal"] <= 12:
        return Clock(senses["ordinal"])
    if "amount" in senses and found.ground.language in ("fr", "es", "ru") and senses["amount"].clock:
        return Clock(*senses["amount"].clock)
    return None


def _hours_of_day(found: Found) -> Senses | None:
    """De 9 a 11 del 22 de junio, "9-11 on Tuesday"; "du 3 au 5" counts days."""
    first, last = found.first, found.last
    if first.text in ("du", "del") or (first.has("number") and not last.text.startswith(_ON)):
        return None
    return _hours(found)


def _decimal_hours(found: Found) -> Senses | None:
    """ "De 8.30 a 10 de la mañana"; "с 14 до 15.06" are days."""
    decimals = [token.senses["decimal"] for token in found.tokens if token.has("decimal")]
    if not decimals or any(0 < part <= 12 for _, part, _ in decimals) or found.get("unit") not in (None, "hour"):
        return None
    return _hours(found)


def _days(found: Found) -> Senses | None:
    """ "From 3 to 5 June", "Monday to Wednesday", "between 28 May and 2 June"."""
    ends = [end for token in found.tokens if (end := _end_of(token, found)) is not None]
    if len(ends) != 2 or _joined_by_and(found):
        return None
    whole = span(ends[0], ends[1], found.ground)
    return {"period": whole} if whole else None


def _end_of(token: Token, found: Found) -> Day | Period | None:
    senses = token.senses
    for sense in ("day", "period"):
        if sense in senses:
            return senses[sense]  # type: ignore[no-any-return]
    if "decimal" in senses:  # "14.-16.06."
        whole, part, _ = senses["decimal"]
        day, month = (part, whole) if found.ground.order == "mdy" else (whole, part)
        made = dated(month, day, None, None) if 1 <= month <= 12 else None
        return made["day"] if made else None
    if token.has("ordinal", "number") and not token.has("the", "year"):
        value = senses.get("ordinal", senses.get("number"))
        made = dated(None, value, None, None)
        return made["day"] if made and found.has("from", "dash", "to") else None
    return None


def _is_now(found: Found) -> bool:
    hours = found.get("when").hours
    return isinstance(hours, Clock) and hours.exact


def _from_now(found: Found) -> Senses | None:
    """ "Between now and 15 November", "from 3 June until now"."""
    today = day_of(found.ground.today)
    end = _end_of(next(t for t in found.tokens if t.has("day", "period")), found)
    if end is None:
        return None
    first, last = (end, today) if found.last.has("now", "when") else (today, end)
    whole = span(first, last, found.ground)
    return {"period": whole} if whole else None


def _days_to_number(found: Found) -> Senses | None:
    """ "June 3 to 5"."""
    first = found.first.senses["day"]
    last = found.last.senses.get("ordinal", found.last.senses.get("number"))
    if not first.month or not isinstance(last, int) or not (first.day or 31) < last <= 31:
        return None
    whole = span(first, replace(first, day=last, weekday=None), found.ground)
    return {"period": whole} if whole else None


def _zoned_hours(found: Found) -> Senses | None:
    return {"hours": replace(found.get("hours"), zone=found.get("zone"))}


def _that_week(found: Found) -> Senses | None:
    """6月15日至19日这一周: "that week" only says again what stands before it."""
    one, two = found.all("period")
    return {"period": one} if two.grain == "week" and one.grain != "week" else None


STAGE = (
    *rule("period period", _that_week, "zh"),
    *rule(("clock (comma|the|at)* close? open? zone close?",), zoned),
    *rule(
        (
            "between the* (number|clock|ordinal|amount) (and|to) (the|at)* (clock|amount) (zone)?",
            f"between the* (number|clock|ordinal|amount) (and|to) the* (number|ordinal) {_ZONE}",
            "between the* (number|clock|ordinal|amount) (and|to) the* (number|ordinal) end",
            "from (the|at)* (number|ordinal) (to|until) (the|at)* clock zone?",
            "from? clock (to|until|and) (the|at)* clock (of|the|comma|open)* zone?",
            "number (to|until) clock zone?",
            "(from|at) the* number (to|until) the* (amount|number) (part|meridiem) zone?",
            f"(from|at) the* number (to|until) the* (amount|number) {_ZONE}",
            "(from|at) the* number (to|until) the* (amount|number) end",
            "number (to|until) the* number (meridiem|part)",
            f"number (to|until) the* number {_ZONE}",
            "from? clock to number zone?",
            "from? the* clock to the* amount",
            "from? the* clock (to|until) (the|at)* decimal",
        ),
        _hours,
    ),
    *rule(
        (
            "[(from|at|between) the* (number|ordinal) (to|until) the* (number|ordinal|amount)] (of|the|on_day)+ day",
            "[number (to|until) number] (comma|on_day|the)* day",
        ),
        _hours_of_day,
        "en fr es ar",
    ),
    *rule("[from the* number (to|until) number] (day|on_day)", _hours_of_day, "ru"),
    *rule(
        (
            "(from|between) the* (number|decimal|amount) (to|until|and) (the|at)* (number|decimal) "
            "(part|meridiem|oclock|unit)",
            f"(from|between) the* (number|decimal|amount) (to|until|and) (the|at)* (number|decimal) {_ZONE}",
            "(from|between) the* (number|decimal|amount) (to|until|and) (the|at)* (number|decimal) end",
            "(from|between) the* decimal (to|until|and) (the|at)* clock",
        ),
        _decimal_hours,
    ),
    *rule(
        (
            "from? (the|between|on_day)* day (to|until|and) (the|on_day)* (day|period)",
            "(since|from) (the|on_day)* (day|period) and? (until|to) (the|on_day)* (day|period)",
            "between (the|on_day)* (day|period) and (the|on_day)* (day|period)",
            "period (to|until) the* period",
            "(decimal|number|ordinal) dot? to day",
            "from (the|on_day)* (number|ordinal) to (the|on_day)* day",
        ),
        _days,
    ),
    *rule(
        (
            "(between|from|since) when (and|to|until) (the|on_day)* (day|period)",
            "(between|from|since) (the|on_day)* (day|period) (and|to|until) when",
        ),
        lambda found: _from_now(found) if _is_now(found) else None,
    ),
    *rule("day (to|until) the* (number|ordinal)", _days_to_number, "en fr es ru ar"),
    *rule("hours (comma|the|at)* open? zone close?", _zoned_hours),
)
