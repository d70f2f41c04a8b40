"""Why a slot is good: codes for which letters have words."""

from iscg_bot.model.meetings import Window
from iscg_bot.slots.wishes import Wish


def reasons(window: Window, wish: Wish, nights: int, *, holiday: bool) -> tuple[str, ...]:
    """Place beside the session, the asked time, nights, holiday; no_clash always."""
    found = [_place(window, wish.sittings)]
    found += ["asked_time"] if window in wish.windows else []
    found += ["no_clash", "few_nights" if nights else "nobody_at_night"]
    found += ["holiday"] if holiday else []
    return tuple(code for code in found if code)


def _place(window: Window, sittings: tuple[Window, ...]) -> str:
    """Where it lies with respect to the sittings of its day; on a day without any, beside the session."""
    if not sittings:
        return ""
    day = [s for s in sittings if s.starts.date() == window.starts.date()]
    if not day:
        return "beside_session"
    if window.ends <= day[0].starts:
        return "before_session"
    return "after_session" if window.starts >= day[-1].ends else "in_break"
