"""Title and source of a submitted document: from its own form, a Word file, read without trusting it."""

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from docx.blkcntnr import BlockItemContainer
from docx.oxml import parse_xml
from docx.oxml.document import CT_Document
from docx.types import ProvidesStoryPart

from iscg_bot.reading.labels import SOURCE, SUBJECT, TITLE, find_labels, is_label

_ENTRIES = 2000  # an archive with more is not opened (mail.md M98)
_UNPACKED = 50 * 1024 * 1024  # bytes
_RATIO = 100  # of unpacked to packed size, for archives that would be large
_LINES = 80  # the form stands at the beginning of a document


@dataclass(frozen=True, slots=True)
class Heading:
    """What a document says of itself: its title and the body that submits it; empty where it does not."""

    title: str = ""
    source: str = ""


def heading_of_lines(lines: Iterable[str], wrapped: bool = True) -> Heading:
    """Read title and source from labelled lines; "Subject:" is a title where nothing else is."""
    found = find_labels(lines, wrapped)
    titles = [value for label, value in found if label in TITLE] or [v for label, v in found if label in SUBJECT]
    sources = [value for label, value in found if label in SOURCE]
    return Heading(titles[0] if titles else "", sources[0] if sources else "")


def titles_of_lines(lines: Iterable[str]) -> tuple[str, ...]:
    """Every labelled title: a mail may carry several documents."""
    return tuple(dict.fromkeys(value for label, value in find_labels(lines) if label in TITLE))


def heading_of_file(content: bytes) -> Heading:
    """Title and source of a Word document; empty for anything else, broken or too large. Never raises."""
    try:
        return _heading_of_word(content) if _is_safe_archive(content) else Heading()
    except Exception:  # python-docx raises whatever lxml, zipfile and a foreign file make it raise
        return Heading()


def _is_safe_archive(content: bytes) -> bool:
    if not content.startswith(b"PK"):
        return False
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        unpacked = sum(entry.file_size for entry in entries)
        large = unpacked > 1024 * 1024 and unpacked > _RATIO * len(content)
        return (
            len(entries) <= _ENTRIES
            and unpacked <= _UNPACKED
            and not large
            and "word/document.xml" in archive.namelist()
        )


def _heading_of_word(content: bytes) -> Heading:
    """Only the text is read: styles, themes and pictures would take most of the time."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        document = cast(CT_Document, parse_xml(archive.read("word/document.xml")))
    return heading_of_lines(_lines(BlockItemContainer(document.body, cast(ProvidesStoryPart, None))), wrapped=False)


def _lines(document: BlockItemContainer) -> Iterator[str]:
    """The first lines of the document; a row of a table whose first cell is a label becomes "label: value"."""
    count = 0
    for part in document.iter_inner_content():
        for line in _rows(part) if hasattr(part, "rows") else part.text.splitlines():
            yield line
            count += 1
            if count >= _LINES:
                return


def _rows(table: object) -> Iterator[str]:
    for row in table.rows:  # type: ignore[attr-defined]
        cells = list(dict.fromkeys(cell.text.strip() for cell in row.cells))  # a merged cell is given once a column
        for cell in cells:
            yield from () if _is_any_label(cell) else cell.splitlines()
        for label, value in pairwise(cells):
            if _is_any_label(label):
                yield f"{label.rstrip(' :：')}: {' '.join(value.split())}"


def _is_any_label(text: str) -> bool:
    return is_label(text, SOURCE | TITLE | SUBJECT)
