"""Times written in digits: dates, hours, offsets, ordinals; and the Chinese signs that count like digits."""

import re
from collections.abc import Callable

from iscg_bot.reading.times.calendars import exists, month
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.numerals import SIGNS, counted
from iscg_bot.reading.times.tokens import Senses
from iscg_bot.reading.times.values import Clock, Day, Zone

_AP = r"[ap](?:\.\s?m\b\.?|\.m\b|\s?m\b\.?)"
_HHMM = r"(?!(?:19|20)\d\d(?! ?(?:h|utc|gmt|-? ?1[0-8]|-? ?0)))(?:[01]\d|2[0-4])[0-5]\d"  # 1400; 2026 is a year
_ALL: dict[str, str] = {
    "stamp": r"\d{4}-\d{1,2}-\d{1,2}[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z\b|[+-]\d{2}:?\d{2})?",
    "ymd": r"\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}(?!\d)",
    "dmy": r"(?<![\w/.-])\d{1,2}(?P<gap>\s?[-/.]\s?)\d{1,2}(?P=gap)(?:\d{4}|'?\d{2})(?!\d|\.\d)",
    "ym": r"(?<![\w/.-])(?:\d{4}[-/.]|\d{4} ?[-/] ?)\d{1,2}(?![\d/.:-]| [-/])",
    "half": r"(?:\d+ ?)?½|(?<![\d/])1/2(?=[ -]?(?:an )?(?:h|hour|day)s?(?![a-z]))",
    "my": r"(?<![\w/.-])\d{1,2}(?: {0,2}[/-] {0,2}|\.)(?:19|20)\d{2}(?![\d/.-])",
    "offset": (
        r"(?:utc|gmt|ut|tuc|мск)(?! - \d\d?[:h]\d\d)\s?[+-]\s?\d{1,2}(?::?\d{2})?(?!\d)"
        r"|(?<=\d:\d\d)\s?\+\d{2}:?\d{2}(?!\d)|(?<=\d:\d\d) -\d{4}(?!\d)"
    ),
    "hhmm": r"(?<![\d.:])\d{1,2}:\d{2}(?::\d{2})?(?!:?\d)(?:\s?ч(?![^\W_])|z(?![^\W_]))?",
    "ampm": (
        rf"(?<![\d.:/])\d{{1,2}}(?:[:.]\d{{2}})?\s?{_AP}|(?<![\d.:/])\d{{3,4}}\s?{_AP}"
        r"|(?<![\d.:/])\d{1,2}(?:[:.]\d{2})?[ap](?![^\W_])"
    ),
    "hform": (
        r"(?<![\d.:/])\d{1,2}\s?h\.?\s?\d{2}(?!\d)(?:\s?min(?:utes)?\b)?|(?<![\d.:/])\d{1,2}\s?h(?![\w])"
        r"|(?<![\d.:/,])\d{1,2}\.[0-5]\d\s?hs?(?![\w])"
        r"|(?<![\d.:/])\d{1,2}\s?ч(?:ас)?\.?(?:\s?\d{2}\s?м(?:ин)?\b\.?)?(?![^\W_])"
    ),
    "military": (
        rf"(?<![\d.:/,+-]){_HHMM}(?=\s?-\s?{_HHMM}(?![\d/.-])|\s?(?:hrs?|hours?|h|utc|gmt|z|horas)\b)"
        rf"|(?:(?<=[0-2]\d[0-5]\d-)|(?<=[0-2]\d[0-5]\d - )){_HHMM}(?![\d/.-])"
    ),
    "quarter": r"(?<![a-z0-9])(?:(?:\d\d)?[qt][1-4]|[1-4]q|[hs][12])(?![a-z0-9])",
    "dm": r"(?<![\w/.:])(?:(?<!-)|(?<=\d-))\d{1,2}\s?/\s?\d{1,2}(?![\d/:])",
    "ordinal": (
        r"(?<![\w.,/:-])\d{1,2}(?:st|nd|rd|th|er|ere|eme|ieme|re|e|o|a|°|-?я|-?ю|-?й|-?и|-?го|-?ое|-?ого|-?его|-?е|-?и|-?ье|-?ым|-?му|-?м)"
        r"(?![^\W\d_])"
    ),
    "decimal": r"(?<![\d.,])\d{1,2}[.,]\d{1,2}(?!\d|[.,:]\d|\s?/)",
    "short_year": r"'\d{2}\b",
    "number": r"\d+",
}
_COUNT = r"[一二三四五六七八九]"
_HAN: dict[str, str] = {
    "han_year": (
        r"(?:\d{4}|(?<!\d)\d{2}(?=\s?年(?!前|后|内|级|来|半))|[零〇一二三四五六七八九]{4}"
        r"|[零〇一二三四五六七八九]{2}(?=\s?年(?!前|后|内|半)))\s?年(?!度?代|级)"
    ),
    "han_month": r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|正)\s?月份?(?!\d*个)",
    "han_day": (
        rf"(?:(?<=月)|(?!(?:\d{{1,2}}|[{SIGNS}]{{1,3}})\s?[日号](?:后|前|内|之(?!间))))"  # "10月20日前", but "3日前"
        rf"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十{_COUNT}?|廿{_COUNT}?|{_COUNT})\s?(?:日|号)(?!决议|文件|楼|厅|室|会议室|会议厅|房|馆|门|线|课题|提案|通函|令|修|字)"
    ),
    "han_clock": (
        r"(?<!同)(?:2[0-4]|1\d|0?\d|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])\s?(?:[点时]钟?)\s?"
        r"(?:(?:(?:[0-5]?\d|[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九])"
        rf"(?:分(?!钟)|(?!\d|[点时个天日月年刻]))(?:(?:\d{{1,2}}|[{SIGNS}]{{1,3}})秒)?)|半|一刻|三刻|整)?(?!小时|个)"
    ),
    "han_quarter": r"第?[一二三四1234]季度?",
    "han_number": rf"第?[{SIGNS}百千]{{1,9}}|第\d{{1,9}}",
}
_REST = r"(?P<word>[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+)|(?P<sign>[^\w\s])"
_ORDER = ("stamp", "ymd", "dmy", *_HAN, *_ALL)  # what is longer and surer first
_BEFORE_HAN_NUMBERS = tuple(name for name in _ORDER if name not in ("han_quarter", "han_number"))


def _compiled(names: tuple[str, ...], patterns: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{patterns[name]})" for name in dict.fromkeys(names)) + f"|{_REST}")


LITERAL = _compiled(tuple(_ALL), _ALL)
LITERAL_HAN = _compiled((*_BEFORE_HAN_NUMBERS[:-1], "han_quarter", "han_number", "number"), _ALL | _HAN)


def senses(kind: str, text: str, ground: Ground) -> tuple[Senses, ...]:
    """What the literal *text* of a *kind* may mean: one token's senses, or those of several in a row."""
    made = _MAKERS[kind](text, ground)
    return made if isinstance(made, tuple) else (made,)


def full_year(year: int, ground: Ground) -> int:
    """Two digits are a year of this century, up to 25 years ahead, else of the last."""
    if year >= 100:
        return year
    century = ground.said.year // 100 * 100
    return century + year if year <= ground.said.year - century + 25 else century - 100 + year


def _digits(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def _offset(text: str) -> Zone | None:
    sign, hours, minutes = re.findall(r"([+-])\s?(\d{1,2}):?(\d\d)?$", text)[0]
    if int(hours) > 14:
        return None
    if text.startswith("мск"):
        hours = str(int(hours) + 3) if sign == "+" else str(3 - int(hours))
    total = (int(hours) * 60 + int(minutes or 0)) * (1 if sign == "+" else -1)
    return fixed(total)


def fixed(minutes: int) -> Zone:
    """A zone that never changes its clocks."""
    sign = "-" if minutes < 0 else "+"
    return Zone(f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}", minutes)


def clock(hour: int, minute: int = 0, second: int = 0, *, sure: bool = False, padded: bool = False) -> Senses:
    """An hour as it was written, if there is such an hour."""
    if not (0 <= hour <= 24 and 0 <= minute < 60 and 0 <= second < 60):
        return {}
    return {"hhmm": Clock(hour, minute, second, sure, padded=padded)}


def _stamp(text: str, _ground: Ground) -> tuple[Senses, ...]:
    year, number, day, hour, minute = _digits(text)[:5]
    if not exists(year, number, day) or hour > 23:
        return ({},)
    zone = re.search(r"(?:z|[+-]\d\d:?\d\d)$", text[10:])
    made: tuple[Senses, ...] = ({"date": Day(year, number, day)}, clock(hour, minute, sure=True))
    if zone:
        made += ({"zone": fixed(0) if zone[0] == "z" else _offset(zone[0])},)
    return made


def _ymd(text: str, _ground: Ground) -> Senses:
    year, one, two = _digits(text)
    if exists(year, one, two):
        return {"date": Day(year, one, two)}
    return {"date": Day(year, two, one)} if exists(year, two, one) else {}


def _dmy(text: str, ground: Ground) -> Senses:
    one, two, last = _digits(text)
    year, order = full_year(last, ground), ground.order
    if order == "ymd" and last < 100 and one > 12 and exists(2000 + one, two, last):
        return {"date": Day(full_year(one, ground), two, last)}
    if "." in text and two <= 12:
        order = "dmy"
    return _ordered(one, two, year, "mdy" if order == "mdy" else "dmy", doubtful="." not in text)


def _ordered(one: int, two: int, year: int, order: str, doubtful: bool) -> Senses:
    day, number = (two, one) if order == "mdy" else (one, two)
    both = exists(year, one, two) and exists(year, two, one) and one != two
    if not exists(year, number, day):
        day, number = number, day
    return {"date": Day(year, number, day, swapped=both and doubtful)} if exists(year, number, day) else {}


def _dm(text: str, ground: Ground) -> Senses:
    one, two = _digits(text)
    made = _ordered(one, two, 2024, "dmy" if ground.order == "dmy" else "mdy", doubtful=True)  # 2024 has 29 February
    found = made.get("date")
    senses: Senses = {}
    if isinstance(found, Day):
        senses["date"] = Day(None, found.month, found.day, swapped=found.swapped)
    if 0 < one < two <= 31:
        senses["either_day"] = (one, two)
    return senses


def _month_of_year(text: str, _ground: Ground) -> Senses:
    one, two = _digits(text)
    year, number = (one, two) if one > 31 else (two, one)
    return {"period": month(year, number)} if 1 <= number <= 12 and 1800 < year < 2200 else {}


def _hhmm(text: str, _ground: Ground) -> Senses | tuple[Senses, ...]:
    made = clock(*_digits(text), padded=text[0] == "0")
    return (made, {"zone": fixed(0)}) if text.endswith("z") else made


def _military(text: str, _ground: Ground) -> Senses:
    return clock(int(text[:2]), int(text[2:]), sure=True)


def _ampm(text: str, ground: Ground) -> Senses:
    hour, *rest = _digits(text)
    if text == f"{hour}a" and ground.language != "en":
        return {"ordinal": hour}  # la 2ª semana
    if len(str(hour)) > 2:
        hour, rest = hour // 100, [hour % 100]
    minute, late = (rest or [0])[0], "p" in text
    if hour > 24 or minute > 59:
        return {}
    if hour <= 12:
        hour = hour % 12 + (12 if late else 0)
    return {"hhmm": Clock(hour, minute, sure=True, half=True)}


def _hform(text: str, _ground: Ground) -> Senses:
    hour, *rest = _digits(text)
    minute = (rest or [0])[0]
    if hour > 24 or minute > 59:
        return {}
    return {"hour_mark": Clock(hour, minute, sure=True), **({"minutes_too": True} if rest else {})}


def _quarter(text: str, _ground: Ground) -> tuple[Senses, ...]:
    if text[0] in "hs":
        return ({"half_year": int(text[1])},)
    year = re.match(r"\d\d(?=[qt])", text)
    number = int(re.findall(r"[1-4](?=q$)|[1-4]$", text)[0])
    return ({"quarter": number},) if not year else ({"quarter": number}, {"year": 2000 + int(year[0])})


def _decimal(text: str, _ground: Ground) -> Senses:
    whole, part = re.split(r"[.,]", text)
    return {"decimal": (int(whole), int(part), len(part))}


def _number(text: str, _ground: Ground) -> Senses:
    value = int(text[:9])
    if len(text) == 4 and 1500 <= value <= 2200:
        return {"number": value, "year": value}
    return {"number": value}


def _han_clock(text: str, _ground: Ground) -> Senses:
    found = re.match(rf"([\d{SIGNS}]+)\s?[点时]钟?\s?(.*)$", text)
    if not found:
        return {}
    hour, rest = counted(found[1]), found[2]
    minute = {"": 0, "整": 0, "半": 30, "一刻": 15, "三刻": 45}.get(rest, -1)
    seconds = 0
    if minute < 0:
        numbers = re.findall(rf"[\d{SIGNS}]+", rest)
        minute, seconds = counted(numbers[0]), counted(numbers[1]) if len(numbers) > 1 else 0
    return clock(hour, minute, seconds)


def _han_number(text: str, _ground: Ground) -> Senses:
    if text == "第" or not text.strip("第"):
        return {}
    return {"ordinal": counted(text[1:])} if text[0] == "第" else {"number": counted(text)}


def _han(sense: str, marks: str) -> Callable[[str, Ground], Senses]:
    def make(text: str, ground: Ground) -> Senses:
        bare = re.sub(rf"\s|[{marks}]", "", text)
        value = 1 if bare == "正" else counted(bare)
        return {sense: full_year(value, ground) if sense == "year" else value}

    return make


_MAKERS: dict[str, Callable[[str, Ground], Senses | tuple[Senses, ...]]] = {
    "stamp": _stamp,
    "ymd": _ymd,
    "dmy": _dmy,
    "ym": _month_of_year,
    "my": _month_of_year,
    "offset": lambda text, _: {"zone": _offset(text)},
    "half": lambda text, _: {"number": 0.5 + (int(text[:-1]) if text[:-1].strip().isdigit() else 0)},
    "hhmm": _hhmm,
    "ampm": _ampm,
    "hform": _hform,
    "military": _military,
    "quarter": _quarter,
    "dm": _dm,
    "ordinal": lambda text, _: {"ordinal": _digits(text)[0]},
    "decimal": _decimal,
    "short_year": lambda text, ground: {"year": full_year(int(text[1:]), ground)},
    "number": _number,
    "han_year": _han("year", "年"),
    "han_month": _han("month", "月份"),
    "han_day": _han("day_number", "日号"),
    "han_clock": _han_clock,
    "han_quarter": _han("quarter", "第季度"),
    "han_number": _han_number,
}
