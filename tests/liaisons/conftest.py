"""Mails that speak of liaison statements."""

import datetime as dt
import hashlib
from dataclasses import replace

import pytest

from iscg_bot.matters.liaisons import read
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Address, Attachment, Line, Mail, Segment
from iscg_bot.model.people import Identity
from tests.matters.worlds import GROUP, NOW, ROSTER


@pytest.fixture
def write():
    """A mail whose text is all new, but for *quoted* lines; files are names."""

    def written(subject="", text="", files=(), quoted="", **fields):
        lines = [Line(Segment.NEW, line) for line in text.splitlines()]
        lines += [Line(Segment.QUOTED, line) for line in quoted.splitlines()]
        attachments = tuple(_attached(name) for name in files)
        author = Address("", "member@example.org")
        mail = Mail(
            "<1@example.org>", "f", author, Identity.LISTED, subject, NOW, tuple(lines), attachments=attachments
        )
        fields = {"list_address": GROUP.lists[0].address} | fields
        return replace(mail, date=dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC), **fields)

    return written


@pytest.fixture
def told(write):
    """The statements that a mail hands over."""
    context = Context(roster=ROSTER, now=NOW, mail=7)
    return lambda *args, **fields: read(write(*args, **fields), context)


def _attached(name):
    content = name.encode()
    return Attachment(
        name, name, content, "application/octet-stream", hashlib.sha256(content).hexdigest(), size=len(content)
    )
