"""Who pretends to be somebody else changes nothing: what they write waits for a person, or is refused (M84 to M86).

Results of authentication are believed from our own server alone; answers and cancellations from whom they are about.
"""

from collections.abc import AsyncIterator

import pytest

from iscg_bot.intake import parse
from iscg_bot.model.meetings import Partstat
from iscg_bot.model.people import Identity
from tests.desk.conftest import Office, office, templates  # noqa: F401
from tests.matters.worlds import GROUP, NOW
from tests.meetings.test_mails import Post
from tests.meetings.test_mails import post as _post  # noqa: F401
from tests.meetings.worlds import FARID, MONDAY

PASS = "dkim=pass header.d=itu.example; dmarc=pass header.from=itu.example; spf=pass smtp.mailfrom=paula@itu.example"
NONE = "mx.itu.example; dkim=none; spf=none smtp.mailfrom=evil.example; dmarc=fail header.from=itu.example"
OURS = (
    "Received: from mail.evil.example (mail.evil.example [203.0.113.66])\r\n"
    "\tby mx.itu.example with ESMTP id 1; Tue, 24 Nov 2026 10:00:00 +0000\r\n"
)
REST = (
    "From: Paula Example <paula@itu.example>\r\nTo: iscg-bot@itu.example\r\nSubject: Release\r\n"
    "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <f@itu.example>\r\n"
)


def results(words: str) -> str:
    return f"Authentication-Results: {words}\r\n"


FORGED = results(f"mx.itu.example; {PASS}")
HEADS = {
    "below ours": results(NONE) + OURS + FORGED,
    "ten below ours": results(NONE) + OURS + FORGED * 10,
    "directly below ours": results(NONE) + FORGED + OURS,
    "above a hop that pretends to be ours": results(NONE) + OURS + FORGED + OURS.replace("evil", "itu"),
    "another server above": results(f"mx.evil.example; {PASS}") + results(NONE) + OURS,
    "a name that begins as ours": results(f"mx.itu.example.evil.example; {PASS}") + OURS,
    "a name that ends as ours": results(f"evil-mx.itu.example; {PASS}") + OURS,
    "a name in a comment": results(f"mx.evil.example (mx.itu.example); {PASS}") + OURS,
    "results in a comment": results(f"mx.itu.example; none ({PASS}; (x) {PASS})") + OURS,
    "results in a reason": results('mx.itu.example; dkim=fail reason="x; dkim=pass header.d=itu.example"') + OURS,
    "results in a property": results('mx.itu.example; spf=fail smtp.mailfrom="a; dkim=pass header.d=itu.example"')
    + OURS,
    "an open comment": results(f"mx.itu.example; dkim=none (\\) {PASS}") + OURS,
    "somebody else's domain": results("mx.itu.example; dkim=pass header.d=evil.example") + OURS,
    "a part of the name": results("mx.itu.example; dkim=pass header.d=u.example") + OURS,
    "nobody's domain": results("mx.itu.example; dkim=pass header.d=example") + OURS,
    "an address of ours before the sign of another's": results(
        'mx.itu.example; dkim=pass header.i="paula@itu.example"@evil.example; dmarc=fail header.from=itu.example'
    )
    + OURS,
    "the same with a quote in it": results(
        'mx.itu.example; dkim=pass header.i="a\\"@itu.example"@evil.example; dmarc=fail header.from=itu.example'
    )
    + OURS,
    "a quote that never ends": results('mx.itu.example; spf=pass smtp.mailfrom="x; dkim=pass header.d=itu.example')
    + OURS,
    "folded": results(NONE) + OURS + FORGED.replace("; ", ";\r\n\t"),
    "other fields": f"ARC-Authentication-Results: i=1; mx.itu.example; {PASS}\r\nX-{FORGED}" + results(NONE) + OURS,
    "in the body": results(NONE) + OURS + REST + "\r\n" + FORGED,
    "of a mail within": results(NONE) + OURS + "Content-Type: message/rfc822\r\n" + REST + "\r\n" + FORGED,
    "a name of ours in capitals, below": results(NONE) + OURS + FORGED.upper(),
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_forged_results_prove_nothing(head: str) -> None:
    mail = parse(f"{head}{REST}\r\nrelease 1\r\n".encode(), GROUP, NOW)
    assert mail.level not in (Identity.VERIFIED, Identity.LISTED)


def test_our_own_results_do() -> None:
    """So that the others show something."""
    mail = parse(f"{FORGED}{OURS}{REST}\r\nrelease 1\r\n".encode(), GROUP, NOW)
    assert mail.level is Identity.VERIFIED


# --- lists ------------------------------------------------------------------------------------------------------------

LISTED = (
    "Received: from {relay} ({relay} [203.0.113.66])\r\n"
    "\tby mx.itu.example with ESMTP id 1; Tue, 24 Nov 2026 10:00:00 +0000\r\n"
    "List-Id: <int-sect-group.lists.itu.example>\r\nTo: int-sect-group@lists.itu.example\r\nSubject: s\r\n"
    "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <f@evil.example>\r\n"
)
MUNGED = LISTED + "From: Paula Example via int-sect-group <int-sect-group@lists.itu.example>\r\n"
PAULA, MALLORY = "Paula Example <paula@itu.example>", "Paula Example <mallory@evil.example>"
GROUPS = "int-sect-group@lists.itu.example"
NAMED = {
    "Reply-To of the author": f"Reply-To: {PAULA}, {MALLORY}\r\n",
    "Reply-To of the author, and in Cc": f"Reply-To: paula@itu.example, {GROUPS}\r\nCc: {MALLORY}\r\n",
    "X-Original-From of the author": f"X-Original-From: {PAULA}\r\nReply-To: paula@itu.example, {MALLORY}\r\n",
    "X-Original-From of the author, and in Cc": f"X-Original-From: {PAULA}\r\nReply-To: {GROUPS}\r\nCc: {MALLORY}\r\n",
    "X-Original-Sender of the author": f"X-Original-From: {PAULA}\r\nX-Original-Sender: paula@itu.example\r\n"
    f"Reply-To: {MALLORY}\r\n",
    "Cc of the author": f"Reply-To: {GROUPS}\r\nCc: {PAULA}, {MALLORY}\r\n",
}


@pytest.mark.parametrize("fields", NAMED.values(), ids=NAMED)
def test_who_writes_through_a_list_does_not_become_another(fields: str) -> None:
    """The list vouches for one of them; which one is asked (M82, M84)."""
    mail = parse(f"{MUNGED.format(relay='lists.itu.example')}{fields}\r\nHello\r\n".encode(), GROUP, NOW)
    assert mail.list_address and mail.author is not None
    assert mail.level < Identity.LISTED


@pytest.mark.parametrize("fields", [f"Reply-To: {GROUPS}\r\nCc: {MALLORY}\r\n", f"Cc: {PAULA}, {MALLORY}\r\n"])
def test_who_sends_another_s_mail_through_a_list_does_not_become_its_author(fields: str) -> None:
    """It looks as if the list had wrapped it (M33)."""
    inner = f"Content-Type: message/rfc822\r\n\r\nFrom: {PAULA}\r\nSubject: s\r\n\r\nHello\r\n"
    mail = parse(f"{MUNGED.format(relay='lists.itu.example')}{fields}{inner}".encode(), GROUP, NOW)
    assert mail.author is None or mail.author.email != "paula@itu.example" or mail.level < Identity.LISTED


def test_who_is_named_alone_is_the_author() -> None:
    """So that the others show something."""
    fields = f"Reply-To: {PAULA}\r\nX-Original-From: {PAULA}\r\nCc: wei@wei.example\r\n"
    mail = parse(f"{MUNGED.format(relay='lists.itu.example')}{fields}\r\nHello\r\n".encode(), GROUP, NOW)
    assert mail.author is not None and mail.author.email == "paula@itu.example" and mail.level is Identity.LISTED


@pytest.mark.parametrize(
    "proof",
    [
        'spf=pass smtp.mailfrom="x@lists.itu.example"@evil.example',
        'dkim=pass header.i="x@lists.itu.example"@evil.example',
        "spf=pass smtp.mailfrom=lists.itu.example.evil.example",
        "spf=fail smtp.mailfrom=x@lists.itu.example; dkim=pass header.d=evil.example",
    ],
)
def test_no_mail_comes_through_a_list_by_its_own_word(proof: str) -> None:
    head = results(f"mx.itu.example; {proof}") + LISTED.format(relay="mail.evil.example")
    mail = parse(f"{head}From: {PAULA}\r\n\r\nHello\r\n".encode(), GROUP, NOW)
    assert (mail.list_address, mail.level) == ("", Identity.CLAIMED)


# --- confirmations ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "by", ["mallory@elsewhere.example", "marie@admin.example", "pedro@itu.example", "iscg-bot@itu.example"]
)
async def test_only_who_was_asked_confirms(office: Office, by: str) -> None:  # noqa: F811
    """However well the other proves who it is, and with the whole letter, its token too."""
    (asked,) = await office.receive("contribution-to-confirm")
    await office.receive(office.reply(asked, "1", by=by))
    assert await office.numbers() == {}
    letters = await office.receive(office.reply(asked, "1"))
    assert letters and list(await office.numbers()) == ["ISCG/26-2/01"]


async def test_who_has_not_the_letter_confirms_nothing(office: Office) -> None:  # noqa: F811
    """The author's name, without proof: In-Reply-To and token are guessed."""
    (asked,) = await office.receive("contribution-to-confirm")
    raw = office.reply(asked, "1", proof="none")
    for part in (asked["Message-ID"], *(line for line in raw.decode().splitlines() if line.startswith(">"))):
        raw = raw.replace(part.encode(), b"<guessed.0123456789abcdef@itu.example>" if part.startswith("<") else b"")
    await office.receive(raw)
    assert await office.numbers() == {}


# --- calendars --------------------------------------------------------------------------------------------------------


@pytest.fixture
async def post(_post: Post) -> AsyncIterator[Post]:  # noqa: F811
    yield _post


FARIDS = "Authentication-Results: mx.itu.example; dkim=pass header.d=farid.example"
NOBODYS = "Authentication-Results: mx.itu.example; dkim=none; dmarc=fail header.from=farid.example"
EVILS = "Authentication-Results: mx.itu.example; dkim=pass header.d=evil.example"
CALENDARS: dict[str, dict[str, str]] = {
    "a reply without proof": {FARIDS: NOBODYS},
    "a reply with the proof of somebody else": {FARIDS: EVILS},
    "a reply for somebody else": {"CN=Farid Example:MAILTO:farid@farid.example": "CN=Wei:MAILTO:wei@wei.example"},
    "a cancellation by a guest": {"METHOD:REPLY": "METHOD:CANCEL", "method=REPLY": "method=CANCEL"},
    "a cancellation without proof": {"METHOD:REPLY": "METHOD:CANCEL", "method=REPLY": "method=CANCEL", FARIDS: NOBODYS},
    "a request by a guest": {"METHOD:REPLY": "METHOD:REQUEST", "method=REPLY": "method=REQUEST"},
    "a request without proof": {"METHOD:REPLY": "METHOD:REQUEST", "method=REPLY": "method=REQUEST", FARIDS: NOBODYS},
    "another method in the calendar": {"METHOD:REPLY": "METHOD:CANCEL"},
    "a method that there is not": {"METHOD:REPLY": "METHOD:OBEY", "method=REPLY": "method=OBEY"},
    "a cancellation in the organizer's name": {
        "METHOD:REPLY": "METHOD:CANCEL",
        "method=REPLY": "method=CANCEL",
        "SUMMARY;": "ORGANIZER:mailto:iscg-bot@itu.example\nSEQUENCE:9\nSUMMARY;",
        "farid@farid.example>": "iscg-bot@itu.example>",
    },
}


@pytest.mark.parametrize("changes", CALENDARS.values(), ids=CALENDARS)
async def test_a_forged_calendar_changes_nobodys(post: Post, changes: dict[str, str]) -> None:
    before, ledger = await post.meeting(), await post.ledger()
    calendars = {address: post.calendar(address) for address in ledger}
    await post.bring("reply-outlook", **changes)
    await post.told()
    after = await post.meeting()
    assert (after.window, after.cancelled, after.invitees) == (MONDAY, False, before.invitees)
    assert {a: h.partstat for a, h in (await post.ledger()).items()} == {a: h.partstat for a, h in ledger.items()}
    assert {address: post.calendar(address) for address in ledger} == calendars
    assert " accept" not in post.verdict(post.count)


async def test_the_same_reply_with_its_proof_counts(post: Post) -> None:
    """So that the others show something."""
    await post.bring("reply-outlook")
    assert (await post.ledger())[FARID.addresses[0]].partstat is Partstat.ACCEPTED
