"""Document numbers of the group, "ISCG/26-2/03 (Rev.1)", and designations of its meetings, "ISCG/26-2".

Read in every form people type (itu.md 2.5): file names, look-alike letters, digits of other scripts, short forms.
Numbers of other groups, resolutions, dates and telephone numbers are none.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from iscg_bot.model.documents import Kind
from iscg_bot.reading.folds import plain_with_offsets


@dataclass(frozen=True, slots=True)
class NumberFound:
    """A document number in a text, from *start* to *end*.

    *meeting* ("26-2") and *family* ("ISCG/26-2/03") are empty where a short form ("doc 03") names no meeting;
    *short* forms count only if the text is known to speak of a document of the group. *kind* and *ordinal* are
    what stands beside it, "(Rev.1)" or "Corrigendum 1 to"; *kind* is None where nothing does.
    """

    family: str
    meeting: str
    serial: int
    start: int
    end: int
    kind: Kind | None = None
    ordinal: int = 0
    short: bool = False

    def at(self, meeting: str) -> "NumberFound":
        """The same with the meeting it belongs to, if it names none itself."""
        return self if self.meeting else replace(self, meeting=meeting, family=_family(meeting, self.serial))


@dataclass(frozen=True, slots=True)
class MeetingFound:
    """A designation of a meeting of the group ("26-2") that is not part of a document number."""

    designation: str
    start: int
    end: int


_EDGE = r"(?<![A-Za-zÀ-ÿА-я0-9])"  # Chinese and Arabic words may touch a number
# The acronym, also with Cyrillic look-alikes, and as it is written in Russian, French and Spanish [itu.md 5, M].
_ACRONYM = rf"{_EDGE}(?:[IІ][SЅ][CС][GԌ]|МСКГ|GCIS)"
_MEETING = r"[\s_/-]{0,3}(?:20)?(?P<year>[1-9]\d)\s?[-_]\s?(?P<nth>[1-9])(?!\d)"
_LANGUAGE = r"(?:\s?-\s?[EFSRCA](?![^\W_]))?"
_NUMBER = re.compile(
    # After a mere space only 01 to 09, so that "ISCG/26-1 12 March" is no document; nor "ISCG/26-1 05 May 2026".
    rf"{_ACRONYM}{_MEETING}(?:\s?[/_-]\s?|\s(?=0[1-9](?!\s?[.:h]?\d|\s(?:[^\W\d]+\s){{1,2}}\d{{4}})))"
    rf"0{{0,2}}(?P<serial>[1-9]\d{{0,2}})(?!\d){_LANGUAGE}",
    re.IGNORECASE,
)
_DESIGNATION = re.compile(rf"{_ACRONYM}{_MEETING}", re.IGNORECASE)
_BARE = re.compile(  # "26-1-08", as file names abbreviate
    r"(?<![\w/.+-])(?P<year>[23]\d)-(?P<nth>[1-9])[-/]0?(?P<serial>[1-9]\d?)(?!\d|[-/.:]\d)"
)

_IN_SHORT = re.compile(
    r"(?:\b(?:to|for|pour|para|al?|au|к|на|для|в|the|la)\s|[给到为]\s?|لـ?\s?)(?P<year>2\d|3\d)-(?P<nth>[1-9])(?![-/.:%]?\w)",
    re.IGNORECASE,
)
_DOCUMENT = (
    r"documents?|docs?|contributions?|contribs?|papers?|input|documentos?|contribución|contribucion|"
    r"документ\w{0,3}|док|вклад\w{0,3}|文件|文稿|(?:و|ال|لل|ب|بال)?(?:وثيقة|مساهمة|مستند)"
)
_SERIAL = r"(?:no|nos|nr|n|num|número|numéro|numero|номер|№|رقم|第)?[\s.°º#:]{0,3}0?(?P<serial>[1-9]\d?)"
_SHORT = re.compile(
    rf"{_EDGE}(?<!дополнительный )(?<!дополнительного )(?<!supplementary )"
    r"(?<!доп\. )(?<!доп )"  # an addendum's own ordinal follows
    rf"(?:{_DOCUMENT})\.?\s?{_SERIAL}(?![A-Za-z0-9%°]|[./:,-]\d|\s?(?:%|pages?|p\.|€|\$))"
    # "withdraw 05": a bare number needs its zero
    rf"|{_EDGE}(?:withdraw|retirer|retire|retirar|отозвать|отзываем|撤回|سحب)\s?(?P<serial_bare>0[1-9])(?![A-Za-z0-9.:/-])"
    r"|第?0?(?P<serial_zh>[1-9]\d?)[号號](?:文件|文稿)",
    re.IGNORECASE,
)
_OF = re.compile(r"[\s(,]{0,2}(?:of|from|for|to|at|du|de|de la|del|au|à|на|к|из|в|من|في)?[\s(]{0,2}(?:the\s)?", re.I)
_JOIN = re.compile(r"[\s,]{0,2}(?:and|et|y|e|и|和|及|与|、|,|&|و)\s?0?([1-9]\d?)(?![\w%]|[./:-]\d)", re.IGNORECASE)

_COUNTED = r"(?:\.|(?=[\s._-]{0,2}\d))"  # an abbreviation needs its stop or its number: "add more" is no addendum
_KINDS: tuple[tuple[Kind, str], ...] = (
    (
        Kind.REVISION,
        rf"revision|révision|revisión|пересмотр\w{{0,2}}|修订(?:版|本)?|(?:ال)?مراجعة|(?:rev|rév|пересм|r){_COUNTED}",
    ),
    (
        Kind.CORRIGENDUM,
        rf"corrig[eé]nd(?:um|a)|rectificatif|исправлени[ея]|勘误|更正|(?:ال)?تصويب|(?:corr?|испр){_COUNTED}",
    ),
    (Kind.ADDENDUM, rf"add[eé]nd(?:um|a)|adenda|дополнени[ея]|补遗|(?:ال)?[إا]ضافة|(?:add|доп){_COUNTED}"),
)
_KIND = "|".join(f"(?P<{kind.value}>{words})" for kind, words in _KINDS)
_AFTER = re.compile(
    rf"[\s_,/!(（的-]{{0,3}}(?:{_KIND})[\s._-]{{0,2}}(?P<ordinal>\d{{1,2}})?(?![A-Za-z0-9])", re.IGNORECASE
)
_BEFORE = re.compile(
    rf"{_EDGE}(?:{_KIND})[\s._-]{{0,2}}(?P<ordinal>\d{{1,2}})?\)?[\s_-]?"
    r"(?:(?:to|of|for|au|aux|du|de|à|al|a|del|к|на|من|على|the|la|le|les|our|notre|nuestro|нашему|"
    r"docs?\.?|documents?|documento|contribution|contribución|документ\w{0,2}|вклад\w{0,2}|文件|文稿|"
    r"(?:ال|لل)?(?:وثيقة|مساهمة)|رقم|no\.?|n°|№)[\s:_]{0,2}){0,4}$",
    re.IGNORECASE,
)
_REACH = 60  # how far before a number its kind is looked for


@lru_cache(maxsize=256)  # every matter asks for those of the same sentences
def numbers(text: str) -> tuple[NumberFound, ...]:
    """The document numbers in *text*, in their order."""
    flat, offsets = plain_with_offsets(text)
    return tuple(_moved(found, offsets) for found in _numbers(flat))


@lru_cache(maxsize=256)
def meetings(text: str) -> tuple[MeetingFound, ...]:
    """The meetings named in *text* apart from document numbers, in their order."""
    flat, offsets = plain_with_offsets(text)
    taken = [(n.start, n.end) for n in _numbers(flat)]
    return tuple(
        MeetingFound(f"{m['year']}-{m['nth']}", offsets[m.start()], offsets[m.end() - 1] + 1)
        for m in _DESIGNATION.finditer(flat)
        if not any(start <= m.start() < end for start, end in taken)
    )


def meeting_in_short(text: str) -> str:
    """ "For 26-2", "к 26-2": the meeting that *text* names without the acronym, as members do among themselves."""
    found = _IN_SHORT.search(plain_with_offsets(text)[0])
    return f"{found['year']}-{found['nth']}" if found else ""


def families(found: Iterable[NumberFound]) -> tuple[str, ...]:
    """The different families among *found*, in their order; short forms without a meeting have none."""
    return tuple(dict.fromkeys(n.family for n in found if n.family))


def _family(meeting: str, serial: int) -> str:
    return f"ISCG/{meeting}/{serial:02d}" if meeting else ""


def _found(flat: str, match: re.Match[str], serial: str) -> NumberFound:
    meeting = f"{match['year']}-{match['nth']}"
    found = NumberFound(_family(meeting, int(serial)), meeting, int(serial), match.start(), match.end())
    return _with_kind(flat, found)


def _numbers(flat: str) -> list[NumberFound]:
    found = [n for m in _NUMBER.finditer(flat) for n in _continued(flat, _found(flat, m, m["serial"]))]
    bare = [replace(_found(flat, m, m["serial"]), short=True) for m in _BARE.finditer(flat)]
    for other in (*bare, *_short_forms(flat)):
        if not any(n.start < other.end and other.start < n.end for n in found):
            found.append(other)
    return sorted(found, key=lambda n: n.start)


def _continued(flat: str, first: NumberFound) -> list[NumberFound]:
    """The first number and what goes on from it: "ISCG/26-2/03 and 05"."""
    found = [first]
    while (more := _JOIN.match(flat, found[-1].end)) and more[0][more.start(1) - more.start() - 1] == "0":
        serial = int(more[1])
        next_ = NumberFound(_family(first.meeting, serial), first.meeting, serial, more.start(1) - 1, more.end())
        found.append(_with_kind(flat, next_))
    return found


def _moved(found: NumberFound, offsets: tuple[int, ...]) -> NumberFound:
    return replace(found, start=offsets[found.start], end=offsets[found.end - 1] + 1)


def _short_forms(flat: str) -> list[NumberFound]:
    """Read "document 03 of ISCG/26-2", "docs 02 and 05", 第3号文件."""
    found: list[NumberFound] = []
    for match in _SHORT.finditer(flat):
        spans = [(int(match["serial"] or match["serial_zh"] or match["serial_bare"]), match.start(), match.end())]
        while more := _JOIN.match(flat, spans[-1][2]):
            spans.append((int(more[1]), more.start(1), more.end()))
        meeting, end = _meeting_around(flat, match.start(), spans[-1][2])
        spans[-1] = (*spans[-1][:2], end)
        found += [
            _with_kind(flat, NumberFound(_family(meeting, s), meeting, s, a, b, short=not meeting)) for s, a, b in spans
        ]
    return found


def _meeting_around(flat: str, start: int, end: int) -> tuple[str, int]:
    """The meeting named right after or before a short form, and where the whole then ends."""
    gap = _OF.match(flat, end)
    if gap and (after := _DESIGNATION.match(flat, gap.end())):
        return f"{after['year']}-{after['nth']}", after.end()
    near = [m for m in _DESIGNATION.finditer(flat, max(0, start - 20), start) if start - m.end() <= 2]
    return (f"{near[-1]['year']}-{near[-1]['nth']}" if near else ""), end


def _with_kind(flat: str, found: NumberFound) -> NumberFound:
    match = _AFTER.match(flat, found.end) or _BEFORE.search(flat, max(0, found.start - _REACH), found.start)
    if not match:
        return found
    kind = next(kind for kind, _ in _KINDS if match[kind.value])
    return replace(found, kind=kind, ordinal=int(match["ordinal"] or 0))
