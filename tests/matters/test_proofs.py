"""Who may answer a question of ours: replay, expiry, other people, a token that the list has seen, a forged author."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters import order, questions
from iscg_bot.model.decisions import Ask, CloseQuestion, Verdict
from iscg_bot.model.people import Identity
from iscg_bot.model.questions import LABELS, PRIVILEGED, Choice, Question
from iscg_bot.model.submissions import Answer, Release, Undo
from tests.matters.worlds import JOHN, MARIE, NOW, PAULA, STRANGER, Table, document, new, sender

DAY = dt.timedelta(days=1)
UNPROVEN = "nothing proves that the person who was asked wrote this answer"
CLAIMED, AUTHENTICATED, LISTED, VERIFIED = Identity


def question(**given):
    choices = (Choice("1", "submit", new(confirmed=True, meeting="26-2")), Choice("undo", "undo", Undo("ISCG/26-2/01")))
    fields = {"key": "confirm/7", "kind": "confirm", "who": JOHN.addresses[0], "until": NOW + 14 * DAY}
    return Question(**(fields | {"choices": choices, "id": 5, "asked": NOW, "level": LISTED} | given))


def decide(asked, key, by, now=NOW, *, shown=False):
    table = Table(document("ISCG/26-2/01", author=JOHN.addresses[0]), questions=(asked,))
    answer = Answer(5, key, asked.choice(key).wish, shown)
    (settled,) = order.settle((answer,), replace(table.facts, sender=by), now)
    return settled.decision


def test_privileged_choices_are_choices():
    assert set(LABELS) >= PRIVILEGED


@pytest.mark.parametrize("key", ["1", "undo"])
@pytest.mark.parametrize("level", Identity)
def test_the_secret_of_the_letter_proves_who_answers_directly(key, level):
    assert decide(question(), key, sender(JOHN, level=level)).verdict is Verdict.ACCEPT


@pytest.mark.parametrize("key", ["1", "undo"])
@pytest.mark.parametrize(
    ("asked_at", "answered_at", "verdict"),
    [
        (CLAIMED, CLAIMED, Verdict.ACCEPT),
        (AUTHENTICATED, CLAIMED, Verdict.HOLD),
        (AUTHENTICATED, AUTHENTICATED, Verdict.ACCEPT),
        (VERIFIED, CLAIMED, Verdict.HOLD),
        (VERIFIED, AUTHENTICATED, Verdict.HOLD),
        (VERIFIED, VERIFIED, Verdict.ACCEPT),
    ],
)
def test_a_forged_author_with_the_right_token_is_held_where_the_person_proved_more(key, asked_at, answered_at, verdict):
    decision = decide(question(level=asked_at), key, sender(JOHN, level=answered_at))
    assert decision.verdict is verdict
    assert verdict is Verdict.ACCEPT or (decision.because, decision.changes, decision.letters) == (UNPROVEN, (), ())


@pytest.mark.parametrize("key", ["1", "undo"])
@pytest.mark.parametrize("where", ["earlier", "now"])
@pytest.mark.parametrize("level", Identity)
def test_a_token_quoted_on_the_list_proves_nothing(key, where, level):
    """Whoever reads the list can write it under any name: only what the mail itself proves counts."""
    decision = decide(question(shown=where == "earlier"), key, sender(JOHN, level=level), shown=where == "now")
    assert decision.verdict is (Verdict.ACCEPT if level >= LISTED else Verdict.HOLD)
    assert decision.changes or decision.because == UNPROVEN


@pytest.mark.parametrize(
    ("key", "after", "verdict"),
    [("undo", 3 * DAY, Verdict.ACCEPT), ("undo", 3.01 * DAY, Verdict.HOLD), ("1", 13 * DAY, Verdict.ACCEPT)],
)
def test_a_privileged_choice_is_proven_by_the_secret_for_three_days(key, after, verdict):
    assert decide(question(), key, sender(JOHN, level=CLAIMED), NOW + after).verdict is verdict


def test_afterwards_the_author_must_be_known_by_the_mail_itself():
    assert decide(question(), "undo", sender(JOHN, level=VERIFIED), NOW + 4 * DAY).verdict is Verdict.ACCEPT


def test_nobody_knows_when_an_old_question_was_asked():
    old = question(asked=None)
    assert decide(old, "undo", sender(JOHN, level=CLAIMED)).verdict is Verdict.HOLD
    assert decide(old, "1", sender(JOHN, level=CLAIMED)).verdict is Verdict.ACCEPT


@pytest.mark.parametrize("by", [sender(MARIE), sender(STRANGER), sender(PAULA, level=VERIFIED)])
def test_another_person_with_the_token_is_refused(by):
    decision = decide(question(), "1", by)
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.REFUSE, (), ())


def test_an_answer_counts_once():
    decision = decide(question(), "1", sender(JOHN))
    assert CloseQuestion(5, "1") in decision.changes
    again = decide(question(open=False, outcome="1"), "1", sender(JOHN))
    assert again.verdict is Verdict.REFUSE and not again.changes


def test_an_expired_question_is_not_answered():
    late = decide(question(until=NOW - dt.timedelta(seconds=1)), "1", sender(JOHN, level=VERIFIED))
    assert late.verdict is Verdict.REFUSE and not late.changes


@pytest.mark.parametrize(
    ("level", "shown", "verdict"),
    [
        (CLAIMED, False, Verdict.ACCEPT),
        (CLAIMED, True, Verdict.HOLD),
        (LISTED, True, Verdict.HOLD),
        (VERIFIED, True, Verdict.ACCEPT),
    ],
)
def test_who_quotes_a_letter_about_held_mail_to_the_list_gives_nobody_the_right_to_decide(level, shown, verdict):
    held = question(kind="held", who="", choices=(Choice("release 12", "release", Release(12)),), shown=shown)
    decision = decide(held, "release 12", sender(PAULA, level=level))
    assert (decision.because == UNPROVEN) == (verdict is Verdict.HOLD)


def test_what_is_held_for_that_is_done_once_the_secretariat_lets_it_through():
    assert decide(question(shown=True), "1", sender(JOHN, level=CLAIMED, released=True)).verdict is Verdict.ACCEPT


def test_a_question_remembers_how_sure_we_were_of_its_author_alone():
    ours, others = question(level=CLAIMED), question(key="x", who="somebody@else.example", level=CLAIMED)
    decision = questions.signed(Table().decide(new()), sender(JOHN, level=VERIFIED))
    assert [c.question.level for c in decision.changes if isinstance(c, Ask)] == [VERIFIED]
    for asked, level in ((ours, VERIFIED), (others, CLAIMED)):
        changed = questions.signed(type(decision)(Verdict.ASK, "", (Ask(asked),)), sender(JOHN, level=VERIFIED))
        assert changed.changes == (Ask(question(key=asked.key, who=asked.who, level=level)),)
