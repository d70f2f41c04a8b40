"""What the register is told of letters while they go, and which go next.

A letter is SENDING in the register before its first byte goes. What the server said is noted while the next letters go:
these are begun before their turn. A commit takes longer than a letter, so one notes and begins several.
"""

import asyncio
import datetime as dt
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from iscg_bot.errors import TemporaryError
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Attempt, Fate, Outgoing

AHEAD = 12  # letters are begun at most, those that wait for their turn: so many are in doubt after a crash
TOGETHER = 0.005  # seconds in which words gather, as long as there are letters to send


class Ledger(Protocol):
    """What the outbox needs of the register."""

    async def due(self, now: dt.datetime, budgets: Budgets) -> Outgoing | None:
        """The next letter that is due and within the budgets."""

    async def exhausted(self, now: dt.datetime, budgets: Budgets) -> bool:
        """Did as many letters go in the last hour as may?"""

    async def exchange(
        self, attempts: Sequence[Attempt], unsent: Sequence[Outgoing], now: dt.datetime, budgets: Budgets, room: int
    ) -> tuple[Outgoing, ...] | None:
        """Note what became of attempts, put back the unsent, begin at most *room* that may go: one transaction.

        None: sending is stopped.
        """

    async def interrupted(self, now: dt.datetime, next_due: dt.datetime) -> int:
        """Letters that are SENDING at the start are UNKNOWN."""

    async def why_stopped(self) -> str:
        """Why nothing is sent; empty if letters are."""


class Books:
    """Of letters that go one after the other over one connection, until one of them is not taken.

    *say* tells that the register does not answer, and waits a while.
    """

    def __init__(
        self, ledger: Ledger, clock: Callable[[], dt.datetime], budgets: Budgets, say: Callable[[str], Awaitable[None]]
    ) -> None:
        self._ledger, self._clock, self._budgets, self._say = ledger, clock, budgets, say
        self._begun: deque[Outgoing] = deque()
        self._answered: list[Attempt] = []
        self._closing = False
        self._keeping = asyncio.ensure_future(self._keep())

    async def next(self) -> Outgoing | None:
        """The next letter, SENDING in the register; None if none may go."""
        if not self._begun:
            await self._keeping
        return self._begun.popleft() if self._begun and not self._closing else None

    def note(self, attempt: Attempt) -> None:
        """It is noted soon. What was not taken may tell against the letters after it (M113): they are chosen anew."""
        self._answered.append(attempt)
        self._closing |= attempt.sent.fate is not Fate.SENT
        self._go_on()

    def close(self) -> None:
        """No more letters; those whose turn has not come are put back."""
        self._closing = True
        self._go_on()

    async def closed(self) -> None:
        """All is noted. The register is tried as long as that takes: letters may be out."""
        self.close()
        await self._keeping

    def _go_on(self) -> None:
        if self._keeping.done():
            self._keeping = asyncio.ensure_future(self._keep())

    async def _keep(self) -> None:
        """One transaction after the other, as long as there is something to note or to put back."""
        while True:
            answered, self._answered = self._answered, []
            unsent = tuple(self._begun) if self._closing else ()
            if unsent:
                self._begun.clear()
            room = 0 if self._closing else AHEAD - len(self._begun)
            begun = await self._exchange(answered, unsent, room)
            self._closing |= begun is None  # those whose turn has not come are put back: the emergency stop (M66)
            self._begun.extend(begun or ())
            if not self._answered and not (self._closing and self._begun):
                return
            if self._begun and not self._closing:
                await asyncio.sleep(TOGETHER)

    async def _exchange(
        self, answered: Sequence[Attempt], unsent: Sequence[Outgoing], room: int
    ) -> tuple[Outgoing, ...] | None:
        while True:
            try:
                return await self._ledger.exchange(answered, unsent, self._clock(), self._budgets, room)
            except TemporaryError as error:
                await self._say(str(error))
