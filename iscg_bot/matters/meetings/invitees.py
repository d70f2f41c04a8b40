"""Who is asked to a meeting, and who convenes it. Never the list (C1)."""

from iscg_bot.model.facts import Facts
from iscg_bot.model.groups import Roster, Subject
from iscg_bot.model.guests import invitee, is_person
from iscg_bot.model.meetings import Invitee
from iscg_bot.model.people import Person, Role, holders
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import MeetingRequest

__all__ = ["decider", "invitee", "invitees", "is_entitled", "is_person", "subject_of"]


def subject_of(request: MeetingRequest, facts: Facts) -> Subject | None:
    """The subject that is named; else the only one that the requester coordinates."""
    subjects = facts.roster.subjects
    if request.subject:
        return next((s for s in subjects if s.id == request.subject), None)
    own = [s for s in subjects if s.coordinator and s.coordinator == facts.sender.person]
    return own[0] if len(own) == 1 and not request.subject_words else None


def is_entitled(sender: Sender, subject: Subject | None) -> bool:
    """The coordinator for the own subject, or the secretariat: no approval by anyone (Terms of Reference)."""
    if Role.SECRETARIAT in sender.roles:
        return True
    return subject is not None and bool(sender.person) and subject.coordinator == sender.person


def decider(subject: Subject | None, facts: Facts) -> Person | None:
    """Who decides about a member's request: the subject's coordinator, else the secretariat."""
    people = facts.roster.people
    coordinator = next((p for p in people if subject and p.id == subject.coordinator), None)
    secretariat = holders(people, Role.SECRETARIAT, facts.sender.received.date())
    return coordinator or next(iter(secretariat), None)


def invitees(request: MeetingRequest, chair: str, facts: Facts) -> tuple[Invitee, ...]:
    """The people named, else the subject's focal points; with *chair* (an address) who convenes; empty if nobody else.

    Whoever asked for the meeting is invited too.
    """
    roster = facts.roster
    subject = subject_of(request, facts)
    named = request.participants or _focal_points(subject, roster)
    asked = [invitee(a, roster) for a in (request.requester, *named) if is_person(a, roster)]
    first = invitee(chair, roster, chair=True)
    others = {i.address: i for i in asked if i.address != first.address}
    return (first, *others.values()) if others else ()


def _focal_points(subject: Subject | None, roster: Roster) -> tuple[str, ...]:
    wanted = {*subject.focal_points, subject.coordinator} if subject else set()
    return tuple(p.addresses[0] for p in roster.people if p.id in wanted)
