"""iscg-bot backup and restore: as a secretary does it, with a service that came back."""

import asyncio
import os

import pytest

from iscg_bot.app import Household, doors
from iscg_bot.edges.register import turn_at
from tests.commands.test_commands import long_ago, said  # noqa: F401


@pytest.fixture
def archive(tmp_path):
    return str(tmp_path / "backup.zip")


def lose(config):
    """The machine is gone; what comes back is empty."""

    async def inside():
        async with doors(Household(config, os.environ)) as (register, _desk):
            await register.stop_sending(False)

    asyncio.run(inside())


def waiting(config):
    async def inside():
        async with doors(Household(config, os.environ)) as (register, _desk):
            return await register.fates()

    return asyncio.run(inside())


def test_what_was_there_is_there_again(run, receive, config, archive):
    receive("submission")
    before = said(run("contributions", "list")), said(run("contributions", "show", "ISCG/26-2/01"))
    assert "1 mails, 1 documents, 0 meetings, 1 letters and 1 files" in said(run("backup", archive))
    receive("submission", "liaison")
    assert "there is a register already: --force" in str(run("restore", archive).exception)
    assert "Sending is stopped" in said(run("restore", archive, "--force"))
    assert (said(run("contributions", "list")), said(run("contributions", "show", "ISCG/26-2/01"))) == before
    assert "Sending is stopped." in said(run("sending", "status")) and waiting(config) == {"unknown": 1}


def test_mail_that_came_since_is_read_anew_and_its_letters_can_be_withheld(run, receive, config, archive):
    receive("submission")
    said(run("backup", archive))
    receive("submission", "liaison")
    said(run("restore", archive, "--force"))
    receive("submission", "liaison")  # they are still on the server
    assert waiting(config) == {"pending": 1, "unknown": 1}
    assert "1 letters will not be sent" in said(run("sending", "withhold"))
    assert waiting(config) == {"unknown": 2}
    assert "LS/o on indicators" in said(run("liaison", "list"))


def test_where_there_is_no_register_there_is_no_backup(run, archive, tmp_path):
    assert "there is no register to back up" in str(run("backup", archive).exception)
    assert not (tmp_path / "backup.zip").exists() and not (tmp_path / "var").exists()


def test_a_missing_file_is_named(run, receive, config, archive):
    receive("submission")
    (stored,) = (path for path in (config.parent / "var" / "files").rglob("*") if path.is_file())
    stored.unlink()
    assert f"not in the backup, for it is missing or damaged: {stored}" in said(run("backup", archive), 1)


def test_nothing_is_restored_beneath_a_service(run, receive, config, archive):
    receive("submission")
    said(run("backup", archive))

    async def serving():
        async with turn_at(Household(config, os.environ).settings.register, pytest.fail):
            return await asyncio.to_thread(run, "restore", archive, "--force")

    assert "another service has this register: stop it first" in str(asyncio.run(serving()).exception)


def test_where_nothing_can_be_written(run, receive, tmp_path):
    receive("chat")
    assert "cannot be written" in str(run("backup", "/no/such/place/b.zip").exception)
    os.mkfifo(tmp_path / "pipe")
    assert "is no file" in str(run("backup", str(tmp_path / "pipe")).exception)
    assert (tmp_path / "pipe").is_fifo()
    assert "is no file" in str(run("backup", str(tmp_path)).exception)
