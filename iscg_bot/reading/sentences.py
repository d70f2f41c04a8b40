"""A text in sentences, as people break their lines; every sentence is short enough to be matched cheaply (M75)."""

import re
from dataclasses import dataclass
from functools import lru_cache

_CAP = 600  # characters; what is longer is cut, so that matching stays linear in the size of the mail
_LINES = 400  # a mail asks within its first lines, or not at all
_WRAPPED = 45  # a line shorter than this was ended on purpose, not by a mail program (M79)

_ABBREVIATED = (
    r"(?<!\bno)(?<!\bnr)(?<!\bdoc)(?<!\bdocs)(?<!\brev)(?<!\bcorr)(?<!\badd)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)"
    r"(?<!\bдок)(?<!\bиспр)(?<!\bдоп)(?<!\bпересм)(?<!\bред)(?<!\bтабл)(?<!\bnúm)(?<!\bsra)(?<!\bsr)(?<!\blic)(?<!\bpárr)"
)
_END = re.compile(rf"(?:(?=[.!?…]){_ABBREVIATED}[.!?…]+(?=\s+\S)|[。！？；;؛؟])[\"”»)]?\s*", re.IGNORECASE)
_OWN_LINE = re.compile(r"\s*(?:[-*•–—>]|\(?\w{1,2}[.)]\s|[^\W\d_][^:：]{1,30}[:：])")  # bullets, numbered items, labels
_AND = re.compile(
    r"\s*(?:[,،]\s)?\b(?:and|et|y|и|а также|ainsi que|así como|as well as)\b\s+|"
    r"[,;]\s+(?=(?:взамен|вместо (?:него|нее|неё|них)|en su lugar)\b)|\s+و(?=[يتنأس])|[,，]\s*(?:并|並|同[时時]|另)",
    re.IGNORECASE,
)


@lru_cache(maxsize=8)  # every matter asks for those of the same mail
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of *text*; lines that a mail program wrapped are joined, lists and labelled lines are not."""
    return tuple(
        sentence for paragraph in _paragraphs(text) for piece in _split(paragraph) if (sentence := piece.strip())
    )


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence and where it stands in its text."""

    words: str
    start: int
    end: int


def placed(text: str) -> tuple[Placed, ...]:
    """The sentences of *text* with their places; a sentence may go over several lines."""
    found: list[Placed] = []
    at = 0
    for sentence in sentences(text):
        words = sentence.split()
        start = at = text.find(words[0], at)
        for word in words:
            at = text.find(word, at) + len(word)
        found.append(Placed(sentence, start, at))
    return tuple(found)


def clauses(sentence: str) -> tuple[str, ...]:
    """The parts of *sentence* between its "and"s."""
    return tuple(clause for piece in _AND.split(sentence) if (clause := piece.strip(" ,،，")))


def _paragraphs(text: str) -> list[str]:
    paragraphs, wrapped = [""], False
    for line in text.splitlines()[:_LINES]:
        if not (line.strip() and wrapped) or _OWN_LINE.match(line):
            paragraphs.append("")
        paragraphs[-1] = f"{paragraphs[-1]} {line.strip()}" if paragraphs[-1] else line.strip()
        wrapped = len(line) >= _WRAPPED
    return paragraphs


def _split(paragraph: str) -> list[str]:
    pieces, start = [], 0
    for end in _END.finditer(paragraph):
        pieces.append(paragraph[start : end.end()])
        start = end.end()
    pieces.append(paragraph[start:])
    return [piece[at : at + _CAP] for piece in pieces for at in range(0, len(piece), _CAP)]
