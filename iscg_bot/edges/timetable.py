"""The clock that knocks: once a minute, nothing more. What is due stands in the register (stack.md 5)."""

from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

MINUTE = 60.0


class Timetable:
    """Knocks at *door* every *seconds*; a knock that comes late still comes, several late ones come as one."""

    def __init__(self, door: Callable[[], Awaitable[None]], seconds: float = MINUTE) -> None:
        self._scheduler = AsyncIOScheduler(
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}, timezone="UTC"
        )
        self._scheduler.add_job(door, "interval", seconds=seconds)

    def start(self) -> None:
        """From now on."""
        self._scheduler.start()

    def stop(self) -> None:
        """No more."""
        self._scheduler.shutdown(wait=False)
