"""The tables of words as dictionaries.

A table holds lines ``sense: form/form=value, form=value``; a line that begins with a space continues the one before.
A form is one or more words; a form with several senses keeps all of them, and the grammar chooses.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from iscg_bot.reading.times.cldr.phrases import NAMES
from iscg_bot.reading.times.letters import level
from iscg_bot.reading.times.values import Amount
from iscg_bot.reading.times.words import ar, en, es, fr, ru, zh

WORD = re.compile(r"\d+|[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+|[^\w\s]")
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
_TABLES = {"ar": ar.WORDS, "en": en.WORDS, "es": es.WORDS, "fr": fr.WORDS, "ru": ru.WORDS, "zh": zh.WORDS}

_APOSTROPHE = re.compile(r"(?<=[a-z])'(?=[a-z])")  # l'heure, o'clock

Senses = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """*senses* by words; *longest* is how many words the longest form has that begins with a word."""

    senses: dict[tuple[str, ...], Senses]
    longest: dict[str, int]


def entries(table: str) -> Iterator[tuple[str, str, str]]:
    """(sense, form, value) of every form in *table*."""
    for line in re.sub(r"\n\s+", " ", table).strip().splitlines():
        sense, _, rest = line.partition(": ")
        for entry in rest.split(", "):
            forms, _, value = entry.partition("=")
            for form in forms.split("/"):
                yield sense, form.strip(), value.strip()


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """The words of *language*; for Chinese a form is one word, for it has no spaces."""
    senses: dict[tuple[str, ...], Senses] = {}
    for sense, form, value in (*entries(NAMES.get(language, "")), *entries(_TABLES[language])):
        for words in _spellings(form, language):
            held = senses.setdefault(words, {})
            if sense != "nothing":  # a name that holds a word for time: Santo Domingo
                held[sense] = _value(sense, value)
            if sense == "week_of":
                held["unit"] = "week"
    longest: dict[str, int] = {}
    for words in senses:
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return Lexicon(senses, longest)


def unapostrophed(text: str) -> str:
    """A space for an apostrophe within a word."""
    return _APOSTROPHE.sub(" ", text)


def _spellings(form: str, language: str) -> list[tuple[str, ...]]:
    """A form as words; hyphens and apostrophes are left out by some."""
    plain = unapostrophed(level(form))
    if language == "zh":
        return [tuple(plain)]
    spellings = {plain: None, plain.replace(" ", "-"): None}
    if len(plain) > 1:
        spellings |= {plain.replace("-", " "): None}
    return [words for spelling in spellings if (words := tuple(WORD.findall(spelling)))]


def _value(sense: str, value: str) -> Any:
    if sense == "amount":
        return Amount((("second", float(value)),))
    if sense == "partday":
        days, part = value.split()
        return int(days), part
    return _number(value) if re.fullmatch(r"-?\d+(?:\.\d+)?", value) else value


def _number(value: str) -> int | float:
    return float(value) if "." in value else int(value)
