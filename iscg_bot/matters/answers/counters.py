"""Counter-proposals (RFC 5546 3.2.7): put to who convened the meeting; nothing moves by itself (C57 to C60)."""

import datetime as dt

from iscg_bot.matters.answers.lines import chair, is_own, is_told, line
from iscg_bot.model.answers import CounterProposal, DeclineCounter
from iscg_bot.model.decisions import Ask, CloseQuestion, Decision, Verdict
from iscg_bot.model.facts import Facts
from iscg_bot.model.guests import invitee
from iscg_bot.model.invites import decline_counter, letter, letter_key, span
from iscg_bot.model.letters import Section, Word
from iscg_bot.model.meetings import Holding, Meeting
from iscg_bot.model.people import Action
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import Move


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
    if counter.window == meeting.window and not counter.others:
        changed = any(_remarks(counter, meeting, facts).values())
        return Decision(Verdict.HOLD if changed else Verdict.SKIP, "proposes other things than another time")
    convener = chair(meeting, facts)
    if convener is None:
        return Decision(Verdict.HOLD, "another time is proposed, and nobody convened the meeting")
    return _ask(counter, meeting, convener, holding, facts=facts, now=now)


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


def _ask(
    counter: CounterProposal, meeting: Meeting, convener: Sender, holding: Holding, *, facts: Facts, now: dt.datetime
) -> Decision:
    """ "1" moves, the last number lets the time stand; one open question a person: the newest (C60)."""
    prefix = f"counter/{meeting.uid}/{holding.address}/"
    earlier = [q for q in facts.questions if q.open and q.key.startswith(prefix)]
    choices = _choices(counter, meeting, holding.address)
    if any(q.choices == choices for q in earlier):
        return Decision(Verdict.SKIP, "its convener is asked about this very time already")
    key = f"{prefix}{counter.window.starts:%Y%m%dT%H%M}/{convener.mail}/{now:%Y-%m-%dT%H:%M}"
    until = min(meeting.window.starts, now + facts.roster.policy.question_life)
    question = Question(key, "counter", convener.address, until, choices, mail=convener.mail)
    words = _words(counter, meeting, holding, choices) | _remarks(counter, meeting, facts)
    letters = convener.letter(
        "counter", Section("counter", words), key=f"ask/{key}", question=key, meeting_uid=meeting.uid
    )
    closed = (CloseQuestion(q.id, "superseded") for q in earlier if q.id)
    because = f"{holding.address} proposes another time: its convener decides"
    return Decision(Verdict.ASK, because, (*closed, Ask(question)), letters)


def _choices(counter: CounterProposal, meeting: Meeting, attendee: str) -> tuple[Choice, ...]:
    """One for each of the times that would do."""
    moves = [
        Choice(str(i), "move", Move(meeting.id, windows=(w,), zone=meeting.when.zone, confirmed=True))
        for i, w in enumerate((counter.window, *counter.others), 1)
    ]
    return (*moves, Choice(str(len(moves) + 1), "keep", DeclineCounter(meeting.id, attendee)))


def _words(
    counter: CounterProposal, meeting: Meeting, holding: Holding, choices: tuple[Choice, ...]
) -> dict[str, Word]:
    """Several times stand beside their numbers."""
    spans = [span(w) if counter.others else {} for w in (counter.window, *counter.others)]
    shown: dict[str, Word] = {"number": "", "title": "", "meeting": ""}
    rows = zip(choices, [*spans, {}], strict=True)
    return span(meeting.window) | {
        "title": meeting.title,
        "asked": span(counter.window),
        "several": bool(counter.others),
        "who": holding.person.name or holding.address,
        "choices": tuple({"key": c.key, "label": c.label} | shown | times for c, times in rows),
    }


def _remarks(counter: CounterProposal, meeting: Meeting, facts: Facts) -> dict[str, Word]:
    """What it says beside the time: only shown, never done (C60)."""
    asked = {i.address for i in meeting.invitees}
    people = {a for a in counter.people if not facts.roster.group.is_robot(a)}
    new = sorted(a for a in people if invitee(a, facts.roster).address not in asked)
    return {
        "comment": counter.comment,
        "new_title": "" if meeting.title in counter.title else counter.title,
        "new_place": "" if meeting.link in (counter.place, "") else counter.place,
        "new_people": tuple(new),
    }
