"""Tokens that a real Dovecot checks, with short lives: mail keeps coming, also while we idle (M19)."""

import asyncio
from pathlib import Path

from iscg_bot.edges.connections import connect
from iscg_bot.edges.tokens import Tokens
from iscg_bot.model.servers import Imap, Smtp
from tests.mailbox.fakes import watching
from tests.servers.dovecot import access_token
from tests.servers.stack import Stack
from tests.tokens.endpoints import endpoint

BOT = "bot@example.test"
LIFE = 3  # seconds; a token is renewed when a quarter of it is left


async def test_mail_comes_while_tokens_end_in_the_middle_of_idle(stack: Stack, stack_directory: Path, tmp_path: Path):
    async with endpoint(stack_directory / "tls", lambda _: access_token(BOT, LIFE), LIFE) as there:
        tokens = Tokens(there.source(tmp_path))
        source = Imap("localhost", stack.ports["imaps"], BOT, "", ca=stack.ca, auth="xoauth2")
        async with watching(source, tokens=tokens) as w:
            await w.until(lambda: w.health.sessions)
            before = len(w.shelf.mails)
            for number in range(6):
                raw = f"Message-ID: <token{number}@x>\r\n\r\nmail {number}\r\n".encode()
                await asyncio.to_thread(stack.deliver, BOT, raw)
                await asyncio.sleep(1)
            await w.have(before + 6)
            assert w.health.sessions >= 3 and not w.health.last_error
        assert len(there.asked) >= 3


async def test_a_mail_server_takes_the_token(stack: Stack, stack_directory: Path, tmp_path: Path):
    for auth in ("xoauth2", "oauthbearer"):
        async with endpoint(stack_directory / "tls", lambda _: access_token(BOT, 60), 60) as there:
            smtp = Smtp("localhost", stack.ports["submission"], BOT, ca=stack.ca, auth=auth)
            server, _ = await connect(smtp, Tokens(there.source(tmp_path)))
            await server.offer(BOT, BOT)
            assert (await server.hand_over(b"Subject: by token\r\n\r\nwords\r\n")).code == 250
            server.close()
