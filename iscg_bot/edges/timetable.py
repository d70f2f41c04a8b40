"""The clock that knocks: once a minute, nothing more. What is due stands in the register (stack.md 5)."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from iscg_bot import log

MINUTE = 60.0


class Timetable:
    """Knocks at *door* every *seconds*; a knock that comes late still comes, several late ones come as one.

    *clock* tells what the wall shows (UTC).
    """

    def __init__(
        self, door: Callable[[], Awaitable[None]], clock: Callable[[], dt.datetime], seconds: float = MINUTE
    ) -> None:
        self._door, self._clock, self._every = door, clock, dt.timedelta(seconds=seconds)
        self._scheduler = AsyncIOScheduler(
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}, timezone="UTC"
        )
        self._job = self._scheduler.add_job(self._knock, "interval", seconds=seconds)
        self._look: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """From now on."""
        self._scheduler.start()
        self._look_at_the_clock()

    def stop(self) -> None:
        """No more."""
        if self._look is not None:
            self._look.cancel()
        self._scheduler.shutdown(wait=False)

    async def _knock(self) -> None:
        try:
            await self._door()
        except Exception as error:  # the scheduler would print its words, which may be a mail's (M126)
            log.crashed("timetable", error)

    def _look_at_the_clock(self) -> None:
        """The scheduler goes by the clock on the wall: set back by an hour, it would not knock for an hour."""
        now = self._clock()
        if self._job.next_run_time > now + 2 * self._every:
            self._job.modify(next_run_time=now + self._every)
        loop = asyncio.get_running_loop()
        self._look = loop.call_later(self._every.total_seconds(), self._look_at_the_clock)
