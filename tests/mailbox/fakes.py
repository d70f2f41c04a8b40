"""A register in memory, and an IMAP server whose every word can be scripted."""

import asyncio
import contextlib
import re
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any

from iscg_bot.edges.mailbox import Health, Patience, watch
from iscg_bot.edges.tokens import Tokens
from iscg_bot.model.mail import Fetched
from iscg_bot.model.servers import Imap, Maildir

HASTY = Patience(
    connect=1.0,
    silence=0.8,
    command=1.6,
    bodies=0.8,
    logout=0.2,
    polled=0.1,
    crossed=0.01,
    first=0.01,
    longest=0.04,
    refused=0.2,
)


class FakeShelf:
    """What the register promises: the same UID or the same bytes twice are one mail."""

    def __init__(self) -> None:
        self.where: dict[str, tuple[int, int]] = {}
        self.mails: dict[tuple[int, int], Fetched] = {}
        self.handed: Counter[int] = Counter()  # how often a UID was handed over, new or not
        self.watermarks: list[int] = []
        self.decided: list[int] = []
        self.done: list[int] = []
        self.trouble: list[Exception] = []

    @property
    def raws(self) -> list[bytes]:
        return [mail.raw for mail in self.mails.values()]

    async def position(self, mailbox: str) -> tuple[int, int]:
        return self.where.get(mailbox, (0, 0))

    async def keep(self, mailbox: str, uidvalidity: int, mails: Sequence[Fetched], watermark: int) -> int:
        await asyncio.sleep(0)
        if self.trouble:
            raise self.trouble.pop(0)
        self.handed.update(mail.uid for mail in mails)
        known = set(self.raws)
        new = [mail for mail in mails if mail.raw not in known or not mail.raw]
        new = [mail for mail in new if (uidvalidity, mail.uid) not in self.mails]
        self.mails |= {(uidvalidity, mail.uid): mail for mail in new}
        self.where[mailbox] = (uidvalidity, watermark)
        self.watermarks.append(watermark)
        return len(new)

    async def unfiled(self, mailbox: str, uidvalidity: int) -> list[int]:
        return [uid for uid in self.decided if uid not in self.done]

    async def filed(self, mailbox: str, uidvalidity: int, uids: Sequence[int]) -> None:
        self.done += uids


class Line:
    """One connection, from the server's side."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def say(self, *words: bytes | str) -> None:
        for word in words:
            self.writer.write(word if isinstance(word, bytes) else f"{word}\r\n".encode())
        with contextlib.suppress(ConnectionError):
            await self.writer.drain()

    async def hear(self) -> str:
        line = await self.reader.readline()
        if not line:
            raise ConnectionResetError
        return line.decode("latin-1").rstrip("\r\n")

    def reset(self) -> None:
        self.writer.transport.abort()


Script = Callable[[Line, str, str], Awaitable[object]]


class FakeServer:
    """A decent IMAP server. `on["SEARCH"] = script` replaces its answer to one command."""

    def __init__(self) -> None:
        self.mails: dict[int, bytes] = {}
        self.flagged: list[str] = []
        self.moved: list[str] = []
        self.uidvalidity = 7
        self.capabilities = "IMAP4rev1 IDLE MOVE UIDPLUS SASL-IR"
        self.heard: list[str] = []
        self.connections = 0
        self.lines: list[Line] = []
        self.idling = asyncio.Event()
        self.on: dict[str, Script] = {}
        self.greeting = "* OK hello"
        self.port = 0
        self._news = asyncio.Event()

    def put(self, *raws: bytes) -> None:
        """Deliver."""
        for raw in raws:
            self.mails[max(self.mails, default=0) + 1] = raw
        self._news.set()

    def source(self, **changes: Any) -> Imap:
        return Imap(**({"host": "127.0.0.1", "port": self.port, "user": "bot", "secret": "s", "tls": "none"} | changes))

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator["FakeServer"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 20)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()
            for line in self.lines:
                line.reset()
            await asyncio.sleep(0.02)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = Line(reader, writer)
        self.connections += 1
        self.lines.append(line)
        try:
            if self.greeting:
                await line.say(self.greeting)
            while await self._answer(line):
                pass
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            line.reset()

    async def _answer(self, line: Line) -> bool:
        said = await line.hear()
        self.heard.append(said)
        tag, _, rest = said.partition(" ")
        name, _, arguments = rest.removeprefix("UID ").partition(" ")
        script = self.on.get(name.upper()) or getattr(self, f"_{name.lower()}")
        return await script(line, tag, arguments) is not False

    def said(self, word: str) -> list[str]:
        """What the client said that has *word*."""
        return [line for line in self.heard if word in line]

    # --- the commands ------------------------------------------------------------------------------------------------

    async def _capability(self, line: Line, tag: str, arguments: str) -> None:
        await line.say(f"* CAPABILITY {self.capabilities}", f"{tag} OK done")

    async def ok(self, line: Line, tag: str, arguments: str) -> None:
        await line.say(f"{tag} OK done")

    _login = _authenticate = _create = _noop = ok

    async def _select(self, line: Line, tag: str, arguments: str) -> None:
        await line.say(
            f"* {len(self.mails)} EXISTS",
            f"* OK [UIDVALIDITY {self.uidvalidity}] stable",
            f"{tag} OK [READ-WRITE] done",
        )

    async def _search(self, line: Line, tag: str, arguments: str) -> None:
        await line.say(self.found(arguments), f"{tag} OK done")

    def found(self, arguments: str) -> str:
        first, _, star = arguments.rpartition(" ")[2].partition(":")
        uids = [uid for uid in self.mails if uid >= int(first) and (star or uid == int(first))]
        if star and not uids:
            uids = [*self.mails][-1:]  # RFC 9051 6.4.9
        return " ".join(["* SEARCH", *map(str, uids)])

    async def _fetch(self, line: Line, tag: str, arguments: str) -> None:
        which, _, items = arguments.partition(" ")
        for uid in numbers(which):
            if uid in self.mails:
                await line.say(self.fetched(uid, items))
        await line.say(f"{tag} OK done")

    def fetched(self, uid: int, items: str) -> bytes:
        raw, number = self.mails[uid], [*self.mails].index(uid) + 1
        if "RFC822.SIZE" in items:
            return b"* %d FETCH (UID %d RFC822.SIZE %d)\r\n" % (number, uid, len(raw))
        if part := re.search(r"<(\d+)\.(\d+)>", items):
            start, length = int(part[1]), int(part[2])
            piece = raw[start : start + length]
            return b"* %d FETCH (UID %d BODY[]<%d> {%d}\r\n%s)\r\n" % (number, uid, start, len(piece), piece)
        return b"* %d FETCH (UID %d BODY[] {%d}\r\n%s)\r\n" % (number, uid, len(raw), raw)

    async def _store(self, line: Line, tag: str, arguments: str) -> None:
        self.flagged.append(arguments)
        await self.ok(line, tag, arguments)

    async def _move(self, line: Line, tag: str, arguments: str) -> None:
        self.moved.append(arguments)
        await self.ok(line, tag, arguments)

    async def _idle(self, line: Line, tag: str, arguments: str) -> None:
        await line.say("+ idling")
        self.idling.set()
        listening = asyncio.ensure_future(line.hear())
        while not listening.done():
            pushing = asyncio.ensure_future(self._news.wait())
            await asyncio.wait({listening, pushing}, return_when=asyncio.FIRST_COMPLETED)
            pushing.cancel()
            await asyncio.wait({pushing})
            if self._news.is_set():
                self._news.clear()
                await line.say(f"* {len(self.mails)} EXISTS")
        assert listening.result() == "DONE"
        await line.say(f"{tag} OK done")

    async def _logout(self, line: Line, tag: str, arguments: str) -> bool:
        await line.say("* BYE bye", f"{tag} OK done")
        return False


def numbers(which: str) -> list[int]:
    """1:3,7 -> 1, 2, 3, 7."""
    ends = (run.partition(":") for run in which.split(","))
    return [uid for first, _, last in ends for uid in range(int(first), int(last or first) + 1)]


def mail(number: int, size: int = 0) -> bytes:
    return b"Message-ID: <%d@x>\r\n\r\nmail %d\r\n" % (number, number) + b"x" * size


class Watching:
    """A watch under way."""

    def __init__(
        self, shelf: FakeShelf, source: Imap | Maildir, patience: Patience, tokens: Tokens | None = None
    ) -> None:
        self.shelf, self.health, self.decided = shelf, Health(), asyncio.Event()
        self.calls = 0
        self.task = asyncio.ensure_future(
            watch(source, shelf, self.health, self._kept, self.decided, patience=patience, tokens=tokens)
        )

    def _kept(self) -> None:
        self.calls += 1

    async def until(self, condition: Callable[[], object], seconds: float = 5.0) -> None:
        """Wait for *condition*; the watch must not end meanwhile."""
        async with asyncio.timeout(seconds):
            while not condition():
                assert not self.task.done(), self.task
                await asyncio.sleep(0.005)

    async def have(self, count: int, seconds: float = 5.0) -> None:
        await self.until(lambda: len(self.shelf.mails) >= count, seconds)


@contextlib.asynccontextmanager
async def watching(
    source: Imap | Maildir,
    shelf: FakeShelf | None = None,
    patience: Patience = HASTY,
    tokens: Tokens | None = None,
) -> AsyncIterator[Watching]:
    """A watch that must end within three seconds when it is cancelled, and leave no task behind."""
    others = asyncio.all_tasks()
    going = Watching(shelf or FakeShelf(), source, patience, tokens)
    try:
        yield going
    finally:
        going.task.cancel()
        done, _ = await asyncio.wait({going.task}, timeout=3)
    assert done, "does not end"
    assert going.task.cancelled(), going.task
    async with asyncio.timeout(1):  # the server's side of a connection ends with ours
        while asyncio.all_tasks() - others:  # noqa: ASYNC110  # tasks tell nobody
            await asyncio.sleep(0.005)
