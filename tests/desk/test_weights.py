"""Large mails in little memory: from the mail server to the decision (mail.md M7, M15)."""

import asyncio
import base64
import json
import random
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.desk.conftest import ROOT, STORIES
from tests.mailbox.fakes import FakeServer

MEGABYTE = 1 << 20
MOST = 400  # MB, the service and its worker together


def large(megabytes: int) -> tuple[bytes, bytes]:
    """A contribution whose mail weighs so much; and its file."""
    story = (STORIES / "submission.eml").read_bytes()
    head, tail = story.split(b"JVBERi0xLjQgY2FwdGlvbnMK\n")
    room = megabytes * MEGABYTE - len(head) - len(tail)
    content = b"%PDF-1.4 " + random.Random(megabytes).randbytes(room // 77 * 57 - 9)  # 76 digits and a line end
    return head + base64.encodebytes(content) + tail, content


async def weigh(directory: Path, *mails: bytes) -> dict[str, Any]:
    """What `weighing` says of these mails."""
    async with FakeServer().serving() as server:
        server.put(*mails)
        command = (sys.executable, "-m", "tests.desk.weighing", str(server.port), str(directory), str(len(mails)))
        process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
        told, _ = await process.communicate()
    return dict(json.loads(told.splitlines()[-1]))


@pytest.mark.alone
@pytest.mark.parametrize("megabytes", [1, 64])
async def test_a_large_mail_is_decided_in_little_memory(tmp_path, megabytes):
    raw, content = large(megabytes)
    assert megabytes * MEGABYTE - 100 < len(raw) <= megabytes * MEGABYTE
    weights = await weigh(tmp_path, raw)
    assert [state for state, _ in weights["outcomes"]] == ["decided"], weights
    digest = sha256(content).hexdigest()
    assert (tmp_path / "files" / digest[:2] / digest).read_bytes() == content
    assert weights["together"] < MOST, weights


@pytest.mark.alone
@pytest.mark.parametrize(
    ("line", "type_"),
    [
        (b"word " * 14 + b"\r\n", b"text/plain"),
        (b"<b>" * 25 + b"\r\n", b"text/html"),
        (b"=41" * 25 + b"\r\n", b"application/pdf; name=a.pdf"),
    ],
    ids=["words", "tags", "escapes"],
)
async def test_whatever_it_holds_a_large_mail_takes_no_more(tmp_path, line, type_):
    head = b"From: a@b.example\r\nTo: iscg-bot@itu.example\r\nSubject: s\r\nMessage-ID: <1@b.example>\r\n"
    head += b"Content-Transfer-Encoding: quoted-printable\r\nContent-Type: %s\r\n\r\n" % type_
    weights = await weigh(tmp_path, head + line * (60 * MEGABYTE // len(line)))
    assert weights["together"] < MOST, weights
