"""Header fields: what RFC 5322, RFC 3834 and our own marks ask for, and nothing that a stranger slips in."""

import email
import email.policy
import re
from dataclasses import replace
from email.message import EmailMessage

import pytest

from iscg_bot.errors import TemplateError
from iscg_bot.letters import compose, headers
from iscg_bot.letters.catalogues import CATALOGUE
from iscg_bot.model.letters import Answered, Composed, Occasion

ALWAYS = ["MIME-Version", "From", "To", "Subject", "Date", "Message-ID"]
MARKS = ["Auto-Submitted", "X-Auto-Response-Suppress", "X-ISCG-Bot", "Content-Type"]
ANSWERING = [*ALWAYS, "In-Reply-To", "References", *MARKS]

STRANGE = [
    "Re: x\r\nBcc: evil@example.net",
    "Re: x\nBcc: evil@example.net\n\nbody",
    "Re: x\rBcc: evil@example.net",
    "x\u2028Bcc: evil@example.net",
    "x\x85Bcc: evil@example.net",
    "x\x0bBcc: evil@example.net\x0c",
    "x\x00\x1b[31m",
    "=?utf-8?Q?x=0D=0ABcc=3A_evil@example.net?=",
    "Re: =?UTF-8?B?eA0KQmNjOiBldmlsQGV4YW1wbGUubmV0?= rest",
    "=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=0ABcc:_evil=3F=3D?=",
    'A", <evil@example.net>, "B',
    "evil@example.net, other@example.net",
    "Bcc: evil@example.net",
    "lone \udce9 surrogate",
    "\u202etxet\u2066\u200b",
    "é" * 5_000,
    "word " * 2_000,
    "x" * 5_000,
    "\r\n\r\n",
    "",
]


def parsed(letter: Composed) -> EmailMessage:
    return email.message_from_bytes(letter.raw, _class=EmailMessage, policy=email.policy.default)


def names(letter: Composed) -> list[str]:
    head = letter.raw.partition(b"\r\n\r\n")[0]
    return [line.partition(b":")[0].decode() for line in head.split(b"\r\n") if not line.startswith(b" ")]


def test_an_answer_has_every_field_once(send):
    message = parsed(letter := send())
    assert names(letter) == ANSWERING
    assert message["From"] == "ISCG Bot <iscg-bot@example.int>"
    assert message["To"] == "Amina Diallo <amina.diallo@example.org>"
    assert message["Date"] == "Tue, 24 Nov 2026 17:31:05 +0000"
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Message-ID"] == letter.message_id
    assert re.fullmatch(r"<iscg\.[0-9a-f]{32}@example\.int>", letter.message_id)


@pytest.mark.parametrize(
    ("occasion", "word"),
    [(Occasion.ANSWER, "auto-replied"), (Occasion.NOTE, "auto-replied"), (Occasion.NOTICE, "auto-generated")],
)
def test_rfc_3834_tells_an_answer_from_a_notice(send, occasion, word):
    assert parsed(send(occasion=occasion))["Auto-Submitted"] == word


def test_our_own_mark_depends_on_the_letter_and_is_no_message_id(send):
    first, again, other = (parsed(send(key=key))["X-ISCG-Bot"] for key in ("a", "a", "b"))
    assert first == again != other
    assert re.fullmatch("[0-9a-f]{32}", first)


def test_without_a_mail_to_answer_there_is_no_thread(send):
    letter = send(answers=None)
    assert names(letter) == [*ALWAYS, *MARKS]
    assert parsed(letter)["Subject"] == "The last answer for today"


@pytest.mark.parametrize(
    ("original", "subject"),
    [
        ("Remote participation", "Re: Remote participation"),
        ("Re: RE[2]: Fwd", "Re: Fwd"),
        ("AW: Re : Ответ: НА: Вклад", "Re: Вклад"),
        ("答复：回复: 文稿", "Re: 文稿"),
        ("رد: مساهمة", "Re: مساهمة"),
        ("Re: [int-sect-group] Re: Contribution", "Re: [int-sect-group] Contribution"),
        ("Réunion: lieu", "Re: Réunion: lieu"),
        ("  Re:  ", "The last answer for today"),
        ("", "The last answer for today"),
    ],
)
def test_a_subject_has_one_re(send, original, subject):
    assert parsed(send(answers=Answered("<m@x>", (), original)))["Subject"] == subject


def test_references_keep_the_first_four_and_the_last_six(send):
    message = parsed(send(answers=Answered("<21@x>", tuple(f"<{i}@x>" for i in range(1, 21)), "s")))
    kept = [1, 2, 3, 4, 15, 16, 17, 18, 19, 20, 21]
    assert message["References"].split() == [f"<{i}@x>" for i in kept]
    assert message["In-Reply-To"] == "<21@x>"


def test_ids_that_are_none_are_left_out(send):
    message = parsed(send(answers=Answered("<m@x>", ("<a b@x>", "bare", "<ok@x>", "<é@x>", "<x\r\nBcc: e@x>"), "s")))
    assert message["References"].split() == ["<ok@x>", "<m@x>"]
    assert names(send(answers=Answered("no id\r\nBcc: e@x", ("<ok@x>",), "s"))) == [*ALWAYS, *MARKS]


@pytest.mark.parametrize("strange", STRANGE)
def test_no_field_of_a_letter_lets_a_stranger_in(send, group, strange):
    words = CATALOGUE["acknowledge"][0] | {
        "title": strange,
        "number": strange,
        "source": strange,
        "files": ({"name": strange, "size": 1, "sha": strange},),
        "not_taken": ({"name": strange, "why": "picture"},),
    }
    given = {"name": strange, "key": strange.encode("utf-8", "replace").decode(), "question": "q"}
    letters = (
        send("acknowledge", words, answers=Answered("<m@x>", (strange,), strange), **given),
        send("acknowledge", words, answers=None, **given),
    )
    for letter, expected in zip(letters, (ANSWERING, [*ALWAYS, *MARKS]), strict=True):
        assert names(letter) == expected
        for policy in (email.policy.default, email.policy.compat32):
            message = email.message_from_bytes(letter.raw, policy=policy)
            assert message.keys() == expected
            assert not message.defects
        assert [a.addr_spec for a in parsed(letter)["To"].addresses] == ["amina.diallo@example.org"]
        assert len(parsed(letter)["Subject"]) <= 204
        assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u202e]", str(parsed(letter)["Subject"]))


def test_a_strange_name_of_the_robot_cannot_break_out(write, templates, group, secret, now):
    strange = replace(group, robot_name="Bot\r\nBcc: evil@example.net", acronym="X\nY: z")
    assert names(compose(write(), strange, templates, secret, now)) == ANSWERING


@pytest.mark.parametrize(
    "to", ["", "nobody", "a@b\r\nBcc: e@x", "a b@c", "a@b, c@d", "<a@b>", "a@b>", "a@b\u2028", "a@@"]
)
def test_what_is_no_address_gets_no_letter(send, to):
    with pytest.raises(TemplateError):
        send(to=to)


def test_an_address_beyond_ascii_stays_as_it_is(send):
    letter = send(to="用户@例子.example", name="")
    assert "To: 用户@例子.example\r\n".encode() in letter.raw


def test_a_text_is_cleaned_before_it_becomes_a_field():
    assert headers.text("Subject", "x\r\nBcc: evil@example.net") == ("Subject", "x Bcc: evil@example.net")


def test_an_arabic_subject_has_no_isolates(send):
    letter = send("undone", CATALOGUE["undone"][0], language="ar", answers=None)
    assert parsed(letter)["Subject"] == "أُلغي تسجيل الوثيقة ISCG/26-2/03 (Rev.1)"


@pytest.mark.parametrize(
    "fields",
    [
        (("Subject", "x\r\nBcc: evil@example.net"),),
        (("Subject", "x\nBcc: evil@example.net"),),
        (("Subject", "x\r\n\r\nbody"),),
        (("Subject", "x"), ("Subject", "y")),
        (("Subject", "x" * 1000),),
        (("Sub ject", "x"),),
        (("Subject", "x\x00"),),
    ],
)
def test_the_last_look_at_the_bytes_refuses_any_other_field(fields):
    with pytest.raises(TemplateError):
        headers.block(fields)


@pytest.mark.parametrize(
    "name", ["Dr. Ana Núñez", "O'Neil, Pat (ITU)", 'The "Chair"', "Иванов И. И.", "王小明", "a\\b"]
)
def test_names_arrive_as_they_are(send, name):
    assert parsed(send(name=name))["To"].addresses[0].display_name == name


def test_a_folded_subject_arrives_whole(send):
    subject = (
        "Проект пересмотренного вклада о дистанционном участии в собраниях трех Секторов, представленный для обсуждения"
    )
    assert parsed(send(answers=Answered("<m@x>", (), subject)))["Subject"] == f"Re: {subject}"
