"""Charsets, transfer encodings, structures: what is written comes out, whatever was said about it (M22 to M38)."""

import pytest


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("charset-y", "Merci à tous."),
        ("charset-unknown", "Merci à tous."),
        ("charset-base64", "Merci à tous."),  # a codec, but no charset (M25)
        ("charset-hex-holds-cp1252", "Merci à tous."),
        ("charset-nul", "Merci à tous."),
        ("charset-gb2312-holds-gbk", "请登记繁體文稿。"),
        ("charset-outlook-korean", "기고문을 등록해 주십시오. 똠"),
        ("charset-latin1-holds-cp1252", "Document “Hybrid meetings” – 50 €"),
        ("charset-latin1-holds-utf8", "Réunion à Genève"),
        ("charset-ascii-holds-utf8", "Réunion à Genève"),
        ("charset-jis-holds-sjis", "寄書を提出します。よろしくお願いします。"),
        ("charset-mac-cyrillic", "Вклад Кении"),
        ("charset-hebrew-visual-name", "שלום"),
        ("charset-meta-differs", "Вклад Кении"),
        ("charset-utf16-page", "Contribution été"),
        ("encoding-with-semicolon", "Merci à tous."),
        ("encoding-unknown", "Merci à tous."),
        ("content-type-name-star", "The whole text."),  # policy.default raises IndexError
        ("type-misspelt", "The whole text."),
        ("type-torn", "The whole text."),
        ("type-of-text-unknown", "The whole text."),
        ("header-lost-its-indent", "À tous"),
        ("no-empty-line-before-body", "Dear all,\nplease note our view."),
        ("mbox-line", "The text."),
        ("blank-lines-first", "The text."),
        ("bare-carriage-returns", "The text."),
        ("nul-bytes", "The text."),
        ("boundary-missing", "The text without any part."),
        ("boundary-wrong", "The text."),
        ("boundary-never-closed", "The text."),
        ("text-around-a-picture", "Before.\nAfter."),  # all text parts, not the first (M30)
        ("alternative-is-a-stub", "Dear all,\n\nsee our paper <https://cloud.example/x>."),
        ("html-office", "Dear\xa0all,\nTitle\tHybrid meetings"),
        ("smime-signed", "Signed text."),
        ("pgp-signed", "Please register our paper.\n- first point"),
        ("no-header-at-all", "Just some words without any header, on and on."),
        ("body-is-a-pdf", ""),
        ("empty", ""),
    ],
)
def test_text(mail, name, text):
    assert mail(f"weird/{name}").new.strip() == text


@pytest.mark.parametrize(
    ("name", "repair"),
    [
        ("charset-y", "the charset y is unknown"),
        ("charset-latin1-holds-utf8", "the charset iso-8859-1 did not fit"),
        ("encoding-damaged-base64", "damaged base64 was decoded as far as possible"),
        ("encoding-unknown", "an unknown transfer encoding was ignored"),
        ("header-lost-its-indent", "a torn header line was glued to the field above it"),
        ("no-empty-line-before-body", "no empty line between header and body"),
        ("mbox-line", "lines before the first header field were skipped"),
        ("bare-carriage-returns", "bare carriage returns were taken as line ends"),
        ("boundary-missing", "a multipart without a usable boundary was taken as text"),
        ("boundary-wrong", "the boundary was missing and was found in the body"),
        ("boundary-never-closed", "the last part has no closing boundary"),
        ("winmail", "winmail.dat was unpacked"),
        ("uuencoded", "the text holds an encoded file that was not unpacked"),
        ("pgp-signed", "the armour of a PGP signature was removed"),
        ("message-id-missing", "the Message-ID is missing or unusable; one was made up"),
        ("date-from-the-future", "the Date is not believable"),
        ("from-missing", "From holds no usable address"),
    ],
)
def test_every_repair_is_said(mail, name, repair):
    assert repair in mail(f"weird/{name}").repairs


def test_an_ordinary_mail_needs_no_repair(mail):
    assert mail("contribution-direct").repairs == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("smime-enveloped", "encrypted"),
        ("pgp-encrypted", "encrypted"),
        ("pgp-mime-encrypted", "encrypted"),
        ("smime-opaque-cut", "broken"),
        ("no-header-at-all", "broken"),
        ("empty", "broken"),
        ("loop", "loop"),
        ("delivered-twice", "loop"),
        ("smime-signed", ""),
        ("pgp-signed", ""),
    ],
)
def test_what_a_person_must_look_at(mail, name, code):
    assert mail(f"weird/{name}").unreadable == code


def test_flowed_lines_are_joined_and_quotes_stay_quotes(mail):
    read = mail("weird/flowed-delsp")
    assert read.text == "第一行没有结束。\n> 引用的话\n-- \nKenya"
    assert read.new.strip() == "第一行没有结束。"
