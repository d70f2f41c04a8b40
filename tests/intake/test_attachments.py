"""Files: none is dropped, those that are no documents say why (M93 to M97, M102)."""

import hashlib

import pytest


def names(mail):
    return [a.name for a in mail.documents]


def test_names_are_safe_to_store_and_to_show(mail):
    read = mail("weird/file-names")
    assert names(read)[:7] == [
        "passwd.pdf",
        "_CON.docx",
        "afdp.exe",  # without the override that showed it as "aexe.pdf"
        "Outlook-Text Desc.pdf",
        "Contribution Sénégal.pdf",  # RFC 2231 beats the plain name
        "x.pdf",
        "attachment-7.pdf",
    ]
    assert read.attachments[0].given == "../../etc/passwd.pdf"


def test_a_long_name_keeps_its_extension(mail):
    last = names(mail("weird/file-names"))[-1]
    assert last.endswith("文.pdf")
    assert len(last.encode()) <= 150


def test_what_is_no_document_says_why(mail):
    assert {a.name: a.why_not for a in mail("weird/files-that-are-none").attachments} == {
        "paper.pdf": "",
        "paper copy.pdf": "duplicate",
        "photo.png": "picture",  # shown in the HTML
        "scan.png": "",
        "me.vcf": "signature",
        "nothing.docx": "empty",
        "notes.txt": "",
        "invite.ics": "calendar",
        "report.pdf": "",
    }


def test_the_content_tells_the_type_and_the_difference_is_shown(mail):
    read = mail("weird/files-that-are-none")
    assert read.attachments[-1].content_type == "application/x-msdownload"
    assert "report.pdf is application/x-msdownload by its content" in read.repairs
    docx = mail("weird/file-names").attachments[1]
    assert docx.content_type.endswith("wordprocessingml.document")  # declared as application/octet-stream


def test_content_and_digest_are_those_of_the_file(mail):
    (paper,) = mail("contribution-direct").documents
    assert paper.content.startswith(b"%PDF-1.4")
    assert paper.sha256 == hashlib.sha256(paper.content).hexdigest()


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("weird/body-is-a-pdf", ["kenya.pdf"]),
        ("weird/boundary-wrong", ["kenya.pdf"]),
        ("weird/boundary-never-closed", ["kenya.pdf"]),
        ("weird/smime-signed", []),
        ("weird/smime-signature-misspelt", []),
        ("weird/type-misspelt", []),
        ("weird/type-torn", []),
        ("weird/type-of-text-unknown", []),
        ("weird/winmail", ["Kenya – captioning.docx", "Вклад Кении.pdf"]),
        ("weird/text-around-a-picture", ["photo.jpg"]),
        ("forwarded-as-attachment", ["Kenya captioning.pdf"]),  # inside the other mail
        ("contribution-over-the-list", ["Kenya captioning.pdf"]),
        ("calendar-reply", []),
    ],
)
def test_documents(mail, name, files):
    assert names(mail(name)) == files


def test_words_of_a_forwarded_mail_are_not_the_authors(mail):
    assert "Cancel" not in mail("forwarded-as-attachment").text
