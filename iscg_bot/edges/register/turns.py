"""One service a register (mail.md M18): a second one waits for its turn until the first is gone.

    SQLite       a lock of the kernel's (flock(2)) on a file beside the register; it ends with the process, however
                 that ends. The file is closed in every process that we begin (PEP 446): no worker holds it for us.
    PostgreSQL   a lock of a session's (13.3.5); it ends with the connection.

Commands of the console do not wait: what they do is one transaction each.
"""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, Connection, Engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from iscg_bot.edges.register import postgresql, sqlite
from iscg_bot.errors import PermanentError, TemporaryError

LOOK = 1.0  # seconds between two attempts to get it
CHECK = 5.0  # seconds between two looks whether it is still ours


class TurnLost(TemporaryError):
    """The connection that held the turn is gone: another service may have it."""


class Turn(Protocol):
    """The right to be the service of a register."""

    async def take(self) -> bool:
        """Is it ours? Raises PermanentError if there is no place to ask, TemporaryError if nobody answers."""

    async def check(self) -> None:
        """Raises TurnLost if it is ours no more."""

    def give_back(self) -> None:
        """The next may have it; we take it no more."""


class FileTurn:
    """A lock on *path*. The file stays: who removed it would let two in."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = -1

    async def take(self) -> bool:
        """See Turn."""
        return self._take()

    async def check(self) -> None:
        """The kernel takes nothing back."""

    def give_back(self) -> None:
        """See Turn."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1

    def _take(self) -> bool:
        try:
            if self._file < 0:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            raise PermanentError(f"the register cannot be locked: {error}") from error
        return True


class SessionTurn:
    """A lock of a session that does nothing else."""

    def __init__(self, address: URL) -> None:
        self._engine: Engine = postgresql.connect_alone(address)
        self._key = postgresql.key(f"{postgresql.schema_of(address)}/service")
        self._session: Connection | None = None
        self._over = False

    async def take(self) -> bool:
        """See Turn."""
        return await asyncio.to_thread(self._ask, "SELECT pg_try_advisory_lock(:key)", TemporaryError)

    async def check(self) -> None:
        """See Turn."""
        await asyncio.to_thread(self._ask, "SELECT :key IS NOT NULL", TurnLost)

    def give_back(self) -> None:
        """See Turn."""
        self._over = True
        self._leave()

    def _ask(self, statement: str, trouble: type[TemporaryError]) -> bool:
        try:
            self._session = self._session or self._engine.connect()
            return bool(self._session.scalar(text(statement), {"key": self._key}))
        except SQLAlchemyError as error:
            self._leave()
            raise trouble(f"the register does not answer: {getattr(error, 'orig', error)}") from error
        finally:
            if self._over:  # given back while we asked
                self._leave()

    def _leave(self) -> None:
        """The end of the connection is the end of the lock."""
        session, self._session = self._session, None
        if session is not None:
            with suppress(SQLAlchemyError):
                session.invalidate()
                session.close()


class NoTurn:
    """A register in memory is nobody else's."""

    async def take(self) -> bool:
        """See Turn."""
        return True

    async def check(self) -> None:
        """See Turn."""

    def give_back(self) -> None:
        """See Turn."""


@asynccontextmanager
async def turn_at(url: str, waits: Callable[[str], None]) -> AsyncIterator[Turn]:
    """The turn at the register *url*, however long that takes; *waits* is called with the reason when it is not free.

    Raises PermanentError if the register has no place.
    """
    turn = _turn(make_url(url))
    try:
        await _insist(turn, waits)
        yield turn
    finally:
        turn.give_back()


async def keep_turn(turn: Turn, every: float = CHECK) -> None:
    """For ever, as long as the turn is ours. Raises TurnLost."""
    while True:
        await asyncio.sleep(every)
        await turn.check()


async def _insist(turn: Turn, waits: Callable[[str], None]) -> None:
    said = ""
    while True:
        try:
            if await turn.take():
                return
            because = "another service has this register"
        except TemporaryError as error:
            because = str(error)
        if because != said:
            waits(because)
        said = because
        await asyncio.sleep(LOOK)


def _turn(address: URL) -> Turn:
    if address.get_backend_name() != "sqlite":
        return SessionTurn(address)
    if not address.database or address.database == ":memory:":
        return NoTurn()
    path = Path(address.database)
    sqlite.make_place(path)
    return FileTurn(path.with_name(f"{path.name}.lock"))
