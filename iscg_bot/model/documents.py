"""Contributions: numbered documents with their lineage."""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a document is to the one it descends from."""

    NEW = "new"
    REVISION = "revision"
    CORRIGENDUM = "corrigendum"
    ADDENDUM = "addendum"


_NUMBER = re.compile(
    r"(?P<acronym>[A-Z]+)/(?P<meeting>\d{2}-\d{1,2})/(?P<serial>\d{1,4})"
    r"(?: \((?P<suffix>Rev\.|Corr\.|Add\.)(?P<ordinal>[1-9]\d?)\))?"
)
SUFFIXES = {Kind.REVISION: "Rev.", Kind.CORRIGENDUM: "Corr.", Kind.ADDENDUM: "Add."}
SUCCESSION = (Kind.NEW, Kind.REVISION)  # of these, one at a time is current


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

    @classmethod
    def read(cls, text: str) -> "Number":
        """The number that __str__ writes; ValueError for anything else."""
        found = _NUMBER.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"{text!r} is no document number; write it like ISCG/26-2/03 or ISCG/26-2/03 (Rev.1)")
        kind = next((k for k, suffix in SUFFIXES.items() if suffix == found["suffix"]), Kind.NEW)
        return cls(found["acronym"], found["meeting"], int(found["serial"]), kind, int(found["ordinal"] or 0))

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
