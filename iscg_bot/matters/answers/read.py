"""Answers to invitations: what a calendar program sends, else what the newly written words say (C40, C55).

Words alone count only where the mail answers an invitation; who is away and lets a robot say so has not answered.
"""

import datetime as dt
import re
from dataclasses import replace
from zoneinfo import ZoneInfo

from iscg_bot.model.answers import CalendarReply, CounterProposal, ForeignCalendar, StopReminders
from iscg_bot.model.facts import Context
from iscg_bot.model.letters import REMINDER
from iscg_bot.model.mail import CALENDAR_REPLY, Mail, Origin, Segment
from iscg_bot.model.meetings import Partstat, Window
from iscg_bot.model.people import person_at
from iscg_bot.model.submissions import CalendarAnswer, Puzzle, Submission
from iscg_bot.reading import replies, rsvps, times
from iscg_bot.reading.requests import is_foreign
from iscg_bot.reading.subjects import strip_subject

_LETTERS = {"invite", "update", REMINDER, "stale"}
_MOST = 5  # times that one mail may put forward
_TEXT, _SUBJECT = 5_000, 400  # characters that are read: an answer stands at the beginning


def read(mail: Mail, context: Context) -> tuple[Submission, ...]:
    """What *mail* answers to an invitation or a reminder; () if nothing."""
    if mail.origin is not Origin.PERSON or mail.unreadable:
        return ()
    said = replies.answers(mail.calendars, context.roster.group.zone, lambda address: _writes(address, mail, context))
    if said:
        return _by_calendar(said, mail, context)
    return _unclear(mail) if mail.calendars else _by_words(mail, context)


def _writes(address: str, mail: Mail, context: Context) -> bool:
    """Is this the author, under any configured address?"""
    author = mail.author.email if mail.author else ""
    known = person_at(context.roster.people, author)
    return bool(author) and (address == author or (known is not None and known.has(address)))


def _unclear(mail: Mail) -> tuple[Puzzle, ...]:
    """More meetings than one in a reply (C50), or nothing that a reply must say: a person must look."""
    methods = {line.strip().upper() for text in mail.calendars for line in text.splitlines()}
    answers = bool(methods & {"METHOD:REPLY", "METHOD:COUNTER"})
    return (Puzzle("what a calendar program answers is for a person to judge"),) if answers else ()


def _by_calendar(said: tuple[CalendarAnswer, ...], mail: Mail, context: Context) -> tuple[Submission, ...]:
    """With a time that a note puts forward instead: few programs send a COUNTER."""
    found: list[Submission] = []
    for one in said:
        if isinstance(one, CalendarReply):
            found.append(replace(one, automatic=mail.unanswerable not in ("", CALENDAR_REPLY)))
        else:
            found.append(_ours(one, context) if isinstance(one, ForeignCalendar) else one)
        if isinstance(one, CalendarReply) and one.partstat not in (Partstat.ACCEPTED, Partstat.DELEGATED):
            text = one.comment or _text(mail)
            found += _counters(text, one.uid, one.attendee, mail, context, sequence=one.sequence)
    return tuple(found)


def _ours(calendar: ForeignCalendar, context: Context) -> ForeignCalendar:
    """The UIDs that we give end in our own domain (C13)."""
    domain = context.roster.group.robot.rpartition("@")[2]
    return replace(calendar, ours=calendar.uid.lower().endswith(f"@{domain}"))


def _by_words(mail: Mail, context: Context) -> tuple[Submission, ...]:
    text, attendee = _text(mail), mail.author.email if mail.author else ""
    thread = context.thread if context.thread and context.thread.reason in _LETTERS else None
    if not attendee or (context.thread and not thread):
        return ()
    uid = thread.meeting_uid if thread else ""
    if (thread or rsvps.names_answer(mail.subject)) and rsvps.stops_reminders(text):
        return (StopReminders(),)
    answering = bool(thread) or _answers_invitation(mail)
    partstat = rsvps.answer(text) if answering else rsvps.answer_to_invitation(text)
    reply = (CalendarReply(uid, attendee, partstat, said=True),) if partstat else ()
    if partstat is Partstat.ACCEPTED or not (answering or partstat):
        return reply
    declined = partstat is Partstat.DECLINED
    return (*reply, *_counters(text, uid, attendee, mail, context, declined=declined))


def _answers_invitation(mail: Mail) -> bool:
    """Does a mail without a thread say by its subject, or by what it quotes, that it answers an invitation to us?"""
    subject = strip_subject(mail.subject[:_SUBJECT])
    quoted = "\n".join(line.text for line in mail.lines if line.kind is Segment.QUOTED)[:_TEXT]
    if subject.reply:
        answers = rsvps.names_answer(subject.base) or rsvps.invites(quoted)
    else:
        answers = not quoted and rsvps.names_answer(subject.base) and _leads(subject.base)
    return answers and not is_foreign(f"{subject.base}. {mail.new[:_SUBJECT] if not rsvps.invites(quoted) else ''}")


def _leads(base: str) -> bool:
    """ "Accepted: ..." is what programs write; "Invitation to a seminar" is what others advertise."""
    return (
        bool(re.match(r"[^:：]{3,40}[:：]", base))
        and rsvps.answer(base.replace("：", ":").partition(":")[0]) is not None
    )


def _counters(
    text: str, uid: str, attendee: str, mail: Mail, context: Context, *, sequence: int = 0, declined: bool = False
) -> list[CounterProposal]:
    """The times that the words put forward instead, as one proposal."""
    zone, said = context.roster.group.zone, mail.date or mail.received
    places = rsvps.instead(text, declined=declined)
    own = times.read(mail.subject[:_SUBJECT], said, zone).windows if mail.calendars else ()  # "Declined: ... - 3 March"
    ours = {w.starts for w in own}
    windows = [w for w in _windows(text, places, said, zone, _day(mail, said, zone)) if w.starts not in ours][:_MOST]
    return (
        [CounterProposal(uid, attendee, windows[0], sequence, said=True, others=tuple(windows[1:]))] if windows else []
    )


def _windows(text: str, places: tuple[tuple[int, int], ...], said: dt.datetime, zone: str, day: str) -> list[Window]:
    """What is said from the first of the *places* that propose; an hour alone is meant on the meeting's own *day*."""
    if not places:
        return []
    found = tuple(w for w in times.read(text, said, zone).windows if w.start >= places[0][0])
    if not found and day:
        found = times.read(f"{day}: {rsvps.after_but(text[places[0][0] : places[0][1]])}", said, zone).windows
        found = tuple(w for w in found if (w.ends - w.starts) < dt.timedelta(days=1))
    return [Window(w.starts, w.ends) for w in found]


def _day(mail: Mail, said: dt.datetime, zone: str) -> str:
    """The day of the first time that the subject or the quoted invitation names; empty if none."""
    quoted = "\n".join(line.text.lstrip("> ") for line in mail.lines if line.kind is Segment.QUOTED)[:_TEXT]
    for text in (mail.subject[:_SUBJECT], quoted):
        windows = times.read(text, said, zone).windows if text else ()
        if windows:
            return f"{windows[0].starts.astimezone(ZoneInfo(zone)):%Y-%m-%d}"
    return ""


def _text(mail: Mail) -> str:
    return mail.new[:_TEXT]
