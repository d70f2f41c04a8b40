"""Reminders before the deadline of a liaison statement: to the secretariat and to who coordinates its subject."""

import datetime as dt
from collections.abc import Iterator

from iscg_bot.model.compositions import coordinators
from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.leads import before, iso
from iscg_bot.model.letters import REMINDER, Letter, Section, Word, notice
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.people import Person, Role, holders


def due(waiting: Waiting, now: dt.datetime) -> Decision:
    """Every reminder whose moment has come and that was not written."""
    letters = tuple(letter for liaison in waiting.liaisons for letter in _of(liaison, waiting, now))
    return Decision(Verdict.ACCEPT, f"{len(letters)} reminders of liaison statements are due", letters=letters)


def _of(liaison: Liaison, waiting: Waiting, now: dt.datetime) -> Iterator[Letter]:
    """None for one that is closed; a corrected deadline has reminders of its own."""
    policy, ends = waiting.roster.policy, None if liaison.closed else liaison.ends(waiting.roster.group.zone)
    for person in _people(liaison, waiting, now) if ends else ():
        lead = before(ends, policy.deadline_reminders, person.zone, now, told=liaison.received) if ends else None
        key = f"remind/liaison/{liaison.id}/{liaison.deadline}/{iso(lead)}/{person.id}" if lead else ""
        if lead and key not in waiting.reminded and (person.addresses[0].lower(), 0) not in waiting.quiet:
            yield _remind(liaison, person, key)


def _people(liaison: Liaison, waiting: Waiting, now: dt.datetime) -> tuple[Person, ...]:
    """Once each."""
    roster, day = waiting.roster, now.date()
    named = (c for s in roster.subjects if s.id == liaison.subject for c in coordinators(roster, s, day))
    return tuple({p.id: p for p in (*holders(roster.people, Role.SECRETARIAT, day), *named)}.values())


def _remind(liaison: Liaison, person: Person, key: str) -> Letter:
    words: dict[str, Word] = {
        "source": liaison.source,
        "title": liaison.title,
        "deadline": liaison.deadline.isoformat() if liaison.deadline else "",
        "contact": liaison.contact,
        "received": liaison.received.isoformat(),
        "number": liaison.id,
    }
    return notice(person, key, REMINDER, Section("remind_liaison", words))
