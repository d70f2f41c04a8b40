"""The service takes the daily sum by itself, once a day, and an alarm reaches the log and the secretariat."""

import asyncio
import os
from contextlib import suppress

import pytest
import structlog
from sqlalchemy import text

from iscg_bot.app import Household, Service, clock, doors
from tests.commands.test_audit import maildir, raw  # noqa: F401
from tests.commands.test_commands import long_ago  # noqa: F401


@pytest.fixture
def any_hour(config):
    path = config / "iscg.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("# audit_hour = 3 ", "audit_hour = 0 "), encoding="utf-8")


async def served(config, done):
    """A service, until what is logged is *done*: what it logged of audits, and what the last could not account for."""
    with structlog.testing.capture_logs() as logs:
        running = Service(Household(config, os.environ), knock_every=0.1)
        service = asyncio.ensure_future(running.run())
        async with asyncio.timeout(60):
            while not done(logs):  # noqa: ASYNC110  what is logged rings no bell
                await asyncio.sleep(0.05)
        service.cancel()
        with suppress(asyncio.CancelledError):
            await service
    return [line for line in logs if line["event"] == "audited"], running.difference


@pytest.mark.usefixtures("any_hour", "maildir")
def test_a_clock_that_was_ahead_keeps_no_sum_from_being_taken(config):
    async def story():
        async with doors(Household(config, os.environ)) as (register, _desk):
            await register.sums.note("2099-01-01")
        audited, _ = await served(config, lambda logs: any(line["event"] == "audited" for line in logs))
        return audited

    assert [line["day"] for line in asyncio.run(story())] == [clock().date().isoformat()]


@pytest.mark.usefixtures("any_hour")
def test_a_lost_mail_is_an_alarm_once(config, maildir):  # noqa: F811
    maildir.add(raw("chat"))

    async def story():
        first, _ = await served(config, lambda logs: any(line["event"] == "decided" for line in logs))
        async with doors(Household(config, os.environ)) as (register, _desk):
            with register._engine.begin() as connection:
                connection.execute(text("DELETE FROM submission"))
                connection.execute(text("DELETE FROM mail"))
            await register.sums.note("")  # a day later
        later, lost = await served(config, lambda logs: sum(line["event"] == "audited" for line in logs) > 0)
        again, _ = await served(config, lambda logs: any(line["event"] == "started" for line in logs))
        async with doors(Household(config, os.environ)) as (register, _desk):
            assert lost == 2, later  # in the register, and of what lies in the mailbox
            return first, later, again, await register.sums.last(), await register.fates()

    first, later, again, day, fates = asyncio.run(story())
    assert [line["log_level"] for line in later] == ["error"]
    assert "1 mails that were kept and are gone" in later[0]["differences"]
    assert again == [] and day >= clock().date().isoformat()
    assert sum(fates.values()) == 1  # to the secretariat
    assert all(line["log_level"] == "info" for line in first)
