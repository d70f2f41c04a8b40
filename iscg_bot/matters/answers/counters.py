"""Counter-proposals (RFC 5546 3.2.7): put to who convened the meeting; nothing moves by itself (C57 to C60)."""

import datetime as dt

from iscg_bot.matters.answers.decide import is_own, is_told, line
from iscg_bot.model.decisions import Ask, Decision, Verdict
from iscg_bot.model.facts import Facts
from iscg_bot.model.invites import decline_counter, letter, letter_key, span
from iscg_bot.model.letters import Section, Word
from iscg_bot.model.meetings import Meeting
from iscg_bot.model.people import Action, person_at
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.senders import Sender, sender_for
from iscg_bot.model.submissions import CounterProposal, DeclineCounter, Move


def decide(counter: CounterProposal, facts: Facts, now: dt.datetime) -> Decision:
    """From an invited person, for the times that stand: a question to who convened it."""
    meeting = next((m for m in facts.meetings if m.uid == counter.uid), None)
    holding = line(meeting, counter.attendee, facts) if meeting else None
    if meeting is None or holding is None or not holding.is_invited:
        return Decision(Verdict.HOLD, "another time for a meeting to which its author was not invited")
    if not (counter.said or facts.sender.can(Action.REPLY)) or not is_own(counter.attendee, facts):
        return Decision(Verdict.HOLD, "a counter-proposal whose author is not proven")
    if meeting.cancelled or meeting.window.ends <= now:
        return Decision(Verdict.SKIP, "another time for a meeting that is over or cancelled")
    if _is_stale(counter, meeting, holding.since):
        return Decision(Verdict.SKIP, "a counter-proposal made for an earlier version")
    chair = _chair(meeting, facts)
    if chair is None:
        return Decision(Verdict.HOLD, "another time is proposed, and nobody convened the meeting")
    return _ask(counter, meeting, chair, holding.person.name or holding.address, now)


def decide_decline(wish: DeclineCounter, facts: Facts, now: dt.datetime) -> Decision:
    """The time stands: DECLINECOUNTER to the proposer, and the same in words (C59)."""
    meeting = facts.meeting(wish.meeting)
    holding = line(meeting, wish.attendee, facts) if meeting else None
    if meeting is None or holding is None or not is_told(meeting, holding):
        return Decision(Verdict.REFUSE, "what stands has changed since: there is no such proposal any more")
    invite = decline_counter(meeting, holding, now)
    key = f"declined/{letter_key(meeting.uid, holding.address, invite.sequence, invite.stamp)}"  # no revision
    told = letter(meeting, holding.person, invite, key=key)
    return Decision(Verdict.ACCEPT, "the counter-proposal is declined", letters=(told,))


def _is_stale(counter: CounterProposal, meeting: Meeting, since: int) -> bool:
    moved = counter.original is not None and counter.original != meeting.window
    return not counter.said and (counter.sequence < since or moved)


def _chair(meeting: Meeting, facts: Facts) -> Sender | None:
    """Who convened it, as somebody whom we write to."""
    for chair in meeting.chairs:
        if person := person_at(facts.roster.people, chair.address):
            return sender_for(person, facts.sender.received, facts.sender.mail)
    return None


def _ask(counter: CounterProposal, meeting: Meeting, chair: Sender, who: str, now: dt.datetime) -> Decision:
    """ "1" moves, "2" lets the time stand; one open question a person (C60)."""
    move = Move(meeting.id, windows=(counter.window,), zone=meeting.when.zone, confirmed=True)
    choices = (Choice("1", "move", move), Choice("2", "keep", DeclineCounter(meeting.id, counter.attendee)))
    moment = f"{chair.mail}/{now:%Y-%m-%dT%H:%M}"
    key = f"counter/{meeting.uid}/{counter.attendee}/{counter.window.starts:%Y%m%dT%H%M}/{moment}"
    question = Question(key, "counter", chair.address, meeting.window.starts, choices, mail=chair.mail)
    words: dict[str, Word] = span(meeting.window) | {
        "title": meeting.title,
        "asked": span(counter.window),
        "who": who,
        "choices": tuple({"key": c.key, "label": c.label, "number": "", "title": "", "meeting": ""} for c in choices),
    }
    letters = chair.letter(
        "counter", Section("counter", words), key=f"ask/{key}", question=key, meeting_uid=meeting.uid
    )
    because = f"{counter.attendee} proposes another time: its convener decides"
    return Decision(Verdict.ASK, because, (Ask(question),), letters)
