"""Answers to invitations: which version they are for, whether they count, what follows.

Only PARTSTAT, COMMENT and DELEGATED-TO are read from a REPLY (C49). An answer to earlier times never counts for later
ones (C44).
"""

import datetime as dt
from dataclasses import replace

from iscg_bot.matters.answers import delegations, guests, notes
from iscg_bot.matters.answers.lines import guest, is_own, is_told, line
from iscg_bot.model.answers import CalendarReply, ForeignCalendar, Refresh, StopReminders
from iscg_bot.model.decisions import Change, Decision, NoteAnswer, Quiet, Verdict
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.invites import letter, request
from iscg_bot.model.letters import Letter, Occasion
from iscg_bot.model.meetings import Holding, Meeting, Method, Partstat
from iscg_bot.model.people import Action, person_at

SECOND = dt.timedelta(seconds=1)


def needs(uid: str) -> Needs:
    """The meeting with its ledger, and what was asked about answers to it."""
    uids = frozenset({uid} - {""})
    return Needs(uids=uids, asked=uids)


def decide(reply: CalendarReply, facts: Facts, now: dt.datetime) -> Decision:
    """Does it count? By meeting, person, proof of who wrote, and version."""
    meeting = next((m for m in facts.meetings if m.uid == reply.uid), None)
    if meeting is None:
        return notes.unknown(reply, facts)
    if not (reply.said or facts.sender.can(Action.REPLY)) or not is_own(reply.attendee, facts):
        return Decision(Verdict.HOLD, "an answer whose author is not proven")  # C41
    if reply.instance:
        return Decision(Verdict.HOLD, "an answer for one instance of a series, and there is none")
    holding = line(meeting, reply.attendee, facts)
    if meeting.cancelled or (holding and holding.method is Method.CANCEL):
        return notes.cancelled(reply, meeting, holding, facts, now)
    holding = holding or guest(meeting, reply.attendee, facts, now)
    if holding and (holding.is_invited or meeting.invitee(holding.address)):
        return _by_version(reply, meeting, holding, facts, now)
    if holding is None or not facts.sender.can(Action.REPLY) or reply.partstat is Partstat.DELEGATED:
        return Decision(Verdict.HOLD, "its author was not invited: nobody adds themselves")
    noted = _by_version(reply, meeting, holding, facts, now)
    return guests.ask(noted, meeting, holding.person, facts, now) if noted.verdict is Verdict.ACCEPT else noted  # C47


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


def decide_foreign(calendar: ForeignCalendar, facts: Facts) -> Decision:
    """Only we organise our meetings: a stranger's message about one of them is shown to the secretariat (C53).

    Somebody invited sends the invitation on, and us a copy: what counts is the answer, in a mail of its own (C48).
    """
    if not calendar.ours:
        return Decision(Verdict.SKIP, f"a {calendar.method} for somebody else's meeting")
    meeting = next((m for m in facts.meetings if m.uid == calendar.uid), None)
    holding = line(meeting, facts.sender.address, facts) if meeting and calendar.delegates else None
    if holding and holding.is_invited and facts.sender.can(Action.REPLY):
        return Decision(Verdict.SKIP, "a copy of the invitation that its author sent on to somebody else")
    return Decision(Verdict.HOLD, f"somebody else sent a {calendar.method} for a meeting of ours")


def decide_quiet(wish: StopReminders, facts: Facts) -> Decision:
    """No more reminders for this person, at the address to which they go."""
    known = person_at(facts.roster.people, facts.sender.address)
    address = known.addresses[0].lower() if known else facts.sender.address
    return Decision(Verdict.ACCEPT, "wants no more reminders", (Quiet(address, wish.meeting),))


def _by_version(reply: CalendarReply, meeting: Meeting, holding: Holding, facts: Facts, now: dt.datetime) -> Decision:
    """RFC 5546 2.1.5: by SEQUENCE, then DTSTAMP. Words without a calendar answer what the person holds."""
    sequence = holding.sequence if reply.said else reply.sequence
    version = (sequence, reply.stamp or facts.sender.received)
    if sequence > meeting.sequence:
        return Decision(Verdict.HOLD, f"an answer to SEQUENCE {sequence}, which we never sent")
    if holding.answered and version <= holding.answered:
        return Decision(Verdict.SKIP, "an answer older than the one that we have")
    answered = replace(holding, answered=version, comment=reply.comment, delegate="", observes=False)
    if reply.partstat is Partstat.DELEGATED:
        return delegations.decide(reply, meeting, holding, answered, facts=facts, now=now)
    back = delegations.taken_back(meeting, holding, facts, now)
    if sequence < holding.since:
        return _stale(meeting, replace(answered, partstat=Partstat.NEEDS_ACTION), back, facts, now)
    noted = replace(answered, partstat=reply.partstat)
    because = f"{holding.address} answered {reply.partstat} to meeting {meeting.id}"
    return Decision(Verdict.ACCEPT, because, (*back, NoteAnswer(meeting.id, noted)))


def _stale(meeting: Meeting, noted: Holding, back: tuple[Change, ...], facts: Facts, now: dt.datetime) -> Decision:
    """It is noted, does not count, and the person is asked again: unless an update is on its way anyhow."""
    because = "an answer to an earlier time: it does not count, and is asked for again"
    again = _again(facts, meeting, _anew(noted, now), "stale", f"stale/{meeting.uid}/{noted.sequence}/{noted.address}")
    letters = (again,) if is_told(meeting, noted) else ()
    return Decision(Verdict.ACCEPT, because, (*back, NoteAnswer(meeting.id, noted)), letters)


def _anew(holding: Holding, now: dt.datetime) -> Holding:
    """The same version said again: answers shown in it may have changed, so DTSTAMP rises (RFC 5546 2.1.5, C29)."""
    return replace(holding, stamp=max(now.replace(microsecond=0), holding.stamp + SECOND))


def _again(facts: Facts, meeting: Meeting, holding: Holding, template: str, key: str) -> Letter:
    """The invitation as it stands, once more, in the thread of the first one."""
    told = {h.address: h for h in facts.ledgers.get(meeting.id, ())}
    invite = request(meeting, holding, None, told)
    return replace(letter(meeting, holding.person, invite, template=template, key=key), follows=holding.first)
