"""The stack is what it says: real servers, a real list, and nothing of it stays."""

import datetime as dt
import imaplib
import smtplib
import ssl
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from iscg_bot.intake import parse
from iscg_bot.model.groups import Group, MailList
from iscg_bot.model.mail import Mail
from iscg_bot.model.people import Identity
from tests.servers.dovecot import access_token
from tests.servers.postfix import LISTS_IP
from tests.servers.processes import ServersMissing, program
from tests.servers.stack import MEMBERS, Stack

BOT, ALICE = "bot@example.test", "alice@example.test"


def mail(name: str, to: str) -> bytes:
    """A mail of Alice's whose Message-ID is *name*."""
    fields = f"From: Alice <{ALICE}>\r\nTo: {to}\r\nSubject: A contribution\r\nMessage-ID: <{name}@example.test>\r\n"
    return f"{fields}Date: Wed, 25 Nov 2026 10:00:00 +0100\r\n\r\nPlease find it attached.\r\n".encode()


def copies(stack: Stack, user: str, name: str) -> list[Message]:
    """The mails in a user's INBOX whose Message-ID is *name*."""
    mails = map(message_from_bytes, stack.mailbox(user))
    return [found for found in mails if found["Message-ID"] == f"<{name}@example.test>"]


def arrived(stack: Stack, user: str, name: str, seconds: float = 20) -> list[Message]:
    """The same, once there is one; what is there after *seconds*."""
    deadline = time.monotonic() + seconds
    while not (found := copies(stack, user, name)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return found


def hops(found: Message) -> list[str]:
    """From where, and by whom, newest first; unfolded, without what differs each time."""
    return [" ".join(hop.split()).split(" id ")[0] for hop in found.get_all("Received", [])]


def tls(stack: Stack) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=stack.ca)


def login(stack: Stack, user: str) -> imaplib.IMAP4_SSL:
    client = imaplib.IMAP4_SSL("localhost", stack.ports["imaps"], ssl_context=tls(stack), timeout=10)
    client.authenticate("PLAIN", lambda _: f"\0{user}\0{stack.users[user]}".encode())
    return client


def test_a_members_post_reaches_every_member_through_the_list(stack: Stack) -> None:
    stack.post(ALICE, [stack.list_address], mail("post", stack.list_address))
    for member in MEMBERS:
        (copy,) = arrived(stack, member, "post")
        assert copy["List-Id"] == "<int-sect-group.lists.example.test>"
        assert copy["Subject"] == "[INT-Sect] A contribution"
        assert hops(copy) == [
            "from mail.example.test ([127.0.0.1]) by mail.example.test with LMTP",
            "from lists.example.test (unknown [127.0.0.2]) by mail.example.test (Postfix) with ESMTP",
            "from [127.0.0.1] (unknown [127.0.0.1]) by lists.example.test (Postfix) with ESMTP",
            "from [127.0.0.1] (unknown [127.0.0.1]) by mail.example.test (Postfix) with ESMTPSA",
        ]


def test_a_strangers_post_does_not(stack: Stack) -> None:
    raw = mail("eve", stack.list_address).replace(b"alice@", b"eve@")
    stack.inject("eve@example.test", [stack.list_address], raw)
    stack.post(ALICE, [stack.list_address], mail("after-eve", stack.list_address))
    assert arrived(stack, BOT, "after-eve")
    assert not copies(stack, BOT, "eve")


def test_a_direct_mail_says_who_submitted_it(stack: Stack) -> None:
    stack.post(ALICE, [BOT, "bob@example.test"], mail("direct", BOT))
    (found,) = arrived(stack, BOT, "direct")
    assert found.get_all("Authentication-Results") == [f"mail.example.test; auth=pass smtp.auth={ALICE}"]
    assert hops(found)[1:] == ["from [127.0.0.1] (unknown [127.0.0.1]) by mail.example.test (Postfix) with ESMTPSA"]


def test_a_forged_list_copy_does_not_come_from_the_list_server(stack: Stack) -> None:
    forged = b"List-Id: <int-sect-group.lists.example.test>\r\n" + mail("forged", stack.list_address)
    stack.inject(ALICE, [BOT], forged, helo="lists.example.test")
    (found,) = arrived(stack, BOT, "forged")
    assert "from lists.example.test (unknown [127.0.0.1]) by mail.example.test" in hops(found)[1]
    assert found["Authentication-Results"] is None


def test_the_bot_believes_the_list_server_and_nobody_who_takes_its_name(stack: Stack) -> None:
    post, name = mail("true", stack.list_address), mail("false", stack.list_address)
    stack.post(ALICE, [stack.list_address], post)
    stack.inject(ALICE, [BOT], b"List-Id: <int-sect-group.lists.example.test>\r\n" + name, helo="lists.example.test")
    assert _read(arrived(stack, BOT, "true")[0]).level is Identity.LISTED
    assert _read(arrived(stack, BOT, "false")[0]).level is Identity.CLAIMED


def _read(found: Message) -> Mail:
    known = MailList("int-sect-group@lists.example.test", relays=(LISTS_IP,))
    group = Group("ISCG", (), BOT, "", (known,), receivers=("mail.example.test",), authserv_id="mail.example.test")
    return parse(found.as_bytes(), group, dt.datetime.now(dt.UTC))


def test_nobody_submits_in_anothers_name_or_without_a_password(stack: Stack) -> None:
    with smtplib.SMTP_SSL("localhost", stack.ports["submissions"], context=tls(stack), timeout=10) as client:
        with pytest.raises(smtplib.SMTPRecipientsRefused, match="Client host rejected: Access denied"):
            client.sendmail(ALICE, [BOT], mail("refused", BOT))
        client.login("bob@example.test", stack.users["bob@example.test"])
        with pytest.raises(smtplib.SMTPRecipientsRefused, match="not owned by user"):
            client.sendmail(ALICE, [BOT], mail("refused", BOT))
        client.sendmail("", [BOT], mail("robot", BOT))  # automatic answers have no sender (RFC 3834 3.3)
    assert arrived(stack, BOT, "robot")
    assert not copies(stack, BOT, "refused")


def test_a_mail_to_the_outside_goes_nowhere(stack: Stack) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused, match="no mail to the outside"):
        stack.post(ALICE, ["somebody@itu.int"], mail("outside", "somebody@itu.int"))


@pytest.mark.parametrize("user", ["umlaut@example.test", "quote@example.test"])
def test_difficult_passwords(stack: Stack, user: str) -> None:
    login(stack, user).logout()


def test_tokens(stack: Stack) -> None:
    def bearer(user: str, token: str) -> Callable[[bytes], bytes]:
        return lambda challenge: b"" if challenge else f"user={user}\1auth=Bearer {token}\1\1".encode()

    with imaplib.IMAP4_SSL("localhost", stack.ports["imaps"], ssl_context=tls(stack), timeout=10) as client:
        with pytest.raises(imaplib.IMAP4.error):
            client.authenticate("XOAUTH2", bearer(BOT, access_token(BOT, seconds=-60)))
        assert client.authenticate("XOAUTH2", bearer(BOT, access_token(BOT)))[0] == "OK"


def test_a_new_uidvalidity_keeps_the_mail(stack: Stack) -> None:
    stack.deliver("carol@example.test", mail("kept", "carol@example.test"))
    before = _uidvalidity(stack, "carol@example.test")
    stack.change_uidvalidity("carol@example.test")
    assert _uidvalidity(stack, "carol@example.test") != before
    assert len(copies(stack, "carol@example.test", "kept")) == 1


def _uidvalidity(stack: Stack, user: str) -> str:
    with login(stack, user) as client:
        client.select("INBOX", readonly=True)
        return str(client.response("UIDVALIDITY"))


@pytest.mark.parametrize("kill", [False, True])
def test_dovecot_comes_back(stack: Stack, kill: bool) -> None:
    client = login(stack, BOT)
    count = len(stack.mailbox(BOT))
    stack.restart_dovecot(kill)
    with pytest.raises((imaplib.IMAP4.abort, OSError)):
        client.noop()
    client.shutdown()
    with login(stack, BOT) as again:
        assert again.select("INBOX", readonly=True)[1] == [str(count).encode()]


def test_postfix_comes_back(stack: Stack) -> None:
    stack.stop_postfix()
    with pytest.raises(ConnectionRefusedError):
        stack.post(ALICE, [BOT], mail("down", BOT))
    stack.start_postfix()
    stack.post(ALICE, [BOT], mail("up", BOT))
    assert arrived(stack, BOT, "up")
    assert not copies(stack, BOT, "down")


@pytest.fixture
def small_stack(stack_directory: Path) -> Iterator[Stack]:
    """Dovecot and Postfix alone."""
    small = Stack()
    (stack_directory / "small").mkdir()
    small.start(stack_directory / "small", mailman=False)
    yield small
    small.stop()


def test_nothing_is_left_running(small_stack: Stack, stack_directory: Path) -> None:
    place = str(stack_directory / "small")
    assert len(_processes_in(place)) >= 5
    small_stack.stop()
    assert _processes_in(place) == []


def _processes_in(place: str) -> list[str]:
    """The processes that were started with *place* in their command, or that work there."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = [(process / "cmdline").read_text(), str((process / "cwd").readlink())]
        except OSError:
            continue  # it ended meanwhile, or is a stranger's
        if any(place in word for word in words):
            found.append(f"{process.name} {words}")
    return found


def test_a_missing_server_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ServersMissing, match=r"sendpigeon is not installed\. Run 'make servers' as root"):
        program("sendpigeon")
