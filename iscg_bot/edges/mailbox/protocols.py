"""aioimaplib's protocol with its parser, its log and its loss of the connection replaced.

aioimaplib 2.0.3 recurses once per line, drops EXISTS outside IDLE, tells nobody that the connection is gone and writes
passwords into its debug log. Here one command at a time is under way, and whatever happens to it, it ends.
"""

import asyncio
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aioimaplib.aioimaplib import Command, IMAP4ClientProtocol

from iscg_bot.edges.mailbox.responses import Response, Splitter
from iscg_bot.errors import EdgeError, PermanentError, TemporaryError

_EXISTS = re.compile(rb"\d+ EXISTS\b", re.IGNORECASE)
_WELCOME = re.compile(rb"\* OK\b", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s<>\"]+@[^\s<>\"]+")
_LOST = "KO"  # the result of a command whose answer will never come; aioimaplib's word


class Lost(TemporaryError):
    """The connection is gone, or can no longer be trusted: connect again."""


class Renewed(Lost):
    """The session was ended on purpose, for its token is at its end: connect again at once."""


class Refused(EdgeError):
    """The server answered NO or BAD; the connection is still good."""


class Denied(Refused):
    """The server does not accept who we are: do not hammer it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command brought: OK, NO or BAD (*result*) with its *text*, and the untagged responses before it."""

    result: str
    text: str
    untagged: tuple[Response, ...]


def readable(text: bytes) -> str:
    """A server's words, fit for the log: short, printable, no addresses (M126)."""
    words = " ".join(text[:1000].decode("utf-8", "replace").split())
    return _ADDRESS.sub("...", "".join(c for c in words if c.isprintable()))[:200]


class SafeProtocol(IMAP4ClientProtocol):  # type: ignore[misc]  # aioimaplib has no types
    """*news*: something arrived (or the connection went) since it was last cleared. *because*: why it is of no use."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.transport: Any
        self.splitter = Splitter()
        self.heard: Callable[[], None] | None = None  # called with every sign of life
        self.greeted = asyncio.Event()
        self.news = asyncio.Event()
        self.prompted = asyncio.Event()  # the command under way was answered with "+", or is over
        self.prompt = b""
        self.closed = asyncio.Event()
        self.because = ""

    # --- what we say -------------------------------------------------------------------------------------------------

    def begin(self, name: str, *arguments: str, prefix: str = "") -> Any:
        """Send a command; its answer comes by `finish`. PermanentError if an argument has CR, LF or NUL."""
        self.check()
        try:
            command = Command(name, self.new_tag(), *arguments, prefix=prefix, loop=self.loop)
        except ValueError as error:
            raise PermanentError(str(error)) from error
        self.prompted.clear()
        self.pending_sync_command = command
        self.send(str(command))
        return command

    async def finish(self, command: Any) -> Answer:
        """The answer to *command*; Lost if none will come."""
        await command.wait()
        result, lines = command.response
        if result == _LOST:
            raise Lost(self.because)
        return Answer(result.upper(), readable(lines[-1]), tuple(lines[:-1]))

    def waiting_for(self, command: Any) -> bool:
        """Is *command* still under way?"""
        return self.pending_sync_command is command

    def send(self, line: str) -> None:
        """Write a line; into no log, for it may be a password."""
        self.transport.write(line.encode() + b"\r\n")

    def check(self) -> None:
        """Lost if the connection is of no use any more."""
        if self.because:
            raise Lost(self.because)

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Go on in TLS."""
        self.transport = await self.loop.start_tls(self.transport, self, context, server_hostname=host)

    # --- what we hear ------------------------------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        """Take a packet; whatever is wrong with it, nobody is left waiting."""
        if self.heard is not None:
            self.heard()
        try:
            for response in self.splitter.feed(data):
                self._dispatch(response)
        except Exception as error:  # ours, or aioimaplib's about a tag that nobody asked with
            self.fail(f"not IMAP: {readable(str(error).encode())}")

    def connection_lost(self, exc: Exception | None) -> None:
        """The socket is closed."""
        self.fail(str(exc) if exc else "closed by the server")
        self.closed.set()

    def fail(self, because: str) -> None:
        """End it: the command under way, and everybody who waits."""
        self.because = self.because or because
        command, self.pending_sync_command = self.pending_sync_command, None
        if command is not None:
            command.close(b"", _LOST)
        for event in (self.greeted, self.news, self.prompted):
            event.set()
        if self.transport is not None:
            self.transport.abort()

    def _dispatch(self, response: Response) -> None:
        line = bytes(response[0])
        if not self.greeted.is_set():
            self._greet(line)
        elif line.startswith(b"* "):
            self._untagged([line[2:], *response[1:]])
        elif line.startswith(b"+"):
            self.prompt = line[1:].strip()
            self.prompted.set()
        elif line:
            self._response_done(line)
            self.prompted.set()

    def _greet(self, line: bytes) -> None:
        if not _WELCOME.match(line):
            self.fail(f"greeted with {readable(line)}")
        self.greeted.set()

    def _untagged(self, response: Response) -> None:
        line, command = bytes(response[0]), self.pending_sync_command
        name = command.name if command is not None else ""
        if _EXISTS.match(line):
            self.news.set()  # whatever the number: a mail moved away and a new one cancel out
        if line[:4].upper() == b"BYE " and name != "LOGOUT":
            self.fail(readable(line))
        elif command is not None and name != "IDLE":  # which may last, and says nothing that we need
            command.append_to_resp(response)
