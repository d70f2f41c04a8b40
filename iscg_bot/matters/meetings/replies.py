"""What people hear about meetings, besides invitations; the words are those of the templates' catalogue."""

import datetime as dt

from iscg_bot.model.facts import Facts
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Letter, Section, Word
from iscg_bot.model.meetings import Meeting, Window
from iscg_bot.model.questions import Question
from iscg_bot.model.senders import Sender
from iscg_bot.slots import Found, Refused, Slot

Clashes = tuple[tuple[str, str], ...]  # who, and what this person has at the time

UNCLEAR = ("weekday_contradicts", "hour_does_not_exist")  # of these what may be meant is offered
MOST_REFUSED, MOST_KNOWN = 5, 10  # windows and names in one letter


def names(meeting: Meeting) -> tuple[Word, ...]:
    """The people of a meeting, by name where it is known."""
    return tuple(i.name or i.address for i in meeting.invitees)


def convened(sender: Sender, meeting: Meeting, *, short_notice: bool) -> tuple[Letter, ...]:
    """To who convened it: when, with whom, when invitations go out, how to move and cancel. The console sees it."""
    if not sender.mail:
        return ()
    words = span(meeting.window) | {
        "title": meeting.title,
        "link": meeting.link,
        "people": names(meeting),
        "short_notice": short_notice,
        "holds_until": meeting.settles.isoformat(),
    }
    key = f"convened/{meeting.uid}/{sender.address}"
    return sender.letter("convened", Section("convened", words), key=key, meeting_uid=meeting.uid)


def offer(sender: Sender, question: Question, title: str, found: Found, length: dt.timedelta, **words: Word) -> Letter:
    """Numbered slots with their reasons, and why other windows are refused."""
    section = Section(
        "slots",
        {
            "title": title,
            "length": int(length.total_seconds() // 60),
            "choices": tuple(_slot(str(i), slot) for i, slot in enumerate(found.slots, 1)),
            "refused": tuple(_refused(r) for r in found.refused[:MOST_REFUSED]),
            "until": question.until.isoformat(),
            **words,
        },
    )
    (letter,) = sender.letter("slots", section, key=f"ask/{question.key}", question=question.key)
    return letter


def put(facts: Facts, title: str, who: str) -> tuple[Letter, ...]:
    """To who asked for a meeting that somebody else decides about: once a request, however often it is decided."""
    key = f"put/{facts.sender.mail}/{len(facts.questions)}"
    return facts.sender.letter("put", Section("put", {"title": title, "who": who}), key=key)


def impossible(
    facts: Facts,
    problems: tuple[str, ...],
    title: str,
    *,
    refused: tuple[Refused, ...] = (),
    works: tuple[Window, ...] = (),
    known: tuple[str, ...] = (),
) -> tuple[Letter, ...]:
    """What is wrong: windows that are *refused*; and what would: times, names that are *known*. The console sees it."""
    if not facts.sender.mail:
        return ()
    words: dict[str, Word] = {
        "problems": problems,
        "title": title,
        "refused": tuple(_refused(r) for r in refused[:MOST_REFUSED]),
        "works": tuple(dict(span(window)) for window in works),
        "known": known[:MOST_KNOWN],
    }
    return facts.sender.letter("impossible", Section("impossible", words))


def changed(
    facts: Facts, meeting: Meeting, what: str, people: tuple[str, ...] = (), clashes: Clashes = ()
) -> tuple[Letter, ...]:
    """To who moved, cancelled or changed the people of a meeting, with who has what then; the console needs none."""
    if not facts.sender.mail:
        return ()
    words: dict[str, Word] = span(meeting.window) | {"title": meeting.title, "what": what, "people": people}
    words["clashes"] = tuple({"who": who, "what": name} for who, name in clashes)
    section = Section("meeting_changed", words)
    return facts.sender.letter("meeting_changed", section, meeting_uid=meeting.uid)


def _slot(key: str, slot: Slot) -> dict[str, Word]:
    return {"key": key, **span(slot.window), "reasons": slot.reasons}


def _refused(refused: Refused) -> dict[str, Word]:
    return {**span(refused.window), "why": refused.why, "what": refused.what}


def told(refused: tuple[Refused, ...], works: tuple[Window, ...]) -> str:
    """The same in one line for the console and the register."""
    why = "; ".join(f"{r.why} ({r.what})" if r.what else r.why for r in refused[:MOST_REFUSED])
    free = ", ".join(f"{w.starts:%a %Y-%m-%d %H:%M}" for w in works)
    return why + (f"; this would work (UTC): {free}" if free else "")
