"""What programs wrap up is opened: opaque S/MIME (M34) and winmail.dat (M36), one in the other, and damaged ones."""

import time

import pytest

from iscg_bot.intake import envelopes, tnefs

ASKS = "Please register the attached contribution of Kenya"
PAPER = "Kenya captioning.docx"


def files(mail):
    return {a.name: a.why_not for a in mail.attachments}


@pytest.mark.parametrize(
    "name",
    [
        "smime-opaque",
        "smime-opaque-streamed",  # in the indefinite lengths of BER
        "smime-opaque-twice",
        "smime-opaque-with-list-footer",
        "smime-type-lost",
    ],
)
def test_what_is_signed_in_an_opaque_form_is_read(mail, name):
    read = mail(f"weird/{name}")
    assert read.new == f"{ASKS}, “captioning”."
    assert files(read) == {PAPER: ""}
    assert read.unreadable == ""
    assert read.subject == "Contribution of Kenya"
    assert "an opaque signature was opened, not verified" in read.repairs


def test_a_signed_file_is_the_file(mail):
    assert files(mail("weird/smime-signs-a-file")) == {"Kenya.docx": ""}


def test_winmail_beside_the_words_gives_its_files(mail):
    read = mail("weird/winmail")
    assert read.new == f"{ASKS}."  # once, though winmail.dat says it a second time
    assert files(read) == {"Kenya – captioning.docx": "", "Вклад Кении.pdf": ""}
    assert read.attachments[0].content.startswith(b"PK\x03\x04")
    assert read.repairs == ("winmail.dat was unpacked",)


@pytest.mark.parametrize("name", ["winmail-alone-with-page", "smime-opaque-holds-winmail"])
def test_winmail_alone_gives_its_page(mail, name):
    read = mail(f"weird/{name}")
    assert read.new == f"{ASKS}."
    assert files(read) == {"map.png": "picture", "Kenya – captioning.docx": ""}  # the page shows the map


def test_winmail_alone_gives_its_rich_text(mail):
    read = mail("weird/winmail-alone-with-rich-text")
    assert read.new == "Прошу зарегистрировать вклад Кении."


def test_a_calendar_in_winmail_is_found(mail):
    (calendar,) = mail("weird/winmail-holds-a-calendar").calendars
    assert "METHOD:REPLY" in calendar


def test_a_mail_in_winmail_gives_documents_but_no_words(mail):
    read = mail("weird/winmail-holds-a-mail")
    assert files(read) == {"Kenya – captioning.docx": ""}
    assert "Cancel" not in read.text


@pytest.mark.parametrize("name", ["winmail-cut", "winmail-of-another-make", "winmail-promises-too-much"])
def test_a_damaged_winmail_is_kept_whole_for_a_person(mail, name):
    read = mail(f"weird/{name}")
    assert read.unreadable == "broken"
    assert read.repairs == ("winmail.dat is damaged and was kept whole",)
    assert files(read) == {"winmail.dat": ""}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("smime-opaque-cut", "broken"),
        ("smime-enveloped", "encrypted"),
        ("smime-enveloped-type-lost", "encrypted"),
    ],
)
def test_what_cannot_be_opened_is_for_a_person(mail, name, why):
    assert mail(f"weird/{name}").unreadable == why


def test_promises_take_no_time():
    """A stream of 41 bytes may promise four thousand million properties, values or recipients."""
    many = b"\xff\xff\xff\xff"
    lists = (many, b"\1\0\0\0\2\x10\1\0" + many, b"\1\0\0\0\x1e\0\1\0" + many)
    began = time.process_time()
    assert all(tnefs.read(stream(value)).damaged for value in lists)
    assert time.process_time() - began < 0.5


def stream(value):
    attribute = b"\1\3\x90\6\0" + len(value).to_bytes(4, "little") + value
    return b"\x78\x9f\x3e\x22\1\0" + attribute + (sum(value) & 0xFFFF).to_bytes(2, "little")


def test_a_stream_is_damaged_wherever_it_is_cut(mail):
    raw = stream(b"\1\0\0\0\x03\0\1\0abcd")
    assert not tnefs.read(raw).damaged
    assert all(tnefs.read(raw[:end]).damaged for end in range(7, len(raw)))
    assert all(tnefs.read(raw[:at] + bytes((raw[at] ^ 1,)) + raw[at + 1 :]).damaged for at in range(15, len(raw)))


def test_octets_come_in_pieces_of_pieces():
    identifier = b"\x06\x09" + bytes.fromhex("2a864886f70d010702")
    pieces = b"\x24\x80" + b"\x04\x02Pl" + b"\x24\x04\x04\x02ea" + b"\x04\x02se" + b"\0\0"
    content = b"\x30\x80" + b"\x06\x01\x2a" + b"\xa0\x80" + pieces + b"\0\0\0\0"
    algorithms = b"\x31\x80\x30\x80\0\0\0\0"
    raw = b"\x30\x80" + identifier + b"\xa0\x80\x30\x80" + b"\x02\x01\x01" + algorithms + content + b"\0\0\0\0\0\0"
    assert envelopes.signed(raw) == b"Please"
    assert all(envelopes.signed(raw[:end]) == b"" for end in range(len(raw) - 10))


def test_endless_nesting_is_no_envelope():
    deep = b"\x30\x80\x06\x09" + bytes.fromhex("2a864886f70d010702") + b"\xa0\x80\x30\x80" + b"\x31\x80" * 100_000
    assert envelopes.kind(deep) == "signed"
    assert envelopes.signed(deep) == b""
