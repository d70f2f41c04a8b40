"""The pulse of the event loop: how late it is, and a beat for as long as it goes round."""

import asyncio
import datetime as dt
from collections import deque
from collections.abc import Callable

EVERY = 1.0  # seconds
REMEMBERED = 60  # beats


class Pulse:
    """Beats once in *every* seconds."""

    def __init__(self, every: float = EVERY) -> None:
        self._every = every
        self._lags: deque[float] = deque(maxlen=REMEMBERED)

    @property
    def lag(self) -> dt.timedelta:
        """How late the loop was at most, in the last minute."""
        return dt.timedelta(seconds=max(self._lags, default=0.0))

    async def run(self, beat: Callable[[], None]) -> None:
        """Until cancelled: call *beat*, sleep, see how late we wake."""
        loop = asyncio.get_running_loop()
        while True:
            beat()
            due = loop.time() + self._every
            await asyncio.sleep(self._every)
            self._lags.append(max(0.0, loop.time() - due))
