"""Answers to invitations: which version they are for, whether they count, what follows.

Only PARTSTAT and COMMENT are read from a REPLY (C49). An answer to earlier times never counts for later ones (C44).
"""

import datetime as dt
from dataclasses import replace

from iscg_bot.model.decisions import Decision, NoteAnswer, Quiet, Verdict
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.invites import letter, request
from iscg_bot.model.letters import Letter, Occasion
from iscg_bot.model.meetings import Holding, Meeting, Method
from iscg_bot.model.people import Action, person_at
from iscg_bot.model.submissions import CalendarReply, ForeignCalendar, Refresh, StopReminders

SECOND = dt.timedelta(seconds=1)


def needs(uid: str) -> Needs:
    """The meeting with its ledger."""
    return Needs(uids=frozenset({uid} - {""}))


def decide(reply: CalendarReply, facts: Facts, now: dt.datetime) -> Decision:
    """Does it count? By meeting, person, proof of who wrote, and version."""
    meeting = next((m for m in facts.meetings if m.uid == reply.uid), None)
    if meeting is None:
        return Decision(Verdict.SKIP, "an answer to an invitation that we do not know")  # C45
    holding = line(meeting, reply.attendee, facts)
    if holding is None:
        return Decision(Verdict.HOLD, "its author was not invited: nobody adds themselves")  # C47
    if not (reply.said or facts.sender.can(Action.REPLY)) or not is_own(reply.attendee, facts):
        return Decision(Verdict.HOLD, "an answer whose author is not proven")  # C41
    if reply.instance:
        return Decision(Verdict.HOLD, "an answer for one instance of a series, and there is none")
    if meeting.cancelled or holding.method is Method.CANCEL:
        return Decision(Verdict.SKIP, "an answer to a meeting that was cancelled")
    return _by_version(reply, meeting, holding, facts, now)


def decide_refresh(refresh: Refresh, facts: Facts, now: dt.datetime) -> Decision:
    """A known attendee gets the invitation again, unchanged (C54)."""
    meeting = next((m for m in facts.meetings if m.uid == refresh.uid), None)
    holding = line(meeting, refresh.attendee, facts) if meeting else None
    if meeting is None or holding is None or not holding.is_invited:
        return Decision(Verdict.SKIP, "asks for an invitation that it never got")
    if not is_told(meeting, holding):
        return Decision(Verdict.SKIP, "asks for an invitation whose update is on its way")
    hour = f"{facts.sender.received:%Y-%m-%dT%H}"
    again = _again(facts, meeting, _anew(holding, now), "invite", f"refresh/{meeting.uid}/{holding.address}/{hour}")
    letters = (replace(again, occasion=Occasion.ANSWER),)  # C3: auto-replied
    return Decision(Verdict.ACCEPT, "gets the invitation again", letters=letters)


def decide_foreign(calendar: ForeignCalendar) -> Decision:
    """Only we organise our meetings: a stranger's message about one of them is shown to the secretariat (C53)."""
    if calendar.ours:
        return Decision(Verdict.HOLD, f"somebody else sent a {calendar.method} for a meeting of ours")
    return Decision(Verdict.SKIP, f"a {calendar.method} for somebody else's meeting")


def decide_quiet(wish: StopReminders, facts: Facts) -> Decision:
    """No more reminders for this person, at the address to which they go."""
    known = person_at(facts.roster.people, facts.sender.address)
    address = known.addresses[0].lower() if known else facts.sender.address
    return Decision(Verdict.ACCEPT, "wants no more reminders", (Quiet(address, wish.meeting),))


def line(meeting: Meeting, attendee: str, facts: Facts) -> Holding | None:
    """The person's line in the ledger, under any configured address (C42)."""
    ledger = facts.ledgers.get(meeting.id, ())
    known = person_at(facts.roster.people, attendee)
    return next((h for h in ledger if h.address == attendee or (known and h.person.person == known.id)), None)


def is_told(meeting: Meeting, holding: Holding) -> bool:
    """Does this calendar hold what is true, its list of people too? Else an update is on its way."""
    here = holding.is_invited and not meeting.cancelled and meeting.invitee(holding.address) is not None
    same = (holding.window, holding.link, holding.title) == (meeting.window, meeting.link, meeting.title)
    people = tuple(sorted(i.address for i in meeting.invitees))
    return here and same and holding.people in ((), people)


def is_own(attendee: str, facts: Facts) -> bool:
    """From is the ATTENDEE, or another address of the same configured person (C41)."""
    known = person_at(facts.roster.people, attendee)
    return facts.sender.address == attendee or (known is not None and known.id == facts.sender.person)


def _by_version(reply: CalendarReply, meeting: Meeting, holding: Holding, facts: Facts, now: dt.datetime) -> Decision:
    """RFC 5546 2.1.5: by SEQUENCE, then DTSTAMP. Words without a calendar answer what the person holds."""
    sequence = holding.sequence if reply.said else reply.sequence
    version = (sequence, reply.stamp or facts.sender.received)
    if sequence > meeting.sequence:
        return Decision(Verdict.HOLD, f"an answer to SEQUENCE {sequence}, which we never sent")
    if holding.answered and version <= holding.answered:
        return Decision(Verdict.SKIP, "an answer older than the one that we have")
    if sequence < holding.since:
        return _stale(meeting, replace(holding, answered=version, comment=reply.comment), facts, now)
    noted = replace(holding, partstat=reply.partstat, answered=version, comment=reply.comment)
    because = f"{holding.address} answered {reply.partstat} to meeting {meeting.id}"
    return Decision(Verdict.ACCEPT, because, (NoteAnswer(meeting.id, noted),))


def _stale(meeting: Meeting, noted: Holding, facts: Facts, now: dt.datetime) -> Decision:
    """It is noted, does not count, and the person is asked again: unless an update is on its way anyhow."""
    because = "an answer to an earlier time: it does not count, and is asked for again"
    again = _again(facts, meeting, _anew(noted, now), "stale", f"stale/{meeting.uid}/{noted.sequence}/{noted.address}")
    letters = (again,) if is_told(meeting, noted) else ()
    return Decision(Verdict.ACCEPT, because, (NoteAnswer(meeting.id, noted),), letters)


def _anew(holding: Holding, now: dt.datetime) -> Holding:
    """The same version said again: answers shown in it may have changed, so DTSTAMP rises (RFC 5546 2.1.5, C29)."""
    return replace(holding, stamp=max(now.replace(microsecond=0), holding.stamp + SECOND))


def _again(facts: Facts, meeting: Meeting, holding: Holding, template: str, key: str) -> Letter:
    """The invitation as it stands, once more, in the thread of the first one."""
    told = {h.address: h for h in facts.ledgers.get(meeting.id, ())}
    invite = request(meeting, holding, None, told)
    return replace(letter(meeting, holding.person, invite, template=template, key=key), follows=holding.first)
