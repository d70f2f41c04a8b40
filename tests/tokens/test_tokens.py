"""Access tokens: asked for when needed, renewed before they end, in the middle of IDLE too (M19)."""

import asyncio
import stat
from functools import partial

import pytest
from aiosmtpd.smtp import SMTP, AuthResult

from iscg_bot.edges import tokens as module
from iscg_bot.edges.connections import connect
from iscg_bot.edges.mailbox.wires import credentials
from iscg_bot.edges.tokens import TokenRefused, Tokens
from iscg_bot.errors import PermanentError, TemporaryError
from iscg_bot.model.servers import Smtp
from tests.mailbox.fakes import FakeServer, mail, watching
from tests.tokens.endpoints import endpoint


def numbered(number):
    return f"token{number}"


async def test_a_token_is_asked_for_once_until_shortly_before_its_end(certificates, tmp_path, monkeypatch):
    async with endpoint(certificates, numbered, life=1000) as there:
        tokens = Tokens(there.source(tmp_path, scope="mail"))
        first, again = await asyncio.gather(tokens.current(), tokens.current())
        assert (first.secret, again.secret) == ("token1", "token1")
        (asked,) = there.asked
        granted = {"grant_type": "refresh_token", "refresh_token": "first", "scope": "mail"}
        assert asked == {**granted, "client_id": "bot", "client_secret": "s3cret"}
        monkeypatch.setattr(module.time, "monotonic", lambda: first.until - 1)
        assert (await tokens.current()).secret == "token1"
        monkeypatch.setattr(module.time, "monotonic", lambda: first.until)
        assert (await tokens.current()).secret == "token2"
        tokens.forget()
        assert (await tokens.current()).secret == "token3"


async def test_without_a_refresh_token_the_client_asks_by_its_own_right(certificates, tmp_path):
    async with endpoint(certificates, numbered) as there:
        await Tokens(there.source(tmp_path, refresh_token="")).current()
        assert there.asked == [{"grant_type": "client_credentials", "client_id": "bot", "client_secret": "s3cret"}]


async def test_a_new_refresh_token_takes_the_place_of_the_old_one_for_ever(certificates, tmp_path):
    async with endpoint(certificates, numbered) as there:
        there.answers = [(200, {"access_token": "a", "refresh_token": "second"})]
        await Tokens(there.source(tmp_path / "tokens")).current()
        await Tokens(there.source(tmp_path / "tokens")).current()  # after a restart
        await Tokens(there.source(tmp_path / "tokens", refresh_token="other")).current()  # somebody signed in anew
        assert [asked["refresh_token"] for asked in there.asked] == ["first", "second", "other"]
        (file,) = (tmp_path / "tokens").iterdir()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("status", "said", "kind", "words"),
    [
        (
            400,
            {"error": "invalid_grant", "error_description": "AADSTS70008:\r\n expired"},
            TokenRefused,
            "AADSTS70008: exp",
        ),
        (401, {"error": "invalid_client"}, TokenRefused, "invalid_client"),
        (400, {"error": "temporarily_unavailable"}, TemporaryError, "temporarily_unavailable"),
        (503, "busy", TemporaryError, "status 503"),
        (200, {"token": "none"}, TemporaryError, "status 200"),
        (302, {}, TemporaryError, "status 302"),
    ],
)
async def test_what_an_endpoint_may_say_instead(certificates, tmp_path, status, said, kind, words):
    async with endpoint(certificates, numbered) as there:
        there.answers = [(status, said)]
        tokens = Tokens(there.source(tmp_path))
        with pytest.raises(kind, match=words) as raised:
            await tokens.current()
        assert "s3cret" not in str(raised.value) and "first" not in str(raised.value)
        assert (await tokens.current()).secret == "token2"


async def test_an_endpoint_that_cannot_prove_itself_or_is_not_there(certificates, tmp_path):
    async with endpoint(certificates, numbered) as there:
        with pytest.raises(TemporaryError, match="does not answer"):
            await Tokens(there.source(tmp_path, ca="")).current()
        assert there.asked == []
        with pytest.raises(PermanentError, match="CA bundle"):
            await Tokens(there.source(tmp_path, ca=str(tmp_path / "none"))).current()
    with pytest.raises(TemporaryError, match="does not answer"):
        await Tokens(there.source(tmp_path)).current()


async def test_a_new_token_cannot_be_written_down(certificates, tmp_path):
    (tmp_path / "file").write_text("")
    async with endpoint(certificates, numbered) as there:
        there.answers = [(200, {"access_token": "a", "refresh_token": "second", "expires_in": 0})]
        tokens = Tokens(there.source(tmp_path / "file"))
        assert (await tokens.current()).secret == "a"
        tokens.forget()
        await tokens.current()
        assert there.asked[1]["refresh_token"] == "second"


# --- the mailbox ---------------------------------------------------------------------------------------------------


@pytest.fixture
async def server():
    async with FakeServer().serving() as serving:
        yield serving


def account(server, auth="xoauth2"):
    return server.source(secret="", auth=auth)


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
async def test_in_the_middle_of_idle_the_session_is_renewed_without_a_word(
    server, certificates, tmp_path, monkeypatch, auth
):
    said = []
    monkeypatch.setattr("iscg_bot.log.disconnected", lambda *words: said.append(words))
    async with (
        endpoint(certificates, numbered, life=1.4) as there,
        watching(account(server, auth), tokens=Tokens(there.source(tmp_path))) as w,
    ):
        server.put(mail(1))
        await w.have(1)
        await w.until(lambda: w.health.sessions >= 3)
        server.put(mail(2))
        await w.have(2)
    signed = [line.split()[-1] for line in server.said(f"AUTHENTICATE {auth.upper()}")]
    assert signed[:3] == [credentials(auth, "bot", f"token{n}") for n in (1, 2, 3)]
    assert said == []


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
async def test_a_token_that_ends_in_the_middle_of_idle_before_its_time_is_replaced(
    server, certificates, tmp_path, auth
):
    good = ["token1"]

    async def judge(line, tag, arguments):
        if arguments.split()[-1] == credentials(auth, "bot", good[0]):
            return await server.ok(line, tag, arguments)
        await line.say("+ eyJzdGF0dXMiOiI0MDAifQ==")  # RFC 7628 3.2.3
        assert await line.hear() == {"xoauth2": "", "oauthbearer": "AQ=="}[auth]
        return await line.say(f"{tag} NO [AUTHENTICATIONFAILED] expired")

    server.on["AUTHENTICATE"] = judge
    async with (
        endpoint(certificates, numbered) as there,
        watching(account(server, auth), tokens=Tokens(there.source(tmp_path))) as w,
    ):
        await w.until(server.idling.is_set)
        good[0] = "token2"
        await server.lines[-1].say("* BYE session expired")
        await w.until(lambda: w.health.sessions == 2)
        server.put(mail(1))
        await w.have(1)
    assert len(there.asked) == 2 and len(server.said("AUTHENTICATE")) == 3


async def test_a_refused_grant_is_said_and_not_hammered(server, certificates, tmp_path):
    async with endpoint(certificates, numbered) as there:
        there.answers = [(400, {"error": "invalid_grant"})] * 3
        async with watching(account(server), tokens=Tokens(there.source(tmp_path))) as w:
            await w.until(lambda: w.health.last_error)
            assert w.health.last_error == "not let in: the token endpoint refuses us: invalid_grant"
            await w.until(lambda: w.health.connected)
    assert server.connections == 1 and len(there.asked) == 4


async def test_a_token_that_the_server_refuses_is_not_used_again(server, certificates, tmp_path):
    async def refuse(line, tag, arguments):
        del server.on["AUTHENTICATE"]
        await line.say(f"{tag} NO expired")

    server.on["AUTHENTICATE"] = refuse
    async with (
        endpoint(certificates, numbered) as there,
        watching(account(server), tokens=Tokens(there.source(tmp_path))) as w,
    ):
        await w.until(lambda: w.health.connected)
    assert len(there.asked) == 2


# --- the mail server -----------------------------------------------------------------------------------------------


class Submission:
    """A server that takes one token; *seen* are the tokens that were tried."""

    def __init__(self, taken):
        self.taken, self.seen = taken, []

    async def auth_XOAUTH2(self, server, args):
        return await self._judge(server, args, "xoauth2", b"")

    async def auth_OAUTHBEARER(self, server, args):
        return await self._judge(server, args, "oauthbearer", b"\1")

    async def _judge(self, server, args, auth, answer):
        self.seen.append(args[1])
        if args[1] == credentials(auth, "bot", self.taken):
            return AuthResult(success=True)
        assert await server.challenge_auth(b'{"status":"401"}') == answer
        return AuthResult(success=False, handled=False)


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
async def test_letters_are_submitted_with_a_token_and_a_refused_one_is_not_used_again(certificates, tmp_path, auth):
    there_ = Submission("token2")
    make = partial(SMTP, there_, auth_require_tls=False, hostname="mail.example")
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0)
    smtp = Smtp("127.0.0.1", server.sockets[0].getsockname()[1], "bot", tls="none", auth=auth)
    async with endpoint(certificates, numbered, life=1000) as there:
        tokens = Tokens(there.source(tmp_path))
        with pytest.raises(PermanentError, match="does not take us: 535"):
            await connect(smtp, tokens)
        conversation, until = await connect(smtp, tokens)
        assert conversation.is_open and until == (await tokens.current()).until
        assert there_.seen == [credentials(auth, "bot", f"token{n}") for n in (1, 2)]
        conversation.close()
        there.answers = [(400, {"error": "invalid_grant"})]
        tokens.forget()
        with pytest.raises(TokenRefused, match="invalid_grant"):
            await connect(smtp, tokens)
    server.close()
    await server.wait_closed()
