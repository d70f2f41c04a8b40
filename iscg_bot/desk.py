"""One submission's walk: the only file that knows every room. Mail, clock and console come in at three doors.

    mail     kept -> parse -> gather -> read -> decide -> compose -> commit
    clock    what is due -> compose -> commit
    console  submission -> decide -> compose -> commit

A crash before the commit leaves a mail undecided, one after it leaves the letter in the outbox.
"""

import asyncio
import datetime as dt
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar

from iscg_bot import log
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Entry, Register
from iscg_bot.errors import ConflictError, PermanentError, TemplateError, TemporaryError
from iscg_bot.letters import Templates, compose
from iscg_bot.matters import answering, audits, order
from iscg_bot.model.audits import Audit
from iscg_bot.model.decisions import Decision, Digests, Failure, Kept, Settled, Stage, Verdict
from iscg_bot.model.facts import Context, Needs
from iscg_bot.model.groups import Roster
from iscg_bot.model.letters import Answered, Composed, Letter
from iscg_bot.model.mail import Mail
from iscg_bot.model.notices import LiaisonStatement
from iscg_bot.model.people import Identity, Person, Role, holders, person_at
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import Contribution, Knock, Puzzle, Submission
from iscg_bot.reading.languages import language
from iscg_bot.understanding import parsed, store, understand

LIST_COPY_PATIENCE = dt.timedelta(minutes=10)
CONFLICTS = 5
LONGEST_TRACEBACK = 20_000  # characters: its end says most
P = ParamSpec("P")
T = TypeVar("T")


class Aside(Protocol):
    """Where pure work is done that must not keep the event loop waiting: a thread, or a process that can be ended."""

    async def __call__(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What *function* makes of the arguments."""


@dataclass(frozen=True, slots=True)
class House:
    """What is configured, as one decision sees it; *shadow* is where all letters go instead, if anywhere."""

    roster: Roster
    templates: Templates
    digests: Digests
    shadow: str = ""


@dataclass(slots=True)
class Course:
    """How far a mail has come."""

    stage: Stage = Stage.PARSE
    mail: Mail | None = None


class Desk:
    """*house* gives what is configured now; *lettered* is called when the outbox has something new.

    A mail is parsed and read *aside*: what raises PermanentError there holds it.
    """

    def __init__(
        self,
        register: Register,
        files: Files,
        house: Callable[[], House],
        clock: Callable[[], dt.datetime],
        lettered: Callable[[], None] = lambda: None,
        *,
        aside: Aside = asyncio.to_thread,
    ) -> None:
        self._register, self.files, self._house, self._clock = register, files, house, clock
        self._lettered, self._aside = lettered, aside
        self._program: str | None = None  # what broke before it was asked for

    async def work(self) -> int:
        """Walk every mail that is kept and not decided, oldest first; how many were decided."""
        await self._retry()
        done = 0
        while mails := await self._register.undecided(limit=1):  # a single mail may weigh 64 MB
            for kept in mails:
                await self._decide(kept)
                done += 1
        return done

    async def knock(self) -> None:
        """The clock: one commit for each thing that is due."""
        house, now = self._house(), self._clock()
        waiting = await self._register.waiting(house.roster, now, LIST_COPY_PATIENCE)
        for decision in order.due(waiting, now):
            try:
                await self._commit(house, Entry((Settled(Knock(), decision),), (), now, house.digests))
            except (ConflictError, TemplateError) as error:  # a mail was decided meanwhile, or a text is broken
                log.undecided(0, str(error))  # the next knock tries again

    async def report(self, audit: Audit) -> None:
        """The daily sum: told to the secretariat if it does not add up."""
        house, now = self._house(), self._clock()
        decision = audits.decide(audit, house.roster, now)
        if decision.letters:
            await self._commit(house, Entry((Settled(Knock(), decision),), (), now, house.digests))

    async def submit(self, submission: Submission, person: Person | None = None) -> Decision:
        """The console: decided in the name of the secretariat."""
        return await self._insist(0, partial(self._walk_console, submission, person))

    async def _decide(self, kept: Kept) -> None:
        """A mail that breaks the program, or costs too much, is held with the reason."""
        course = Course()
        try:
            async with self._laid_out(kept) as raw:
                mail = await self._aside(parsed, raw, self._house().roster.group, kept.fetched)
                course.mail = as_fetched(mail, kept)
                await self._insist(kept.id, partial(self._walk, kept, raw, course.mail, course))
        except TemporaryError:  # the world is down, the mail is not to blame: it stays undecided
            raise
        except Exception as error:  # one bad mail must not stop the others
            because = str(error) if isinstance(error, PermanentError) else f"broke the program: {error!r}"
            log.quarantined(kept.id, course.stage, because)
            await self._quarantine(kept, course, because, _traceback(error))

    @asynccontextmanager
    async def _laid_out(self, kept: Kept) -> AsyncIterator[bytes | Path]:
        """The bytes of a mail; of a large one the file that holds them meanwhile."""
        if not kept.more:
            yield kept.raw
            return
        with self.files.aside() as path:
            await self._register.pieces.lay_out(kept.id, path)
            yield path

    async def _retry(self) -> None:
        """What broke another program than this is decided once more (M14)."""
        program = self._house().digests.program
        if program != self._program:
            if count := await self._register.retry(program):
                log.retried(count, program)
            self._program = program

    async def _insist(self, mail: int, walk: Callable[[], Awaitable[T]]) -> T:
        """If the register changed meanwhile, gather and decide again. Raises the last ConflictError."""
        for _ in range(CONFLICTS - 1):
            try:
                return await walk()
            except ConflictError as error:
                log.undecided(mail, str(error))
        return await walk()

    async def _walk_console(self, submission: Submission, person: Person | None) -> Decision:
        house, now = self._house(), self._clock()
        sender = console(house.roster, now, person)
        needs = order.needs(submission, house.roster, sender.address, now)
        facts = await self._register.facts(needs, house.roster, sender)
        settled = order.settle((submission,), facts, now)
        await self._commit(house, Entry(settled, (), now, house.digests, arranged=facts.arranged))
        return settled[0].decision

    async def _walk(self, kept: Kept, raw: bytes | Path, mail: Mail, course: Course) -> None:
        house, now = self._house(), self._clock()
        course.stage = Stage.GATHER
        context = await self._register.context(mail, kept, house.roster, now)
        course.stage = Stage.READ
        lines, submissions = await self._aside(understand, mail, context)
        course.stage = Stage.DECIDE
        mail = replace(mail, lines=lines)
        sender = author(mail, context)
        needs = Needs.of_all(order.needs(s, house.roster, sender.address, now) for s in submissions)
        facts = await self._register.facts(needs, house.roster, sender)
        spent = await self._register.spent(sender.address, mail, kept.id, now)
        merged = answering.merge(order.settle(submissions, facts, now))
        settled = answering.within(merged, spent, house.roster.policy.budgets, sender.address)
        if any(isinstance(s, Contribution | LiaisonStatement) for s in submissions):
            wanted = frozenset(document.sha256 for document in mail.documents)
            await self._aside(store, raw, house.roster.group, wanted, self.files)
        entry = _entry(kept, mail, settled, now, house.digests)
        await self._commit(house, replace(entry, arranged=facts.arranged), course)
        for one in settled:
            log.decided(kept.id, one.decision.verdict, one.decision.because)

    async def _quarantine(self, kept: Kept, course: Course, because: str, trace: str) -> None:
        """Held with its author and subject, if that much can be read and kept; where it broke is kept too (M14)."""
        house, now = self._house(), self._clock()
        settled = (Settled(Puzzle(because), Decision(Verdict.HOLD, because)),)
        failure = Failure(course.stage, trace, house.digests.program)
        nameless = Entry(settled, (), now, house.digests, mail=kept.id, failure=failure)
        named = course.mail and _entry(kept, course.mail, settled, now, house.digests)
        try:
            await self._commit(house, replace(named, failure=failure) if named else nameless)
        except ConflictError as error:  # somebody else decided it
            log.undecided(kept.id, str(error))
        except TemporaryError:
            raise
        except Exception:  # what it says is what broke the program
            await self._commit(house, nameless)

    async def _commit(self, house: House, entry: Entry, course: Course | None = None) -> None:
        course = course or Course()
        course.stage = Stage.COMPOSE
        letters = [letter for settled in entry.settled for letter in settled.decision.letters]
        composed = tuple(self._compose(letter, house, entry.now) for letter in letters)
        course.stage = Stage.COMMIT
        await self._register.commit(replace(entry, letters=composed))
        for letter in composed:
            log.lettered(letter.key, letter.reason)
        if composed:
            self._lettered()

    def _compose(self, letter: Letter, house: House, now: dt.datetime) -> Composed:
        addressed = letter.shadowed(house.shadow) if house.shadow else letter
        return compose(addressed, house.roster.group, house.templates, self._register.secret, now)


def _traceback(error: Exception) -> str:
    """Where it broke, here and (in a note) in the process that understands mails; fit for any database."""
    whole = "".join(traceback.format_exception(error))
    return whole[-LONGEST_TRACEBACK:].encode("utf-8", "backslashreplace").decode()


def as_fetched(mail: Mail, kept: Kept) -> Mail:
    """What the server did not hand over whole cannot be read."""
    return replace(mail, unreadable="too_large" if kept.raw else "broken") if kept.truncated else mail


def author(mail: Mail, context: Context) -> Sender:
    """Who asks, as far as mail and configuration tell; the language is the one that was newly written."""
    roster = context.roster
    address = mail.author.email if mail.author else ""
    person = person_at(roster.people, address)
    group = roster.group
    recipients = [a.email for a in (*mail.to, *mail.cc)]
    return Sender(
        address=address,
        received=mail.received,
        name=person.name if person else (mail.author.name if mail.author else ""),
        language=language(mail.new, person.language if person else group.language),
        zone=person.zone if person else group.zone,
        level=mail.level,
        roles=person.roles(context.now.date()) if person else frozenset(),
        person=person.id if person else "",
        body=person.body if person else "",
        mail=context.mail,
        answerable=mail.answerable and mail.author is not None,
        copied_to_list=not (mail.list_address or context.alone) and any(group.list_at(a) for a in recipients),
        released=context.released,
        answers=Answered(mail.message_id, tuple(reversed(mail.references)), mail.subject),
    )


def console(roster: Roster, now: dt.datetime, person: Person | None = None) -> Sender:
    """Whoever sits at the machine is of the secretariat."""
    secretary = person or next(iter(holders(roster.people, Role.SECRETARIAT, now.date())), None)
    return Sender(
        address=secretary.addresses[0] if secretary else "",
        received=now,
        name=secretary.name if secretary else "",
        level=Identity.VERIFIED,
        roles=frozenset({Role.SECRETARIAT}),
        person=secretary.id if secretary else "",
    )


def _entry(kept: Kept, mail: Mail, settled: tuple[Settled, ...], now: dt.datetime, digests: Digests) -> Entry:
    return Entry(
        settled=settled,
        letters=(),
        now=now,
        digests=digests,
        mail=kept.id,
        message_id=mail.message_id,
        fingerprint=mail.fingerprint,
        author=mail.author.email if mail.author else "",
        subject=mail.subject,
        shown=(*mail.tokens, *mail.references) if mail.list_address else (),
    )
