"""Bad input through the desk: kept, held and shown with its reason; its author hears one sentence, once, if known."""

import re
from pathlib import Path

import pytest

from iscg_bot.model.mail import Fetched
from iscg_bot.model.submissions import Release
from tests.desk.conftest import STORIES, text
from tests.intake.test_limits import EDGES

WEIRD = Path(__file__).parents[1] / "mails" / "weird"
PASSED = b"dkim=pass header.d=admin.example; spf=pass smtp.mailfrom=admin.example; dmarc=pass header.from=admin.example"
ENCRYPTED, DAMAGED = (
    "Your mail is encrypted and I could not read it",
    "Your mail arrived damaged and I could not read it",
)
REASONS = {
    "smime-enveloped": ("encrypted (encrypted with S/MIME)", ENCRYPTED),
    "pgp-mime-encrypted": ("encrypted (encrypted with PGP)", ENCRYPTED),
    "pgp-encrypted-below-words": ("encrypted (the text is encrypted with PGP)", ENCRYPTED),
    "smime-opaque-cut": ("broken (signed with S/MIME in a form that could not be opened)", DAMAGED),
    "winmail-cut": ("broken (winmail.dat is damaged and was kept whole)", DAMAGED),
    "winmail-promises-too-much": ("broken (winmail.dat is damaged and was kept whole)", DAMAGED),
}


def weird(name, results=PASSED, id_=b"1"):
    """The mail as John of Examplia would have sent it today."""
    raw = (WEIRD / f"{name}.eml").read_bytes()
    head, gap, body = raw.partition(b"\n\n")
    head = head[re.search(rb"^(?:Subject|MIME-Version|Content-)", head, re.MULTILINE).start() :]
    head = re.sub(rb"^(?:Date|Message-ID|Subject):.*\n", b"", head, flags=re.MULTILINE | re.IGNORECASE)
    new = (
        b"Authentication-Results: mx.itu.example; %s\n"
        b"Received: from mail.admin.example (mail.admin.example [192.0.2.25])\n"
        b"\tby mx.itu.example with ESMTPS id 78; Tue, 24 Nov 2026 10:00:00 +0000\n"
        b"From: John Example <john@admin.example>\nTo: iscg-bot@itu.example\nSubject: Contribution of Examplia\n"
        b"Date: Tue, 24 Nov 2026 10:00:00 +0000\nMessage-ID: <weird-%s@admin.example>\n"
    )
    return new % (results, id_) + head + gap + body


@pytest.mark.parametrize("name", REASONS)
async def test_it_is_held_with_its_reason_and_said_to_its_author_once(office, name):
    reason, sentence = REASONS[name]
    (letter,) = await office.receive(weird(name))
    assert letter["To"] == "John Example <john@admin.example>" and sentence in " ".join(text(letter).split())
    (held,) = await office.register.held()
    assert held.because == f"cannot be read: {reason}" and held.author == "john@admin.example"
    assert await office.receive(weird(name, id_=b"2")) == []  # the second on the same day is held without a word
    assert len(await office.register.held()) == 2
    shown = await office.knock()
    assert shown and all(f"cannot be read: {reason}" in " ".join(text(one).split()) for one in shown)
    assert await office.numbers() == {}


@pytest.mark.parametrize(
    "results", [b"dkim=fail header.d=admin.example; spf=fail smtp.mailfrom=admin.example", b"none"]
)
async def test_whoever_may_be_forged_hears_nothing(office, results):
    assert await office.receive(weird("smime-enveloped", results)) == []
    assert await office.states() == ["held"]


async def test_the_secretariat_may_let_it_through_and_it_stays_unread(office):
    await office.receive(weird("winmail-cut"))
    await office.desk.submit(Release(1))
    await office.desk.work()
    assert await office.numbers() == {}


@pytest.mark.parametrize(
    ("name", "file", "title"),
    [
        ("smime-opaque-streamed", "Kenya captioning.docx", "Captioning of electronic meetings"),
        ("smime-opaque-holds-winmail", "Kenya – captioning.docx", "Captioning of electronic meetings"),
        ("winmail", "Kenya – captioning.docx", "Captioning of electronic meetings"),
        ("winmail-holds-a-mail", "Kenya – captioning.docx", "Captioning of electronic meetings"),
        ("mail-as-an-unknown-file", "Kenya.pdf", ""),
    ],
)
async def test_what_was_wrapped_up_is_registered_and_its_files_are_kept(office, name, file, title):
    (letter,) = await office.receive(weird(name))
    (document,) = await office.register.documents()
    assert document.files[0].name == file and document.title == title
    assert all(office.desk.files.path(one.sha256).stat().st_size == one.size for one in document.files)
    assert file in text(letter)


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("header", "the header is longer than 256 KB"),
        ("field", "the x-a field is longer than 64 KB"),
        ("addresses", "more than 500 addresses"),
        ("depth", "parts nested too deep"),
        ("parts", "more than 1000 parts"),
        ("links", "more than 5000 links"),
    ],
)
async def test_one_over_each_limit_it_is_held_with_the_reason_and_not_lost(office, what, reason):
    """M16."""
    most, write = EDGES[what]
    assert await office.receive(write(most + 1)) == []
    (held,) = await office.register.held()
    assert held.because.startswith("cannot be read: too_complex (") and reason in held.because
    assert (await office.register.kept(held.id)).raw == write(most + 1)


async def test_of_a_mail_that_is_too_large_only_the_beginning_is_there_and_nothing_is_registered(office):
    """M7: what it says cannot be judged by its beginning."""
    raw = (STORIES / "submission.eml").read_bytes()
    await office.register.keep("INBOX", 1, [Fetched(1, raw[:-200], 70 << 20, truncated=True)], 1)
    (letter,) = await office.receive()
    assert "too large" in text(letter) and await office.states() == ["held"] and await office.numbers() == {}
    await office.register.keep("INBOX", 1, [Fetched(2, b"", 70 << 20, truncated=True)], 2)
    assert await office.receive() == []
    assert "broken" in (await office.outcomes())[1].because
