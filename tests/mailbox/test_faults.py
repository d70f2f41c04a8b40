"""What servers and networks do to a watch; in the end every mail is kept once."""

import asyncio
import ssl
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from iscg_bot.edges.mailbox import Health, Patience, watch
from iscg_bot.edges.mailbox.links import security
from iscg_bot.errors import PermanentError
from iscg_bot.model.servers import Imap
from tests.mailbox.fakes import HASTY, FakeServer, FakeShelf, Line, Watching, mail, numbers, watching


def once(server: FakeServer, name: str, script) -> None:
    """Misbehave the first time only."""
    ordinary = getattr(server, f"_{name.lower()}")

    async def first(line: Line, tag: str, arguments: str):
        server.on[name] = ordinary
        return await script(line, tag, arguments)

    server.on[name] = first


async def hang(line: Line, tag: str, arguments: str) -> None:
    """Say nothing any more, until the other side gives up."""
    await line.reader.read()
    raise ConnectionResetError


async def reset(line: Line, tag: str, arguments: str) -> bool:
    line.reset()
    return False


async def bye(line: Line, tag: str, arguments: str) -> bool:
    await line.say("* BYE shutting down")
    return False


async def garble(line: Line, tag: str, arguments: str) -> None:
    await line.say("HTTP/1.1 400 Bad Request")
    await hang(line, tag, arguments)


@pytest.mark.parametrize("fault", [hang, reset, bye, garble])
@pytest.mark.parametrize("where", ["CAPABILITY", "LOGIN", "SELECT", "NOOP", "SEARCH", "FETCH", "STORE", "IDLE"])
async def test_every_fault_at_every_step(server: FakeServer, where: str, fault) -> None:
    once(server, where, fault)
    shelf = FakeShelf()
    shelf.decided = [1]
    server.put(mail(1), mail(2))
    async with watching(server.source(), shelf) as w:
        await w.have(2)
        await w.until(lambda: shelf.done)
        await w.until(server.idling.is_set)
        server.put(mail(3))
        await w.have(3)
        assert server.connections == 2
        assert shelf.raws == [mail(1), mail(2), mail(3)]
        assert w.health.last_error


@pytest.mark.parametrize("greeting", ["* BYE too many connections", "", "220 smtp.example ESMTP", "* NO"])
async def test_a_greeting_that_is_none(server: FakeServer, greeting: str) -> None:
    server.greeting = greeting
    server.put(mail(1))
    async with watching(server.source(), patience=Patience(connect=0.2, first=0.01, longest=0.02)) as w:
        await w.until(lambda: server.connections >= 2)
        server.greeting = "* OK better"
        await w.have(1)


async def test_pushed_bye_and_reset_in_idle(server: FakeServer) -> None:
    async with watching(server.source()) as w:
        await w.until(server.idling.is_set)
        for break_off in (lambda line: line.say("* BYE inconsistent"), lambda line: asyncio.to_thread(int)):
            server.idling.clear()
            await break_off(server.lines[-1])
            server.lines[-1].reset()
            await w.until(server.idling.is_set)
        server.put(mail(1))
        await w.have(1)
        assert w.health.sessions == 3


async def test_bye_in_idle_without_hanging_up(server: FakeServer) -> None:
    async with watching(server.source()) as w:
        await w.until(server.idling.is_set)
        await server.lines[-1].say("* BYE but I keep the line")
        await w.until(lambda: w.health.sessions == 2)
        assert w.health.last_error == "BYE but I keep the line"


async def test_a_dead_peer_in_idle_is_found_at_the_renewal(server: FakeServer) -> None:
    async def deaf(line: Line, tag: str, arguments: str) -> None:
        await line.say("+ idling")
        await hang(line, tag, arguments)

    once(server, "IDLE", deaf)
    async with watching(server.source(renew=0.1)) as w:
        await w.until(lambda: w.health.sessions == 2)
        assert w.health.last_error == "no answer in time"


async def test_idle_refused(server: FakeServer) -> None:
    async def refuse(line: Line, tag: str, arguments: str) -> None:
        await line.say(f"{tag} NO not now")

    once(server, "IDLE", refuse)
    async with watching(server.source()) as w:
        await w.until(lambda: w.health.sessions == 2)


async def test_exists_while_searching(server: FakeServer) -> None:
    """The search is stale and the news arrives with its answer: aioimaplib would sleep on it."""

    async def stale(line: Line, tag: str, arguments: str) -> None:
        server.mails[1] = mail(1)
        await line.say("* SEARCH", "* 1 EXISTS", f"{tag} OK done")

    once(server, "SEARCH", stale)
    async with watching(server.source()) as w:
        await w.have(1, seconds=2)


async def test_exists_with_the_answer_to_a_mark(server: FakeServer) -> None:
    async def mark(line: Line, tag: str, arguments: str) -> None:
        server.mails[2] = mail(2)
        await line.say("* 2 EXISTS", f"{tag} OK done")

    server.on["STORE"] = mark
    shelf = FakeShelf()
    shelf.decided = [1]
    server.mails[1] = mail(1)
    async with watching(server.source(), shelf) as w:
        await w.have(2, seconds=2)


async def test_an_unchanged_number_still_wakes(server: FakeServer) -> None:
    """One mail is moved away while another comes."""
    server.mails = {1: mail(1)}
    async with watching(server.source()) as w:
        await w.until(server.idling.is_set)
        server.mails = {2: mail(2)}
        await server.lines[-1].say("* 1 EXPUNGE", "* 1 EXISTS")
        await w.have(2, seconds=2)


async def test_a_server_that_always_announces_does_not_make_us_spin(server: FakeServer) -> None:
    async def always(line: Line, tag: str, arguments: str) -> None:
        await line.say("* 0 EXISTS", "* SEARCH", f"{tag} OK done")

    server.on["SEARCH"] = always
    async with watching(server.source()):
        await asyncio.sleep(0.2)
        assert len(server.said("SEARCH")) <= 0.2 / HASTY.crossed


async def test_three_thousand_expunges_pushed(server: FakeServer) -> None:
    async with watching(server.source()) as w:
        await w.until(server.idling.is_set)
        await server.lines[-1].say(b"* 1 EXPUNGE\r\n" * 3000)
        server.put(mail(1))
        await w.have(1)
        assert w.health.sessions == 1


async def test_noise_everywhere(server: FakeServer) -> None:
    """Untagged OKs, unsolicited flags and blank lines between everything."""
    noise = ["* OK still here {5}", "* 1 FETCH (FLAGS (\\Seen) UID 1)", "* 2 RECENT", "", "* FLAGS (\\Seen)"]

    def noisily(name: str):
        ordinary = getattr(server, f"_{name}")

        async def script(line: Line, tag: str, arguments: str):
            await line.say(*noise)
            return await ordinary(line, tag, arguments)

        return script

    for name in ("capability", "login", "select", "noop", "search", "fetch", "store", "idle"):
        server.on[name.upper()] = noisily(name)
    server.put(mail(1), mail(2))
    async with watching(server.source()) as w:
        await w.have(2)
        await w.until(server.idling.is_set)
        server.put(mail(3))
        await w.have(3)
        assert w.health.sessions == 1
        assert w.shelf.raws == [mail(1), mail(2), mail(3)]


SHAPES = {
    "UID after the literal": b"* 1 FETCH (BODY[] {5}\r\nhello UID 1)\r\n",
    "flags around it": b"* 1 FETCH (FLAGS (\\Seen) BODY[] {5}\r\nhello FLAGS (\\Seen $X) UID 1)\r\n",
    "quoted": b'* 1 FETCH (UID 1 BODY[] "hello")\r\n',
    "unsolicited before and after": b"* 1 FETCH (FLAGS ())\r\n* 1 FETCH (UID 1 BODY[] {5}\r\nhello)\r\n"
    b"* 1 FETCH (UID 1 FLAGS ())\r\n",
    "twice": b"* 1 FETCH (UID 1 BODY[] {5}\r\nhello)\r\n" * 2,
    "lower case": b"* 1 fetch (uid 1 body[] {5}\r\nhello)\r\n",
}


@pytest.mark.parametrize("shape", SHAPES)
async def test_shapes_of_an_answer(server: FakeServer, shape: str) -> None:
    """M6."""
    await _fetches(server, SHAPES[shape])
    async with watching(server.source()) as w:
        await w.have(1)
        assert w.shelf.mails[7, 1].raw == b"hello"
        assert not w.shelf.mails[7, 1].truncated


@pytest.mark.parametrize("answer", [b"", b"* 1 FETCH (UID 1 BODY[] NIL)\r\n", b"* 1 FETCH (UID 1)\r\n"])
async def test_a_mail_whose_body_is_not_handed_over(server: FakeServer, answer: bytes) -> None:
    """Asked again, then kept empty, said, and never stepped over; the others come all the same."""
    ordinary = server._fetch

    async def fetch(line: Line, tag: str, arguments: str) -> None:
        if "SIZE" in arguments:
            await ordinary(line, tag, arguments)
            return
        for uid in (u for u in server.mails if u in numbers(arguments.partition(" ")[0])):
            await line.say(answer if uid == 1 else server.fetched(uid, ""))
        await line.say(f"{tag} OK done")

    server.on["FETCH"] = fetch
    server.put(mail(1), mail(2))
    with capture_logs() as logs:
        async with watching(server.source()) as w:
            await w.have(2)
    assert w.shelf.mails[7, 1].raw == b""
    assert w.shelf.mails[7, 1].truncated
    assert len([line for line in server.said("BODY") if " 1 " in line]) == 1
    assert [(entry["event"], entry.get("uid")) for entry in logs if entry["event"] == "unfetchable"] == [
        ("unfetchable", 1)
    ]


async def test_a_body_that_comes_when_asked_for_alone(server: FakeServer) -> None:
    async def shy(line: Line, tag: str, arguments: str) -> None:
        if "SIZE" in arguments or "," not in arguments.partition(" ")[0].replace(":", ","):
            await server._fetch(line, tag, arguments)
        else:
            await line.say(server.fetched(1, ""), f"{tag} OK done")

    server.on["FETCH"] = shy
    server.put(mail(1), mail(2))
    async with watching(server.source()) as w:
        await w.have(2)
        assert w.shelf.raws == [mail(1), mail(2)]
        assert w.shelf.watermarks == [2]


async def test_an_empty_mail_is_a_mail(server: FakeServer) -> None:
    server.put(b"", mail(2))
    async with watching(server.source()) as w:
        await w.have(2)
        assert w.shelf.mails[7, 1].raw == b""
        assert not w.shelf.mails[7, 1].truncated


async def test_mails_that_vanished_move_the_watermark(server: FakeServer) -> None:
    async def vanished(line: Line, tag: str, arguments: str) -> None:
        server.mails.pop(2, None)
        await server._fetch(line, tag, arguments)

    server.put(mail(1), mail(2))
    server.on["FETCH"] = vanished
    async with watching(server.source()) as w:
        await w.until(lambda: w.shelf.watermarks[-1:] == [2])
        assert w.shelf.raws == [mail(1)]


async def is_fetched_without_its_size(w: Watching, item: str) -> bool:
    """Of three mails one cannot be had; if only its SIZE is refused, it comes all the same, and else the others do."""
    await w.have(3 if item == "SIZE" else 2)
    return item == "SIZE"


@pytest.mark.parametrize("item", ["BODY", "SIZE"])
async def test_a_mail_that_kills_every_session_does_not_stop_the_others(server: FakeServer, item: str) -> None:
    """M3: the watermark waits below it, the later ones come."""

    async def deadly(line: Line, tag: str, arguments: str):
        if item in arguments and 2 in numbers(arguments.partition(" ")[0]):
            return await bye(line, tag, arguments)
        return await server._fetch(line, tag, arguments)

    server.on["FETCH"] = deadly
    server.put(mail(1), mail(2), mail(3))
    async with watching(server.source()) as w:
        if await is_fetched_without_its_size(w, item):
            return
        assert w.shelf.raws == [mail(1), mail(3)]
        assert w.shelf.watermarks[-1] == 1
        server.on.clear()
        await w.have(3)
        assert w.shelf.watermarks[-1] == 3


@pytest.mark.parametrize("word", ["NO", "BAD"])
@pytest.mark.parametrize("item", ["BODY", "SIZE"])
async def test_a_mail_that_the_server_refuses_does_not_stop_the_others(
    server: FakeServer, item: str, word: str
) -> None:
    """M3: the watermark waits below it, the later ones come and are waited for, and it is asked for again."""

    async def refuse(line: Line, tag: str, arguments: str) -> None:
        if item in arguments and 2 in numbers(arguments.partition(" ")[0]):
            await line.say(f"{tag} {word} [SERVERBUG] it cannot be read")
        else:
            await server._fetch(line, tag, arguments)

    server.on["FETCH"] = refuse
    server.put(mail(1), mail(2), mail(3))
    async with watching(server.source()) as w:
        if await is_fetched_without_its_size(w, item):
            return
        await w.until(server.idling.is_set)
        sessions = server.connections
        server.put(mail(4))
        await w.have(3)
        assert [m.uid for m in w.shelf.mails.values()] == [1, 3, 4]
        assert w.shelf.watermarks[-1] == 1 and server.connections == sessions <= 2
        server.on.clear()
        server.put(mail(5))
        await w.have(5)
        assert w.shelf.watermarks[-1] == 5 and server.connections == sessions
        assert sorted(w.shelf.raws) == [mail(n) for n in range(1, 6)]


async def test_a_mail_that_the_server_refuses_for_a_day_stands_empty(server: FakeServer) -> None:
    """It is counted and told of like one whose body is not handed over (M124), and nothing waits for it any more."""

    async def refuse(line: Line, tag: str, arguments: str) -> None:
        if "BODY" in arguments and 2 in numbers(arguments.partition(" ")[0]):
            await line.say(f"{tag} NO cannot be converted")
        else:
            await server._fetch(line, tag, arguments)

    server.on["FETCH"] = refuse
    server.put(mail(1), mail(2), mail(3))
    async with watching(server.source(), patience=replace(HASTY, withheld=0.0)) as w:
        await w.have(3)
    assert w.shelf.mails[7, 2].raw == b"" and w.shelf.mails[7, 2].truncated
    assert [w.shelf.mails[7, uid].raw for uid in (1, 3)] == [mail(1), mail(3)]
    assert w.shelf.watermarks[-1] == 3


async def test_a_trickling_literal_meets_the_hard_cap(server: FakeServer) -> None:
    """M8: every byte postpones the deadline, but not for ever."""

    async def trickle(line: Line, tag: str, arguments: str) -> None:
        if "BODY" not in arguments:
            await server._fetch(line, tag, arguments)
            return
        await line.say(b"* 1 FETCH (UID 1 BODY[] {9999}\r\n")
        while True:
            await line.say(b"x")
            await asyncio.sleep(0.05)
            if line.reader.at_eof():
                raise ConnectionResetError

    server.on["FETCH"] = trickle
    server.put(mail(1))
    async with watching(server.source()) as w:
        started = asyncio.get_running_loop().time()
        await w.until(lambda: w.health.last_error)
        assert w.health.last_error == "no answer in time"
        assert 0.7 < asyncio.get_running_loop().time() - started < 2
        server.on.clear()
        await w.have(1)


async def test_slow_is_not_dead(server: FakeServer) -> None:
    """A byte now and then is enough, as long as the whole is done in time."""

    async def slow(line: Line, tag: str, arguments: str) -> None:
        for byte in server.fetched(1, arguments):
            await line.say(bytes([byte]))
            await asyncio.sleep(0.01)
        await line.say(f"{tag} OK done")

    server.on["FETCH"] = slow
    server.put(mail(1))
    patience = Patience(silence=0.1, command=5, bodies=5, logout=0.1, first=0.01, longest=0.01)
    async with watching(server.source(), patience=patience) as w:
        await w.have(1)
        assert w.health.sessions == 1


async def test_no_charset_is_named(server: FakeServer) -> None:
    """M10: Exchange answers BADCHARSET to aioimaplib."""

    async def particular(line: Line, tag: str, arguments: str) -> None:
        if "CHARSET" in arguments:
            await line.say(f"{tag} NO [BADCHARSET (US-ASCII)] no")
        else:
            await server._search(line, tag, arguments)

    server.on["SEARCH"] = particular
    server.put(mail(1))
    async with watching(server.source()) as w:
        await w.have(1)
        assert w.health.sessions == 1


async def test_a_refused_search_ends_the_session_and_is_no_empty_mailbox(server: FakeServer) -> None:
    async def refuse(line: Line, tag: str, arguments: str) -> None:
        await line.say(f"{tag} NO [SERVERBUG] index corrupted, ask root@imap.example")

    once(server, "SEARCH", refuse)
    server.put(mail(1))
    async with watching(server.source()) as w:
        await w.have(1)
        assert w.health.last_error == "SEARCH: [SERVERBUG] index corrupted, ask ..."  # M126


async def test_the_mailbox_is_numbered_anew(server: FakeServer) -> None:
    """M2: everything is read again, however far we were; the register knows what it has by content."""
    server.put(*(mail(n) for n in range(1, 201)))
    with capture_logs() as logs:
        async with watching(server.source()) as w:
            await w.have(200)
            server.uidvalidity, server.mails = 8, {1: mail(201), 2: mail(3), 3: mail(202)}
            server.lines[-1].reset()
            await w.have(202)
            assert sorted(w.shelf.raws) == sorted(mail(n) for n in range(1, 203))
            assert w.shelf.where["imap:bot/INBOX"] == (8, 3)
    assert [(e["was"], e["now"]) for e in logs if e["event"] == "renumbered"] == [(7, 8)]


async def test_accept_then_drop_is_answered_with_growing_pauses(server: FakeServer) -> None:
    async def drop(line: Line, tag: str, arguments: str) -> bool:
        return False

    server.on["NOOP"] = drop  # after login and SELECT: each session looks fine at first
    with capture_logs():
        async with watching(server.source(), patience=Patience(first=0.02, longest=60)):
            await asyncio.sleep(1.5)
    assert 3 <= server.connections <= 25


async def test_one_outage_is_said_once(server: FakeServer) -> None:
    async def refuse(line: Line, tag: str, arguments: str) -> None:
        await line.say(f"{tag} NO [INUSE] locked")

    server.on["SELECT"] = refuse
    with capture_logs() as logs:
        async with watching(server.source()) as w:
            await w.until(lambda: server.connections >= 5)
            server.on["SELECT"] = bye
            await w.until(lambda: server.connections >= 10)
            server.on.clear()
            await w.until(server.idling.is_set)
    assert [e["event"] for e in logs] == ["disconnected", "disconnected", "connected"]
    assert [e.get("because") for e in logs] == ["SELECT: [INUSE] locked", "BYE shutting down", None]


@pytest.mark.parametrize("auth", ["login", "plain"])
async def test_a_wrong_password_is_not_hammered_and_a_busy_server_is_no_wrong_password(
    server: FakeServer, auth: str, monkeypatch
) -> None:
    answers = ["NO [AUTHENTICATIONFAILED] no", "NO [UNAVAILABLE] try later", "NO [LIMIT] many", "NO [INUSE] other"]
    pauses = []

    async def refuse(line: Line, tag: str, arguments: str) -> None:
        await line.say(f"{tag} {answers[server.connections - 1]}" if server.connections <= 4 else f"{tag} OK")

    async def pause(self, because, longest):
        pauses.append(longest)

    monkeypatch.setattr("iscg_bot.edges.mailbox.outages.Outage.pause", pause)
    server.on["LOGIN"] = server.on["AUTHENTICATE"] = refuse
    server.put(mail(1))
    async with watching(server.source(auth=auth)) as w:
        await w.have(1)
    assert pauses == [HASTY.refused, HASTY.longest, HASTY.longest, HASTY.longest]


@pytest.mark.parametrize("early", [True, False])
@pytest.mark.parametrize("auth", ["plain", "xoauth2", "oauthbearer"])
async def test_sasl_and_its_error_challenge(server: FakeServer, auth: str, early: bool) -> None:
    """RFC 4959, RFC 7628 3.2.3: the reason of a refused token is known, and the server's wish is answered."""
    last = []

    async def authenticate(line: Line, tag: str, arguments: str) -> None:
        if not early:
            await line.say("+ ")
            arguments += " " + await line.hear()
        if len(last) < 1 and auth != "plain":
            await line.say("+ eyJzdGF0dXMiOiI0MDAifQ==")  # {"status":"400"}
            last.append(await line.hear())
            await line.say(f"{tag} NO SASL authentication failed")
        else:
            last.append(arguments)
            await line.say(f"{tag} OK welcome")

    server.on["AUTHENTICATE"] = authenticate
    server.capabilities = "IMAP4rev1 IDLE" + " SASL-IR" * early
    server.put(mail(1))
    async with watching(server.source(auth=auth, user="a=b", secret="tok")) as w:
        await w.have(1)
        if auth != "plain":
            assert last[0] == ("AQ==" if auth == "oauthbearer" else "")
            assert w.health.last_error == 'not let in: SASL authentication failed {"status":"400"}'
    expected = {
        "plain": "AGE9YgB0b2s=",
        "xoauth2": "dXNlcj1hPWIBYXV0aD1CZWFyZXIgdG9rAQE=",
        "oauthbearer": "bixhPWE9M0RiLAFhdXRoPUJlYXJlciB0b2sBAQ==",
    }
    assert last[-1].split() == [auth.upper(), expected[auth]]


async def test_a_password_is_quoted_and_never_sent_where_it_is_not_taken(server: FakeServer) -> None:
    server.capabilities = "IMAP4rev1 LOGINDISABLED"
    async with watching(server.source(user='a "b', secret='p\\"{5}')) as w:
        await w.until(lambda: w.health.last_error)
        assert not server.said("LOGIN ")
        server.capabilities = "IMAP4rev1 IDLE"
        await w.until(lambda: server.said("LOGIN "))
        assert server.said("LOGIN ")[0].partition(" ")[2] == 'LOGIN "a \\"b" "p\\\\\\"{5}"'


async def test_a_secret_that_would_be_another_command(server: FakeServer) -> None:
    async with watching(server.source(secret="x\r\nA DELETE INBOX")) as w:
        await w.until(lambda: w.health.last_error)
        assert not server.said("DELETE")


async def test_starttls_never_falls_back(server: FakeServer) -> None:
    async with watching(server.source(tls="starttls")) as w:
        await w.until(lambda: w.health.last_error)
        assert w.health.last_error == "no STARTTLS offered"
        assert not server.said("LOGIN")


async def test_clear_text_smuggled_behind_starttls(server: FakeServer) -> None:
    async def smuggle(line: Line, tag: str, arguments: str) -> None:
        await line.say(f"{tag} OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=".encode())
        await hang(line, tag, arguments)

    server.capabilities += " STARTTLS"
    server.on["STARTTLS"] = smuggle
    async with watching(server.source(tls="starttls")) as w:
        await w.until(lambda: w.health.last_error)
        assert w.health.last_error == "clear text after STARTTLS"
        assert not server.said("LOGIN")


async def test_starttls_with_somebody_who_speaks_no_tls(server: FakeServer) -> None:
    async def pretend(line: Line, tag: str, arguments: str) -> bool:
        await line.say(f"{tag} OK begin")
        await line.reader.read(100)
        await line.say(b"no TLS here, sorry\r\n")
        return False

    server.capabilities += " STARTTLS"
    server.on["STARTTLS"] = pretend
    async with watching(server.source(tls="starttls")) as w:
        await w.until(lambda: server.connections >= 2)
        assert not server.said("LOGIN")


async def test_implicit_tls_with_somebody_who_speaks_none(server: FakeServer) -> None:
    async with watching(server.source(tls="implicit"), patience=Patience(connect=0.3, first=0.01)) as w:
        await w.until(lambda: server.connections >= 2)


@pytest.mark.parametrize("host", ["imap.example", "192.0.2.1", "localhost.example"])
async def test_clear_text_is_for_this_machine_only(host: str) -> None:
    source = Imap(host, 143, "bot", "s", tls="none")
    with pytest.raises(PermanentError, match=host):
        await watch(source, FakeShelf(), Health(), lambda: None, asyncio.Event())


async def test_a_ca_bundle_that_is_none(tmp_path) -> None:
    (tmp_path / "ca.pem").write_text("nothing")
    for ca in (tmp_path / "ca.pem", tmp_path / "absent.pem"):
        source = Imap("localhost", 993, "bot", "s", ca=str(ca))
        with pytest.raises(PermanentError, match="CA bundle"):
            await watch(source, FakeShelf(), Health(), lambda: None, asyncio.Event())


async def test_nobody_there() -> None:
    async with watching(Imap("127.0.0.1", 1, "bot", "s", tls="none")) as w:
        await w.until(lambda: w.health.last_error)
        assert not w.health.connected
        assert w.health.last_search is None


@pytest.mark.parametrize("name", ["CAPABILITY", "LOGIN", "SELECT", "NOOP", "SEARCH", "FETCH", "STORE", "IDLE"])
async def test_cancelled_in_the_middle_of_a_command(server: FakeServer, name: str) -> None:
    """`watching` demands that it ends within three seconds and leaves nothing behind."""
    afterwards: list[bytes] = []

    async def listen(line: Line, tag: str, arguments: str) -> None:
        while said := await line.reader.read(1000):
            afterwards.append(said)
        raise ConnectionResetError

    server.on[name] = listen
    shelf = FakeShelf()
    shelf.decided = [1]
    server.put(mail(1))
    async with watching(server.source(), shelf, Patience()) as w:
        await w.until(lambda: server.said(name))
    assert not afterwards  # no LOGOUT: its answer could not be told from the one that is due


async def test_cancelled_while_connecting_pausing_or_waiting_for_the_register(server: FakeServer) -> None:
    server.greeting = ""
    async with watching(server.source(), patience=Patience()) as w:
        await w.until(lambda: server.connections)
    server.greeting = "* BYE no"
    async with watching(server.source(), patience=Patience(first=100)) as w:
        await w.until(lambda: w.health.last_error)
    server.greeting = "* OK"
    server.put(mail(1))
    shelf = FakeShelf()
    shelf.trouble = [PermanentError("closed"), *(TimeoutError() for _ in range(3))]
    async with watching(server.source(), shelf, Patience(first=100)) as w:
        await w.until(lambda: w.health.last_error == "closed")
    assert not shelf.mails


async def _fetches(server: FakeServer, answer: bytes) -> None:
    """One mail of five bytes, and this answer to whoever asks for its body."""

    async def fetch(line: Line, tag: str, arguments: str) -> None:
        await line.say(server.fetched(1, "RFC822.SIZE") if "SIZE" in arguments else answer, f"{tag} OK done")

    server.on["FETCH"] = fetch
    server.put(b"hello")


def test_tls_is_verified() -> None:
    context = security("imap.example", "implicit", "")
    assert context is not None
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
