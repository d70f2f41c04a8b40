"""Where each kind of submission goes: the facts that it needs, and the matter that decides about it.

One line a kind; a test holds this table against the union Submission.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from iscg_bot.matters import bounces, contributions, inquiries, liaisons, noise, polls, questions, secretariat
from iscg_bot.matters.answers import counters, guests
from iscg_bot.matters.answers import decide as answers
from iscg_bot.matters.meetings import changing, convening
from iscg_bot.model import answers as a
from iscg_bot.model import submissions as s
from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.documents import Number
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.groups import Roster
from iscg_bot.model.meetings import Meeting
from iscg_bot.model.notices import (
    Bounce,
    CloseLiaison,
    Inquiry,
    LiaisonStatement,
    PollAnswer,
    SetDeadline,
    Unsubscribe,
)
from iscg_bot.model.people import Role


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, and when: what the needs of a submission may depend on."""

    roster: Roster
    address: str
    now: dt.datetime


@dataclass(frozen=True, slots=True)
class Route:
    """*needs* names facts; *decide* sees them."""

    needs: Callable[[Any, Asking], Needs]
    decide: Callable[[Any, Facts, dt.datetime], Decision]


def needs(submission: s.Submission, roster: Roster, address: str, now: dt.datetime) -> Needs:
    """The facts that deciding it takes, if the person at *address* asks for it at *now*."""
    return ROUTES[type(submission)].needs(submission, Asking(roster, address, now))


def decide(submission: s.Submission, facts: Facts, now: dt.datetime) -> Decision:
    """The same submission, facts and moment always give the same decision."""
    return ROUTES[type(submission)].decide(submission, facts, now)


def _nothing(_submission: s.Submission, _asking: Asking) -> Needs:
    return Needs()


def _needs_answer(answer: s.Answer, asking: Asking) -> Needs:
    chosen = ROUTES[type(answer.wish)].needs(answer.wish, asking) if answer.wish else Needs()
    return Needs.of_all((questions.needs(answer), chosen))


def _decide_answer(answer: s.Answer, facts: Facts, now: dt.datetime) -> Decision:
    """Whoever holds the secret is who was asked (M84): the chosen wish is decided as that person's own."""
    proven = questions.proven(answer, facts, now)
    answered = questions.decide(answer, proven, now)
    if answered.verdict is not Verdict.ACCEPT or answer.wish is None:
        return answered
    followed = decide(answer.wish, proven, now)
    closes = questions.closes(answer, facts, followed.verdict)
    because = f"{answered.because}: {followed.because}"
    return replace(followed, because=because, changes=(*(answered.changes if closes else ()), *followed.changes))


def _decide_move(move: s.Move, facts: Facts, now: dt.datetime) -> Decision:
    """Another time, asked for by somebody invited who did not convene the meeting, is a counter-proposal (C57)."""
    meeting = _invited_to(move.uid, facts)
    if meeting is None or not move.windows or _convened(meeting, facts) or Role.SECRETARIAT in facts.sender.roles:
        return changing.decide(move, facts, now)
    proposal = a.CounterProposal(move.uid, facts.sender.address, move.windows[0], said=True)
    return counters.decide(proposal, facts, now)


def _decide_counter(counter: a.CounterProposal, facts: Facts, now: dt.datetime) -> Decision:
    """Another time, proposed by who convened the meeting, moves it."""
    meeting = _invited_to(counter.uid, facts)
    if meeting is None or not _convened(meeting, facts):
        return counters.decide(counter, facts, now)
    move = s.Move(meeting.id, windows=(counter.window, *counter.others), zone=meeting.when.zone, mail=facts.sender.mail)
    return changing.decide(move, facts, now)


def _invited_to(uid: str, facts: Facts) -> Meeting | None:
    return next((m for m in facts.meetings if uid and m.uid == uid), None)


def _convened(meeting: Meeting, facts: Facts) -> bool:
    sender = facts.sender
    return any(c.address == sender.address or (c.person and c.person == sender.person) for c in meeting.chairs)


def _of_meeting(wish: s.ChangePeople | a.DeclineCounter | a.TurnAway, _asking: Asking) -> Needs:
    return Needs(meetings=frozenset({wish.meeting}))


def _of_uid(message: a.CalendarReply | a.CounterProposal | a.Refresh, _asking: Asking) -> Needs:
    return answers.needs(message.uid)


def _of_counter(counter: a.CounterProposal, asking: Asking) -> Needs:
    """From the convener it is a move: what stands at that time."""
    return Needs.of_all((_of_uid(counter, asking), Needs(spans=frozenset({counter.window, *counter.others}))))


def _of_family(wish: s.Import, _asking: Asking) -> Needs:
    return Needs(families=frozenset({Number.read(wish.number).family}))


_CONTRIBUTION = Route(lambda c, a: contributions.needs(c, a.roster, a.address, a.now), contributions.decide)
_CORRECTION = Route(lambda wish, _: liaisons.needs_correction(wish), lambda w, f, _: liaisons.decide_correction(w, f))
_PUT_RIGHT = Route(
    lambda wish, _: contributions.corrections.needs(wish), lambda w, f, _: contributions.corrections.decide(w, f)
)
_HELD = Route(lambda wish, _: secretariat.needs(wish), lambda wish, f, _: secretariat.decide(wish, f))


def _needs_change(wish: s.Move | s.CallOff, asking: Asking) -> Needs:
    return changing.needs(wish, asking.address, asking.roster, asking.now)


ROUTES: dict[type, Route] = {
    # nobody asks
    s.Noise: Route(_nothing, lambda noise_, _f, _n: noise.decide(noise_)),
    Bounce: Route(_nothing, lambda bounce, _f, _n: bounces.decide(bounce)),
    Unsubscribe: Route(_nothing, lambda wish, _f, _n: bounces.decide_unsubscribe(wish)),
    s.Copied: Route(_nothing, lambda copied, _f, _n: noise.decide_copied(copied)),
    s.Discussion: Route(_nothing, lambda talk, _f, _n: Decision(Verdict.SKIP, talk.because)),
    s.Knock: Route(_nothing, lambda _, _f, _n: Decision(Verdict.SKIP, "the clock asks by order.due")),
    # answers to questions of ours
    s.Answer: Route(_needs_answer, _decide_answer),
    # contributions
    s.Contribution: _CONTRIBUTION,
    s.Undo: Route(lambda undo, _: contributions.needs_undo(undo), lambda u, f, _: contributions.decide_undo(u, f)),
    # liaison statements, questions, polls
    LiaisonStatement: Route(lambda statement, _: liaisons.needs(statement), liaisons.decide),
    CloseLiaison: _CORRECTION,
    SetDeadline: _CORRECTION,
    Inquiry: Route(lambda q, a: inquiries.needs(q, a.roster, a.address, a.now), inquiries.decide),
    PollAnswer: Route(_nothing, lambda answer, _f, _n: polls.decide(answer)),
    # e-meetings
    s.MeetingRequest: Route(lambda r, a: convening.needs(r, a.roster, a.now), convening.decide),
    s.Convene: Route(lambda c, a: convening.needs_convene(c, a.roster, a.now), convening.decide_convene),
    s.Move: Route(_needs_change, _decide_move),
    s.CallOff: Route(_needs_change, changing.decide),
    s.ChangePeople: Route(lambda wish, a: changing.needs_people(wish, a.roster), changing.decide_people),
    # answers to invitations
    a.CalendarReply: Route(_of_uid, answers.decide),
    a.CounterProposal: Route(_of_counter, _decide_counter),
    a.DeclineCounter: Route(_of_meeting, counters.decide_decline),
    a.TurnAway: Route(_of_meeting, guests.decide_turn_away),
    a.Refresh: Route(_of_uid, answers.decide_refresh),
    a.ForeignCalendar: Route(_of_uid, lambda calendar, f, _: answers.decide_foreign(calendar, f)),
    a.StopReminders: Route(_nothing, lambda wish, f, _: answers.decide_quiet(wish, f)),
    # the secretariat
    s.Release: _HELD,
    s.Retry: _HELD,
    s.Refuse: _HELD,
    s.Puzzle: Route(_nothing, lambda puzzle, f, _: secretariat.decide_puzzle(puzzle, f)),
    s.Reserve: Route(
        lambda wish, _: Needs(serials=frozenset({wish.meeting})), lambda wish, f, _: secretariat.decide_reserve(wish, f)
    ),
    s.Correct: _PUT_RIGHT,
    s.Reinstate: _PUT_RIGHT,
    s.Import: Route(_of_family, lambda wish, f, _: secretariat.decide_import(wish, f)),
}
