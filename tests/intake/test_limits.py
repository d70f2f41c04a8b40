"""Nothing is raised, nothing takes long, nothing is lost, whatever the bytes are (M15, M16, M75)."""

import base64
import datetime as dt
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from iscg_bot.intake import parse, reports
from iscg_bot.intake.quotes import split
from iscg_bot.model.mail import Origin

HEAD = (
    b"From: a@b.example\r\nTo: x@y.example\r\nSubject: s\r\nMessage-ID: <1@b>\r\n"
    b"Date: Thu, 1 Oct 2026 06:00:00 +0000\r\n"
)
PLAIN = HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
PAGE = HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
FETCHED = dt.datetime(2026, 10, 1, 6, 5, tzinfo=dt.UTC)
MAILS = sorted((Path(__file__).parents[1] / "mails").glob("*.eml")) + sorted(
    (Path(__file__).parents[1] / "mails" / "weird").glob("*.eml")
)


def signed_in_pieces(depth: int) -> bytes:
    """Signed-data (RFC 5652 5.1) whose content is a piece of a piece of a piece ... (X.690 8.7)."""

    def value(tag: int, *content: bytes) -> bytes:
        whole = b"".join(content)
        return bytes((tag, 0x84)) + len(whole).to_bytes(4) + whole

    pieces = value(0x04, b"\r\nhello")
    for _ in range(depth):
        pieces = value(0x24, pieces)
    kinds = [bytes.fromhex(f"06092a864886f70d01070{kind}") for kind in (1, 2)]
    content = value(0x30, kinds[0], value(0xA0, pieces))
    packed = value(0x30, kinds[1], value(0xA0, value(0x30, b"\x02\x01\x01", b"\x31\x00", content)))
    kind = b"Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return HEAD + kind + base64.encodebytes(packed)


def nested(depth: int) -> bytes:
    levels = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(depth))
    return HEAD + levels + b"\r\nx"


TOO_MUCH = {
    "header": (HEAD + b"X-A: b\r\n" * 40_000, "too_complex"),
    "field": (
        HEAD.replace(b"Subject: s", b"Subject: " + b" ".join([b"=?utf-8?q?a?="] * 20_000)) + b"\r\n",
        "too_complex",
    ),
    "addresses": (HEAD + b"Cc: " + b", ".join(b"%d@c.example" % i for i in range(4_000)) + b"\r\n\r\nx", "too_complex"),
    "parts": (MIXED + b"--b\r\n\r\n" * 100_000, "too_complex"),
    "depth": (nested(1_200), "too_complex"),
    "signed pieces": (signed_in_pieces(5_000), "broken"),
    "messages": (HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 1_200, "too_complex"),
    "text": (PLAIN + b"words, words\r\n" * 90_000, "too_large"),
    "lines": (PLAIN + b"a:\n" * 100_000, "too_large"),
    "links": (PAGE + b"<a href=http://x.example>y</a>" * 50_000, "too_complex"),
    "page": (PAGE + b"<p>words" * 400_000, "too_large"),
}
SLOW = {
    "one long line": PLAIN + b"a" * 900_000,
    "quote marks": PLAIN + b"> " * 450_000,
    "attributions": PLAIN + b"On 1 May 2026 schrieb schrieb schrieb schrieb x:\n" * 15_000,
    "rules": PLAIN + b"____________________\n" * 15_000,
    "brackets": PAGE + b"<" * 150_000,
    "tags without end": PAGE + b"<a '\"" * 300_000,
    "comments without end": PAGE + b"<!--" * 300_000,
    "styles without end": PAGE + b"<style>" * 150_000,
    "open elements": PAGE + b"<div>" * 150_000,
    "unpaired quotes": HEAD.replace(b"From: a", b"From: " + b'"\\' * 30_000 + b"a") + b"\r\nx",
    "a domain that is none": HEAD.replace(b"x@y.example", b"x@" + b"y" * 200 + b"["),
    "parameters": HEAD + b"Content-Type: text/plain" + b';a="' * 15_000 + b"\r\n\r\nx",
    "results": b"Authentication-Results: mx.itu.example; " + b'("' * 30_000 + b"\r\n" + PLAIN,
    "carriage returns in a field": HEAD.replace(b"Subject", b"In-Reply-To: x" + b"\r" * 60_000 + b"x\r\nSubject")
    + b"\r\nx",
    "carriage returns in the text": PLAIN + b"\r" * 900_000 + b"x",
    "quotes in results": b"Authentication-Results: mx.itu.example; " + b'\\"' * 30_000 + b"\r\n" + PLAIN,
    "reasons in results": b"Authentication-Results: mx.itu.example; " + b'reason="\\' * 6_000 + b"\r\n" + PLAIN,
    "links in one line": PAGE + b"".join(b"<a href=http://x.example/%d></a>" % i for i in range(60_000)),
    "words in place of an answered mail": HEAD + (b"In-Reply-To: " + b"a" * 30_000 + b"\r\n") * 8 + b"\r\nx",
    "references": HEAD + b"References: " + b"<a@b" * 15_000 + b"\r\n\r\nx",
    "deep and big": nested(49) + b"hello--world\r\n" * 300_000,
}


def header(size: int) -> bytes:
    """A block of so many bytes, with the empty line that ends it."""
    block = HEAD + b"X-A: b\r\n" * ((size - len(HEAD)) // 8 - 8)
    return block + b"X-B: " + b"b" * (size - len(block) - 9) + b"\r\n\r\n" + b"hello"


def linked(count: int) -> bytes:
    return PAGE + b"<a href=http://x.example>y</a>" * count + b"<p>hello"


def addressed(count: int) -> bytes:
    return HEAD + b"Cc: " + b", ".join(b"%d@c.example" % n for n in range(count)) + b"\r\n\r\nhello"


def parted(count: int) -> bytes:
    """The mail itself is a part, too."""
    return MIXED + b"--b\r\n\r\n" * (count - 2) + b"--b\r\n\r\nhello\r\n--b--\r\n"


# How much of it a mail may have (M16), and one with so much.
EDGES: dict[str, tuple[int, Callable[[int], bytes]]] = {
    "header": (256 * 1024, header),
    "field": (64 * 1024, lambda size: HEAD + b"X-A:" + b"a" * size + b"\r\n\r\nhello"),
    "addresses": (500, addressed),
    "depth": (50, lambda depth: nested(depth) + b" hello"),
    "parts": (1_000, parted),
    "links": (5_000, linked),
}


@pytest.mark.parametrize("what", EDGES)
def test_at_each_limit_all_is_read(what, group):
    most, write = EDGES[what]
    mail = parse(write(most), group, FETCHED)
    assert mail.unreadable == "" and mail.text.endswith("hello")
    assert len(mail.cc) == (500 if what == "addresses" else 0)


@pytest.mark.parametrize("what", EDGES)
def test_one_over_each_limit_it_is_too_complex(what, group):
    most, write = EDGES[what]
    assert parse(write(most + 1), group, FETCHED).unreadable == "too_complex"


def test_the_edges_are_where_they_are_said_to_be():
    head, _, _ = header(256 * 1024).partition(b"hello")
    assert len(head) == 256 * 1024
    assert parted(1_000).count(b"--b\r\n\r\n") == 999 and nested(50).count(b"multipart") == 50


@pytest.mark.parametrize("what", TOO_MUCH)
def test_far_over_each_limit_it_goes_to_a_person_at_once(what, group):
    raw, code = TOO_MUCH[what]
    started = time.process_time()
    mail = parse(raw, group, FETCHED)
    assert mail.unreadable == code
    assert mail.size == len(raw)
    assert time.process_time() - started < 5


@pytest.mark.parametrize("what", SLOW)
def test_time_grows_with_the_bytes_only(what, group):
    started = time.process_time()
    parse(SLOW[what], group, FETCHED)
    assert time.process_time() - started < 5  # quadratic would be minutes; a quiet machine needs one second at most


def damaged(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    if not raw:
        return other
    at = chance.randrange(len(raw))
    ways = (
        lambda: raw[:at],
        lambda: raw[at:],
        lambda: raw[:at] + other[chance.randrange(len(other) + 1) :],
        lambda: raw[:at] + bytes(chance.randrange(256) for _ in range(8)) + raw[at + 8 :],
        lambda: raw.replace(b"\r\n", chance.choice((b"\n", b"\r", b"\r\r\n")), chance.randrange(1, 30)),
        lambda: raw.replace(b"=", b"", chance.randrange(1, 5)).replace(b'"', b"", chance.randrange(1, 5)),
        lambda: raw.replace(b"\r\n\r\n", b"\r\n", 1),
        lambda: b"".join(chance.sample(raw.splitlines(keepends=True), raw.count(b"\n"))),
    )
    return chance.choice(ways)()


@pytest.mark.parametrize("seed", range(20))
def test_damaged_mail_is_read_all_the_same(seed, group):
    chance = random.Random(seed)
    sources = [path.read_bytes() for path in MAILS]
    assert len(sources) > 100
    for _ in range(25):
        raw = damaged(chance.choice(sources), chance.choice(sources), chance)
        mail = parse(raw, group, FETCHED)
        assert mail == parse(raw, group, FETCHED)
        assert "\n".join(line.text for line in mail.lines) == mail.text
        assert [line.text for line in split(mail.text)] == mail.text.split("\n")
        people = (*mail.to, *mail.cc, *((mail.author,) if mail.author else ()))
        shown = (
            mail.subject,
            mail.message_id,
            *(f"{p.name} {p.email}" for p in people),
            *(a.name for a in mail.attachments),
            *mail.references,
        )
        assert all(ord(c) >= 0x20 for text in shown for c in text)
        mail.text.encode()  # no half characters


def test_of_marks_and_references_no_more_are_taken_than_any_thread_has(group):
    """Each is looked up in the register."""
    marks = b"".join(b"[ref:%s]" % bytes(97 + (n // 25**i) % 25 for i in range(26)) for n in range(3_000))
    read = parse(
        HEAD + b"References: " + b" ".join(b"<%d@x>" % n for n in range(3_000)) + b"\r\n\r\n" + marks, group, FETCHED
    )
    assert len(read.tokens) == len(read.references) == 200


def test_of_a_report_no_more_is_looked_through_than_servers_have_to_say(group, monkeypatch):
    """A quarter of a megabyte of empty lines took four seconds."""
    seen = []
    monkeypatch.setattr(reports, "all_failures", lambda message: seen.append(message.as_bytes()) or (set(), set()))
    kind = b"Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
    assert parse(HEAD + kind + b"\n" * 1_000_000 + b"--b--\r\n", group, FETCHED).origin is Origin.REPORT
    assert len(seen) == 1 and len(seen[0]) < 66_000
