"""The bot's watch against a real Dovecot, through a network that does what networks do: every mail is kept once."""

import asyncio
import shutil
import smtplib
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from email import message_from_bytes
from itertools import count
from pathlib import Path

import pytest

from iscg_bot.edges.mailbox import Patience
from iscg_bot.model.servers import Imap
from tests.mailbox.fakes import Watching, watching
from tests.servers.certificates import certify
from tests.servers.dovecot import Dovecot, access_token
from tests.servers.processes import free_ports
from tests.servers.proxy import Proxy

PATIENCE = Patience(connect=2.0, silence=1.0, command=5.0, bodies=10.0, logout=0.5, first=0.05, longest=0.4)
SECRETS = ("a secret", "pässwörd-€", 'a"b\\c{}d e')
NASTY = b'\0 \xff\xfe\r\n{5}\r\nA1 OK {3}\r\n)\r\n* BYE\r\n* 1 FETCH (UID 1 BODY[] "x")\r\n" \\ ( :(\r\n..\r\n'

numbers = count(1)


class Server:
    """Dovecot, with a fresh mailbox for each test."""

    def __init__(self, home: Path) -> None:
        self.users = {f"user{number}@example.test": SECRETS[number % 3] for number in range(60)}
        self.ports = free_ports(("imap", "imaps", "lmtp", "sasl"))
        self.ca = str(certify(home / "tls"))
        self.dovecot = Dovecot(home / "dovecot", "example.test", home / "tls", self.ports, self.users)
        self.dovecot.wait()
        self._unused = iter(self.users)

    def account(self) -> Imap:
        """An empty mailbox, reached directly and in clear text."""
        user = next(self._unused)
        return Imap("127.0.0.1", self.ports["imap"], user, self.users[user], tls="none", renew=2.0)

    def deliver(self, user: str, amount: int = 1, body: bytes = b"hello\r\n") -> None:
        """Put mails into a mailbox (RFC 2033), each with a Message-ID of its own."""
        names = [f"<{next(numbers)}@example.test>" for _ in range(amount)]
        with smtplib.LMTP("127.0.0.1", self.ports["lmtp"], timeout=30) as client:
            for name in names:
                client.sendmail("a@example.test", [user], b"Message-ID: %s\r\n\r\n%s" % (name.encode(), body))

    def stored(self, user: str) -> list[bytes]:
        """The mails of an INBOX as they lie on disk."""
        maildir = self.dovecot.maildir(user)
        while True:
            try:
                return [path.read_bytes() for folder in ("cur", "new") for path in (maildir / folder).iterdir()]
            except FileNotFoundError:  # Dovecot has just moved it from new/ to cur/
                continue

    def restart(self, kill: bool) -> None:
        self.dovecot.stop(kill)
        self.dovecot.start()
        self.dovecot.wait()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    home = Path(tempfile.mkdtemp(prefix="iscg-", dir="/tmp"))
    home.chmod(0o755)
    serving = Server(home)
    yield serving
    serving.dovecot.stop()
    shutil.rmtree(home)


@pytest.fixture
def account(server: Server) -> Imap:
    return server.account()


@pytest.fixture
async def network(server: Server, proxy: Callable[[int], Awaitable[Proxy]]) -> AsyncIterator[Proxy]:
    yield await proxy(server.ports["imap"])


def through(network: Proxy, account: Imap) -> Imap:
    return Imap(account.host, network.port, account.user, account.secret, tls="none", renew=account.renew)


def names(raws: Iterable[bytes]) -> list[str]:
    return sorted(str(message_from_bytes(raw)["Message-ID"]) for raw in raws)


async def every_one_once(w: Watching, server: Server, account: Imap, seconds: float = 20.0) -> None:
    """What was kept as new is what lies on the server's disk, each mail once."""
    there = names(server.stored(account.user))
    await w.until(lambda: len(w.shelf.mails) >= len(there), seconds)
    assert names(w.shelf.raws) == there
    assert not any(kept.truncated for kept in w.shelf.mails.values())


async def flow(server: Server, account: Imap, amount: int = 60) -> None:
    """Mail that keeps coming; a server that is down gets more of it afterwards."""
    done = 0
    while done < amount:
        try:
            await asyncio.to_thread(server.deliver, account.user, 1, b"x" * 3000)
            done += 1
        except (OSError, smtplib.SMTPException):
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("tls", ["none", "starttls", "implicit"])
@pytest.mark.parametrize("auth", ["login", "plain", "xoauth2", "oauthbearer"])
async def test_every_way_in(server: Server, tls: str, auth: str) -> None:
    account = server.account()
    secret = access_token(account.user) if "auth" in auth else account.secret
    port = server.ports["imaps" if tls == "implicit" else "imap"]
    server.deliver(account.user)
    source = Imap("localhost", port, account.user, secret, tls=tls, ca=server.ca, auth=auth)
    async with watching(source, patience=PATIENCE) as w:
        await every_one_once(w, server, account)


@pytest.mark.parametrize("auth", ["login", "plain", "xoauth2", "oauthbearer"])
async def test_a_wrong_secret_is_refused_with_the_servers_reason(server: Server, account: Imap, auth: str) -> None:
    secret = access_token(account.user, seconds=-60) if "auth" in auth else "wrong"
    source = Imap(account.host, account.port, account.user, secret, tls="none", auth=auth)
    async with watching(source, patience=PATIENCE) as w:
        await w.until(lambda: w.health.last_error)
        assert w.health.last_error.startswith("not let in: ")
        assert "auth" in w.health.last_error.lower() or "token" in w.health.last_error.lower()


@pytest.mark.parametrize(("host", "trusted"), [("localhost", False), ("127.0.0.2", True)])
async def test_a_certificate_that_does_not_prove_it(server: Server, account: Imap, host: str, trusted: bool) -> None:
    ca = server.ca if trusted else ""
    source = Imap(host, server.ports["imaps"], account.user, account.secret, ca=ca)
    async with watching(source, patience=PATIENCE) as w:
        await w.until(lambda: w.health.last_error)
        assert w.health.sessions == 0


async def test_what_mails_may_contain(server: Server, account: Imap) -> None:
    server.deliver(account.user, body=NASTY)
    server.deliver(account.user, body=b"")
    async with watching(account, patience=PATIENCE) as w:
        await asyncio.to_thread(server.deliver, account.user, 1, NASTY)
        await every_one_once(w, server, account)
        # Dovecot shows NUL as 0x80 in BODY[] (RFC 9051 9: no NUL in a literal)
        assert sum(raw.endswith(NASTY.replace(b"\0", b"\x80")) for raw in w.shelf.raws) == 2


async def test_a_mail_of_forty_megabytes(server: Server, account: Imap) -> None:
    server.deliver(account.user, body=b"0123456789\r\n" * (40 << 20 // 12))
    async with watching(account, patience=PATIENCE) as w:
        await every_one_once(w, server, account)
        assert w.shelf.raws[0].endswith(b"\r\n\r\n" + b"0123456789\r\n" * (40 << 20 // 12))


async def test_decided_mail_is_moved(server: Server, account: Imap) -> None:
    server.deliver(account.user, 5)
    source = Imap(account.host, account.port, account.user, account.secret, tls="none", move_to="Erledigt/Ü & mehr")
    async with watching(source, patience=PATIENCE) as w:
        await w.have(5)
        w.shelf.decided = [1, 2, 4]
        w.decided.set()
        await w.until(lambda: w.shelf.done)
    moved = [path.name for path in (server.dovecot.maildir(account.user) / ".Erledigt.&ANw- &- mehr" / "cur").iterdir()]
    assert len(server.stored(account.user)) == 2
    assert len(moved) == 3
    assert all("S" in name.rpartition(",")[2] for name in moved)


async def test_resets_while_mail_comes(server: Server, account: Imap, network: Proxy) -> None:
    async with watching(through(network, account), patience=PATIENCE) as w:
        coming = asyncio.ensure_future(flow(server, account))
        for _ in range(6):
            await asyncio.sleep(0.4)
            network.reset()
        await coming
        await every_one_once(w, server, account)
        assert w.health.sessions >= 4


async def test_cut_within_literals(server: Server, account: Imap, network: Proxy) -> None:
    server.deliver(account.user, 30, b"x" * 5000 + b"\r\n")
    network.cut_after(2000 + 9 * 5000)
    async with watching(through(network, account), patience=PATIENCE) as w:
        for amount in (4000, 30_000, 90_000):
            before = network.accepted
            await w.until(lambda before=before: network.accepted > before or len(w.shelf.mails) == 30)
            network.cut_after(amount)
        await every_one_once(w, server, account)
        assert network.accepted >= 3


async def test_a_blackhole_while_mail_comes(server: Server, account: Imap, network: Proxy) -> None:
    async with watching(through(network, account), patience=PATIENCE) as w:
        coming = asyncio.ensure_future(flow(server, account))
        await asyncio.sleep(0.5)
        network.blackhole()
        await w.until(lambda: w.health.last_error, 10)  # found by the renewal of IDLE, or in a command
        assert w.health.last_error == "no answer in time"
        network.restore()
        await coming
        await every_one_once(w, server, account)


@pytest.mark.parametrize("kill", [False, True])
async def test_dovecot_restarts_while_mail_comes(server: Server, account: Imap, kill: bool) -> None:
    async with watching(account, patience=PATIENCE) as w:
        coming = asyncio.ensure_future(flow(server, account))
        for _ in range(2):
            await asyncio.sleep(0.6)
            await asyncio.to_thread(server.restart, kill)
        await coming
        await every_one_once(w, server, account)
        assert w.health.sessions >= 2


async def test_the_mailbox_is_numbered_anew(server: Server, account: Imap, network: Proxy) -> None:
    server.deliver(account.user, 20)
    async with watching(through(network, account), patience=PATIENCE) as w:
        await w.have(20)
        network.refuse()
        network.reset()
        await asyncio.to_thread(server.dovecot.change_uidvalidity, account.user)
        await asyncio.to_thread(server.deliver, account.user, 5)
        network.restore()
        await every_one_once(w, server, account)
        assert len({uidvalidity for uidvalidity, _ in w.shelf.mails}) == 2


async def test_everything_at_once(server: Server, account: Imap, network: Proxy) -> None:
    async with watching(through(network, account), patience=PATIENCE) as w:
        coming = asyncio.ensure_future(flow(server, account, 150))
        await asyncio.sleep(0.5)
        network.reset()
        await asyncio.sleep(0.5)
        network.cut_after(2500)
        await asyncio.sleep(0.5)
        network.blackhole()
        await asyncio.sleep(0.5)
        network.restore()
        await asyncio.to_thread(server.restart, True)
        await asyncio.sleep(0.5)
        await asyncio.to_thread(server.dovecot.change_uidvalidity, account.user)
        network.reset()
        await asyncio.to_thread(server.restart, False)
        network.cut_after(20_000)
        await coming
        await every_one_once(w, server, account)
