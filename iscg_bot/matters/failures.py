"""Invitations, updates and cancellations that the mail server refused for good: the secretariat hears of each once."""

import datetime as dt
from collections.abc import Iterator
from hashlib import sha256

from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Letter, Occasion, Section, Word
from iscg_bot.model.meetings import Holding, Meeting
from iscg_bot.model.people import Person, Role, holders


def due(waiting: Waiting, now: dt.datetime) -> Decision:
    """What was not told yet."""
    secretariat = holders(waiting.roster.people, Role.SECRETARIAT, now.date())
    letters = tuple(letter for person in secretariat for letter in _letters(person, waiting))
    return Decision(Verdict.ACCEPT, f"{len(letters)} letters about what did not arrive", letters=letters)


def _letters(person: Person, waiting: Waiting) -> Iterator[Letter]:
    for meeting in waiting.undelivered:
        for holding in waiting.ledgers.get(meeting.id, ()):
            digest = sha256(holding.failed.encode()).hexdigest()[:12]
            key = f"undelivered/{meeting.uid}/{holding.address}/{digest}/{person.id}"
            if holding.failed and key not in waiting.reminded:
                yield _letter(person, meeting, holding, key)


def _letter(person: Person, meeting: Meeting, holding: Holding, key: str) -> Letter:
    words: dict[str, Word] = span(meeting.window) | {
        "title": meeting.title,
        "who": holding.address,
        "ref": meeting.id,
        "invited": holding.is_invited,
        "wanted": meeting.invitee(holding.address) is not None and not meeting.cancelled,
    }
    return Letter(
        key=key,
        to=person.addresses[0],
        name=person.name,
        language=person.language,
        zone=person.zone,
        sections=(Section("undelivered", words),),
        occasion=Occasion.NOTICE,
        reason="undelivered",
        meeting_uid=meeting.uid,
    )
