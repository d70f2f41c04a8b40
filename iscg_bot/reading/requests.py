"""Which sentences of a text ask for a meeting, move one or call one off, and nothing else.

A wish, a promise, thanks, a question, an announcement, another's meeting and a mere thought ask for nothing.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from iscg_bot.reading.folds import fold
from iscg_bot.reading.gatherings import gathers, wish_to_gather
from iscg_bot.reading.labels import is_titled
from iscg_bot.reading.masks import blank, masked
from iscg_bot.reading.objects import is_document_meant, is_negated, is_object, is_one_after, object_after, object_before
from iscg_bot.reading.patterns import Pattern, pattern
from iscg_bot.reading.sentences import Placed, placed, sentences
from iscg_bot.reading.statements import calls_off, is_noun, moves, moves_itself
from iscg_bot.reading.words import meetings as words

_MEETINGS = pattern(words.MEETINGS)
_ORGANISES = pattern(words.ORGANISES)
_BE_ORGANISED = pattern(words.BE_ORGANISED)
_ASKS_FOR = pattern(words.ASKS_FOR)
_FRAMES = pattern(words.FRAMES, words.SPARES)
_PROPOSES, _WOULD_HELP = pattern(words.PROPOSES), pattern(words.WOULD_HELP)
_MOVES = pattern(words.MOVES)
_SHIFTS, _SHIFTED = pattern(words.SHIFTS), pattern(words.SHIFTED)
_CANCELS = pattern(words.CANCELS)
_HAS_TO = pattern(words.HAS_TO)
_WELCOME = pattern(words.WELCOME)
_LETS, _SUGGESTS, _NEEDLESS = pattern(words.LETS), pattern(words.SUGGESTS), pattern(words.NEEDLESS)
_PAPERS = pattern(words.PAPERS)
_DAYS = re.compile(rf"\d|\b(?:{'|'.join(words.TIMES)})")
_MOVES_IT = pattern(words.MOVES_IT)
_CANCELS_IT = pattern(words.CANCELS_IT)
_ARRANGE_IT = pattern(words.ARRANGE_IT)
_MEETS = pattern(words.MEETS, words.SPARES)
_FOREIGN = pattern(words.FOREIGN)
_HEADING = re.compile(
    r"\W{0,3}(?:(?:electronic|virtual|online|web|further|another|new|urgent) )?(?:e-)?(?:meeting|call) "
    r"(?:request|wanted|needed|requested|required)\b|"
    r"\W{0,3}(?:request|demande|needed|wanted)\s?[:–-]\s(?:an? |une? )?(?:\w+ )?(?:e-?|visio|video)?"
    r"(?:meeting|call|conference|reunion|visio)\b"
)
_BARE_CANCEL = re.compile(r"\b(?:please|kindly|pls) (?:kindly )?cancel\W*$")
_NEGATES = pattern(words.NEGATES)
_TALKS = pattern(words.TALKS)
_OCCASIONS = pattern(words.OCCASIONS)
_COURTESIES = pattern(words.COURTESIES)
_ANOTHER = pattern(words.ANOTHER)
_REPORTED = re.compile(
    r"\b(?:solicitó|pidió|rogó|propuso|solicitaron|pidieron)\b", re.IGNORECASE
)  # folded, it is "solicito"
_PLEASE = re.compile(r"\b(?:please|pls|svp|por favor|пожалуиста)\s?(?:[,.;!]|$)|s' il vous plait\s?(?:[,.;!]|$)")
_QUESTION = re.compile(r"[?？؟]\s*$")
_ONE = re.compile(r"\W*(?:an?|another|one|une?|d' une?|una?|otra|autre)\b")
_GREETING = re.compile(r"^[^\W\d_]+(?:\s[^\W\d_]+){0,3}[,،，:!]\s*")
_LEAD = 16  # characters behind the verb: "please schedule the following:"
_COMMA = re.compile(r"[,，،：]|:(?=\s)")
_CLAUSES = re.compile(r"[,;，；،؛]|[:：](?=\s)|\s[-–—]\s")
_CONDITION = re.compile(
    r"(?:if|whether|unless|should|supposing|consider|wonder|si|faut|se demande|если|стоит|следует|нужн|надо|думаем|"
    r"рассматрив|如果|若|假如|假设|倘若|要是|是否|应否|考虑|اذا|ان|هل|نفكر|hay|habria|convendria|deberia|"
    r"estamos|do you)"
)


class Kind(StrEnum):
    """What is asked."""

    REQUEST = "request"
    MOVE = "move"
    CALL_OFF = "call off"


@dataclass(frozen=True, slots=True)
class Asked:
    """One sentence that asks: *words*, which stand in the text from *start* to *end*; *weak* if it only proposes.

    *another* if it says that it comes beside what else the text asks; *casual* if it only says that people want to come
    together, which without a time is talk, or that a change is only stated, which counts where it is said to us.
    """

    kind: Kind
    words: str
    start: int
    end: int
    weak: bool = False
    another: bool = False
    casual: bool = False


def speaks_of_meetings(text: str) -> bool:
    """Could *text* ask anything at all? Quick."""
    folded = fold(text)
    return bool(_MEETINGS.search(folded) or _MEETS.search(folded))


def asked(text: str, *, meant: bool = False) -> tuple[Asked, ...]:
    """The sentences of *text* that ask, in its order; *meant* if the text is known to be about a meeting."""
    if not (meant or speaks_of_meetings(text) or gathers(text)):
        return ()
    found, said = list[Asked](), placed(text)
    for place, sentence in enumerate(said):
        folded = masked(sentence.words)
        noun = bool(_MEETINGS.search(folded))
        meant = meant or noun
        reported = bool(_REPORTED.search(sentence.words))
        kind, weak = (None, False) if reported else _kind(folded, meant)
        if kind is Kind.CALL_OFF and is_document_meant(
            _without_occasion(folded), masked(said[place - 1].words) if place else ""
        ):
            kind = None
        if not kind and _leads_in(folded, said[place + 1 : place + 3]):
            kind = Kind.REQUEST
        stated = _stated(folded) if noun and not (kind or reported) else None
        casual = not kind and not reported and (bool(stated) or _is_casual(folded, meant))
        if (kind or casual) and not is_titled(sentence.words):
            another = bool(_ANOTHER.search(folded))
            kind, weak = kind or stated or Kind.REQUEST, weak or (casual and not stated)
            found.append(Asked(kind, sentence.words, sentence.start, sentence.end, weak, another, casual))
    return tuple(found)


def occasion(sentence: str) -> int:
    """ "Further to our last meeting, please ...": how far the words go that lead to a request and ask nothing."""
    end = 0
    while leads := _OCCASIONS.match(fold(rest := sentence[end:].lstrip(" -*•"))):
        comma = _COMMA.search(sentence, len(sentence) - len(rest) + leads.end())
        if comma is None or _FRAMES.search(masked(sentence[end : comma.start()])):
            break  # "As coordinator I would like a call on Friday, or on Monday"
        end = comma.end()
    return end


def antecedent(text: str) -> str:
    """The last sentence of *text* that speaks of a meeting, as far as it is no talk of others: what "it" is."""
    return next((one for one in reversed(sentences(text)) if _MEETINGS.search(masked(one))), "")


def is_foreign(text: str) -> bool:
    """Is a meeting of others spoken of: a workshop, a study group, a conference?"""
    return bool(_FOREIGN.search(masked(text)))


def keeps_silent(text: str) -> bool:
    """Does a sentence of *text* only talk of a meeting? Then a subject alone asks for nothing."""
    folded = (masked(sentence) for sentence in sentences(text))
    return any(
        _TALKS.search(_COURTESIES.sub(blank, one)) or _NEGATES.search(one) for one in folded if _MEETINGS.search(one)
    )


def _kind(text: str, meant: bool) -> tuple[Kind | None, bool]:
    """What the masked sentence *text* asks, and whether it only proposes; *meant*: a meeting was spoken of before."""
    text = _without_occasion(text)
    talk = _TALKS.search(_COURTESIES.sub(blank, text))
    return _kind_beside(text, talk[0], meant) if talk else _kind_of(text, meant)


def _kind_beside(text: str, talk: str, meant: bool) -> tuple[Kind | None, bool]:
    """ "Please cancel the call, the drafts were agreed": what is asked before its reason; a change also behind it.

    A condition is of the whole sentence, and what a promise leads in is promised.
    """
    if _CONDITION.match(talk) or _QUESTION.search(text):
        return None, False
    bare, reasoned = _COURTESIES.sub(blank, text), False
    for clause in map(str.strip, _CLAUSES.split(text)):
        start = text.find(clause)
        meant = meant or bool(_MEETINGS.search(clause))
        if any(said.start() < start + len(clause) and said.end() > start for said in _TALKS.finditer(bare)):
            reasoned = True
            continue
        kind, weak = _kind_of(clause, meant)
        if kind and not weak and not (reasoned and (kind is Kind.REQUEST or not _begins(clause))):
            return kind, weak
    return None, False


def _begins(clause: str) -> bool:
    """Does the clause begin by asking to change something: "please cancel it"?"""
    return any((verb := verbs.search(clause)) and verb.start() <= _LEAD for verbs in (_CANCELS, _MOVES, _CANCELS_IT))


def _kind_of(text: str, meant: bool) -> tuple[Kind | None, bool]:
    """What *text* without any talk asks."""
    if meant and _BARE_CANCEL.search(text):
        return Kind.CALL_OFF, False
    if _shifts(text):
        return (None, False) if _FOREIGN.search(text) else (Kind.MOVE, False)
    for kind, verbs, pointing in ((Kind.CALL_OFF, _CANCELS, _CANCELS_IT), (Kind.MOVE, _MOVES, _MOVES_IT)):
        sure = _changes(verbs, text) or (meant and _changes(pointing, text, alone=True))
        if sure or _suggests(verbs, text) or (kind is Kind.CALL_OFF and _is_needless(text)):
            return (None, False) if _FOREIGN.search(text) else (kind, not sure)
    if not _brings_about(text, meant):
        return None, False
    if _is_framed(text) or _HEADING.match(text) or _is_plea(text):
        return Kind.REQUEST, False
    return (Kind.REQUEST, True) if _PROPOSES.search(text) and not _QUESTION.search(text) else (None, False)


def _stated(text: str) -> Kind | None:
    """What the masked sentence says is changed, as the one who convened it may say it to us: "the call is off"."""
    kind = None if _QUESTION.search(text) else Kind.CALL_OFF if calls_off(text) else Kind.MOVE if moves(text) else None
    return None if kind and _FOREIGN.search(text) else kind


def _is_casual(text: str, meant: bool) -> bool:
    """Does the masked sentence say in everyday words that its author wants to meet, and nothing against it?"""
    text = _without_occasion(text)
    rest = wish_to_gather(text)
    if not rest and (welcome := _WELCOME.search(text)) and not _QUESTION.search(text):
        noun = object_after(text, one.end()) if (one := _ONE.match(text)) else None
        rest = text if noun and noun.end() <= welcome.start() else ""
    if not rest and _WOULD_HELP.search(text) and not _QUESTION.search(text) and _brings_about(text, meant):
        rest = text
    return bool(rest) and not (_FOREIGN.search(rest) or _TALKS.search(_COURTESIES.sub(blank, rest)))


def _without_occasion(text: str) -> str:
    return text[occasion(text) :].lstrip()


def _leads_in(text: str, following: tuple[Placed, ...]) -> bool:
    """ "Please schedule:", and in the list below it a meeting."""
    verb = next((v for v in _ORGANISES.finditer(text) if len(text) - v.end() <= _LEAD), None)
    if verb is None or not text.rstrip().endswith((":", "：")) or not _is_framed(text) or _TALKS.search(text):
        return False
    return any(_MEETINGS.search(masked(one.words)) for one in following)


def _shifts(text: str) -> bool:
    """ "Could the call start at 15:00 instead?", "the call has to move to Friday"."""
    if not _QUESTION.search(text) and moves_itself(text):
        return True
    verb = _SHIFTS.search(text)
    of_meeting = verb and (_MEETINGS.search(text[: verb.end()]) or _is_definite(text, verb.end()))
    return bool(verb and of_meeting and _SHIFTED.search(text, verb.end()))


def _is_definite(text: str, verb: int) -> bool:
    """Is a meeting that stands the object behind the *verb*: "the call", not "a call"?"""
    noun = object_after(text, verb)
    return bool(noun and not _ONE.match(text[verb : noun.end()]))


def _changes(verbs: Pattern, text: str, *, alone: bool = False) -> bool:
    """Is a meeting the object of one of *verbs* (or the verb has it in it: *alone*), and is it asked or decided?"""
    found = (v for v in verbs.finditer(text) if (alone or is_object(text, v)) and not is_negated(text, v))
    verb = next(found, None)
    if verb is None:
        return False
    decided = _HAS_TO.search(text) and not _QUESTION.search(text)
    return bool(decided or _FRAMES.search(text) or _LETS.search(text) or _is_imperative(text, verb))


def _suggests(verbs: Pattern, text: str) -> bool:
    """ "I propose to postpone the call", "how about moving it": a change that another may still refuse."""
    if not _SUGGESTS.search(text) and (_QUESTION.search(text) or not _PROPOSES.search(text)):
        return False
    return any(is_object(text, verb) and not is_negated(text, verb) for verb in verbs.finditer(text))


def _is_needless(text: str) -> bool:
    """ "The call of 22 May is no longer needed": said of a meeting that has its day."""
    if not _NEEDLESS.search(text) or _PAPERS.search(text) or _QUESTION.search(text):
        return False
    return bool(_MEETINGS.search(text) and _DAYS.search(text))


def _brings_about(text: str, meant: bool) -> bool:
    """Is there a verb that brings a meeting about, or a bare wish for one?"""
    if _MEETS.search(text) or _HEADING.match(text) or _is_plea(text) or (meant and _ARRANGE_IT.search(text)):
        return True
    proposes = [verb for verb in _PROPOSES.finditer(text) if is_one_after(text, verb)] if _DAYS.search(text) else []
    active = (*_ORGANISES.finditer(text), *_ASKS_FOR.finditer(text), *proposes)
    if any(object_after(text, verb.end()) is not None and not is_negated(text, verb) for verb in active):
        return True
    passive = _BE_ORGANISED.finditer(text)
    return any(object_before(text, verb.start()) and not is_negated(text, verb) for verb in passive)


def _is_framed(text: str) -> bool:
    verbs = (*_ORGANISES.finditer(text), *_ASKS_FOR.finditer(text))
    return bool(_FRAMES.search(text)) or any(_is_imperative(text, verb) for verb in verbs)


def _is_plea(text: str) -> bool:
    """ "E-meeting on Tuesday please"."""
    noun = _MEETINGS.search(text)
    if _NEGATES.search(text[: noun.start()] if noun else ""):
        return False
    return bool(noun and noun.start() <= _LEAD and _PLEASE.search(text, noun.end()))


def _is_imperative(text: str, verb: re.Match[str]) -> bool:
    """Does the sentence begin with the verb, a greeting apart?"""
    lead = text[: verb.start()]
    return not is_noun(verb[0]) and (not lead.strip(" -*•\t_") or bool(_GREETING.fullmatch(lead)))
