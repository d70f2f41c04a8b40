"""What the sentences of a text say about documents: pieces that hand over or withdraw one, and nothing else.

A promise, a draft, a question, a thank-you, another's announcement and a mere thought are no sayings.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from iscg_bot.model.documents import Kind
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading import phrases
from iscg_bot.reading.asides import without_promises, without_told
from iscg_bot.reading.companions import without_companions
from iscg_bot.reading.folds import fold
from iscg_bot.reading.labels import is_labelled
from iscg_bot.reading.masks import blank
from iscg_bot.reading.numbers import NumberFound, numbers
from iscg_bot.reading.patterns import Pattern, pattern
from iscg_bot.reading.sentences import clauses, sentences
from iscg_bot.reading.targets import goes_elsewhere, is_elsewhere, is_for_another_body
from iscg_bot.reading.warrants import is_warranted
from iscg_bot.reading.worlds import names_group

_ABOUT = pattern(phrases.ABOUT_CONTRIBUTIONS, phrases.POLITE)
_CONTRIBUTIONS = pattern(phrases.CONTRIBUTIONS)
_PAPERS = pattern(phrases.PAPERS)
_OTHERS, _ITSELF = pattern(phrases.OTHERS), pattern(phrases.ITSELF)
_SUBMITS = pattern(phrases.SUBMITS)
_ATTACHES = pattern(phrases.ATTACHES)
_REGISTERS = pattern(phrases.REGISTERS)
_WITHDRAWS = pattern(phrases.WITHDRAWS, phrases.WITHDRAWS_IT)
_RENOUNCES = pattern(phrases.RENOUNCES)
_NOT_A_DOCUMENT = pattern(phrases.NOT_A_DOCUMENT)
_REPLACES = pattern(phrases.REPLACES)
_ANEW = pattern(phrases.ANEW)
_OURS = pattern(phrases.OURS)
_EARLIER = pattern(phrases.EARLIER)
_IT = pattern(phrases.IT, phrases.WITHDRAWS_IT)
_COURTESY = pattern(phrases.COURTESY)
_FOR_THE_GROUP = pattern(phrases.FOR_THE_GROUP)
_LIAISON = pattern(phrases.LIAISON)
_HOLDS_BACK = pattern(phrases.HOLDS_BACK)
_DRAFTS = pattern(phrases.DRAFTS)
_NOT_DONE = pattern(phrases.PROMISES, phrases.DRAFTS, phrases.IMAGINES, phrases.NARRATES, phrases.NEGATES)
_DISCUSSES = pattern(phrases.DISCUSSES)
_FOR_INFORMATION = pattern(phrases.FOR_INFORMATION)
_MORE = {count: pattern(words) for count, words in phrases.TWO_OR_MORE.items()}
_KINDS = {
    DocumentAction.REVISION: pattern(phrases.REVISIONS),
    DocumentAction.CORRIGENDUM: pattern(phrases.CORRIGENDA),
    DocumentAction.ADDENDUM: pattern(phrases.ADDENDA),
}
_QUOTED = re.compile(r"[\"“«„《「][^\"”»》」]{3,300}[\"”»》」]")  # titles: their words say nothing
_CONCERNING = pattern(phrases.CONCERNING)
_DESIGNATED = re.compile(r"\d\d-\d(?!\d)")  # "to ISCG/26-2 contribution" hands over one, not two
_LINK = re.compile(r"https?://\S+")
_LIST = re.compile(
    r"(?:[\s,،、&+()]|\b(?:and|et|y|e|и|or|documents?|docs?|documentos?|документ\w*|rev|rev\.?\s?\d)\b|和|及|与|文件|و|وثيقه)*"
)
_REFLEXIVE = re.compile(r"(?:nse|arse|irse|ться|тесь)$")  # "regístrense": people register themselves
_QUESTION = re.compile(r"[?？؟]\s*$|[吗呢][。？?]?$")


@dataclass(frozen=True, slots=True)
class Saying:
    """A piece of a sentence and what it does with documents.

    *noun* is "contribution", "paper", "other" or empty: what is spoken of. *kind* is set where a revision,
    corrigendum or addendum is spoken of. *submits*, *attaches*, *registers*, *withdraws*: how it is handed over.
    *elsewhere* where it goes "to" something, and that is no meeting or group; *doubtful* where the mail speaks of a
    draft as well.
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
    elsewhere: bool = False
    doubtful: bool = False
    count: int = 1
    numbers: tuple[NumberFound, ...] = ()

    @property
    def asks(self) -> bool:
        """Is it put as a question?"""
        return bool(_QUESTION.search(self.words))

    @property
    def hands_over(self) -> bool:
        """Is a document handed over here, whichever it is?"""
        return self.submits or self.attaches or self.registers


def sayings(text: str) -> tuple[Saying, ...]:
    """The pieces of *text* that hand over or withdraw a document; none if the text holds everything back."""
    if holds_back(text):
        return ()
    draft = bool(_DRAFTS.search(fold(text)))
    said = (s for sentence in sentences(text) if not is_labelled(sentence) for s in _sayings(sentence))
    return tuple(
        replace(s, doubtful=draft and not s.withdraws)
        for s in said
        if not draft or s.submits or s.registers or s.withdraws
    )


def names(text: str) -> Saying:
    """What *text*, a subject or a file's name, speaks of; nothing if it is about a draft, a deadline, a template."""
    said = _saying(text.replace("_", " "))
    return Saying(words=text) if said is None else said


def stated(text: str) -> tuple[str, ...]:
    """The sentences of *text* that are no promises, questions, thoughts or talk of what is there already."""
    return tuple(sentence for sentence in sentences(text) if _saying(sentence) is not None)


def holds_back(text: str) -> bool:
    """Does *text* say that nothing is to be done yet, a picture or a table beside the document apart?"""
    return bool(_HOLDS_BACK.search(fold(text))) and bool(_HOLDS_BACK.search(fold(without_companions(text))))


def keeps_silent(text: str) -> bool:
    """Does *text* hold back, promise, ask or discuss? Then a subject alone asks for nothing."""
    return holds_back(text) or any(_saying(one) is None for one in sentences(text) if not is_labelled(one))


def may_withdraw(text: str) -> bool:
    """Could *text* withdraw anything? Quick."""
    return bool(_WITHDRAWS.search(fold(text)))


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


@lru_cache(maxsize=256)
def _saying(piece: str) -> Saying | None:
    """What *piece* says; None if it is a promise, a draft, a question, a thought or about something else."""
    text = without_promises(_ABOUT.sub(blank, fold(_LINK.sub(blank, _QUOTED.sub(blank, piece)))))
    bare = _COURTESY.sub(blank, text)
    if _NOT_DONE.search(_RENOUNCES.sub(blank, bare) if numbers(piece) else bare):
        return None
    if (is_elsewhere(text) or is_for_another_body(piece)) and not names_group(text):
        return None
    said = _read(piece, without_told(piece, text))
    return None if _is_question(text, said) or _is_talk(text, said) else said


def _read(piece: str, text: str) -> Saying:
    """What the folded *text* of *piece* contains, whether or not it is meant."""
    found = tuple(replace(n, start=len(fold(piece[: n.start])), end=len(fold(piece[: n.end]))) for n in numbers(piece))
    kind, withdraws = _kind(text, found), _withdraws(text, found)
    attaches, registers = bool(_ATTACHES.search(text)), _follows(_REGISTERS, text)
    verb = _SUBMITS.search(text)
    return Saying(
        words=piece,
        noun=_noun(text, numbered=bool(found)),
        kind=kind,
        submits=bool(verb and (attaches or registers or _is_object_after(text, verb.start()))),
        attaches=attaches,
        registers=registers,
        withdraws=withdraws,
        replaces=bool(_REPLACES.search(text)),
        ours=_is_ours(text),
        anew=bool(_ANEW.search(text)),
        for_the_group=bool(_FOR_THE_GROUP.search(text)),
        elsewhere=goes_elsewhere(piece),
        count=_count(_DESIGNATED.sub(blank, text)),
        numbers=_objects(text, found, _WITHDRAWS if withdraws else _KINDS.get(kind) if kind else None, kind),
    )


def _count(text: str) -> int:
    return next((count for count, more in _MORE.items() if more.search(text)), 1)


def _is_question(text: str, said: Saying) -> bool:
    """A question asks for nothing, unless it is a courtesy: "could you register ...?"."""
    return bool(_QUESTION.search(text)) and not (said.registers or _COURTESY.search(text))


def _is_talk(text: str, said: Saying) -> bool:
    """Is a document only spoken of: thanked for, supported, passed on for information?"""
    if said.registers or said.withdraws:
        return False
    if _DISCUSSES.search(text):
        return not (said.attaches and (said.ours or said.submits))
    return bool(_FOR_INFORMATION.search(text)) and not (said.ours or said.submits)


def _objects(
    text: str, found: tuple[NumberFound, ...], verb: Pattern | None, kind: DocumentAction | None
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


def _is_ours(text: str) -> bool:
    """Read "our document", but not "our comments on it"."""
    return any(not _OTHERS.match(text, ours.end() + 1) for ours in _OURS.finditer(text))


def _other_before(text: str, place: int) -> bool:
    """Is something else handed over, that only concerns the document named at *place*?"""
    other = _OTHERS.search(text, 0, place)
    owned = other and any(ours.end() + 1 == other.start() for ours in _OURS.finditer(text))
    return bool(other and (owned or not _is_ours(text)))


def _only_its_subject(text: str, kind: int) -> bool:
    """ "Our contribution on the revision of ..." is no revision."""
    contribution = _CONTRIBUTIONS.search(text[:kind])
    return bool(contribution and _CONCERNING.search(text[contribution.end() : kind]))


def _noun(text: str, *, numbered: bool) -> str:
    text = _ITSELF.sub(blank, text)
    contribution = _CONTRIBUTIONS.search(text)
    if contribution and not _other_before(text, contribution.start()):
        return "contribution"
    other, paper = _OTHERS.search(text), _PAPERS.search(text)
    if other and paper and numbered and paper.start() < other.start() and _is_ours(text):
        return "paper"  # "our document ISCG/26-1/02 with the comments of Kenya"
    return "other" if other else "paper" if paper else ""


def _kind(text: str, found: tuple[NumberFound, ...]) -> DocumentAction | None:
    """The kind that is named first: "Addendum 1 to ISCG/26-2/03 (Rev.1)" is an addendum."""
    places = {kind: match.start() for kind, words in _KINDS.items() if (match := words.search(text))}
    if places and _other_before(text, min(places.values())):
        return None  # "the minutes with Rev.1 of the agenda"
    if places:
        first = min(places, key=lambda kind: places[kind])
        return None if _only_its_subject(text, places[first]) else first
    beside = next((n.kind for n in found if n.kind and n.kind is not Kind.NEW), None)
    return DocumentAction(beside.value) if beside else None


def _withdraws(text: str, found: tuple[NumberFound, ...]) -> bool:
    """A document must be named, and nothing else: people also withdraw objections and requests."""
    if found and _RENOUNCES.search(text):
        return True
    verb = _WITHDRAWS.search(text)
    alone = verb and not _OTHERS.search(text) and not text[verb.end() :].strip(" .!。")  # "please withdraw."
    named = found or _IT.search(text) or _CONTRIBUTIONS.search(text) or _PAPERS.search(text) or alone
    if not (named and verb) or _EARLIER.search(text) or not is_warranted(text, verb):
        return False
    return bool(found or not _is_other_thing(text, verb.end()))


def _follows(verbs: Pattern, text: str) -> bool:
    """Is one of *verbs* there, and not of a thing that is no document ("register me")?"""
    verb = verbs.search(text)
    return bool(verb and not _REFLEXIVE.search(verb[0]) and not _is_other_thing(text, verb.end()))


def _is_other_thing(text: str, verb: int) -> bool:
    """Is the first thing after the *verb* one that is no document?"""
    other, noun = _NOT_A_DOCUMENT.search(text, verb), _CONTRIBUTIONS.search(text, verb) or _PAPERS.search(text, verb)
    return bool(other and not (noun and noun.start() < other.start()))


def _is_object_after(text: str, verb: int) -> bool:
    """Who submits names what he submits after the verb: "the contribution presents it better" hands nothing over."""
    return any(noun.search(text, verb) for noun in (_CONTRIBUTIONS, _PAPERS, *_KINDS.values()))
