"""What programs put where nobody expects it: calendars (M37), mails (M102), names of files (M95), PGP in text (M35)."""

import re

import pytest

CALENDARS = ["in-related@itu.example", "encoded-name@itu.example", "without-name@itu.example"]


def test_calendars_are_found_wherever_they_hide_but_for_other_mails(mail):
    read = mail("weird/calendars-in-hiding")
    assert [re.search("UID:(.*)", calendar)[1] for calendar in read.calendars] == CALENDARS
    assert {a.why_not for a in read.attachments} == {"calendar"}
    assert [a.name for a in read.attachments[:2]] == ["réponse.ics", "ответ.ics"]
    assert read.new == "Accepted."


def test_a_mail_attached_as_an_unknown_file_gives_documents_but_no_words(mail):
    read = mail("weird/mail-as-an-unknown-file")
    assert [a.name for a in read.documents] == ["Kenya.pdf"]
    assert read.new == "Please register the paper in the attached mail."
    assert read.author.email == "a.wanjiru@ministry.example.ke"


def test_names_are_raw_in_the_charset_of_the_mail_or_in_utf8(mail):
    assert [a.name for a in mail("weird/file-names-raw").documents] == ["Вклад.pdf", "Вклад Кении.pdf"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("pgp-signed-below-words", "Dear all,\n\nPlease register our paper.\n- first point\n----- second point"),
        ("pgp-signed-without-empty-line", "Please register our paper."),
    ],
)
def test_the_armour_of_a_signature_goes_with_its_dashes(mail, name, words):
    read = mail(f"weird/{name}")
    assert read.text.startswith(words) and "PGP" not in read.text and "Version" not in read.text
    assert read.unreadable == "" and "the armour of a PGP signature was removed" in read.repairs


@pytest.mark.parametrize("name", ["pgp-encrypted-below-words", "pgp-encrypted-in-a-page", "pgp-mime-made-mixed"])
def test_what_is_encrypted_with_pgp_is_for_a_person(mail, name):
    assert mail(f"weird/{name}").unreadable == "encrypted"


def test_what_another_encrypted_and_this_one_quotes_is_read(mail):
    assert mail("weird/pgp-quoted").unreadable == ""


def test_what_a_page_hides_from_its_reader_is_not_read(mail):
    text = mail("weird/html-hidden-words").text
    assert re.findall(r"(?:seen|hidden) \d+", text) == [f"seen {n}" for n in range(1, 7)]
    assert text.startswith("Please register")
