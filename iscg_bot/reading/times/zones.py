"""Zones as people name them: "Geneva time", CET, по московскому времени, 日内瓦时间, (Geneva)."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from zoneinfo import ZoneInfo

from iscg_bot.reading.times.cldr.phrases import PLACES
from iscg_bot.reading.times.letters import level
from iscg_bot.reading.times.lexicons import entries, unapostrophed
from iscg_bot.reading.times.values import Zone
from iscg_bot.reading.times.words.regions import REGIONS
from iscg_bot.reading.times.words.zones import PLACES_TOO, WORDY, WORDY_HAN

_NAME = r"[^\W\d_]+(?:[-' ][^\W\d_]+){0,3}"
_CLOCKS = (  # 15:30 de Lima, las 3 de la tarde de Caracas
    *(r":\d\d", r"\d h", "hs", "horas", "[ap]m", r"m\.", r"las \d", r"las \d\d"),
    *("la manana", "la tarde", "la noche"),
)
_ADJECTIVES = (r"(?<=ск)[оиу]\w{1,3}$", r"ск\w+$", r"инск\w+$")  # минское, ташкентское, бакинское
_CUES = (  # a name follows; each with letters that are cheaper to look for
    (
        "heure",
        r"(?:(?:a |en |de )?l )?heures? (?:locales? |normale |legale |standard |avancee |d ete |d hiver )?"
        r"(?:de la |de l |des |de |du |d |l )?",
    ),
    ("heures", r"heures? [^.;:\n]{0,40}?(?:celles? |s entend\w* )(?:a |de la |de l |des |de |du |d )"),
    ("times", r"times (?:(?:are|is|all|given|shown|stated|in|those of|the|local) ){0,3}"),
    ("fuseau", r"fuseau(?: horaire)? (?:de la |de l |des |de |du |d )?"),
    (
        "hor",
        r"(?:hora|horario|zona horaria|huso horario) "
        r"(?:local |oficial |legal |estandar |normal |de verano |de invierno )?(?:de la |de los |del |de )?",
    ),
    ("времени", r"(?:по )?(?:местному |летнему |зимнему |стандартному )?времени (?:г\. |города |в )?"),
    ("по ", r"по "),
    ("время ", r"время "),
    (
        "توقيت",
        r"ب?(?:ال)?توقيت (?:(?:ال)?صيفي |(?:ال)?قياسي |(?:ال)?رسمي )?(?:ل|في )?(?:مدينه |منطقه )?",
    ),
    ("time ", r"time (?:in|of) "),
)
_OF_PLACE = re.compile(  # a place, no region: "15:00 de Victoria Pérez"
    rf"(?<![^\W_])(?:{'|'.join(f'(?<={clock} )' for clock in _CLOCKS)})"
    rf"del? (?!la (?:manana|tarde|noche))(?P<name>{_NAME})"
)
_AFTER = tuple((letters, re.compile(rf"(?<![^\W_])(?:{cue})(?P<name>{_NAME})")) for letters, cue in _CUES)
_RUSSIAN = re.compile(
    r"(?<![^\W_])(?P<name>[^\W\d_]+(?:-[^\W\d_]+)?) (?:летн\w+ |зимн\w+ |стандартн\w+ )?врем(?:я|ени)(?![^\W_])"
)
_HAN = re.compile(r"(?P<name>[\u4e00-\u9fff]{1,8}?)(?:(?:当地|标准|夏令|夏季|冬令)?时间|夏令时|标准时(?!间))")
_ALONE = re.compile(r"\( ?(?P<name>[^\W\d_][^\d()\n]{1,40}?) ?\)")
_EN_CUE = re.compile(r"(?<![^\W_])(?:(?:local|standard|daylight|summer|winter) )?times?(?:zone| zone)?(?![^\W_])")
_SUMMER = re.compile(r"daylight|summer|avancee|d ete|de verano|летн|صيفي|夏")
_WINTER = re.compile(r"standard|normale|d hiver|estandar|de invierno|зимн|стандартн|قياسي|标准|冬")
_SEASONS = (1, 7)  # months
_TIME = re.compile(r" времени(?![^\W_])")
_AMERICAN = re.compile(r"(?<=[ap]m )(?:us )?(?P<name>eastern|pacific)(?![^\W_])")  # "8 am Eastern"
_WORDY_ZONES = {unapostrophed(name): zone for name, zone in (WORDY | WORDY_HAN).items()}
_WORDS = "|".join(sorted(map(unapostrophed, WORDY), key=len, reverse=True))
_WORDY = re.compile(rf"(?<![^\W_])(?:{_WORDS})(?![^\W_])|{'|'.join(WORDY_HAN)}")


@lru_cache(maxsize=1)
def _places() -> dict[str, str]:
    """Zones by the name of a place, levelled."""
    found = {unapostrophed(level(form)): zone for zone, form in _listed(PLACES)}
    return found | {unapostrophed(level(form)): zone for zone, form in _listed(PLACES_TOO)}


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    """Zones by the name of a region, levelled; to be looked up only beside a word for time."""
    return _places() | {unapostrophed(level(form)).replace(".", ""): zone for zone, form in _listed(REGIONS)}


def _listed(table: str) -> Iterator[tuple[str, str]]:
    for zone, form, _ in entries(table):
        yield zone, form


@lru_cache(maxsize=1)
def _stems() -> dict[str, str]:
    """Russian names without their endings: Женев(а), Москв(а), Астан(а)."""
    return {stem: zone for name, zone in _regions().items() if "а" <= name[0] <= "я" and len(stem := _stem(name)) > 2}


def _stem(name: str) -> str:
    return re.sub(r"(?:ск(?:ому|им|ое|ий|ии|ого)|ому|ого|[аеиоуыьюяи]{1,2})$", "", name)


def _looked_up(name: str, places: dict[str, str]) -> str:
    zone = places.get(name) or places.get(f"ال{name}") or places.get(name.removeprefix("ال"))
    if not zone and "а" <= name[:1] <= "я":
        names = (name, *(re.sub(ending, "", name) for ending in _ADJECTIVES))
        zone = next((zone for one in names if (zone := _stems().get(_stem(one)))), "")
    return zone or ""


def zones(text: str) -> Iterator[tuple[int, int, Zone]]:
    """Zones named in a levelled *text*: start, end, zone; they do not overlap."""
    taken = -1
    for start, end, zone in sorted(_all(text), key=lambda z: (z[0], -z[1])):
        if start >= taken:
            taken = end
            yield start, end, zone


def _all(text: str) -> Iterator[tuple[int, int, Zone]]:
    for cue in _EN_CUE.finditer(text) if "time" in text else ():
        yield from _before(text, cue)
    for letters, pattern in _AFTER:
        for named in pattern.finditer(text) if letters in text else ():
            yield from _longest(named, _regions())
    for named in _OF_PLACE.finditer(text) if " de " in text else ():
        yield from _longest(named, _places())
    for found in (*(_RUSSIAN.finditer(text) if "врем" in text else ()), *_AMERICAN.finditer(text)):
        if zone := _looked_up(found["name"], _regions()):
            yield found.start(), found.end(), _seasonal(zone, found[0])
    for found in _ALONE.finditer(text):
        if zone := _looked_up(found["name"], _places()):
            yield found.start(), found.end(), Zone(zone)
    for found in _HAN.finditer(text) if "时" in text else ():
        yield from _han(found)
    for form in _WORDY.finditer(text):
        yield form.start(), form.end(), Zone(_WORDY_ZONES[form[0]])


def _seasonal(zone: str, said: str) -> Zone:
    """The zone that was *said*; "standard" and "daylight" time also mean an offset literally."""
    if not (summer := bool(_SUMMER.search(said))) and not _WINTER.search(said):
        return Zone(zone)
    low, high = sorted(int(_offset(zone, month).total_seconds()) // 60 for month in _SEASONS)
    return Zone(zone, (high if high > low else low + 60) if summer else low)


def _offset(zone: str, month: int) -> dt.timedelta:
    return dt.datetime(2026, month, 15, tzinfo=ZoneInfo(zone)).utcoffset() or dt.timedelta()


def _before(text: str, cue: re.Match[str]) -> Iterator[tuple[int, int, Zone]]:
    """ "New York time": the longest name of up to three words before the cue."""
    words = list(re.finditer(r"[^\W\d_]+(?:'[^\W\d_]+)?", text[max(0, cue.start() - 60) : cue.start()]))[-4:]
    base = max(0, cue.start() - 60)
    for word in words:
        name = text[base + word.start() : cue.start()].strip(" -").replace(".", "")
        if zone := _looked_up(name, _regions()):
            yield base + word.start(), cue.end(), _seasonal(zone, cue[0])
            return


def _longest(found: re.Match[str], names: dict[str, str]) -> Iterator[tuple[int, int, Zone]]:
    """ "Heure de Genève": the longest name after the cue that is a place."""
    words = re.split(r"([-' ])", found["name"])
    for count in range(len(words), 0, -2):
        name = "".join(words[:count])
        if (zone := _looked_up(name, names)) and _is_region(name, found):
            end = found.start("name") + len(name)
            tail = _TIME.match(found.string, end)
            yield found.start(), tail.end() if tail else end, _seasonal(zone, found[0])
            return


def _is_region(name: str, found: re.Match[str]) -> bool:
    """ "L'heure est grave", "es hora del Centro": those are words as well."""
    said = found.string[found.start() : found.start("name")]
    if name in ("centre", "centro"):
        return bool(_SUMMER.search(said) or _WINTER.search(said))
    return name not in ("est", "este") or bool(re.search(r" de| du", said))


def _han(found: re.Match[str]) -> Iterator[tuple[int, int, Zone]]:
    """日内瓦时间: the name begins somewhere before the cue."""
    for cut in range(len(found["name"])):
        if zone := _looked_up(found["name"][cut:], _regions()):
            yield found.start() + cut, found.end(), _seasonal(zone, found[0])
            return
