"""What stands in the way of a meeting."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from iscg_bot.model.meetings import Window
from iscg_bot.slots.wishes import Blocked


class Busy:
    """Blocked times, looked up in the time that it takes to find one among those that do not overlap."""

    def __init__(self, blocked: Iterable[Blocked]) -> None:
        self._blocked = sorted(
            {block for block in blocked if block.window.length}, key=lambda b: (b.window, b.why, b.what)
        )
        self._merged: list[Window] = []
        for block in self._blocked:
            if self._merged and block.window.starts <= self._merged[-1].ends:
                last = self._merged.pop()
                self._merged.append(Window(last.starts, max(last.ends, block.window.ends)))
            else:
                self._merged.append(block.window)

    def clashes(self, window: Window) -> bool:
        """Is some of *window* blocked?"""
        behind = bisect_left(self._merged, window.ends, key=lambda merged: merged.starts)
        return behind > 0 and self._merged[behind - 1].meets(window)

    def worst(self, window: Window) -> tuple[str, str]:
        """Why most of *window* is blocked, and by what, else empty."""
        lost: Counter[tuple[str, str]] = Counter()
        for block in self._blocked:
            if block.window.meets(window):
                shared = min(block.window.ends, window.ends) - max(block.window.starts, window.starts)
                lost[block.why, block.what] += round(shared.total_seconds())
        return min(lost, key=lambda reason: (-lost[reason], reason), default=("", ""))
