"""What is new in a mail (M72 to M81): nothing new is lost, nothing old counts as new."""

import pytest

from iscg_bot.intake.quotes import split
from iscg_bot.model.mail import Segment

NEW = {
    "ar": "الخيار 2، شكراً.",
    "zh": "选项2，谢谢。",
    "en": "Option 2, please.",
    "fr": "L'option 2, merci.",
    "ru": "Вариант 2, спасибо.",
    "es": "La opción 2, gracias.",
}


@pytest.mark.parametrize("program", ["gmail", "outlook", "phone"])
@pytest.mark.parametrize("language", NEW)
def test_replies_in_six_languages(mail, language, program):
    assert mail(f"reply-{language}-{program}").new.strip() == NEW[language]


def kinds(mail, kind):
    return [line.text for line in mail.lines if line.kind is kind]


def test_every_kind_of_line(mail):
    assert kinds(mail("reply-fr-gmail"), Segment.ATTRIBUTION)[-1].startswith("iscg-bot@itu.example> a écrit")
    assert kinds(mail("reply-ru-outlook"), Segment.HEADER)[1].startswith("От:")
    assert kinds(mail("reply-zh-phone"), Segment.SIGNATURE) == ["发自我的iPhone"]
    listed = mail("contribution-over-the-list")
    assert kinds(listed, Segment.SIGNATURE)[:2] == ["-- ", "Amina Wanjiru"]
    assert kinds(listed, Segment.FOOTER)[1] == "int-sect-group mailing list"


def test_inline_answers_are_new(mail):
    assert mail("reply-inline").new.split("\n\n") == ["Yes, with one change.", "The 5th."]
    assert mail("weird/html-gmail-inline").new == "First answer.\nSecond answer."


def test_a_sentence_that_looks_like_an_attribution_loses_nothing(mail):
    assert mail("weird/wrote-in-a-sentence").new == mail("weird/wrote-in-a-sentence").text


def test_an_attribution_with_a_backslash(mail):
    assert mail("weird/attribution-domain-user").new.strip() == "Yes."


def test_a_memo_typed_by_hand_is_new(mail):
    assert "Kenya proposes" in mail("weird/memo-typed-by-hand").new


def test_what_stands_in_the_parent_is_old_however_it_is_wrapped(mail):
    parent = "The poll asks:\nwhich of these days would suit your\nadministration best for the meeting on captioning?"
    assert mail("weird/parent-quoted-without-marks", parent=parent).new == "Option 2 please.\n\nAmina"
    assert "which of these days" in mail("weird/parent-quoted-without-marks").new


def test_a_few_lines_copied_from_our_letter_may_be_the_answer():
    letter = [f"{n}  Tuesday {n} June 2026, 14:00 to 15:30" for n in range(1, 5)]
    kinds = [
        [line.kind for line in split("\n\n".join(("So:", *letter[:n])), "\n".join(letter), pasted=2)] for n in (2, 3)
    ]
    assert kinds[0] == [Segment.NEW] * 5
    assert kinds[1] == [Segment.NEW, Segment.NEW] + [Segment.QUOTED, Segment.NEW] * 2 + [Segment.QUOTED]


def test_our_own_letter_is_old_also_without_marks_and_its_token_is_found(mail):
    read = mail("weird/own-letter-quoted-without-marks")
    assert read.new.strip() == "The second one, please."
    assert read.tokens == ("abcdefghijklmnopqrstuvwxyz",)


def test_html_containers_need_no_words(mail):
    assert mail("weird/html-containers").new == "Agreed."


def test_what_is_passed_on_without_a_word_is_not_new(mail):
    assert mail("forwarded-without-a-word").new == ""
    assert "Please register my paper." in mail("forwarded-without-a-word").text


@pytest.mark.parametrize(
    "text",
    [
        "- one\n- two",
        "Thanks,\nI will attend.",
        "-Item\n-- not a signature",
        "| 1 | yes |\n| 2 | no |",
        "5 > 3 and 2 < 4",
    ],
)
def test_this_is_all_new(text):
    assert all(line.kind is Segment.NEW for line in split(text))


def test_a_signature_in_the_middle_of_a_long_text_is_no_signature():
    text = "Dear all,\n-- \n" + "\n".join(f"paragraph {n}" for n in range(40))
    assert all(line.kind is Segment.NEW for line in split(text))
