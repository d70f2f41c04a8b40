"""Title and source from the Word file itself, which is never trusted."""

import io
import zipfile

import pytest

from iscg_bot.reading.documents import Heading, heading_of_file, heading_of_lines

WANTED = Heading("A common glossary", "Kenya")


def test_header_table(word_file):
    content = word_file("Text", rows=[("Source:", "Kenya"), ("Title:", "A common glossary"), ("Contact:", "N. N.")])
    assert heading_of_file(content) == WANTED


def test_labelled_paragraphs(word_file):
    assert heading_of_file(word_file("Source: Kenya", "Title: A common glossary", "Abstract: words")) == WANTED


def test_value_below_its_label(word_file):
    assert heading_of_file(word_file("Source", "Title:", "A common glossary", "Source:", "Kenya")) == WANTED


@pytest.mark.parametrize(
    "labels",
    [("Titre", "Origine"), ("Título", "Fuente"), ("Название", "Источник"), ("标题", "来源"), ("العنوان", "المصدر")],
)
def test_labels_of_every_language(labels):
    title, source = labels
    assert heading_of_lines([f"{title} : A common glossary", f"{source}：Kenya"]) == WANTED


def test_a_title_wrapped_by_the_mail_program_goes_on():
    lines = [
        "Title: " + "A title that is long enough to be broken by the mail program it was",
        "written with",
        "",
        "No",
    ]
    assert heading_of_lines(lines).title.endswith("it was written with")


def test_text_without_labels_has_no_heading(word_file):
    assert heading_of_file(word_file("We note that the source: is unclear", "Entitled to speak")) == Heading()


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04broken", b"%PDF-1.7", b"Title: A\nSource: B"])
def test_anything_else_is_empty(content):
    assert heading_of_file(content) == Heading()


def test_broken_xml_is_empty(word_file):
    assert heading_of_file(_rewritten(word_file("Title: A"), "word/document.xml", b"<w:document")) == Heading()


def test_too_many_entries_are_not_opened(word_file):
    content = io.BytesIO(word_file("Title: A common glossary"))
    with zipfile.ZipFile(content, "a") as archive:
        for n in range(2001):
            archive.writestr(f"word/media/{n}", b"")
    assert heading_of_file(content.getvalue()) == Heading()


def test_a_bomb_is_not_opened(word_file):
    content = io.BytesIO(word_file("Title: A common glossary"))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/bomb", b"\0" * (51 * 1024 * 1024))
    assert heading_of_file(content.getvalue()) == Heading()


def _rewritten(content, name, replacement):
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, replacement if entry == name else old.read(entry))
    return kept.getvalue()
