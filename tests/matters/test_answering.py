"""One merged answer a mail, and never too many."""

from dataclasses import replace

import pytest

from iscg_bot.matters import answering, order
from iscg_bot.model.decisions import Ask, Decision, Settled, Verdict
from iscg_bot.model.facts import Spent
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Letter, Occasion, Section
from iscg_bot.model.submissions import Discussion, Undo
from iscg_bot.reading.answers import choose
from tests.matters.worlds import JOHN, NOW, Table, change, document, new

BUDGETS = Budgets()


def settle(*wishes, documents=()):
    return answering.merge(order.settle(wishes, Table(*documents).facts, NOW))


def letters(settled):
    return [letter for one in settled for letter in one.decision.letters]


def questions(settled):
    return [c.question for one in settled for c in one.decision.changes if isinstance(c, Ask)]


def letter(reason="note", occasion=Occasion.NOTE, key=""):
    section = Section(reason, {})
    return Letter(key or f"{reason}/7", JOHN.addresses[0], "", "en", "UTC", (section,), occasion, reason)


def note(*given, verdict=Verdict.HOLD):
    return Settled(Discussion(), Decision(verdict, "because", letters=given))


# --- merging -------------------------------------------------------------------------------------------------------


def test_two_contributions_are_acknowledged_by_one_letter_in_which_undo_says_which():
    settled = settle(new("a"), new("b"))
    (one,), (question,) = letters(settled), questions(settled)
    assert [s.words["number"] for s in one.sections] == ["ISCG/26-2/01", "ISCG/26-2/02"]
    assert [s.words["suffix"] for s in one.sections] == ["01", "02"]
    assert [c.key for c in question.choices] == ["undo 01", "withdraw 01", "undo 02", "withdraw 02"]
    assert question.choice("undo 02").wish == Undo("ISCG/26-2/02")
    assert one.question == question.key and one.families == ("ISCG/26-2/01", "ISCG/26-2/02")
    assert one.key == "acknowledge/ISCG/26-2/01+acknowledge/ISCG/26-2/02"


def test_one_contribution_is_undone_by_undo_alone():
    settled = settle(new("a"))
    assert letters(settled)[0].sections[0].words["suffix"] == ""
    assert [c.key for c in questions(settled)[0].choices] == ["undo", "withdraw"]


def test_beside_a_refusal_the_only_acknowledged_one_needs_no_number():
    settled = settle(new("a"), new("b", files=()))
    (one,) = letters(settled)
    assert [s.template for s in one.sections] == ["acknowledge", "refused"]
    assert [c.key for c in questions(settled)[0].choices] == ["undo", "withdraw"]


@pytest.mark.parametrize(
    "wishes",
    [
        (change("revision", "ISCG/26-2/01"), change("corrigendum", "ISCG/26-2/01")),
        (new("a", meeting="26-2"), new("b", meeting="27-1"), new("c", meeting="27-1")),
    ],
    ids=["of one family", "of two meetings"],
)
def test_numbers_that_look_alike_are_written_out_and_understood(wishes):
    (question,) = questions(settle(*wishes, documents=(document("ISCG/26-2/01"),)))
    keys = tuple(c.key for c in question.choices)
    assert len(set(keys)) == len(keys)
    assert all(choose(key, keys) == (key,) for key in keys)


def test_a_doubt_keeps_a_letter_of_its_own_with_its_decision():
    doubtful = change("revision", "", doubts=("which_document",))
    settled = settle(new("a"), doubtful, new("b"), documents=(document("ISCG/26-2/01"),))
    assert [[x.reason for x in s.decision.letters] for s in settled] == [["acknowledge"], ["ask"], []]
    assert [q.kind for q in questions(settled)] == ["acknowledged", "which_document"]


def test_a_merged_letter_is_an_answer_if_any_part_of_it_is():
    settled = answering.merge((note(letter()), note(letter("acknowledge", Occasion.ANSWER))))
    assert letters(settled)[0].occasion is Occasion.ANSWER


# --- budgets -------------------------------------------------------------------------------------------------------


def within(*settled, **spent):
    return letters(answering.within(settled, Spent(**spent), BUDGETS, JOHN.addresses[0]))


def test_a_note_goes_out_once_a_reason_and_day_and_an_answer_as_often_as_asked():
    assert not within(note(letter()), today=1, reasons={"note": 1})
    assert within(note(letter()), today=1, reasons={"other": 1})
    assert within(note(letter("acknowledge", Occasion.ANSWER)), today=1, reasons={"acknowledge": 1})


@pytest.mark.parametrize(("today", "templates"), [(8, ["note"]), (9, ["note", "last_today"]), (10, None), (25, None)])
def test_the_tenth_letter_of_a_day_says_that_it_is_the_last(today, templates):
    written = within(note(letter()), today=today)
    assert [[s.template for s in x.sections] for x in written] == ([templates] if templates else [])


def test_the_last_letter_of_several_is_the_one_that_says_so():
    written = within(note(letter("a"), letter("b")), note(letter("c")), today=8)
    assert [[s.template for s in x.sections] for x in written] == [["a"], ["b", "last_today"]]


def test_the_same_mail_again_within_the_hour_is_met_with_silence():
    assert not within(note(letter("acknowledge", Occasion.ANSWER)), same_pair=1)


@pytest.mark.parametrize("spent", [{"today": 10}, {"same_pair": 1}])
def test_what_may_not_be_asked_is_held(spent):
    doubtful = change("revision", "", doubts=("which_document",))
    settled = settle(doubtful, documents=(document("ISCG/26-2/01"),))
    ((one),) = answering.within(settled, Spent(**spent), BUDGETS, JOHN.addresses[0])
    assert one.decision.verdict is Verdict.HOLD and not one.decision.letters and not one.decision.changes


def test_of_several_letters_the_one_that_may_not_ask_holds_its_own_wish_only():
    doubtful = change("revision", "", doubts=("which_document",))
    settled = settle(new("a"), new("b"), doubtful, documents=(document("ISCG/26-2/01"),))
    decided = answering.within(settled, Spent(today=9), BUDGETS, JOHN.addresses[0])
    assert [s.decision.verdict for s in decided] == [Verdict.ACCEPT, Verdict.ACCEPT, Verdict.HOLD]
    assert [s.template for s in letters(decided)[0].sections] == ["acknowledge", "acknowledge", "last_today"]


def test_what_is_accepted_stays_accepted_in_silence():
    (one,) = answering.within(settle(new("a")), Spent(today=10), BUDGETS, JOHN.addresses[0])
    assert one.decision.verdict is Verdict.ACCEPT and one.decision.changes and not one.decision.letters


# --- what goes to others -------------------------------------------------------------------------------------------


def to_cora(reason="counter"):
    return replace(letter(reason, Occasion.ANSWER), to="cora@cora.example")


def test_what_goes_to_others_is_not_counted_against_the_author():
    assert [x.to for x in within(note(to_cora()), today=10, same_pair=1)] == ["cora@cora.example"]
    written = within(note(to_cora(), letter()), today=8, others=9)
    assert [[s.template for s in x.sections] for x in written] == [["counter"], ["note"]]


def test_nor_can_an_author_make_us_write_to_others_without_end():
    assert not within(note(to_cora()), others=10)
    assert len(within(note(to_cora(), to_cora("declined"), letter()), others=9)) == 2
