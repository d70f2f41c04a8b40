"""Changes to a meeting that are stated as facts: "the call of 5 May is off", "we are moving it to Friday"."""

import re

from iscg_bot.reading.masks import blank
from iscg_bot.reading.objects import is_negated, object_after
from iscg_bot.reading.patterns import Pattern, pattern
from iscg_bot.reading.words import meetings as words

_MEETINGS = pattern(words.MEETINGS)
_MOVES_ITSELF, _CALLED_OFF = pattern(words.MOVES_ITSELF), pattern(words.CALLED_OFF)
_STATES_OFF, _STATES_MOVE = pattern(words.STATES_OFF), pattern(words.STATES_MOVE)
_MOVED_TO, _UNSURE = pattern(words.MOVED_TO), pattern(words.UNSURE)
_TIME = re.compile(  # "the next item" is none
    r"(?!\W{0,3}(?:the )?next (?:item|point|topic|phase|step|stage|question|agenda|level))"
    rf"[\W_]{{0,3}}(?:\w{{1,4}}\s){{0,2}}(?:\d|{'|'.join(words.TIMES)})"
)
_STOPS = re.compile(r"[;；：؛]|:(?!\d)|\s[-–—]\s|\b(?:which|that|who|qui|que|dont|котор\w+)\b|الذي|التي")
_DENIED = re.compile(r"(?:不|没有?|未|别|勿|已|已经|并非|而)[^，。]{0,3}$|\b(?:never|n't|pas|не|لم|لا)\s?$")
_GOES_ON = re.compile(r"\s(?:to|limits|the|line|site|topic|by|and)\b")  # "is off to a good start"
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_FAR = 70  # characters between a meeting and what is said of it


def calls_off(text: str) -> bool:
    """Does the masked sentence *text* say that a meeting will not be, or that its author calls it off?"""
    said = _states(_STATES_OFF, text) or _is_said_of_meeting(_CALLED_OFF, text)
    return said and not _UNSURE.search(text)


def moves(text: str) -> bool:
    """Does the masked sentence *text* say that a meeting goes to another time, or that its author moves it?"""
    return (_states(_STATES_MOVE, text) or _goes_to(_MOVED_TO, text)) and not _UNSURE.search(text)


def moves_itself(text: str) -> bool:
    """ "The call has to move to Friday": is it said of a meeting, and with a time?"""
    return _goes_to(_MOVES_ITSELF, text) and not _UNSURE.search(_MOVES_ITSELF.sub(blank, text))


def is_noun(verb: str) -> bool:
    """Is *verb* one of Arabic that does not bid? The noun "holding" is written as the past "was held"."""
    return bool(_ARABIC.match(verb)) and not verb.endswith("وا")


def _goes_to(verbs: Pattern, text: str) -> bool:
    return any(_TIME.match(text, m.end()) for m in verbs.finditer(text)) and _is_said_of_meeting(verbs, text)


def _states(verbs: Pattern, text: str) -> bool:
    return any(object_after(text, verb.end()) and not is_negated(text, verb) for verb in verbs.finditer(text))


def _is_said_of_meeting(verbs: Pattern, text: str) -> bool:
    """Does a meeting stand before one of *verbs*, in the same part of the sentence?"""
    for verb in verbs.finditer(text):
        nouns = list(_MEETINGS.finditer(text, 0, verb.start()))
        if _GOES_ON.match(text, verb.end()) and verb[0].endswith(" off"):
            continue
        if _MEETINGS.search(verb[0]):
            return True
        between = text[nouns[-1].end() : verb.start()] if nouns else ""
        if nouns and len(between) <= _FAR and not (_STOPS.search(between) or _DENIED.search(text[: verb.start()])):
            return True
    return False
