"""What the secretariat corrects: the deadline of a liaison statement, and that no reply is needed any more."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.edges.register import Entry
from iscg_bot.errors import ConflictError
from iscg_bot.matters import order
from iscg_bot.model.decisions import Settled, Verdict
from iscg_bot.model.groups import Policy
from iscg_bot.model.notices import CloseLiaison, SetDeadline
from tests.desk.conftest import office, templates, text
from tests.matters.worlds import PAULA, ROSTER, STRANGER, Table, sender

__all__ = ["office", "templates"]

WEEK = Policy(deadline_reminders=(dt.timedelta(days=7),))
DEADLINE = dt.date(2027, 1, 15)


@pytest.fixture
async def registered(office):
    """One statement, and people who are reminded a week before its deadline."""
    office.house = replace(office.house, roster=replace(ROSTER, policy=WEEK))
    await office.receive("liaison")
    return office


async def test_a_closed_statement_is_kept_and_nobody_is_reminded_of_it(registered):
    decision = await registered.desk.submit(CloseLiaison(1, "replied on 3 December"))
    assert (decision.verdict, decision.because) == (
        Verdict.ACCEPT,
        "liaison statement 1 is closed: replied on 3 December",
    )
    (liaison,) = await registered.register.liaisons()
    assert (liaison.closed, liaison.deadline) == ("replied on 3 December", DEADLINE)
    assert await registered.knock(days=46) == []


async def test_an_open_statement_is_reminded_of_then(registered):
    assert len(await registered.knock(days=46)) == 2


async def test_closing_twice_says_so(registered):
    await registered.desk.submit(CloseLiaison(1))
    again = await registered.desk.submit(CloseLiaison(1))
    assert (again.verdict, again.because) == (
        Verdict.REFUSE,
        "liaison statement 1 is closed already: closed by the secretariat",
    )


async def test_reminders_follow_a_corrected_deadline(registered):
    decision = await registered.desk.submit(SetDeadline(1, dt.date(2027, 1, 25)))
    assert decision.because == "the deadline of liaison statement 1 is now 2027-01-25, it was 2027-01-15"
    assert await registered.knock(days=46) == []
    reminders = await registered.knock(days=10)
    assert len(reminders) == 2
    assert "25 January 2027" in text(next(x for x in reminders if "Paula" in x["To"]))


async def test_no_deadline_no_reminder_and_a_new_one_opens_it_again(registered):
    await registered.desk.submit(SetDeadline(1, None))
    await registered.desk.submit(CloseLiaison(1))
    assert await registered.knock(days=46) == []
    opened = await registered.desk.submit(SetDeadline(1, DEADLINE))
    assert opened.because.endswith("it was none, and it is open again")
    assert len(await registered.knock(hours=1)) == 2


async def test_what_is_not_there_cannot_be_corrected(registered):
    for wish in (CloseLiaison(7), SetDeadline(7, DEADLINE)):
        assert (await registered.desk.submit(wish)).because == "there is no liaison statement 7"
    same = await registered.desk.submit(SetDeadline(1, DEADLINE))
    assert same.because == "the deadline of liaison statement 1 is 2027-01-15 already"


async def test_two_corrections_at_once_are_one_after_the_other(registered):
    """The second was decided before the first was committed: it conflicts, and is decided again."""
    (liaison,) = await registered.register.liaisons()
    facts = replace(Table().facts, liaisons=(liaison,), sender=sender(PAULA))
    late = Settled(CloseLiaison(1), order.decide(CloseLiaison(1), facts, registered.now))
    await registered.desk.submit(SetDeadline(1, None))
    with pytest.raises(ConflictError):
        await registered.register.commit(Entry((late,), (), registered.now))


def test_only_the_secretariat_corrects():
    decision = Table().decide(CloseLiaison(1), sender(STRANGER))
    assert (decision.verdict, decision.changes) == (Verdict.REFUSE, ())
