"""How the tables of phrases are written, and matched against folded text.

A phrase is words with single spaces between them. In a phrase

    ``word*``   is any word that begins so
    ``a/b``     is either of two words
    ``?word``   may be left out
    ``...``     stands for up to nine words (twenty Chinese signs) in between

Chinese is matched anywhere in the text, other words as whole words; Arabic words also with the particles
(و ف ب ل ك ال) that are written together with them.
"""

import re
from collections.abc import Iterable

from iscg_bot.reading.folds import fold

_GAP = r"(?:[^\w]{1,4}\w+){0,9}?"
_GAP_ZH = r".{0,20}?"
_SPACE = r"[^\w]{1,4}"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_PARTICLES = r"[وف]?[بلك]?(?:ال|ل)?"


def table(text: str) -> tuple[str, ...]:
    """The phrases of *text*, which parts them by lines and "|"."""
    return tuple(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())


def pattern(*tables: Iterable[str]) -> re.Pattern[str]:
    """One pattern that finds any phrase of *tables* in text that was folded."""
    phrases = sorted({phrase for table in tables for phrase in table}, key=len, reverse=True)
    return re.compile("|".join(_compiled(phrase) for phrase in phrases) or r"(?!)")


def _compiled(phrase: str) -> str:
    if _HAN.search(phrase):
        return _GAP_ZH.join(re.escape(fold(part.strip())) for part in phrase.split("..."))
    return rf"(?<!\w){_joined(phrase.split())}(?!\w)"


def _joined(words: list[str]) -> str:
    built = _word(words[0])
    for word in words[1:]:
        if word == "...":
            built += _GAP
        elif word.startswith("?"):
            built += f"(?:{_SPACE}{_word(word[1:])})?"
        else:
            built += _SPACE + _word(word)
    return built


def _word(word: str) -> str:
    choices = []
    for choice in word.split("/"):
        stem = re.escape(fold(choice.removesuffix("*"))) + (r"\w{0,12}" if choice.endswith("*") else "")
        choices.append(f"{_PARTICLES}{stem}" if _ARABIC.search(choice) else stem)
    return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"
