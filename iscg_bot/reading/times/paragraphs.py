"""The paragraphs of a text, each of which may be in a language of its own."""

import re
from collections.abc import Iterator
from functools import lru_cache

from iscg_bot.reading.times.letters import level
from iscg_bot.reading.times.lexicons import LANGUAGES, WORD, lexicon
from iscg_bot.reading.times.scans import ARABIC_PREFIXES, HEARTS

_GAP = re.compile(r"\n[ \t]*\n\s*")
_DIGIT_OR_HAN = re.compile(r"[\d½\u4e00-\u9fff]")
_LONGEST = 20_000  # letters: nobody proposes times after more than that


def may_name_times(paragraph: str) -> bool:
    """Is there a digit, or a word for time in any language? A quick look, for most paragraphs have none."""
    plain = level(paragraph)
    return bool(_DIGIT_OR_HAN.search(plain)) or not _words().isdisjoint(WORD.findall(plain))


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Every word that a form begins with which can be the heart of a time; Arabic ones also with their particles."""
    hearts = {
        words[0]
        for language in LANGUAGES
        for words, senses in lexicon(language).senses.items()
        if not HEARTS.isdisjoint(senses)
    }
    return frozenset(hearts | {prefix + word for word in hearts if "ا" <= word[0] <= "ي" for prefix in ARABIC_PREFIXES})


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Where each begins, and the paragraph."""
    place = 0
    for gap in _GAP.finditer(text[:_LONGEST]):
        yield place, text[place : gap.start()]
        place = gap.end()
    yield place, text[place:_LONGEST]
