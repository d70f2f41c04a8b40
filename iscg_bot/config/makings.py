"""From forms without problems to the words of the model."""

from collections.abc import Iterator
from typing import Any

from iscg_bot.config import credentials, forms, moments, oauth, places
from iscg_bot.config.credentials import Environment
from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import digest
from iscg_bot.model import groups, people, servers
from iscg_bot.model.people import Appointment, Role
from iscg_bot.model.sittings import DEFAULT_HOURS


def settings(draft: Draft, environment: Environment) -> servers.Settings:
    """The whole configuration. The draft has no problems."""
    assert draft.smtp and draft.store
    return servers.Settings(
        roster=_roster(draft),
        mailbox=_imap(draft.imap, draft, environment) if draft.imap else _maildir(draft),
        smtp=_smtp(draft.smtp, draft, environment),
        web=_web(draft.web) if draft.web else None,
        oauth=oauth.source(draft, environment),
        register=places.register(draft.store, draft.base),
        files=places.files(draft.store, draft.base),
        templates=draft.base / draft.store.templates,
        calendars=tuple(groups.CalendarFile(**_given(form)) for form in draft.calendars.values()),
        digest=digest(draft.files.values()),
    )


def _roster(draft: Draft) -> groups.Roster:
    assert draft.group and draft.policy
    subjects = tuple(groups.Subject(**dict(form)) for form in draft.subjects.values())
    meetings = (_meeting(form, draft.group.zone) for form in draft.meetings.values())
    sessions = (_session(form) for form in draft.sessions.values())
    return groups.Roster(
        group=_group(draft.group, tuple(draft.lists.values()), draft.web),
        policy=_policy(draft.policy, draft.group.zone),
        people=tuple(_person(form, subjects) for form in draft.people.values()),
        subjects=subjects,
        sessions=tuple(sorted(sessions, key=lambda session: (session.starts, session.ends))),
        meetings=tuple(sorted(meetings, key=_order)),
    )


def _given(form: forms.Form) -> dict[str, Any]:
    """The fields of *form* that are not left open: the model has its own defaults for the others."""
    return {name: value for name, value in form if value is not None}


def _group(form: forms.Group, lists: tuple[forms.MailList, ...], web: forms.Web | None) -> groups.Group:
    fields = _given(form) | {
        "names": tuple(_given(form.names).items()),
        "lists": tuple(groups.MailList(**_given(mail_list)) for mail_list in lists),
        "site": (web.url if web else None) or "",
    }
    return groups.Group(**fields)


def _policy(form: forms.Policy, zone: str) -> groups.Policy:
    fields = _given(form) | {"budgets": groups.Budgets(**_given(form.budgets))}
    return groups.Policy(**fields | ({"since": moments.utc(form.since, zone)} if form.since else {}))


def _meeting(form: forms.GroupMeeting, zone: str) -> groups.GroupMeeting:
    deadline = moments.utc(form.deadline, zone) if form.deadline else None
    return groups.GroupMeeting(**_given(form) | {"deadline": deadline})


def _order(meeting: groups.GroupMeeting) -> tuple[int, ...]:
    """Meetings follow one another by designation: 26-2 before 26-10, and both before 27-1."""
    return tuple(int(part) for part in meeting.designation.split("-"))


def _session(form: forms.Session) -> groups.Session:
    by_weekday, by_day = tuple(form.weekday_hours.items()), tuple(sorted(form.day_hours.items()))
    fields = {"hours": form.hours or DEFAULT_HOURS, "weekday_hours": by_weekday, "day_hours": by_day}
    return groups.Session(**_given(form) | fields)


def _person(form: forms.Person, subjects: tuple[groups.Subject, ...]) -> people.Person:
    appointments = tuple(Appointment(**_given(given) | {"role": given.of}) for given in form.appointments)
    missing = (seat for seat in _seats(form.id, subjects) if not _has(appointments, seat))
    return people.Person(**_given(form) | {"appointments": (*appointments, *missing)})


def _seats(person: str, subjects: tuple[groups.Subject, ...]) -> Iterator[Appointment]:
    """What subjects.toml appoints *person* to; there are no terms there."""
    for subject in subjects:
        if subject.coordinator == person:
            yield Appointment(Role.COORDINATOR, subject=subject.id)
        if person in subject.focal_points:
            yield Appointment(Role.FOCAL_POINT, subject=subject.id)


def _has(appointments: tuple[Appointment, ...], seat: Appointment) -> bool:
    """Does people.toml appoint to *seat* already? Then its term counts."""
    return any((given.role, given.subject) == (seat.role, seat.subject) for given in appointments)


def _imap(form: forms.Imap, draft: Draft, environment: Environment) -> servers.Imap:
    secret = credentials.find(form.secret, environment).value if form.secret else ""
    return servers.Imap(**_given(form) | {"secret": secret, "ca": _path(form.ca, draft)})


def _smtp(form: forms.Smtp, draft: Draft, environment: Environment) -> servers.Smtp:
    secret = credentials.find(form.secret, environment).value if form.secret else ""
    return servers.Smtp(**_given(form) | {"secret": secret, "ca": _path(form.ca, draft)})


def _maildir(draft: Draft) -> servers.Maildir:
    assert draft.maildir
    return servers.Maildir(draft.base / draft.maildir.path, draft.maildir.poll)


def _web(form: forms.Web) -> servers.Web | None:
    return servers.Web(*form.listen) if form.listen else None


def _path(given: str | None, draft: Draft) -> str:
    return str(draft.base / given) if given else ""
