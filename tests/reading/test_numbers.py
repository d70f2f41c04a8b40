"""Document numbers in every form that people type, and what looks like one."""

import pytest

from iscg_bot.reading.numbers import meetings, numbers


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("ISCG/26-2/3", "ISCG/26-2/03"),
        ("see ISCG/26-2/03.", "ISCG/26-2/03"),
        ("ISCG 26-1 03", "ISCG/26-1/03"),
        ("ISCG-26-2-03.docx", "ISCG/26-2/03"),
        ("MEX_ISCG-26-2-08_Rev2.docx", "ISCG/26-2/08"),
        ("ISCG_26-2_11 final.docx", "ISCG/26-2/11"),
        ("iscg/26-1/07-E", "ISCG/26-1/07"),
        ("ISCG/2026-2/11", "ISCG/26-2/11"),
        ("ISCG – 26-2 – 04", "ISCG/26-2/04"),
        ("ISCG\u00a026-2/05", "ISCG/26-2/05"),
        ("IS\u0421G/26-1/4", "ISCG/26-1/04"),
        ("ＩＳＣＧ／２６－１／１２", "ISCG/26-1/12"),
        ("\u202aISCG/٢٦-٢/١٣\u202c", "ISCG/26-2/13"),
        ("文件ISCG/26-2/17的补遗1", "ISCG/26-2/17"),
        ("للوثيقة ISCG/26-2/16\u200e وفق", "ISCG/26-2/16"),
        ("document 03 of ISCG/26-2", "ISCG/26-2/03"),
        ("document 3 (ISCG/26-1)", "ISCG/26-1/03"),
        ("le document 7 de la réunion ISCG/26-1", ""),
        ("ISCG/26-2第3号文件", "ISCG/26-2/03"),
    ],
)
def test_every_form_is_one_family(text, family):
    assert [found.family for found in numbers(text)] == [family]


@pytest.mark.parametrize(
    "text",
    [
        "Resolution 191 (Rev. Bucharest, 2022)",
        "C19/38 Rev.1",
        "TDAG-20/2",
        "TSAG-TD409",
        "+41 22 730 51 11",
        "+43 1 555 26-2-0143",
        "on 26-1-2026",
        "12-3-2026",
        "ISCG/26-1 12 March",
        "ISCG/26-1 05 May 2026",
        "ISCG/26-2 at 14:30",
        "a document in 3 parts",
        "document 2.3",
        "the document is 12% longer",
        "ISCG/26-2",
        "XISCG/26-2/03",
        "Telered_ISCG-26-2.docx",
    ],
)
def test_look_alikes_are_no_numbers(text):
    assert numbers(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "ordinal"),
    [
        ("ISCG/26-2/03 (Rev.1)", "revision", 1),
        ("ISCG/26-2/03 Rev1", "revision", 1),
        ("ISCG/26-2/03R2", "revision", 2),
        ("Revision 2 to Document ISCG/26-2/03", "revision", 2),
        ("Révision 1 du Document ISCG/26-1/7", "revision", 1),
        ("Corrigendum 1 to ISCG/26-2/06", "corrigendum", 1),
        ("GHA_Corr1_ISCG-26-2-06.docx", "corrigendum", 1),
        ("Addéndum 1 al Documento ISCG/26-2/05", "addendum", 1),
        ("ISCG-26-2-15-Add1-A.docx", "addendum", 1),
        ("Дополнение 1 к документу ISCG/26-2/05", "addendum", 1),
        ("ISCG/26-1/13修订1", "revision", 1),
        ("المراجعة ٢ للوثيقة ISCG/٢٦-٢/١٣", "revision", 2),
    ],
)
def test_what_stands_beside_a_number(text, kind, ordinal):
    (found,) = numbers(text)
    assert (found.kind, found.ordinal) == (kind, ordinal)


@pytest.mark.parametrize("text", ["see ISCG/26-2/03 add more", "ISCG/26-2/03, revenue", "core ISCG/26-2/03"])
def test_words_beside_a_number_are_no_kinds(text):
    assert numbers(text)[0].kind is None


@pytest.mark.parametrize(
    ("text", "serials"),
    [
        ("doc 02", [2]),
        ("Document\u00a07", [7]),
        ("our contribution no. 5", [5]),
        ("docs 02, 05 and 7", [2, 5, 7]),
        ("第3号文件", [3]),
        ("BLR Add1 to 26-1-08.pdf", [8]),
        ("withdraw 05 and", [5]),
    ],
)
def test_short_forms_are_marked(text, serials):
    found = numbers(text)
    assert [n.serial for n in found] == serials
    assert all(n.short for n in found)


def test_a_short_form_takes_the_meeting_it_is_told():
    (found,) = numbers("doc 02")
    assert (found.family, found.at("26-2").family) == ("", "ISCG/26-2/02")


def test_a_list_goes_on():
    assert [n.family for n in numbers("Documents ISCG/26-2/03 and 05")] == ["ISCG/26-2/03", "ISCG/26-2/05"]


def test_offsets_are_those_of_the_text_as_it_was():
    text = "زي \u202aISCG/٢٦-٢/١٣\u202c ثم ISCG/26-2/3, end"
    assert [text[n.start : n.end] for n in numbers(text)] == ["ISCG/٢٦-٢/١٣", "ISCG/26-2/3"]


def test_meetings_apart_from_documents():
    text = "ISCG/26-1/05 for ISCG/26-2, and document 3 of ISCG/27-1"
    assert [found.designation for found in meetings(text)] == ["26-2"]
