"""The disk is full for a while: nothing is lost, and it goes on by itself. On SQLite, whatever the others are on."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import event

from iscg_bot.edges.mailbox import Health, watch
from iscg_bot.errors import TemporaryError
from iscg_bot.model.mail import Fetched
from tests.mailbox.fakes import HASTY, FakeServer, mail
from tests.register.test_commits import entry
from tests.servers.worlds import eventually

LARGE = b"x" * (1 << 21)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/var/register.sqlite"


class Disk:
    """The disk below a register; *full* is when there is no page left."""

    def __init__(self, register) -> None:
        self.full = False
        event.listen(register._engine, "checkout", self._limit)

    def _limit(self, connection, *_) -> None:
        (used,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {used if self.full else 1 << 30}")


async def test_what_does_not_fit_is_a_matter_of_time(register):
    disk = Disk(register)
    disk.full = True
    with pytest.raises(TemporaryError, match="full"):
        await register.keep("INBOX", 1, [Fetched(1, LARGE, len(LARGE))], 1)
    assert await register.position("INBOX") == (0, 0) and await register.undecided() == []
    disk.full = False
    assert await register.keep("INBOX", 1, [Fetched(1, LARGE, len(LARGE))], 1) == 1
    await register.commit(entry())


async def test_mail_stays_on_the_server_until_there_is_room(register):
    disk = Disk(register)
    disk.full = True
    health, decided, raw = Health(), asyncio.Event(), mail(1) + LARGE
    async with FakeServer().serving() as server:
        server.put(raw)
        going = asyncio.ensure_future(watch(server.source(), register, health, lambda: None, decided, patience=HASTY))

        async def said() -> bool:
            return "full" in health.last_error

        await eventually(said, "a full disk")
        assert await register.undecided() == [] and not going.done()
        disk.full = False
        (kept,) = await eventually(register.undecided, "the mail")
        whole = await register.kept(kept.id)
        assert whole is not None and whole.raw == raw and server.connections == 1
        going.cancel()
        await asyncio.wait({going})
