"""Whom a question is put to: us, or people among themselves; written before the code."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters.inquiries import read, read_others
from iscg_bot.model.facts import Context
from iscg_bot.model.mail import Address, Line, Mail, Segment
from iscg_bot.model.people import Identity
from tests.matters.worlds import GROUP, NOW, ROSTER

LIST, BOT = GROUP.lists[0].address, GROUP.robot


def told(text, to=LIST, subject="Question", quoted="", level=Identity.VERIFIED, **fields):
    """The topics of the questions that a mail asks us."""
    lines = tuple(Line(Segment.NEW, line) for line in text.splitlines())
    lines += tuple(Line(Segment.QUOTED, f"> {line}") for line in quoted.splitlines())
    mail = Mail("<1@example.org>", "f", Address("", "john@admin.example"), level, subject, NOW, lines)
    mail = replace(mail, to=(Address("", to),), list_address=LIST if to == LIST else "", date=NOW, **fields)
    context = Context(roster=ROSTER, now=NOW)
    return " ".join(one.about for one in (*read(mail, context), *read_others(mail, context)))


TO_US = [
    "When is the next meeting?",
    "Dear secretariat,\n\nwhen is the next meeting?\n\nBest regards\nJohn",
    "Dear colleagues,\n\nCould you please tell me when the next meeting will take place?\n\nThanks",
    "Dear bot, when is the next meeting?",
    "Hello,\nwhen is the next meeting of the ISCG?\nKind regards,\nJohn Example",
    "Bonjour,\n\nQuand aura lieu la prochaine réunion ?\n\nMerci",
    "Estimada Secretaría:\n\n¿Cuándo es la próxima reunión?\n\nSaludos",
    "Уважаемый секретариат!\n\nКогда состоится следующее собрание?",
    "秘书处：\n您好！请问下次会议什么时候召开？谢谢。",
    "السادة في الأمانة،\n\nمتى يعقد الاجتماع القادم؟\n\nمع الشكر",
]
TO_PEOPLE = [
    "Dear Maria,\n\nwhen is the next meeting?\n\nBest\nJohn",
    "Hi Fabio, when is the next meeting?",
    "@Anna: when is the next meeting?",
    "Anna, when is the next meeting? I have lost the mail.",
    "Dear all, does anyone know when the next meeting is?",
    "Can someone tell me when the next meeting is?",
    "Chère Marie,\n\nQuand aura lieu la prochaine réunion ?",
    "Estimado Sr. Pérez:\n\n¿Cuándo es la próxima reunión?",
    "Уважаемый Иван Петрович!\n\nКогда состоится следующее собрание?",
    "王先生：\n您好！下次会议什么时候召开？",
    "عزيزي أحمد،\n\nمتى يعقد الاجتماع القادم؟",
    "John asked me: when is the next meeting? I told him that I do not know.",
]


@pytest.mark.parametrize("text", TO_US)
def test_a_plain_question_to_the_list_is_for_us(text):
    assert told(text) == "next_meeting"


@pytest.mark.parametrize("text", TO_PEOPLE)
def test_a_question_to_people_is_not_for_us(text):
    assert told(text) == ""


def test_a_question_within_a_long_discussion_is_not_for_us():
    talk = "I have read the report with interest and I think that chapter two should be shortened. " * 8
    assert told(f"Dear colleagues,\n\n{talk}\n\nWhen is the next meeting?") == ""
    assert told(f"Dear secretariat,\n\n{talk}\n\nWhen is the next meeting?") == "next_meeting"


def test_a_reply_to_somebody_asks_that_person():
    assert told("When is the next meeting?", subject="Re: Draft report", quoted="I will present it.") == ""
    assert told("Dear secretariat, when is the next meeting?", subject="Re: Draft", quoted="Text.") == "next_meeting"


def test_everything_written_to_us_alone_is_for_us():
    assert told("when is the next meeting?", to=BOT) == "next_meeting"
    assert told("Could you tell me which room is booked for the coffee break?", to=BOT) == "other"
    assert told("Where is the logo of the group?\nWhen is the next meeting?", to=BOT) == "next_meeting other"


def test_statements_to_us_ask_nothing():
    assert told("The logo is attached.", to=BOT) == ""
    assert told("Thank you!", to=BOT) == ""


def test_a_question_in_the_subject_alone(subject="When is the next meeting?"):
    assert told("", subject=subject, to=BOT) == "next_meeting"
    assert told("Thanks in advance", subject=subject) == "next_meeting"
    assert told("It is on 3 June.", subject=f"Re: {subject}") == ""


def test_a_quoted_question_is_not_asked_again():
    assert told("On 3 June.", quoted="When is the next meeting?", subject="Re: Question") == ""


def test_other_questions_on_the_list_are_talk():
    assert told("Dear colleagues, where is the logo of the group?") == ""
    assert told("Dear secretariat,\n\nWhere can I find the logo of the group?") == "other"


def test_the_meeting_that_is_named_is_kept():
    lines = (Line(Segment.NEW, "What is the deadline for contributions to ISCG/26-2?"),)
    mail = Mail("<1@e>", "f", Address("", "a@b.example"), Identity.LISTED, "Deadline", NOW, lines, list_address=LIST)
    (asked,) = read(mail, Context(roster=ROSTER, now=dt.datetime(2026, 6, 1, tzinfo=dt.UTC)))
    assert (asked.about, asked.meeting) == ("deadline", "26-2")


def test_a_question_on_another_list_is_not_ours():
    assert told("When is the next meeting?", to="people@lists.example") == ""
    assert told("Dear secretariat, when is the next meeting?", to="people@lists.example") == ""


def test_who_cannot_be_told_asks_nothing_else():
    assert told("Where is the logo?", to=BOT) == "other"
    assert told("Where is the logo?", to=BOT, level=Identity.CLAIMED) == ""
