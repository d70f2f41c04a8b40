"""Step 8: letters to the submission server, one recipient a transaction, one connection as long as it lasts.

A letter is SENDING in the register before DATA (edges.books). After DATA an error tells nothing: the letter is UNKNOWN,
resolved by seeing it come back, else tried once more with the same bytes (design; M111). No connection: nothing is
begun.
"""

import asyncio
import datetime as dt
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import aiosmtplib

from iscg_bot import log
from iscg_bot.edges.books import Books, Ledger
from iscg_bot.edges.connections import connect
from iscg_bot.edges.conversations import Conversation
from iscg_bot.edges.tokens import Tokens
from iscg_bot.errors import EdgeError, PermanentError, TemporaryError
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Attempt, Fate, Outgoing, Sent
from iscg_bot.model.refusals import FOR_NOW, Refusal, classify
from iscg_bot.model.servers import Smtp


@dataclass(frozen=True, slots=True)
class Pauses:
    """How long we wait; seconds. Letters: after each refusal for now, longer and longer, for five days (M113)."""

    letters: tuple[float, ...] = (300, 900, 3600, 14400)
    give_up: float = 5 * 86400
    unknown: float = 600  # for a letter to come back by itself
    reconnect: float = 120  # at most, between attempts to connect
    look: float = 5  # between looks into the register when nobody wakes us
    denied: float = 900  # at most, where we are not let in: who tries too often is locked out
    farewell: float = 3  # for the letter under way when we are asked to end

    def after(self, sent: Sent, attempts: int, now: dt.datetime, *, doubted: bool = False) -> dt.datetime | None:
        """When to try again; None: not again. A letter that may be out twice (*doubted* before) is left."""
        if sent.fate is Fate.UNKNOWN:
            return None if doubted else now + dt.timedelta(seconds=self.unknown)
        if sent.fate is not Fate.DEFERRED:
            return None
        return now + dt.timedelta(seconds=self.letters[min(attempts, len(self.letters)) - 1])

    @property
    def most_attempts(self) -> int:
        """After so many the letter has failed."""
        return 1 + len(self.letters) + int((self.give_up - sum(self.letters)) // self.letters[-1])


class Outbox:
    """Sends what is due, for ever. *sender* is the envelope's return address, unless *returns* knows one for a letter's
    Message-ID.
    """

    def __init__(
        self,
        smtp: Smtp,
        sender: str,
        ledger: Ledger,
        clock: Callable[[], dt.datetime],
        *,
        budgets: Callable[[], Budgets],
        pauses: Pauses | None = None,
        tokens: Tokens | None = None,
        returns: Callable[[str], str] = lambda _: "",
    ) -> None:
        self._smtp, self._sender, self._ledger, self._clock = smtp, sender, ledger, clock
        self._budgets, self._returns = budgets, returns
        self._pauses = pauses or Pauses()
        self._server: Conversation | None = None
        self._tokens, self._until = tokens, 0.0
        self._said = ""  # the outage that was logged
        self._stopped = self._exhausted = False
        self._failures = 0
        self.denied = False  # the mail server does not let us in: a person must look

    async def run(self, wake: asyncio.Event) -> None:
        """Until cancelled. *wake* says that there may be a new letter."""
        await self._recover()
        try:
            while True:
                wake.clear()
                if not await self._send():
                    await _wait(wake, self._pauses.look)
        finally:
            self._drop()

    async def _recover(self) -> None:
        """Letters that the last run left in the middle are unknown."""
        while True:
            try:
                now = self._clock()
                await self._ledger.interrupted(now, now + dt.timedelta(seconds=self._pauses.unknown))
            except TemporaryError as error:
                await self._say(str(error))
            else:
                return

    async def _send(self) -> bool:
        """Letters, as long as they are taken; False if there was nothing to do or the world is down."""
        try:
            if await self._stop():
                return False
            budgets = self._budgets()
            if await self._ledger.due(self._clock(), budgets) is None:
                await self._watch(budgets)
                return False
            await self._connect()
            self._over()
            await self._brought_home(Books(self._ledger, self._clock, budgets, self._say))
        except EdgeError as error:
            await self._say(str(error))
            return False
        return True

    async def _brought_home(self, books: Books) -> None:
        """If we are cancelled, the letter under way gets its time: else nobody knows what became of it."""
        task = asyncio.ensure_future(self._hand_over(books))
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            books.close()
            await asyncio.wait([task], timeout=self._pauses.farewell)
            task.cancel()
            await asyncio.wait([task])
            raise

    async def _hand_over(self, books: Books) -> None:
        """One letter after the other, until one is not taken or none may go."""
        while self._is_connected() and (letter := await books.next()):
            books.note(await self._attempt(letter))
        await books.closed()

    async def _attempt(self, letter: Outgoing) -> Attempt:
        sent = await self._transfer(letter)
        attempts = letter.attempts + 1
        if sent.fate is Fate.DEFERRED and attempts >= self._pauses.most_attempts:
            sent = Sent(Fate.FAILED, sent.code, f"given up: {sent.reply}")
        now = self._clock()
        log.sent(letter.id, sent.fate, sent.code, sent.reply)
        return Attempt(letter.id, sent, now, self._pauses.after(sent, attempts, now, doubted=letter.doubted))

    async def _transfer(self, letter: Outgoing) -> Sent:
        """What an error means depends on how far we came."""
        server = self._server
        assert server is not None
        try:
            await server.offer(self._returns(letter.message_id) or self._sender, letter.to)
        except ValueError as error:  # nothing was said
            return Sent(Fate.FAILED, 553, f"5.1.3 {error}")
        except aiosmtplib.SMTPResponseException as error:
            await self._reset()
            return _refused(error)
        except (aiosmtplib.SMTPException, OSError) as error:
            self._drop()
            return Sent(Fate.DEFERRED, 0, f"before DATA: {_words(error)}")
        try:
            reply = await server.hand_over(letter.raw)
        except aiosmtplib.SMTPResponseException as error:
            await self._reset()
            return _refused(error)
        except (aiosmtplib.SMTPException, OSError) as error:
            self._drop()
            return Sent(Fate.UNKNOWN, 0, f"after DATA: {_words(error)}")
        except asyncio.CancelledError:
            self._drop()  # the reply would be taken for the next letter's; the register says SENDING
            raise
        return Sent(Fate.SENT, reply.code, reply.message)

    async def _connect(self) -> None:
        """A connection that is good for now."""
        if self._is_connected():
            return
        self._drop()
        try:
            self._server, self._until = await connect(self._smtp, self._tokens)
        except PermanentError:
            self.denied = True
            raise
        self.denied = False

    def _is_connected(self) -> bool:
        return self._server is not None and self._server.is_open and time.monotonic() < self._until

    async def _reset(self) -> None:
        """So that the connection serves the next letter."""
        try:
            assert self._server is not None
            await self._server.reset()
        except (aiosmtplib.SMTPException, OSError):
            self._drop()

    def _drop(self) -> None:
        if self._server is not None:
            self._server.close()
        self._server = None

    async def _say(self, because: str) -> None:
        """An outage is said once; the pauses grow, with full jitter."""
        longest = self._pauses.denied if self.denied else self._pauses.reconnect
        jitter = random.uniform(0.5, 1)  # noqa: S311  # nosec B311 # no secret
        pause = jitter * min(longest, 2.0 ** min(self._failures, 20))
        self._failures += 1
        if because != self._said:
            log.disconnected("outbox", because, pause)
        self._said = because
        await asyncio.sleep(pause)

    def _over(self) -> None:
        """It works: the next outage is another one."""
        if self._said:
            log.connected("outbox", f"{self._smtp.host}:{self._smtp.port}")
        self._said, self._failures = "", 0

    async def _watch(self, budgets: Budgets) -> None:
        """So many letters in an hour are an alarm: something may be going round in circles (M114)."""
        exhausted = await self._ledger.exhausted(self._clock(), budgets)
        if exhausted and not self._exhausted:
            log.budget_spent(budgets.in_all_an_hour)
        self._exhausted = exhausted

    async def _stop(self) -> bool:
        """Is the emergency stop on? Said when that changes."""
        because = await self._ledger.why_stopped()
        stopped = bool(because)
        if stopped and not self._stopped:
            log.sending_stopped(because)
        if self._stopped and not stopped:
            log.sending_resumed()
        self._stopped = stopped
        return stopped


def _refused(error: aiosmtplib.SMTPResponseException) -> Sent:
    """Where we are not let in, the letter is not to blame; a full mailbox may be emptied (M113)."""
    refusal = classify(error.code, error.message)
    soft = refusal in FOR_NOW or refusal is Refusal.FULL
    return Sent(Fate.DEFERRED if soft else Fate.FAILED, error.code, error.message)


def _words(error: Exception) -> str:
    return "no reply in time" if isinstance(error, TimeoutError) else str(error)


async def _wait(wake: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await wake.wait()
    except TimeoutError:
        return
