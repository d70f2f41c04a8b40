"""iscg-bot replay: a stored mail beside what was decided then; nothing is written, nothing sent."""

import asyncio
import os
import re

import pytest

from iscg_bot.app import Household, doors
from iscg_bot.model.mail import Fetched
from tests.commands.conftest import STORIES
from tests.commands.test_commands import long_ago, said  # noqa: F401
from tests.register.test_copies import rows

STORY = ("submission", "chat", "vacation", "liaison", "contribution-of-a-stranger")


@pytest.fixture
def content(config):
    """Everything that is in the register."""
    return lambda: rows(Household(config, os.environ).settings.register)


def test_the_same_program_decides_the_same(run, receive, content):
    receive(*STORY)
    before = content()
    output = said(run("replay", "1"))
    assert "registered as ISCG/26-2/01" in output and "would write to" in output
    assert "\n* " not in output and "differs" not in output and "in the same way" in output
    assert "0 of 5 mails would be decided in another way." in said(run("replay", "--all"))
    assert content() == before


def test_another_configuration_is_seen(run, receive, content, config):
    receive(*STORY)
    before, path = content(), config / "iscg.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('designation = "26-2"', 'designation = "26-3"'), encoding="utf-8")
    output = said(run("replay", "1"))
    assert "  accept: registered as ISCG/26-2/01" not in output and "* accept: registered as ISCG/26-2/01" in output
    assert "* accept: registered as ISCG/26-3/01" in output and "in another way" in output
    (line,) = (line for line in output.splitlines() if line.startswith("configuration"))
    assert line.endswith("* differs")
    summary = said(run("replay", "--all"))
    assert summary.endswith("1 of 5 mails would be decided in another way.\n") and "ISCG/26-3/01" in summary
    assert "0 of 0 mails" in said(run("replay", "--all", "--since", "2099-01-01"))
    assert content() == before


def test_what_came_later_is_out_of_sight(run, receive):
    receive("submission")
    receive("submission", "revision")
    assert "0 of 2 mails" in said(run("replay", "--all"))


def test_a_mail_that_was_too_large_still_is(run, receive, config):
    async def keep():
        async with doors(Household(config, os.environ)) as (register, desk):
            raw = (STORIES / "submission.eml").read_bytes()
            await register.keep("INBOX", 1, [Fetched(1, raw[:-200], 70 << 20, truncated=True)], 1)
            await desk.work()

    asyncio.run(keep())
    output = said(run("replay", "1"))
    assert "hold: cannot be read: too_large" in output and "in the same way" in output


def test_a_number_that_no_mail_can_have_is_not_taken(run):
    assert re.search("too large|out of range", str(run("replay", "9" * 20).exception))


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [(("9",), 1, "there is no mail 9"), ((), 2, "name a mail, or say --all"), (("1", "--all"), 2, "name a mail")],
)
def test_wrong_input_is_answered_by_a_sentence(run, arguments, status, sentence):
    assert sentence in said(run("replay", *arguments), status)
