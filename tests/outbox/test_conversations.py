"""What is said to a mail server, and what is made of its replies, however it behaves."""

import asyncio
from contextlib import asynccontextmanager, suppress

import pytest
from aiosmtplib import SMTPResponseException, SMTPServerDisconnected

from iscg_bot.edges.connections import connect
from iscg_bot.model.servers import Smtp

BOT, ALICE, LETTER = "bot@x.example", "alice@x.example", b"Subject: x\r\n\r\nbody\r\n"
IN_ONE_BREATH, BY_TURNS = b"250-mx\r\n250-PIPELINING\r\n250 SMTPUTF8\r\n", b"250 mx\r\n"
SAYS = {b"EHLO": IN_ONE_BREATH, b"DATA": b"354 go on\r\n", b".": b"250 2.0.0 taken\r\n"}
CLOSE, SILENCE = None, b""


class Server:
    """Answers commands by their first word, with 250 if nothing else is told; CLOSE closes. *heard* is what came."""

    def __init__(self, says):
        self.says, self.heard, self.letter = SAYS | says, [], b""
        self.done = asyncio.Event()

    async def serve(self, reader, writer):
        self.writer = writer
        writer.write(b"220 mx\r\n")
        with suppress(OSError):  # who is left with words unsaid is reset
            await self.answer(reader)
        writer.close()
        self.done.set()

    async def answer(self, reader):
        in_letter, rest = False, b""
        while chunk := await reader.read(65536):
            self.heard.append(chunk)
            *lines, rest = (rest + chunk).split(b"\r\n")
            for line in lines:
                if in_letter and line != b".":
                    self.letter += line + b"\r\n"
                    continue
                answer = self.says.get(line.split(b" ")[0], b"250 ok\r\n")
                if answer is CLOSE:
                    return
                in_letter = answer.startswith(b"354")
                self.writer.write(answer)


@asynccontextmanager
async def talking(says=None):
    """A server, and a conversation with it."""
    server = Server(says or {})
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    smtp = Smtp("127.0.0.1", listening.sockets[0].getsockname()[1], tls="none", hostname="bot")
    conversation, _ = await connect(smtp, None)
    server.heard.clear()
    try:
        yield server, conversation
    finally:
        conversation.close()
        await server.done.wait()
        listening.close()


async def soon(true):
    async with asyncio.timeout(9):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.001)


async def test_all_is_said_at_once_where_the_server_can_take_that():
    async with talking() as (server, conversation):
        await conversation.offer(BOT, ALICE)
        assert server.heard == [b"MAIL FROM:<bot@x.example>\r\nRCPT TO:<alice@x.example>\r\nDATA\r\n"]
        assert (await conversation.hand_over(LETTER)).message == "2.0.0 taken"
        assert server.letter == LETTER


async def test_else_one_after_the_other():
    async with talking({b"EHLO": BY_TURNS}) as (server, conversation):
        await conversation.offer(BOT, ALICE)
        assert [line.split()[0] for line in server.heard] == [b"MAIL", b"RCPT", b"DATA"]


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (b".\r\n..\r\na.\r\n", b"..\r\n...\r\na.\r\n"),
        (b"one\ntwo\rthree", b"one\r\ntwo\r\nthree\r\n"),
        (b"one\n.\ntwo\r.\r\n", b"one\r\n..\r\ntwo\r\n..\r\n"),  # no server sees the end of a letter in its middle
    ],
)
async def test_no_letter_ends_before_its_end(letter, said):
    async with talking() as (server, conversation):
        await conversation.offer(BOT, ALICE)
        await conversation.hand_over(letter)
        assert server.letter == said


@pytest.mark.parametrize("ehlo", [IN_ONE_BREATH, BY_TURNS])
@pytest.mark.parametrize("command", [b"MAIL", b"RCPT"])
async def test_after_a_refusal_the_next_letter_goes_over_the_same_connection(command, ehlo):
    no, need = b"550-5.1.1 no\r\n550 such user\r\n", b"503 need RCPT\r\n"
    async with talking({b"EHLO": ehlo, command: no, b"DATA": need}) as (server, conversation):
        with pytest.raises(SMTPResponseException) as refused:
            await conversation.offer(BOT, "nobody@x.example")
        assert (refused.value.code, refused.value.message) == (550, "5.1.1 no\nsuch user")
        await conversation.reset()
        server.says |= SAYS | {command: b"250 ok\r\n"}
        await conversation.offer(BOT, ALICE)
        await conversation.hand_over(LETTER)
        assert server.letter == LETTER


async def test_who_refuses_and_wants_the_letter_all_the_same_gets_nothing():
    """Not even an empty one: it might arrive."""
    async with talking({b"RCPT": b"450 later\r\n"}) as (server, conversation):
        with pytest.raises(SMTPResponseException):
            await conversation.offer(BOT, ALICE)
        server.heard.clear()
        with pytest.raises(SMTPResponseException):
            await conversation.reset()
        assert server.heard == []


async def test_only_354_asks_for_the_letter():
    async with talking({b"DATA": b"250 ok\r\n"}) as (_, conversation):
        with pytest.raises(SMTPResponseException):
            await conversation.offer(BOT, ALICE)


@pytest.mark.parametrize("code", [421, 554])
async def test_the_last_words_before_the_server_leaves_count(code):
    async with talking({b"MAIL": b"%d 4.3.2 bye\r\n" % code, b"RCPT": CLOSE}) as (_, conversation):
        with pytest.raises(SMTPResponseException) as refused:
            await conversation.offer(BOT, ALICE)
        assert refused.value.code == code
        with pytest.raises(SMTPServerDisconnected):
            await conversation.reset()


async def test_a_server_that_leaves_or_speaks_unasked_is_not_used_any_more():
    for last_words in (b"", b"421 4.4.2 you say nothing\r\n"):
        async with talking() as (server, conversation):
            assert conversation.is_open
            server.writer.write(last_words)
            if not last_words:
                server.writer.close()
            await soon(lambda: not conversation.is_open)
            with pytest.raises(SMTPServerDisconnected):
                await conversation.offer(BOT, ALICE)


@pytest.mark.parametrize("nonsense", [b"hello\r\n", b"250", b"250-" + b"x" * 100_000, b"250-x\r\n" * 10_000])
async def test_nonsense_is_a_lost_connection(nonsense):
    async with talking({b".": nonsense}) as (server, conversation):
        await conversation.offer(BOT, ALICE)
        waiting = asyncio.ensure_future(conversation.hand_over(LETTER))
        await soon(lambda: server.letter)
        if nonsense == b"250":  # and then nothing
            server.writer.close()
        with pytest.raises(SMTPServerDisconnected):
            await waiting


async def test_replies_come_in_pieces():
    async with talking({b"MAIL": SILENCE, b"RCPT": SILENCE, b"DATA": SILENCE}) as (server, conversation):
        waiting = asyncio.ensure_future(conversation.offer(BOT, ALICE))
        await soon(lambda: server.heard)
        for byte in b"250-a\r\n250 b\r\n250 c\r\n354 d\r\n":
            server.writer.write(bytes([byte]))
            await asyncio.sleep(0.001)
        await waiting


@pytest.mark.parametrize("address", ["a b@x.example", "a>@x.example", "a@x.example\r\nRSET", "", "a\x00@x.example"])
async def test_an_address_that_cannot_be_said_is_not_said(address):
    async with talking() as (server, conversation):
        with pytest.raises(ValueError):
            await conversation.offer(BOT, address)
        assert server.heard == []


async def test_addresses_beyond_ascii_and_quoted_ones():
    async with talking() as (server, conversation):
        await conversation.offer(BOT, 'zoë."a b"@x.example')
        assert server.heard[0].startswith(
            'MAIL FROM:<bot@x.example> SMTPUTF8\r\nRCPT TO:<zoë."a b"@x.example>\r\n'.encode()
        )
