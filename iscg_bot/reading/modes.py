"""How a meeting shall be held, and whether it is one of the group itself."""

from iscg_bot.model.meetings import Mode
from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.sentences import sentences
from iscg_bot.reading.words import meetings as words

_HYBRID = pattern(words.HYBRID)
_ON_SITE, _OTHERS_REMOTE = pattern(words.ON_SITE), pattern(words.OTHERS_REMOTE)
_PHYSICAL = pattern(words.PHYSICAL)
_OF_GROUP = pattern(words.OF_GROUP)


def mode(text: str) -> Mode:
    """Electronic, unless *text* says otherwise."""
    folded = fold(text)
    if _HYBRID.search(folded) or any(_is_shared(fold(sentence)) for sentence in sentences(text)):
        return Mode.HYBRID
    return Mode.PHYSICAL if _PHYSICAL.search(folded) else Mode.ELECTRONIC


def _is_shared(folded: str) -> bool:
    """ "Half of us in the room and half on screen"."""
    return bool(_OTHERS_REMOTE.search(folded) and _ON_SITE.search(folded))


def is_of_group(sentence: str) -> bool:
    """Does *sentence* ask for a meeting of the whole group?"""
    return bool(_OF_GROUP.search(fold(sentence)))
