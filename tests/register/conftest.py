"""A register in a file of its own, and what is put into it."""

import datetime as dt
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from iscg_bot.edges.register import Entry, Register
from iscg_bot.model.letters import Composed, Occasion
from iscg_bot.model.mail import Fetched
from tests import registers
from tests.matters.worlds import NOW

Open = Callable[[], Register]
Keep = Callable[..., Awaitable[int]]
Write = Callable[..., Awaitable[None]]


class Clock:
    """The moment that a test says it is."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return registers.ready(tmp_path / "var" / "register.sqlite")


@pytest.fixture
def bare(tmp_path: Path) -> str:
    """Where no register is yet."""
    return registers.url(tmp_path / "bare" / "register.sqlite")


@pytest.fixture
def opened(url: str, clock: Clock) -> Iterator[Open]:
    """Opens the register, each time as another process would; all are closed at the end."""
    registers: list[Register] = []

    def open_one() -> Register:
        registers.append(Register(url, clock))
        return registers[-1]

    yield open_one
    for register in registers:
        register.close()


@pytest.fixture
def register(opened: Open) -> Register:
    return opened()


@pytest.fixture
def keep(register: Register) -> Keep:
    """Keeps mails with these contents, numbered from *first* on."""

    async def kept(*contents: str, first: int = 1, uidvalidity: int = 1, mailbox: str = "INBOX") -> int:
        mails = [Fetched(uid, raw.encode(), len(raw)) for uid, raw in enumerate(contents, first)]
        return await register.keep(mailbox, uidvalidity, mails, first + len(mails) - 1)

    return kept


@pytest.fixture
def write(register: Register) -> Write:
    """Puts letters into the outbox: (to, meeting, reason) each; their numbers are their order."""

    async def written(
        *letters: tuple[str, str, str], occasion: Occasion = Occasion.ANSWER, at: dt.datetime = NOW
    ) -> None:
        count = sum((await register.fates()).values())
        made = tuple(
            Composed(f"k{n}", to, reason, occasion, f"<{n}@x>", b"bytes", meeting_uid=meeting)
            for n, (to, meeting, reason) in enumerate(letters, count + 1)
        )
        await register.commit(Entry((), made, at))

    return written
