"""iscg-bot audit: what is lost, wherever it is lost, is noticed and named."""

import asyncio
import mailbox
import os

import pytest
from sqlalchemy import text

from iscg_bot.app import Household, doors
from iscg_bot.model.mail import Fetched
from tests.commands.conftest import STORIES
from tests.commands.test_commands import long_ago, said  # noqa: F401

MAILS = ("submission", "chat", "vacation", "contribution-of-a-stranger", "liaison")


@pytest.fixture
def spoil(config):
    """Somebody works on the register behind our back."""

    def executed(*statements):
        async def inside():
            async with doors(Household(config, os.environ)) as (register, _desk):
                with register._engine.begin() as connection:
                    for statement in statements:
                        connection.execute(text(statement))

        asyncio.run(inside())

    return executed


@pytest.fixture
def maildir(config, tmp_path):
    """The mailbox is a Maildir."""
    path = config / "iscg.toml"
    whole, place = path.read_text(encoding="utf-8"), tmp_path / "Maildir"
    before, after = whole.index("\n[imap]\n") + 1, whole.index("# [maildir]\n")
    other = f'[maildir]\npath = "{place}"\npoll = 0.1\n\n'
    path.write_text(whole[:before] + other + whole[after:], encoding="utf-8")
    return mailbox.Maildir(place)


def raw(name):
    return (STORIES / f"{name}.eml").read_bytes()


def sum_of(output):
    """The table, by its first column."""
    rows = (line.rsplit(maxsplit=1) for line in output.splitlines() if line.strip())
    return {row[0].strip(): int(row[1]) for row in rows if len(row) == 2 and row[1].isdigit()}


def test_nothing_adds_up_to_nothing(run):
    assert "It adds up." in said(run("audit", "--offline"))


def test_every_mail_has_one_end(run, receive):
    receive(*MAILS)
    output = said(run("audit", "--offline"))
    ends = sum_of(output)
    assert {end: ends[end] for end in ("registered", "held", "skipped", "in all", "undecided", "quarantined")} == {
        "registered": 2,
        "held": 1,
        "skipped": 2,
        "in all": ends["in all"],
        "undecided": 0,
        "quarantined": 0,
    }
    assert "asks for nothing" in output and "It adds up." in output


def test_undecided_mail_is_named(run, config):
    async def keep():
        async with doors(Household(config, os.environ)) as (register, _desk):
            await register.keep("INBOX", 1, [Fetched(1, b"Subject: late\r\n\r\n", 17)], 1)

    asyncio.run(keep())
    output = said(run("audit", "--offline"))
    assert sum_of(output)["undecided"] == 1 and "undecided: mail 1" in output


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        (("DELETE FROM letter WHERE id = 1",), "1 letters that were decided and are not in the outbox"),
        (("DELETE FROM submission WHERE mail_id = 2",), "1 mails that count as decided without a decision\n  2\n"),
        (("DELETE FROM submission WHERE mail_id = 2",), "1 decisions that were made and are gone"),
        (
            ("DELETE FROM submission WHERE mail_id = 2", "DELETE FROM mail WHERE id = 2"),
            "1 mails that were kept and are gone",
        ),
        (("UPDATE mail SET verdict = '', because = '' WHERE id = 2",), "without a decision\n  2\n"),
        (("UPDATE mail SET state = 'lost' WHERE id = 2",), "without a decision\n  2\n"),
        (("UPDATE mail SET state = 'decided' WHERE id = 4",), "without a decision\n  4\n"),  # it was held
        (("UPDATE submission SET verdict = 'accept' WHERE mail_id = 2",), "without a decision\n  2\n"),
        (
            ("UPDATE submission SET mail_id = 1, ordinal = 1 WHERE mail_id = 2",),
            "2 mails that count as decided without a decision\n  1\n  2\n",
        ),
        (
            (
                "UPDATE mail SET state = 'new', verdict = '', fetched = '2020-01-01 00:00:00+00' WHERE id = 2",
                "DELETE FROM submission WHERE mail_id = 2",
            ),
            "1 mails that were not decided within an hour\n  2\n",
        ),
        (("DELETE FROM file", "DELETE FROM document"), "1 documents that were registered and are gone"),
        (
            ("UPDATE letter SET fate = 'lost' WHERE id = 1",),
            "1 letters of which nobody can say what became of them\n  lost\n",
        ),
        (
            ("UPDATE note SET value = '1' WHERE name = 'counted letters'",),  # one of them is there twice
            "1 entries that are in the register and were never written by us\n  letters\n",
        ),
        (("UPDATE note SET value = 'x' WHERE name = 'counted letters'",), "never written by us\n  letters\n"),
    ],
)
def test_what_disappears_is_an_alarm(run, receive, spoil, statements, sentence):
    receive(*MAILS)
    spoil(*statements)
    output = said(run("audit", "--offline"), 1)
    assert sentence in output and "It does not add up." in output


def test_a_mail_of_the_mailbox_that_was_never_kept_is_named(run, maildir, config):
    from_the_list, copied = maildir.add(raw("submission")), maildir.add(raw("submission"))
    assert from_the_list != copied  # the same mail twice: the second copy stopped in the intake

    async def keep():
        async with doors(Household(config, os.environ)) as (register, desk):
            content = raw("submission")
            await register.keep("INBOX", 1, [Fetched(1, content, len(content))], 1)
            await desk.work()

    asyncio.run(keep())
    assert "The mailbox holds 2 mails" in said(run("audit"))
    lost = maildir.add(raw("chat"))
    output = said(run("audit"), 1)
    assert f"1 mails that the register does not have\n  {lost}\n" in output


@pytest.mark.parametrize("kind", ["mbox", "maildir"])
def test_a_mail_of_the_archive_that_is_not_in_the_register_is_named(run, receive, tmp_path, kind):
    receive(*(name for name in MAILS if name != "chat"))
    path = tmp_path / "archive"
    archive = mailbox.mbox(path) if kind == "mbox" else mailbox.Maildir(path)
    for name in MAILS:
        archive.add(raw(name).replace(b"\r\n", b"\n"))
    archive.close()
    output = said(run("audit", "--archive", str(path)), 1)
    assert "1 mails that the register does not have" in output and _id("chat") in output
    assert "It adds up." in said(run("audit", "--archive", str(path), "--since", "2030-01-01"))


@pytest.mark.parametrize("content", [b"", b"\x1f\x8b\x08", b"Subject: a mail alone\n\n", b"\nFrom x\n"])
def test_what_is_no_archive_is_not_one_without_mail(run, receive, tmp_path, content):
    (tmp_path / "archive").write_bytes(content)
    assert "is no mbox" in str(run("audit", "--archive", str(tmp_path / "archive")).exception)


def test_how_many_mails_of_the_archive_were_compared(run, receive, tmp_path):
    receive("chat")
    archive = mailbox.mbox(tmp_path / "archive")
    archive.add(raw("chat"))
    archive.close()
    assert "The archive holds 1 mails; 0 of them" in said(run("audit", "--archive", str(tmp_path / "archive")))
    output = said(run("audit", "--archive", str(tmp_path / "archive"), "--since", "2030-01-01"))
    assert "The archive holds 0 mails since Tue 2030-01-01 (UTC)" in output


def _id(name):
    return next(line for line in raw(name).decode().splitlines() if line.lower().startswith("message-id")).split()[-1]


def test_a_mail_without_a_message_id_is_known_by_its_content(run, receive, tmp_path):
    nameless = b"From: a@example.org\r\nSubject: x\r\n\r\nFrom here on\r\n"
    receive(nameless)
    archive = mailbox.mbox(tmp_path / "archive")
    archive.add(nameless.replace(b"\r\n", b"\n"))
    archive.close()
    assert "It adds up." in said(run("audit", "--archive", str(tmp_path / "archive")))
    archive = mailbox.mbox(tmp_path / "archive")
    archive.add(nameless.replace(b"here", b"there"))
    archive.close()
    assert "(no Message-ID) without a date x" in said(run("audit", "--archive", str(tmp_path / "archive")), 1)


def test_without_the_mailbox_the_register_alone_is_added_up(run, receive, config):
    path = config / "iscg.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("imap.itu.example", "127.0.0.1").replace("port = 993", "port = 1")
    )
    receive("chat")
    output = said(run("audit"))
    assert "cannot be asked" in output and "It adds up." in output
