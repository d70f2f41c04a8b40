"""How a document begins: the first lines of a Word or PDF file, where title and source stand. Never trusted (M98)."""

import io
import zipfile
from collections.abc import Callable, Iterator
from itertools import islice

from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from pypdf import Configuration, PdfReader, apply_configuration

from iscg_bot.intake import limits

Row = tuple[str, ...]

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _ROW, _CELL, _TEXT = (f"{_W}{name}" for name in ("p", "tr", "tc", "t"))
_AROUND = tuple(
    f"{_W}{name}" for name in ("tbl", "sdt", "sdtContent", "customXml", "ins")
)  # forms are full of controls
_SPACES = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n"}
_PAGES = 2
# What a hostile PDF may cost; pypdf's own limits suit whoever reads whole books.
_SMALL = 4_000_000
_PDF = Configuration(
    maximum_declared_stream_length=_SMALL,
    array_based_stream_maximum_output_length=_SMALL,
    lzw_maximum_output_length=_SMALL,
    run_length_maximum_output_length=_SMALL,
    zlib_maximum_output_length=_SMALL,
    zlib_maximum_recovery_input_length=100_000,
    stream_decoding_work_maximum_length=2 * _SMALL,
    stream_parsing_work_maximum_count=100_000,
    page_tree_maximum_entries=10_000,
    page_tree_maximum_page_entries=100_000,
    xform_maximum_invocations_per_extraction=50,
    jbig2dec_binary=None,
)


def read(content: bytes, kind: str) -> tuple[Row, ...]:
    """Paragraphs, and rows of tables cell by cell; empty for other kinds, broken and too large files. Never raises."""
    reader = _READERS.get(kind)
    try:
        return tuple(islice(reader(content), limits.BEGINNING)) if reader else ()
    except Exception:  # both libraries raise whatever a foreign file makes them raise
        return ()


def _word(content: bytes) -> Iterator[Row]:
    """Only the text is unpacked: no styles, themes, pictures or macros."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if not _is_safe(archive, len(content)):
            return
        document = parse_xml(archive.read("word/document.xml"))  # entities stay unresolved (M99)
    for block in document:
        yield from _rows(block)


def _is_safe(archive: zipfile.ZipFile, packed: int) -> bool:
    entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    large = unpacked > 1024 * 1024 and unpacked > limits.RATIO * packed
    return (
        len(entries) <= limits.ENTRIES
        and unpacked <= limits.UNPACKED
        and not large
        and archive.getinfo("word/document.xml").file_size <= limits.XML
    )


def _rows(block: BaseOxmlElement) -> Iterator[Row]:
    for child in block:
        if child.tag == _PARAGRAPH:
            yield from ((line,) for line in _text(child).splitlines())
        elif child.tag == _ROW:  # a merged cell is given once, however wide it claims to be
            yield tuple("\n".join(map(_text, cell.iter(_PARAGRAPH))) for cell in child.iter(_CELL))
        elif child.tag in _AROUND:
            yield from _rows(child)


def _text(paragraph: BaseOxmlElement) -> str:
    """The words as they stand, with what was inserted and without what was deleted while changes were tracked."""
    return "".join(_SPACES.get(e.tag) or e.text or "" for e in paragraph.iter(_TEXT, *_SPACES))


def _pdf(content: bytes) -> Iterator[Row]:
    if len(content) > limits.PDF:
        return
    with apply_configuration(_PDF):
        pages = PdfReader(io.BytesIO(content)).pages
        texts = [page.extract_text() for page in islice(pages, _PAGES)]
    yield from ((line,) for text in texts for line in text.splitlines())


_READERS: dict[str, Callable[[bytes], Iterator[Row]]] = {_WORD: _word, "application/pdf": _pdf}
