"""Invitations, updates and cancellations that did not arrive: the secretariat hears of each once.

The mail server refused them for good; or a letter came back, and who was invited is not reached any more.

What happened to one meeting is one letter, however many it did not reach (M121).
"""

import datetime as dt
from dataclasses import replace
from hashlib import sha256

from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.invites import span
from iscg_bot.model.leads import awake
from iscg_bot.model.letters import Letter, Section, Word, notice
from iscg_bot.model.meetings import Holding, Meeting
from iscg_bot.model.people import Person, Role, holders

MOST_IN_A_LETTER = 20


def due(waiting: Waiting, now: dt.datetime) -> Decision:
    """What was not told yet."""
    secretariat = holders(waiting.roster.people, Role.SECRETARIAT, now.date())
    letters = tuple(
        letter
        for person in secretariat
        for meeting in waiting.undelivered
        if awake(now, person.zone, meeting.window.starts) <= now  # M114
        for letter in _tell(person, meeting, waiting)
    )
    return Decision(Verdict.ACCEPT, f"{len(letters)} letters about what did not arrive", letters=letters)


def _tell(person: Person, meeting: Meeting, waiting: Waiting) -> tuple[Letter, ...]:
    """The key says of what the letter tells: what it says once is not said again."""
    before, after = f"undelivered/{meeting.uid}/", f"/{person.id}"
    written = (key for key in waiting.reminded if key.startswith(before) and key.endswith(after))
    told = {mark for key in written for mark in key.removeprefix(before).removesuffix(after).split(".")}
    lost = {_mark(holding): holding for holding in waiting.ledgers.get(meeting.id, ()) if holding.is_lost}
    new = [mark for mark in lost if mark not in told][:MOST_IN_A_LETTER]
    sections = tuple(_section(meeting, lost[mark]) for mark in new)
    return (_letter(person, meeting, sections, before + ".".join(new) + after),) if new else ()


def _mark(holding: Holding) -> str:
    what = holding.failed or f"{holding.stamp:%Y%m%dT%H%M%S}"
    return sha256(f"{holding.address}/{what}".encode()).hexdigest()[:12]


def _section(meeting: Meeting, holding: Holding) -> Section:
    words: dict[str, Word] = span(meeting.window) | {
        "title": meeting.title,
        "who": holding.address,
        "ref": meeting.id,
        "returned": not holding.failed,
        "invited": holding.is_invited,
        "wanted": meeting.invitee(holding.address) is not None and not meeting.cancelled,
    }
    return Section("undelivered", words)


def _letter(person: Person, meeting: Meeting, sections: tuple[Section, ...], key: str) -> Letter:
    return replace(notice(person, key, "undelivered", *sections), meeting_uid=meeting.uid)
