"""Questions about meetings: which slot, which meeting, really move, really cancel."""

import datetime as dt
from collections.abc import Callable, Iterable

from iscg_bot.model.decisions import Ask, Decision, Verdict
from iscg_bot.model.facts import Facts
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Section, Word
from iscg_bot.model.meetings import Meeting, Window
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import CallOff, Move, Wish
from iscg_bot.slots import Found

LEAST_LIFE = dt.timedelta(hours=1)


def slots(to: Sender, found: Found, facts: Facts, now: dt.datetime, wish: Callable[[Window], Wish]) -> Question:
    """Which of the slots: open until the first of them is near, no longer than any question."""
    first = min(slot.window.starts for slot in found.slots)
    until = max(now + LEAST_LIFE, min(now + facts.roster.policy.question_life, first - facts.roster.policy.hold_time))
    choices = tuple(Choice(str(i), "slot", wish(slot.window)) for i, slot in enumerate(found.slots, 1))
    return Question(_key("slots", to, facts, now), "slots", to.address, until, choices, mail=to.mail)


def confirm(doubt: str, wish: Move | CallOff, meeting: Meeting, facts: Facts, now: dt.datetime) -> Decision:
    """Really? "1" does it, "2" leaves everything as it is."""
    label = "move" if isinstance(wish, Move) else "cancel"
    choices = (Choice("1", label, wish), Choice("2", "keep"))
    window = wish.windows[0] if isinstance(wish, Move) and wish.windows else meeting.window
    words: dict[str, Word] = span(window) | {"who": "", "title": meeting.title}
    return _ask(doubt, choices, words, facts, now=now, because=f"{label}s a meeting: asked to confirm")


def which(wish: Move | CallOff, meetings: Iterable[Meeting], facts: Facts, now: dt.datetime) -> Decision:
    """Which of the meetings is meant?"""
    label = "move" if isinstance(wish, Move) else "cancel"
    found = tuple(meetings)
    meant = (Choice(str(i), label, _about(wish, m)) for i, m in enumerate(found, 1))
    choices = (*meant, Choice(str(len(found) + 1), "nothing"))
    titles = {str(i): m for i, m in enumerate(found, 1)}
    words: dict[str, Word] = {"who": "", "title": wish.named, "starts": "", "ends": ""}
    because = "it is not clear which meeting is meant"
    return _ask("which_meeting_meant", choices, words, facts, now=now, because=because, meetings=titles)


def _ask(
    doubt: str,
    choices: tuple[Choice, ...],
    words: dict[str, Word],
    facts: Facts,
    *,
    now: dt.datetime,
    because: str,
    meetings: dict[str, Meeting] | None = None,
) -> Decision:
    sender = facts.sender
    if not sender.hears:
        return Decision(Verdict.HOLD, f"{because}; its author cannot be asked")
    until = now + facts.roster.policy.question_life
    question = Question(_key(doubt, sender, facts, now), doubt, sender.address, until, choices, mail=sender.mail)
    shown = tuple(_choice(c, meetings or {}) for c in choices)
    section = Section("ask", words | {"doubt": doubt, "until": until.isoformat(), "choices": shown})
    letters = sender.letter("ask", section, key=f"ask/{question.key}", question=question.key)
    return Decision(Verdict.ASK, because, (Ask(question),), letters)


def _choice(choice: Choice, meetings: dict[str, Meeting]) -> dict[str, Word]:
    meeting = meetings.get(choice.key)
    day = f"{meeting.window.starts:%Y-%m-%d %H:%M} UTC" if meeting else ""
    title = meeting.title if meeting else ""
    return {"key": choice.key, "label": choice.label, "number": "", "title": title, "meeting": day}


def _about(wish: Move | CallOff, meeting: Meeting) -> Wish:
    if isinstance(wish, Move):
        return Move(meeting.id, windows=wish.windows, excluded=wish.excluded, length=wish.length, zone=wish.zone)
    return CallOff(meeting.id, mail=wish.mail)


def _key(kind: str, to: Sender, facts: Facts, now: dt.datetime) -> str:
    """One mail may ask for several meetings, each with a question of its own."""
    return f"{kind}/{to.mail}/{to.address}/{now:%Y-%m-%dT%H:%M}/{len(facts.questions)}"
