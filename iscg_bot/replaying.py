"""A stored mail once more, with program and configuration of today: what would be decided. Writes and sends nothing.

The moment is the one of the decision then. Whatever came later is taken out of sight again and the
questions that the mail answers are open again; meetings that were there are seen as they are now.
"""

import datetime as dt
from dataclasses import dataclass, replace

from iscg_bot.desk import Aside, House, as_fetched, author
from iscg_bot.edges.register import Register
from iscg_bot.edges.register.histories import Past
from iscg_bot.matters import answering, order
from iscg_bot.model.decisions import Digests, Kept, Settled
from iscg_bot.model.documents import SUCCESSION, Document, Status
from iscg_bot.model.facts import Facts, Needs, Spent
from iscg_bot.understanding import parsed, understand


@dataclass(frozen=True, slots=True)
class Replayed:
    """A mail then and now; *broken* says why today's program cannot decide it.

    Of one whose text was *erased* (UTC) nothing can be said but what was decided then.
    """

    mail: int
    then: tuple[Past, ...]
    now: tuple[Settled, ...]
    digests: Digests
    broken: str = ""
    erased: dt.datetime | None = None

    @property
    def differs(self) -> bool:
        """Would anything be understood or decided in another way?"""
        if self.erased:
            return False
        past = [(type(one.submission), one.verdict, one.because) for one in self.then]
        return past != [(type(one.submission), one.decision.verdict, one.decision.because) for one in self.now]


async def replay(register: Register, house: House, kept: Kept, aside: Aside) -> Replayed:
    """Steps 3 to 6 of the way of the mail *kept*."""
    past = await register.histories.past(kept.id)
    if kept.erased:
        return Replayed(kept.id, past, (), house.digests, erased=kept.erased)
    try:
        settled = await _walk(register, house, kept, past, aside)
    except Exception as error:  # a mail that breaks the program is what one replays
        return Replayed(kept.id, past, (), house.digests, f"{type(error).__name__}: {error}")
    return Replayed(kept.id, past, settled, house.digests)


async def _walk(
    register: Register, house: House, kept: Kept, past: tuple[Past, ...], aside: Aside
) -> tuple[Settled, ...]:
    now = past[-1].decided if past else kept.fetched
    before = replace(kept, attempts=max(kept.attempts - 1, 0) if past else kept.attempts)
    mail = as_fetched(await aside(parsed, kept.raw, house.roster.group, kept.fetched), kept)
    context = await register.context(mail, before, house.roster, now)
    context = replace(context, earlier=tuple(one for one in context.earlier if one.id < kept.id))
    lines, submissions = await aside(understand, mail, context)
    sender = author(replace(mail, lines=lines), context)
    needs = Needs.of_all(order.needs(s, house.roster, sender.address, now) for s in submissions)
    facts = await register.facts(needs, house.roster, sender)
    documents = await register.documents()
    settled = order.settle(submissions, rewound(facts, documents, kept.id), now)
    return answering.within(answering.merge(settled), Spent(), house.roster.policy.budgets, sender.address)


def rewound(facts: Facts, documents: tuple[Document, ...], mail: int) -> Facts:
    """The facts as they were before *mail*, as far as the register can tell; *documents* are all that there are."""
    then = [one for one in documents if one.mail < mail]
    given = [(d.number.meeting, d.number.serial) for d in then]
    serials = {of: max((serial for meeting, serial in given if meeting == of), default=0) for of in facts.serials}
    named = tuple(_current_again(d, then) for d in facts.documents if d.mail < mail)
    questions = tuple(replace(question, open=True, outcome="") for question in facts.questions)
    statements = tuple(one for one in facts.liaisons if one.mail < mail)
    meetings = tuple(one for one in facts.meetings if one.mail < mail)
    seen = replace(facts, documents=named, serials=serials, questions=questions)
    return replace(seen, liaisons=statements, meetings=meetings)


def _current_again(document: Document, then: list[Document]) -> Document:
    """What only a later document has superseded."""
    newer = any(
        one.number.family == document.number.family
        and one.number.kind in SUCCESSION
        and one.number.ordinal > document.number.ordinal
        for one in then
    )
    superseded = document.status is Status.SUPERSEDED and not newer
    return replace(document, status=Status.CURRENT) if superseded else document
