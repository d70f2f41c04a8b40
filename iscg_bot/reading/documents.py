"""Title and source of a submitted document, as a mail's labels or the document's own form give them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from iscg_bot.model.mail import Attachment
from iscg_bot.reading.folds import fold
from iscg_bot.reading.labels import SOURCE, SUBJECT, TITLE, find_labels, is_label

_CAP = 400
_FIRST, _NAME, _LEAST = 4, 8, 3  # lines that are looked at, words of a body's name, characters of one
_SECTION = re.compile(r"\d+[.)]|(?:introduction|abstract|summary|résumé|resumen|введение|摘要|مقدمة)\b", re.IGNORECASE)
ITEM = r"\s{0,8}(?:[-*•–—]|\(?\w{1,2}[.)、]|[①-⑨])"  # how an item of a list begins
_TITLED_ITEM = re.compile(rf"{ITEM}\s?[^\"“«„《「]{{0,60}}[\"“«„《「](?P<title>[^\"”»》」]{{6,250}})[\"”»》」]")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a document says of itself: its title and the body that submits it; empty where it does not."""

    title: str = ""
    source: str = ""


def heading_of_lines(lines: Iterable[str], wrapped: bool = True, subjects: bool = True) -> Heading:
    """Read title and source from labelled lines; "Subject:" is a title where nothing else is, and *subjects* may be."""
    found = find_labels(lines, wrapped)
    titles = [value for label, value in found if label in TITLE] or [
        v for label, v in found if subjects and label in SUBJECT
    ]
    sources = [value for label, value in found if label in SOURCE]
    return Heading(titles[0] if titles else "", sources[0] if sources else "")


def titles_of_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """Every labelled title: a mail may carry several documents."""
    return tuple(dict.fromkeys(value for label, value in find_labels(lines) if label in TITLE))


def titles_of_list(lines: Iterable[str]) -> tuple[str, ...]:
    """The titles in quotation marks with which the items of a list begin: "1) «...»"."""
    found = (_TITLED_ITEM.match(line[:_CAP]) for line in lines)
    return tuple(dict.fromkeys(item["title"].strip() for item in found if item))


def heading_of_file(file: Attachment) -> Heading:
    """Title and source of a document, from the lines and table rows that it begins with."""
    lines = (line for row in file.beginning for line in _lines(row))
    return heading_of_lines(lines, wrapped=file.content_type == "application/pdf")  # there, lines end at the margin


def heading_without_labels(file: Attachment, said: str) -> Heading:
    """A document that begins with a body which the mail *said* it is from, and its title below."""
    first = [row[0].strip() for row in file.beginning[:_FIRST] if len(row) == 1]
    for name, title in pairwise(first):
        known = len(name) > _LEAST and len(name.split()) <= _NAME and fold(name) in fold(said)
        if known and len(title) > len(name) and not title.endswith((".", "。", ";")) and not _SECTION.match(title):
            return Heading(title, name)
    return Heading()


def _lines(row: tuple[str, ...]) -> Iterator[str]:
    """A row whose cell is a label gives "label: value"; what else stands in its cells, line by line."""
    cells = [cell.strip() for cell in row]
    for cell in cells:
        yield from () if _is_any_label(cell) and len(cells) > 1 else cell.splitlines()
    for label, value in pairwise(cells):
        if _is_any_label(label):
            yield f"{label.rstrip(' :：')}: {' '.join(value.split())}"


def _is_any_label(text: str) -> bool:
    return is_label(text, SOURCE | TITLE | SUBJECT)
