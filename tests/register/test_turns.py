"""One service a register (M18), on every kind of register whatever the others of this run are on."""

import asyncio
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from iscg_bot.edges.register import TurnLost, keep_turn, turn_at, turns
from iscg_bot.errors import PermanentError
from tests import registers

# Another service, which has begun a worker: it says when it has its turn, and lives until it is killed.
OTHER = """\
import asyncio, subprocess, sys
from iscg_bot.edges.register import turn_at
async def live():
    async with turn_at(sys.argv[1], print):
        worker = subprocess.Popen(["sleep", "60"])
        print(worker.pid, flush=True)
        await asyncio.sleep(60)
asyncio.run(live())
"""


@pytest.fixture(params=registers.BACKENDS)
def url(request, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/var/register.sqlite"
    return registers.schema(str(tmp_path))


@pytest.fixture(autouse=True)
def _hasty(monkeypatch):
    monkeypatch.setattr(turns, "LOOK", 0.02)


class Second:
    """A service that came later; *said* is why it waits."""

    def __init__(self, url: str) -> None:
        self.said: list[str] = []
        self.serves = asyncio.Event()
        self.task = asyncio.ensure_future(self._live(url))

    async def _live(self, url: str) -> None:
        async with turn_at(url, self.said.append):
            self.serves.set()
            await asyncio.sleep(60)

    async def end(self) -> None:
        self.task.cancel()
        with suppress(asyncio.CancelledError):
            await self.task


async def test_the_second_waits_says_so_once_and_takes_over(url):
    async with turn_at(url, pytest.fail):
        second = Second(url)
        await asyncio.sleep(0.3)
        assert second.said == ["another service has this register"] and not second.serves.is_set()
    await asyncio.wait_for(second.serves.wait(), 2)
    await second.end()


async def test_who_gives_up_waiting_does_not_have_it_later(url):
    async with turn_at(url, pytest.fail):
        second = Second(url)
        await asyncio.sleep(0.1)
        await second.end()
    async with turn_at(url, pytest.fail):
        pass


async def test_registers_do_not_wait_for_one_another(url, tmp_path):
    other = f"sqlite:///{tmp_path}/other.sqlite" if url.startswith("sqlite") else registers.schema(f"{tmp_path}/other")
    async with turn_at(url, pytest.fail), turn_at(other, pytest.fail), turn_at("sqlite://", pytest.fail):
        pass


async def test_the_turn_of_a_service_that_is_killed_is_free_at_once_though_its_worker_lives(url):
    first = await asyncio.create_subprocess_exec(sys.executable, "-c", OTHER, url, stdout=subprocess.PIPE)
    assert first.stdout is not None
    worker = int(await first.stdout.readline())
    second = Second(url)
    try:
        await asyncio.sleep(0.2)
        assert second.said and not second.serves.is_set()
        first.send_signal(signal.SIGKILL)
        await asyncio.wait_for(second.serves.wait(), 1)
        os.kill(worker, 0)
    finally:
        os.kill(worker, signal.SIGKILL)
        with suppress(ProcessLookupError):
            first.kill()
        await first.communicate()
        await second.end()


async def test_a_turn_whose_connection_is_gone_is_lost_and_another_has_it(tmp_path):
    url = registers.schema(str(tmp_path))
    async with turn_at(url, pytest.fail) as turn:
        second = Second(url)
        await asyncio.sleep(0.1)
        with registers.cluster().connect() as other:
            others = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
            other.execute(others)
        with pytest.raises(TurnLost, match="the register does not answer"):
            await keep_turn(turn, 0.05)
        await asyncio.wait_for(second.serves.wait(), 2)
    await second.end()


async def test_a_place_that_is_none_is_said_in_a_sentence(tmp_path):
    (tmp_path / "text").write_text("no directory")
    with pytest.raises(PermanentError, match="the register cannot be opened"):
        async with turn_at(f"sqlite:///{tmp_path}/text/register.sqlite", pytest.fail):
            pass
