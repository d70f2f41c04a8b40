"""Options of a poll that an answer names by their days: "30 November works" is an answer to option 1."""

import re
from collections.abc import Callable, Iterable

from iscg_bot.reading.folds import fold
from iscg_bot.reading.words import polls as words


def _any(table: str) -> str:
    found = {fold(word.strip()) for word in re.split(r"[|\n]", table) if word.strip()}
    return "|".join(sorted(map(re.escape, found), key=len, reverse=True))


_NTH = r"(?:st|nd|rd|th|er|e|º|-?го|-?е|\.)?"
_DATE = re.compile(
    rf"(?<![\d.:])(?P<day>\d{{1,2}}){_NTH}\s?(?:de\s|of\s)?(?P<month>{_any(words.MONTHS)})\w{{0,9}}"
    rf"|\b(?!mardi|martes)(?P<month_before>{_any(words.MONTHS)})\w{{0,9}}\s(?P<day_behind>\d{{1,2}}){_NTH}(?![\d:])"
    r"|(?P<month_zh>\d{1,2})月(?P<day_zh>\d{1,2})[日号]?"
)
_DAY = re.compile(  # alone: "the 1st", "1-го", "le 3", "3号"
    r"(?<![\w.:/-])(?:(?:the|le|el|al|на|يوم)\s)?(?P<day>\d{1,2})(?:(?:st|nd|rd|th|er|-?го|-?е)(?!\w)|[日号])"
    r"|(?<!\w)(?:le|el|يوم)\s(?P<bare>\d{1,2})(?![\d:.]|\s?h)"
)
_WEEKDAY = re.compile(
    rf"(?<!\w)(?:[وف]?ال)?(?P<weekday>{_any(words.WEEKDAYS)})\w{{0,5}}|(?:周|星期)(?P<zh>[一二三四五六日天])"
)
_LINE = re.compile(
    rf"^[\s>*|•-]*[\[(]?(?:(?:{_any(words.OPTIONS)}|选项)\s?)?#?(?P<number>\d{{1,2}})\s?[.):：|\])-]\s?(?P<words>.+)$",
    re.MULTILINE | re.IGNORECASE,
)
_BEFORE = re.compile(  # "anything after Tuesday" is no option
    r"(?:after|before|until|till|since|by|from|than|apres|avant|partir du|jusqu'au|jusqu'a|depuis|"
    r"despues del?|antes del?|hasta el|desde el|после|до|раньше|позже|с|بعد|قبل|حتي|منذ)\s(?:the\s|le\s|el\s|يوم\s)?$"
)
_BEHIND = re.compile(r"\s?(?:之前|之后|以前|以后|前(?!面)|后|起)")

Finder = Callable[[str], Iterable[tuple[re.Match[str], str]]]


def with_options(text: str, quoted: str) -> str:
    """The answer *text* with "option 1" in place of the days by which it names options of the *quoted* poll."""
    listed = [(line["number"], fold(line["words"])) for line in _LINE.finditer(fold(quoted))]
    dated = _replaced(text, _known(listed, _dates), _dates)
    if dated != text:
        return _replaced(dated, _known(listed, _days), _days)
    numbered = re.search(r"(?<![\d.:])[1-9](?![\d.:h])", fold(text))
    return text if numbered else _replaced(text, _known(listed, _weekdays), _weekdays)


def _known(listed: Iterable[tuple[str, str]], find: Finder) -> dict[str, str]:
    """What names one of the options, and no other: to its number."""
    found = [(key, number) for number, line in listed for _, key in list(find(line))[:1]]
    return {key: number for key, number in found if sum(other == key for other, _ in found) == 1}


def _replaced(text: str, known: dict[str, str], find: Finder) -> str:
    folded = fold(text)
    if not known or len(folded) != len(text):
        return _replaced(folded, known, find) if known else text
    for match, key in reversed(list(find(folded))):
        around = _BEFORE.search(folded[: match.start()]) or _BEHIND.match(folded, match.end())
        if key in known and not around:
            text = f"{text[: match.start()]} option {known[key]} {text[match.end() :]}"
    return text


def _dates(line: str) -> Iterable[tuple[re.Match[str], str]]:
    for match in _DATE.finditer(line):
        day = match["day"] or match["day_behind"] or match["day_zh"]
        yield match, f"{int(day)} {(match['month'] or match['month_before'] or match['month_zh'])[:5]}"


def _days(line: str) -> Iterable[tuple[re.Match[str], str]]:
    """The days of dates in a poll; in an answer, those that stand alone."""
    found = [(match, key.split()[0]) for match, key in _dates(line)]
    return found or [(match, str(int(match["day"] or match["bare"]))) for match in _DAY.finditer(line)]


def _weekdays(line: str) -> Iterable[tuple[re.Match[str], str]]:
    return ((match, match["weekday"] or match["zh"]) for match in _WEEKDAY.finditer(line))
