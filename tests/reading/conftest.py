"""Mails for reading, made of a subject, new words and files."""

import datetime as dt
import hashlib
import io
from dataclasses import replace

import docx
import pytest

from iscg_bot.intake import beginnings, kinds
from iscg_bot.matters.contributions.read import read
from iscg_bot.model.facts import Context
from iscg_bot.model.groups import Group, Roster
from iscg_bot.model.mail import Address, Attachment, Line, Mail, Segment
from iscg_bot.model.people import Identity

NOW = dt.datetime(2026, 7, 1, 9, 0, tzinfo=dt.UTC)
GROUP = Group(acronym="ISCG", names=(), robot="bot@itu.example", robot_name="bot", lists=())


@pytest.fixture
def context():
    return Context(roster=Roster(GROUP), now=NOW)


@pytest.fixture
def attach():
    """A file of a name, with contents of its own unless some are given."""

    def attached(name, content=None, why_not=""):
        content = name.encode() if content is None else content
        sha256 = hashlib.sha256(content).hexdigest()
        kind = kinds.kind(content, "application/octet-stream")
        beginning = beginnings.read(content, kind)
        return Attachment(name, name, content, kind, sha256, bool(why_not), why_not, beginning, len(content))

    return attached


@pytest.fixture
def write(attach):
    """A mail to the robot whose text is all new, but for *quoted* lines; files are attachments or mere names."""

    def written(subject="", text="", files=(), quoted="", **fields):
        lines = [Line(Segment.NEW, line) for line in text.splitlines()]
        lines += [Line(Segment.QUOTED, f"> {line}") for line in quoted.splitlines()]
        attachments = tuple(attach(file) if isinstance(file, str) else file for file in files)
        author = Address("", "member@example.org")
        mail = Mail(
            "<1@example.org>", "f", author, Identity.LISTED, subject, NOW, tuple(lines), attachments=attachments
        )
        mail = replace(mail, to=(Address("", GROUP.robot),))
        return replace(mail, **fields)

    return written


@pytest.fixture
def told(write, context):
    """What is read, in short: "revision 03|new ?is_it_one"."""

    def short(subject, text, files=()):
        return "|".join(in_short(wish) for wish in read(write(subject, text, files), context))

    return short


def in_short(wish):
    number = f" {wish.number[-2:]}" if wish.number else ""
    doubts = f" ?{','.join(wish.doubts)}" if wish.doubts else ""
    return f"{wish.action.value}{number}{doubts}"


@pytest.fixture
def word_file():
    """The bytes of a Word file of paragraphs, with a header table of rows before them."""

    def bytes_of(*paragraphs, rows=()):
        document = docx.Document()
        if rows:
            table = document.add_table(rows=len(rows), cols=2)
            for at, cells in enumerate(rows):
                for column, text in enumerate(cells):
                    table.cell(at, column).text = text
        for paragraph in paragraphs:
            document.add_paragraph(paragraph)
        kept = io.BytesIO()
        document.save(kept)
        return kept.getvalue()

    return bytes_of
