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
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

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


class Pattern:
    """Any of many phrases; a regular expression made when it is first needed: most commands read no mail."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = frozenset(phrases)

    @property
    def written(self) -> str:
        """The regular expression."""
        phrases = sorted(self._phrases, key=lambda phrase: (-len(phrase), phrase))
        return _quick(phrases) or r"(?!)"

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.written)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """As that of "re"."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As that of "re"."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """As that of "re"."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """As that of "re"."""
        return self._compiled.finditer

    @cached_property
    def sub(self) -> Callable[..., str]:
        """As that of "re"."""
        return self._compiled.sub


def pattern(*tables: Iterable[str]) -> Pattern:
    """One pattern that finds any phrase of *tables* in text that was folded."""
    return Pattern(phrase for table in tables for phrase in table)


def _quick(phrases: Iterable[str]) -> str:
    """Sorted by what they begin with: "re" then looks at few phrases at the beginning of a word, and at none inside.

    The order of two phrases that begin with the same letter stays; others never match at one place.
    """
    words: dict[str, list[str]] = {}
    arabic: dict[str, list[str]] = {}
    signs: dict[str, list[str]] = {}
    for phrase in phrases:
        if _HAN.search(phrase):
            sign = _GAP_ZH.join(re.escape(fold(part.strip())) for part in phrase.split("..."))
            signs.setdefault(sign[0], []).append(sign[1:])
            continue
        for beginning, rest in _begun(phrase):
            (arabic if _ARABIC.match(beginning) else words).setdefault(beginning, []).append(rest)
    begun = [
        *_grouped(words),
        *([rf"(?=[\u0600-\u06ff]){_PARTICLES}(?:{'|'.join(_grouped(arabic))})"] if arabic else []),
    ]
    spaced = rf"(?<!\w)(?:{'|'.join(begun)})(?!\w)" if begun else ""
    first = "".join(signs)  # "re" asks quickly whether a letter is one of these
    joined = f"[{first}](?:{'|'.join(_grouped({f'(?<={s})': rests for s, rests in signs.items()}))})" if signs else ""
    return "|".join(filter(None, (spaced, joined)))


def _grouped(begun: dict[str, list[str]]) -> list[str]:
    return [f"{beginning}(?:{'|'.join(rests)})" for beginning, rests in begun.items()]


def _begun(phrase: str) -> Iterator[tuple[str, str]]:
    """The first letters that *phrase* may have, each with what follows it; the particles before an Arabic one apart."""
    first, *others = phrase.split()
    rest = _joined(others)
    choices: dict[str, list[str]] = {}
    for choice in first.split("/"):
        beginning = re.escape(fold(choice)[0])
        choices.setdefault(beginning, []).append(_stem(choice).removeprefix(beginning))
    for beginning, words in choices.items():
        yield beginning, (words[0] if len(words) == 1 else f"(?:{'|'.join(words)})") + rest


def _joined(words: Iterable[str]) -> str:
    """What follows the first word."""
    built = ""
    for word in words:
        if word == "...":
            built += _GAP
        elif word.startswith("?"):
            built += f"(?:{_SPACE}{_word(word[1:])})?"
        else:
            built += _SPACE + _word(word)
    return built


def _word(word: str) -> str:
    choices = [f"{_PARTICLES if _ARABIC.search(choice) else ''}{_stem(choice)}" for choice in word.split("/")]
    return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"


def _stem(choice: str) -> str:
    return re.escape(fold(choice.removesuffix("*"))) + (r"\w{0,12}" if choice.endswith("*") else "")
