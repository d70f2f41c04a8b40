"""The first lines of Word and PDF files, which are never trusted; and what they say of title and source."""

import io
import time
import zipfile

import docx
import pytest

from iscg_bot.intake import beginnings, limits
from iscg_bot.reading.documents import Heading, heading_of_file

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def headings(mail):
    return {a.name: heading_of_file(a) for a in mail.documents}


def test_word_files_in_a_mail(mail):
    read = mail("weird/papers-in-word")
    assert read.attachments[0].beginning[:2] == (
        ("Source:", "Kenya"),
        ("Title:", "Captioning of electronic meetings"),
    )
    wanted = Heading("Captioning of electronic meetings", "Kenya")
    assert headings(read) == {
        "form.docx": wanted,
        "controls.docx": wanted,  # in content controls, changes tracked, one cell two thousand million columns wide
        "entities.docx": Heading(),  # neither multiplied nor fetched
    }


def test_pdf_files_in_a_mail(mail):
    assert headings(mail("weird/papers-in-pdf")) == {
        "a.pdf": Heading("Captioning of electronic meetings", "Kenya"),
        "long.pdf": Heading(
            "Captioning of the electronic meetings of the Inter-Sector Coordination Group and of the three advisory "
            "groups of the Sectors",
            "Kenya (Republic of)",
        ),
        "fr.pdf": Heading("Sous-titrage des réunions électroniques", "Kenya"),
        "below.pdf": Heading("Captioning of electronic meetings", "Kenya"),
        "ru.pdf": Heading("Субтитры на электронных собраниях", "Казахстан"),
    }


def test_hostile_files_say_nothing_and_take_less_time_than_a_mail_may(mail):
    began = time.process_time()
    assert set(headings(mail("weird/papers-that-are-hostile")).values()) == {Heading()}
    assert time.process_time() - began < 10  # under coverage; a mail may take so long (M16)


def test_of_many_documents_the_first_are_looked_into(mail):
    read = mail("weird/papers-in-pdf")
    assert len(read.documents) <= limits.DOCUMENTS
    assert all(a.beginning for a in read.documents)


def test_pictures_and_other_kinds_have_no_beginning(mail):
    assert all(a.beginning == () for a in mail("weird/files-that-are-none").attachments)


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04broken", b"%PDF-1.7", b"Title: A\nSource: B"])
@pytest.mark.parametrize("kind", [WORD, "application/pdf", "text/plain"])
def test_anything_else_is_empty(content, kind):
    assert beginnings.read(content, kind) == ()


def test_broken_xml_is_empty():
    assert beginnings.read(_rewritten(word("Title: A"), b"<w:document"), WORD) == ()


def test_only_the_beginning_is_read():
    assert len(beginnings.read(word(*map(str, range(100))), WORD)) == limits.BEGINNING


def test_too_many_entries_are_not_opened():
    content = io.BytesIO(word("Title: A common glossary"))
    with zipfile.ZipFile(content, "a") as archive:
        for n in range(limits.ENTRIES + 1):
            archive.writestr(f"word/media/{n}", b"")
    assert beginnings.read(content.getvalue(), WORD) == ()


@pytest.mark.parametrize("size", [21 * 1024 * 1024, 51 * 1024 * 1024])
def test_a_bomb_is_not_opened(size):
    content = io.BytesIO(word("Title: A common glossary"))
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/bomb", b"\0" * size)
    assert beginnings.read(content.getvalue(), WORD) == ()


def test_an_enormous_text_is_not_opened():
    content = _rewritten(word("Title: A"), b"<w:document>" + bytes(range(256)) * 90_000)
    assert beginnings.read(content, WORD) == ()


def word(*paragraphs):
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _rewritten(content, text):
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, text if entry == "word/document.xml" else old.read(entry))
    return kept.getvalue()
