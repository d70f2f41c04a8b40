"""Somebody invited sends somebody else (RFC 5546 3.2.2.3, C48): one step, and nobody joins whom nobody may add.

The delegator stays in the ledger and hears of changes; what the delegate answers counts once the delegation came.
"""

import datetime as dt
from dataclasses import replace

from iscg_bot.matters.answers import guests
from iscg_bot.matters.answers.lines import guest
from iscg_bot.model.answers import CalendarReply
from iscg_bot.model.decisions import Change, ChangeMeeting, Decision, NoteAnswer, Verdict
from iscg_bot.model.facts import Facts
from iscg_bot.model.guests import invitee, is_person
from iscg_bot.model.meetings import Holding, Invitee, Meeting, Partstat
from iscg_bot.model.people import Role


def decide(
    reply: CalendarReply, meeting: Meeting, before: Holding, answered: Holding, *, facts: Facts, now: dt.datetime
) -> Decision:
    """A right to attend does not lapse with a time: it counts whatever version it answers."""
    delegate = invitee(reply.delegate, facts.roster)
    if problem := _problem(reply, meeting, answered, delegate, facts):
        return Decision(Verdict.HOLD, problem)
    noted = replace(answered, partstat=Partstat.DELEGATED, delegate=delegate.address, observes=reply.observes)
    because = f"{noted.address} sends {delegate.address} to meeting {meeting.id}"
    known = any(h.address == delegate.address for h in facts.ledgers.get(meeting.id, ()))
    early = None if known else guest(meeting, delegate.address, facts, now)
    lines = [noted, replace(early, since=noted.since)] if early else [noted]
    may = _may_add(delegate, meeting, facts)
    changes: tuple[Change, ...] = (
        *_people(meeting, noted, delegate if may else None, facts, now),
        *(NoteAnswer(meeting.id, holding) for holding in lines),
    )
    if before.delegate not in ("", delegate.address):
        changes += guests.settled(meeting, before.delegate, facts)
    decision = Decision(Verdict.ACCEPT, because, changes)
    if may or meeting.invitee(delegate.address):
        return replace(decision, changes=(*changes, *guests.settled(meeting, delegate.address, facts)))
    return guests.ask(decision, meeting, delegate, facts, now, by=noted.person.name or noted.address)


def taken_back(meeting: Meeting, holding: Holding, facts: Facts, now: dt.datetime) -> tuple[Change, ...]:
    """Who sent somebody, and now answers in person: whoever was sent comes no more."""
    if not holding.delegate:
        return ()
    closed = guests.settled(meeting, holding.delegate, facts)
    return (*_people(meeting, replace(holding, delegate=""), None, facts, now), *closed)


def _problem(reply: CalendarReply, meeting: Meeting, holding: Holding, delegate: Invitee, facts: Facts) -> str:
    if not is_person(reply.delegate, facts.roster) or delegate.address == holding.address:
        return "sends nobody whom we could invite"
    ledger = facts.ledgers.get(meeting.id, ())
    sent = any(h.delegate == holding.address for h in ledger)
    sends = any(h.delegate and h.address == delegate.address for h in ledger)
    return "who was sent by somebody sends somebody else: one step only" if sent or sends else ""


def _may_add(delegate: Invitee, meeting: Meeting, facts: Facts) -> bool:
    """Somebody whom the configuration knows; anybody, if the convener or the secretariat sends."""
    sender = facts.sender
    convenes = any(sender.address == c.address or (c.person and c.person == sender.person) for c in meeting.chairs)
    return bool(delegate.person) or convenes or Role.SECRETARIAT in sender.roles


def _people(
    meeting: Meeting, noted: Holding, delegate: Invitee | None, facts: Facts, now: dt.datetime
) -> tuple[Change, ...]:
    """The delegate comes in, whom the same person sent before goes; others are not touched."""
    kept = tuple(i for i in meeting.invitees if i.delegator != noted.address or i.address == noted.delegate)
    new = delegate is not None and not any(i.address == delegate.address for i in kept)
    people = (*kept, replace(delegate, delegator=noted.address)) if delegate and new else kept
    if people == meeting.invitees:
        return ()
    return (ChangeMeeting(replace(meeting, invitees=people, settles=now + facts.roster.policy.hold_time)),)
