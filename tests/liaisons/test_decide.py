"""What becomes of a liaison statement: registered once, acknowledged, confirmed, held; reminded of in time."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters import order
from iscg_bot.matters.liaisons import due, read_correction
from iscg_bot.model.decisions import AddLiaison, Verdict
from iscg_bot.model.facts import Context, Thread, Waiting
from iscg_bot.model.groups import Policy, Subject
from iscg_bot.model.notices import LiaisonStatement
from iscg_bot.model.people import Appointment, Identity, Person, Role
from iscg_bot.model.submissions import Answer, Puzzle
from tests.matters.worlds import NOW, PAULA, ROSTER, STRANGER, Table, asked, file, section, sender

STATEMENT = LiaisonStatement(
    source="ITU-T Study Group 5",
    action=("ISCG",),
    information=("TDAG",),
    purpose="action",
    deadline=dt.date(2026, 12, 15),
    contact="Ana Example",
    title="Indicators for accessibility",
    files=(file("ls"),),
    words="Attached is a liaison statement.",
    mail=7,
    received=NOW,
)


def added(decision):
    """The statement that a decision registers."""
    return next(change.liaison for change in decision.changes if isinstance(change, AddLiaison))


def test_a_statement_through_the_list_is_registered_and_acknowledged():
    decision = Table().decide(STATEMENT)
    assert decision.verdict is Verdict.ACCEPT
    assert added(decision).deadline == dt.date(2026, 12, 15)
    words = section(decision).words
    assert (words["source"], words["action"], words["again"]) == ("ITU-T Study Group 5", ("ISCG",), False)


def test_the_same_files_are_one_statement():
    table = Table()
    table.decide(STATEMENT)
    again = table.decide(replace(STATEMENT, title="Another title", mail=8))
    assert again.verdict is Verdict.REFUSE
    assert not again.changes
    assert section(again).words["again"] is True


def test_other_files_are_another_statement():
    table = Table()
    table.decide(STATEMENT)
    assert table.decide(replace(STATEMENT, files=(file("other"),))).verdict is Verdict.ACCEPT


def test_without_files_the_title_tells_statements_apart():
    table, bare = Table(), replace(STATEMENT, files=())
    table.decide(bare)
    assert table.decide(bare).verdict is Verdict.REFUSE
    assert table.decide(replace(bare, title="Another")).verdict is Verdict.ACCEPT


def test_an_authenticated_stranger_confirms_it():
    table = Table()
    stranger = sender(STRANGER, level=Identity.AUTHENTICATED)
    asks = table.decide(STATEMENT, stranger)
    assert asks.verdict is Verdict.ASK
    question = asked(asks)
    table.facts = replace(table.facts, questions=(question,))
    answered = table.decide(Answer(question.id, "1", question.choices[0].wish), stranger)
    assert answered.verdict is Verdict.ACCEPT
    assert added(answered).title == STATEMENT.title


def test_an_unknown_sender_is_held_without_a_word():
    decision = Table().decide(STATEMENT, sender(STRANGER, level=Identity.CLAIMED))
    assert (decision.verdict, decision.letters) == (Verdict.HOLD, ())


def test_a_list_copy_is_awaited():
    decision = Table().decide(STATEMENT, sender(STRANGER, level=Identity.CLAIMED, copied_to_list=True))
    assert decision.verdict is Verdict.HOLD
    assert decision.changes[0].state == "awaiting"


# --- reminders -----------------------------------------------------------------------------------------------------

SUBJECT = Subject("acc", "Accessibility")
CARLA = Person(
    "carla",
    "Carla Example",
    ("carla@x.example",),
    "fr",
    "Europe/Zurich",
    "",
    (Appointment(Role.COORDINATOR, subject="acc"),),
)
WATCHED = replace(
    ROSTER,
    policy=Policy(deadline_reminders=(dt.timedelta(days=7), dt.timedelta(days=1))),
    subjects=(SUBJECT,),
    people=(*ROSTER.people, CARLA),
)


@pytest.fixture
def liaison():
    """Registered three weeks before its deadline."""
    return replace(added(Table(roster=WATCHED).decide(STATEMENT)), id=3)


def reminded(liaison, now, **facts):
    """Who is reminded at *now*, and in which language."""
    return [(x.to, x.language) for x in due(Waiting(WATCHED, liaisons=(liaison,), **facts), now).letters]


def test_the_secretariat_and_who_coordinates_its_subject_are_reminded(liaison):
    assert liaison.subject == "acc"
    week = dt.datetime(2026, 12, 9, 10, tzinfo=dt.UTC)
    assert reminded(liaison, week) == [
        ("paula@itu.example", "en"),
        ("pedro@itu.example", "es"),
        ("carla@x.example", "fr"),
    ]
    assert reminded(liaison, week - dt.timedelta(days=2)) == []


def test_a_reminder_is_written_once_and_none_after_the_deadline(liaison):
    week = dt.datetime(2026, 12, 9, 10, tzinfo=dt.UTC)
    keys = frozenset(x.key for x in due(Waiting(WATCHED, liaisons=(liaison,)), week).letters)
    assert reminded(liaison, week, reminded=keys) == []
    assert len(reminded(liaison, dt.datetime(2026, 12, 15, 10, tzinfo=dt.UTC), reminded=keys)) == 3
    assert reminded(liaison, dt.datetime(2026, 12, 16, 10, tzinfo=dt.UTC)) == []


def test_who_wants_no_reminders_gets_none(liaison):
    week = dt.datetime(2026, 12, 9, 10, tzinfo=dt.UTC)
    quiet = frozenset({(PAULA.addresses[0], 0)})
    assert ("paula@itu.example", "en") not in reminded(liaison, week, quiet=quiet)


def test_a_statement_without_a_deadline_is_not_reminded_of(liaison):
    assert reminded(replace(liaison, deadline=None), dt.datetime(2026, 12, 9, 10, tzinfo=dt.UTC)) == []


# --- what its sender replies -----------------------------------------------------------------------------------------


def test_a_correction_goes_to_the_secretariat_and_thanks_do_not(write):
    thread = Thread("acknowledge_liaison/7", "john@admin.example", "acknowledge_liaison")
    context = Context(roster=ROSTER, now=NOW, mail=8, thread=thread)
    wrong = write("Re: LS", "The deadline is 20 December, not 15 December.")
    assert isinstance(read_correction(wrong, context)[0], Puzzle)
    assert isinstance(order.read(wrong, context)[0], Puzzle)
    assert read_correction(write("Re: LS", "Many thanks!\nAna"), context) == ()
