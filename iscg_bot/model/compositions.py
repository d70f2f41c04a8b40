"""Is the group composed as its Terms of Reference of 12 February 2025 ask? Warnings only: people decide.

Rests on appointments; the configuration gives coordinators and focal points of subjects theirs.
"""

import datetime as dt
from collections.abc import Iterator

from iscg_bot.model.groups import Roster, Subject
from iscg_bot.model.people import Appointment, Person, Role, holders

ADVISORY_GROUPS = ("RAG", "TSAG", "TDAG")
REPRESENTATIVES = 2  # "two representatives from each of the three Sector advisory groups"
NOTICE = dt.timedelta(days=90)  # a term that ends within this time is told of


def composition(roster: Roster, day: dt.date) -> tuple[str, ...]:
    """What the secretariat should know about the composition on *day*; empty if all is as it should be.

    Regional balance ("keeping in mind the need for") is for people to judge: nothing here knows regions.
    """
    return (
        *_management_team(roster, day),
        *_chair(roster, day),
        *_coordinators(roster, day),
        *_terms(roster, day),
    )


def representatives(roster: Roster, body: str, day: dt.date) -> tuple[Person, ...]:
    """Who represents the advisory group *body* on the management team on *day*."""
    return _seated(roster, Role.REPRESENTATIVE, body, day)


def coordinators(roster: Roster, subject: Subject, day: dt.date) -> tuple[Person, ...]:
    """Who coordinates *subject* on *day*."""
    return _seated(roster, Role.COORDINATOR, subject.id, day)


def focal_points(roster: Roster, subject: Subject, day: dt.date) -> tuple[Person, ...]:
    """Who is a focal point for *subject* on *day*."""
    return _seated(roster, Role.FOCAL_POINT, subject.id, day)


def _seated(roster: Roster, role: Role, of: str, day: dt.date) -> tuple[Person, ...]:
    """Who holds *role* of the advisory group or subject *of* on *day*."""
    return tuple(p for p in roster.people if any(_is(a, role, of) and a.holds(day) for a in p.appointments))


def _is(appointment: Appointment, role: Role, of: str) -> bool:
    return appointment.role is role and of in (appointment.body, appointment.subject)


def _management_team(roster: Roster, day: dt.date) -> Iterator[str]:
    for body in ADVISORY_GROUPS:
        count = len(representatives(roster, body, day))
        if count != REPRESENTATIVES:
            yield f"{body} has {_counted(count, 'representative')} on the management team; two are asked for."


def _chair(roster: Roster, day: dt.date) -> Iterator[str]:
    chairs = holders(roster.people, Role.CHAIR, day)
    if len(chairs) != 1:
        yield f"The group has {_counted(len(chairs), 'Chair')}; it should have one."
    for chair in chairs:
        if Role.REPRESENTATIVE not in chair.roles(day):
            yield f"The Chair, {chair.name}, is not on the management team, as would be preferred."


def _coordinators(roster: Roster, day: dt.date) -> Iterator[str]:
    for subject in roster.subjects:
        count = len(coordinators(roster, subject, day))
        if count != 1:
            yield f'The subject "{subject.name}" has {_counted(count, "coordinator")}; it should have one.'


def _terms(roster: Roster, day: dt.date) -> Iterator[str]:
    """Terms that have ended or soon will, unless the same person goes on in the same role."""
    for person in roster.people:
        for appointment in person.appointments:
            if appointment.ends and appointment.ends < day + NOTICE and not _goes_on(person, appointment):
                verb, last = "ended" if appointment.ends < day else "ends", appointment.ends
                yield f"The term of {person.name} as {_named(appointment)} {verb} on {last.day} {last:%B %Y}."


def _goes_on(person: Person, appointment: Appointment) -> bool:
    """Does another appointment to the same seat outlast this one?"""
    return any(_outlasts(other, appointment) for other in person.appointments)


def _outlasts(other: Appointment, ended: Appointment) -> bool:
    same = (other.role, other.body, other.subject) == (ended.role, ended.body, ended.subject)
    return same and (other.ends is None or (ended.ends is not None and other.ends > ended.ends))


def _named(appointment: Appointment) -> str:
    role = "Chair" if appointment.role is Role.CHAIR else str(appointment.role)
    of = appointment.body or appointment.subject
    return f"{role} ({of})" if of else role


def _counted(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'s' if count > 1 else ''}"
