"""To when a sentence moves a meeting: the words behind "to", and not the time that it had."""

import re

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import meetings as words

_CAP = 150
_MOVES = pattern(words.MOVES)
_CHANGES = pattern(words.MOVES, words.CANCELS)
_TO = re.compile(
    rf"(?:{''.join(f'(?<!{word} )' for word in words.PLANNED)})(?:{'|'.join(words.TO)})\s?(?:\b(?:the|el|la|le)\b\s)?"
)
_TIME = re.compile(rf"[\W_]{{0,3}}(?:\d|{'|'.join(words.TIMES)})")  # what a time begins with
_QUOTED = re.compile(r"\"[^\"]{2,200}\"|[“«„《「][^”»》」]{2,200}[”»》」]")


def new_time(text: str, sentence: int) -> tuple[str, int]:
    """The *text* so cut that old and new time are two, and where the new one begins.

    The moving sentence ends at *sentence*. If it names no new time, what follows does.
    """
    folded = _same_length(_QUOTED.sub(lambda found: "_" * len(found[0]), text[:sentence]))
    verb = _MOVES.search(folded)
    at = verb.start() if verb else 0
    for to in _TO.finditer(folded, at):
        if _TIME.match(folded, to.end()):
            return f"{text[: to.start()]}{_parting(to)}{text[to.end() :]}", to.end()
    return text, sentence


def _parting(to: re.Match[str]) -> str:
    """As long as the words that it stands for."""
    return ";".ljust(len(to[0])) if len(to[0]) > 0 else ""


def _same_length(text: str) -> str:
    """Folded character by character, so that places stay."""
    return "".join(folded if len(folded := fold(one)) == 1 else (one if len(one) == 1 else " ") for one in text)


def named(sentence: str) -> str:
    """How a moving or cancelling sentence calls the meeting: the words behind the verb, as far as the new time."""
    folded = _same_length(sentence)
    verb = _CHANGES.search(folded)
    start = verb.end() if verb else 0
    stop = next((to.start() for to in _TO.finditer(folded, start) if _TIME.match(folded, to.end())), len(sentence))
    return " ".join(sentence[start:stop].split()).strip(" ,.;:!?。，；：")[:_CAP]
