"""Expressions in their sentences: what is said around each, and what it is for."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from iscg_bot.reading.patterns import Pattern, pattern
from iscg_bot.reading.times import phrases
from iscg_bot.reading.times.expressions import Expression
from iscg_bot.reading.times.letters import level
from iscg_bot.reading.times.values import Amount, Day, Limit, Part, Period, Repeated, Stretch, When, Zone

_END = re.compile(
    r"[.!?…]+[\"”»)]*(?=\s+[(\"«“]?[^\W\da-zа-я]|\s*$|\n)|[。！？]|\n[ \t]*\n"
    r"|\n(?=[ \t]*(?:[-*•–—①-⑳]|\(?\w{1,2}[.)]\s))|(?<=;)\s*\n"
)
_LIST = re.compile(
    r"(?:[\s,،、/&()\-–—;:؛.]|\b(?:between|entre|между|and|or|"
    r"nor|either|on|the|a|an|un|une|una|la|les|ni|ни|also|then|both|of|soit de|ou de|et de|"
    r"et|ou|soit|le|du|au|puis|y|o|u|e|el|los|al|"
    r"bien|ya sea|и|или|либо|на|во|в|также|то|day)\b|或者|或是|还是|或|和|与|及|以及|备选|\bاو\b|و|يوم|\d{1,2}[.)]\s)*"
)
_BEST = re.compile(  # said of the time before it: "Tuesday would be best, or else Thursday"
    r"[^,;.()]{0,25}?\b(?:(?:would be|is|suits|works|fits)(?: us| me)? best|(?:serait|est) (?:le mieux|l'ideal|ideal)|"
    r"(?:seria|es) lo (?:mejor|ideal)|подходит (?:нам |мне )?лучше)\b"
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
_PARTED = re.compile(r"[,;:،؛；：，]\s*[¿\w]|[,;،؛；，.!?]\s*$|[.!?]\s")
_JOINS = re.compile(r"\b(?:and|or|nor|et|ou|ni|y|o|e|u|и|или|ни|либо|و|او)\b|(?<!\w)و|[&/或和与及、]")
_GLUED = re.compile(r"و(?=ال|يوم|\d)")  # "and" is written together with the day in Arabic
_SHORT_TAIL = re.compile(r"(?:[^\w]+\w+){0,4}[^\w]*|[\u4e00-\u9fff]{0,4}[^\w]*")

_TURNED = re.compile(r"(?:queda|отпад|выпад)\w*[^,;:.]{0,25}$")  # "queda afuera el lunes": said of what follows
_OTHER_PART = re.compile(r"[;؛；]")

_EXCEPT = pattern(phrases.EXCEPT)
_NOT_AFTER = pattern(phrases.NOT_AFTER)
_BUT = pattern(phrases.BUT)
_FALLBACK = pattern(phrases.FALLBACK)
_IF = pattern(phrases.IF)
_OLD = pattern(phrases.INSTEAD_OF, phrases.STANDING)
_INSTEAD_OF_THAT = pattern(phrases.INSTEAD_OF_THAT)
_CANCELS = pattern(phrases.CANCELS)
_DEADLINES, _MEANS = pattern(phrases.DEADLINES), pattern(phrases.MEANS)
_PREFERS = pattern(phrases.PREFERS)

_LONGEST = 75  # days: nobody proposes a meeting for some time in a longer period
Role = str  # "proposed", "excluded", "old" or "spoken": a deadline, a date of something else


@dataclass(frozen=True, slots=True)
class Mention:
    """An expression, *said* so, with the levelled text around it, up to its neighbours or its sentence's ends."""

    value: When | Stretch | Limit | Amount | Zone | Repeated
    start: int
    end: int
    before: str
    after: str
    sentence: int
    said: str = ""
    role: Role = "proposed"
    preferred: bool = False
    joined: bool = False  # a mere "or" parts it from the one before
    listed: bool = False  # and no semicolon
    cut: bool = False  # another expression follows in its sentence

    @property
    def when(self) -> When | None:
        """Its days and hours, if it has such."""
        return self.value if isinstance(self.value, When) else None


def mentions(text: str, found: tuple[Expression, ...]) -> tuple[Mention, ...]:
    """*found* with what stands around, and their roles."""
    ends = [match.end() for match in _END.finditer(text)]
    placed = [_placed(text, found, place, ends) for place in range(len(found))]
    return _carried([replace(one, role=_role(one)) for one in placed])


def _placed(text: str, found: tuple[Expression, ...], place: int, ends: list[int]) -> Mention:
    one = found[place]
    sentence, following_end = bisect_right(ends, one.start), bisect_right(ends, one.end)
    first = ends[sentence - 1] if sentence else 0
    last = ends[following_end] if following_end < len(ends) else len(text)
    previous = found[place - 1].end if place else 0
    following = found[place + 1].start if place + 1 < len(found) else len(text)
    gap = level(text[previous : one.start]) if place else ""
    return Mention(
        one.value,
        one.start,
        one.end,
        level(text[max(first, previous) : one.start]),
        level(text[one.end : min(last, following)]),
        sentence,
        level(text[one.start : one.end]),
        preferred=_is_preferred(level(text[max(first, previous) : one.start]), level(text[one.end : one.end + 40])),
        joined=bool(place and _LIST.fullmatch(_PREFERS.sub(" ", gap))),
        cut=following <= last and place + 1 < len(found),
        listed=bool(place and _LIST.fullmatch(gap) and not re.search(r"[.;:؛]", gap)),
    )


def _is_preferred(before: str, after: str) -> bool:
    """ "Preferably 9 June", but also "9 June (preferably) or 11 June"."""
    aside = _ASIDE.match(after)
    told = _BEST.match(after) or (aside and _PREFERS.search(aside[0]))
    return bool(told or _PREFERS.search(_BEST.sub(" ", _ASIDE.sub(" ", before))[-60:]))


def _role(one: Mention) -> Role:
    before = _INSTEAD_OF_THAT.sub(" ... ", _FALLBACK.sub(" ... ", one.before))
    if _near(_OLD, before):
        return "old"
    cancelled = _CANCELS.search(one.after[:40])
    if cancelled and not re.search(r"[,;:.]", one.after[: cancelled.start()]):
        return "old"
    if _CANCELS.search(before) and not _BUT.search(before):
        return "old"
    after = _FALLBACK.sub(" ... ", one.after)
    if _rules_out(before, _TURNED.sub("", after) if one.cut else after):
        return "excluded"
    return "spoken" if _near(_DEADLINES, _MEANS.sub(" ", before)) else "proposed"


def _rules_out(before: str, after: str) -> bool:
    if _near(_EXCEPT, before):
        return True
    denied = _NOT_AFTER.search(after[:60])
    between = after[: denied.start()] if denied else ""
    if not denied or _BUT.search(between) or _OTHER_PART.search(between):
        return False
    return not _IF.search(before[-40:])


def _near(words: Pattern, before: str) -> bool:
    """Do the last words before a time say so, with nothing that takes it back in between?"""
    last = None
    for last in words.finditer(before[-80:]):  # noqa: B007
        pass
    if last is None:
        return False
    tail = before[-80:][last.end() :]
    return bool(_SHORT_TAIL.fullmatch(tail)) and not _BUT.search(tail) and not _PARTED.search(tail)


def _carried(found: list[Mention]) -> tuple[Mention, ...]:
    """What holds for one holds for those that "and" or "or" joins to it: "not Monday or Tuesday"."""
    for place in range(1, len(found)):
        previous, one = found[place - 1], found[place]
        if one.role == "proposed" and previous.role != "old" and _is_joined(found, place):
            found[place] = replace(one, role=previous.role)
        if one.sentence == previous.sentence and one.joined and previous.preferred:
            found[place] = replace(found[place], preferred=True)
    for place in range(len(found) - 2, -1, -1):  # "Monday or Tuesday is impossible"
        one, following = found[place], found[place + 1]
        ruled = following.role == "excluded" and following.listed and not _near(_EXCEPT, following.before)
        if ruled and _alike(one, following) and one.role == "proposed" and one.sentence == following.sentence:
            found[place] = replace(one, role="excluded")
    return tuple(found)


def _is_joined(found: list[Mention], place: int) -> bool:
    """ "Monday and Tuesday", "Monday, Tuesday and Friday"; but "not this week, next week" are two things."""
    for one in found[place:]:
        if not one.listed or one.sentence != found[place].sentence:
            return False
        if _JOINS.search(one.before) or _GLUED.match(one.said):
            return True
    return False


def _alike(one: Mention, other: Mention) -> bool:
    """Two days, or two periods: a day that is ruled out does not rule out the period it is in."""
    kinds = [isinstance(m.when.days[0], Period) if m.when and m.when.days else None for m in (one, other)]
    return kinds[0] == kinds[1]


def is_days(one: Mention) -> bool:
    """Does it name days that can be proposed: no year, quarter or season?"""
    when = one.when
    return bool(when and when.days) and not any(_is_long(day) for day in (when.days if when else ()))


def _is_long(day: Day | Period) -> bool:
    return isinstance(day, Period) and (day.end - day.start).days > _LONGEST


def is_hours(one: Mention) -> bool:
    """Hours without a day; a lone part of the day only beside a day."""
    when = one.when
    return bool(when and when.hours and not when.days)


def is_part(one: Mention) -> bool:
    """Only "morning"."""
    return is_hours(one) and isinstance(one.value, When) and isinstance(one.value.hours, Part)
