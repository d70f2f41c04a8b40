"""The service: opens the edges, starts the loops, ends them cleanly.

watch      the mailbox, for ever         -> mails kept
decide     whenever mails were kept      -> letters in the outbox
send       whenever there are letters
knock      once a minute                 -> what is due
retain     after the daily sum           -> what is too old has no text any more
tell       whoever watches us            -> porch
"""

import asyncio
import datetime as dt
import gc
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

from iscg_bot import __version__, log
from iscg_bot.config import Environment, Standing, Texts
from iscg_bot.desk import Desk, House
from iscg_bot.edges.audits import BEGINNING, take
from iscg_bot.edges.files import Files
from iscg_bot.edges.holidays import holidays_between
from iscg_bot.edges.mailbox import Health, Patience, lost, watch
from iscg_bot.edges.outbox import Outbox, Pauses
from iscg_bot.edges.programs import program
from iscg_bot.edges.register import Register, Turn, TurnLost, keep_turn, open_register
from iscg_bot.edges.sessions import Shelf
from iscg_bot.edges.timetable import MINUTE, Timetable
from iscg_bot.edges.tokens import Tokens
from iscg_bot.edges.workers import Worker
from iscg_bot.errors import ConfigError, EdgeError, TemplateError
from iscg_bot.letters import Templates
from iscg_bot.matters import audits
from iscg_bot.model.decisions import Digests
from iscg_bot.model.people import Role, holders
from iscg_bot.model.returns import return_address
from iscg_bot.model.servers import Imap, Settings
from iscg_bot.porch import Parts, Porch, turn

LONGEST_PAUSE = 60.0


def clock() -> dt.datetime:
    """Now, in UTC."""
    return dt.datetime.now(dt.UTC)


class Household:
    """What is configured now: files that change are read again, broken ones leave the last good ones in force."""

    def __init__(self, directory: Path, environment: Environment = None, *, shadow: bool = False) -> None:
        """Raises ConfigError with every problem of configuration and templates."""
        self._standing, self._texts, self._shelf = Standing(directory, environment), Texts(), Shelf(directory)
        self._unreadable = self._broken = False  # the texts on disk
        self._shadow, self._tzdata = shadow, version("tzdata")  # the zones stay as they were read at the start (C25)
        settings = self.settings
        self._sources = self._texts.current(settings.templates)
        self._templates = Templates(self._sources)
        if problems := self._templates.problems():
            raise ConfigError(problems)
        if shadow and not _secretary(settings):
            raise ConfigError(["--shadow sends every letter to the secretariat, but people.toml names nobody of it"])

    @property
    def settings(self) -> Settings:
        """The configuration in force, with the calendars beside it and the holidays of the years around now."""
        settings, year = self._shelf.complete(self._standing.current()), clock().year
        first, last = dt.date(year - 1, 1, 1), dt.date(year + 3, 12, 31)
        holidays = holidays_between(settings.roster.policy, first, last)
        return replace(settings, roster=replace(settings.roster, holidays=holidays, tzdata=self._tzdata))

    @property
    def sound(self) -> bool:
        """Are configuration and texts in force as they lay on disk at the last look?"""
        return not (self._standing.problems or self._unreadable or self._broken)

    def house(self) -> House:
        """What a decision sees."""
        settings = self.settings
        self._refresh(settings)
        digests = Digests(settings.digest, self._templates.digest, settings.roster.tzdata, program())
        return House(settings.roster, self._templates, digests, _secretary(settings) if self._shadow else "")

    def _refresh(self, settings: Settings) -> None:
        """Templates are read again when they change."""
        try:
            sources = self._texts.current(settings.templates)
            self._unreadable = False
        except TemplateError:
            self._unreadable = True
            return log.configuration_kept(1)
        if sources != self._sources:
            self._sources = sources
            changed = Templates(sources)
            self._broken = bool(problems := changed.problems())
            if problems:
                return log.configuration_kept(len(problems))
            self._templates = changed
        return None


def _secretary(settings: Settings) -> str:
    """Where all letters go in a trial run; empty if nobody is of the secretariat."""
    people = holders(settings.roster.people, Role.SECRETARIAT, clock().date())
    return people[0].addresses[0] if people else ""


@asynccontextmanager
async def doors(household: Household) -> AsyncIterator[tuple[Register, Desk]]:
    """Register and desk for the commands that come in at the console's door."""
    settings = household.settings
    register = await open_register(settings.register, clock)
    try:
        yield register, Desk(register, Files(settings.files), household.house, clock)
    finally:
        register.close()


class Service:
    """One group's service; *health* tells how the mailbox's watch is doing."""

    def __init__(
        self,
        household: Household,
        *,
        patience: Patience | None = None,
        pauses: Pauses | None = None,
        knock_every: float = MINUTE,
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """*environment* says whether systemd waits for signs of life."""
        self._household, self._environment = household, environment
        self._patience, self._pauses, self._knock_every = patience, pauses, knock_every
        self._kept, self._lettered, self._decided = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self._audited = asyncio.Event()
        self.health = Health()
        self.difference: int | None = None  # what the last audit of this run could not account for
        self.silence: dt.timedelta | None = None  # how long no letter to ourselves came back
        self.late = 0  # so many letters do not get away

    async def run(self) -> None:
        """Until cancelled; then everything that was begun is brought to an end that a restart understands.

        Another service of the same register is waited for, at the start and when the turn is lost (M18).
        """
        while True:
            async with turn(self._household.settings, self._environment) as mine:
                try:
                    await self._serve(mine)
                except* TurnLost as lost:
                    log.disconnected("register", str(lost.exceptions[0]), 0)

    async def _serve(self, turn: Turn) -> None:
        """Until cancelled. Raises what ends a loop, in a group."""
        settings = self._household.settings
        register, worker = await open_register(settings.register, clock), Worker()
        files = Files(settings.files)
        desk = Desk(register, files, self._household.house, clock, self._lettered.set, aside=worker.run)
        tokens = Tokens(settings.oauth) if settings.oauth else None
        outbox = self._outbox(settings, register, tokens)
        porch = Porch(settings, self._parts(register, worker, outbox, desk), self._environment)
        timetable = Timetable(partial(self._knock, register, desk), clock, self._knock_every)
        log.started(__version__, _place(settings), bool(self._household.house().shadow))
        gc.freeze()  # what was imported stays: to look through it again would stop the loop for a tenth of a second
        try:
            async with asyncio.TaskGroup() as loops:
                loops.create_task(keep_turn(turn))
                loops.create_task(self._watch(settings, register, tokens))
                loops.create_task(self._work(desk))
                loops.create_task(outbox.run(self._lettered))
                loops.create_task(self._retain(register))
                loops.create_task(porch.run())
                timetable.start()
        finally:
            timetable.stop()
            worker.close()
            register.close()
            log.stopped()

    async def _watch(self, settings: Settings, register: Register, tokens: Tokens | None) -> None:
        source, told = settings.mailbox, self._kept.set
        await watch(source, register, self.health, told, self._decided, patience=self._patience, tokens=tokens)

    def _outbox(self, settings: Settings, register: Register, tokens: Tokens | None) -> Outbox:
        pattern = settings.smtp.return_address
        return Outbox(
            settings.smtp,
            settings.roster.group.robot,
            register,
            clock,
            budgets=lambda: self._household.settings.roster.policy.budgets,
            pauses=self._pauses,
            tokens=tokens,
            returns=lambda message_id: return_address(register.secret, message_id, pattern, clock()),
        )

    def _parts(self, register: Register, worker: Worker, outbox: Outbox, desk: Desk) -> Parts:
        return Parts(
            register=register,
            worker=worker,
            outbox=outbox,
            health=self.health,
            sound=lambda: self._household.sound,
            difference=lambda: self.difference,
            silence=lambda: self.silence,
            late=lambda: self.late,
            submit=desk.submit,
        )

    async def _work(self, desk: Desk) -> None:
        """Decide what was kept; while the world is down, mails stay undecided and the pauses grow."""
        pause = 1.0
        self._kept.set()
        while True:
            await self._kept.wait()
            self._kept.clear()
            try:
                if await desk.work():
                    self._decided.set()
                pause = 1.0
            except EdgeError as error:
                log.undecided(0, str(error))
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
                self._kept.set()

    async def _knock(self, register: Register, desk: Desk) -> None:
        """What is due; and mail that another process (the console) released is decided."""
        try:
            await desk.knock()
            await self._audit(register, desk)
            written = self._household.settings.roster.policy.canary
            self.silence = await register.canaries.silence() if written else None
            await self._look_back(register)
            if self.health.last_search is not None:
                age = dt.timedelta(seconds=time.monotonic() - self.health.last_search)
                await register.beat(clock() - age)
        except EdgeError as error:
            log.undecided(0, str(error))
        self._kept.set()

    async def _look_back(self, register: Register) -> None:
        """Letters that do not get away are an alarm here: no letter can tell of them (M113)."""
        await register.pauses.outdate()
        backlog = await register.pauses.backlog()
        if backlog.since and not self.late:
            log.letters_late(backlog.count, backlog.since.isoformat())
        if self.late and not backlog.count:
            log.letters_away()
        self.late = backlog.count

    async def _audit(self, register: Register, desk: Desk) -> None:
        """The daily sum, with what the mailbox holds if it can be asked; a day counts once all is told (M124)."""
        settings, now = self._household.settings, clock()
        day = audits.due(settings.roster, now)
        if not day or (last := await register.sums.last()) == day:  # whichever was noted while the clock was ahead
            return
        missing: tuple[str, ...] = ()
        with suppress(EdgeError):  # the watch says so
            tokens = Tokens(settings.oauth) if settings.oauth else None
            _, missing = await lost(settings.mailbox, register.sums, self._patience, tokens)
        audit = await take(register, BEGINNING, missing)
        log.audited(day, audit.mails, [str(difference) for difference in audit.differences])
        self.difference = sum(difference.count for difference in audit.differences)
        await desk.report(audit)
        await register.sums.note(day)
        if audits.follows(day, last):
            self._audited.set()

    async def _retain(self, register: Register) -> None:
        """Once the day's sum is taken, as the rule says; neither mail nor clock waits for it (M20, M126)."""
        while True:
            await self._audited.wait()
            self._audited.clear()
            after = self._household.settings.roster.policy.retention
            try:
                if after:
                    gone = await register.erasures.erase(clock() - after)
                    log.erased(gone.mails, gone.letters)
            except EdgeError as error:  # what is left has its turn in the next night
                log.undecided(0, str(error))


def _place(settings: Settings) -> str:
    source = settings.mailbox
    return f"{source.host}:{source.port}/{source.mailbox}" if isinstance(source, Imap) else str(source.path)
