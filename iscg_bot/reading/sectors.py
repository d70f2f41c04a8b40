"""Bodies of the Union by their English names, however a text in one of the six languages calls them."""

import re
from dataclasses import dataclass

from iscg_bot.reading.folds import fold
from iscg_bot.reading.words import sectors as words


@dataclass(frozen=True, slots=True)
class Body:
    """ "TSAG", "ITU-T Study Group 5", ...; where the folded text names it."""

    name: str
    start: int
    end: int


def _list(table: str) -> list[str]:
    names = {fold(name.strip()) for name in table.replace("\n", "|").split("|")} - {""}
    return sorted(names, key=len, reverse=True)


def _any(*tables: str) -> str:
    return "|".join(re.escape(name) for table in tables for name in _list(table))


_BEFORE, _BEHIND = r"(?<![a-z0-9а-я\u0600-\u06ff-])", r"(?![a-z0-9а-я\u0600-\u06ff-])"  # Chinese has no spaces
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ADVISORY = {name: letters for letters, table in words.ADVISORY.items() for name in _list(table)}
_SECTORS = {name: letters for letters, table in words.SECTORS.items() for name in _list(table)}
_AGS = "|".join(
    re.escape(n) if _HAN.search(n) else rf"{_BEFORE}(?:[وبلف]{{0,2}}){re.escape(n)}(?:-\d\d)?{_BEHIND}"
    for n in sorted(_ADVISORY, key=len, reverse=True)
)
_SECTOR = "|".join(map(re.escape, sorted(_SECTORS, key=len, reverse=True)))
_OF = rf"\s?(?:(?:{_any(words.OF)})\s?)?(?:the\s|la\s|el\s|l'\s?)?"
_HAN_DIGITS = "一二三四五六七八九十"
_SERIAL = (
    r"\s?-?\s?(?:no\.?\s?|n°\s?|№\s?|رقم\s)?"
    rf"(?P<n>\d{{1,2}}[a-dавс]?(?:/\d{{1,2}})?|[{_HAN_DIGITS}]{{1,3}})(?![a-z0-9а-я\u0600-\u06ff])"
)
_KIND = rf"(?P<sg>{_any(words.STUDY_GROUPS)})|(?P<wp>{_any(words.WORKING_PARTIES)})"
_ANY_KIND = f"{_any(words.STUDY_GROUPS)}|{_any(words.WORKING_PARTIES)}"
_NUMBERED = re.compile(
    rf"{_BEFORE}(?:[وبلف](?=\w))?(?:(?P<before>{_SECTOR})(?:\s|,\s|的)?(?:s\s)?)?"
    rf"(?:(?P<nth>\d{{1,2}}[a-dавс]?)(?:-?(?:я|и|ю|ей)|th|st|nd|rd|e|eme|ere|a)?\s"
    rf"(?=(?:{_ANY_KIND})))?"
    rf"(?:{_KIND})(?:{_SERIAL})?(?:{_OF}\(?(?P<after>{_SECTOR})\)?)?",
)
_CHINESE = re.compile(
    rf"(?:(?P<before>{_SECTOR})(?:的)?\s?)?(?:第\s?)?(?P<n>\d{{1,2}}[a-d]?|[{_HAN_DIGITS}]{{1,3}})\s?"
    r"(?:(?P<sg>研究组)|(?P<wp>工作组))"
)
_BARE_SECTOR = re.compile(rf"{_BEFORE}(?:{_SECTOR}){_BEHIND}")
_LATIN = str.maketrans("авс", "abc")  # typed with another keyboard
_COMMA = re.compile(r"\s*(?:[,;、，；،؛\n]|(?<!\w)(?:and|et|y|e|и)\s|和|及|与|\s&\s|\sو(?=\w))\s*")
_MARKS = re.compile(r"[(（][^()（）]*[)）]")


def bodies(text: str) -> tuple[Body, ...]:
    """The bodies that *text* names, in its order."""
    folded = fold(text)
    found = [Body(_ADVISORY[_bare(m[0])], m.start(), m.end()) for m in re.finditer(_AGS, folded)]
    for scan in (_CHINESE, _NUMBERED):
        found += [body for match in scan.finditer(folded) if (body := _numbered(match))]
    found.sort(key=lambda body: (body.start, -body.end))
    return tuple(b for i, b in enumerate(found) if not any(o.end > b.start for o in found[:i]))


def body(text: str) -> str:
    """The English name of the body that *text* is the name of; *text* itself, tidied, where it is not known."""
    found = bodies(text)
    bare = " ".join(_MARKS.sub(" ", text).split()).strip(" .;,،：:*_")
    if found and len(found[0].name) > 0 and not _more(text, found):
        return found[0].name
    sector = _BARE_SECTOR.fullmatch(fold(bare))
    return _SECTORS[sector[0]] if sector else bare


def addressees(text: str) -> tuple[str, ...]:
    """The bodies that a list such as "ISCG, RAG and ITU-D Study Groups 1 and 2" names, each as body() gives it."""
    pieces = (piece.strip() for piece in _COMMA.split(text))
    found: list[str] = []
    for piece in filter(None, pieces):
        bare = re.fullmatch(r"\d{1,2}[A-D]?", piece)
        last = re.fullmatch(r"(.*(?:Study Group|Working Party)) \S+", found[-1]) if found else None
        found.append(f"{last[1]} {piece}" if bare and last else body(piece))
    return tuple(dict.fromkeys(name for name in found if name))


def _more(text: str, found: tuple[Body, ...]) -> bool:
    """Does *text* say so much more that the body is only a part of the name ("Chair of TSAG")?"""
    left = len(fold(text)) - (found[0].end - found[0].start)
    return left > 25


def _bare(letters: str) -> str:
    plain = re.sub(r"-\d\d$", "", letters)
    return next(plain[cut:] for cut in range(3) if plain[cut:] in _ADVISORY)


def _numbered(match: re.Match[str]) -> Body | None:
    given = match.groupdict()
    serial = (given["n"] or given.get("nth") or "").translate(_LATIN)
    if not serial:
        return None
    sector = _SECTORS.get(given["before"] or given.get("after") or "", "")
    kind = "Study Group" if given["sg"] else "Working Party"
    if kind == "Working Party" and not sector and re.fullmatch(r"\d[a-d]", serial):
        sector = "ITU-R"  # its Working Parties alone have letters
    return Body(f"{sector} {kind} {_serial(serial)}".strip(), match.start(), match.end())


def _serial(text: str) -> str:
    if text[0] not in _HAN_DIGITS:
        return text.upper()
    tens, ten, ones = text.partition("十")
    if not ten:
        return str(_HAN_DIGITS.index(text[0]) + 1)
    return str(10 * (_HAN_DIGITS.index(tens) + 1 if tens else 1) + (_HAN_DIGITS.index(ones) + 1 if ones else 0))
