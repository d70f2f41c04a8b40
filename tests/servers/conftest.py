"""The real servers: one stack for the whole run, and proxies that do to a connection what networks do."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.servers.proxy import Proxy
from tests.servers.stack import Stack


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever uses the stack carries the marker `servers`."""
    for item in items:
        if {"stack", "stack_directory"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("servers")


@pytest.fixture(scope="session")
def stack_directory() -> Iterator[Path]:
    """A directory whose path is short enough for sockets and that other users can enter, as pytest's own are not."""
    directory = Path(tempfile.mkdtemp(prefix="iscg-", dir="/tmp"))
    yield directory
    shutil.rmtree(directory)


@pytest.fixture(scope="session")
def stack(stack_directory: Path) -> Iterator[Stack]:
    """The servers, with Mailman. Missing programs are an error, never a skip."""
    servers = Stack()
    servers.start(stack_directory)
    yield servers
    servers.stop()


@pytest.fixture
async def proxy() -> AsyncIterator[Callable[[int], Awaitable[Proxy]]]:
    """Makes a proxy in front of a port: `await proxy(stack.ports["imaps"])`."""
    async with AsyncExitStack() as opened:

        async def make(port: int) -> Proxy:
            made = Proxy(port)
            await made.open()
            opened.push_async_callback(made.close)
            return made

        yield make
