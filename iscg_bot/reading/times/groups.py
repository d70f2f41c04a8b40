"""Is the meeting asked for beside one of an advisory group: "during TDAG", "the day before the TSAG plenary"?"""

import re

from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.times import phrases
from iscg_bot.reading.times.letters import level

_BESIDE = pattern(phrases.BESIDE)
_HAN_BESIDE = pattern(phrases.HAN_BESIDE)
_GROUPS = {name: pattern(words) for name, words in phrases.GROUPS.items()}
_APART = re.compile(r"(?<=[a-z0-9])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[a-z0-9])")  # TSAG期间
_HINTS = (
    *("rag", "gcr", "gar", "кгр", "tsag", "gcnt", "gant", "кгсэ", "tdag", "gcdt", "gadt", "кгрэ"),
    *("advisory group", "groupe consultatif", "grupo asesor", "консультатив", "顾问组", "الفريق الاستشاري"),
)
_REACH = 70
_TAIL = re.compile(r"(?:[^\w.;:]+\w+){0,6}[^\w.;:]*")


def alongside(text: str) -> str:
    """ "RAG", "TSAG", "TDAG", or empty."""
    plain = level(text)
    if not any(hint in plain for hint in _HINTS):
        return ""
    plain = _APART.sub(" ", plain)
    places = [
        (found.start(), name)
        for name, words in _GROUPS.items()
        for found in words.finditer(plain)
        if _is_beside(plain, found)
    ]
    return min(places)[1] if places else ""


def _is_beside(plain: str, group: re.Match[str]) -> bool:
    before = plain[max(0, group.start() - _REACH) : group.start()]
    after = _HAN_BESIDE.search(plain[group.end() : group.end() + 8])
    cues = [cue for cue in _BESIDE.finditer(before) if not re.search(r"[\u4e00-\u9fff]", cue[0])]
    return bool(after) or any(_TAIL.fullmatch(before[cue.end() :]) for cue in cues)
