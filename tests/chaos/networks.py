"""Networks between the bot and its servers that stall, drop, truncate, trickle and swallow; and what passed them."""

import asyncio
import re
from contextlib import closing, suppress
from dataclasses import dataclass
from time import monotonic

from tests.servers.proxy import Proxy, _reset

_NAMED = re.compile(rb"(?im)^message-id:[ \t]*(?:\r\n[ \t]+)?(<[^>\r\n]+>)")
_GO_ON = re.compile(rb"(?m)^354")
DOT = b"\r\n.\r\n"
CRUMB = 40  # bytes at a time where a network trickles


@dataclass
class Transfer:
    """A letter whose final dot went to the server (RFC 5321 4.1.1.4): over a slow network after the bot's death too.

    *begun*: when the server said that it may come; *answered*: when the server's answer was passed on to the bot;
    *cut*: when we reset the connection, which takes back what was not read yet.
    """

    message_id: str
    begun: float
    answered: float | None = None
    cut: float | None = None


class Conversation:
    """One connection of the bot's with the mail server, as it passes by in clear text."""

    def __init__(self, transfers: list[Transfer]) -> None:
        self._transfers, self._said, self._open = transfers, bytearray(), []
        self._sending: float | None = None  # since when

    def client_said(self, chunk: bytes) -> None:
        self._said += chunk
        while self._sending is not None and DOT in self._said:
            letter, _, rest = bytes(self._said).partition(DOT)
            found = _NAMED.search(letter)
            self._open = [Transfer(found[1].decode() if found else "", self._sending)]
            self._transfers += self._open
            self._said, self._sending = bytearray(rest), None

    def cut(self) -> None:
        """Both ends are told at once that it is over."""
        for transfer in self._open:
            transfer.cut = transfer.cut or monotonic()

    def server_says(self, chunk: bytes) -> None:
        """Before it is passed on: the letter may follow at once (RFC 5321 3.3)."""
        if _GO_ON.search(chunk):
            self._said, self._sending = bytearray(), monotonic()

    def server_said(self, chunk: bytes) -> None:
        """As soon as it was passed on. If the answer was swallowed, what is said after it is no answer."""
        if not chunk:
            self._open = []
        if chunk.endswith(b"\n") and not _GO_ON.search(chunk):
            for transfer in self._open:
                transfer.answered = transfer.answered or monotonic()


class Network(Proxy):
    """A proxy that may also be slow, and may break in the middle of what the client says. *transfers*: see above."""

    def __init__(self, upstream: int) -> None:
        super().__init__(upstream)
        self.trickling, self.transfers = False, list[Transfer]()
        self._client_left: int | None = None
        self._heard: set[Conversation] = set()

    def cut_client_after(self, count: int) -> None:
        """Pass *count* more bytes of the client, then reset everything."""
        self._client_left = count

    def restore(self) -> None:
        """A good network again."""
        super().restore()
        self.trickling, self._client_left = False, None

    def reset(self) -> None:
        """Reset every open connection."""
        for heard in self._heard:
            heard.cut()
        super().reset()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with self._counted(writer):
            await self._flowing.wait()
            if self._refusing:
                return _reset(writer)
            try:
                from_server, to_server = await asyncio.open_connection("127.0.0.1", self.upstream)
            except OSError:
                return _reset(writer)
            with self._counted(to_server):
                heard = Conversation(self.transfers)
                self._heard.add(heard)
                await asyncio.gather(self._up(reader, to_server, heard), self._down(from_server, writer, heard))
                self._heard.discard(heard)
        return None

    async def _up(self, client: asyncio.StreamReader, server: asyncio.StreamWriter, heard: Conversation) -> None:
        with suppress(OSError), closing(server):
            async for whole in self._chunks(client):
                for chunk in self._crumbs(whole):
                    passed = self.to_server(chunk)[: self._client_left]
                    heard.client_said(passed)
                    await self._pass(passed, server)
                    self._count_client(len(passed))

    async def _down(self, server: asyncio.StreamReader, client: asyncio.StreamWriter, heard: Conversation) -> None:
        with suppress(OSError), closing(client):
            async for whole in self._chunks(server):
                for chunk in self._crumbs(whole):
                    passed = self.to_client(chunk)[: self._left]
                    if client.transport.is_closing():
                        return
                    heard.server_says(passed)
                    await self._pass(passed, client)
                    heard.server_said(passed)
                    self._count(len(passed))

    async def _pass(self, chunk: bytes, to: asyncio.StreamWriter) -> None:
        to.write(chunk)
        await to.drain()
        if self.trickling:
            await asyncio.sleep(0.02)

    def _crumbs(self, chunk: bytes) -> list[bytes]:
        size = CRUMB if self.trickling else len(chunk)
        return [chunk[start : start + size] for start in range(0, len(chunk), size)]

    def _count_client(self, passed: int) -> None:
        if self._client_left is not None:
            self._client_left -= passed
            if not self._client_left:
                self._client_left = None
                self.reset()
