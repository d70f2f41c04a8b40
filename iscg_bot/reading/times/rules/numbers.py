"""Stage 1: numbers in words."""

from iscg_bot.reading.times.grammar import Found, rule
from iscg_bot.reading.times.tokens import Senses

_TENS = (20, 30, 40, 50, 60, 70, 80, 90)


def _sum(found: Found) -> Senses | None:
    """ "Twenty-five", vingt et un, خمسة وعشرون."""
    one, two = found.first.senses["number"], found.last.senses["number"]
    if not (isinstance(one, int) and isinstance(two, int) and found.first.spoken and found.last.spoken):
        return None
    language = found.ground.language
    joined = len(found.tokens) == 2 or language != "en" or found.has("dash")
    if one in _TENS and 0 < two < 10 and joined:
        return {"number": one + two}
    if language == "fr" and one in (60, 80) and 10 <= two < 20:
        return {"number": one + two}
    backwards = language == "ar" and len(found.tokens) == 3 and 0 < one < 10 and two in _TENS
    return {"number": one + two} if backwards else None


def _ordinal_sum(found: Found) -> Senses | None:
    """ "Twenty-first"."""
    one, two = found.first.senses["number"], found.last.senses["ordinal"]
    spoken = found.first.spoken and found.last.spoken
    return {"ordinal": one + two} if spoken and one in (20, 30) and 0 < two < 10 else None


def _and_half(found: Found) -> Senses | None:
    """三个半 counts three and a half."""
    whole, half = found.tokens
    if half.senses["number"] == 0.5 and isinstance(whole.senses["number"], int) and whole.end == half.start:
        return {"number": whole.senses["number"] + 0.5}
    return None


STAGE = (
    *rule(("number dash? number", "number and number"), _sum, "en fr es ru ar"),
    *rule(("number dash? ordinal", "number and ordinal"), _ordinal_sum, "en fr es ru ar"),
    *rule("number number", _and_half, "zh"),
)
