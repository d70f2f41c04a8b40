"""What a sentence only tells beside: a promise in brackets, a past that an accent alone makes one."""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.masks import blank
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.phrases import PROMISES

_PROMISES = pattern(PROMISES)
_ASIDE = re.compile(r"\([^()]{8,160}\)")
_TOLD = re.compile(r"\b\w{3,20}ó\b")


def without_promises(text: str) -> str:
    """The folded *text* without brackets that promise ("translation will follow"), every character in its place."""
    return _ASIDE.sub(lambda aside: blank(aside) if _PROMISES.search(aside[0]) else aside[0], text)


def without_told(piece: str, text: str) -> str:
    """*text*, which is *piece* folded, without "presentó" or "retiró": without its accent that would be "I present"."""
    for told in _TOLD.finditer(piece):
        start, end = len(fold(piece[: told.start()])), len(fold(piece[: told.end()]))
        text = text[:start] + " " * (end - start) + text[end:]
    return text
