"""How long the meeting shall be."""

import datetime as dt
import re

from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.times import phrases
from iscg_bot.reading.times.mentions import Mention
from iscg_bot.reading.times.values import Amount

_NOT_BEFORE = pattern(phrases.NO_LENGTH_BEFORE)
_NOT_AFTER = pattern(phrases.NO_LENGTH_AFTER)
_OCCASIONS = pattern(phrases.OCCASIONS)
_VERB = re.compile(r"\b(?:would|will|should|could|can|may|might|must|to|ll|d)\s+last\W*$")  # "it would last an hour"
_SHORTEST, _LONGEST = dt.timedelta(minutes=5), dt.timedelta(hours=12)
_DAYS = dt.timedelta(days=5)


def length(found: tuple[Mention, ...]) -> dt.timedelta | None:
    """The first length among *found* that a meeting can have."""
    return next((size for one in found if (size := _length(one)) is not None), None)


def _length(one: Mention) -> dt.timedelta | None:
    if not isinstance(one.value, Amount) or one.value.seconds > _DAYS.total_seconds():
        return None
    size = dt.timedelta(seconds=one.value.seconds)
    before, after = one.before[-25:], one.after[:16]
    if (_ends_with(before) and not _VERB.search(before)) or _NOT_AFTER.match(after.lstrip()):
        return None
    if one.value.fine:
        return size if _SHORTEST <= size <= _LONGEST else None
    occasion = _OCCASIONS.match(one.after.lstrip(" -的")) and {unit for unit, _ in one.value.parts} <= {"day"}
    return size if occasion else None


def _ends_with(before: str) -> bool:
    return any(not before[cue.end() :].strip(" '-") for cue in _NOT_BEFORE.finditer(before))
