"""Title and source from the labels of a mail, and of the Word file itself."""

import pytest

from iscg_bot.reading.documents import Heading, heading_of_file, heading_of_lines
from iscg_bot.reading.sources import source_in

WANTED = Heading("A common glossary", "Kenya")


def test_header_table(attach, word_file):
    content = word_file("Text", rows=[("Source:", "Kenya"), ("Title:", "A common glossary"), ("Contact:", "N. N.")])
    assert heading_of_file(attach("a.docx", content)) == WANTED


def test_labelled_paragraphs(attach, word_file):
    assert (
        heading_of_file(attach("a.docx", word_file("Source: Kenya", "Title: A common glossary", "Abstract: words")))
        == WANTED
    )


def test_value_below_its_label(attach, word_file):
    assert (
        heading_of_file(attach("a.docx", word_file("Source", "Title:", "A common glossary", "Source:", "Kenya")))
        == WANTED
    )


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


def test_text_without_labels_has_no_heading(attach, word_file):
    assert (
        heading_of_file(attach("a.docx", word_file("We note that the source: is unclear", "Entitled to speak")))
        == Heading()
    )


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("It comes in the name of Ghana and we hope to see it on the table.", "Ghana"),
        ("نتقدم بها باسم سلطنة عُمان ونأمل أن تدرج في الاجتماع.", "سلطنة عُمان"),
        ("باسم الأردن نرسل لكم هذه المساهمة.", "الأردن"),
        ("写了一篇文稿，以中国的名义提交。", "中国"),
        ("Ireland does not wish to maintain it.", "Ireland"),
        ("Brazil files its contribution.", "Brazil"),
        ("Original files are attached.", ""),
        ("These files are final.", ""),
        ("Friday is not possible for us.", ""),
        ("Zoom does not work here.", ""),
        ("There is not much time.", ""),
    ],
)
def test_the_body_in_whose_name_it_comes_is_the_source(sentence, source):
    assert source_in(sentence) == source
