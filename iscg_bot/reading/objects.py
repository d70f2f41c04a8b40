"""Whether a meeting is what a verb acts on, in a masked sentence, and whether the verb is denied."""

import re

from iscg_bot.reading.masks import blank
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.words import meetings as words

_MEETINGS = pattern(words.MEETINGS)
_PAPERS = pattern(words.PAPERS)
_DOCUMENTS = pattern(words.DOCUMENTS)
_CANCELS, _CANCELS_IT = pattern(words.CANCELS), pattern(words.CANCELS_IT)
_FRAMES = pattern(words.FRAMES)
_NEGATES = pattern(words.NEGATES)
_BREAKS = pattern(words.BREAKS)
_BETWEEN = pattern(words.MODES_BETWEEN)
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_COMPOUND = re.compile(r"\w+(?:-\w+)+")  # "face-to-face"
_ASIDE = re.compile(r"\([^()]{1,120}\)|,[^,]{1,80},")
_ONE_MORE = re.compile(r"\b(?:an?|another|one|une?|autre|una?|otr[ao])\b")
_WORDS_BETWEEN = 8
_FAR = 90  # characters between a verb and its meeting
_HAN = re.compile(r"[\u4e00-\u9fff]")
_PASSIVE = re.compile(r"\b(?:be|etre|ser)\s(?:\w+\s)?$")  # before the verb
_PASSIVELY = re.compile(r"(?:be|etre|ser|est a|sont a)\s|\w+(?:ar|er)se$")
_CYRILLIC = re.compile(r"[а-я]")
_TOWARDS = re.compile(r"\b(?:to|until|till|into|for|at|a|au|aux|al|para|hasta|на|до|к|الي|حتي)\b|[到至]")
_PART = re.compile(r"[,;，。；]")
_LAST = re.compile(r"\s*(?:$|[.,;:!?]|(?:на|с|со|до|и)\s)")  # behind a verb whose object stands before it


def is_object(text: str, verb: re.Match[str]) -> bool:
    """Is a meeting what the verb acts on? It stands behind it, in it, or in Chinese, Russian and the passive before."""
    if _is_of_paper(text, verb):
        return False
    if _MEETINGS.search(verb[0]) or object_after(text, verb.end()) is not None:
        return True
    passive = _PASSIVELY.match(verb[0]) or _PASSIVE.search(text[: verb.start()])
    if passive or (_CYRILLIC.search(verb[0]) and _LAST.match(text, verb.end())):
        return object_before(text, verb.start())
    before = _MEETINGS.search(text, 0, verb.start()) if _HAN.search(verb[0]) else None
    return bool(before) and not _BREAKS.search(_PART.split(text[verb.end() :])[0])


def _is_of_paper(text: str, verb: re.Match[str]) -> bool:
    """ "Push our paper to the next meeting": is the meeting only where it goes?"""
    paper = _PAPERS.search(text, 0 if _HAN.search(verb[0]) else verb.start())
    meeting = _MEETINGS.search(text, paper.end()) if paper else None
    return bool(paper and meeting and _TOWARDS.search(text, paper.end(), meeting.start()))


def is_document_meant(text: str, before: str) -> bool:
    """ "Please cancel it": is it a document that *text*, or else the masked sentence *before*, spoke of first?"""
    if any(is_object(text, verb) for verb in _CANCELS.finditer(text)):
        return False
    pointing = _CANCELS_IT.search(text)
    for said in (text[: pointing.start()] if pointing else "", before):
        document, meeting = _DOCUMENTS.search(said), _MEETINGS.search(said)
        if document or meeting:
            return bool(document and not (meeting and meeting.start() < document.start()))
    return False


def object_after(text: str, verb: int) -> re.Match[str] | None:
    """The meeting that the verb ending at *verb* governs."""
    noun = _MEETINGS.search(text, verb, verb + _FAR + 20)
    return noun if noun and _is_clear(text[verb : noun.start()]) else None


def is_one_after(text: str, verb: re.Match[str]) -> bool:
    """Does the verb speak of one more meeting, "a call", not of "the call"?"""
    noun = object_after(text, verb.end())
    return bool(noun and _ONE_MORE.search(text, verb.start(), noun.start()))


def object_before(text: str, verb: int) -> bool:
    """Does a meeting stand before the verb that begins at *verb*, near enough to be what is acted on?"""
    nouns = list(_MEETINGS.finditer(text, max(0, verb - _FAR), verb))
    between = text[nouns[-1].end() : verb].split() if nouns else []
    return bool(nouns) and len(between) <= _WORDS_BETWEEN and between[-1:] != ["to"]  # "the meeting to be held on"


def _is_clear(between: str) -> bool:
    """Do only articles and adjectives stand between a verb and its meeting?"""
    between = _CLOCK.sub(" ", between)
    bare = _BETWEEN.sub(" ", _ASIDE.sub(" ", _COMPOUND.sub(" ", between)))
    return len(bare) <= _FAR and not re.search(r"[,;:，；：。()،؛]", bare) and not _BREAKS.search(bare)


def is_negated(text: str, verb: re.Match[str]) -> bool:
    """Does a negation stand before the verb, in its own part of the sentence?"""
    before = re.split(r"[,;:，；：،؛]|\bbut\b|\bmais\b|\bpero\b", text[: verb.start()])[-1]
    return bool(_NEGATES.search(_FRAMES.sub(blank, before)))
