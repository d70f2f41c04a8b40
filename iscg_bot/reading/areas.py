"""Which subject of common interest a text speaks of."""

import re
from collections.abc import Iterable

from iscg_bot.model.groups import Subject
from iscg_bot.reading.folds import fold, plain
from iscg_bot.reading.words.areas import AREAS

_LINES = tuple(
    tuple(name.strip() for name in block.replace("\n", "|").split("|")) for block in AREAS.strip().split("\n\n")
)
_KIN = tuple(frozenset(map(fold, line)) for line in _LINES)
_AS_MODE = re.compile(  # "with remote participation" says how, not about what
    r"\b(?:avec|with|and|or|con|y|et|и|с|возможност\w+)\s(?:remote participation|participation a distance|"
    r"participacion a distancia|дистанционн\w+ участи\w+)|امكانيه المشاركه عن بعد"
    r"|(?:提供|支持|允许|可以?|兼顾|并?安排|开放|设|及|和|与|以|辅以)远程(?:参会|参与|与会|接入)"
    r"|\b(?:par|for|mit|allowing|allow|permitir\w*|permettre|permettant|разреш\w+) ?(?:la |the )?"
    r"(?:remote participation|participation a distance|participacion a distancia)"
)
_THEME = re.compile(
    r"\b(?:[Tt]hème|[Tt]ema|[Tt]heme|[Tt]opic|[Tt]hematic area|[Тт]ем[аеуы])\s?(?:is|of|est|es|de)?\s?[:：]?\s?"
    r"[«\"“„](?P<area>[^«»\"“”„\n]{3,80})[»\"”“]|(?:主题|议题)(?:为|是)?[:：]?[“《](?P<han>[^”》\n]{2,40})[”》]"
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_RUSSIAN = re.compile(r"([а-я]{3,})[а-я]{2}(?![а-я])")


def _declined(name: str) -> str:
    """The expression of a folded *name*; a longer Russian word of it with any ending: гендерном равенстве."""
    return _RUSSIAN.sub(r"\1\\w{0,4}", re.escape(name))


def _pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Any of *names*, the longest first; Arabic ones also with what is written together with them."""
    words = (_declined(fold(name)) for name in sorted(names, key=len, reverse=True))
    return re.compile(
        "|".join(w if _HAN.search(w) else rf"(?<!\w)(?:[وفبلك]{{0,2}}){w}(?!\w)" for w in words) or r"(?!)"
    )


_KNOWN = _pattern(name for line in _LINES for name in line)


def area_in(text: str) -> str:
    """The first known subject named in *text*, as it is worded there; empty if none."""
    found = _KNOWN.search(_AS_MODE.sub(lambda mode: " " * len(mode[0]), fold(text)))
    if not found:
        return ""
    particles = next(cut for cut in (2, 1, 0) if _KNOWN.fullmatch(found[0][cut:]))  # of Arabic: "بسد" is "by bridging"
    given, name = plain(text)[found.start() + particles : found.end()], found[0][particles:]
    return given if fold(given) == name else name


def themed(text: str) -> str:
    """What *text* puts in quotation marks as its theme: « pour le thème « Données ouvertes » »."""
    found = _THEME.search(text)
    return (found["area"] or found["han"]).strip(" .") if found else ""


def subject_in(text: str, subjects: tuple[Subject, ...]) -> Subject | None:
    """The configured subject that *text* names, by its own name or one of the same subject in another language."""
    folded = fold(text)
    places = [(match.start(), subject) for subject in subjects if (match := _names(subject).search(folded))]
    return min(places, key=lambda place: place[0])[1] if places else None


def _names(subject: Subject) -> re.Pattern[str]:
    own = fold(subject.name)
    kin = next((names for names in _KIN if own in names or any(name in own for name in names)), frozenset[str]())
    return _pattern({subject.name, *kin})
