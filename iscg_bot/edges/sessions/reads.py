"""A whole calendar: what can be read of it becomes sessions, the rest sentences with line numbers."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from iscg_bot.edges.sessions.gatherings import Gathered, gather
from iscg_bot.edges.sessions.readings import Event, read_event
from iscg_bot.edges.sessions.repetitions import beginnings
from iscg_bot.edges.sessions.revisions import newest
from iscg_bot.edges.sessions.splits import Split, split
from iscg_bot.edges.sessions.zones import Unreadable, Zones
from iscg_bot.errors import PermanentError
from iscg_bot.model.groups import Session

BODIES = frozenset({"RAG", "TSAG", "TDAG", "Council", "CWG", "PP", "RA", "WRC", "WTSA", "WTDC"})
LARGEST = 2 * 2**20  # octets: a calendar of sessions is small, and is read while mail waits

Problem = tuple[int, str]  # a line, and what is wrong there


@dataclass(frozen=True, slots=True)
class Calendar:
    """The sessions that a file tells of, and what in it could not be used or had to be assumed."""

    sessions: tuple[Session, ...]
    problems: tuple[Problem, ...]


def read_calendar(
    raw: bytes, zone: str, *, body: str = "", bodies: Iterable[str] = BODIES, source: str = ""
) -> Calendar:
    """The calendar *raw*. *zone* (IANA) is for days and for times without one, *body* for events that name none of
    *bodies*.

    Raises PermanentError if it is no calendar, holds no event, or none that can be read.
    """
    if len(raw) > LARGEST:
        raise PermanentError(f"it is larger than {LARGEST // 2**20} MiB")
    pieces = split(raw)
    problems: list[Problem] = [(line, "this has a beginning and no end; it was left out") for line in pieces.unclosed]
    events = _events(pieces, zone, problems)
    if not events:
        what = f"line {problems[0][0]}: {problems[0][1]}" if problems else "it holds no event"
        raise PermanentError(what if pieces.is_calendar else "this is no calendar")
    parts = tuple(_parts(events, zone, body, frozenset(bodies), problems))
    return Calendar(gather(parts, source), tuple(sorted(problems)))


def _events(pieces: Split, zone: str, problems: list[Problem]) -> list[Event]:
    """What can be read; a zone may be defined behind the events that name it."""
    zones = Zones(zone, pieces.zone)
    events: list[Event] = []
    for block in sorted(pieces.blocks, key=lambda piece: piece.kind == "VEVENT"):
        try:
            if block.kind == "VTIMEZONE":
                zones.define(block)
            else:
                events.append(read_event(block, zones))
        except Unreadable as error:
            problems.append((block.line, str(error)))
    return events


def _parts(
    events: list[Event], zone: str, body: str, bodies: frozenset[str], problems: list[Problem]
) -> Iterator[Gathered]:
    strangers: list[Event] = []
    for event in newest(events):
        times, doubt = beginnings(event)
        problems += [(event.line, note) for note in (*event.notes, doubt) if note]
        if whose := _body(event, bodies) or body:
            yield from (Gathered(whose, event.zone or zone, event, time) for time in times)
        else:
            strangers.append(event)
    if strangers:
        first, count = strangers[0], len(strangers)
        problems.append((first.line, f'{count} events name no body, the first is "{first.label}"; they were left out'))


def _body(event: Event, bodies: frozenset[str]) -> str:
    """A category that is a body, else the first word of the title."""
    word = re.match(r"\W*(?:ITU(?:-[RTD])?\W+)?(\w+)", event.label)
    words = (*event.categories, *(word.groups() if word else ()))
    return next((given for given in words if given in bodies), "")
