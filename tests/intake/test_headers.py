"""Fields as people read them: subjects, names, ids, dates (M26, M27, M31, M67, M68, M71, M87 to M91)."""

import datetime as dt

import pytest

from iscg_bot.intake import base_subject


@pytest.mark.parametrize(
    ("name", "subject"),
    [
        ("charset-utf7-subject", "Réunion"),
        ("subject-raw-gbk", "肯尼亚的文稿"),  # the charset of another part of the mail
        ("subject-raw-cp1252", "Réunion"),
        ("subject-split-inside-character", "Contribución de Kenia"),
        ("subject-without-padding", "Réunions"),
        ("subject-spaces-in-word", "Réunion du groupe"),
        ("subject-carries-bcc", "x Bcc: victim@example.org"),  # one line: nothing can be injected
        ("header-lost-its-indent", "Contribution of Kenya on a subject that is longer than one line"),
    ],
)
def test_subject(mail, name, subject):
    assert mail(f"weird/{name}").subject == subject


def test_the_tag_of_our_list_is_no_part_of_the_subject(mail):
    assert mail("contribution-over-the-list").subject == mail("contribution-direct").subject == "Contribution of Kenya"


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Poll",
        "RE[2]: Poll",
        "re : FW: Poll",
        "AW: WG: Poll",
        "SV: Poll",
        "TR : RÉF : Poll",
        "Réf. : Poll",
        "RES: ENC: Poll",
        "RV: Poll",
        "Ответ: Poll",
        "НА: Poll",
        "Пересл: Poll",
        "回复：Poll",
        "答复: 转发：Poll",
        "回覆: 轉寄: Poll",
        "رد: Poll",
        "إعادة توجيه: Poll",
        "[int-sect-group] Re: [ISCG] Poll",
    ],
)
def test_base_subject(subject):
    assert base_subject(subject) == "Poll"


@pytest.mark.parametrize("subject", ["Regional meetings: dates", "Information: room", "[ISCG]", "Re:", ""])
def test_a_subject_is_never_stripped_to_nothing(subject):
    assert base_subject(subject) == subject


@pytest.mark.parametrize(
    ("name", "display", "email"),
    [
        ("weird/name-encoded-word-in-quotes", "Aminata Tràoré", "a.traore@ministry.example.ke"),
        ("weird/name-with-address-inside", "chair@itu.int", "evil@elsewhere.example"),
        ("weird/name-with-bidi-override", "Chair gro.uti", "evil@elsewhere.example"),
        ("weird/from-carries-line-break", "Amina Bcc: x@example.org", "a.wanjiru@ministry.example.ke"),
        ("weird/from-several", "Two", "two@ministry.example.ke"),
        ("weird/from-idn", "Jörg", "jörg@xn--mller-kva.example"),
        ("contribution-direct", "Amina Wanjiru", "a.wanjiru@ministry.example.ke"),
    ],
)
def test_author_as_written(mail, name, display, email):
    author = mail(name).author
    assert (author.name, author.email) == (display, email)


@pytest.mark.parametrize("name", ["from-missing", "from-undisclosed", "name-only-in-quotes", "empty"])
def test_nobody_is_answered_where_there_is_no_usable_address(mail, name):
    read = mail(f"weird/{name}")
    assert read.author is None
    assert (read.answerable, read.unanswerable) == (False, "no usable address")


def test_recipients(mail):
    assert [a.email for a in mail("contribution-direct").to] == ["int-sect-group@lists.itu.int", "iscg-bot@itu.example"]
    assert [a.email for a in mail("munged-author-in-cc").cc] == ["a.wanjiru@ministry.example.ke", "bob@itu.example"]


def test_references_as_people_and_programs_break_them(mail):
    assert mail("weird/references-broken").references == (
        "<a1@itu.example>",
        "<a2@itu.example>",
        "<r2@itu.example>",
        "<r1@itu.example>",
    )


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("message-id-exchange", "<[40ceb123@microsoft.com]>"),
        ("message-id-bare", "<k7@ministry.example.ke>"),
        ("mbox-line", "<k1@ministry.example.ke>"),
    ],
)
def test_message_id(mail, name, id_):
    assert mail(f"weird/{name}").message_id == id_


def test_a_made_up_message_id_is_stable_and_tells_mails_apart(mail):
    made_up = mail("weird/message-id-missing").message_id
    assert made_up == mail("weird/message-id-missing").message_id
    assert made_up.endswith("@made-up.invalid>")
    assert made_up != mail("weird/no-empty-line-before-body").message_id


@pytest.mark.parametrize("name", ["date-hour-99", "date-year-2e23", "date-is-html", "date-from-the-future"])
def test_a_date_that_cannot_be_believed_is_none(mail, name):
    assert mail(f"weird/{name}").date is None


def test_date_keeps_the_authors_offset_and_received_is_our_servers_word(mail):
    read = mail("contribution-direct")
    assert read.date == dt.datetime(2026, 10, 1, 6, 0, tzinfo=dt.UTC)
    assert read.date.utcoffset() == dt.timedelta(hours=3)
    assert read.received == dt.datetime(2026, 10, 1, 6, 0, 5, tzinfo=dt.UTC)
    assert read.received.utcoffset() == dt.timedelta(0)


def test_received_is_when_we_fetched_it_where_no_server_of_ours_says_so(mail):
    assert mail("weird/loop").received == dt.datetime(2026, 10, 1, 6, 5, tzinfo=dt.UTC)
