"""When a meeting is asked for: the times in the words that go with it, and what cannot be."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from iscg_bot.matters.meetings.wordings import Act, without_addresses
from iscg_bot.model.meetings import Window
from iscg_bot.reading import times
from iscg_bot.reading.backgrounds import aside, away
from iscg_bot.reading.folds import fold
from iscg_bot.reading.moves import Turn, turn
from iscg_bot.reading.requests import occasion
from iscg_bot.reading.sentences import placed

_OF = re.compile(
    r"\b(?:meetings?|calls?|sessions?|conference|réunion|séance|appel|visioconférence|reunión|sesión|llamada|"
    r"teleconferencia|videoconferencia)\s(?:of|du|del|de)\b|"
    r"\b(?:(?:scheduled|planned|set|fixed) for|prévue (?:pour )?le|fixée au|(?:prevista|programada) para el|"
    r"(?:назначенн|запланированн|намеченн)\w+ на|المقررة?(?: عقده?ا?)?)\b|原定于|原定"
    r"|(?:(?<=pencil )|(?<=squeeze )|(?<=fit )|(?<=slot )|(?<=book ))in\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:from|since|du|del|desde|со?|من)\b|从", re.IGNORECASE)
_INK = re.compile(r"[^\n]")
_BARE_DAY = re.compile(  # "au 6, à 15 h": behind "au" and "al" stands a day, not an hour
    r"(?<=\bau )(?:\d{1,2})(?=(?:er)?\s?(?:[,;.!?]|$|à\s|de\s|dans\s|même\s|vers\s|a\slas?\s))|"
    r"(?<=\bal )(?:\d{1,2})(?=\s?(?:[,;.!?]|$|a\slas?\s|de\s\d|por\s|en\s))"
)
_NEAR = dt.timedelta(days=40)  # after the day that a meeting had: what is moved further names its month
_LONGEST = dt.timedelta(hours=8)
_NOTHING = re.compile(r"(?<![\d.,:])0\s?-?(?:min|h\b|hour|heure|hora|мин|час|分钟|小时|دقيقه|ساعه)")
_DAYS = re.compile(r"(?<![\d.,:])(?:2[5-9]|[3-9]\d|\d{3})[\s-]?(?:hours?|heures|horas|часов|小时|ساعه)\b")  # 40 hours
_NEW_HOURS = re.compile(  # of the same day
    r"new (?:time|hours?|slot|start)|(?:same|that) day|nouve\w+ (?:horaire|heure|créneau)|même jour|mismo día|"
    r"nuev\w (?:hora|horario)|нов\w+ время|(?:тот|того) же д(?:ень|ня)|新的?时间|同一天|"
    r"(?:الوقت|الموعد|التوقيت) الجديد|نفس اليوم|اليوم نفسه",
    re.IGNORECASE,
)
_THAT_DAY = re.compile(r"当[天日]|同日")  # of the meeting, not today
_HOURS = re.compile(
    r"(?<!\d)(\d{1,2})[:h.](\d{2})\s?(?:-|to|a|do|до|至|到|الي|until|hasta|h)\s?(\d{1,2})[:h.](\d{2})(?!\s?[ap]\.?m)(?!\d)"
)
_IMPOSSIBLE = {"weekday_contradicts": "weekday_contradicts", "clock_skips": "hour_does_not_exist"}


@dataclass(frozen=True, slots=True)
class Timing:
    """The times of one act, as its submission carries them."""

    windows: tuple[Window, ...] = ()
    excluded: tuple[Window, ...] = ()
    length: dt.timedelta | None = None
    alongside: str = ""
    zone: str = ""
    problems: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    alternatives: tuple[Window, ...] = ()


def of_request(act: Act, titles: tuple[str, ...], said: dt.datetime, zone: str) -> Timing:
    """When the meeting shall be: as the request and what follows says, else what precedes, else the subject."""
    part, before = _bare(act.part, titles), _bare(act.before, titles)
    told = occasion(act.asked.words)
    part = " " * told + _spoken(part[told : act.sentence]) + part[act.sentence :]
    subject = f"{_bare(act.subject.base, titles)}\n" if act.subject.own or act.by_subject else ""
    reading = _read(part, said, zone)
    for text in (f"{before}{part}", f"{subject}{before}{part}"):
        if not _is_whole(reading) and text != part:
            reading = _filled(reading, _read(text, said, zone))
    return _timing(reading, f"{subject}{part}", zone)


def _is_whole(reading: times.Reading) -> bool:
    return bool((reading.windows or _unclear(reading)) and (reading.duration or reading.alongside))


def _filled(reading: times.Reading, more: times.Reading) -> times.Reading:
    """*reading* with what only *more* of the mail says."""
    timed = reading if reading.windows or _unclear(reading) or not (more.windows or _unclear(more)) else more
    length, beside = reading.duration or more.duration, reading.alongside or more.alongside
    return replace(timed, duration=length, alongside=beside)


def of_move(act: Act, said: dt.datetime, zone: str) -> Timing:
    """To when the meeting shall go; the time that it had is none."""
    act = replace(act, part=_THAT_DAY.sub(_blank, act.part))
    text = _bare(act.part, ())
    there = turn(text, act.sentence)
    before = _INK.sub(" ", text[: there.old]) + _SINCE.sub(_blank, _spoken(text[there.old : there.start]))
    size = there.end - there.start
    article = "the " if text[there.start : there.end].endswith(" the ") else ""  # "to the following Monday"
    cut = f"{before}{';'.ljust(size - len(article))}{article}"[: there.end] + text[there.end :]
    near = _first(_from(there.end, _read(one, said, zone)) for one in (cut, cut[: act.sentence]))  # "I travel then"
    told = near.windows or _unclear(near)
    same_day = None if told else _hours_of_its_day(act, there, said, zone)
    found = near if told else same_day or _from(there.end, _read(text, said, zone))
    old = None if same_day else _day(before, said, zone)
    if old and (day := _BARE_DAY.match(text, there.end)):
        found = _from(0, _on(_next(old, int(day[0])), text[day.end() : act.sentence], said, zone))
    elif old and _is_only(found, old, said):  # another hour of the same day
        hours = (_on(old, text[at : act.sentence], said, zone) for at in (there.end, there.start))
        found = _first([*(one for one in hours if not _is_only(one, old, said)), found])
    elif (spoken := old or _day(_bare(act.before, ()), said, zone)) and not there.forward:
        found = _after(spoken, found, _INK.sub(" ", text[: there.end]) + text[there.end :], said, zone)
    if (new := _new_hours(act, old, said, zone)) and not _unclear(found) and _holds(found, new):
        found = new
    was = (old or _day(_spoken(text[: there.start]), said, zone)) if found.excluded else None
    away = tuple(w for w in found.excluded if _local(w) != was)  # why it moves
    length = found.duration or _read(text[there.end :], said, zone).duration
    return _timing(replace(found, duration=length, excluded=away), text[there.end :], zone)


def _next(date: dt.date, day: int) -> dt.date:
    """The *day* in the month of *date*, else the first such day after it."""
    following = (date + dt.timedelta(days=count) for count in range(-date.day + 1, 62))
    return next((one for one in following if one.day == day and one != date), date)


def _hours_of_its_day(act: Act, there: Turn, said: dt.datetime, zone: str) -> times.Reading | None:
    """ "To 15:30-16:30", and no day beside: the hours on the day that the sentence, the subject or the text names."""
    to, before = act.part[there.end : act.sentence], (_spoken(act.part[: there.start]), act.subject.base, act.before)
    day = _first_day((_bare(words, ()) for words in before), said, zone)
    if day is None or _day(to, said, zone):
        return None
    reading = _on(day, to, said, zone)
    hours = tuple(w for w in reading.windows if w.ends - w.starts <= _LONGEST)
    return replace(reading, windows=hours) if hours else None


def _new_hours(act: Act, day: dt.date | None, said: dt.datetime, zone: str) -> times.Reading | None:
    """ "Could it be later that day? The new time would be 12:00 to 13:00": hours alone, said of the same day."""
    day = day or _first_day(map(_spoken, (act.asked.words, act.subject.base, act.before)), said, zone)
    told = (_told_anew(one.words, new.end()) for one in placed(act.part) if (new := _NEW_HOURS.search(one.words)))
    hours = (_on(day, words, said, zone) for words in told) if day else ()
    return next((one for one in hours if one.windows and one.windows[0].ends - one.windows[0].starts <= _LONGEST), None)


def _holds(found: times.Reading, new: times.Reading) -> bool:
    """Is *new* more precise than what was *found*?"""
    first = new.windows[0]
    return all(w.starts <= first.starts and first.ends <= w.ends for w in found.windows)


def _told_anew(words: str, new: int) -> str:
    """ "It is at 10:00, the new time is 12:00": what follows *new*, and if it names no time all of it."""
    return words[new:] if re.search(r"\d", words[new:]) else words


def _is_only(reading: times.Reading, day: dt.date, said: dt.datetime) -> bool:
    """Does it name no time but the whole of *day*?"""
    noons = [(w.starts + (w.ends - w.starts) / 2, w.ends - w.starts) for w in reading.windows]
    return all(size >= dt.timedelta(hours=23) and noon.astimezone(said.tzinfo).date() == day for noon, size in noons)


def _after(old: dt.date, found: times.Reading, text: str, said: dt.datetime, zone: str) -> times.Reading:
    """ "From Tuesday 14 July to Thursday": a bare weekday is counted from the day *old*, not from when it was said."""
    day = dt.datetime.combine(old, dt.time(), said.tzinfo)
    again = _read(text, day, zone) if found.windows[0].starts < day else found
    near = again.windows and again.windows[0].starts - day <= _NEAR
    return again if near and not _unclear(again) else found


def _first(readings: Iterable[times.Reading]) -> times.Reading:
    """The first that says anything, else the last."""
    last = times.Reading()
    for last in readings:
        if last.windows or _unclear(last):
            return last
    return last


def _from(start: int, reading: times.Reading) -> times.Reading:
    """What is read from *start* on."""
    windows = tuple(w for w in reading.windows if w.start >= start)
    return replace(reading, windows=windows, doubts=tuple(d for d in reading.doubts if d.start >= start))


def _day(text: str, said: dt.datetime, zone: str) -> dt.date | None:
    """The local day that *text* names, if any: when the meeting was to be."""
    found = times.read(text, said, zone).windows
    return _local(found[0]) if found else None


def _first_day(texts: Iterable[str], said: dt.datetime, zone: str) -> dt.date | None:
    """The day that the first of *texts* names that names any."""
    return next((day for text in texts if (day := _day(text, said, zone))), None)


def _on(day: dt.date, words: str, said: dt.datetime, zone: str) -> times.Reading:
    """The times of *words*, said of *day*."""
    return _read(f"{day:%Y-%m-%d}: {words}", said, zone)


def _local(window: times.Window) -> dt.date:
    """The day on which *window* begins where it is said."""
    return window.starts.astimezone(ZoneInfo(_iana(window.zone))).date()


def _spoken(text: str) -> str:
    """*text* without the words before a date by which it is another meeting's, every character in its place."""
    return _OF.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _read(text: str, said: dt.datetime, zone: str) -> times.Reading:
    """The times of *text*; when somebody is away is excluded, unless the sentence tells which of its times that is."""
    reading = times.read(text, said, zone)
    places = [(start, end) for start, end in away(text) if not any(start <= w.start < end for w in reading.excluded)]
    gone = tuple(w for w in reading.windows if any(start <= w.start < end for start, end in places))
    kept = tuple(w for w in reading.windows if w not in gone)
    return replace(reading, windows=kept, excluded=(*reading.excluded, *gone))


def _bare(text: str, titles: tuple[str, ...]) -> str:
    """The *text* without addresses, titles and what is only told beside the request, every character in its place."""
    bare = without_addresses(text)
    for title in titles:
        if title and title in bare:
            bare = bare.replace(title, " " * len(title))
    for start, end in aside(bare):
        bare = bare[:start] + _INK.sub(" ", bare[start:end]) + bare[end:]
    return bare


def _unclear(reading: times.Reading) -> bool:
    return any(doubt.code != "past" for doubt in reading.doubts)


def _timing(reading: times.Reading, text: str, zone: str) -> Timing:
    doubts = tuple(doubt for doubt in reading.doubts if doubt.code != "past")
    codes = tuple(dict.fromkeys(doubt.code for doubt in doubts))
    problems = [] if reading.windows else [_IMPOSSIBLE[code] for code in codes if code in _IMPOSSIBLE]
    if reading.doubts and not reading.windows and not doubts:
        problems.append("past")
    return Timing(
        windows=_plain(reading.windows),
        excluded=_plain(reading.excluded),
        length=reading.duration,
        alongside=reading.alongside,
        zone=_iana(reading.windows[0].zone if reading.windows else zone),
        problems=(*problems, *_lengths(reading.duration, text)),
        doubts=tuple(code for code in codes if _IMPOSSIBLE.get(code) not in problems),
        alternatives=tuple(window for doubt in doubts for window in _plain(doubt.alternatives)),
    )


def _plain(windows: tuple[times.Window, ...]) -> tuple[Window, ...]:
    return tuple(Window(w.starts, w.ends) for w in windows)


def _lengths(length: dt.timedelta | None, text: str) -> list[str]:
    """No minutes, more than a day holds, an end before its beginning."""
    folded = fold(text)
    found = ["no_length"] if _NOTHING.search(folded) or length == dt.timedelta() else []
    if (length and length > _LONGEST) or _DAYS.search(folded):
        found.append("too_long")
    for hours in _HOURS.finditer(folded):
        start, end = int(hours[1]) * 60 + int(hours[2]), int(hours[3]) * 60 + int(hours[4])
        if end < start and end >= 7 * 60 and start < 24 * 60:  # 11:00 to 1:30 is another habit, 22:00 to 01:00 a night
            found.append("end_before_start")
    return list(dict.fromkeys(found))


def _iana(zone: str) -> str:
    """A name of the IANA for an offset like "+03:00"; "Etc" counts the other way round."""
    offset = re.fullmatch(r"([+-])(\d{2}):(\d{2})", zone)
    if not offset:
        return zone
    turned, hours = "-" if offset[1] == "+" else "+", int(offset[2])
    return f"Etc/GMT{turned}{hours}" if offset[3] == "00" and 0 < hours <= 12 else "UTC"
