"""Contributions: numbered documents with their lineage."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a document is to the one it descends from."""

    NEW = "new"
    REVISION = "revision"
    CORRIGENDUM = "corrigendum"
    ADDENDUM = "addendum"


SUFFIXES = {Kind.REVISION: "Rev.", Kind.CORRIGENDUM: "Corr.", Kind.ADDENDUM: "Add."}


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """ISCG/26-2/03, ISCG/26-2/03 (Rev.1), ... ; *ordinal* counts within one kind and is 0 for a new document."""

    acronym: str
    meeting: str
    serial: int
    kind: Kind = Kind.NEW
    ordinal: int = 0

    @property
    def family(self) -> str:
        """The number that a document shares with all its revisions, corrigenda and addenda."""
        return f"{self.acronym}/{self.meeting}/{self.serial:02d}"

    def __str__(self) -> str:
        """As the group writes it."""
        return f"{self.family} ({SUFFIXES[self.kind]}{self.ordinal})" if self.ordinal else self.family


class Status(StrEnum):
    """What became of a document; its number is never given again."""

    CURRENT = "current"
    SUPERSEDED = "superseded"  # by a later revision; stays readable
    WITHDRAWN = "withdrawn"
    RESERVED = "reserved"  # by the secretariat, nothing submitted yet


@dataclass(frozen=True, slots=True)
class File:
    """A file of a document; the content lies in the register under its SHA-256."""

    name: str
    sha256: str
    size: int
    given: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A registered contribution. *id* is 0 until the register gives one.

    *title* and *source* are empty where the mail does not tell; *received* is UTC.
    """

    number: Number
    title: str
    source: str
    author: str
    received: dt.datetime
    files: tuple[File, ...] = ()
    late: bool = False
    status: Status = Status.CURRENT
    mail: int = 0
    id: int = 0
