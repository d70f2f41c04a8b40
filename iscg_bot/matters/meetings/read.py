"""Which meetings a mail asks to convene, to move and to call off.

Requests are read from the newly written words and from a subject of the author's own (M78), never from quoted text.
"""

import datetime as dt

from iscg_bot.matters.meetings import timings
from iscg_bot.matters.meetings.timings import Timing
from iscg_bot.matters.meetings.wordings import Act, acts_of
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Mail, Origin
from iscg_bot.model.submissions import CallOff, MeetingRequest, Move
from iscg_bot.reading import titles
from iscg_bot.reading.answers import choose
from iscg_bot.reading.areas import area_in, subject_in, themed
from iscg_bot.reading.bodies import unknown_body
from iscg_bot.reading.labels import find_labels
from iscg_bot.reading.modes import is_of_group, mode
from iscg_bot.reading.moves import named
from iscg_bot.reading.participants import in_copy, participants
from iscg_bot.reading.quotations import quotes_us
from iscg_bot.reading.requests import Kind, antecedent, speaks_of_meetings

Wish = MeetingRequest | Move | CallOff

_FEW = 3  # words that do not tell one meeting from another


def read(mail: Mail, context: Context) -> tuple[Wish, ...]:
    """What *mail* asks about meetings, in its order; () for talk, robots, calendars and answers to questions."""
    if mail.origin is not Origin.PERSON or mail.unreadable or mail.calendars or _answers(mail, context):
        return ()
    found = acts_of(mail, context)
    wishes = (_wish(act, mail, context, alone=len(found) == 1) for act in found)
    return tuple(wish for wish in wishes if wish)


def _answers(mail: Mail, context: Context) -> bool:
    """A reply that only chooses an answer to our question is the matter of answers."""
    question = context.thread.question if context.thread else None
    return bool(question and choose(mail.new, tuple(choice.key for choice in question.choices)))


def _wish(act: Act, mail: Mail, context: Context, *, alone: bool) -> Wish | None:
    if act.asked.kind is Kind.REQUEST:
        return _request(act, mail, context, alone=alone)
    if act.asked.casual and not _is_to_us(mail, context):
        return None  # on the list, others announce what they have changed
    uid = context.thread.meeting_uid if context.thread else ""
    if act.asked.kind is Kind.CALL_OFF:
        doubts = _doubts_of_change(act, mail, context)
        return CallOff(uid=uid, named=_named(act), words=act.asked.words, doubts=doubts, mail=context.mail)
    timing = timings.of_move(act, _said(mail), context.roster.group.zone)
    return Move(
        uid=uid,
        named=_named(act),
        windows=timing.windows,
        excluded=timing.excluded,
        length=timing.length,
        zone=timing.zone,
        words=act.asked.words,
        problems=timing.problems,
        doubts=(*timing.doubts, *_doubts_of_change(act, mail, context)),
        mail=context.mail,
        alternatives=timing.alternatives,
    )


def _request(act: Act, mail: Mail, context: Context, *, alone: bool) -> MeetingRequest | None:
    roster, text = context.roster, f"{act.before}{act.part}" if alone else act.part
    title = _given_title(act)
    timing = timings.of_request(act, (title,), _said(mail), roster.group.zone)
    people = _people(text, mail, context)
    spoken = f"{title}\n{act.asked.words}\n{act.subject.base if act.subject.own else ''}\n{act.part}"
    subject = subject_in(spoken, roster.subjects) or subject_in(text, roster.subjects)
    told = bool(title or people or timing.alongside or subject or area_in(spoken))
    doubts = _doubts(act, timing, told, mail, context)
    if doubts is None:
        return None
    bodies = tuple(session.body for session in roster.sessions)
    unknown = unknown_body(act.asked.words, bodies, timed=bool(timing.windows))
    return MeetingRequest(
        title=title or titles.topic(act.asked.words) or _subject_title(act),
        mode=mode(f"{act.part}\n{act.subject.base if act.subject.own else ''}"),
        subject=subject.id if subject else "",
        subject_words=area_in(spoken) or area_in(text) or ("" if (theme := themed(act.part)) == title else theme),
        alongside=timing.alongside,
        length=timing.length,
        windows=timing.windows,
        excluded=timing.excluded,
        zone=timing.zone,
        participants=people,
        of_group=is_of_group(act.asked.words),
        words=act.asked.words,
        problems=(*timing.problems, *(["unknown_body"] if unknown else [])),
        doubts=doubts,
        mail=context.mail,
        alternatives=timing.alternatives,
    )


def _doubts(act: Act, timing: Timing, told: bool, mail: Mail, context: Context) -> tuple[str, ...] | None:
    """What is unclear; None where people only talk to each other.

    To the robot, who asks means it; who only proposes must say when. On the list it takes a mail of its own about a
    meeting, which *told* more than a time (a title, people, a subject): else we ask, or, without a time, keep silent.
    """
    timed = bool(timing.windows or timing.alternatives or timing.alongside or timing.length)
    if _is_to_us(mail, context) and (timed or not act.asked.weak):
        sure = not act.asked.weak or act.subject.own
    elif timed or (told and not act.asked.weak):
        sure = act.subject.own and (told or speaks_of_meetings(act.subject.base))
    else:
        return (*timing.doubts, "is_it_one") if _is_to_us(mail, context) and not act.asked.casual else None
    return timing.doubts if sure else (*timing.doubts, "is_it_one")


def _doubts_of_change(act: Act, mail: Mail, context: Context) -> tuple[str, ...]:
    """In a discussion on the list, people move and cancel meetings of their own; to suggest it, one writes to us."""
    answers_us = bool(context.thread and context.thread.meeting_uid) or quotes_us(mail, context.roster.group)
    ours, to_us = act.subject.own or answers_us, _is_to_us(mail, context)
    return () if (ours and to_us) or (not act.asked.weak and (ours or to_us)) else ("is_it_one",)


def _is_to_us(mail: Mail, context: Context) -> bool:
    return any(context.roster.group.is_robot(address.email) for address in (*mail.to, *mail.cc))


def _given_title(act: Act) -> str:
    """The title as such: labelled, or in quotation marks."""
    labelled = titles.labelled_title(act.part)
    called = titles.quoted_title(act.part, called=True) or titles.quoted_title(act.asked.words, called=False)
    called = called or titles.named_so(act.part)
    submits = any(label for label, _ in find_labels(act.before.splitlines()))
    return labelled or called or ("" if submits else titles.labelled_title(act.before))


def _subject_title(act: Act) -> str:
    return titles.subject_title(act.subject.base) if act.subject.own else ""


def _named(act: Act) -> str:
    """What the mail calls the meeting: before "cancel it"; where that is next to nothing, the subject tells."""
    words = named(act.asked.words)
    if not speaks_of_meetings(words):
        words = antecedent(act.before) or antecedent(act.asked.words) or words
    few = words.isascii() and len(words.split()) < _FEW
    return f"{words} {act.subject.base}".strip() if few else words


def _people(text: str, mail: Mail, context: Context) -> tuple[str, ...]:
    """Whom it wants invited: never a list, never us."""
    group = context.roster.group
    asked = (*participants(text, context.roster.people), *in_copy(text, mail.cc))
    return tuple(a for a in dict.fromkeys(asked) if not (group.is_robot(a) or group.list_at(a)))


def _said(mail: Mail) -> dt.datetime:
    """When it was written, in the author's own offset."""
    return mail.date or mail.received
