"""The order in which matters look at a mail, and in which a mail's submissions are decided.

The first reader that finds something takes the mail:

    copies that wait      the list copy came: whatever follows, the direct copy waits no more
    bounces               what became of a letter of ours, said by a mail server
    noise                 before all else: a robot, our own letter or a copy is never acted on, whatever it says
    unreadable            nothing else can be read from it
    choices               a reply that chooses means exactly the choice, whatever else it seems to say
    strangers             what was written neither to us nor to the list, and does not name the group, is another's
    wishes                answers to invitations and polls; contributions, liaison statements and meetings; questions
    other questions       put to us, and for a person to answer
    corrections           of what we understood of a liaison statement
    unanswered            a reply to a question of ours that neither chooses nor asks for anything
    addressed             written to us alone and not understood: a person must look
    discussion            everything else: nothing is asked of us
"""

import datetime as dt
from collections.abc import Callable, Iterable

from iscg_bot.matters import (
    bounces,
    canaries,
    contributions,
    failures,
    inquiries,
    invites,
    liaisons,
    noise,
    polls,
    questions,
    reminders,
    secretariat,
    strangers,
    troubles,
)
from iscg_bot.matters.answers import read as answers
from iscg_bot.matters.meetings import read as meetings
from iscg_bot.matters.routes import decide, needs
from iscg_bot.model.answers import CounterProposal
from iscg_bot.model.decisions import Decision, Settled
from iscg_bot.model.facts import Context, Facts, Waiting
from iscg_bot.model.mail import Mail
from iscg_bot.model.submissions import Discussion, MeetingRequest, Move, Submission

__all__ = ["READERS", "decide", "due", "needs", "read", "settle"]

Reader = Callable[[Mail, Context], tuple[Submission, ...]]


def read_wishes(mail: Mail, context: Context) -> tuple[Submission, ...]:
    """A mail may accept an invitation, submit a document and ask for a meeting: the wishes in the order of its words.

    A calendar part is the whole answer. "Could we do 15:00 instead?" is one wish, whoever says it.
    """
    polled = polls.read(mail, context) if strangers.may_poll(mail, context) else ()
    said = polled or answers.read(mail, context)
    if said and mail.calendars:
        return said
    convened = meetings.read(mail, context) if strangers.may_convene(mail, context) else ()
    wishes = (*contributions.read(mail, context), *liaisons.read(mail, context), *convened)
    counter = next((one for one in said if isinstance(one, CounterProposal)), None)
    if counter:
        wishes = tuple(wish for wish in wishes if not _is_same(wish, counter))
    told = {wish.words for wish in wishes}
    inquired = inquiries.read(mail, context) if strangers.may_ask(mail, context) else ()
    asked = (inquiry for inquiry in inquired if inquiry.words not in told)
    text = f"{mail.subject}\n{mail.new}"
    return (*said, *sorted((*wishes, *asked), key=lambda wish: text.find(wish.words)))


def _is_same(wish: Submission, counter: CounterProposal) -> bool:
    """Does *wish* only say once more what the counter-proposal says?"""
    anew = isinstance(wish, MeetingRequest) and wish.windows[:1] == (counter.window,)
    return anew or isinstance(wish, Move)


def read_others(mail: Mail, context: Context) -> tuple[Submission, ...]:
    """A question that nobody foresaw is put to a person, unless it comes with a stranger's errand."""
    return inquiries.read_others(mail, context) if strangers.may_ask(mail, context) else ()


READERS: tuple[Reader, ...] = (
    bounces.read,
    noise.read,
    secretariat.read_unreadable,
    questions.read,
    strangers.read,
    read_wishes,
    questions.read_unanswered,
    read_others,
    liaisons.read_correction,
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
        decision = questions.signed(decide(submission, facts, now), facts.sender)
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
        failures.due(waiting, now),
        *troubles.due(waiting, now),
        liaisons.due(waiting, now),
        canaries.due(waiting, now),
    )
    return tuple(d for d in decisions if d.changes or d.letters)
