"""An IMAP client that ends: one caller at a time, a deadline on every await (RFC 9051)."""

import asyncio
import base64
import contextlib
import re
import ssl
from collections.abc import AsyncIterator, Coroutine
from typing import Any

from iscg_bot.edges.mailbox.links import connect, keep_alive, security
from iscg_bot.edges.mailbox.outages import Patience
from iscg_bot.edges.mailbox.protocols import Answer, Denied, Lost, Refused, SafeProtocol, readable
from iscg_bot.edges.mailbox.wires import credentials, quote
from iscg_bot.model.servers import Imap

# The server's trouble, not our password's (RFC 5530 3).
_TROUBLE = re.compile(r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|CONTACTADMIN)\b", re.IGNORECASE)


class SafeIMAP:
    """One connection. Every surprise raises Lost and closes it; NO and BAD raise Refused and leave it open."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._lock = asyncio.Lock()
        self.protocol = SafeProtocol(asyncio.get_running_loop())
        self.capabilities: frozenset[str] = frozenset()

    # --- commands ----------------------------------------------------------------------------------------------------

    async def call(self, name: str, *arguments: str, prefix: str = "", cap: float = 0) -> Answer:
        """Send a command and wait for its answer, *cap* seconds at most. Refused if it is NO or BAD (M10)."""
        async with self._alone(), self._deadline(cap or self._patience.command):
            answer = await self.protocol.finish(self.protocol.begin(name, *arguments, prefix=prefix))
        if answer.result != "OK":
            raise Refused(f"{name}: {answer.text or answer.result}")
        return answer

    async def uid(self, name: str, *arguments: str, cap: float = 0) -> Answer:
        """The same with UIDs (RFC 9051 6.4.9)."""
        return await self.call(name, *arguments, prefix="UID", cap=cap)

    async def idle(self, seconds: float, wake: asyncio.Event) -> None:
        """RFC 2177: until news comes, *wake* is set, or *seconds* are over."""
        async with self._alone():
            async with self._deadline(self._patience.silence):
                command = self.protocol.begin("IDLE")
                await self.protocol.prompted.wait()
            await either(seconds, self.protocol.news.wait(), wake.wait(), command.wait())
            async with self._deadline(self._patience.silence):
                if self.protocol.waiting_for(command):
                    self.protocol.send("DONE")
                answer = await self.protocol.finish(command)
            if answer.result != "OK":
                raise Lost(f"IDLE: {answer.text or answer.result}")

    @contextlib.asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        """Nobody else speaks meanwhile. After any surprise the next answer could be another command's: hang up."""
        async with self._lock:
            try:
                yield
            except TimeoutError:
                self.protocol.fail("no answer in time")
                raise Lost("no answer in time") from None
            except BaseException:
                self.abort()
                raise

    @contextlib.asynccontextmanager
    async def _deadline(self, cap: float) -> AsyncIterator[None]:
        """At most *cap* seconds, and not so long in silence (M8)."""
        now, silence = asyncio.get_running_loop().time, min(cap, self._patience.silence)
        end = now() + cap
        async with asyncio.timeout_at(now() + silence) as limit:

            def postpone() -> None:
                if not limit.expired():
                    limit.reschedule(min(end, now() + silence))

            self.protocol.heard = postpone
            try:
                yield
            finally:
                self.protocol.heard = None

    # --- opening and closing -----------------------------------------------------------------------------------------

    async def open(self, source: Imap) -> None:
        """Connect, secure, log in. Lost, Refused; Denied if the server does not accept who we are."""
        context = security(source.host, source.tls, source.ca)
        await self._connect(source, context if source.tls == "implicit" else None)
        await self._learn()
        if context is not None and source.tls == "starttls":
            await self._starttls(context, source.host)
        try:
            await (self._login(source) if source.auth == "login" else self._authenticate(source))
        except Refused as refusal:
            raise (Lost if _TROUBLE.search(str(refusal)) else Denied)(str(refusal)) from None
        await self._learn()  # what is offered before the login lacks MOVE and IDLE (RFC 9051 6.1.1)

    async def close(self) -> None:
        """Take leave if nothing is under way, and be gone within a few seconds."""
        transport = self.protocol.transport
        if transport is None:
            return
        with contextlib.suppress(Lost, Refused):
            await self.call("LOGOUT", cap=self._patience.logout)
        self.abort()
        with contextlib.suppress(TimeoutError):  # a failed STARTTLS tells nobody that the socket is closed
            async with asyncio.timeout(self._patience.logout):
                await self.protocol.closed.wait()

    def abort(self) -> None:
        """Hang up."""
        self.protocol.fail("closed by us")

    async def _connect(self, source: Imap, context: ssl.SSLContext | None) -> None:
        protocol, seconds = self.protocol, self._patience.connect
        async with self._alone():
            try:
                async with asyncio.timeout(seconds):
                    await connect(protocol, source.host, source.port, context, seconds)
                    await protocol.greeted.wait()
            except TimeoutError:
                raise Lost("no greeting in time") from None
            except OSError as error:
                raise Lost(str(error)) from error
            protocol.check()
        keep_alive(protocol.transport.get_extra_info("socket"))

    async def _starttls(self, context: ssl.SSLContext, host: str) -> None:
        """RFC 9051 6.2.1. Never falls back to clear text."""
        if "STARTTLS" not in self.capabilities:
            raise Lost("no STARTTLS offered")
        await self.call("STARTTLS")
        async with self._alone():
            if self.protocol.splitter.midway:
                raise Lost("clear text after STARTTLS")  # would count as the server's words (CVE-2011-0411)
            try:
                async with asyncio.timeout(self._patience.connect):
                    await self.protocol.secure(context, host)
            except ssl.SSLError as error:
                raise Lost(str(error)) from error
        await self._learn()  # what was said before is worth nothing

    async def _learn(self) -> None:
        answer = await self.call("CAPABILITY")
        lines = (bytes(response[0]).decode("ascii", "replace").upper().split() for response in answer.untagged)
        self.capabilities = frozenset(word for line in lines if line[:1] == ["CAPABILITY"] for word in line[1:])

    async def _login(self, source: Imap) -> None:
        if "LOGINDISABLED" in self.capabilities:
            raise Refused("the server takes no passwords here")  # RFC 9051 6.2.3
        await self.call("LOGIN", quote(source.user), quote(source.secret))

    async def _authenticate(self, source: Imap) -> None:
        """SASL (RFC 9051 6.2.2), with the error challenge of XOAUTH2 and OAUTHBEARER (RFC 7628 3.2.3)."""
        mechanism, initial = source.auth.upper(), credentials(source.auth, source.user, source.secret)
        early = [initial] if "SASL-IR" in self.capabilities else []  # RFC 4959
        async with self._alone(), self._deadline(self._patience.command):
            answer, trouble = await self._converse(mechanism, early, [] if early else [initial])
        if answer.result != "OK":
            raise Refused(f"{answer.text} {trouble}".strip())

    async def _converse(self, mechanism: str, early: list[str], replies: list[str]) -> tuple[Answer, str]:
        protocol, trouble = self.protocol, ""
        command = protocol.begin("AUTHENTICATE", mechanism, *early)
        while True:
            await protocol.prompted.wait()
            if not protocol.waiting_for(command):
                return await protocol.finish(command), trouble
            protocol.prompted.clear()
            if replies:
                protocol.send(replies.pop())
            else:
                trouble = _plain(protocol.prompt)
                protocol.send("AQ==" if mechanism == "OAUTHBEARER" else "")


async def either(seconds: float, *waits: Coroutine[Any, Any, Any]) -> None:
    """Until the first of *waits* is over, at most *seconds*."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _plain(challenge: bytes) -> str:
    """What an error challenge says."""
    try:
        return readable(base64.b64decode(challenge))
    except ValueError:
        return ""
