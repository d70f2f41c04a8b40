"""The files as far as they are filled in well.

Every table is judged by itself, so that one broken table does not hide the problems of the others.
"""

import pathlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from iscg_bot.config import files, forms
from iscg_bot.config.files import ISCG, PEOPLE, SESSIONS, SUBJECTS, File
from iscg_bot.config.lines import Path
from iscg_bot.config.problems import Problem, unknown, wrongs

Form = TypeVar("Form", bound=forms.Form)

TABLES = {
    ISCG: ("group", "lists", "meetings", "imap", "maildir", "smtp", "oauth", "web", "store", "policy"),
    PEOPLE: ("people",),
    SESSIONS: ("sessions", "calendars"),
    SUBJECTS: ("subjects",),
}


@dataclass(frozen=True)
class Draft:
    """What could be read. A table that is absent or broken is None, or missing among its like.

    Entries of lists are kept by their place in the file. *directory* is config/, *base* the one that holds it.
    """

    directory: pathlib.Path
    base: pathlib.Path
    files: Mapping[str, File]
    group: forms.Group | None
    lists: dict[int, forms.MailList]
    meetings: dict[int, forms.GroupMeeting]
    imap: forms.Imap | None
    maildir: forms.Maildir | None
    smtp: forms.Smtp | None
    oauth: forms.OAuth | None
    web: forms.Web | None
    store: forms.Store | None
    policy: forms.Policy | None
    people: dict[int, forms.Person]
    sessions: dict[int, forms.Session]
    calendars: dict[int, forms.Calendar]
    subjects: dict[int, forms.Subject]

    def ids(self, name: str, key: str) -> frozenset[str] | None:
        """The ids given in *key* of the file *name*, in broken tables too; None if the file cannot be read."""
        file = self.files[name]
        entries = file.tables.get(key, [])
        if file.broken or not isinstance(entries, list):
            return None
        return frozenset(str(entry.get("id")) for entry in entries if isinstance(entry, dict))

    def own_addresses(self) -> Iterator[tuple[Path, str]]:
        """Where in iscg.toml each address of the robot and of the lists stands."""
        if self.group:
            yield ("group", "robot"), self.group.robot
            yield from ((("group", "robot_aliases", n), alias) for n, alias in enumerate(self.group.robot_aliases))
        for place, mail_list in self.lists.items():
            yield ("lists", place, "address"), mail_list.address
            yield from ((("lists", place, "aliases", n), alias) for n, alias in enumerate(mail_list.aliases))


def read(directory: pathlib.Path, problems: list[Problem]) -> Draft:
    """The files in *directory*; what is wrong in one table by itself is added to *problems*."""
    found = {name: files.read(directory / name) for name in files.NAMES}
    iscg, people, sessions, subjects = found.values()
    for file in found.values():
        problems += _strays(file)
    return Draft(
        directory=directory.resolve(),
        base=directory.resolve().parent,
        files=found,
        group=_one(iscg, "group", forms.Group, problems),
        lists=_each(iscg, "lists", forms.MailList, problems),
        meetings=_each(iscg, "meetings", forms.GroupMeeting, problems),
        imap=_given(iscg, "imap", forms.Imap, problems),
        maildir=_given(iscg, "maildir", forms.Maildir, problems),
        smtp=_one(iscg, "smtp", forms.Smtp, problems),
        oauth=_given(iscg, "oauth", forms.OAuth, problems),
        web=_one(iscg, "web", forms.Web, problems),
        store=_one(iscg, "store", forms.Store, problems),
        policy=_one(iscg, "policy", forms.Policy, problems),
        people=_each(people, "people", forms.Person, problems),
        sessions=_each(sessions, "sessions", forms.Session, problems),
        calendars=_each(sessions, "calendars", forms.Calendar, problems),
        subjects=_each(subjects, "subjects", forms.Subject, problems),
    )


def _strays(file: File) -> list[Problem]:
    known = TABLES[file.name]
    return [Problem(file.name, (key,), unknown(key, known)) for key in file.tables if key not in known]


def _given(file: File, key: str, form: type[Form], problems: list[Problem]) -> Form | None:
    """The table *key*, if it is there."""
    return _one(file, key, form, problems) if key in file.tables else None


def _one(file: File, key: str, form: type[Form], problems: list[Problem]) -> Form | None:
    """The table *key*; where it is absent its defaults, and a problem for each key without one."""
    return None if file.broken else _filled(file, (key,), file.tables.get(key, {}), form, problems)


def _each(file: File, key: str, form: type[Form], problems: list[Problem]) -> dict[int, Form]:
    entries = file.tables.get(key, [])
    if not isinstance(entries, list):
        problems.append(Problem(file.name, (key,), f"write the name in double brackets for each entry: [[{key}]]"))
        return {}
    filled = {place: _filled(file, (key, place), entry, form, problems) for place, entry in enumerate(entries)}
    return {place: entry for place, entry in filled.items() if entry}


def _filled(file: File, path: Path, values: Any, form: type[Form], problems: list[Problem]) -> Form | None:
    try:
        return form.model_validate(values)
    except ValidationError as error:
        problems += [Problem(file.name, where, sentence) for where, sentence in wrongs(error, form, path)]
        return None
