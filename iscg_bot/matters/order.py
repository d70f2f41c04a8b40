"""The order in which matters look at a mail, and where each submission goes to be decided.

The first reader that finds something takes the mail:

    copies that wait      the list copy came: whatever follows, the direct copy waits no more
    noise                 first: a robot, our own letter or a copy is never acted on, whatever it says
    unreadable            nothing else can be read from it
    answers               a reply that chooses means exactly the choice, whatever else it seems to say
    contributions         what says that it submits
    unanswered            a reply to a doubt of ours that neither chooses nor submits
    addressed             written to us alone and not understood: a person must look
    discussion            everything else: nothing is asked of us
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import assert_never

from iscg_bot.matters import contributions, noise, questions, secretariat
from iscg_bot.model.decisions import Decision, Settled, Verdict
from iscg_bot.model.documents import Number
from iscg_bot.model.facts import Context, Facts, Needs, Waiting
from iscg_bot.model.groups import Roster
from iscg_bot.model.mail import Mail
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import (
    Answer,
    Contribution,
    Copied,
    Discussion,
    Import,
    Knock,
    Noise,
    Puzzle,
    Refuse,
    Release,
    Reserve,
    Submission,
    Undo,
)

Reader = Callable[[Mail, Context], tuple[Submission, ...]]

READERS: tuple[Reader, ...] = (
    noise.read,
    secretariat.read_unreadable,
    questions.read,
    contributions.read,
    questions.read_unanswered,
    secretariat.read_addressed,
)


def read(mail: Mail, context: Context) -> tuple[Submission, ...]:
    """What the mail asks for, in order; never empty."""
    found = next((asked for reader in READERS if (asked := reader(mail, context))), (Discussion(),))
    return (*noise.read_copies(mail, context), *found)


def needs(submission: Submission, roster: Roster, address: str, now: dt.datetime) -> Needs:
    """The facts that deciding it takes."""
    match submission:
        case Answer():
            chosen = needs(submission.wish, roster, address, now) if submission.wish else Needs()
            return Needs.of_all((questions.needs(submission), chosen))
        case Contribution():
            return contributions.needs(submission, roster, address, now)
        case Undo():
            return contributions.needs_undo(submission)
        case Release() | Refuse():
            return secretariat.needs(submission)
        case Reserve():
            return Needs(serials=frozenset({submission.meeting}))
        case Import():
            return Needs(families=frozenset({Number.read(submission.number).family}))
        case Noise() | Copied() | Discussion() | Puzzle() | Knock():
            return Needs()
        case _:
            assert_never(submission)


def decide(submission: Submission, facts: Facts, now: dt.datetime) -> Decision:
    """Hand the submission to its matter; the same input always gives the same decision."""
    match submission:
        case Noise():
            return noise.decide(submission)
        case Copied():
            return noise.decide_copied(submission)
        case Answer():
            return _decide_answer(submission, facts, now)
        case Contribution():
            return contributions.decide(submission, facts, now)
        case Undo():
            return contributions.decide_undo(submission, facts)
        case Release() | Refuse():
            return secretariat.decide(submission, facts)
        case Reserve():
            return secretariat.decide_reserve(submission, facts)
        case Import():
            return secretariat.decide_import(submission, facts)
        case Puzzle():
            return secretariat.decide_puzzle(submission, facts)
        case Discussion():
            return Decision(Verdict.SKIP, submission.because)
        case Knock():
            return Decision(Verdict.SKIP, "the clock asks by due()")
        case _:
            assert_never(submission)


def settle(submissions: Iterable[Submission], facts: Facts, now: dt.datetime) -> tuple[Settled, ...]:
    """Decide what a mail asks for, one after the other: each sees the facts after the one before."""
    settled: list[Settled] = []
    for submission in submissions:
        decision = decide(submission, facts, now)
        facts = facts.after(decision.changes)
        settled.append(Settled(submission, decision))
    return tuple(settled)


def due(waiting: Waiting, now: dt.datetime) -> tuple[Decision, ...]:
    """What the clock asks for, each to be committed by itself."""
    decisions = (questions.due(waiting), secretariat.due_awaiting(waiting), secretariat.due(waiting, now))
    return tuple(d for d in decisions if d.changes or d.letters)


def _decide_answer(answer: Answer, facts: Facts, now: dt.datetime) -> Decision:
    """Whoever holds the token is who was asked (M84): the chosen wish is decided as that person's own."""
    proven = replace(facts, sender=replace(facts.sender, level=Identity.VERIFIED))
    answered = questions.decide(answer, proven, now)
    if answered.verdict is not Verdict.ACCEPT or answer.wish is None:
        return answered
    followed = decide(answer.wish, proven, now)
    closes = followed.verdict is not Verdict.HOLD  # once the secretariat lets the reply through, it is answered anew
    because = f"{answered.because}: {followed.because}"
    return replace(followed, because=because, changes=(*(answered.changes if closes else ()), *followed.changes))
