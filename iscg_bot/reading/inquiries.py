"""Questions that a robot can answer: the next meeting, a deadline, agenda, documents, composition, help.

What is put to anybody who reads, told of, or wants something changed, is no question to a robot.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from iscg_bot.reading.folds import fold
from iscg_bot.reading.labels import is_labelled, with_colons
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.sentences import sentences
from iscg_bot.reading.words import inquiries as words

OTHER = "other"
TOPICS = ("next_meeting", "deadline", "agenda", "documents", "composition", "help", OTHER)  # as SCHEMA has them

_POLITE = pattern(words.POLITE)
_ANYBODY = pattern(words.TO_ANYBODY)
_INTERROGATIVES = pattern(words.INTERROGATIVES)
_KNOWLEDGE = pattern(words.KNOWLEDGE)
_WHEN = pattern(words.WHEN)
_NEXT = re.compile(rf"{pattern(words.NEXT_MEETINGS).written}|\biscg\s?/\s?\d\d-\d\b(?!\s?/)")
_AT = pattern(words.AT_MEETINGS)
_ITS_DATE = pattern(words.ITS_DATE)
_DEADLINES = pattern(words.DEADLINES)
_UNTIL = pattern(words.UNTIL)
_SUBMISSION = pattern(words.SUBMISSION)
_CHANGES_DEADLINE = pattern(words.CHANGES_DEADLINE)
_OTHER_DEADLINES = pattern(words.OTHER_DEADLINES)
_AGENDAS = pattern(words.AGENDAS)
_GETS = pattern(words.GETS)
_ON_AGENDA = pattern(words.ON_AGENDA)
_CHANGES_AGENDA = pattern(words.CHANGES_AGENDA)
_DOCUMENTS = pattern(words.DOCUMENTS)
_LISTS = pattern(words.LISTS)
_WHICH = pattern(words.WHICH)
_SUBMITTED = pattern(words.SUBMITTED)
_WHERE = pattern(words.WHERE)
_CONTENT = pattern(words.ABOUT_CONTENT)
_COMPOSITION = pattern(words.COMPOSITION)
_SHOULD_BE = pattern(words.SHOULD_BE)
_HELP = pattern(words.HELP)
_HELP_ALONE = pattern(words.HELP_ALONE)
_MARK = re.compile(r"[?？؟]")
_HAN_MARK = re.compile(r"[吗呢][。？?]?$|什么时候|哪天|哪一天|几号|何时[^，。]{0,12}$|是谁|有哪些")
_ELIDED = re.compile(r"\b((?:[dljnsmc]|qu)')(?=\w)")  # French "d'envoyer" is two words
_OTHER_GROUPS = re.compile(
    r"(?:study|working|focus|rapporteur|correspondence|regional) (?:group|party)|\b(?:sg|wp|cwg|ce|gt)\s?-?\d|council|"
    r"commission d'etudes|groupe de travail|comision de estudio|grupo de trabajo|исследовательск|рабоч\w+ групп|"
    r"\bик\s?-?\d|研究组|工作组|理事会|لجنه الدراسات|فرقه العمل|\b(?:wtsa|wtdc|wrc|pp)\b"
)
_HAN_ONLY = re.compile(r"[\u4e00-\u9fff\u0600-\u06ff]")  # their interrogatives stand in statements too
_NEAR = 45  # characters between "when" and "next meeting"
_LEAD = 12  # characters before "next meeting" in which "for the" stands
_ASKED_BEHIND = re.compile(
    r"(?:c'est|is|est|es|это|:|,|-)\s(?:quand|when|cuando|когда)\s?\?"
)  # "the next one is when?"
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HAN_LEAD = re.compile(r"[在为给就对于][^，。]{0,3}$")
_HAN_AT = re.compile(r"^\w{0,3}(?:上|前|之前|中|期间|讨论|的(?:议程|文件|文稿|截止))")


@dataclass(frozen=True, slots=True)
class Asking:
    """What a sentence asks about, one of TOPICS, and its words."""

    about: str
    words: str


@lru_cache(maxsize=8)
def asks(text: str) -> tuple[Asking, ...]:
    """The questions of *text* that a robot can answer, in their order, each topic once."""
    if _HELP_ALONE.fullmatch(fold(text).strip(" .!?？。！\n")):
        return (Asking("help", text.strip()),)
    said = ((sentence, about) for sentence in sentences(with_colons(text)) for about in _topics(sentence))
    found = (Asking(about, sentence) for sentence, about in said if not is_labelled(sentence))
    return tuple({asking.about: asking for asking in reversed(tuple(found))}.values())[::-1]


@lru_cache(maxsize=8)
def questions(text: str) -> tuple[str, ...]:
    """The sentences of *text* that ask somebody for something, whatever it is."""
    return tuple(s for s in sentences(text) if _is_question(f := _folded(s)) and not _ANYBODY.search(f))


def seeks_knowledge(sentence: str) -> bool:
    """Does a question ask to be told something, rather than for something to be done?"""
    text = _folded(sentence)
    return bool(_KNOWLEDGE.search(text) and (_MARK.search(text) or _HAN_MARK.search(text)))


def _folded(sentence: str) -> str:
    return _ELIDED.sub(r"\1 ", fold(sentence))


def _topics(sentence: str) -> list[str]:
    """What a sentence asks about, in its order."""
    text = _folded(sentence)
    if not _is_question(text) or _ANYBODY.search(text):
        return []
    found = [(place, about) for about, place in _places(text)]
    return [about for _, about in sorted(found)]


def _is_question(text: str) -> bool:
    start = text.lstrip(' -*•"')
    begins = _INTERROGATIVES.match(start) and len(start) < 120 and not _HAN_ONLY.search(start)
    return bool(_MARK.search(text) or _HAN_MARK.search(text) or _POLITE.search(text) or begins)


def _places(text: str) -> Iterator[tuple[str, int]]:
    searches = {
        "next_meeting": _next_meeting,
        "deadline": _deadline,
        "agenda": _agenda,
        "documents": _documents,
        "composition": _composition,
        "help": _help,
    }
    for about, search in searches.items():
        place = search(text)
        if place is not None:
            yield about, place


def _next_meeting(text: str) -> int | None:
    """ "When" near "next meeting", which is not only where something else happens."""
    if _OTHER_GROUPS.search(text):
        return None
    submits = bool(_SUBMISSION.search(text))
    for meeting in _NEXT.finditer(text):
        start, end = max(0, meeting.start() - _NEAR), meeting.start()
        when = [*_WHEN.finditer(text, start, end)]
        if _HAN.search(meeting[0]):
            when += _WHEN.finditer(text, meeting.start())
        when += _ASKED_BEHIND.finditer(text, meeting.end())
        about_papers = submits and meeting[0].startswith("iscg")  # "the papers of ISCG/26-2"
        if when and not about_papers and not _is_aside(text, meeting, dated=when[-1].end() > meeting.start() - _LEAD):
            return when[0].start()
        its = _ITS_DATE.search(text, meeting.end())
        if its:
            return its.start()
    return None


def _is_aside(text: str, meeting: re.Match[str], *, dated: bool) -> bool:
    """ "For the next meeting", "at the next meeting"; but "the date for the next meeting" is asked for."""
    before, behind = text[max(0, meeting.start() - _LEAD) : meeting.start()], text[meeting.end() :]
    at = [m for m in _AT.finditer(before) if m.end() >= len(before.rstrip())]
    return bool((at and not dated) or _HAN_LEAD.search(before) or _HAN_AT.search(behind))


def _deadline(text: str) -> int | None:
    if _CHANGES_DEADLINE.search(text) or _OTHER_DEADLINES.search(text):
        return None
    until = _UNTIL.search(text)
    if until and _SUBMISSION.search(text):
        return until.start()
    deadline = _DEADLINES.search(text)
    asked = deadline and (_INTERROGATIVES.search(text) or _POLITE.search(text))
    return deadline.start() if deadline and asked else None


def _agenda(text: str) -> int | None:
    stands = _ON_AGENDA.search(text)
    if stands:
        return stands.start()
    agenda = _AGENDAS.search(text)
    return agenda.start() if agenda and _GETS.search(text) and not _CHANGES_AGENDA.search(text) else None


def _documents(text: str) -> int | None:
    if _CONTENT.search(text):
        return None
    listed = _LISTS.search(text)
    if listed and (_GETS.search(text) or _POLITE.search(text)):
        return listed.start()
    documents = _DOCUMENTS.search(text)
    if documents is None:
        return None
    where = _WHERE.search(text)
    if where and not _HELP.search(text):
        return where.start()
    which = None if _HELP.search(text) else _WHICH.search(text)
    return which.start() if which and _SUBMITTED.search(text) and _deadline(text) is None else None


def _composition(text: str) -> int | None:
    who = _COMPOSITION.search(text)
    return who.start() if who and not _SHOULD_BE.search(text) else None


def _help(text: str) -> int | None:
    how = _HELP.search(text)
    return how.start() if how and not _OTHER_GROUPS.search(text) else None
