"""The words of a sentence as they are looked through: folded, without titles and what only looks like a meeting."""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import meetings as words

_PARTS = pattern(words.PARTS_OF_MEETINGS)
_ALONGSIDE = pattern(words.ALONGSIDE)
_QUOTED = re.compile(r"\"[^\"]{2,200}\"|[“«„《「][^”»》」]{2,200}[”»》」]")  # titles: their words say nothing
_MEETING_TITLES = (
    ("会议", re.compile(r"(?<!研讨)(?<![大社学协员商工])会.$")),
    ("اجتماع", re.compile(r"^.(?:ال)?(?:اجتماع|لقاء|جلسة|مكالمة)\b")),
)
_ELIDED = re.compile(r"\b((?:[dljnsc]|qu)')(?=\w)")  # French "d'organiser" is two words
_SLOT_IN = re.compile(  # of a meeting
    r"\b(?:slots?|sessions?)(?=\s(?:at|in|within|during|on the (?:\w+ )?agenda)\b)"
)


def masked(sentence: str) -> str:
    """The folded *sentence* without its quoted titles and without what only looks like the meeting that is meant."""
    folded = _SLOT_IN.sub(" _", _ELIDED.sub(r"\1 ", fold(_QUOTED.sub(_called, sentence))))
    return _PARTS.sub(blank, _ALONGSIDE.sub(blank, folded))


def _called(quoted: re.Match[str]) -> str:
    """A title says nothing, but that it calls a meeting: "move “the drafters' meeting” to Friday"."""
    return next((f" _ {noun} " for noun, called in _MEETING_TITLES if called.search(quoted[0])), " _ ")


def blank(match: re.Match[str]) -> str:
    """As many spaces, so that places stay."""
    return " " * len(match[0])
