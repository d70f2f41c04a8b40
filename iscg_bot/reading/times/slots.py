"""Days and the hours that belong to them, wherever in the text the hours stand."""

import re
from dataclasses import dataclass, replace

from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.times import phrases
from iscg_bot.reading.times.halves import halved
from iscg_bot.reading.times.lengths import length
from iscg_bot.reading.times.mentions import Mention, Role, is_days, is_hours, is_part
from iscg_bot.reading.times.values import Amount, Clock, Day, Hour, Hours, Limit, Period, Stretch, When, Zone

_SAME = pattern(phrases.SAME)
_ANY_TIME = pattern(phrases.ANY_TIME)
_ALWAYS = pattern(phrases.ALWAYS)
_MOVES = pattern(phrases.MOVES)
_INSTEAD = pattern(phrases.INSTEAD)
_ENDS = pattern(phrases.ENDS)
_JOINED = 40  # letters between "we begin at 10:00" and the hour at which it ends
_TO = re.compile(r"(?:(?<!\w)(?:to|until|au|a|al|para|el|le|на|к|до|الي|for|on)|[至到为:：])\s*(?:\w+\s+){0,2}$")
_ONWARDS = re.compile(
    r"\s*(?:on|onwards?|(?:and|or) later|et au-dela|ou plus tard|en adelante|"
    r"o mas tarde|(?:и|или) (?:позже|позднее|далее)|فما بعد|او بعد ذلك|فصاعدا|以后|之后|或更晚)(?!\w)"
)
_ONWARDS_LAST = re.compile(rf"{_ONWARDS.pattern}$")
_WORKING_DAY = (Clock(9, 30, sure=True), Clock(17, 30, sure=True))
_NEAR = 30  # letters between a lone "in the morning" and its day


@dataclass(frozen=True, slots=True)
class Slot:
    """*days* and the *hours* on each of them, or a *stretch* from one day to another.

    *parts* says that the days are taken one by one: hours are distributed over them.
    """

    days: tuple[Day | Period, ...]
    hours: Hour | None
    zone: Zone | None
    mention: Mention
    stretch: Stretch | None = None
    role: Role = "proposed"
    whole: bool = False  # "all day" follows

    @property
    def open(self) -> bool:
        """Does it lack hours that it may take?"""
        return self.hours is None and self.stretch is None and not self.any_time and not self.whole

    @property
    def any_time(self) -> bool:
        """Was it said that the hour does not matter?"""
        return bool(_ANY_TIME.search(self.mention.before[-40:]) or _ANY_TIME.search(self.mention.after[:40]))


def slots(found: tuple[Mention, ...]) -> tuple[Slot, ...]:
    """The slots that *found* makes, in the order of the text."""
    made: list[Slot] = []
    leading: tuple[Hour, int] | None = None  # hours that stand before their days, and their sentence
    timed = length(found) is not None
    for place, one in enumerate(found):
        if (slot := _slot(one, _moved_away(found, place), timed)) is not None:
            slot = replace(slot, whole=_all_day(found[place + 1 : place + 2]))
            made.append(_with_leading(_only_day(slot, made), leading, made))
            _share(made)
        elif _end_last(one, made):
            continue
        elif (hours := _lone_hours(one, timed)) is not None and not _give(hours, one, made):
            leading = (hours, one.sentence) if not is_part(one) else leading
    return _only_instead(_zoned(made, found))


def _end_last(one: Mention, made: list[Slot]) -> bool:
    """ "We begin on Friday at 12:30 and end at 14:00": is *one* the end of the slot before? Then it is so long."""
    last = one.value.hours if is_hours(one) and isinstance(one.value, When) else None
    first = made[-1].hours if made else None
    if not (isinstance(first, Clock) and isinstance(last, Clock)) or not _ENDS.search(one.before[-_JOINED:]):
        return False
    made[-1] = replace(made[-1], hours=Hours(*halved(first, last), last.zone or first.zone))
    return True


def _all_day(following: tuple[Mention, ...]) -> bool:
    """Is the next mention "all day", directly after?"""
    one = next(iter(following), None)
    return one is not None and one.value == Amount((("day", 1),)) and not one.before.strip(" ,")


def _slot(one: Mention, moved: bool, timed: bool) -> Slot | None:
    role = "old" if moved and one.role == "proposed" else one.role
    if role == "old" and _is_range(one) and _goes_to(one):
        role = "proposed"  # "postpone the meeting from ... to ..."
    if isinstance(one.value, Stretch):
        to = _goes_to(one)
        last = one.value.last
        return Slot(last.days, last.hours, None, one, role=role) if to else Slot((), None, None, one, one.value, role)
    if isinstance(one.value, Limit):
        return _limited(one, role, timed)
    if not is_days(one) or not isinstance(one.value, When):
        return None
    days = tuple(_last_day(day) if _goes_to(one) else day for day in one.value.days)
    return Slot(days, one.value.hours, _zone(one.value.hours), one, role=role)


def _zone(hours: Hour | None) -> Zone | None:
    return hours.zone if hours else None


def _limited(one: Mention, role: Role, timed: bool) -> Slot | None:
    """ "On Friday after 3 pm": until the end of the working day; with a length, "starting at 3 pm" is that point."""
    assert isinstance(one.value, Limit)
    bound = one.value.bound
    if not isinstance(bound, When) or not bound.days or not isinstance(bound.hours, Clock):
        return None
    return Slot(bound.days, _side(one, bound.hours, timed), bound.hours.zone, one, role=role)


def _side(one: Mention, clock: Clock, timed: bool) -> Hour:
    first, last = _WORKING_DAY
    side = one.value.side if isinstance(one.value, Limit) else ""
    if side == "since" and timed and not _ANY_TIME.search(one.before[-40:]) and not _onwards(one):
        return clock
    return Hours(clock, last, clock.zone) if side in ("after", "since") else Hours(first, clock, clock.zone)


def _onwards(one: Mention) -> bool:
    """ "From 15:00 on"."""
    return bool(_ONWARDS.match(one.after) or _ONWARDS_LAST.search(one.said))


def _lone_hours(one: Mention, timed: bool) -> Hour | None:
    if isinstance(one.value, Limit) and isinstance(one.value.bound, When) and not one.value.bound.days:
        clock = one.value.bound.hours
        return _side(one, clock, timed) if isinstance(clock, Clock) and one.role == "proposed" else None
    return one.value.hours if is_hours(one) and isinstance(one.value, When) and one.role == "proposed" else None


def _goes_to(one: Mention) -> bool:
    """Is "from ... to ..." a move?"""
    return bool(_MOVES.search(one.before))


def _is_range(one: Mention) -> bool:
    return any(isinstance(day, Period) and day.last is not None for day in (one.when.days if one.when else ()))


def _last_day(day: Day | Period) -> Day | Period:
    return day.last if isinstance(day, Period) and day.last is not None else day


def _moved_away(found: tuple[Mention, ...], place: int) -> bool:
    """Is this the date that a meeting is moved from?"""
    one = found[place]
    if not is_days(one) or _is_range(one):
        return False
    later = next((m for m in found[place + 1 :] if m.sentence == one.sentence and is_days(m)), None)
    if later is not None and (later.joined or later.role != "proposed"):
        return False
    moves = list(_MOVES.finditer(one.before))
    if moves and moves[-1][0][-1] in "到至为":
        return False
    if moves:
        tail = one.before[moves[-1].end() :]
        return not _TO.search(tail) and (later is not None or len(tail.split()) < 5)
    return later is not None and bool(_MOVES.search(one.after)) and not one.joined


def _with_leading(slot: Slot, leading: tuple[Hour, int] | None, made: list[Slot]) -> Slot:
    """The slot with hours said before: at its sentence's start, "same time", or joined by "or" to one that has some."""
    if not slot.open or slot.role != "proposed":
        return slot
    before = next((other for other in reversed(made) if other.hours is not None and other.role == "proposed"), None)
    one = slot.mention
    same = _SAME.search(one.before) or _SAME.search(one.after)
    if before and (same or (one.joined and before is made[-1] and isinstance(slot.days[0], Day))):
        return replace(slot, hours=before.hours, zone=before.zone)
    if leading and leading[1] == one.sentence:
        return replace(slot, hours=leading[0], zone=_zone(leading[0]))
    return slot


def _only_day(slot: Slot, made: list[Slot]) -> Slot:
    """ "Any day from 8 to 12 June except Wednesday, from 9 to 11": the hours are those of the other days."""
    if slot.role != "excluded" or not re.search("[,،]", slot.mention.said):
        return slot
    place = next((i for i in range(len(made) - 1, -1, -1) if made[i].role == "proposed"), None)
    if place is None or not made[place].open or made[place].mention.sentence != slot.mention.sentence:
        return slot
    made[place] = replace(made[place], hours=slot.hours, zone=slot.zone)
    return replace(slot, hours=None, zone=None)


def _share(made: list[Slot]) -> None:
    """The hours of the last slot are those of the days joined to it before: "on Tuesday or Wednesday at 10:00"."""
    last = made[-1]
    for place in range(len(made) - 2, -1, -1):
        one = made[place]
        joined = made[place + 1].mention.joined and made[place + 1].role == one.role == "proposed"
        if not (joined and one.open and last.hours and isinstance(one.days[0], Day)):
            return
        made[place] = replace(one, hours=last.hours, zone=last.zone)


def _give(hours: Hour, one: Mention, made: list[Slot]) -> bool:
    """Give lone hours to the days before them that have none; were they taken?"""
    same_sentence = [i for i, s in enumerate(made) if s.mention.sentence == one.sentence and s.role == "proposed"]
    takers = [i for i in same_sentence if made[i].open]
    if is_part(one):
        takers = takers[-1:] if takers and len(one.before.strip()) <= _NEAR else []
        if not takers:
            return True
    if not takers and not same_sentence and not any(s.hours for s in made):
        takers = [i for i, s in enumerate(made) if s.open and s.role == "proposed"]
    if not takers and _ALWAYS.search(one.before[-30:]):
        takers = [i for i, s in enumerate(made) if s.open and s.role == "proposed"]
    for i in takers:
        made[i] = replace(made[i], hours=hours, zone=_zone(hours) or made[i].zone)
    if not takers and same_sentence and same_sentence[-1] == len(made) - 1 and one.joined:
        made.append(replace(made[-1], hours=hours, zone=_zone(hours) or made[-1].zone, mention=one))
        return True
    return bool(takers)


def _zoned(made: list[Slot], found: tuple[Mention, ...]) -> list[Slot]:
    """Every slot with the zone that its sentence, or the text as a whole, states."""
    lone = [(m.sentence, m.value) for m in found if isinstance(m.value, Zone)]
    said = [(s.mention.sentence, s.zone) for s in made if s.zone] + lone
    names = {zone.name for _, zone in said if zone}
    for i, slot in enumerate(made):
        if slot.zone is None and slot.hours is not None:
            sentence = next((zone for number, zone in said if number == slot.mention.sentence), None)
            whole = lone[0][1] if lone and len(names) == 1 else None
            made[i] = replace(slot, zone=sentence or whole)
    return made


def _only_instead(made: list[Slot]) -> tuple[Slot, ...]:
    """Where one time is proposed "instead", the others are what it stands instead of."""
    chosen = {s.mention.sentence for s in made if s.role == "proposed" and _says_instead(s.mention)}
    if not chosen:
        return tuple(made)
    return tuple(
        replace(s, role="old") if s.role == "proposed" and s.mention.sentence not in chosen else s for s in made
    )


def _says_instead(one: Mention) -> bool:
    return bool(_INSTEAD.search(one.after[:40]) or _INSTEAD.search(one.before[-40:]))
