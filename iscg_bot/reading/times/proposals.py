"""The times that a mail proposes, in order of preference, and what it rules out."""

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from iscg_bot.reading.languages import language
from iscg_bot.reading.times.expressions import Expression, expressions
from iscg_bot.reading.times.frames import Frame, Settled, settle
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.groups import alongside, is_of_group
from iscg_bot.reading.times.lengths import length
from iscg_bot.reading.times.mentions import Mention, mentions
from iscg_bot.reading.times.paragraphs import languages, paragraphs
from iscg_bot.reading.times.readings import Doubt, Reading, Window
from iscg_bot.reading.times.slots import Slot, slots
from iscg_bot.reading.times.values import Clock, Day, Hour, Period, When, day_of
from iscg_bot.reading.times.windows import hours_on, whole_days, zone_name

_MOST = 200  # expressions; what has more is a table of dates
_OUR_TIME = range(1990, 2100)  # years
_EVES = ("la veille", "前一天", "前一日", "前日")  # of the meeting that it shall stand beside, not yesterday
_NEXT_DAY = re.compile(
    r"lendemain|(?:next|following) day|dia siguiente|(?:следующии|другои) день|день позже|次日|翌日|اليوم\s*التالي"
)
_MEMORY = dt.timedelta(days=60)  # a date without a year that is over for no longer than this is the one that is over

_AMMAN, _OMAN = dt.timedelta(hours=3), re.compile(r"(?<!سلطنة )عمان")


@dataclass(slots=True)
class _Desk:
    """What has been read so far, slot by slot."""

    ground: Ground
    offset: dt.timedelta
    zone: str
    length: dt.timedelta | None
    proposed: list[tuple[bool, Window]] = field(default_factory=list)
    excluded: list[Window] = field(default_factory=list)
    old: list[Window] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    frame: Frame = field(default_factory=Frame)
    later: list[Slot] = field(default_factory=list)  # "except Wednesday", said before the days it is one of


def _is_of_group(one: Mention) -> bool:
    """Is it a mere weekday of an advisory group's week?"""
    days = one.when.days if one.when else ()
    weekday = bool(days) and all(isinstance(day, Day) and day.only_weekday for day in days)
    return weekday and is_of_group(one.before, one.after)


def read(text: str, said: dt.datetime, zone: str = "Europe/Zurich") -> Reading:
    """The times in *text*, what its author newly wrote *said* (aware, with the author's offset).

    Hours are of *zone* (IANA name) where the text names none. Nothing that the text rules out is among the windows.
    """
    text, main = _ammans(text, said), language(text)
    ground = Ground(said.replace(tzinfo=None), main, "dmy" if main != "zh" else "ymd", _MEMORY)
    found: list[Expression] = []
    for start, paragraph in paragraphs(text):
        if len(found) > _MOST:
            break
        found += [replace(e, start=e.start + start, end=e.end + start) for e in _best(paragraph, ground)]
    marks = tuple(one for one in mentions(text, tuple(found[:_MOST])) if not _is_of_group(one))
    desk = _Desk(ground, said.utcoffset() or dt.timedelta(), zone, length(marks))
    for slot in slots(marks):
        _take(slot, desk)
    desk.frame = replace(desk.frame, date=None)  # a period, or days that were listed; not what came after some day
    for slot in desk.later:
        _take(slot, desk)
    return _reading(desk, said, alongside(text), text)


def _ammans(text: str, said: dt.datetime) -> str:
    """Amman and Oman differ in a sign that few write: without it the author's clock tells. The length stays."""
    text = text.replace("عمّان", "امّان")
    return _OMAN.sub("امان", text) if said.utcoffset() == _AMMAN else text


def _best(text: str, ground: Ground) -> tuple[Expression, ...]:
    """The reading of a paragraph in the language, of those it may be in, that explains most of it."""
    readings = (expressions(text, replace(ground, language=name)) for name in languages(text, ground.language))
    return max(readings, key=_covered, default=())


def _covered(found: tuple[Expression, ...]) -> int:
    return sum(e.end - e.start for e in found)


def _take(slot: Slot, desk: _Desk) -> None:
    if slot.stretch is not None:
        _take_stretch(slot, desk)
        return
    if slot.role == "excluded" and desk.frame == Frame() and slot not in desk.later and _is_weekday(slot):
        desk.later.append(slot)
        return
    for said in slot.days:
        if _is_idle(said, slot, desk):
            continue
        days = _in_frame(said, desk) if isinstance(said, Period) else _anchored(said, slot, desk)
        settled = _settled(days, desk, slot.role)
        desk.frame = desk.frame.after(days, settled.dates)
        windows = [w for date in settled.dates if date.year in _OUR_TIME for w in _windows(days, date, slot, desk)]
        if settled.doubt and slot.role in ("proposed", "excluded"):
            others = [
                w for date in settled.alternatives if date.year in _OUR_TIME for w in _windows(days, date, slot, desk)
            ]
            desk.doubts.append(Doubt(settled.doubt, slot.mention.start, slot.mention.end, tuple(others)))
        _keep(windows, slot, desk)


def _in_frame(period: Period, desk: _Desk) -> Period:
    """ "From 17 to 28 May, except the 20th and 21st": those of May; "that month" is the one named before."""
    ends = [day for day in (period.first, period.last) if isinstance(day, Day) and day.month is None and day.day]
    if len(ends) < 2 or desk.frame == Frame():
        return desk.frame.echoed(period)
    dates = [date for day in ends for date in settle(day, desk.ground, desk.frame, desk.offset).dates]
    fits = len(dates) == len(ends) and dates[0] <= dates[1]
    return replace(period, start=dates[0], end=dates[1] + dt.timedelta(days=1)) if fits else period


def _anchored(day: Day, slot: Slot, desk: _Desk) -> Day:
    """ "On Tuesday, or the next day": counted from the day that was named before, not from today."""
    words = f"{slot.mention.said}{slot.mention.after[:10]}"
    if desk.frame.date and _NEXT_DAY.search(words):
        return day_of(desk.frame.date + dt.timedelta(days=1))
    return day


def _is_weekday(slot: Slot) -> bool:
    return all(isinstance(day, Day) and day.only_weekday for day in slot.days)


def _is_idle(days: Day | Period, slot: Slot, desk: _Desk) -> bool:
    """ "Today" without an hour says when a mail is written; a moment counted to the second, when something is done."""
    today = isinstance(days, Day) and (days.year, days.month, days.day) == desk.ground.said.timetuple()[:3]
    return (today and slot.hours is None) or (isinstance(slot.hours, Clock) and slot.hours.exact)


def _keep(windows: list[Window], slot: Slot, desk: _Desk) -> None:
    if slot.role == "proposed":
        desk.proposed += [(slot.mention.preferred, window) for window in windows]
    elif slot.role == "excluded":
        desk.excluded += windows
    elif slot.role == "old":
        desk.old += windows


def _settled(days: Day | Period, desk: _Desk, role: str) -> Settled:
    if isinstance(days, Period):
        return Settled((days.start,))
    return settle(days, desk.ground, desk.frame, desk.offset, ruled_out=role == "excluded")


def _windows(days: Day | Period, date: dt.date, slot: Slot, desk: _Desk) -> list[Window]:
    zone = zone_name(slot.zone) or desk.zone
    words = (slot.mention.start, slot.mention.end)
    if slot.hours is None:
        end = days.end if isinstance(days, Period) else date + dt.timedelta(days=1)
        return [whole_days(date, end, zone, words)]
    if isinstance(days, Period):
        return [w for one in _working_days(days) for w in _on(one, slot.hours, zone, words, desk)]
    return _on(date, slot.hours, zone, words, desk)


def _working_days(period: Period) -> list[dt.date]:
    """The days of a short period on which people meet."""
    count = (period.end - period.start).days
    dates = [period.start + dt.timedelta(days=day) for day in range(min(count, 31))]
    return [date for date in dates if date.weekday() < 5] or dates


def _on(date: dt.date, hours: Hour, zone: str, words: tuple[int, int], desk: _Desk) -> list[Window]:
    doubt, made = hours_on(date, hours, zone, desk.length, words)
    if not doubt:
        return list(made)
    desk.doubts.append(Doubt(doubt, *words, made))
    return []


def _take_stretch(slot: Slot, desk: _Desk) -> None:
    """From a moment of one day to a moment of another."""
    assert slot.stretch
    if any(isinstance(w.hours, Clock) and w.hours.exact for w in (slot.stretch.first, slot.stretch.last)):
        return
    ends: list[dt.datetime] = []
    for when in (slot.stretch.first, slot.stretch.last):
        moment = _moment(when, slot, desk)
        if moment is None:
            return
        ends.append(moment)
    if ends[0] < ends[1]:
        zone = zone_name(slot.zone) or desk.zone
        _keep([Window(ends[0], ends[1], zone, slot.mention.start, slot.mention.end)], slot, desk)


def _moment(when: When, slot: Slot, desk: _Desk) -> dt.datetime | None:
    if not when.days or isinstance(when.days[0], Period):
        return None
    settled = settle(when.days[0], desk.ground, desk.frame, desk.offset)
    desk.frame = desk.frame.after(when.days[0], settled.dates)
    hours = when.hours or Clock(0, sure=True)
    zone = zone_name(slot.zone) or desk.zone
    dates = [date for date in settled.dates if date.year in _OUR_TIME]
    windows = _on(dates[0], hours, zone, (slot.mention.start, slot.mention.end), desk) if dates else []
    return windows[0].starts if windows else None


def _reading(desk: _Desk, said: dt.datetime, beside: str, text: str) -> Reading:
    now = said.astimezone(dt.UTC)
    ordered = [window for _, window in sorted(desk.proposed, key=lambda one: not one[0])]
    liked = [window for preferred, window in desk.proposed if preferred]
    past = [w for w in ordered if w.ends <= now and not (beside and text[w.start : w.end].lower() in _EVES)]
    left = [w for w in ordered if not _ruled_out(w, desk.excluded)]
    windows = [w for w in left if w.ends > now and not _frames(w, left, liked) and not _is_old(w, desk.old)]
    doubts = [*desk.doubts, *(Doubt("past", w.start, w.end, (w,)) for w in past if not windows)]
    return Reading(
        _once(windows), _once([w for w in desk.excluded if w.ends > now]), desk.length, beside, tuple(doubts)
    )


def _frames(window: Window, all_: list[Window], liked: list[Window]) -> bool:
    """Is it only the frame of narrower proposals in it, none of which is a mere preference?"""
    inside = [
        w
        for w in all_
        if w is not window and _within(w, window) and (w.ends - w.starts) < (window.ends - window.starts)
    ]
    return bool(inside) and not all(w in liked for w in inside)


def _within(inner: Window, outer: Window) -> bool:
    return outer.starts <= inner.starts and inner.ends <= outer.ends


def _ruled_out(window: Window, excluded: list[Window]) -> bool:
    return any(_within(window, other) for other in excluded)


def _is_old(window: Window, old: list[Window]) -> bool:
    """A whole day that is said elsewhere to be the old date."""
    return any((window.starts, window.ends) == (other.starts, other.ends) for other in old)


def _once(windows: list[Window]) -> tuple[Window, ...]:
    """Each time once, as it was said first."""
    return tuple({(w.starts, w.ends): w for w in reversed(windows)}.values())[::-1]
