"""The demo from the first mail to the last letter."""

import asyncio
import contextlib
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.message import EmailMessage
from pathlib import Path

import aiosmtplib

from iscg_bot import log
from iscg_bot.app import Household, Service, clock, doors
from iscg_bot.demo.calendars import people_table, week_table
from iscg_bot.demo.servers import HOST, MailServers, Ports
from iscg_bot.demo.shows import Stage
from iscg_bot.demo.steps import Past, Step
from iscg_bot.demo.stories import STORY
from iscg_bot.demo.worlds import BOT, LIST, MEMBERS, PASSWORDS, SECRETS, free_ports, write
from iscg_bot.edges.outbox import Pauses
from iscg_bot.edges.register import Register
from iscg_bot.errors import ConfigError
from iscg_bot.model.facts import Outcome

PATIENCE = 20.0  # seconds that each step may take
MARK = ".iscg-bot-demo"


def prepare(directory: Path) -> None:
    """An empty directory of ours; what an earlier demo left is removed, anything else is not touched."""
    if directory.exists() and any(directory.iterdir()) and not (directory / MARK).exists():
        raise ConfigError([f"{directory} holds something that is not a demo's; name another one with --dir"])
    shutil.rmtree(directory, ignore_errors=True)
    (directory / "sent").mkdir(parents=True)
    (directory / MARK).touch()


class Play:
    """Plays the story in *directory* and counts what did not come out as it must."""

    def __init__(self, directory: Path, templates: Path, stage: Stage) -> None:
        self._directory, self._stage = directory, stage
        self._ports = free_ports()
        self._past = Past(clock())
        self._household = Household(write(directory, self._ports, templates, self._past.now), SECRETS)
        self._letters: list[tuple[str, bytes]] = []
        self._lettered = asyncio.Condition()
        self.problems = 0

    async def run(self, keep: bool) -> None:
        """The story; then, with *keep*, until cancelled."""
        self._stage.open(self._directory, self._ports)
        async with self._running(), doors(self._household) as (register, _):
            for number, step in enumerate(STORY, 1):
                await self._play(number, step, register)
            rows = [(str(o.mail), o.author, o.verdict, o.because) for o in await register.outcomes()]
            self._stage.close(rows, self._directory, self.problems)
            if keep:
                self._stage.stay(self._ports)
                await asyncio.Event().wait()

    @asynccontextmanager
    async def _running(self) -> AsyncIterator[None]:
        """Servers and service, for as long as the story lasts."""
        with (self._directory / "log.txt").open("w", encoding="utf-8") as lines:
            log.configure(lines)
            async with MailServers(PASSWORDS, {LIST: MEMBERS}, self._ports, self._seen):
                service = asyncio.ensure_future(Service(self._household, pauses=Pauses(look=1), knock_every=1).run())
                try:
                    yield
                finally:
                    service.cancel()
                    with contextlib.suppress(asyncio.CancelledError):
                        await service

    async def _play(self, number: int, step: Step, register: Register) -> None:
        self._past.now = clock()
        try:
            message = step.write(self._past)
        except LookupError:
            return self._wrong(f"step {number} ({step.name}) answers a letter that never went out")
        self._stage.step(number, step, message)
        began, known = time.monotonic(), len(self._letters)
        await _post(message, step, self._ports)
        outcome = await self._outcome(str(message["Message-ID"]), register)
        await self._await_letters(known + len(step.letters))
        if outcome is None:
            return self._wrong(f"nothing came of it within {PATIENCE:.0f} seconds")
        self._past.mails[step.name] = outcome.mail
        self._stage.decided(outcome.mail, outcome.verdict, outcome.because, time.monotonic() - began)
        self._stage.letters([raw for _, raw in self._letters[known:]])
        for problem in step.problems(outcome, tuple(to for to, _ in self._letters[known:])):
            self._wrong(problem)
        await self._show(step.shows, register)
        return None

    async def _show(self, what: str, register: Register) -> None:
        """The week, or the people of each meeting."""
        known = await register.meetings()
        if what == "week":
            self._stage.table(week_table(self._household.settings.roster, [meeting for meeting, _ in known]))
        if what == "people":
            for meeting, ledger in known:
                self._stage.table(people_table(meeting, ledger))

    def _wrong(self, sentence: str) -> None:
        self.problems += 1
        self._stage.wrong(sentence)

    async def _outcome(self, message_id: str, register: Register) -> Outcome | None:
        """What became of the mail, as soon as something did."""
        for _ in range(int(PATIENCE / 0.1)):
            found = [o for o in await register.outcomes() if o.message_id == message_id]
            if found:
                return found[-1]
            await asyncio.sleep(0.1)
        return None

    async def _await_letters(self, count: int) -> None:
        """Until so many letters went out, and a little longer: one too many must be seen too."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE), self._lettered:
                await self._lettered.wait_for(lambda: len(self._letters) >= count)
        await asyncio.sleep(0.5)

    async def _seen(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        """Keep each letter of the bot as a file."""
        if sender != BOT:
            return
        for recipient in recipients:
            self._letters.append((recipient, raw))
            self._past.letters.setdefault(recipient, []).append(raw)
            name = f"{len(self._letters):02d}-{recipient.partition('@')[0]}.eml"
            (self._directory / "sent" / name).write_bytes(raw)
        async with self._lettered:
            self._lettered.notify_all()


async def _post(message: EmailMessage, step: Step, ports: Ports) -> None:
    """By submission with the member's password, or through the door for strangers."""
    password = PASSWORDS.get(step.sender)
    await aiosmtplib.send(
        message,
        sender=step.sender,
        recipients=[step.to],
        hostname=HOST,
        port=ports.submission if password else ports.outside,
        username=step.sender if password else None,
        password=password,
        start_tls=False,
    )
