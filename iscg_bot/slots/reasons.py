"""Why a slot is good: codes for which letters have words."""

import datetime as dt

from iscg_bot.model.meetings import Window
from iscg_bot.slots.wishes import Wish

BREAK = dt.timedelta(hours=6)  # between two sittings of one day; a night is longer
EDGE = dt.timedelta(hours=8)  # before the first or after the last sitting of a day
BESIDE = dt.timedelta(hours=36)  # on a day next to one with sittings


def reasons(window: Window, wish: Wish, nights: int, *, holiday: bool) -> tuple[str, ...]:
    """Place beside the session, the asked time, nights, holiday; no_clash always."""
    found = [_place(window, wish.sittings)]
    found += ["asked_time"] if window in wish.windows else []
    found += ["no_clash", "few_nights" if nights else "nobody_at_night"]
    found += ["holiday"] if holiday else []
    return tuple(code for code in found if code)


def _place(window: Window, sittings: tuple[Window, ...]) -> str:
    """Where it lies between the sittings before and after it: no zone is needed to tell a break from a night."""
    far = dt.timedelta.max
    since = min((window.starts - s.ends for s in sittings if s.ends <= window.starts), default=far)
    until = min((s.starts - window.ends for s in sittings if window.ends <= s.starts), default=far)
    if max(since, until) < BREAK and since + window.length + until <= BREAK:
        return "in_break"
    if min(since, until) <= EDGE:
        return "after_session" if since <= until else "before_session"
    return "beside_session" if min(since, until) <= BESIDE else ""
