"""What the sentences of a text say about documents: pieces that hand over or withdraw one, and nothing else.

A promise, a draft, a question, a thank-you, another's announcement and a mere thought are no sayings.
"""

import re
from dataclasses import dataclass, replace

from iscg_bot.model.documents import Kind
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading import phrases
from iscg_bot.reading.folds import fold
from iscg_bot.reading.labels import is_labelled
from iscg_bot.reading.numbers import NumberFound, numbers
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.sentences import clauses, sentences

_ABOUT = pattern(phrases.ABOUT_CONTRIBUTIONS, phrases.POLITE)
_CONTRIBUTIONS = pattern(phrases.CONTRIBUTIONS)
_PAPERS = pattern(phrases.PAPERS)
_OTHERS = pattern(phrases.OTHERS)
_SUBMITS = pattern(phrases.SUBMITS)
_ATTACHES = pattern(phrases.ATTACHES)
_REGISTERS = pattern(phrases.REGISTERS)
_WITHDRAWS = pattern(phrases.WITHDRAWS)
_NOT_A_DOCUMENT = pattern(phrases.NOT_A_DOCUMENT)
_REPLACES = pattern(phrases.REPLACES)
_ANEW = pattern(phrases.ANEW)
_OURS = pattern(phrases.OURS)
_FOR_THE_GROUP = pattern(phrases.FOR_THE_GROUP)
_LIAISON = pattern(phrases.LIAISON)
_HOLDS_BACK = pattern(phrases.HOLDS_BACK)
_DRAFTS = pattern(phrases.DRAFTS)
_ELSEWHERE = pattern(phrases.ELSEWHERE)
_NOT_DONE = pattern(phrases.PROMISES, phrases.DRAFTS, phrases.IMAGINES, phrases.NEGATES)
_ONLY_SPOKEN_OF = pattern(phrases.DISCUSSES, phrases.FOR_INFORMATION)
_MORE = {count: pattern(words) for count, words in phrases.TWO_OR_MORE.items()}
_KINDS = {
    DocumentAction.REVISION: pattern(phrases.REVISIONS),
    DocumentAction.CORRIGENDUM: pattern(phrases.CORRIGENDA),
    DocumentAction.ADDENDUM: pattern(phrases.ADDENDA),
}
_QUOTED = re.compile(r"[\"“«„《「][^\"”»》」]{3,300}[\"”»》」]")  # titles: their words say nothing
_LINK = re.compile(r"https?://\S+")
_LIST = re.compile(
    r"(?:[\s,،、&+()]|\b(?:and|et|y|e|и|or|documents?|docs?|documentos?|документ\w*|rev|rev\.?\s?\d)\b|和|及|与|文件|و|وثيقه)*"
)
_QUESTION = re.compile(r"[?？؟]\s*$|[吗呢][。？?]?$")


@dataclass(frozen=True, slots=True)
class Saying:
    """A piece of a sentence and what it does with documents.

    *noun* is "contribution", "paper", "other" or empty: what is spoken of. *kind* is set where a revision,
    corrigendum or addendum is spoken of. *submits*, *attaches*, *registers*, *withdraws*: how it is handed over.
    """

    words: str
    noun: str = ""
    kind: DocumentAction | None = None
    submits: bool = False
    attaches: bool = False
    registers: bool = False
    withdraws: bool = False
    replaces: bool = False
    ours: bool = False
    anew: bool = False
    for_the_group: bool = False
    count: int = 1
    numbers: tuple[NumberFound, ...] = ()

    @property
    def hands_over(self) -> bool:
        """Is a document handed over here, whichever it is?"""
        return self.submits or self.attaches or self.registers


def sayings(text: str) -> tuple[Saying, ...]:
    """The pieces of *text* that hand over or withdraw a document; none if the text holds everything back."""
    if _HOLDS_BACK.search(fold(text)):
        return ()
    draft = bool(_DRAFTS.search(fold(text)))
    said = (s for sentence in sentences(text) if not is_labelled(sentence) for s in _sayings(sentence))
    return tuple(s for s in said if not draft or s.submits or s.withdraws)


def names(text: str) -> Saying:
    """What *text*, a subject or a file's name, speaks of; nothing if it is about a draft, a deadline, a template."""
    said = _saying(text.replace("_", " "))
    return Saying(words=text) if said is None else said


def stated(text: str) -> tuple[str, ...]:
    """The sentences of *text* that are no promises, questions, thoughts or talk of what is there already."""
    return tuple(sentence for sentence in sentences(text) if _saying(sentence) is not None)


def keeps_silent(text: str) -> bool:
    """Does *text* hold back, promise, ask or discuss? Then a subject alone asks for nothing."""
    return bool(_HOLDS_BACK.search(fold(text))) or len(stated(text)) < len(sentences(text))


def is_liaison(text: str) -> bool:
    """Does *text* speak of a liaison statement?"""
    return bool(_LIAISON.search(fold(text)))


def _sayings(sentence: str) -> list[Saying]:
    whole = _saying(sentence)
    if whole is not None and not (whole.withdraws and whole.hands_over):
        return [whole] if whole.hands_over or whole.withdraws else []
    if _QUESTION.search(sentence):
        return []
    parts = [said for clause in clauses(sentence) if (said := _saying(clause)) is not None]
    return [said for said in parts if said.hands_over or said.withdraws]


def _saying(piece: str) -> Saying | None:
    """What *piece* says; None if it is a promise, a draft, a question, a thought or about something else."""
    text = _ABOUT.sub(_blank, fold(_LINK.sub(_blank, _QUOTED.sub(_blank, piece))))
    if _NOT_DONE.search(text) or (_ELSEWHERE.search(text) and "iscg" not in text):
        return None
    submits, registers = bool(_SUBMITS.search(text)), bool(_REGISTERS.search(text))
    if _QUESTION.search(text) and not registers:
        return None
    ours = bool(_OURS.search(text))
    if _ONLY_SPOKEN_OF.search(text) and not (submits or registers or ours):
        return None
    found = tuple(replace(n, start=len(fold(piece[: n.start])), end=len(fold(piece[: n.end]))) for n in numbers(piece))
    noun, kind, withdraws = _noun(text), _kind(text, found), _withdraws(text, found)
    return Saying(
        words=piece,
        noun=noun,
        kind=kind,
        submits=submits,
        attaches=bool(_ATTACHES.search(text)),
        registers=registers and not _NOT_A_DOCUMENT.search(text),
        withdraws=withdraws,
        replaces=bool(_REPLACES.search(text)),
        ours=ours,
        anew=bool(_ANEW.search(text)),
        for_the_group=bool(_FOR_THE_GROUP.search(text)),
        count=next((count for count, more in _MORE.items() if more.search(text)), 1),
        numbers=_objects(text, found, _WITHDRAWS if withdraws else _KINDS.get(kind) if kind else None, kind),
    )


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _objects(
    text: str, found: tuple[NumberFound, ...], verb: re.Pattern[str] | None, kind: DocumentAction | None
) -> tuple[NumberFound, ...]:
    """The documents that the piece acts on: those with the kind beside them, else those after its verb, listed."""
    beside = tuple(n for n in found if kind and n.kind is kind.kind)
    place = verb.search(text) if verb else None
    after = tuple(n for n in found if place and n.start >= place.start())
    return beside or _listed(text, after or found)


def _listed(text: str, found: tuple[NumberFound, ...]) -> tuple[NumberFound, ...]:
    """The first of *found* and those that "and" or a comma joins to it."""
    listed = list(found[:1])
    for number in found[1:]:
        if _LIST.fullmatch(text[listed[-1].end : number.start]):
            listed.append(number)
    return tuple(listed)


def _noun(text: str) -> str:
    contribution, other = _CONTRIBUTIONS.search(text), _OTHERS.search(text)
    if contribution and not (other and other.start() < contribution.start() and not _OURS.search(text)):
        return "contribution"
    if other:
        return "other"
    return "paper" if _PAPERS.search(text) else ""


def _kind(text: str, found: tuple[NumberFound, ...]) -> DocumentAction | None:
    """The kind that is named first: "Addendum 1 to ISCG/26-2/03 (Rev.1)" is an addendum."""
    places = {kind: match.start() for kind, words in _KINDS.items() if (match := words.search(text))}
    other = _OTHERS.search(text)
    if places and other and other.start() < min(places.values()) and not _OURS.search(text):
        return None  # "the minutes with Rev.1 of the agenda"
    if places:
        return min(places, key=lambda kind: places[kind])
    beside = next((n.kind for n in found if n.kind and n.kind is not Kind.NEW), None)
    return DocumentAction(beside.value) if beside else None


def _withdraws(text: str, found: tuple[NumberFound, ...]) -> bool:
    """A document must be named, and nothing else: people also withdraw objections and requests."""
    named = found or _CONTRIBUTIONS.search(text) or _PAPERS.search(text)
    other = _NOT_A_DOCUMENT.search(text) and not found
    return bool(named and not other and _WITHDRAWS.search(text))
