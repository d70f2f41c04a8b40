"""People, their appointments, and the subjects they care for."""

from collections.abc import Iterator

from iscg_bot.config import forms
from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import PEOPLE, SUBJECTS
from iscg_bot.config.lines import Path
from iscg_bot.config.problems import Problem
from iscg_bot.model.people import Role

FOR_A_SUBJECT = frozenset({Role.COORDINATOR, Role.FOCAL_POINT})


def ids_once(draft: Draft) -> Iterator[Problem]:
    """An id means one person for ever."""
    yield from _twice(draft, PEOPLE, "people", {place: person.id for place, person in draft.people.items()})


def subjects_once(draft: Draft) -> Iterator[Problem]:
    """An id means one subject."""
    yield from _twice(draft, SUBJECTS, "subjects", {place: subject.id for place, subject in draft.subjects.items()})


def addresses_once(draft: Draft) -> Iterator[Problem]:
    """An address leads to one person, and never to the robot or a list."""
    seen = dict.fromkeys((own.lower() for _, own in draft.own_addresses()), "belongs to the robot or to a list")
    for place, person in draft.people.items():
        for n, address in enumerate(person.addresses):
            if address.lower() in seen:
                path = ("people", place, "addresses", n)
                yield Problem(PEOPLE, path, f'"{address}" {seen[address.lower()]}; each person needs their own')
            seen.setdefault(address.lower(), f'is already an address of "{person.id}"')


def languages(draft: Draft) -> Iterator[Problem]:
    """Nobody is written to in a language that the group does not use."""
    known = draft.group.languages if draft.group else ()
    for place, person in draft.people.items():
        if known and person.language not in known:
            sentence = f'"{person.language}" is not among the languages of the group: {", ".join(known)}'
            yield Problem(PEOPLE, ("people", place, "language"), sentence)


def appointments(draft: Draft) -> Iterator[Problem]:
    """A role has what belongs to it, and its term begins before it ends."""
    subjects = draft.ids(SUBJECTS, "subjects")
    for place, person in draft.people.items():
        for n, appointment in enumerate(person.appointments):
            path = ("people", place, "appointments", n)
            for key, sentence in _misfits(appointment, subjects):
                yield Problem(PEOPLE, (*path, key), sentence)


def subject_holders(draft: Draft) -> Iterator[Problem]:
    """Coordinators and focal points are people whom people.toml knows."""
    known = draft.ids(PEOPLE, "people")
    for place, subject in draft.subjects.items():
        for key, who in _holders(subject):
            if known is not None and who not in known:
                yield Problem(SUBJECTS, ("subjects", place, *key), f'nobody in {PEOPLE} has the id "{who}"')


def _misfits(given: forms.Appointment, subjects: frozenset[str] | None) -> Iterator[tuple[str, str]]:
    """Key and sentence for each thing that does not fit in one appointment."""
    if given.of is Role.REPRESENTATIVE and not given.body:
        yield "body", 'must be given for a representative: "RAG", "TSAG" or "TDAG"'
    if given.of is not Role.REPRESENTATIVE and given.body:
        yield "body", f'belongs to representatives; a role of "{given.role}" has none'
    if given.of in FOR_A_SUBJECT and not given.subject:
        yield "subject", f"must be given for a {given.role}: an id from {SUBJECTS}"
    if given.of not in FOR_A_SUBJECT and given.subject:
        yield "subject", f'belongs to coordinators and focal points; a role of "{given.role}" has none'
    if given.subject and subjects is not None and given.subject not in subjects:
        yield "subject", f'no subject in {SUBJECTS} has the id "{given.subject}"'
    if given.starts and given.ends and given.ends < given.starts:
        yield "ends", f"this term ends on {given.ends}, before it starts on {given.starts}"


def _holders(subject: forms.Subject) -> Iterator[tuple[Path, str]]:
    if subject.coordinator:
        yield ("coordinator",), subject.coordinator
    yield from ((("focal_points", n), who) for n, who in enumerate(subject.focal_points))


def _twice(draft: Draft, file: str, key: str, ids: dict[int, str]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for place, given in ids.items():
        if given in seen:
            first = draft.files[file].place((key, seen[given], "id"))
            yield Problem(file, (key, place, "id"), f'"{given}" is already given at {first}; every id must be its own')
        seen.setdefault(given, place)
