"""Which lines of a text are new (mail.md M72 to M78): a view that covers every line and removes none.

No library does this for six languages (mail.md section 6). Everything here is linear: a line is matched once, against
patterns without nested quantifiers, by its first 400 characters (M75).
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from iscg_bot.intake import disclaimers, limits, phrases
from iscg_bot.model.mail import Line, Segment
from iscg_bot.model.tokens import marks

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069\ufeff\u00ad"))
_MARK = re.compile(r"\s{0,4}(?:[>›»]|\|(?=\s[^|]*$)|[A-Z]{1,4}>(?=[\s>]))")
_DECORATION = re.compile(r"^[\s>|›»]+|[\s*_]+$")
_DIGITS = re.compile(r"\d")
_MAILBOX = re.compile(r"[^\s<>@\"]+@[^\s<>@\"]+|\[mailto:", re.IGNORECASE)
_RULE = re.compile(r"\s*[_\-=*—]{5,}\s*$")
_SIGNATURE = re.compile(r"-- ?$")  # RFC 3676 4.3, also where a program stripped the space
_ARMOUR = re.compile(r"-----(?:BEGIN|END) PGP SIGNATURE-----\s*$")
_GRAM = 16  # characters; a line is known if every run of so many stands in the parent, however it was wrapped
_KNOWN = 12  # characters under which a line is too common to say anything
_REWRAPPED = 24  # characters of a line that the parent has only across its own line ends
_SIGNATURE_LINES = 14
_BLOCK_LINES = 14


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(unicodedata.normalize("NFKC", w)) for w in sorted(words, key=len, reverse=True))


def _label(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"[\s>*|_]*(?:{_any(words)})\s*\**\s*:", re.IGNORECASE)


_LABELS = (
    ("from", _label(phrases.FROM)),
    ("date", _label(phrases.DATE)),
    ("to", _label(phrases.TO)),
    ("subject", _label(phrases.SUBJECT)),
    ("copy", _label(phrases.COPY)),
)
_ORIGINAL = re.compile(rf"[\s>*]*[-_=—]{{2,}}\s*(?:{_any(phrases.ORIGINAL)})\s*[-_=—]{{2,}}", re.IGNORECASE)
_FORWARDED = re.compile(
    rf"[\s>*]*(?:[-_=—]{{2,}}\s*(?:{_any(phrases.FORWARDED)})\s*[-_=—]{{2,}}|(?:{_any(phrases.FORWARD_BEGINS)})\s*:)",
    re.IGNORECASE,
)
_DEVICE = re.compile(rf"\s*[(<«]*(?:{_any(phrases.DEVICES)})", re.IGNORECASE)
_FOOTER = re.compile(_any(phrases.FOOTERS), re.IGNORECASE)
_ABOVE = re.compile(_any(phrases.ABOVE), re.IGNORECASE)
_FOOTER_RULE = re.compile(r"\s*(?:_{20,}|-{20,}|--|={20,})\s*$")
_VERBS = tuple(unicodedata.normalize("NFKC", verb) for verb in phrases.VERBS)
_OPEN_VERBS = tuple(unicodedata.normalize("NFKC", verb) for verb in phrases.OPEN_VERBS)
_BEGINNING = re.compile(rf"[\s>*-]*(?:(?:{_any(phrases.BEGINNINGS)})\b|\d{{1,4}}[./\s年-]|[在于於])", re.IGNORECASE)
_DAY = re.compile(r"\b\d{4}\b|(?<![\d.])\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?![\d.])|\d{4}年")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")


class _Sheet:
    """The lines while they are sorted: as they are, as they are compared, and what each is."""

    __slots__ = ("kinds", "lines", "raw")

    def __init__(self, text: str) -> None:
        self.raw = text.split("\n")
        self.lines = [_compared(line) for line in self.raw]
        self.kinds = [Segment.NEW] * len(self.raw)

    def new(self, start: int = 0, end: int | None = None) -> list[int]:
        """The lines from *start* to *end* that still count as new and say something."""
        places = range(start, len(self.raw) if end is None else end)
        return [i for i in places if self.kinds[i] is Segment.NEW and self.lines[i].strip()]

    def mark(self, places: Iterable[int], kind: Segment) -> None:
        """Lines that counted as new are *kind*."""
        for i in places:
            if self.kinds[i] is Segment.NEW:
                self.kinds[i] = kind


def split(text: str, parent: str = "", forwarded: bool = False, pasted: int = 0) -> tuple[Line, ...]:
    """Every line of *text* with its kind; *parent* is the text of the mail it answers, if we have it.

    *pasted*: so many lines of the parent in a row may be the author's answer, as a choice copied from a list.
    *forwarded*: the subject says that another's mail is passed on, so a mail that begins with its header is all quoted.
    """
    sheet = _Sheet(text)
    _sort_footers(sheet)
    _sort_known(sheet, parent, pasted)
    sheet.mark((i for i, line in enumerate(sheet.lines) if _MARK.match(line)), Segment.QUOTED)
    cuts = [*_sort_forwards(sheet), *_sort_headers(sheet, forwarded), *_sort_attributions(sheet), *_sort_ours(sheet)]
    _sort_below(sheet, cuts)
    _sort_signatures(sheet)
    sheet.mark(disclaimers.places(sheet.lines, sheet.new()), Segment.FOOTER)
    return tuple(Line(kind, line) for kind, line in zip(sheet.kinds, sheet.raw, strict=True))


def _compared(line: str) -> str:
    """The line's beginning, without bidi marks, with plain spaces, full-width signs as ASCII (M79)."""
    line = line[: limits.LINE]
    if line.isascii():
        return line
    return unicodedata.normalize("NFKC", line.translate(_INVISIBLE))[: limits.LINE]  # one sign may become eighteen


def _squeezed(line: str) -> str:
    """What is equal in a line however it was wrapped, quoted or emphasised."""
    return "".join(_DECORATION.sub("", line).split()).lower()


# --- what is known: the parent (M73), the list's footer (M76) ---------------------------------------------------------


def _sort_known(sheet: _Sheet, parent: str, pasted: int) -> None:
    if not parent:
        return
    lines = [_squeezed(_compared(line)) for line in parent[: limits.PARENT].split("\n")]
    whole, known = "".join(lines), set(lines)
    grams = {whole[i : i + _GRAM] for i in range(len(whole) - _GRAM + 1)}
    run: list[int] = []
    for i, line in enumerate(sheet.lines):
        own = _squeezed(line)
        if not own:
            continue
        grown = (own[k : k + _GRAM] in grams for k in range(len(own) - _GRAM + 1))
        is_known = len(own) >= _KNOWN and (own in known or (len(own) >= _REWRAPPED and all(grown)))
        if not is_known:
            run = []
            continue
        run.append(i)
        if len(run) > pasted:
            sheet.mark(run[-pasted - 1 :], Segment.QUOTED)


def _sort_footers(sheet: _Sheet) -> None:
    """A rule and the list server's words under it, up to the next rule."""
    rules = [i for i, line in enumerate(sheet.lines) if _FOOTER_RULE.match(line)]
    for i, following in pairwise((*rules, len(sheet.lines))):
        near = sheet.new(i + 1, min(following, i + 9))
        if any(_FOOTER.search(sheet.lines[k]) for k in near[:5]):
            sheet.mark(range(i, near[-1] + 1), Segment.FOOTER)


# --- where the old mail begins: its header, its attribution line, our own mark (M74, M80) -----------------------------


def _sort_forwards(sheet: _Sheet) -> list[int]:
    """Lines that say "original message": the start of the old mail."""
    found = [i for i in sheet.new() if _ORIGINAL.match(sheet.lines[i])]
    forwards = [i for i in sheet.new() if _FORWARDED.match(sheet.lines[i])]
    sheet.mark((*found, *forwards), Segment.HEADER)
    if forwards and not sheet.new(0, forwards[0]):  # passed on without a word: nothing in it is new (M78)
        sheet.mark(range(forwards[0] + 1, len(sheet.raw)), Segment.QUOTED)
    return [*found, *forwards]


def _sort_headers(sheet: _Sheet, forwarded: bool) -> list[int]:
    """Blocks such as From, Sent, To, Subject."""
    starts: list[int] = []
    last = -1
    for i in sheet.new():
        block = _block(sheet, i) if i > last else []
        if not block:
            continue
        last = block[-1]
        above = i - 1 if i and _RULE.match(sheet.lines[i - 1]) else i
        sheet.mark(range(above, last + 1), Segment.HEADER)
        starts.append(above)
    if forwarded and starts and not sheet.new(0, starts[0]):
        sheet.mark(range(starts[0], len(sheet.raw)), Segment.QUOTED)
    return starts


def _block(sheet: _Sheet, start: int) -> list[int]:
    """The labelled lines from *start* on, if they are a mail's header: From, and a date or To with Subject."""
    if ":" not in sheet.lines[start] or _named(sheet.lines[start]) not in ("from", "date", "subject"):
        return []
    seen: set[str] = set()
    used: list[int] = []
    for i in range(start, min(len(sheet.lines), start + _BLOCK_LINES)):
        name = _named(sheet.lines[i])
        if name:
            seen.add(name)
            used.append(i)
        elif sheet.lines[i].strip() and i - used[-1] > 2:
            break
    text = "\n".join(sheet.lines[i] for i in used)
    # People type From, To, Date, Subject over a memo, too; a mail program writes an address or a time of day.
    written = _MAILBOX.search(text) or _CLOCK.search(text)
    complete = "from" in seen and len(seen) >= 3 and ("date" in seen or {"to", "subject"} <= seen)
    return used if complete and written else []


def _named(line: str) -> str:
    return next((name for name, pattern in _LABELS if pattern.match(line)), "") if ":" in line[:80] else ""


def _sort_attributions(sheet: _Sheet) -> list[int]:
    """Lines such as "On 5 May 2026, Bob wrote:"; a start of the old mail where nothing below is marked as quoted."""
    starts: list[int] = []
    for i in sheet.new():
        end = _attribution(sheet, i) if sheet.kinds[i] is Segment.NEW else -1
        if end < 0:
            continue
        sheet.mark(range(i, end + 1), Segment.ATTRIBUTION)
        if not any(kind is Segment.QUOTED for kind in sheet.kinds[end + 1 : end + 5]):
            starts.append(i)
    return starts


def _attribution(sheet: _Sheet, start: int) -> int:
    """The last line of the attribution that begins at *start* (programs wrap it over up to four), or -1."""
    first = sheet.lines[start]
    if not (_BEGINNING.match(first) or _MAILBOX.search(first) or _DAY.search(first)):
        return -1
    joined = ""
    for i in range(start, min(len(sheet.lines), start + 4)):
        line = sheet.lines[i].strip()
        if sheet.kinds[i] is not Segment.NEW or not line or len(joined) + len(line) > 360:
            return -1
        joined = f"{joined} {line}".strip()
        if line.endswith(":") and _is_attribution(joined, _is_quoted_below(sheet, i)):
            return i
        if line[-1] in ".!?。" and not line.endswith("г."):
            return -1  # a sentence ended: what follows is another one
    return -1


def _is_attribution(line: str, quoted_below: bool) -> bool:
    mailbox, day = _MAILBOX.search(line), _DAY.search(line)
    if not _has_verb(line):  # Russian Gmail has none
        return bool(mailbox and _CLOCK.search(line) and _DIGITS.search(line) and quoted_below)
    certain = bool(day and (mailbox or _CLOCK.search(line)))
    return certain or (quoted_below and bool(mailbox or day or _BEGINNING.match(line)))


def _has_verb(line: str) -> bool:
    end = line[-160:].lower().rstrip(":- ")
    return end.endswith(_VERBS) or any(verb in end for verb in _OPEN_VERBS)


def _is_quoted_below(sheet: _Sheet, i: int) -> bool:
    below = next((k for k in range(i + 1, min(len(sheet.lines), i + 5)) if sheet.lines[k].strip()), None)
    return below is None or sheet.kinds[below] in (Segment.QUOTED, Segment.HEADER)


def _sort_ours(sheet: _Sheet) -> list[int]:
    """A letter of ours quoted without marks: from "reply above this line" to the mark of its question (M57)."""
    tops = [i for i in sheet.new() if _ABOVE.search(sheet.lines[i])]
    ends = [i for i in sheet.new() if "[" in sheet.raw[i] and marks(sheet.lines[i])]
    if tops and ends and tops[0] < ends[-1]:
        sheet.mark(range(tops[0], ends[-1] + 1), Segment.QUOTED)
        return []
    return [*tops, *ends]


def _sort_below(sheet: _Sheet, cuts: list[int]) -> None:
    """All below the first cut is the old mail, unless nothing new stands above it."""
    first = min(cuts, default=-1)
    if first >= 0 and sheet.new(0, first):
        sheet.mark(range(first, len(sheet.raw)), Segment.QUOTED)


# --- signatures (M76): never "Regards" or "Thanks," inside a text -----------------------------------------------------


def _sort_signatures(sheet: _Sheet) -> None:
    for i in sheet.new():
        line = sheet.lines[i]
        if _DEVICE.match(line) and len(line) < 120:
            sheet.mark((i,), Segment.SIGNATURE)
        elif i and _SIGNATURE.match(line):
            end = _end_of_new(sheet, i)
            if end - i <= _SIGNATURE_LINES:
                sheet.mark(range(i, end), Segment.SIGNATURE)
    armour = [i for i in sheet.new() if _ARMOUR.match(sheet.lines[i])]
    if len(armour) >= 2:
        sheet.mark(range(armour[0], armour[1] + 1), Segment.SIGNATURE)


def _end_of_new(sheet: _Sheet, start: int) -> int:
    """Where the run of new lines from *start* ends, looked at only as far as a signature may reach."""
    for i in range(start, min(len(sheet.lines), start + _SIGNATURE_LINES + 2)):
        if sheet.kinds[i] is not Segment.NEW:
            return i
    return min(len(sheet.lines), start + _SIGNATURE_LINES + 2)
