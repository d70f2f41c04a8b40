"""What others see of the running service: the HTTP door, and systemd.

alive    the loop goes round, and the mailbox was searched lately (or we have just started)
ready    register, configuration, mailbox and mail server are as the work needs them
"""

import asyncio
import datetime as dt
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from iscg_bot import __version__
from iscg_bot.edges import web
from iscg_bot.edges.mailbox import Health
from iscg_bot.edges.outbox import Outbox
from iscg_bot.edges.pulses import Pulse
from iscg_bot.edges.register import Register
from iscg_bot.edges.systemd import Systemd
from iscg_bot.edges.workers import Worker
from iscg_bot.model import tokens
from iscg_bot.model.notices import Unsubscribe
from iscg_bot.model.servers import Imap, Settings
from iscg_bot.model.vitals import Vitals, patience


@dataclass(frozen=True, slots=True)
class Parts:
    """What is looked at. *sound*: are configuration and texts in force as they lie on disk? *difference*: what the
    last audit could not account for. *submit*: to the desk.
    """

    register: Register
    worker: Worker
    outbox: Outbox
    health: Health
    sound: Callable[[], bool]
    difference: Callable[[], int | None]
    submit: Callable[[Unsubscribe], Awaitable[object]]


class Porch:
    """One for each run of the service."""

    def __init__(self, settings: Settings, parts: Parts, environment: Mapping[str, str]) -> None:
        self._web, self._parts = settings.web, parts
        self._systemd, self._pulse, self._started = Systemd(environment), Pulse(), time.monotonic()
        self._patience = patience(settings.mailbox.renew if isinstance(settings.mailbox, Imap) else 0.0)

    async def run(self) -> None:
        """Until cancelled: the door is open, the pulse beats."""
        self._systemd.ready()
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
