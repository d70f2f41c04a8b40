"""Liaison statements, questions and answers to polls at the desk, with the register, the files and the real texts."""

import datetime as dt
from dataclasses import replace

from iscg_bot.model.groups import Policy
from tests.desk.conftest import STORIES, office, templates, text
from tests.matters.worlds import ROSTER

__all__ = ["office", "templates"]


async def test_a_statement_is_registered_acknowledged_once_and_reminded_of(office):
    policy = Policy(deadline_reminders=(dt.timedelta(days=7), dt.timedelta(days=1)))
    office.house = replace(office.house, roster=replace(ROSTER, policy=policy))
    (letter,) = await office.receive("liaison")
    assert letter["To"] == "John Example <john@admin.example>"
    for said in (
        "ITU-T Study Group 5",
        "For action to: ISCG",
        "RAG, TDAG",
        "15 January 2027",
        "Ana Example",
        "LS-12.pdf",
    ):
        assert said in text(letter), said
    (liaison,) = await office.register.liaisons()
    assert (liaison.id, liaison.deadline, liaison.action) == (1, dt.date(2027, 1, 15), ("ISCG",))
    assert office.desk.files.path(liaison.files[0].sha256).read_bytes() == b"%PDF-1.4 liaison\n"
    assert await office.knock(days=40) == []
    reminders = await office.knock(days=6)
    assert sorted(x["To"] for x in reminders) == [
        "Paula Example <paula@itu.example>",
        "Pedro Example <pedro@itu.example>",
    ]
    assert "15 January 2027" in text(next(x for x in reminders if "Paula" in x["To"]))
    assert await office.knock(hours=1) == []
    assert len(await office.knock(days=6)) == 2
    assert await office.knock(days=3) == []


async def test_the_same_statement_under_another_message_id_is_registered_once(office):
    await office.receive("liaison")
    (again,) = await office.receive(_again("liaison"))
    assert "registered already" in text(again)
    assert len(await office.register.liaisons()) == 1


async def test_a_correction_waits_for_the_secretariat(office):
    (letter,) = await office.receive("liaison")
    assert await office.receive(office.reply(letter, "The deadline is 20 January.")) == []
    assert await office.states() == ["decided", "held"]
    await office.receive(office.reply(letter, "Thank you!"))
    assert await office.states() == ["decided", "held", "decided"]


async def test_questions_are_answered_in_one_letter_in_the_askers_language(office):
    (letter,) = await office.receive("questions")
    assert "Prochaine réunion du groupe\u00a0: ISCG/26-2" in text(letter)
    assert "Aucun délai n’est fixé pour les contributions à la réunion ISCG/26-2" in text(letter)


async def test_documents_are_listed_from_the_register(office):
    await office.receive("submission")
    question = _again("questions").replace("quand aura lieu la prochaine réunion ?".encode(), b"")
    question = question.replace(
        b"quelle est la date limite pour les contributions", "quels documents ont été soumis".encode()
    )
    (letter,) = await office.receive(question)
    assert "ISCG/26-2/01\u00a0: Captions in hybrid meetings" in text(letter)


async def test_a_question_among_colleagues_and_an_answer_to_a_poll_are_left_alone(office):
    assert await office.receive("question-to-colleagues", "poll-answer") == []
    verdicts = [(one.verdict, one.because) for one in await office.outcomes()]
    assert verdicts == [("skip", "asks for nothing"), ("skip", "answers a poll that we did not hold")]


def _again(story):
    """The same mail, sent once more."""
    raw = (STORIES / f"{story}.eml").read_bytes()
    return raw.replace(b"Message-ID: <9", b"Message-ID: <again.9")
