"""The order in which matters look at a mail, and in which a mail's submissions are decided.

The first reader that finds something takes the mail:

    copies that wait      the list copy came: whatever follows, the direct copy waits no more
    noise                 first: a robot, our own letter or a copy is never acted on, whatever it says
    unreadable            nothing else can be read from it
    choices               a reply that chooses means exactly the choice, whatever else it seems to say
    answers               to invitations, from a calendar program or in words
    wishes                contributions and meetings that the new words ask for, in their order
    unanswered            a reply to a question of ours that neither chooses nor asks for anything
    addressed             written to us alone and not understood: a person must look
    discussion            everything else: nothing is asked of us
"""

import datetime as dt
from collections.abc import Callable, Iterable

from iscg_bot.matters import contributions, invites, noise, questions, reminders, secretariat
from iscg_bot.matters.answers import read as answers
from iscg_bot.matters.meetings import read as meetings
from iscg_bot.matters.routes import decide, needs
from iscg_bot.model.decisions import Decision, Settled
from iscg_bot.model.facts import Context, Facts, Waiting
from iscg_bot.model.mail import Mail
from iscg_bot.model.submissions import Discussion, Submission

__all__ = ["READERS", "decide", "due", "needs", "read", "settle"]

Reader = Callable[[Mail, Context], tuple[Submission, ...]]


def read_wishes(mail: Mail, context: Context) -> tuple[Submission, ...]:
    """A mail may submit a document and ask for a meeting: in the order in which it says so."""
    wishes = (*contributions.read(mail, context), *meetings.read(mail, context))
    text = f"{mail.subject}\n{mail.new}"
    return tuple(sorted(wishes, key=lambda wish: text.find(wish.words)))


READERS: tuple[Reader, ...] = (
    noise.read,
    secretariat.read_unreadable,
    questions.read,
    answers.read,
    read_wishes,
    questions.read_unanswered,
    secretariat.read_addressed,
)


def read(mail: Mail, context: Context) -> tuple[Submission, ...]:
    """What the mail asks for, in order; never empty."""
    found = next((asked for reader in READERS if (asked := reader(mail, context))), (Discussion(),))
    return (*noise.read_copies(mail, context), *found)


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
    decisions = (
        questions.due(waiting),
        secretariat.due_awaiting(waiting),
        secretariat.due(waiting, now),
        *invites.due(waiting, now),
        reminders.due(waiting, now),
    )
    return tuple(d for d in decisions if d.changes or d.letters)
