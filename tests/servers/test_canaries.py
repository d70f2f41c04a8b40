"""A letter of the bot to itself, through the real servers and back (M125)."""

import datetime as dt
from pathlib import Path

from tests.servers.stack import Stack
from tests.servers.worlds import BOT, eventually, submission, table, world


async def test_it_goes_out_and_comes_back(stack: Stack, tmp_path: Path) -> None:
    watched = "\n".join((submission(stack), table("policy", canary=BOT)))
    with world(stack, tmp_path, smtp=watched) as bot, bot.living(knock_every=0.2):
        (canary,) = await bot.letters("sent")
        (outcome,) = await bot.decided(canary.message_id)
        assert canary.to == BOT and outcome.because == "our own letter: X-ISCG-Bot"

        async def look() -> bool:
            return await bot.register.canaries.silence() == dt.timedelta()

        assert await eventually(look, "that it came back")
