"""The clock that knocks: also when the clock on the wall is set back, and after a knock that failed."""

import asyncio
import datetime as dt
import io

import pytest
from apscheduler.schedulers import base
from apscheduler.triggers import interval

from iscg_bot import log
from iscg_bot.edges.timetable import Timetable

EVERY = 0.05


class Wall(dt.datetime):
    """The clock on the wall, which somebody sets."""

    ahead = dt.timedelta()

    @classmethod
    def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
        """As the wall shows it."""
        return dt.datetime.now(tz) + cls.ahead


async def test_a_clock_that_is_set_back_stops_no_knock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "datetime", Wall)
    monkeypatch.setattr(interval, "datetime", Wall)
    monkeypatch.setattr(Wall, "ahead", dt.timedelta(days=365))
    knocked = asyncio.Event()

    async def door() -> None:
        knocked.set()

    table = Timetable(door, lambda: Wall.now(dt.UTC), EVERY)
    table.start()
    try:
        async with asyncio.timeout(10):
            await knocked.wait()
            Wall.ahead = dt.timedelta()
            await asyncio.sleep(EVERY)
            knocked.clear()
            await knocked.wait()
    finally:
        table.stop()


async def test_a_knock_that_fails_says_no_words_and_another_comes(capfd: pytest.CaptureFixture[str]) -> None:
    lines, again = io.StringIO(), asyncio.Event()
    log.configure(lines)

    async def door() -> None:
        if "crashed" in lines.getvalue():
            again.set()
        raise KeyError("The secret plans of john@admin.example")

    table = Timetable(door, lambda: Wall.now(dt.UTC), EVERY)
    table.start()
    try:
        async with asyncio.timeout(10):
            await again.wait()
    finally:
        table.stop()
        log.configure(io.StringIO())
    said = lines.getvalue() + "".join(capfd.readouterr())
    assert "error=KeyError" in said and "secret" not in said and "john@" not in said
