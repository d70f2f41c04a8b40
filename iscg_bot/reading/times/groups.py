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
_SMALL = re.compile(  # between a weekday and the group whose week it is of
    r"(?:\s|\b(?:of|in|during|the|next|coming|de|du|del|la|le|el|l'|на|во|в|время|من|في|خلال|week|meeting|session|"
    r"semaine|semana|reunion|reunión|réunion|неделе|недели|неделю|собрания|заседания|اسبوع|اجتماع|اجتماعات)\b)+"
)
_WEEK = re.compile(r"\s(?:meeting\s|session\s)?week\b")
_ALL_GO = re.compile(r"(?:大家|各位|我们|都|全体|全员)[^,.;:，。；：]{0,10}(?:参加|出席|来|去|赴|到)\s?$|趁着?\s?$")
_OWNS = re.compile(r"\s?(?:会议|全会)?(?:那周|当周|期间|周|那一周)(?:的|,|，)?\s?")


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
    after = _HAN_BESIDE.search(plain[group.end() : group.end() + 8]) or _WEEK.match(plain, group.end())
    cues = [cue for cue in _BESIDE.finditer(before) if not re.search(r"[\u4e00-\u9fff]", cue[0])]
    if after or _ALL_GO.search(before):
        return True
    return any(_TAIL.fullmatch(before[cue.end() :]) for cue in cues)


def is_of_group(before: str, after: str) -> bool:
    """ "The Thursday of the TSAG week", "TSAG会议那周的星期四": a day that only their calendar can tell."""
    ahead, behind = level(after[:60]), level(before[-20:])
    names = tuple(_GROUPS.values())
    leads = any((name := words.search(ahead)) and _SMALL.fullmatch(ahead[: name.start()]) for words in names)
    return leads or any((name := words.search(behind)) and _OWNS.fullmatch(behind[name.end() :]) for words in names)
