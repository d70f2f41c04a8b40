"""Stage 9: what is only bounded on one side: "before 3 June", "by Friday", "from 10:00 on"; and what is repeated."""

from dataclasses import replace

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.settling import date_of
from iscg_bot.reading.times.tokens import Senses, Token
from iscg_bot.reading.times.values import Clock, Hours, Limit, Period, When, day_of


def whole_of(token: Token) -> When | None:
    """What a token says of days and hours."""
    senses = token.senses
    if "when" in senses:
        return senses["when"]  # type: ignore[no-any-return]
    if "clock" in senses:
        return When((), senses["clock"])
    if "days" in senses:
        return When(senses["days"])
    for sense in ("day", "period"):
        if sense in senses:
            return When((senses[sense],))
    return None


def _bound(found: Found) -> When | None:
    return next((whole for token in found.tokens if (whole := whole_of(token))), None)


def _until(found: Found) -> Senses | None:
    bound = _bound(found)
    if bound is None:
        return None
    side = "before" if found.first.has("before") or found.last.has("before_last") else "until"
    return {"limit": Limit(side, _end_of_third(bound))}


def _end_of_third(bound: When) -> When:
    """ "By the end of May" is by its last moment, "before mid-May" by the start of that part."""
    period = bound.days[0] if bound.days else None
    if isinstance(period, Period) and period.whole:
        return When((day_of(period.whole.end if period.third in ("late", "end") else period.start),))
    return bound


def _since(found: Found) -> Senses | None:
    if found.ground.language == "es" and found.first.text in ("de", "del", "la"):
        return None
    bound = _bound(found)
    if bound is None:
        return None
    if isinstance(bound.hours, Hours):
        return {"when": bound}
    period = bound.days[0] if bound.days else None
    if isinstance(period, Period) and period.first is not None:
        return {"period": period}  # "from May to October" is no "since"
    if isinstance(period, Period) and period.third == "early":
        bound = When((replace(period, end=period.start),))
    return {
        "limit": Limit("after" if found.first.has("after") and not found.last.has("after_last") else "since", bound)
    }


def _hour_limit(found: Found) -> Senses | None:
    """ "On Friday before 3 pm"."""
    word = next(t for t in found.tokens if t.has("before", "after", "until", "since"))
    side = next(s for s in ("before", "until", "after", "since") if word.has(s))
    date = date_of(found.get("day"), found.ground)
    clock: Clock = found.get("clock")
    return {"limit": Limit(side, When((day_of(date),), clock))} if date else None


def _repeated(_found: Found) -> Senses:
    return {"repeated": True}


_BOUND = "(day|when|period|clock)"


def _late_hours(found: Found) -> Senses | None:
    """Vingt heures, 16 hs: no meeting is that long."""
    if found.ground.language == "es" and not found.last.text.endswith(("hs", "hrs")):
        return None
    clock = found.get("amount").clock
    return {"clock": Clock(clock[0], clock[1], sure=True)} if clock and 7 <= clock[0] < 24 else None


STAGE = (
    *rule("amount", _late_hours, "fr ru es"),
    *rule("day (comma|the)* (before|after|until|since) (the|at)* clock", _hour_limit),
    *rule((f"(before|until) (the|at|comma|on_day)* {_BOUND}", f"{_BOUND} before_last"), _until),
    *rule((f"(after|since) (the|at|comma|on_day)* {_BOUND}", f"{_BOUND} after_last"), _since),
    *rule("every the* (day|clock|unit|weekday|part|amount|when) (comma|at|the)* (clock|part)?", _repeated),
)
