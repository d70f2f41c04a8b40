"""Letters over a connection: MAIL, RCPT and DATA in one breath where the server can take that (RFC 2920).

aiosmtplib connects, encrypts and signs in; it waits for each reply before it says the next, so we take over there.
"""

import asyncio
import re
from collections import deque

from aiosmtplib import SMTP, SMTPResponse, SMTPResponseException, SMTPServerDisconnected

LONGEST = 32768  # octets of a reply
OFFER = 180.0  # seconds for the replies to MAIL, RCPT and DATA, and to RSET (RFC 5321 4.5.3.2)
LETTER = 600.0  # for the reply to the final dot (RFC 5321 4.5.3.2.6)
_LINE = re.compile(rb"[2-5]\d\d(?:([ -]).*)?", re.DOTALL)  # of a reply (RFC 5321 4.2)
# What has a place between "<" and ">" (RFC 5321 4.1.2, RFC 6531 3.3): nothing that would end a command in its middle
_MAILBOX = re.compile(r"""(?:"(?:[^"\\\x00-\x1f\x7f]|\\[ -~])*"|[^\s<>"\x00-\x1f\x7f])+""")


class Conversation(asyncio.Protocol):
    """With a mail server that has let us in; the *client* that got us there is used no more.

    What the server refuses raises SMTPResponseException, then only reset() and close() may follow; a lost connection
    raises SMTPServerDisconnected, a server that says nothing TimeoutError.
    """

    def __init__(self, client: SMTP) -> None:
        assert isinstance(client.transport, asyncio.Transport)
        self._transport = client.transport
        self._at_once = 3 if client.supports_extension("pipelining") else 1
        self._beyond_ascii = client.supports_extension("smtputf8")
        self._owed: deque[asyncio.Future[SMTPResponse | None]] = deque()  # replies that nobody has read; None: lost
        self._lines: list[bytes] = []  # of the next reply, so far
        self._rest = b""  # of its next line
        self._lost = "the connection was lost"
        self._transport.set_protocol(self)

    @property
    def is_open(self) -> bool:
        """May it be used?"""
        return not self._transport.is_closing()

    async def offer(self, sender: str, to: str) -> None:
        """MAIL, RCPT, DATA (RFC 5321 3.3): now the server wants the letter. ValueError: an address cannot be said."""
        commands = self._commands(sender, to)
        async with asyncio.timeout(OFFER):
            for start in range(0, len(commands), self._at_once):
                at_once = commands[start : start + self._at_once]
                self._say(*(command for command, _ in at_once))
                for _, wanted in at_once:
                    await self._reply(*wanted)

    async def hand_over(self, letter: bytes) -> SMTPResponse:
        """The *letter*, and the reply to its final dot (RFC 5321 4.1.1.4, 4.5.2)."""
        text = b"\r\n" + b"\r\n".join(letter.splitlines())
        self._say(text.replace(b"\r\n.", b"\r\n..")[2:] + b"\r\n.\r\n")
        async with asyncio.timeout(LETTER):
            return await self._reply(250)

    async def reset(self) -> None:
        """RSET (RFC 5321 4.1.1.5): ready for the next letter.

        A server that refused one of the commands and wants the letter all the same is left: an empty one (RFC 2920
        3.1) might reach somebody.
        """
        async with asyncio.timeout(OFFER):
            while self._owed:
                await self._reply(*range(400, 600), 250, 251)
            self._say(b"RSET\r\n")
            await self._reply(250)

    def close(self, because: str = "we closed the connection") -> None:
        """Without QUIT: the server knows what to do (RFC 5321 4.1.1.10)."""
        self._lost = because
        self._transport.close()

    def data_received(self, data: bytes) -> None:
        """Lines of replies; a server that speaks unasked is about to close (421), or out of step."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._hear(line.rstrip(b"\r"))
        if len(self._rest) + sum(map(len, self._lines)) > LONGEST:
            self.close("a reply without an end")

    def connection_lost(self, _: Exception | None) -> None:
        """Whoever waits for a reply waits in vain."""
        for owed in self._owed:
            if not owed.done():
                owed.set_result(None)

    def _hear(self, line: bytes) -> None:
        waiting = next((owed for owed in self._owed if not owed.done()), None)
        found = _LINE.fullmatch(line)
        if waiting is None or found is None:
            self.close(f"unexpected: {line[:200].decode(errors='replace')}")
            return
        self._lines.append(line)
        if found[1] != b"-":
            words = b"\n".join(line[4:].strip() for line in self._lines)
            waiting.set_result(SMTPResponse(int(line[:3]), words.decode(errors="replace")))
            self._lines.clear()

    def _commands(self, sender: str, to: str) -> tuple[tuple[bytes, tuple[int, ...]], ...]:
        """With the codes that let us go on. An address beyond ASCII needs a server that takes it (RFC 6531 3.1)."""
        extended = not to.isascii()
        if extended and not self._beyond_ascii:
            raise ValueError("the mail server takes no addresses beyond ASCII")
        encoding, option = ("utf-8", b" SMTPUTF8") if extended else ("ascii", b"")
        back, there = (_sayable(address).encode(encoding) for address in (sender, to))
        return (
            (b"MAIL FROM:<%s>%s\r\n" % (back, option), (250,)),
            (b"RCPT TO:<%s>\r\n" % there, (250, 251)),
            (b"DATA\r\n", (354,)),
        )

    def _say(self, *commands: bytes) -> None:
        if not self.is_open:
            raise SMTPServerDisconnected(self._lost)
        loop = asyncio.get_running_loop()
        self._owed.extend(loop.create_future() for _ in commands)
        self._transport.write(b"".join(commands))

    async def _reply(self, *wanted: int) -> SMTPResponse:
        reply = await self._owed[0]
        self._owed.popleft()
        if reply is None:
            raise SMTPServerDisconnected(self._lost)
        if reply.code not in wanted:
            raise SMTPResponseException(reply.code, reply.message)
        return reply


def _sayable(address: str) -> str:
    if _MAILBOX.fullmatch(address) is None:
        raise ValueError(f"{address!r} cannot be said in SMTP")
    return address
