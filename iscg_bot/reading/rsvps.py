"""Answers to an invitation in plain words: yes, no, perhaps, another time, no more reminders."""

import re

from iscg_bot.model.meetings import Partstat
from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.requests import speaks_of_meetings
from iscg_bot.reading.sentences import placed, sentences
from iscg_bot.reading.words import rsvps as words

_TABLES = (  # the first that is found decides: "I might be able to attend" is no yes
    (Partstat.TENTATIVE, pattern(words.PERHAPS), pattern(words.BARE_PERHAPS)),
    (Partstat.DECLINED, pattern(words.NO), pattern(words.BARE_NO)),
    (Partstat.ACCEPTED, pattern(words.YES), pattern(words.BARE_YES)),
)
_ELSEWHERE = pattern(words.ELSEWHERE)
_AUTOMATIC = pattern(words.AUTOMATIC)
_INVITATIONS = pattern(words.INVITATIONS)
_ANSWERS = pattern(words.ANSWERS_INVITATION)
_STOPS = pattern(words.STOPS)
_WANTS = pattern(words.WANTS)
_INSTEAD = pattern(words.INSTEAD)
_OFFERS = pattern(words.OFFERS)
_UNSUITED = pattern(words.UNSUITED)
_HOSTS = pattern(words.HOSTS)
_FAREWELL = pattern(words.FAREWELLS)
_ELIDED = re.compile(r"\b((?:[dljnscm]|qu)')(?=\w)")
_QUESTION = re.compile(r"[?？؟]\s*$|[吗呢][。？?]?$")
_DENIAL = re.compile(r"(?:\b(?:no|not|never|ne|n'|nunca|tampoco|не|ни|لن|لا|لم)\s?|[不没未])$")  # right before a yes
_CLAUSES = re.compile(r"[,;，；،؛¿]|\s[-–—]\s")
_BUT = re.compile(r"\b(?:but|mais|pero|но)\b|但是|但|\bلكن\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_FIRST = 5  # sentences: an answer stands at the beginning


def answer(text: str) -> Partstat | None:
    """The answer that *text* begins with; None if it is none, or comes from a robot."""
    if _AUTOMATIC.search(_folded(text)):
        return None
    said = [_folded(sentence) for sentence in sentences(text)]
    bare = next((found for one in said[:_FIRST] if (found := _bare(one))), None)
    return next((found for one in said[:_FIRST] if (found := _answer(one))), bare)


def answer_to_invitation(text: str) -> Partstat | None:
    """The answer in a sentence of *text* that itself speaks of the invitation, wherever it stands."""
    if not _INVITATIONS.search(_folded(text)):
        return None
    said = [_folded(sentence) for sentence in sentences(text)]
    ours = (one for one in said if _INVITATIONS.search(one) and speaks_of_meetings(one) and not _HOSTS.search(one))
    return next((found for one in ours if (found := _answer(one))), None)


def invites(quoted: str) -> bool:
    """Does a *quoted* text invite to a meeting?"""
    return bool(_INVITATIONS.search(_folded(quoted))) and speaks_of_meetings(quoted)


def names_answer(subject: str) -> bool:
    """Does a *subject* say that an invitation or a reminder is answered?"""
    return bool(_ANSWERS.search(_folded(subject)))


def stops_reminders(text: str) -> bool:
    """Does *text* ask for no more reminders?"""
    said = (_folded(sentence) for sentence in sentences(text)[:_FIRST])
    return any(_STOPS.search(one) and not _WANTS.search(one) and not _QUESTION.search(one) for one in said)


def instead(text: str, *, declined: bool = False) -> tuple[tuple[int, int], ...]:
    """Where *text* puts another time forward: the places of its sentences.

    Who has *declined* puts forward when he could come.
    """
    said = [(one, _folded(one.words)) for one in placed(text)]
    put = tuple((one.start + _unsuited(one.words), one.end) for one, words in said if _INSTEAD.search(words))
    offered = ((one.start + _refusal(one.words, words), one.end) for one, words in said if _OFFERS.search(words))
    return put or (tuple(offered) if declined else ())


def _refusal(sentence: str, folded: str) -> int:
    """ "I cannot on the 6th, but I can on the 8th": how far the words go that only refuse."""
    but = _BUT.search(sentence) if _answer(folded) is Partstat.DECLINED else None
    return but.end() if but else 0


def _reason(sentence: str) -> int:
    """ "On the 22nd I have a meeting, could we take the 24th?": how far the parts go before the one that proposes."""
    start = 0
    for comma in (*_CLAUSES.finditer(sentence), None):
        part = sentence[start : comma.start() if comma else len(sentence)]
        if _INSTEAD.search(_folded(part)):
            return start if _NUMBER.search(sentence, start) else 0
        start = comma.end() if comma else start
    return 0


def _unsuited(sentence: str) -> int:
    """ "15:00 is too early, would 16:00 do?": how far the words go that only say what does not suit."""
    early = _UNSUITED.search(_folded(sentence))
    comma = _CLAUSES.search(sentence, early.end()) if early else None
    return comma.end() if comma else _reason(sentence)


def after_but(sentence: str) -> str:
    """ "I cannot make 14:00, but 15:00 is fine": what follows the "but", else all."""
    return _BUT.split(sentence)[-1]


def _folded(text: str) -> str:
    return _ELIDED.sub(r"\1 ", fold(text))


def _answer(sentence: str) -> Partstat | None:
    """What a folded *sentence* answers; a question and what others do answer nothing."""
    if _QUESTION.search(sentence):
        return _refused_before(sentence)
    if _ELSEWHERE.search(sentence):
        return None
    stat, match = next(((stat, found) for stat, whole, _ in _TABLES if (found := whole.search(sentence))), (None, None))
    denied = stat is Partstat.ACCEPTED and match and _DENIAL.search(sentence, 0, match.start())
    return Partstat.DECLINED if denied else stat


def _refused_before(question: str) -> Partstat | None:
    """ "I have a clash that day, could we do Friday?": a refusal that leads to a question."""
    clauses = _CLAUSES.split(question)[:-1]
    return next((Partstat.DECLINED for one in clauses if _answer(one) is Partstat.DECLINED), None)


def _bare(sentence: str) -> Partstat | None:
    """ "Yes." or "Yes, thank you": one word is the whole answer."""
    left = _FAREWELL.sub("", sentence).strip(" .,!;:-。，！、،*")
    return next((stat for stat, _, bare in reversed(_TABLES) if bare.fullmatch(left)), None)
