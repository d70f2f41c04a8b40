"""A small mail server for demonstrations: pymap in memory, aiosmtpd with a mailing list. Never for production."""

import argparse
import asyncio
import datetime as dt
import itertools
import logging
import warnings
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from pymap.backend.dict import DictBackend, Identity
from pymap.imap import IMAPService
from pymap.parsing.message import AppendMessage
from pymap.user import Passwords, UserMetadata

from iscg_bot.demo.postmarks import SERVER, delivered, distributed

HOST = "127.0.0.1"
LARGEST = 100 << 20

Seen = Callable[[str, tuple[str, ...], bytes], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the servers listen: IMAP, submission with a password, and the door for strangers."""

    imap: int
    submission: int
    outside: int


class MailServers:
    """Mailboxes with passwords and lists with members; *seen* is told of every mail that is taken: who, to whom."""

    def __init__(
        self, users: Mapping[str, str], lists: Mapping[str, tuple[str, ...]], ports: Ports, seen: Seen
    ) -> None:
        self._users, self._lists, self._ports, self._seen = users, lists, ports, seen
        self._count = itertools.count(1)
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> "MailServers":
        warnings.filterwarnings("ignore", module=r"aiosmtpd\.")  # passwords without TLS: on this machine alone
        logging.getLogger("mail.log").setLevel(logging.ERROR)
        await self._start_imap()
        for port, known in ((self._ports.submission, True), (self._ports.outside, False)):
            await self._start_smtp(port, known)
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._stack.aclose()

    async def _start_imap(self) -> None:
        """pymap wants the arguments of its command line."""
        first = next(iter(self._users))
        arguments = argparse.Namespace(
            **dict.fromkeys(("cert", "key", "proxy_protocol", "inherited_sockets", "passlib_cfg", "concurrency")),
            **{"host": HOST, "port": self._ports.imap, "tls": False, "debug": False, "skip_services": []},
            **{"demo_data": False, "demo_user": first, "demo_password": self._users[first]},
        )
        self._backend, self._config = await DictBackend.init(arguments)
        self._config.apply_context()
        await self._backend.start(self._stack)
        for user, password in itertools.islice(self._users.items(), 1, None):
            hashed = await Passwords(self._config).hash_password(password)
            await self._mailbox(user).set(UserMetadata(self._config, user, password=hashed))
        await IMAPService(self._backend, self._config).start(self._stack)

    async def _start_smtp(self, port: int, known: bool) -> None:
        server = await asyncio.get_running_loop().create_server(
            lambda: SMTP(
                self,
                hostname=SERVER,
                authenticator=self._authenticate,
                auth_required=known,
                auth_require_tls=False,
                enable_SMTPUTF8=True,
                data_size_limit=LARGEST,
            ),
            HOST,
            port,
        )
        self._stack.push_async_callback(server.wait_closed)
        self._stack.callback(server.close)

    def _mailbox(self, user: str) -> Identity:
        return Identity(user, self._backend.login, None, frozenset())

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: object
    ) -> AuthResult:
        if not isinstance(data, LoginPassword):
            return AuthResult(success=False)
        user = data.login.decode().lower()
        return AuthResult(success=self._users.get(user) == data.password.decode(), auth_data=user)

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Only mailboxes and lists of our own."""
        if address.lower() not in self._users and address.lower() not in self._lists:
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address.lower())
        return "250 2.1.5 Ok"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:
        """Into the mailboxes; a list's mail to each of its members."""
        number, now = next(self._count), dt.datetime.now(dt.UTC)
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        direct = delivered(raw, session.host_name or "unknown", number, now, session.auth_data or "")
        for recipient in envelope.rcpt_tos:
            members = self._lists.get(recipient)
            copy = distributed(raw, recipient, number, now) if members else direct
            for member in members or (recipient,):
                await self._deliver(member, copy)
        await self._seen(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw)
        return f"250 2.0.0 Ok: queued as {number}"

    async def _deliver(self, user: str, raw: bytes) -> None:
        async with self._mailbox(user).new_session() as session:
            inbox = await session.mailbox_set.get_mailbox("INBOX")
            await inbox.append(AppendMessage(raw, dt.datetime.now(dt.UTC), frozenset()), recent=True)
