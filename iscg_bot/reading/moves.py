"""To when a sentence moves a meeting: the words behind "to", and not the time that it had."""

import re
from dataclasses import dataclass

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import meetings as words

_CAP = 150
_MOVES = pattern(words.MOVES, words.MOVES_IT)
_CHANGES = pattern(words.MOVES, words.CANCELS, words.MOVES_IT, words.CANCELS_IT)
_MOVES_ITSELF = pattern(words.MOVES_ITSELF, words.CALLED_OFF)
_SHIFTS = pattern(words.SHIFTS)  # "could it start at 15:00 instead"
_TO = re.compile(rf"(?:{'|'.join(words.TO)})\s?(?:\b(?:the|el|la|le|las|los|les)\b\s)?")
_COLON = re.compile(r"(?<!\d)\s?[:：](?=\s)")  # "postpone it: we propose ..."
_PLANNED = re.compile(rf"(?:{'|'.join(words.PLANNED)})[^\W\u4e00-\u9fff]*\s?$")
_FORWARD = pattern(words.FORWARD)
_OBJECT = re.compile(r"(?:将|把|请)(?:将|把)?(?P<object>[^，。]{3,60})$")  # Chinese names it before the verb
_TIME = re.compile(rf"[\W_]{{0,3}}(?:\d|{'|'.join(words.TIMES)})")  # what a time begins with
_QUOTED = re.compile(r"\"[^\"]{2,200}\"|[“«„《「][^”»》」]{2,200}[”»》」]")


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a text turns from the time that the meeting had to the one that it shall have: *end* of the word "to".

    *start* is where that word begins; *old* is where the words about the old time begin; *forward* if the meeting shall
    be earlier.
    """

    start: int
    end: int
    old: int = 0
    forward: bool = False


def turn(text: str, sentence: int) -> Turn:
    """The turn in the moving sentence, which ends at *sentence*; if it names no new time, what follows does."""
    folded = _same_length(_QUOTED.sub(lambda found: "_" * len(found[0]), text[:sentence]))
    verb = _MOVES.search(folded)
    shift = None if verb else _SHIFTS.search(folded)
    if shift:
        return Turn(shift.end(), shift.end())
    old, forward = verb.end() if verb else 0, bool(_FORWARD.search(folded))
    colon = _COLON.search(folded, old)
    for to in _TO.finditer(folded, verb.start() if verb else 0, colon.start() if colon else len(folded)):
        if _TIME.match(folded, to.end()) and not _PLANNED.search(folded[: to.start()]):
            return Turn(to.start(), to.end(), old if to.start() - old > 1 else 0, forward)
    start, end = colon.span() if colon else (sentence, sentence)
    return Turn(start, end, old, forward)


def _same_length(text: str) -> str:
    """Folded character by character, so that places stay."""
    return "".join(folded if len(folded := fold(one)) == 1 else (one if len(one) == 1 else " ") for one in text)


def named(sentence: str) -> str:
    """How the sentence calls the meeting that it moves or cancels: behind the verb, as far as the new time."""
    folded = _same_length(sentence)
    verb = _MOVES_ITSELF.search(folded) or _CHANGES.search(folded)
    start, stop = (verb.end() if verb else 0), turn(sentence, len(sentence)).start
    if verb and not sentence[start:stop].strip(" ,.;:。，"):
        start, stop = 0, verb.start()  # "the call of Monday must move to Friday"
    before = _OBJECT.search(sentence, 0, verb.start()) if verb else None
    words = before["object"] if before else sentence[start:stop]
    return " ".join(words.split()).strip(" ,.;:!?。，；：")[:_CAP]
