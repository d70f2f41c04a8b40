"""The options of a poll and what is said of them, as tokens in the order of a text."""

import re
from dataclasses import dataclass

from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import Pattern, pattern
from iscg_bot.reading.words import polls as words

YES, NO, IF_NEEDED = "yes", "no", "if_need_be"  # as SCHEMA has them
SAME = "same"  # as what was said before it
OPTIONS, VERDICT, ALL, OTHERS, NONE, EXCEPT, PART, LINE = range(8)  # kinds of tokens
_MOST = 30  # options in a poll
LAST = "last"  # of those that the quoted poll offers


def _any(*tables: str) -> str:
    found = (fold(part.strip()) for table in tables for part in table.replace("\n", "|").split("|"))
    return "|".join(re.escape(word) for word in sorted({word for word in found if word}, key=len, reverse=True))


_ORDINALS = {
    fold(word.strip()): str(nth) for nth, row in enumerate(words.COUNTED, 1) for word in row.split("|") if word.strip()
}
_ORDINALS |= {fold(word.strip()): LAST for word in words.LAST.split("|")}
_HAN = "".join(word for word in _ORDINALS if len(word) == 1)
_LONG = _any(*(word for word in _ORDINALS if len(word) > 1))
_OPTION = rf"(?:و|ف)?(?:ال|لل)?(?:{_any(words.OPTIONS)})"
_ABBREVIATED = re.compile(  # "all but no. 3"; "1 no. 2 yes" says no to the first
    r"(?:^|(?<=\n)|(?<=[;,] )|(?<=but )|(?<=and )|(?<=or )|(?<=for )|(?<=to )|(?<=slot )|(?<=option ))nos?\. ?(?=\d)"
)
_DIGITS = r"(?:(?<![\w./:+-])|(?<=\bو))(?:#\s?)?\(?(?:[1-9]|[12]\d|30)(?![\w/]|[.:]\d|-\d)\)?"
_NAMED = rf"(?:{_OPTION}\s?|(?<!\w)(?:{_any(words.ARTICLES)})\s)(?:ال)?(?:{_LONG})(?!\w)"  # "the first", "الخيار الأول"
_BEHIND = rf"(?<!\w)(?:ال)?(?:{_LONG})\s(?:{_any(words.BEHIND)})(?!\w)"  # "first option"
_BARE = (
    rf"(?<!\w)(?:[وف]?ال(?:{_LONG})|(?:{'|'.join(w for w in _ORDINALS if len(w) > 1 and re.match('[а-я]', w))}))(?!\w)"
)
_LEADING = (  # "second clashes with our Council"
    r"(?:(?<=^)|(?<=[\n,.;:] )|(?<=[\n,.;:])|(?<=\band )|(?<=\bbut ))(?:first|second|third|fourth|fifth|sixth)"
    r"(?=\s(?:is|works|suits|clashes|conflicts|collides|would|could|can|i could|i can|no|not|ok|okay|fine|perfect|"
    r"great|impossible|possible|yes|only if|if)\b)"
)
_CHINESE = (
    rf"(?:选项|方案|选择|时间|第)\s?(?:\d{{1,2}}|[{_HAN}])(?:[个项]?(?:选项|方案|时间)?)|"
    r"(?<![\w./:-])\d{1,2}(?=[\u4e00-\u9fff])(?![年月日号时点分])"
)
_COUNTED = rf"(?:{_CHINESE}|(?:(?<!\w){_OPTION}\.?\s?|(?<!\w)(?:{_any(words.ARTICLES)})\s)?{_DIGITS})"
_ORDERED = rf"(?:{_NAMED}|{_BEHIND}|{_BARE}|{_LEADING})"
_AND = rf"\s?(?:(?<!\w)(?:{_any(words.CONNECTS)})(?!\w)|[,،、&+/和及与或]|\bو(?=\d|ال))\s?"
_GROUP = re.compile(
    rf"{_COUNTED}(?:(?:{_AND}){{1,2}}{_COUNTED})*|{_ORDERED}(?:(?:{_AND}){{1,2}}{_ORDERED})*"  # one list is of one kind
)
_INSIDE = re.compile(rf"\d{{1,2}}|{_LONG}|(?<=[第项案择间])[{_HAN}]")
_NOT_OPTIONS = re.compile(
    r"\d{1,2}[:h.]\d{2}|\d{1,2}\s?(?:am|pm|h)\b|\b20\d\d\b|\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}月\d{1,2}[日号]|"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:de\s)?(?:{_any(words.MONTHS)})(?:\w{{2,9}}|(?=\W*(?:\d|$|[,;.)])))|"
    r"\d{1,2}(?:st|nd|rd|th)\b"
)
_LISTED = re.compile(
    rf"^[\s>*|•-]*(?:[\[(]?(?:{_OPTION}\.?\s?|选项\s?)?#?(\d{{1,2}})\s?(?:[.):：|\])、-]|\s-|\t))", re.MULTILINE
)
_SIGNS = {"✓✔☑✅👍": " yes ", "✗✘❌☒👎✕✖": " no "}
_MARKS = str.maketrans({sign: word for signs, word in _SIGNS.items() for sign in signs} | {"№": "#"})
_NUMERO = re.compile(r"\bn[°º]\s?(?=\d)", re.IGNORECASE)  # folded, it would be a "no"
_SCANS: tuple[tuple[int, str, re.Pattern[str] | Pattern], ...] = (  # the first that fits at a place is taken
    (LINE, "", re.compile(r"\n|;|؛|。|；|[!！?？](?=\s)|(?<=[\w)\]])\.(?=\s|$)")),
    (VERDICT, IF_NEEDED, pattern(words.IF_NEEDED)),
    (EXCEPT, "", pattern(words.EXCEPT)),
    (NONE, "", pattern(words.NONE)),
    (OTHERS, "", pattern(words.OTHERS)),
    (OPTIONS, "", _GROUP),
    (ALL, "", pattern(words.ALL)),
    (VERDICT, NO, pattern(words.NO)),
    (VERDICT, YES, pattern(words.YES)),
    (VERDICT, SAME, pattern(words.SAME)),
    (PART, "", re.compile(rf"[,،，]|(?<!\w)(?:{_any(words.CONTRASTS)})(?!\w)|[但]")),
)


@dataclass(frozen=True, slots=True)
class Token:
    """One of the kinds above; *options* are numbers, *verdict* is one of the three answers."""

    kind: int
    start: int
    verdict: str = ""
    options: tuple[str, ...] = ()


def tokens(text: str) -> tuple[Token, ...]:
    """What *text* names, in its order; a longer thing hides what it contains."""
    plain = fold(_NUMERO.sub("#", text.translate(_MARKS)))
    folded = _ABBREVIATED.sub(lambda match: "#".rjust(len(match[0])), plain)
    bare = _NOT_OPTIONS.sub(lambda match: " " * len(match[0]), folded)
    taken = [False] * len(bare)
    found: list[Token] = []
    for kind, verdict, scan in _SCANS:
        for match in scan.finditer(bare):
            if match[0] and not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = [True] * len(match[0])
                found.append(Token(kind, match.start(), verdict, _numbers(match[0]) if kind == OPTIONS else ()))
    return tuple(sorted(found, key=lambda token: token.start))


def offered(quoted: str) -> tuple[str, ...]:
    """The numbers of the options that a quoted poll lists."""
    numbers = (int(number) for number in _LISTED.findall(fold(quoted)))
    return tuple(dict.fromkeys(str(number) for number in numbers if 0 < number <= _MOST))


def _numbers(group: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_ORDINALS.get(one) or str(int(one)) for one in _INSIDE.findall(group)))
