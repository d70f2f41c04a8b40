"""The proxy does what the tests of the edges rely on."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from tests.servers.proxy import Proxy

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Echo:
    """A server that says what it hears, and remembers it."""

    def __init__(self) -> None:
        self.heard = b""
        self.was_reset = asyncio.Event()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while chunk := await reader.read(1000):
                self.heard += chunk
                writer.write(chunk)
        except ConnectionResetError:
            self.was_reset.set()
        writer.close()


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
async def network(echo: Echo, proxy: Callable[[int], Awaitable[Proxy]]) -> AsyncIterator[Proxy]:
    server = await asyncio.start_server(echo.answer, "127.0.0.1", 0)
    yield await proxy(server.sockets[0].getsockname()[1])
    server.close()


async def connect(network: Proxy) -> Connection:
    return await asyncio.open_connection("127.0.0.1", network.port)


async def say(connection: Connection, words: bytes) -> bytes:
    """What comes back for *words*."""
    reader, writer = connection
    writer.write(words)
    return await reader.read(1000)


async def test_it_passes_bytes_both_ways(network: Proxy) -> None:
    connection = await connect(network)
    assert await say(connection, b"hello") == b"hello"
    assert network.accepted == 1
    connection[1].close()


async def test_a_client_that_hangs_up_hangs_up_at_the_server(network: Proxy) -> None:
    reader, writer = await connect(network)
    await say((reader, writer), b"hello")
    writer.write_eof()
    assert await reader.read() == b""
    writer.close()


async def test_a_blackhole_is_silent_and_lets_go_later(network: Proxy) -> None:
    connection = await connect(network)
    await say(connection, b"before")
    network.blackhole()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(say(connection, b"during"), 0.1)
    network.restore()
    assert await connection[0].read(1000) == b"during"
    connection[1].close()


async def test_a_reset_reaches_client_and_server(network: Proxy, echo: Echo) -> None:
    connection = await connect(network)
    await say(connection, b"hello")
    network.reset()
    with pytest.raises(ConnectionResetError):
        await connection[0].read(1000)
    await asyncio.wait_for(echo.was_reset.wait(), 2)
    connection[1].close()


async def test_a_refusing_network_resets_new_connections_and_keeps_old_ones(network: Proxy) -> None:
    old = await connect(network)
    await say(old, b"hello")
    network.refuse()
    new = await connect(network)
    with pytest.raises(ConnectionResetError):
        await new[0].read(1000)
    assert await say(old, b"still here") == b"still here"
    old[1].close()
    new[1].close()


async def test_it_cuts_within_the_servers_words_once(network: Proxy) -> None:
    connection = await connect(network)
    network.cut_after(4)
    assert await say(connection, b"0123456789") == b"0123"
    with pytest.raises(ConnectionResetError):
        await connection[0].read(1000)
    connection[1].close()
    again = await connect(network)
    assert await say(again, b"0123456789") == b"0123456789"
    again[1].close()


async def test_hooks_alter_and_drop(network: Proxy) -> None:
    network.to_server = bytes.upper
    network.to_client = lambda chunk: chunk.replace(b"L", b"")
    connection = await connect(network)
    assert await say(connection, b"hello") == b"HEO"
    connection[1].close()


async def test_a_reply_is_lost_though_the_server_has_the_words(network: Proxy, echo: Echo) -> None:
    network.lose_reply_to(b"\r\n.\r\n")
    connection = await connect(network)
    assert await say(connection, b"DATA\r\n") == b"DATA\r\n"
    with pytest.raises(ConnectionResetError):
        await say(connection, b"a mail\r\n.\r\n")
    assert echo.heard.startswith(b"DATA\r\na mail\r\n.\r\n")
    connection[1].close()
    again = await connect(network)
    assert await say(again, b"NOOP\r\n") == b"NOOP\r\n"
    again[1].close()
