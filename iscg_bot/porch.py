"""What others see of the running service: the HTTP door, and systemd.

alive    the loop goes round, and the mailbox was searched lately (or we have just started, or wait for our turn)
ready    register, configuration, mailbox and mail server are as the work needs them
"""

import asyncio
import datetime as dt
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from iscg_bot import __version__, log
from iscg_bot.edges import web
from iscg_bot.edges.mailbox import Health
from iscg_bot.edges.outbox import Outbox
from iscg_bot.edges.pulses import Pulse
from iscg_bot.edges.register import Register, Turn, turn_at
from iscg_bot.edges.systemd import Systemd
from iscg_bot.edges.workers import Worker
from iscg_bot.errors import TemporaryError
from iscg_bot.model import tokens
from iscg_bot.model.notices import Unsubscribe
from iscg_bot.model.servers import Imap, Settings, Web
from iscg_bot.model.vitals import Tallies, Vitals, patience


@dataclass(frozen=True, slots=True)
class Parts:
    """What is looked at. *sound*: are configuration and texts in force as they lie on disk? *difference*: what the
    last audit could not account for; *silence*: how long no letter to ourselves came back; *late*: how many letters
    do not get away. *submit*: to the desk.
    """

    register: Register
    worker: Worker
    outbox: Outbox
    health: Health
    sound: Callable[[], bool]
    difference: Callable[[], int | None]
    silence: Callable[[], dt.timedelta | None]
    late: Callable[[], int]
    submit: Callable[[Unsubscribe], Awaitable[object]]


class Porch:
    """One for each run of the service."""

    def __init__(self, settings: Settings, parts: Parts, environment: Mapping[str, str]) -> None:
        self._web, self._parts = settings.web, parts
        self._systemd, self._pulse, self._started = Systemd(environment), Pulse(), time.monotonic()
        self._patience = patience(settings.mailbox.renew if isinstance(settings.mailbox, Imap) else 0.0)

    async def run(self) -> None:
        """Until cancelled: the door is open, the pulse beats."""
        self._systemd.ready("reads the mailbox")
        async with asyncio.TaskGroup() as loops:
            loops.create_task(self._pulse.run(self._beat))
            if self._web is not None:
                loops.create_task(web.serve(self._web, web.pages(self._house())))

    def vitals(self) -> Vitals:
        """How we are, now."""
        parts, now = self._parts, time.monotonic()
        searched = parts.health.last_search
        return Vitals(
            up=dt.timedelta(seconds=now - self._started),
            searched=None if searched is None else dt.timedelta(seconds=now - searched),
            watched=parts.health.connected,
            configured=parts.sound(),
            denied=parts.outbox.denied,
            lag=self._pulse.lag,
            restarts=max(0, parts.worker.restarts),
            difference=parts.difference(),
            silence=parts.silence(),
            late=parts.late(),
            patience=self._patience,
        )

    def _beat(self) -> None:
        """A service that no longer reads its mailbox is no longer alive: systemd starts another one."""
        if self.vitals().hopeful:
            self._systemd.alive()

    def _house(self) -> web.House:
        parts = self._parts
        return web.House(
            version=__version__,
            vitals=self.vitals,
            tallies=parts.register.tallies,
            stopped=parts.register.sending_stopped,
            migrated=parts.register.migrated,
            unsubscribing=web.Unsubscribing(lambda token: bool(self._whose(token)), self._unsubscribe),
        )

    def _whose(self, token: str) -> str:
        return tokens.unsubscribe(self._parts.register.secret, token)

    async def _unsubscribe(self, token: str) -> bool:
        """A second click finds it done, and does it again: nothing changes."""
        if address := self._whose(token):
            await self._parts.submit(Unsubscribe(address, "pressed the button that ends reminders"))
        return bool(address)


class Anteroom:
    """Where the service waits for its turn at the register (M18): alive, not ready."""

    def __init__(self, web: Web | None, environment: Mapping[str, str]) -> None:
        self._web, self._systemd, self._started = web, Systemd(environment), time.monotonic()
        self._because = ""
        self._waiting: asyncio.Task[None] | None = None

    def wait(self, because: str) -> None:
        """Seen from now on. The start is over for systemd: it would end what takes longer than it allows."""
        log.waiting(because)
        self._because = because
        self._systemd.ready(f"waits: {because}")
        self._waiting = self._waiting or asyncio.ensure_future(self._wait())

    async def leave(self) -> None:
        """The port is free again."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.cancel()
            await asyncio.wait([waiting])

    async def _wait(self) -> None:
        async with asyncio.TaskGroup() as loops:
            loops.create_task(Pulse().run(self._systemd.alive))
            if self._web is not None:
                loops.create_task(web.serve(self._web, web.pages(self._house())))

    def _house(self) -> web.House:
        return web.House(__version__, self._vitals, self._tallies, self._not_ours, self._not_ours)

    def _vitals(self) -> Vitals:
        return Vitals(up=dt.timedelta(seconds=time.monotonic() - self._started), waiting=True)

    async def _tallies(self) -> Tallies:
        raise TemporaryError(self._because)

    async def _not_ours(self) -> bool:
        raise TemporaryError(self._because)


@asynccontextmanager
async def turn(settings: Settings, environment: Mapping[str, str]) -> AsyncIterator[Turn]:
    """The turn at the register, however long that takes. Raises PermanentError if the register has no place."""
    anteroom = Anteroom(settings.web, environment)
    try:
        async with turn_at(settings.register, anteroom.wait) as mine:
            await anteroom.leave()
            yield mine
    finally:
        await anteroom.leave()
