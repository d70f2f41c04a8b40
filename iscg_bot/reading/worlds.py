"""Which world a text speaks of: the group, the Union, sales and errands; and whether it only records a meeting."""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import worlds as words

_GROUP = pattern(words.GROUP)
_UNION = pattern(words.UNION)
_NOT_LATIN = r"(?<![a-zа-я]){}(?![a-zа-я])"
_GROUP_ACRONYM = re.compile(_NOT_LATIN.format(f"(?:{'|'.join(words.GROUP_ACRONYMS)})"))
_UNION_ACRONYM = re.compile(_NOT_LATIN.format(f"(?:{'|'.join(words.UNION_ACRONYMS)})"))
_RECORDS = pattern(words.RECORDS)
_BARE_RECORDS = pattern(words.BARE_RECORDS)
_ERRANDS = pattern(words.ERRANDS)
_NOTHING_ASKED = pattern(words.NOTHING_ASKED)
_NUMBERS = re.compile(r"^[\d\W_年月日]+|[\d\W_]+$")  # a date before or behind the name of a record
_ATTENDANCE = re.compile(words.ATTENDANCE, re.IGNORECASE | re.MULTILINE)
_ITEM = re.compile(r"^\s{0,8}(?:[-*•–—]|\(?\d{1,2}(?:\.\d{1,2})*[.)])\s+\S", re.MULTILINE)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]+|https?://\S+|\[[\w-]+\]")  # hosts and lists' tags say nothing
_FEW = 2  # items of a list that a mail of any kind may have


def names_group(text: str) -> bool:
    """Does *text* name the group?"""
    folded = fold(_ADDRESS.sub(" ", text))
    return bool(_GROUP_ACRONYM.search(folded) or _GROUP.search(folded))


def names_union(text: str) -> bool:
    """Does *text* speak of anything of the Union's: its bodies, delegations, coordinators, e-meetings?"""
    folded = fold(_ADDRESS.sub(" ", text))
    return bool(_UNION_ACRONYM.search(folded) or _UNION.search(folded))


def is_errand(text: str) -> bool:
    """Does *text* sell something, or send a colleague on an errand?"""
    return bool(_ERRANDS.search(fold(_ADDRESS.sub(" ", text))))


def asks_nothing(text: str) -> bool:
    """Does *text* say of itself that nothing is to be done?"""
    return bool(_NOTHING_ASKED.search(fold(text)))


def is_record(subject: str, text: str) -> bool:
    """Is *text* the record or the agenda of a meeting: what others said and shall do?

    Its subject is nothing else, or names it above a list.
    """
    about = fold(subject)
    if _BARE_RECORDS.fullmatch(_NUMBERS.sub("", about)):
        return True
    if len(_ITEM.findall(text)) < _FEW:
        return False
    return bool(_ATTENDANCE.search(text) or _RECORDS.search(about))
