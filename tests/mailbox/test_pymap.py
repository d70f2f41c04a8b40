"""The server of the demo: pymap does not push what arrives between a command and IDLE."""

import datetime as dt
from argparse import Namespace
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
from pymap.backend.dict import DictBackend, Identity
from pymap.imap import IMAPService
from pymap.parsing.message import AppendMessage

from iscg_bot.edges.mailbox import Patience
from iscg_bot.model.servers import Imap
from tests.mailbox.fakes import mail, watching

Deliver = Callable[[bytes], Awaitable[None]]


@pytest.fixture
async def pymap(unused_tcp_port: int) -> AsyncIterator[tuple[int, Deliver]]:
    """A port, and how to put a mail into the mailbox."""
    arguments = Namespace(
        **{"host": "127.0.0.1", "port": unused_tcp_port, "cert": None, "key": None, "tls": False, "debug": False},
        **{"proxy_protocol": None, "inherited_sockets": None, "demo_data": False, "demo_user": "bot"},
        **{"demo_password": "secret", "skip_services": [], "passlib_cfg": None, "concurrency": None},
    )
    backend, config = await DictBackend.init(arguments)
    config.apply_context()

    async def deliver(raw: bytes) -> None:
        async with Identity("bot", backend.login, None, frozenset()).new_session() as session:
            inbox = await session.mailbox_set.get_mailbox("INBOX")
            await inbox.append(AppendMessage(raw, dt.datetime.now(dt.UTC), frozenset()), recent=True)

    async with AsyncExitStack() as stack:
        await backend.start(stack)
        await IMAPService(backend, config).start(stack)
        yield unused_tcp_port, deliver


async def test_mail_arrives_over_pymap(pymap: tuple[int, Deliver]) -> None:
    port, deliver = pymap
    await deliver(mail(1))
    await deliver(mail(2, 2 << 20))
    source = Imap("127.0.0.1", port, "bot", "secret", tls="none", move_to="Done", renew=5)
    async with watching(source, patience=Patience()) as w:  # a login takes pymap a second of hashing
        await w.have(2, seconds=30)
        for number in range(3, 23):
            await deliver(mail(number))
        await w.have(22, seconds=20)
        assert sorted(w.shelf.raws) == sorted([mail(2, 2 << 20), *(mail(n) for n in range(1, 23) if n != 2)])
        assert not any(kept.truncated for kept in w.shelf.mails.values())
        assert w.health.sessions == 1
        w.shelf.decided = [uid for _, uid in w.shelf.mails]
        w.decided.set()
        await w.until(lambda: len(w.shelf.done) == 22, 20)
