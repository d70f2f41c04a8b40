"""What is wrong in the configuration, as sentences that a secretary understands.

A sentence never repeats what stands at a key for a secret, nor any value of an unknown key.
"""

import difflib
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from iscg_bot.config.lines import Path

# pydantic's kind of error -> what to write instead; {braces} are filled from the error's context
SAYS = {
    "missing": "must be given",
    "string_type": "write text in double quotes",
    "int_type": "write a whole number without quotes",
    "float_type": "write a number without quotes",
    "bool_type": "write true or false without quotes",
    "tuple_type": 'write a list in square brackets, such as ["one", "two"]',
    "model_type": "this must be a table: a line with the name in brackets, then a line for each key",
    "date_type": "write a day without quotes, such as 2026-11-24",
    "datetime_type": "write a day and a time without quotes, such as 2026-11-24T17:30:00",
    "literal_error": "is not known; write one of {expected}",
    "enum": "is not known; write one of {expected}",
    "greater_than": "must be more than {gt:g}",
    "greater_than_equal": "must be at least {ge:g}",
    "less_than_equal": "must be at most {le:g}",
}
QUOTED = frozenset({"literal_error", "enum"})  # sentences that begin with what was written

KEY = "[key]"  # pydantic's mark for the key itself, rather than what stands at it

SYNONYMS = {  # what people write for a key, and the key
    **dict.fromkeys(("password", "passwd", "token"), "secret"),
    "username": "user",
    "email": "addresses",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at *path* of *file*."""

    file: str
    path: Path
    sentence: str


def wrongs(error: ValidationError, form: type[BaseModel], path: Path) -> Iterator[tuple[Path, str]]:
    """Where, below *path*, and what *error* says about a value that should fit *form*."""
    details = error.errors(include_url=False)
    misspelt = {_meant(detail["loc"], form) for detail in details if detail["type"] == "extra_forbidden"}
    for detail in details:
        if detail["type"] != "missing" or detail["loc"] not in misspelt:  # one slip is one problem
            where = (part for part in detail["loc"] if part != KEY)
            yield (*path, *where), _sentence(detail, form)


def unknown(key: str, known: Iterable[str]) -> str:
    """What to say about a key that nobody reads, with the nearest one that somebody does."""
    near = nearest(key, known)
    hint = f'did you mean "{near}"?' if near else f"known here: {', '.join(sorted(known))}"
    return f"there is no such key; {hint}"


def nearest(key: str, known: Iterable[str]) -> str:
    """The known key that *key* may have been meant for, else empty."""
    names = sorted(known)
    if SYNONYMS.get(key) in names:
        return SYNONYMS[key]
    return next(iter(difflib.get_close_matches(key, names, 1)), "")


def keys(form: type[BaseModel]) -> tuple[str, ...]:
    """The keys that *form* has, as they are written."""
    return tuple(field.alias or name for name, field in form.model_fields.items())


def shown(path: Path) -> str:
    """A path as people read it; entries of a list are counted from 1: people[2].zone."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


def _sentence(detail: ErrorDetails, form: type[BaseModel]) -> str:
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        *place, key = detail["loc"]
        return unknown(str(key), keys(_form_at(form, place)))
    if kind == "value_error":
        return str(context["error"])
    said = SAYS.get(kind, detail["msg"]).format(**context)
    return f'"{detail["input"]}" {said}' if kind in QUOTED else said


def _meant(where: Path, form: type[BaseModel]) -> Path:
    *place, key = where
    return (*place, nearest(str(key), keys(_form_at(form, place))))


def _form_at(form: type[BaseModel], place: Iterable[str | int]) -> type[BaseModel]:
    """The form that the table at *place* inside *form* must fit."""
    for key in place:
        if isinstance(key, str):
            form = next(f for f in _parts(form.model_fields[key].annotation) if _is_form(f))
    return form


def _parts(annotation: typing.Any) -> Iterator[typing.Any]:
    yield annotation
    for part in typing.get_args(annotation):
        yield from _parts(part)


def _is_form(part: typing.Any) -> bool:
    return isinstance(part, type) and issubclass(part, BaseModel)
