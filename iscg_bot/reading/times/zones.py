"""Zones as people name them: "Geneva time", CET, по московскому времени, 日内瓦时间, (Geneva)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from iscg_bot.reading.times.cldr.phrases import PLACES
from iscg_bot.reading.times.letters import level
from iscg_bot.reading.times.lexicons import entries, unapostrophed
from iscg_bot.reading.times.values import Zone
from iscg_bot.reading.times.words.zones import PLACES_TOO, WORDY, WORDY_HAN

_NAME = r"[^\W\d_]+(?:[-' ][^\W\d_]+){0,2}"
_AFTER = tuple(  # the name of a place follows
    re.compile(rf"(?<![^\W_])(?:{cue})(?P<name>{_NAME})")
    for cue in (
        r"(?:(?:a |en )?l )?heure (?:locale |normale |legale |standard |avancee |d ete |d hiver )?"
        r"(?:de la |de l |de |du |d |l )?",
        r"(?:hora|horario) (?:local |oficial )?(?:de la |del |de )?",
        r"(?:по )?(?:местному )?времени (?:г\. |города |в )?",
        r"(?:по|время) ",
        r"ب?(?:ال)?توقيت (?:مدينه )?",
        r"time (?:in|of) ",
    )
)
_RUSSIAN = re.compile(r"(?<![^\W_])(?P<name>[^\W\d_]+(?:-[^\W\d_]+)?) врем(?:я|ени)(?![^\W_])")
_HAN = re.compile(r"(?P<name>[\u4e00-\u9fff]{1,8}?)(?:当地|标准)?时间")
_ALONE = re.compile(r"\( ?(?P<name>[^\W\d_][^\d()\n]{1,40}?) ?\)")
_EN_CUE = re.compile(r"(?<![^\W_])(?:(?:local|standard|daylight|summer|winter) )?time(?:zone| zone)?(?![^\W_])")
_AMERICAN = re.compile(r"(?<=[ap]m )(?:us )?(?P<name>eastern|pacific)(?![^\W_])")  # "8 am Eastern"
_WORDY_ZONES = {unapostrophed(name): zone for name, zone in (WORDY | WORDY_HAN).items()}
_WORDS = "|".join(sorted(map(unapostrophed, WORDY), key=len, reverse=True))
_WORDY = re.compile(rf"(?<![^\W_])(?:{_WORDS})(?![^\W_])|{'|'.join(WORDY_HAN)}")


@lru_cache(maxsize=1)
def _places() -> dict[str, str]:
    """Zones by the name of a place, levelled."""
    found = {unapostrophed(level(form)): zone for zone, form in _listed(PLACES)}
    return found | {unapostrophed(level(form)): zone for zone, form in _listed(PLACES_TOO)}


def _listed(table: str) -> Iterator[tuple[str, str]]:
    for zone, form, _ in entries(table):
        yield zone, form


@lru_cache(maxsize=1)
def _stems() -> dict[str, str]:
    """Russian names without their endings: Женев(а), Москв(а), Астан(а)."""
    return {stem: zone for name, zone in _places().items() if "а" <= name[0] <= "я" and len(stem := _stem(name)) > 2}


def _stem(name: str) -> str:
    return re.sub(r"(?:ск(?:ому|им|ое|ий|ии|ого)|[аеиоуыьюяи]{1,2})$", "", name)


def _looked_up(name: str) -> str:
    zone = _places().get(name) or _places().get(f"ال{name}") or _places().get(name.removeprefix("ال"))
    if not zone and "а" <= name[:1] <= "я":
        zone = _stems().get(_stem(name)) or _stems().get(_stem(re.sub(r"ск\w+$", "", name)))
    return zone or ""


def zones(text: str) -> Iterator[tuple[int, int, Zone]]:
    """Zones named in a levelled *text*: start, end, zone; they do not overlap."""
    taken = -1
    for start, end, zone in sorted(_all(text), key=lambda z: (z[0], -z[1])):
        if start >= taken:
            taken = end
            yield start, end, zone


def _all(text: str) -> Iterator[tuple[int, int, Zone]]:
    for cue in _EN_CUE.finditer(text):
        yield from _before(text, cue)
    for pattern in _AFTER:
        for named in pattern.finditer(text):
            yield from _longest(named)
    for found in (*_RUSSIAN.finditer(text), *_ALONE.finditer(text), *_AMERICAN.finditer(text)):
        if zone := _looked_up(found["name"]):
            yield found.start(), found.end(), Zone(zone)
    for found in _HAN.finditer(text):
        yield from _han(found)
    for form in _WORDY.finditer(text):
        yield form.start(), form.end(), Zone(_WORDY_ZONES[form[0]])


def _before(text: str, cue: re.Match[str]) -> Iterator[tuple[int, int, Zone]]:
    """ "New York time": the longest name of up to three words before the cue."""
    words = list(re.finditer(r"[^\W\d_]+(?:'[^\W\d_]+)?", text[max(0, cue.start() - 60) : cue.start()]))[-3:]
    base = max(0, cue.start() - 60)
    for word in words:
        name = text[base + word.start() : cue.start()].strip(" -")
        if zone := _looked_up(name):
            yield base + word.start(), cue.end(), Zone(zone)
            return


def _longest(found: re.Match[str]) -> Iterator[tuple[int, int, Zone]]:
    """ "Heure de Genève": the longest name after the cue that is a place."""
    words = re.split(r"([-' ])", found["name"])
    for count in range(len(words), 0, -2):
        name = "".join(words[:count])
        if zone := _looked_up(name):
            yield found.start(), found.start("name") + len(name), Zone(zone)
            return


def _han(found: re.Match[str]) -> Iterator[tuple[int, int, Zone]]:
    """日内瓦时间: the name begins somewhere before the cue."""
    for cut in range(len(found["name"])):
        if zone := _looked_up(found["name"][cut:]):
            yield found.start() + cut, found.end(), Zone(zone)
            return
