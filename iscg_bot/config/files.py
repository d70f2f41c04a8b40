"""The four files of the configuration, read but not yet judged."""

import functools
import hashlib
import pathlib
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from iscg_bot.config.lines import Lines, Path
from iscg_bot.config.problems import shown

ISCG, PEOPLE, SESSIONS, SUBJECTS = NAMES = ("iscg.toml", "people.toml", "sessions.toml", "subjects.toml")

_WHERE = re.compile(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")  # how tomllib ends its sentences


@dataclass(frozen=True)
class File:
    """One file with its tables. *broken* says why it could not be read, else is empty."""

    name: str
    tables: dict[str, Any] = field(default_factory=dict)
    text: str = ""
    broken: str = ""

    @functools.cached_property
    def lines(self) -> Lines:
        """Where in the file things stand."""
        return Lines(self.text)

    def place(self, path: Path) -> str:
        """File, line and key of *path*, for people."""
        return f"{self.name}, line {self.lines.of(path)}, {shown(path)}"


def read(path: pathlib.Path) -> File:
    """The file at *path*."""
    try:
        text = path.read_text(encoding="utf-8-sig")  # an editor's byte order mark is no part of the text
    except UnicodeDecodeError as error:
        return File(path.name, broken=f"{path.name}, line {_line_of(error)}: save this file as UTF-8")
    except OSError as error:
        return File(path.name, broken=f"{path} cannot be read: {error.strerror}")
    try:
        return File(path.name, tomllib.loads(text), text)
    except tomllib.TOMLDecodeError as error:
        return File(path.name, broken=_syntax(path.name, text, str(error)))


def digest(files: Iterable[File]) -> str:
    """A short SHA-256 of *files*: the same configuration, the same digest."""
    whole = hashlib.sha256()
    for file in files:
        whole.update(hashlib.sha256(file.text.encode()).digest())
    return whole.hexdigest()[:16]


def _syntax(name: str, text: str, error: str) -> str:
    found = _WHERE.search(error)
    line = (found and found["line"]) or text.count("\n") + 1
    said = error[: found.start()] if found else error
    return f"{name}, line {line}: this is not TOML: {said[:1].lower()}{said[1:]}"


def _line_of(error: UnicodeDecodeError) -> int:
    return error.object.count(b"\n", 0, error.start) + 1
