"""A TCP proxy on loopback that does to a connection what networks do."""

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing, contextmanager, suppress

Hook = Callable[[bytes], bytes]  # what is passed on instead; b"" for nothing

RESET = struct.pack("ii", 1, 0)  # SO_LINGER of no seconds: closing sends RST instead of FIN


class Proxy:
    """Passes bytes between clients of *port* and the server on *upstream*, until told otherwise.

    *to_server* and *to_client* see each chunk and give what is passed on in its place. *accepted* counts connections.
    """

    def __init__(self, upstream: int) -> None:
        self.upstream = upstream
        self.port = 0
        self.accepted = 0
        self.to_server: Hook = bytes
        self.to_client: Hook = bytes
        self._refusing = False
        self._left: int | None = None
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self) -> None:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stop listening and reset what is open."""
        self._server.close()
        self.restore()
        self.reset()
        await asyncio.gather(*self._tasks)
        await self._server.wait_closed()

    def blackhole(self) -> None:
        """From now on no byte passes either way, and nobody is told; new connections are taken and left waiting."""
        self._flowing.clear()

    def refuse(self) -> None:
        """From now on a new connection is reset as soon as it is made; open ones go on."""
        self._refusing = True

    def reset(self) -> None:
        """Reset every open connection, to clients and to the server."""
        for writer in list(self._writers):
            _reset(writer)

    def cut_after(self, count: int) -> None:
        """Pass *count* more bytes of the server, then reset everything; later connections pass."""
        self._left = count

    def lose_reply_to(self, words: bytes) -> None:
        """Once the client has written *words*, the server's next reply is lost, and every connection with it.

        For a mail whose final dot arrives while its 250 does not: b"\\r\\n.\\r\\n". Only where there is no TLS.
        """
        written = bytearray()

        def listen(chunk: bytes) -> bytes:
            written.extend(chunk)
            return chunk

        def lose(chunk: bytes) -> bytes:
            if words not in written:
                return chunk
            self.restore()
            self.reset()
            return b""

        self.to_server, self.to_client = listen, lose

    def restore(self) -> None:
        """A good network again."""
        self.to_server = self.to_client = bytes
        self._refusing, self._left = False, None
        self._flowing.set()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        task = asyncio.create_task(self._connect(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with self._counted(writer):
            await self._flowing.wait()
            if self._refusing:
                _reset(writer)
                return
            try:
                from_server, to_server = await asyncio.open_connection("127.0.0.1", self.upstream)
            except OSError:
                _reset(writer)
                return
            with self._counted(to_server):
                await asyncio.gather(self._carry(reader, to_server), self._carry_back(from_server, writer))

    @contextmanager
    def _counted(self, writer: asyncio.StreamWriter) -> Iterator[None]:
        """Among the open connections as long as this lasts; closed afterwards."""
        self._writers.add(writer)
        try:
            yield
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _carry(self, client: asyncio.StreamReader, server: asyncio.StreamWriter) -> None:
        with suppress(OSError), closing(server):  # a reset is an end like any other
            async for chunk in self._chunks(client):
                server.write(self.to_server(chunk))
                await server.drain()

    async def _carry_back(self, server: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        with suppress(OSError), closing(client):
            async for chunk in self._chunks(server):
                passed = self.to_client(chunk)[: self._left]
                client.write(passed)
                await client.drain()
                self._count(len(passed))

    def _count(self, passed: int) -> None:
        if self._left is not None:
            self._left -= passed
            if not self._left:
                self._left = None
                self.reset()

    async def _chunks(self, source: asyncio.StreamReader) -> AsyncIterator[bytes]:
        """What *source* says, as soon as the network lets it through."""
        while chunk := await source.read(65536):
            await self._flowing.wait()
            yield chunk
        await self._flowing.wait()


def _reset(writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):  # it may be closed already
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    writer.transport.abort()
