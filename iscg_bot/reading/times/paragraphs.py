"""The paragraphs of a text, each of which may be in a language of its own."""

import re
from collections.abc import Iterator

_GAP = re.compile(r"\n[ \t]*\n\s*")
_LONGEST = 20_000  # letters: nobody proposes times after more than that


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Where each begins, and the paragraph."""
    place = 0
    for gap in _GAP.finditer(text[:_LONGEST]):
        yield place, text[place : gap.start()]
        place = gap.end()
    yield place, text[place:_LONGEST]
