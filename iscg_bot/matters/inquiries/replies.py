"""What an asker hears; the words are those of the templates' catalogue."""

import datetime as dt
from collections.abc import Iterator

from iscg_bot.model.compositions import ADVISORY_GROUPS, coordinators, focal_points, representatives
from iscg_bot.model.documents import Document, Status
from iscg_bot.model.facts import Facts
from iscg_bot.model.groups import GroupMeeting, Roster
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Word
from iscg_bot.model.meetings import Meeting
from iscg_bot.model.people import Person, Role, holders, person_at

MOST_DOCUMENTS, MOST_MEETINGS, MOST_SESSIONS = 60, 10, 3

Words = dict[str, Word]


def next_meeting(meeting: GroupMeeting | None, facts: Facts, now: dt.datetime) -> Words:
    """The group's meeting, the e-meetings to which the asker is invited, the next session of each advisory group."""
    roster = facts.roster
    coming = sorted(_invitations(facts, now), key=lambda m: (m.window.starts, m.id))[:MOST_MEETINGS]
    sessions = sorted((s for s in roster.sessions if s.ends >= now.date()), key=lambda s: s.starts)
    first = {s.body: s for s in reversed(sessions)}
    return {
        **deadline(meeting, facts),
        "starts": _day(meeting.starts if meeting else None),
        "ends": _day(meeting.ends or meeting.starts if meeting else None),
        "invitations": tuple({"title": m.title, **span(m.window)} for m in coming),
        "sessions": tuple(
            {"body": s.body, "starts": _day(s.starts), "ends": _day(s.ends), "place": s.place}
            for s in sorted(first.values(), key=lambda s: s.starts)[:MOST_SESSIONS]
        ),
    }


def deadline(meeting: GroupMeeting | None, facts: Facts) -> Words:
    """Empty where none is set: nobody invents one."""
    given = meeting.deadline if meeting else None
    return {"meeting": _named(meeting, facts), "deadline": given.isoformat() if given else ""}


def documents(meeting: GroupMeeting | None, facts: Facts) -> Words:
    """The current documents of the meeting, in the order of their numbers."""
    current = sorted(_current(meeting, facts), key=lambda d: d.number)
    shown: tuple[Word, ...] = tuple(
        {"number": str(d.number), "title": d.title, "source": d.source} for d in current[:MOST_DOCUMENTS]
    )
    return {"meeting": _named(meeting, facts), "documents": shown, "more": max(len(current) - MOST_DOCUMENTS, 0)}


def composition(roster: Roster, day: dt.date) -> Words:
    """Who holds which seat on *day*, as configured."""
    seats: list[tuple[str, str, tuple[Person, ...]]] = [("chair", "", holders(roster.people, Role.CHAIR, day))]
    seats += [("representative", body, representatives(roster, body, day)) for body in ADVISORY_GROUPS]
    for subject in roster.subjects:
        seats.append(("coordinator", subject.name, coordinators(roster, subject, day)))
        if people := focal_points(roster, subject, day):
            seats.append(("focal_point", subject.name, people))
    seats.append(("secretariat", "", holders(roster.people, Role.SECRETARIAT, day)))
    return {"seats_held": tuple({"seat": s, "of": of, "people": tuple(p.name for p in ps)} for s, of, ps in seats)}


def help_(meeting: GroupMeeting | None, facts: Facts) -> Words:
    """Examples of what can be written, with a meeting that there is."""
    group = facts.roster.group
    named = _named(meeting, facts) or group.acronym
    return {
        "meeting": named,
        "number": f"{named}/03",
        "list": group.lists[0].address if group.lists else "",
    }


def _invitations(facts: Facts, now: dt.datetime) -> Iterator[Meeting]:
    """What stands, is to come, and the asker is invited to under any configured address."""
    person = person_at(facts.roster.people, facts.sender.address)
    own = {facts.sender.address, *(a.lower() for a in (person.addresses if person else ()))}
    for meeting in facts.meetings:
        if not meeting.cancelled and meeting.window.ends > now and any(meeting.invitee(a) for a in own):
            yield meeting


def _current(meeting: GroupMeeting | None, facts: Facts) -> list[Document]:
    designation = meeting.designation if meeting else ""
    return [d for d in facts.documents if d.status is Status.CURRENT and d.number.meeting == designation]


def _document(document: Document) -> Words:
    return {"number": str(document.number), "title": document.title, "source": document.source}


def _named(meeting: GroupMeeting | None, facts: Facts) -> str:
    return f"{facts.roster.group.acronym}/{meeting.designation}" if meeting else ""


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
