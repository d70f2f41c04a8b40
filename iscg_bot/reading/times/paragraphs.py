"""The paragraphs of a text, each of which may be in a language of its own."""

import re
from collections.abc import Iterator
from functools import lru_cache

from iscg_bot.reading.languages import language
from iscg_bot.reading.times.letters import level
from iscg_bot.reading.times.lexicons import LANGUAGES, WORD, lexicon
from iscg_bot.reading.times.scans import ARABIC_PREFIXES, HEARTS
from iscg_bot.reading.times.words.zones import ABBREVIATIONS

_GAP = re.compile(r"\n[ \t]*\n\s*")
_HEARTS = HEARTS - {"number", "ordinal"}  # "three" alone is no time
_DIGIT_OR_HAN = re.compile(r"[\d½\u4e00-\u9fff]")
_ZONED = re.compile(r"\b(?:times?|heures?|hora|horario|время|времени)\b|توقيت")  # "all in Kampala time:"
_LATIN = ("en", "fr", "es")
_LONGEST = 20_000  # letters: nobody proposes times after more than that


def languages(paragraph: str, main: str) -> tuple[str, ...]:
    """The languages in which *paragraph* may name times, most likely first; none if it has neither digit nor word.

    *main* is the language of the whole text. Short paragraphs in Latin letters do not tell theirs; their words for
    time do.
    """
    plain = level(paragraph)
    words = frozenset(WORD.findall(plain))
    told = _DIGIT_OR_HAN.search(plain) or _ZONED.search(plain)
    if not told and all(words.isdisjoint(_hearts(name)) for name in LANGUAGES):
        return ()
    own = language(paragraph, main)
    others = [name for name in _LATIN if not words.isdisjoint(_hearts(name) - _hearts(own))] if own in _LATIN else []
    return tuple(dict.fromkeys((main, own, *others)))


@lru_cache(maxsize=8)
def _hearts(name: str) -> frozenset[str]:
    """Words without which no form of a language can be the heart of a time; Arabic ones also with their particles."""
    forms = lexicon(name).senses.items()
    hearts = {max(reversed(words), key=len) for words, senses in forms if not _HEARTS.isdisjoint(senses)}
    hearts = {word for word in hearts if len(word) > 1}  # "h", "a.m.": only beside a digit
    prefixed = {prefix + word for word in hearts for prefix in ARABIC_PREFIXES} if name == "ar" else set()
    return frozenset(hearts | prefixed | set(ABBREVIATIONS))


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Where each begins, and the paragraph."""
    place = 0
    for gap in _GAP.finditer(text[:_LONGEST]):
        yield place, text[place : gap.start()]
        place = gap.end()
    yield place, text[place:_LONGEST]
