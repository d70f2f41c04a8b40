"""Who answers uninvited, or shall come in somebody's place: who convened the meeting decides (C47)."""

import datetime as dt
from dataclasses import replace

from iscg_bot.matters.answers.lines import chair, notice
from iscg_bot.model.answers import TurnAway
from iscg_bot.model.decisions import Ask, Change, CloseQuestion, Decision, NoteAnswer, Verdict
from iscg_bot.model.facts import Facts
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Letter, Section, Word
from iscg_bot.model.meetings import Invitee, Meeting, Partstat
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import ChangePeople

UNDECIDED = ("expired", "superseded")


def ask(noted: Decision, meeting: Meeting, who: Invitee, facts: Facts, now: dt.datetime, *, by: str = "") -> Decision:
    """What was *noted*, with the question whether *who* is invited (*by* whom sent), once a person and meeting."""
    asked = [q for q in facts.questions if q.key.startswith(_key(meeting, who))]
    if any(q.open for q in asked):
        return replace(noted, because=f"{noted.because}; its convener is asked about {who.address} already")
    if any(q.outcome not in UNDECIDED for q in asked):
        return Decision(Verdict.SKIP, f"its convener has decided about {who.address} already")
    convener = chair(meeting, facts)
    if convener is None or meeting.window.starts <= now:
        return Decision(Verdict.HOLD, f"{who.address} was not invited, and there is nobody to ask")
    until = min(meeting.window.starts, now + facts.roster.policy.question_life)
    question = _question(meeting, who, convener, len(asked), until)
    because = f"{noted.because}; its convener is asked about {who.address}"
    return Decision(
        Verdict.ASK, because, (*noted.changes, Ask(question)), _letters(question, meeting, who, convener, by)
    )


def settled(meeting: Meeting, who: str, facts: Facts) -> tuple[Change, ...]:
    """The questions about *who* that need no answer any more are closed."""
    key = f"guest/{meeting.uid}/{who}/"
    return tuple(CloseQuestion(q.id, "superseded") for q in facts.questions if q.open and q.key.startswith(key))


def decide_turn_away(wish: TurnAway, facts: Facts, now: dt.datetime) -> Decision:
    """Who answered is told so, and who sent somebody is asked again."""
    meeting = facts.meeting(wish.meeting)
    if meeting is None or meeting.cancelled or meeting.window.ends <= now or meeting.invitee(wish.attendee):
        return Decision(Verdict.REFUSE, "what stands has changed since: there is nobody to turn away")
    ledger = facts.ledgers.get(meeting.id, ())
    senders = [h for h in ledger if h.delegate == wish.attendee]
    guest = next((h for h in ledger if h.address == wish.attendee), None)
    back = (replace(h, partstat=Partstat.NEEDS_ACTION, delegate="", observes=False) for h in senders)
    who = (guest.person.name if guest else "") or wish.attendee
    letters = [_told(meeting, h.person, who, wish, now) for h in senders]
    if guest and guest.answered:
        letters.append(_told(meeting, guest.person, "", wish, now))
    changes = tuple(NoteAnswer(meeting.id, h) for h in back)
    return Decision(Verdict.ACCEPT, f"{wish.attendee} is not invited", changes, tuple(letters))


def _told(meeting: Meeting, person: Invitee, who: str, wish: TurnAway, now: dt.datetime) -> Letter:
    key = f"turned_away/{meeting.uid}/{wish.attendee}/{person.address}/{now:%Y-%m-%dT%H:%M}"
    return notice(meeting, person, "turned_away", {"who": who}, key)


def _question(meeting: Meeting, who: Invitee, convener: Sender, count: int, until: dt.datetime) -> Question:
    """ "1" invites, "2" turns away; whatever is chosen, the answer is in the ledger already."""
    choices = (
        Choice("1", "admit", ChangePeople(meeting.id, add=(who.address,))),
        Choice("2", "turn_away", TurnAway(meeting.id, who.address)),
    )
    key = f"{_key(meeting, who)}{count}"
    return Question(key, "guest", convener.address, until, choices, mail=convener.mail)


def _key(meeting: Meeting, who: Invitee) -> str:
    return f"guest/{meeting.uid}/{who.address}/"


def _letters(question: Question, meeting: Meeting, who: Invitee, convener: Sender, by: str) -> tuple[Letter, ...]:
    shown = {"number": "", "title": "", "meeting": ""}
    choices: tuple[Word, ...] = tuple({"key": c.key, "label": c.label, **shown} for c in question.choices)
    named = f"{who.name} <{who.address}>" if who.name else who.address
    words = span(meeting.window) | {"title": meeting.title, "who": named, "by": by, "choices": choices}
    key = f"ask/{question.key}"
    return convener.letter("guest", Section("guest", words), key=key, question=question.key, meeting_uid=meeting.uid)
