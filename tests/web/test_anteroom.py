"""A service that waits for its turn (M18) is seen: alive, not ready, and systemd does not end it."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from iscg_bot.app import Service
from iscg_bot.edges.register import turn_at
from iscg_bot.model.servers import Web
from iscg_bot.porch import turn
from tests.web.conftest import Visited, free_port, heard

UNREADY = ("ready", "register", "mailbox", "letters")
READY = {**dict.fromkeys(UNREADY, False), "configuration": True, "outbox": True, "canary": True}


@asynccontextmanager
async def second(url: str, web: Web | None, environment: dict[str, str]) -> AsyncIterator[asyncio.Event]:
    """A service that came later; the event is set when it has its turn."""
    has_it = asyncio.Event()

    async def live() -> None:
        async with turn(cast(Any, SimpleNamespace(register=url, web=web)), environment):
            has_it.set()
            await asyncio.sleep(60)

    living = asyncio.ensure_future(live())
    try:
        yield has_it
    finally:
        living.cancel()
        await asyncio.wait([living])


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/register.sqlite"


async def test_it_is_alive_and_not_ready_until_it_has_its_turn(url: str) -> None:
    door = Visited(Web("127.0.0.1", free_port()))
    async with turn_at(url, pytest.fail) as first, second(url, door.web, {}) as has_it:
        await asyncio.wait_for(door.opened(), 5)
        alive, ready, figures = await door.ask("/healthz"), await door.ask("/readyz"), await door.ask("/metrics")
        assert (alive.status, alive.json["healthy"], alive.json["waiting"]) == (200, True, True)
        assert (ready.status, ready.json) == (503, READY)
        assert "iscg_waiting 1.0" in figures.text and "iscg_mails" not in figures.text
        first.give_back()
        await asyncio.wait_for(has_it.wait(), 5)
        socket.create_server((door.web.host, door.web.port)).close()  # the port is free for the service's own door


async def test_who_gives_up_waiting_leaves_the_port(url: str) -> None:
    door = Visited(Web("127.0.0.1", free_port()))
    async with turn_at(url, pytest.fail):
        async with second(url, door.web, {}):
            await asyncio.wait_for(door.opened(), 5)
        socket.create_server((door.web.host, door.web.port)).close()


async def test_systemd_hears_why_and_that_we_live(url: str, manager: tuple[socket.socket, str]) -> None:
    plug, name = manager
    told = {"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "60000000", "WATCHDOG_PID": str(os.getpid())}
    household = cast(Any, SimpleNamespace(settings=SimpleNamespace(register=url, web=None)))
    async with turn_at(url, pytest.fail):
        service = asyncio.ensure_future(Service(household, environment=told).run())
        await asyncio.sleep(0.1)
        service.cancel()
        await asyncio.wait([service])
    assert heard(plug) == ["READY=1\nSTATUS=waits: another service has this register", "WATCHDOG=1"]


async def test_who_has_its_turn_at_once_was_never_seen_waiting(url: str, manager: tuple[socket.socket, str]) -> None:
    plug, name = manager
    async with second(url, None, {"NOTIFY_SOCKET": name}) as has_it:
        await asyncio.wait_for(has_it.wait(), 5)
    assert heard(plug) == []
