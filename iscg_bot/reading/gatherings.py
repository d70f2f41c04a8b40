"""People who want to meet and say so in everyday words: "we need to sit down", "could we get together"."""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.masks import blank
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import gatherings as words

_WISHES, _GATHERS, _TOGETHER = pattern(words.WISHES), pattern(words.GATHERS), pattern(words.TOGETHER)
_OPINIONS, _OTHERWISE = pattern(words.OPINIONS), pattern(words.OTHERWISE)
_QUESTION = re.compile(r"[?？؟]\s*$")
_NEGATION = re.compile(
    r"\b(?:not|never|no|n't|cannot|can't|don't|needn't|pas|jamais|ne|aucun\w*|tampoco|nunca|не|незачем|لا|لن|لم|ليس)\b"
    r"|不必|无需|不用|不需要|没有?必要|不想|不希望|未"
)
_POLITE = re.compile(
    r"\b(?:why not|why don't|pourquoi ne|pourquoi pas|por que no|не могли|нельзя)\b|能不能|可不可以|是不是"
)
_STOPS = re.compile(r"[.;:!?。；：！？؛]|, (?!(?:all|together|s'il|por favor|пожалуиста)\b)")
_NEAR, _NEAR_HAN = 8, 24  # words, or Chinese signs, between a wish and what is wished
_HAN = re.compile(r"[\u4e00-\u9fff]")


def gathers(text: str) -> bool:
    """Could *text* want people to come together? Quick."""
    folded = fold(text)
    return bool(_GATHERS.search(folded) or _TOGETHER.search(folded))


def wish_to_gather(text: str) -> str:
    """The masked sentence *text* without the words of its wish to meet, every character in its place; "" if none.

    What is left may say that the wish is none: a condition, a report, another's meeting.
    """
    if not (_GATHERS.search(text) or _TOGETHER.search(text)):
        return ""
    if _OTHERWISE.search(text) or (_QUESTION.search(text) and _OPINIONS.search(text)):
        return ""
    if together := _TOGETHER.search(text):
        return _without(text, together.start(), together.end())
    for wish in _WISHES.finditer(text):
        gathering = _GATHERS.search(text, wish.end())
        between = text[wish.end() : gathering.start()] if gathering else ""
        if gathering and _is_near(between) and not _is_negated(text, wish.start(), gathering.start()):
            return _without(text, wish.start(), gathering.end())
    return ""


def _without(text: str, start: int, end: int) -> str:
    return f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def _is_near(between: str) -> bool:
    if _STOPS.search(between):
        return False
    return len(between) <= _NEAR_HAN if _HAN.search(between) else len(between.split()) <= _NEAR


def _is_negated(text: str, wish: int, end: int) -> bool:
    """Does a negation stand before the wish, in its own part of the sentence, or within it?"""
    part = re.split(r"[,;:，；：،؛]", text[:wish])[-1] + text[wish:end]
    return bool(_NEGATION.search(_POLITE.sub(blank, part)))
