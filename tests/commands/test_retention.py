"""iscg-bot retention, by hand and every night; and what is said of mail whose text is gone (M20, M126)."""

import asyncio
import datetime as dt
import itertools
import os

import pytest
import structlog
from sqlalchemy import text

from iscg_bot.app import Household, clock, doors
from tests.commands.test_audit import maildir, sum_of  # noqa: F401
from tests.commands.test_commands import long_ago, said  # noqa: F401
from tests.commands.test_nightly import any_hour, served  # noqa: F401

LONG_AGO = "2020-01-01 00:00:00.000000"
AGING = (
    f"UPDATE mail SET decided = '{LONG_AGO}'",
    f"UPDATE submission SET decided = '{LONG_AGO}'",
    f"UPDATE letter SET created = '{LONG_AGO}', settled = '{LONG_AGO}', fate = 'sent'",
)


def inside(config, work):
    async def opened():
        async with doors(Household(config, os.environ)) as (register, _desk):
            return await work(register)

    return asyncio.run(opened())


@pytest.fixture
def old(config, receive):
    """A contribution and a chat that were decided long ago."""
    receive("submission", "chat")

    async def age(register):
        with register._engine.begin() as connection:
            for statement in AGING:
                connection.execute(text(statement))

    inside(config, age)


@pytest.fixture
def rule(config):
    path = config / "iscg.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("# retention = ", "retention = "), encoding="utf-8")


@pytest.mark.usefixtures("old")
def test_without_a_rule_nothing_is_ever_erased(run, config):
    assert "nothing is ever erased" in said(run("retention"), 1)
    assert inside(config, lambda register: register.kept(2)).raw


@pytest.mark.usefixtures("old", "rule")
def test_by_hand_it_says_how_much_first(run, config):
    assert "The text of 1 mails and 0 letters" in said(run("retention", "--dry-run"))
    assert inside(config, lambda register: register.kept(2)).raw
    with structlog.testing.capture_logs() as logs:
        output = said(run("retention"))
    assert "The text of 1 mails and 0 letters from before " in output and output.endswith(" is erased.\n")
    assert [line for line in logs if line["event"] == "erased"] == [
        {"event": "erased", "log_level": "info", "mails": 1, "letters": 0}
    ]
    assert "The text of 0 mails" in said(run("retention"))


@pytest.mark.usefixtures("old", "rule")
def test_what_is_gone_is_said_and_when(run):
    run("retention")
    sentence = f"its text was erased on {clock():%a %Y-%m-%d} "
    output = said(run("held", "show", "2"), 1)
    assert sentence in output and "asks for nothing" in output and "lunch" not in output
    output = said(run("replay", "2"), 1)
    assert sentence in output and "skip: asks for nothing" in output and "would be decided" not in output
    summary = said(run("replay", "--all"))
    assert "0 of 1 mails would be decided in another way.\nOf 1 more the text was erased" in summary
    output = said(run("audit", "--offline"))
    assert "It adds up." in output and sum_of(output)["skipped"] == 1


@pytest.mark.usefixtures("old", "rule")
def test_a_backup_is_whole_and_holds_no_erased_text(run, config, tmp_path):
    run("retention")
    said(run("backup", str(tmp_path / "b.zip")))
    said(run("restore", "--force", str(tmp_path / "b.zip")))
    mail = inside(config, lambda register: register.kept(2))
    assert (mail.raw, bool(mail.erased)) == (b"", True)
    assert "It adds up." in said(run("audit", "--offline"))


@pytest.mark.usefixtures("old", "rule", "any_hour", "maildir")
@pytest.mark.parametrize(("last", "gone"), [(1, True), (30, False)])
def test_every_night_after_the_sum_unless_the_clock_has_leapt(config, last, gone):
    day = (clock() - dt.timedelta(days=last)).date().isoformat()
    inside(config, lambda register: register.sums.note(day))

    looks = itertools.count()

    def done(logs):
        """It is done at once after the sum, if at all."""
        events = {line["event"] for line in logs}
        return "erased" in events or ("audited" in events and next(looks) > 10)

    asyncio.run(served(config, done))
    assert bool(inside(config, lambda register: register.kept(2)).erased) is gone
