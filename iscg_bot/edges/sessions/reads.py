"""A whole calendar: what can be read of it becomes sessions, the rest sentences with line numbers."""

import datetime as dt
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
from iscg_bot.model.groups import CalendarFile, Session

BODIES = frozenset({"RAG", "TSAG", "TDAG", "Council", "CWG", "PP", "RA", "WRC", "WTSA", "WTDC"})
LARGEST = 2 * 2**20  # octets: a calendar of sessions is small, and is read while mail waits

Problem = tuple[int, str]  # a line, and what is wrong there


@dataclass(frozen=True, slots=True)
class Calendar:
    """The sessions that a file tells of, and what in it could not be used or had to be assumed."""

    sessions: tuple[Session, ...]
    problems: tuple[Problem, ...]


def read_calendar(raw: bytes, zone: str, rule: CalendarFile | None = None, bodies: Iterable[str] = BODIES) -> Calendar:
    """The calendar *raw* with what *rule* says of it.

    *zone* (IANA) is for days and for times without one, unless the rule or the calendar names another. Events are
    sessions of one of *bodies*, else of the rule's.

    Raises PermanentError if it is no calendar, holds no event, or none that can be read.
    """
    if len(raw) > LARGEST:
        raise PermanentError(f"it is larger than {LARGEST // 2**20} MiB")
    pieces, rule = split(raw), rule or CalendarFile("")
    zones = Zones(zone, rule.zone, pieces.zone)
    problems: list[Problem] = [(line, "this has a beginning and no end; it was left out") for line in pieces.unclosed]
    events = _events(pieces, zones, problems)
    if not events:
        what = f"line {problems[0][0]}: {problems[0][1]}" if problems else "it holds no event"
        raise PermanentError(what if pieces.is_calendar else "this is no calendar")
    owned = tuple(_owned(newest(events), rule.body, frozenset(bodies), problems))
    parts = tuple(part for event, body in owned for part in _parts(event, body, zones, problems))
    return Calendar(gather(parts, rule.file), tuple(sorted(problems)))


def _events(pieces: Split, zones: Zones, problems: list[Problem]) -> list[Event]:
    """What can be read; a zone may be defined behind the events that name it."""
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


def _owned(
    events: Iterable[Event], body: str, bodies: frozenset[str], problems: list[Problem]
) -> Iterator[tuple[Event, str]]:
    """Events with the body whose they are. Others are left out and told of together: a calendar may be full of them."""
    strangers: list[Event] = []
    for event in events:
        if whose := _body(event, bodies) or body:
            yield event, whose
        else:
            strangers.append(event)
    if strangers:
        first, count = strangers[0], len(strangers)
        problems.append((first.line, f'{count} events name no body, the first is "{first.label}"; they were left out'))


def _parts(event: Event, body: str, zones: Zones, problems: list[Problem]) -> Iterator[Gathered]:
    """Each time at which it takes place."""
    times, doubt = beginnings(event)
    problems += [(event.line, note) for note in (*event.notes, doubt) if note]
    for starts in times:
        zone = zones.same_clock(event.zone, starts) if isinstance(starts, dt.datetime) else zones.usual.name
        yield Gathered(body, zone, event, starts)


def _body(event: Event, bodies: frozenset[str]) -> str:
    """A category that is a body, else the first word of the title."""
    word = re.match(r"\W*(?:ITU(?:-[RTD])?\W+)?(\w+)", event.label)
    words = (*event.categories, *(word.groups() if word else ()))
    return next((given for given in words if given in bodies), "")
