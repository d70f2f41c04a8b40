"""A request for a meeting: may it be, who decides about it, when does it fit; and convening it.

A coordinator convenes for the own subject without approval by anyone (Terms of Reference), if we are sure who writes;
otherwise the choice of a slot is the confirmation. A member's request is put to the coordinator or the secretariat.
"""

import datetime as dt
from dataclasses import replace
from hashlib import sha256
from zoneinfo import ZoneInfo

from iscg_bot.matters.meetings import asking, invitees, places, replies
from iscg_bot.model.decisions import AddMeeting, Ask, Decision, Verdict
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.groups import Roster
from iscg_bot.model.meetings import Invitee, Meeting, When, Window
from iscg_bot.model.people import Action
from iscg_bot.model.senders import Sender, sender_for
from iscg_bot.model.submissions import Convene, MeetingRequest
from iscg_bot.slots import Found


def needs(request: MeetingRequest, roster: Roster, now: dt.datetime) -> Needs:
    """The meetings that stand where this one may come to stand."""
    return Needs(spans=places.span(request, roster, now))


def needs_convene(wish: Convene, roster: Roster, now: dt.datetime) -> Needs:
    """The meetings that stand at the chosen time, or where it may be instead."""
    return Needs(spans=places.span(_at(wish), roster, now))


def decide(request: MeetingRequest, facts: Facts, now: dt.datetime) -> Decision:
    """What cannot be is said; the group's own meetings and strangers' requests are held; the rest is done or asked."""
    sender, request = facts.sender, _as_meant(request)
    if request.problems:
        return _impossible(request, facts, now)
    if request.of_group:
        return Decision(Verdict.HOLD, "asks for a meeting of the group itself: the secretariat consults about it")
    if not sender.hears:
        return Decision(Verdict.HOLD, "asks for a meeting, and its author is neither on the list nor authenticated")
    request = replace(request, requester=sender.address)
    subject = invitees.subject_of(request, facts)
    if not invitees.is_entitled(sender, subject):
        return _put_to_another(request, facts, now)
    people = invitees.invitees(request, _chair(request, facts), facts)
    if not people:
        letters = replies.impossible(facts, ("nobody_to_invite",), request.title)
        return Decision(Verdict.ASK, "it names nobody to invite, and no subject with focal points", letters=letters)
    found = places.search(request, people, facts, now)
    if _is_clear(request, found) and sender.can(Action.CONVENE):
        return decide_convene(Convene(request, found.slots[0].window), facts, now)
    found = places.proposals(request, people, facts, now)
    return _offer(request, found, sender, facts, now=now, because="asks for a meeting: slots are offered")


def decide_convene(wish: Convene, facts: Facts, now: dt.datetime) -> Decision:
    """The meeting stands; calendars are told when its hold time is over."""
    request = _at(wish)
    if unknown := _unknown(request, facts.roster):
        return _refuse(unknown, "unknown_body", request, facts)
    people = invitees.invitees(request, _chair(request, facts), facts)
    found = places.search(request, people, facts, now)
    if not people:
        return _refuse("nobody to invite", "nobody_to_invite", request, facts)
    if not found.slots:
        return _taken(request, people, facts, now)
    meeting = _meeting(request, wish.window, people, facts, now)
    soon = wish.window.starts < now + facts.roster.policy.notice
    letters = replies.convened(facts.sender, meeting, short_notice=soon)
    because = f"convened for {wish.window.starts:%a %Y-%m-%d %H:%M} UTC, {len(people)} people"
    return Decision(Verdict.ACCEPT, because, (AddMeeting(meeting),), letters)


def when(window: Window, zone: str, roster: Roster) -> When:
    """What is agreed is the local time in *zone*; UTC follows from it and the zone data of today."""
    local = window.starts.astimezone(ZoneInfo(zone))
    return When(local.replace(tzinfo=None, fold=0), zone, window.length, window, local.fold, roster.tzdata)


def link(roster: Roster, uid: str, window: Window) -> str:
    """The joining link by the configured pattern; it follows every move."""
    starts = window.starts
    room, date, time = uid.partition("@")[0], f"{starts:%Y-%m-%d}", f"{starts:%H%M}"
    return roster.policy.joining_link.format(uid=room, date=date, time=time)


def _meeting(
    request: MeetingRequest, window: Window, people: tuple[Invitee, ...], facts: Facts, now: dt.datetime
) -> Meeting:
    roster = facts.roster
    subject = invitees.subject_of(request, facts)
    domain = roster.group.robot.rpartition("@")[2]
    asked = (request.mail, request.requester, window.starts, now, request.title, *(i.address for i in people))
    opaque = sha256("/".join(map(str, asked)).encode())  # one mail may ask for several meetings
    uid = f"iscg-{opaque.hexdigest()[:24]}@{domain}"  # C13
    return Meeting(
        uid=uid,
        title=request.title or (subject.name if subject else f"{roster.group.acronym} e-meeting"),
        when=when(window, request.zone or roster.group.zone, roster),
        invitees=people,
        settles=now + roster.policy.hold_time,
        subject=subject.id if subject else "",
        alongside=request.alongside,
        mode=request.mode,
        link=link(roster, uid, window),
        language=facts.sender.language,
        mail=request.mail,
        requester=request.requester,
    )


def _unknown(request: MeetingRequest, roster: Roster) -> str:
    """What the console names and nobody has configured."""
    bodies, subjects = {s.body: s for s in roster.sessions}, {s.id: s for s in roster.subjects}
    if request.alongside and request.alongside not in bodies:
        return f"no session of {request.alongside} is known; known: {', '.join(bodies) or 'none'}"
    if request.subject and request.subject not in subjects:
        return f"there is no subject {request.subject}; known: {', '.join(subjects) or 'none'}"
    return ""


def _at(wish: Convene) -> MeetingRequest:
    return replace(wish.request, windows=(wish.window,), length=wish.window.length)


def _taken(request: MeetingRequest, people: tuple[Invitee, ...], facts: Facts, now: dt.datetime) -> Decision:
    """The time is over, or it clashes; what would work instead."""
    found = places.proposals(request, people, facts, now)
    works = tuple(slot.window for slot in found.slots)
    problem = "past" if found.refused[0].why in ("past", "short_notice") else "no_slot"
    letters = replies.impossible(facts, (problem,), request.title, refused=found.refused, works=works)
    because = f"the time cannot be had: {replies.told(found.refused, works)}"
    return Decision(Verdict.REFUSE, because, letters=letters)


def _impossible(request: MeetingRequest, facts: Facts, now: dt.datetime) -> Decision:
    """What is wrong, and what would work."""
    chair = _chair(request, facts)
    people = invitees.invitees(request, chair, facts) or (invitees.invitee(chair, facts.roster, chair=True),)
    unknown = "unknown_body" in request.problems
    letters = replies.impossible(
        facts,
        request.problems,
        request.title,
        works=places.examples(request, people, facts, now),
        known=tuple(dict.fromkeys(s.body for s in facts.roster.sessions)) if unknown else (),
    )
    return Decision(Verdict.REFUSE, "cannot be: " + ", ".join(request.problems), letters=letters)


def _refuse(because: str, problem: str, request: MeetingRequest, facts: Facts) -> Decision:
    return Decision(Verdict.REFUSE, because, letters=replies.impossible(facts, (problem,), request.title))


def _as_meant(request: MeetingRequest) -> MeetingRequest:
    """A date that contradicts itself, and nothing else wrong: what may be meant is offered."""
    if len(request.problems) != 1 or request.problems[0] not in replies.UNCLEAR or not request.alternatives:
        return request
    return replace(
        request, problems=(), windows=request.alternatives, doubts=(*request.doubts, *request.problems), alternatives=()
    )


def _is_clear(request: MeetingRequest, found: Found) -> bool:
    """One time is asked for, it can be had, and nothing about it is in doubt."""
    one = len(request.windows) == 1 and request.windows[0].length == places.length(request)
    return one and not request.doubts and not request.excluded and bool(found.slots)


def _chair(request: MeetingRequest, facts: Facts) -> str:
    """The subject's coordinator convenes; where there is none, who decides."""
    subject = invitees.subject_of(request, facts)
    coordinator = next((p for p in facts.roster.people if subject and p.id == subject.coordinator), None)
    return coordinator.addresses[0] if coordinator else facts.sender.address


def _put_to_another(request: MeetingRequest, facts: Facts, now: dt.datetime) -> Decision:
    """A member's request: the same question, asked of who may convene."""
    person = invitees.decider(invitees.subject_of(request, facts), facts)
    if person is None:
        return Decision(Verdict.HOLD, "asks for a meeting, and nobody is configured who may convene it")
    decider = sender_for(person, facts.sender.received, facts.sender.mail)
    people = invitees.invitees(request, person.addresses[0], facts)
    if not people:
        return Decision(Verdict.HOLD, "asks for a meeting, but not with whom")
    found = places.proposals(request, people, facts, now)
    because = f"asks for a meeting: put to {person.id}, who may convene it"
    asked = _offer(request, found, decider, facts, now=now, because=because)
    told = replies.put(facts, request.title, person.name) if asked.verdict is Verdict.ASK else ()
    return replace(asked, letters=(*asked.letters, *told))


def _offer(
    request: MeetingRequest, found: Found, to: Sender, facts: Facts, *, now: dt.datetime, because: str
) -> Decision:
    """Three numbered slots with reasons; a reply with a number convenes."""
    if not found.slots:
        letters = replies.impossible(facts, ("no_slot",), request.title, refused=found.refused)
        return Decision(Verdict.REFUSE, f"no time fits: {replies.told(found.refused, ())}", letters=letters)
    question = asking.slots(to, found, facts, now, lambda window: Convene(replace(request, confirmed=True), window))
    title = request.title or request.subject_words
    who = "" if to.address == facts.sender.address else facts.sender.name or facts.sender.address
    doubts = tuple(doubt for doubt in request.doubts if doubt in replies.UNCLEAR)
    letter = replies.offer(
        to, question, title, found, places.length(request), alongside=request.alongside, who=who, doubts=doubts
    )
    return Decision(Verdict.ASK, because, (Ask(question),), (letter,))
