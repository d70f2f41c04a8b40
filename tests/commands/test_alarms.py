"""A mail server that cannot be reached: the service says in its log that letters do not get away, once."""

import asyncio
import datetime as dt
import os
from contextlib import suppress

import structlog

from iscg_bot.app import Household, Service, clock, doors
from iscg_bot.edges.register import Entry
from iscg_bot.model.letters import Composed, Occasion
from tests.commands.test_audit import maildir  # noqa: F401


async def soon(true):
    async with asyncio.timeout(60):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def story(config):
    household = Household(config, os.environ)
    async with doors(household) as (register, _):
        letter = Composed("k", "yusuf@testland.example", "put", Occasion.ANSWER, "<k@x>", b"bytes")
        await register.commit(Entry((), (letter,), clock() - dt.timedelta(hours=5)))
        with structlog.testing.capture_logs() as logs:
            service = Service(household, knock_every=0.1)
            running = asyncio.ensure_future(service.run())
            await soon(lambda: service.late)
            await asyncio.sleep(0.5)  # some knocks later
            await register.withhold()
            await soon(lambda: not service.late)
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
    return [line for line in logs if line["event"].startswith("letters_")]


def test_it_is_said_once_and_that_it_is_over(config, maildir):  # noqa: F811
    late, away = asyncio.run(story(config))
    assert (late["event"], late["log_level"], late["letters"]) == ("letters_late", "error", 1)
    assert away["event"] == "letters_away"
