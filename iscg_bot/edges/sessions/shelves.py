"""The calendars beside sessions.toml: read again when they change, kept as they were while they are broken."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from iscg_bot import log
from iscg_bot.edges.sessions.reads import BODIES, LARGEST, Calendar, read_calendar
from iscg_bot.errors import PermanentError
from iscg_bot.model.groups import CalendarFile, Session
from iscg_bot.model.servers import Settings

Reading = tuple[tuple[int, int, int], CalendarFile, str, frozenset[str]]  # what a book's content depends on

EMPTY = Calendar((), ())


@dataclass(frozen=True, slots=True)
class _Book:
    """A calendar as it was last good, and the reason why the file as it is now is not in force."""

    reading: Reading | None
    calendar: Calendar = EMPTY
    digest: str = ""
    broken: str = ""


class Shelf:
    """The calendars (.ics) in *directory*."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._books: dict[str, _Book] = {}

    def complete(self, settings: Settings) -> Settings:
        """*settings* with the sessions, the warnings and the digest of the calendars."""
        files = sorted(self._directory.glob("*.ics"))
        self._books = {path.name: self._current(path, settings) for path in files}
        if not self._books:
            return settings
        sessions = (*settings.roster.sessions, *(s for book in self._books.values() for s in book.calendar.sessions))
        return replace(
            settings,
            roster=replace(settings.roster, sessions=_ordered(sessions)),
            warnings=(*settings.warnings, *_warnings(self._books)),
            digest=_digest((settings.digest, *(book.digest for book in self._books.values()))),
        )

    def _current(self, path: Path, settings: Settings) -> _Book:
        """The book as it was read, unless the file or what we know of it has changed since."""
        old = self._books.get(path.name, _Book(None))
        rule = next((c for c in settings.calendars if c.file == path.name), CalendarFile(path.name))
        bodies = BODIES | {session.body for session in settings.roster.sessions}
        try:
            stat = path.stat()
            reading = ((stat.st_mtime_ns, stat.st_size, stat.st_ino), rule, settings.roster.group.zone, bodies)
            return old if reading == old.reading else _read(path, reading, old)
        except OSError as error:
            return _kept(old, None, path.name, f"it cannot be read: {error.strerror}")


def _read(path: Path, reading: Reading, old: _Book) -> _Book:
    _, rule, zone, bodies = reading
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    try:
        calendar = read_calendar(raw, zone, rule, bodies)
    except PermanentError as error:
        return _kept(old, reading, path.name, str(error))
    return _Book(reading, calendar, hashlib.sha256(raw).hexdigest())


def _kept(old: _Book, reading: Reading | None, name: str, because: str) -> _Book:
    """C83: nothing vanishes because a file is broken. Said once for each reason."""
    if because != old.broken:
        log.calendar_kept(name, because)
    return replace(old, reading=reading, broken=because)


def _warnings(books: dict[str, _Book]) -> Iterable[str]:
    for name, book in books.items():
        if book.broken:
            yield f"{name}: {book.broken}; its sessions stay as they were."
        else:
            yield from (f"{name}, line {line}: {sentence}." for line, sentence in book.calendar.problems)


def _ordered(sessions: Iterable[Session]) -> tuple[Session, ...]:
    return tuple(sorted(sessions, key=lambda session: (session.starts, session.ends)))


def _digest(parts: Iterable[str]) -> str:
    """As short as that of the configuration's own files."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
