"""A line that says one thing only, whatever polite words stand around it: "we would go for the second one, thanks".

One word that is in no table, and the line says more than that: it is then no choice.
"""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.words import choices as words

_PARTED = re.compile(r"[|\n]")


def _phrases(table: str) -> list[str]:
    return [phrase for part in _PARTED.split(table) if (phrase := fold(part.strip()))]


_TABLES = {"never": words.NEVER, "undo": words.UNDO, "withdraw": words.WITHDRAW, "no": words.NO, "yes": words.YES}
_KINDS: dict[str, str] = dict.fromkeys(_phrases(words.FILLERS), "filler")
_KINDS |= dict.fromkeys(_phrases(words.ONE), "one") | dict.fromkeys(_phrases(words.LAST), "last")
_KINDS |= {phrase: str(nth) for nth, row in enumerate(words.COUNTED, 1) for phrase in _phrases(row)}
_KINDS |= {phrase: kind for kind, table in reversed(_TABLES.items()) for phrase in _phrases(table)}


def _alternatives(phrases: list[str]) -> str:
    ordered = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return ordered.replace("|对|", "|对(?![\u4e00-\u9fff])|")  # "about" something


_HAN = [phrase for phrase in _KINDS if "\u4e00" <= phrase[0] <= "\u9fff"]
_OTHERS = [phrase for phrase in _KINDS if phrase not in set(_HAN)]
_DIGITS = r"(?P<digits>\d{1,2})(?:\.?(?:st|nd|rd|th|er|re|ere|e|eme|nde|de|a|o)|-?(?:й|я|е|ю|го|му|ой|ый|ая|ую))?"
_PIECE = re.compile(
    rf"(?:{_DIGITS}(?![^\W_\u4e00-\u9fff]|[.:]\d)|(?P<han>{_alternatives(_HAN)})"
    rf"|(?P<other>{_alternatives(_OTHERS)})(?![^\W_\u4e00-\u9fff]))"
)
_BETWEEN = re.compile(r"[\s.,;:!()\[\]\"“”«»、，。！；：؛،*#№°\u2013\u2014'-]*")


def says(line: str) -> str:
    """What a folded *line* says: "2", "last", "yes", "no", "undo", "withdraw"; nothing if it says more or less."""
    kinds = _kinds(line)
    if kinds is None or "never" in kinds:
        return ""
    numbers = {kind for kind in kinds if kind.isdigit() or kind == "last"} or {"1" for kind in kinds if kind == "one"}
    verbs = kinds & {"undo", "withdraw"}
    if verbs:
        return verbs.pop() if len(verbs) == 1 and not numbers and "no" not in kinds else ""
    if numbers:
        return numbers.pop() if len(numbers) == 1 else ""
    answers = kinds & {"yes", "no"}
    return answers.pop() if len(answers) == 1 else ""


def _kinds(line: str) -> set[str] | None:
    """The kinds of all pieces of a line; None if something else stands in it."""
    found: set[str] = set()
    place = _after(line, 0)
    while place < len(line):
        piece = _PIECE.match(line, place)
        if piece is None:
            return None
        found.add(str(int(piece["digits"])) if piece["digits"] else _KINDS[piece["han"] or piece["other"]])
        place = _after(line, piece.end())
    return found


def _after(line: str, place: int) -> int:
    """Where the next piece begins."""
    between = _BETWEEN.match(line, place)
    return between.end() if between else place
