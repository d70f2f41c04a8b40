"""Sentences whose times are not proposed: deadlines, the past, where somebody is away."""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.sentences import placed
from iscg_bot.reading.words import meetings as words

_BACKGROUND = pattern(words.BACKGROUND)
_ABSENT = pattern(words.ABSENT)
_IF = re.compile(r"\b(?:if|otherwise|failing|si|sinon|à défaut|если|иначе|اذا|والا)\b|如|若|否则|不然")

Place = tuple[int, int]


def aside(text: str) -> tuple[Place, ...]:
    """Where *text* tells of something beside what it asks; its first sentence is the asking one."""
    return tuple((one.start, one.end) for one in placed(text)[1:] if _BACKGROUND.search(fold(one.words)))


def away(text: str) -> tuple[Place, ...]:
    """Where *text* says that somebody cannot be there."""
    told = ((one, fold(one.words)) for one in placed(text)[1:])
    return tuple((one.start, one.end) for one, words in told if _ABSENT.search(words) and not _IF.search(words))
