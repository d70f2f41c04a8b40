"""Answers to our questions: who may, until when, how often, and what follows."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters import order, questions
from iscg_bot.model.decisions import AddDocument, CloseQuestion, SettleMail, Verdict
from iscg_bot.model.facts import Context, Needs, Thread, Waiting
from iscg_bot.model.letters import Occasion
from iscg_bot.model.mail import Address, Line, Mail, Segment
from iscg_bot.model.people import Identity
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.submissions import Answer, Contribution, Discussion, Release, Undo
from tests.matters.worlds import (
    JOHN,
    MARIE,
    NOW,
    PAULA,
    PEDRO,
    ROSTER,
    STRANGER,
    Table,
    asked,
    change,
    document,
    new,
    section,
    sender,
)

WEEK = dt.timedelta(days=7)


def question(**given):
    choices = (Choice("1", "submit", new(confirmed=True, meeting="26-2")), Choice("2", "nothing"))
    fields = {"key": "confirm/7", "kind": "confirm", "who": JOHN.addresses[0], "until": NOW + WEEK}
    return Question(**(fields | {"choices": choices, "mail": 3, "id": 5} | given))


def answer(key, to=None):
    return Answer(5, key, (to or question()).choice(key).wish)


def closed(decision):
    return [(c.question, c.outcome) for c in decision.changes if isinstance(c, CloseQuestion)]


@pytest.mark.parametrize("address", JOHN.addresses)
def test_the_asked_person_answers_by_number_from_any_configured_address(address):
    by = sender(JOHN, address, level=Identity.CLAIMED)  # the token is the proof
    decision = Table(questions=(question(),)).decide(answer("1"), by)
    assert decision.verdict is Verdict.ACCEPT and closed(decision) == [(5, "1")]
    assert decision.because == "answered 1: registered as ISCG/26-2/01"
    assert any(isinstance(c, AddDocument) for c in decision.changes) and decision.letters


def test_leave_it_does_nothing_and_closes_the_question():
    decision = Table(questions=(question(),)).decide(answer("2"))
    assert decision.verdict is Verdict.ACCEPT and decision.changes == (CloseQuestion(5, "2"),) and not decision.letters


@pytest.mark.parametrize("by", [sender(MARIE), sender(STRANGER), sender(PAULA)])
def test_somebody_else_is_refused_without_a_letter(by):
    decision = Table(questions=(question(),)).decide(answer("1"), by)
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.REFUSE, (), ())


@pytest.mark.parametrize(
    ("asked_for", "outcome"),
    [
        (question(until=NOW - dt.timedelta(seconds=1)), "expired"),
        (question(until=NOW - WEEK, open=False, outcome="expired"), "expired"),
        (question(open=False, outcome="2"), "answered"),
    ],
)
def test_too_late_or_twice_changes_nothing_and_says_which(asked_for, outcome):
    decision = Table(questions=(asked_for,)).decide(answer("1"))
    assert decision.verdict is Verdict.REFUSE and not decision.changes
    assert section(decision).words["outcome"] == outcome
    assert decision.letters[0].occasion is Occasion.NOTE


def test_at_its_last_moment_a_question_can_be_answered():
    assert Table(questions=(question(until=NOW),)).decide(answer("1")).verdict is Verdict.ACCEPT


def test_an_unanswered_reply_gets_the_choices_once_and_the_question_stays():
    wishes = tuple(Choice(str(i), "meeting", new(meeting=m)) for i, m in enumerate(("26-2", "27-1"), 1))
    decision = Table(questions=(question(choices=wishes),)).decide(Answer(5))
    assert decision.verdict is Verdict.ASK and not decision.changes
    (letter,) = decision.letters
    assert letter.key == "unanswered/confirm/7" and letter.question == "confirm/7"  # a key is sent once
    assert [c["meeting"] for c in section(decision).words["choices"]] == ["ISCG/26-2", "ISCG/27-1"]


def test_an_answer_that_leads_to_another_question_settles_the_first():
    doubtful = (Choice("1", "revision", change("revision", "ISCG/26-2/09", confirmed=True)),)
    decision = Table(questions=(question(choices=doubtful),)).decide(Answer(5, "1", doubtful[0].wish))
    assert decision.verdict is Verdict.ASK and closed(decision) == [(5, "1")]
    assert asked(decision).kind == "unknown_document" and decision.letters


def test_the_next_question_is_about_the_mail_that_submitted_and_not_about_the_reply():
    wish = change("revision", "ISCG/26-2/09", confirmed=True, mail=3)
    decision = Table(questions=(question(),)).decide(Answer(5, "1", wish), sender(mail=8))
    assert asked(decision).mail == 3


def test_what_is_held_after_an_answer_can_be_let_through():
    wish = change("revision", "ISCG/26-2/01", confirmed=True)
    table = Table(document("ISCG/26-2/01"), questions=(question(who=STRANGER),))
    held = table.decide(Answer(5, "1", wish), sender(STRANGER))
    assert held.verdict is Verdict.HOLD and not closed(held)
    assert table.decide(Answer(5, "1", wish), sender(STRANGER, released=True)).verdict is Verdict.ACCEPT


def test_undo_and_withdraw_are_offered_by_the_acknowledgement_and_happen_once():
    table = Table()
    acknowledged = asked(table.decide(new()))
    table.facts = replace(table.facts, questions=(acknowledged,))
    undo = Answer(5, "undo", acknowledged.choice("undo").wish)
    assert table.decide(undo).verdict is Verdict.ACCEPT
    again = table.decide(undo)
    assert again.verdict is Verdict.REFUSE and section(again).words["problem"] == "withdrawn"


def test_two_undos_in_one_reply_are_both_done():
    table = Table(document("ISCG/26-2/01"), document("ISCG/26-2/02"))
    choices = tuple(Choice(f"undo 0{i}", "undo", Undo(f"ISCG/26-2/0{i}")) for i in (1, 2))
    table.facts = replace(table.facts, questions=(question(kind="acknowledged", choices=choices),))
    settled = order.settle(tuple(Answer(5, c.key, c.wish) for c in choices), table.facts, NOW)
    assert [s.decision.verdict for s in settled] == [Verdict.ACCEPT] * 2
    assert not any(isinstance(c, CloseQuestion) for s in settled for c in s.decision.changes)


@pytest.mark.parametrize("by", [PAULA, PEDRO])
def test_anybody_of_the_secretariat_answers_about_held_mail(by):
    held = question(kind="held", who="", asked=NOW, choices=(Choice("release 12", "release", Release(12)),))
    decision = Table(questions=(held,)).decide(Answer(5, "release 12", Release(12)), sender(by))
    assert decision.because.startswith("answered release 12: mail 12 waits no more")


def test_the_clock_closes_expired_questions_and_hands_the_mail_to_the_secretariat():
    expired = (question(), question(id=6, kind="acknowledged", mail=4), question(id=7, mail=0))
    decision = questions.due(Waiting(ROSTER, expired=expired))
    assert [c.question for c in decision.changes if isinstance(c, CloseQuestion)] == [5, 6, 7]
    assert [(c.mail, c.state) for c in decision.changes if isinstance(c, SettleMail)] == [(3, "held")]


# --- reading -------------------------------------------------------------------------------------------------------


def reply(text, quoted=""):
    lines = [Line(Segment.NEW, text), *(Line(Segment.QUOTED, line) for line in quoted.splitlines())]
    return Mail("<9@x>", "", Address("", JOHN.addresses[0]), Identity.LISTED, "Re: mail", NOW, tuple(lines))


def context(asked_for=None, **given):
    thread = Thread("ask/confirm/7", JOHN.addresses[0], "ask", asked_for or question())
    return Context(ROSTER, NOW, 9, thread=thread, **given)


def test_a_number_newly_written_chooses_and_a_quoted_one_does_not():
    assert order.read(reply("1"), context()) == (answer("1"),)
    assert order.read(reply("Thank you!", "> 1\n> 2"), context()) == (Answer(5),)


def test_a_chat_in_reply_to_an_acknowledgement_is_no_answer():
    acknowledged = question(kind="acknowledged", choices=(Choice("undo", "undo", Undo("ISCG/26-2/01")),))
    assert order.read(reply("Thank you!"), context(acknowledged)) == (Discussion(),)
    assert order.read(reply("undo"), context(acknowledged)) == (Answer(5, "undo", Undo("ISCG/26-2/01")),)


def test_an_answer_needs_its_question_and_what_its_wish_needs():
    wish = change("withdrawal", "ISCG/26-2/01")
    needs = order.needs(Answer(5, "1", wish), ROSTER, JOHN.addresses[1], NOW)
    assert needs.questions == {5} and needs.families == {"ISCG/26-2/01"}
    assert needs.authors == set(JOHN.addresses)
    assert order.needs(Answer(5), ROSTER, "", NOW) == Needs(questions=frozenset({5}))
    assert isinstance(wish, Contribution)
