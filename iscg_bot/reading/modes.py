"""How a meeting shall be held, and whether it is one of the group itself."""

from iscg_bot.model.meetings import Mode
from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import meetings as words

_HYBRID = pattern(words.HYBRID)
_PHYSICAL = pattern(words.PHYSICAL)
_OF_GROUP = pattern(words.OF_GROUP)


def mode(text: str) -> Mode:
    """Electronic, unless *text* says otherwise."""
    folded = fold(text)
    if _HYBRID.search(folded):
        return Mode.HYBRID
    return Mode.PHYSICAL if _PHYSICAL.search(folded) else Mode.ELECTRONIC


def is_of_group(sentence: str) -> bool:
    """Does *sentence* ask for a meeting of the whole group?"""
    return bool(_OF_GROUP.search(fold(sentence)))
