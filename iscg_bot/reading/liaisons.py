"""Liaison statements that a text hands over: the sentences that do, and the labelled lines of the form."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from iscg_bot.reading import phrases
from iscg_bot.reading.folds import fold
from iscg_bot.reading.patterns import pattern
from iscg_bot.reading.sectors import addressees, bodies, body
from iscg_bot.reading.sentences import sentences
from iscg_bot.reading.times import read as read_times
from iscg_bot.reading.words import liaisons as words

_SPOKEN = pattern(words.SPOKEN)
_HANDS_OVER = pattern(words.HANDS_OVER, phrases.ATTACHES, phrases.SUBMITS)
_ADDRESSED = pattern(words.ADDRESSED)
_TALKS = pattern(words.TALKS)
_OTHER_THINGS = pattern(words.OTHER_THINGS)
_THANKS = pattern(words.THANKS)
_FEW, _SHORT = 4, 160  # sentences and characters of mere thanks, with a name below
_GONE = pattern(words.GONE)
_ACTION = pattern(words.ACTION)
_INFORMATION = pattern(words.INFORMATION)
_BY = pattern(words.BY)
_QUESTION = re.compile(r"[?？؟]\s*$|[吗呢][。？?]?$")
_QUOTED = re.compile(r"[\"“«„《「][^\"”»》」]{3,300}[\"”»》」]")
_ELIDED = re.compile(r"\b((?:[dljnsmc]|qu)')(?=\w)")
_LABELS = {
    fold(name.strip()): kind
    for kind, table in words.LABELS.items()
    for name in table.replace("\n", "|").split("|")
    if name.strip()
}
_LOOSE = {kind: pattern(table) for kind, table in words.LOOSE_LABELS.items()}
_LINE = re.compile(
    r"^[\s*_>|•·-]{0,6}(?:\(?\w{1,2}[.)]\s*)?(?P<label>[^:：\n]{1,45}?)[\s*_]*[:：][\s*_]*(?P<value>.*)$"
)
_CELL = re.compile(r"^[\s*_>|]{0,6}(?P<label>[^|\t\n]{2,45}?)\s*(?:\t|\s\|\s?|\s{3,})\s*(?P<value>[^|\n]+?)\s*\|?\s*$")
_WRAPPED = 64  # a labelled line longer than this may go on in the next
_CAP = 400
_TO_INFORM = re.compile(r"[(（][^()（）]*[)）]")
_SENT_TO = pattern(
    ["to/for/towards", "à/au/aux/pour", "a/al/para", "для/адрес/адресованное", "致", "发往", "给", "文方为", "الي/ل"]
)
_AND = re.compile(r"[\s,،、]*(?:and|et|y|e|и|和|及|与)?(?:\s?(?:the|la|le|el|al|au|a|du|des|de l'|l'|del))?\s*")
_HAN_DATE = re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]")
_BEFORE_HAN = re.compile(r"(?<=[日号])(?:之前|以前|前)")
_NO_DATE = re.compile(
    r"^\W*(?:n/?a|none|nil|aucune?|sans|ninguno?|no hay|нет|не установлен|无|لا يوجد|-+)\W*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Form:
    """The labelled lines of a liaison statement, empty where there is none."""

    source: str = ""
    action: tuple[str, ...] = ()
    information: tuple[str, ...] = ()
    purpose: str = ""
    deadline: dt.date | None = None
    contact: str = ""
    title: str = ""

    @property
    def addressed(self) -> bool:
        """Does it name whom the statement is for?"""
        return bool(self.action or self.information)


def speaks_of_liaison(text: str) -> bool:
    """Is a liaison statement named?"""
    return bool(_SPOKEN.search(fold(text)))


def handing_over(text: str, *, meant: bool) -> str:
    """The sentence that hands one over; *meant* if the mail is known to be about one. Empty if there is none."""
    found = ""
    for sentence in sentences(text):
        folded = _folded(sentence)
        spoken = bool(_SPOKEN.search(folded))
        if spoken and _is_talk(folded):
            return ""
        if not found and (spoken or meant) and _hands_over(folded) and not _is_talk(folded):
            found = sentence
    return found


def addressing(text: str) -> str:
    """The first sentence of *text* that says whom a statement is for; empty if there is none."""
    return next((one for one in sentences(text) if _ADDRESSED.search(_folded(one)) and parties(one)[1]), "")


def prose(text: str) -> str:
    """*text* without its labelled lines."""
    return "\n".join(line for line in text.splitlines() if not _kind(line))


def talks(text: str) -> bool:
    """Does a sentence only speak of a statement, whatever else the text says?"""
    folded = (_folded(sentence) for sentence in sentences(text))
    return any(_SPOKEN.search(one) and _is_talk(one) for one in folded)


def is_courtesy(text: str) -> bool:
    """Is *text* nothing but thanks?"""
    said = sentences(text)
    return len(said) <= _FEW and any(_THANKS.search(_folded(one)) for one in said) and len(text) <= _SHORT


def form(text: str, said: dt.datetime, zone: str) -> Form:
    """The labelled lines of *text*, written at *said* (aware); dates are of *zone*."""
    given: dict[str, list[str]] = {}
    for kind, value in _fields(text.splitlines()):
        given.setdefault(kind, []).append(value)
    first = {kind: values[0] for kind, values in given.items()}
    plain, informed = _parted(given.get("to", []))
    action, information = _listed(given.get("action", [])), _listed(given.get("information", []))
    purpose = purpose_in(first.get("purpose", ""))
    if purpose == "information" and not action:
        plain, informed = (), (*plain, *informed)
    return Form(
        source=body(first["source"]) if "source" in first else "",
        action=tuple(dict.fromkeys((*action, *plain))),
        information=tuple(dict.fromkeys((*information, *informed))),
        purpose=purpose,
        deadline=date_in(first.get("deadline", ""), said, zone),
        contact=first.get("contact", ""),
        title=first.get("title") or first.get("subject", ""),
    )


def purpose_in(text: str) -> str:
    """ "action", "information" or empty: what *text* says that it is for."""
    folded = _folded(text)
    if _ACTION.search(folded):
        return "action"
    return "information" if _INFORMATION.search(folded) else ""


def deadline_in(text: str, said: dt.datetime, zone: str) -> dt.date | None:
    """The day by which a sentence of *text* asks for a reply."""
    for sentence in sentences(text):
        folded = _folded(sentence)
        if _ACTION.search(folded) and _BY.search(folded) and (date := date_in(_since_by(sentence), said, zone)):
            return date
    return None


def date_in(text: str, said: dt.datetime, zone: str) -> dt.date | None:
    """The first day that *text* names."""
    if not text or _NO_DATE.match(text):
        return None
    reading = read_times(_BEFORE_HAN.sub("", text), said, zone)
    windows = (*reading.windows, *reading.excluded, *(w for doubt in reading.doubts for w in doubt.alternatives))
    return windows[0].starts.astimezone(ZoneInfo(zone)).date() if windows else None


def parties(text: str) -> tuple[str, tuple[str, ...]]:
    """The sending body, and those that it sends to, as a sentence names them."""
    folded, source, to = fold(text), "", list[str]()
    listed = 0  # where a list of those that it is sent to goes on
    for one in bodies(text):
        before = folded[max(0, one.start - 12) : one.start]
        sent = [m for m in _SENT_TO.finditer(before) if not re.search(r"[^\W\d_]{4,}", before[m.end() :])]
        goes_on = listed and _AND.fullmatch(folded[listed : one.start]) and (one.start > listed)
        if one.name == "ISCG" or sent or goes_on:
            to.append(one.name)
            listed = one.end
        else:
            source, listed = source or one.name, 0
    return source, tuple(dict.fromkeys(to))


def _folded(sentence: str) -> str:
    return _ELIDED.sub(r"\1 ", fold(_QUOTED.sub(" _ ", sentence)))


def _hands_over(folded: str) -> bool:
    """Is the statement what is handed over, not a list or an agenda that speaks of some?"""
    other, spoken = _OTHER_THINGS.search(folded), _SPOKEN.search(folded)
    return bool(_HANDS_OVER.search(folded)) and not (other and (spoken is None or other.start() < spoken.start()))


def _is_talk(folded: str) -> bool:
    return bool(_QUESTION.search(folded) or _TALKS.search(folded) or _GONE.search(folded))


def _since_by(sentence: str) -> str:
    """From the word that sets a term on, as far as places can be told; Chinese sets it behind the date."""
    if han := _HAN_DATE.search(sentence):
        return han[0]
    folded = fold(sentence)
    found = _BY.search(folded)
    return sentence[found.end() :] if found and len(folded) == len(sentence) else sentence


def _fields(lines: Iterable[str]) -> list[tuple[str, str]]:
    """(kind, value) of the labelled lines; a value may stand below its label or go on in the next line."""
    found: list[tuple[str, str]] = []
    waiting = False
    for line in (line[:_CAP].rstrip() for line in lines):
        match = _LINE.match(line) or _CELL.match(line)
        kind = _kind(line) or ("other" if _LINE.match(line) else "")
        if match and kind:
            found.append((kind, _bare(match["value"])))
            waiting = not match["value"].strip() or len(line) >= _WRAPPED
        elif waiting and line.strip():
            found[-1] = (found[-1][0], _bare(f"{found[-1][1]} {line.strip()}"))
            waiting = len(line) >= _WRAPPED
        else:
            waiting = waiting and not found[-1][1]
    return [(kind, value) for kind, value in found if value and kind != "other"]


def _kind(line: str) -> str:
    """What the label of *line* stands for; empty if it has none that is known."""
    match = _LINE.match(line[:_CAP]) or _CELL.match(line[:_CAP])
    label = fold(match["label"]).strip(" *_") if match else ""
    return _LABELS.get(label) or next((kind for kind, loose in _LOOSE.items() if label and loose.match(label)), "")


def _bare(value: str) -> str:
    return " ".join(value.split()).strip(" *_|\"“”«»„'")


def _listed(values: Iterable[str]) -> tuple[str, ...]:
    """The bodies of lists; "-" and "none" are nobody, a person's address is no body."""
    named = (name for value in values if "@" not in value for name in addressees(value))
    return tuple(name for name in dict.fromkeys(named) if not _NO_DATE.match(name))


def _parted(values: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """ "ISCG (for action), TDAG (for information)": who shall act, and who is only told."""
    action: list[str] = []
    information: list[str] = []
    for value in values:
        for piece in re.split(r"(?<=[)）])\s*[,;，；、،]?\s*", value):
            mark = _TO_INFORM.search(piece)
            (information if mark and purpose_in(mark[0]) == "information" else action).extend(_listed([piece]))
    return tuple(action), tuple(information)
