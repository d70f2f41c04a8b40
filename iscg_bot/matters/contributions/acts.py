"""What a mail does with documents, one act for each: a judgement over its sentences, subject and files."""

from dataclasses import dataclass, replace

from iscg_bot.matters.contributions.evidence import submits_new
from iscg_bot.matters.contributions.items import items
from iscg_bot.matters.contributions.writings import Writing
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading.numbers import NumberFound, families, meetings
from iscg_bot.reading.sayings import Saying, holds_back, is_liaison, keeps_silent, may_withdraw, names
from iscg_bot.reading.sources import source_in
from iscg_bot.reading.titles import has_quoted_title

_SHORT = 300  # characters of new text that can be a mere covering note for what the subject says
_NEW, _WITHDRAWAL = DocumentAction.NEW, DocumentAction.WITHDRAWAL


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the mail does; *sure* is False where it may as well be talk.

    *another* if it says that it comes beside what else the mail does; *numbers* stand in the same sentence;
    *title* tells it from the other new documents of the mail.
    """

    action: DocumentAction
    words: str
    sure: bool = True
    another: bool = False
    count: int = 1
    numbers: tuple[NumberFound, ...] = ()
    title: str = ""


def acts_of(writing: Writing) -> tuple[Act, ...]:
    """What the mail does, in its order; unsure acts only where a file lies before us."""
    possible = writing.anchored or writing.files or may_withdraw(writing.new)
    if not possible or writing.is_record or _is_liaison(writing):
        return ()
    acts = [_doubted(act, said) for said in writing.said for act in _acts(said, writing)]
    acts = max(acts, _by_items(writing), key=len) or [act for act in [_unsaid(writing)] if act]
    acts = _numbered(
        [act for act in (*_merged(acts), *_by_form_beside(acts, writing)) if act.sure or writing.files], writing
    )
    return tuple(single for act in acts for single in _singled(act, acts, writing))


def _singled(act: Act, acts: list[Act], writing: Writing) -> tuple[Act, ...]:
    """ "Two contributions" are two acts, if the mail tells them apart by their titles."""
    alone = act.action is _NEW and sum(other.action is _NEW for other in acts) == 1
    several = alone and (act.count > 1 or len(writing.titles) > 1)
    if several and len(writing.parts) >= act.count:
        return tuple(replace(act, title=title) for title in writing.parts)
    return (act,) * act.count if several and len(writing.papers) == act.count else (act,)


def _numbered(acts: list[Act], writing: Writing) -> list[Act]:
    """ "The annex for ISCG/26-2/06 is ready: add it to that document": the one that no other act speaks of."""
    taken = {n.family for act in acts for n in act.numbers}
    bare = [act for act in acts if act.action is not _NEW and not act.numbers]
    left = [n for n in writing.numbers_of_new if n.family not in taken] if taken and len(bare) == 1 else []
    if len({n.family for n in left}) != 1:
        return acts
    return [replace(act, numbers=(left[0],)) if act is bare[0] else act for act in acts]


def _by_form_beside(acts: list[Act], writing: Writing) -> list[Act]:
    """A new document under title and source, beside the papers of those that the mail changes."""
    handed = [act for act in acts if act.action is not _WITHDRAWAL]
    changes = handed and not any(act.action is _NEW for act in handed)
    texts = [file for file in writing.papers if writing.is_text(file)]  # a table goes with the document beside it
    if not changes or len(writing.titles) != 1 or not writing.labelled.source or len(texts) <= len(handed):
        return []
    return [Act(_NEW, writing.titles[0], another=True, title=writing.titles[0])]


def _is_liaison(writing: Writing) -> bool:
    """A liaison statement is another matter, though its form has a title and a source too."""
    contributes = any(said.noun == "contribution" for said in writing.said)
    first = next((line for line in writing.new.splitlines() if line.strip()), "")
    spoken = is_liaison(writing.subject.base) or is_liaison(first) or any(is_liaison(s.words) for s in writing.said)
    return spoken and not contributes


def _acts(said: Saying, writing: Writing) -> list[Act]:
    """What a sentence does; "a corrigendum and a new contribution" are two acts."""
    first = _act(said, writing)
    new = Act(_NEW, said.words, another=True)
    beside = first and first.action not in (_NEW, _WITHDRAWAL) and said.anew and said.noun == "contribution"
    return [act for act in (first, new if beside else None) if act]


def _act(said: Saying, writing: Writing) -> Act | None:
    if said.asks and not (writing.files or writing.has_link or writing.to_robot):
        return None  # "will you post a second revision?"
    if said.withdraws:
        return Act(_WITHDRAWAL, said.words, numbers=said.numbers) if _withdraws_ours(said, writing) else None
    if said.kind and (said.noun != "other" or said.numbers) and _is_known(said, writing):
        return Act(said.kind, said.words, numbers=said.numbers)
    if said.replaces and (said.numbers or said.ours) and not said.anew and _is_known(said, writing):
        return Act(DocumentAction.REVISION, said.words, numbers=said.numbers)
    changed = _kind_beside(said, writing)
    if changed:
        return Act(changed, said.words, numbers=said.numbers)
    sure = submits_new(said, writing)
    return None if sure is None else Act(_NEW, said.words, sure, said.anew, said.count)


def _withdraws_ours(said: Saying, writing: Writing) -> bool:
    """Is it told what is withdrawn, and is it the author's to withdraw, for all that we know?"""
    if not (said.numbers or said.noun or writing.numbers_of_subject or writing.numbers_elsewhere):
        return False  # "withdraw it", where nothing tells what
    return writing.anchored or (said.ours and bool(said.numbers or said.noun))


def _is_known(said: Saying, writing: Writing) -> bool:
    """Can it be a document of the group's that is changed, and is anything told of it?

    A mail without any anchor may speak of any version 2.
    """
    if writing.anchored:
        told = said.numbers or writing.numbers_of_subject or writing.numbers_elsewhere or writing.files
        return bool(told or said.ours or said.noun == "contribution")
    formal = said.noun == "contribution" or (not said.noun and said.kind is not DocumentAction.REVISION)
    return said.ours and (bool(said.numbers) or (formal and writing.has_paper))


def _kind_beside(said: Saying, writing: Writing) -> DocumentAction | None:
    """The kind that the subject or a file's name tells where the sentence only says "attached"."""
    if said.anew or said.count > 1 or said.noun == "other" or not writing.anchored:
        return None
    if writing.kind and writing.numbers_of_new:
        return writing.kind
    if writing.named.kind and writing.named.noun != "other":
        return writing.named.kind
    known = said.numbers or writing.numbers_of_files or (writing.subject.reply and writing.numbers_of_subject)
    return next((name.kind for name in writing.file_names if name.kind and known), None)


def _by_items(writing: Writing) -> list[Act]:
    """A list whose items are documents."""
    found = items(writing)
    ours = any(one.numbers for one in found)  # a new document beside an addendum to one of ours is of ours too
    sure = writing.to_robot or writing.named.noun == "contribution" or ours
    return [Act(one.action, one.words, sure, another=True, numbers=one.numbers, title=one.title) for one in found]


def _unsaid(writing: Writing) -> Act | None:
    """What the mail does without a sentence that hands over."""
    return _by_subject(writing) or _by_mention(writing) or _by_form(writing) or _by_destination(writing)


def _by_subject(writing: Writing) -> Act | None:
    """A subject of the author's own that submits, over a text that only covers it."""
    named, text = writing.named, writing.new
    if not writing.anchored or keeps_silent(text) or not (writing.files or named.withdraws):
        return None
    short = len(text) <= _SHORT
    if named.withdraws and named.numbers and short:
        return Act(_WITHDRAWAL, named.words, numbers=named.numbers)
    if named.kind and named.numbers and writing.files:
        return Act(named.kind, named.words, short, numbers=named.numbers)
    if named.noun == "contribution" and writing.files and not writing.is_of_others:
        return Act(_NEW, named.words, short)
    return None


def _by_mention(writing: Writing) -> Act | None:
    """A short text that names "Addendum 1 to ISCG/26-2/04" over a file, without a word that hands it over."""
    if not writing.anchored or len(writing.new) > _SHORT or keeps_silent(writing.new) or not writing.files:
        return None
    for sentence in writing.stated:
        named = names(sentence)
        if named.kind and named.noun != "other" and (named.numbers or _answers_about_one(writing)):
            same = {n.serial for n in writing.numbers_of_files} & {n.serial for n in named.numbers}
            return Act(named.kind, sentence, bool(same) or not named.numbers, numbers=named.numbers)
    return None


def _answers_about_one(writing: Writing) -> bool:
    """Is it written to the robot, in answer to a letter about one document?"""
    about = families(writing.numbers_of_subject) or families(writing.numbers_elsewhere)
    return writing.to_robot and writing.subject.reply and len(about) == 1


def _by_form(writing: Writing) -> Act | None:
    """A paper or a link under title and source, as the form has them, or a paper that a note to the robot names."""
    if writing.subject.reply or keeps_silent(writing.new) or writing.hands_over_another:
        return None
    named, labelled = writing.named, writing.labelled
    words = next(iter(writing.stated), writing.subject.base)
    if labelled.title and labelled.source:
        there = writing.has_paper or (writing.has_link and writing.anchored)
        action = writing.kind if writing.kind and writing.numbers_of_new else _NEW
        return Act(action, words, writing.anchored or named.noun == "contribution") if there else None
    if writing.said or named.kind or not (writing.to_robot and writing.has_paper) or len(writing.new) > _SHORT:
        return None
    nouns = {named.noun, *(names(sentence).noun for sentence in writing.stated)}
    return Act(_NEW, words, writing.has_form) if nouns & {"contribution", "paper"} and "other" not in nouns else None


def _by_destination(writing: Writing) -> Act | None:
    """A title in quotation marks over a paper, and the meeting of ours at which it shall be considered."""
    if writing.subject.reply or not (writing.anchored and writing.has_paper) or writing.hands_over_another:
        return None
    titled = next((sentence for sentence in writing.stated if has_quoted_title(sentence)), "")
    if not titled or holds_back(writing.new) or not any(meetings(sentence) for sentence in writing.stated):
        return None
    return Act(_NEW, titled, any(source_in(sentence) for sentence in writing.stated))


def _doubted(act: Act, said: Saying) -> Act:
    return replace(act, sure=act.sure and not said.doubtful)


def _merged(acts: list[Act]) -> list[Act]:
    """One act for each document: several sentences may speak of the same."""
    merged: list[Act] = []
    for act in acts:
        same = next((i for i, other in enumerate(merged) if _is_same(other, act)), None)
        if same is None:
            merged.append(act)
        else:
            merged[same] = _joined(merged[same], act)
    return _without_echoes(merged)


def _is_same(one: Act, other: Act) -> bool:
    if one.action is not other.action or (one.action is _NEW and other.another):
        return False
    serials = {n.serial for n in one.numbers} & {n.serial for n in other.numbers}
    return bool(serials) or not one.numbers or not other.numbers


def _joined(one: Act, other: Act) -> Act:
    return replace(
        one,
        sure=one.sure or other.sure,
        count=max(one.count, other.count),
        numbers=one.numbers or other.numbers,
        words=one.words if one.sure or not other.sure else other.words,
    )


def _without_echoes(acts: list[Act]) -> list[Act]:
    """A mail that changes a document mostly says once more "please publish the attached": that is no new one."""
    changes = [act for act in acts if act.action not in (_NEW, _WITHDRAWAL)]
    serials = {n.serial for act in changes for n in act.numbers}
    return [
        act
        for act in acts
        if not (act.action is _NEW and changes and not act.another)
        and not (act.action is _WITHDRAWAL and changes and {n.serial for n in act.numbers} <= serials)
    ]
