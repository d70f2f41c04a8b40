"""To whom the words of a mail are put: to us, to a person by name, or to whoever reads."""

import re
from enum import Enum, auto

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import inquiries as words


class Addressing(Enum):
    """Whom a text addresses."""

    US = auto()
    PEOPLE = auto()
    ANYBODY = auto()


_US = pattern(words.TO_US)
_ALL = pattern(words.TO_ALL)
_GREETINGS = pattern(words.GREETINGS)
_CALL = re.compile(r"^(?P<call>[^,،，:：!！\n]{1,50}?)\s*[,،，:：!！]")
_AT = re.compile(r"(?:^|\s)@\w+")
_NAME = re.compile(r"^[A-ZÀ-ÖØ-ÞА-ЯЁ][\w.'’-]{1,20}(?:\s[A-ZÀ-ÖØ-ÞА-ЯЁ][\w.'’-]{0,20}){0,3}$")
_JOINS = re.compile(  # "estimadas y estimados", "estimados/as", "greetings from Apia", "hola de nuevo"
    r"/(?:as|os|a|o|es|e)\b|\b(?:y|e|et|and|и)\b|\b(?:from|de|desde|depuis|из|от)\s.*$"
)
_HAN_NAME = re.compile(r"^[\u4e00-\u9fff]{1,3}(?:先生|女士|小姐|博士|教授|主席|老师|总|兄|处长|司长)$|^亲爱的|^尊敬的")
_POLITE = re.compile(
    r"^(?:please|thanks?|thank you|ok|no|yes|merci|gracias|спасибо|пожалуйста|quick question|question|also|however|and|"
    r"by the way|well|further|furthermore|finally|bonne journee|pregunta|вопрос|请问|谢谢|另外|sorry|excuse me|pardon|"
    r"perdon|подскажите|скажите|извините|простите|прошу|просим|напоминаю|s'il|dites|excusez|disculpe|disculpen|fyi|"
    r"actually|unfortunately|today|tomorrow|yesterday|first|okay|pls|kindly|enfin|entonces|bueno|итак|кстати)\b"
)


def addressing(text: str) -> Addressing:
    """Whom the newly written *text* addresses, by its greeting."""
    opening = next((line.strip() for line in text.splitlines() if line.strip()), "")
    folded = fold(opening)
    match = _CALL.match(opening)
    call = match["call"].strip() if match else (opening if len(opening) <= 40 and _GREETINGS.match(folded) else "")
    if _AT.search(text):
        return Addressing.PEOPLE
    if _US.search(fold(call)):
        return Addressing.US
    if not call:
        return Addressing.ANYBODY
    return Addressing.PEOPLE if _is_somebody(call) else Addressing.ANYBODY


def _is_somebody(call: str) -> bool:
    """ "Dear Maria", "Anna", "王先生"; not "Dear colleagues" or "Thanks"."""
    folded = fold(call)
    if _HAN_NAME.search(call) and not _ALL.search(folded):
        return True
    greeting = _GREETINGS.match(folded)
    if greeting and len(call.split()) <= 8:
        rest = _JOINS.sub(" ", _GREETINGS.sub(" ", folded)).strip(" .")
        return bool(rest) and not _ALL.search(rest)
    return bool(_NAME.match(call)) and not (_ALL.search(folded) or _POLITE.match(folded)) and len(call.split()) <= 4
