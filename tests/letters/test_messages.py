"""The body of a message: text and html with one content, in a form that every mail server takes."""

import email
import email.policy
import html
import re
from dataclasses import replace

import pytest

from iscg_bot.errors import TemplateError
from iscg_bot.letters import bodies, compose, preview
from iscg_bot.letters.catalogues import CATALOGUE, PARTS
from iscg_bot.letters.messages import MARKER
from iscg_bot.letters.words import FSI, PDI
from iscg_bot.model import tokens
from iscg_bot.model.groups import LANGUAGES
from iscg_bot.model.letters import Section

LETTERS = sorted(CATALOGUE.keys() - PARTS)


def both(letter):
    """The plain text and the html, decoded."""
    message = email.message_from_bytes(letter.raw, policy=email.policy.default)
    assert message.get_content_type() == "multipart/alternative"
    return tuple(part.get_payload(decode=True).decode().replace("\r\n", "\n") for part in message.iter_parts())


def stripped(page):
    """What is left of html without its tags."""
    page = re.sub(r"<head>.*?</head>|<!DOCTYPE.*?>", "", page)
    return html.unescape(re.sub(r"<li>", "- ", page).replace("<bdi>", FSI).replace("</bdi>", PDI))


def bare(text):
    return " ".join(re.sub(r"<[a-z/][^>]*>", "", text).split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LETTERS)
def test_every_letter_has_two_equal_forms_that_smtp_takes(send, name, language):
    for words in CATALOGUE[name]:
        letter = send(name, words, language=language, question="q", occasion="notice")
        plain, page = both(letter)
        assert bare(stripped(page)) == " ".join(plain.split())
        lines = letter.raw.split(b"\r\n")
        assert not any(b"\r" in line or b"\n" in line for line in lines)  # M108
        assert max(len(line) for line in lines if b"unsubscribe" not in line) <= 78  # a link is never folded
        assert letter.raw.isascii()
        assert letter.raw.endswith(b"--\r\n")


def test_the_same_letter_is_the_same_bytes(send):
    assert send(question="q") == send(question="q")
    assert send(question="q").raw != send(question="p").raw


def test_what_the_outbox_needs_to_know(send):
    letter = send("last_today", key="k/1", question="q", families=("ISCG/26-2/03",), reason="why")
    assert (letter.key, letter.question, letter.families, letter.reason) == ("k/1", "q", ("ISCG/26-2/03",), "why")
    assert letter.to == "amina.diallo@example.org"


def test_a_question_carries_its_token_and_the_line_to_reply_above(send, secret):
    plain, page = both(send(question="q"))
    token = tokens.token(secret, "q")
    assert tokens.marks(plain) == tokens.marks(page) == (token,)
    assert plain.startswith(MARKER)


def test_a_letter_about_a_document_can_be_replied_to_without_a_token(send):
    plain, _ = both(send(families=("ISCG/26-2/03",)))
    assert plain.startswith(MARKER)
    assert "[ref:" not in plain


def test_a_letter_that_expects_nothing_has_neither(send):
    plain, _ = both(send())
    assert plain.startswith("Dear Amina Diallo,\n")
    assert "[ref:" not in plain


def test_sections_follow_each_other_in_one_frame(send, write, templates, group):
    sections = (
        Section("undone", CATALOGUE["undone"][0]),
        Section("withdrawn", CATALOGUE["withdrawn"][0]),
        Section("last_today", {"limit": 10}),
    )
    text = preview(write(sections=sections, answers=None), group, templates)
    assert text.startswith("Subject: ISCG/26-2/03 (Rev.1): registration taken back\n\nDear Amina Diallo,\n")
    assert text.index("in force again") < text.index("is withdrawn") < text.index("last answer")
    assert text.count("Dear ") == text.count("Subject: ") == 1


def test_a_preview_does_not_show_the_token(write, templates, group, secret):
    text = preview(write(question="q"), group, templates)
    assert "[ref:…]" in text
    assert tokens.token(secret, "q") not in text


def test_a_trial_run_names_whom_the_letter_was_for(send):
    letter = send(to="secretariat@example.int", shadows="amina.diallo@example.org")
    message = email.message_from_bytes(letter.raw, policy=email.policy.default)
    assert message["To"] == letter.to == "secretariat@example.int"
    assert message["Subject"] == "[shadow] Re: Remote participation"
    assert "would have gone to amina.diallo@example.org" in both(letter)[0]


def test_html_is_marked_up_for_its_language(send):
    assert '<html lang="ar" dir="rtl">' in both(send(language="ar"))[1]
    assert '<html lang="zh-Hans" dir="ltr">' in both(send(language="zh"))[1]


def test_html_holds_no_code_of_a_stranger_and_nothing_remote(send):
    words = CATALOGUE["withdrawn"][0] | {"title": '<script>alert("1")</script><img src="https://example.net/x">&amp;'}
    page = both(send("withdrawn", words, name="<b>A</b>"))[1]
    assert "<script" not in page
    assert "<img" not in page
    assert "<b>" not in page
    assert "&lt;script&gt;" in page
    assert "&amp;amp;" in page


def test_arabic_isolates_what_runs_the_other_way(send):
    plain, page = both(send("acknowledge", CATALOGUE["acknowledge"][0], language="ar"))
    for word in ("ISCG/26-2/03", "Amina Diallo", "remote-participation.docx", "iscg-bot@example.int"):
        assert f"{FSI}{word}{PDI}" in plain
        assert f"<bdi>{word}</bdi>" in page
    assert plain.count(FSI) == plain.count(PDI) == page.count("<bdi>")


def test_other_languages_isolate_arabic_only(send):
    plain, _ = both(send("acknowledge", CATALOGUE["acknowledge"][0]))
    assert re.findall(f"{FSI}(.*?){PDI}", plain) == ["annexe 1 – المرفق.pdf"]


def test_paragraphs_lists_and_line_ends():
    page = bodies.html("A\nB\n\nC:\n- one\n- two\nD", "en")
    assert "<p>A<br>\nB</p>\n<p>C:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>D</p>" in page


@pytest.mark.parametrize("text", [".", "..x\n.\nFrom me", "a=b " * 60, "x " * 500 + " ", "é" * 400, "漢" * 400])
def test_the_encoding_gives_the_text_back(text):
    raw = b"Content-Type: multipart/alternative; boundary=b\r\n\r\n" + bodies.alternatives(text, "en", "b")
    plain = email.message_from_bytes(raw).get_payload(0).get_payload(decode=True).decode()
    assert plain.removesuffix("\r\n") == text.replace("\n", "\r\n")  # a last line end may belong to the boundary
    assert max(map(len, raw.split(b"\r\n"))) <= 76


def test_a_template_error_is_all_that_compose_raises(write, templates, group, secret, now):
    for wrong in ({"zone": "Mars/Olympus"}, {"language": "xx"}, {"sections": (Section("nothing", {}),)}):
        letter = replace(write("ask", CATALOGUE["ask"][0]), **wrong)
        with pytest.raises(TemplateError):
            compose(letter, group, templates, secret, now)
