"""Which document an act of a mail concerns, and of which meeting."""

import re
from collections.abc import Iterable, Iterator

from iscg_bot.matters.contributions.acts import Act
from iscg_bot.matters.contributions.writings import Writing
from iscg_bot.model.facts import Context
from iscg_bot.model.submissions import DocumentAction
from iscg_bot.reading.numbers import NumberFound, families, meeting_in_short, meetings, numbers

_SAME = re.compile(
    r"\bsame (?:meeting|session)|\bmême (?:réunion|session|séance)|\bmisma (?:reunión|sesión)|"
    r"\b(?:того же|тому же|том же|этого же) (?:собрани|заседани)|同一次?会议|同次会议|نفس الاجتماع|الاجتماع نفسه",
    re.IGNORECASE,
)

Concerned = tuple[str, tuple[str, ...]]  # family, doubts


def concerned(act: Act, writing: Writing, context: Context) -> tuple[Concerned, ...]:
    """The families that *act* concerns, each with its doubts; ("", ()) for a new document."""
    if act.action is DocumentAction.NEW:
        return (("", ()),)
    found, guessed = _resolved(_candidates(act, writing), writing, context)
    if not found:
        return _by_thread(writing, context)
    if not act.numbers and len(found) > 1:
        return (("", ("which_number",)),)
    if _contradicted(found, writing, withdrawn=act.action is DocumentAction.WITHDRAWAL):
        return (("", ("which_number",)),)
    return tuple((family, ("which_document",) if guessed else ()) for family in found)


def meeting_of(act: Act, writing: Writing) -> str:
    """The meeting named apart from a number: in the act's words; for a new document anywhere in the author's words."""
    new = act.action is DocumentAction.NEW
    places = [act.words, *(_places(writing) if new else ())]
    named = next((found[0].designation for place in places if (found := meetings(place))), "")
    if named or not new:
        return named
    return (meeting_in_short(" \n".join(places)) if writing.anchored else "") or _same_meeting(writing)


def _places(writing: Writing) -> Iterator[str]:
    """Where the author may name the meeting of a new document."""
    yield from (said.words for said in writing.said)
    yield " ".join(writing.subject.tags)
    yield writing.subject.base
    yield from writing.stated
    yield from (file.given or file.name for file in writing.files)


def _same_meeting(writing: Writing) -> str:
    """ "For the same meeting": that of the documents that the mail names."""
    if not _SAME.search(writing.new):
        return ""
    named = {number.meeting for number in _text_numbers(writing) if number.meeting}
    return named.pop() if len(named) == 1 else ""


def _candidates(act: Act, writing: Writing) -> tuple[NumberFound, ...]:
    """The numbers of the first place that has any: the act's words, the author's others, subject, files, quote."""
    places: Iterable[tuple[NumberFound, ...]] = (
        act.numbers,
        writing.numbers_of_new,
        writing.numbers_of_subject,
        writing.numbers_of_files,
    )
    return next((place for place in places if place), ())


def _resolved(found: tuple[NumberFound, ...], writing: Writing, context: Context) -> tuple[tuple[str, ...], bool]:
    """The families of *found*, and whether the meeting of a short form had to be guessed."""
    if all(n.family for n in found):
        return families(found), False
    meeting = _meeting_known(found, writing, context)
    if meeting:
        return families(n.at(meeting) for n in found), False
    coming = context.roster.next_meeting(context.now.date())
    return families(n.at(coming.designation) for n in found) if coming else families(found), True


def _meeting_known(found: tuple[NumberFound, ...], writing: Writing, context: Context) -> str:
    """The one meeting that the mail, or the letter it answers, is about; empty if there are none or several."""
    serials = {n.serial for n in found}
    thread = numbers(" ".join(context.thread.families)) if context.thread else ()
    for place in (_text_numbers(writing), writing.numbers_of_files, thread, writing.numbers_elsewhere):
        same = {n.meeting for n in place if n.meeting and n.serial in serials}
        if len(same) == 1:
            return same.pop()
    named = {n.meeting for n in _text_numbers(writing) if n.meeting} | {
        m.designation for m in meetings(f"{writing.subject.base}\n{writing.new}")
    }
    return named.pop() if len(named) == 1 else ""


def _text_numbers(writing: Writing) -> tuple[NumberFound, ...]:
    return (*writing.numbers_of_new, *writing.numbers_of_subject)


def _by_thread(writing: Writing, context: Context) -> tuple[Concerned, ...]:
    """No number is named: the letter of ours that the mail answers tells, or the one number that it quotes."""
    known = context.thread.families if context.thread else ()
    known = known or families(n for n in writing.numbers_elsewhere if not n.short)
    return ((known[0], ()),) if len(known) == 1 else (("", ("which_document",)),)


def _contradicted(found: tuple[str, ...], writing: Writing, *, withdrawn: bool) -> bool:
    """Do the author's own subject or the names of the files speak of another document only?

    The files that lie beside what is *withdrawn* are another document's, if the new words name that too.
    """
    subject = writing.numbers_of_subject if writing.subject.own else ()
    files = () if withdrawn and _are_of_another(found, writing) else writing.numbers_of_files
    return any(place and not _overlap(found, place) for place in (subject, files))


def _are_of_another(found: tuple[str, ...], writing: Writing) -> bool:
    others = {n.family for n in writing.numbers_of_new if n.family and n.family not in found}
    return any(n.family in others for n in writing.numbers_of_files)


def _overlap(found: tuple[str, ...], place: tuple[NumberFound, ...]) -> bool:
    return any(n.family in found if n.family else any(f.endswith(f"/{n.serial:02d}") for f in found) for n in place)
