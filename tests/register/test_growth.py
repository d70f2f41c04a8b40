"""What a mail costs does not grow with the register: no query on its way reads a table from end to end."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from iscg_bot.app import Household
from iscg_bot.desk import Desk
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register
from iscg_bot.edges.register.tables import Table
from iscg_bot.model import tokens
from iscg_bot.model.decisions import Ask, Kept, TellHeld, Verdict
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Fate, Sent
from iscg_bot.model.mail import Fetched
from tests.matters.worlds import ROSTER
from tests.outgoing import begin, note
from tests.register.test_commits import entry, letter, mail, question

ROOT = Path(__file__).parents[2]
RAW = (ROOT / "tests/corpus/en/006.eml").read_bytes()
NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
SECRETS = {"ISCG_IMAP_PASSWORD": "secret", "ISCG_SMTP_PASSWORD": "secret"}


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    opened = Register(f"sqlite:///{tmp_path}/register.sqlite", lambda: NOW)
    opened.first_start = NOW - dt.timedelta(days=100)
    yield opened
    opened.close()


@pytest.fixture
def plans(register: Register) -> dict[str, list[str]]:
    """How SQLite finds the rows of each query that is asked from now on."""
    seen: dict[str, list[str]] = {}

    def explain(_connection: Any, cursor: Any, query: str, parameters: Any, _context: Any, many: bool) -> None:
        if query.split(maxsplit=1)[0] in ("SELECT", "UPDATE", "DELETE"):
            steps = cursor.execute(f"EXPLAIN QUERY PLAN {query}", parameters[0] if many else parameters).fetchall()
            seen[query] = [step[3] for step in steps]

    event.listen(register._engine, "before_cursor_execute", explain)
    return seen


async def test_every_query_on_the_way_of_a_mail_uses_an_index(
    register: Register, plans: dict[str, list[str]], tmp_path: Path
) -> None:
    desk = Desk(register, Files(tmp_path / "files"), Household(ROOT / "config", SECRETS).house, lambda: NOW)
    await register.sums.books(NOW)  # once in the life of a register all is counted
    plans.clear()
    await register.position("INBOX")
    await register.keep("INBOX", 1, [Fetched(1, RAW, len(RAW))], 1)
    assert await desk.work() == 1
    await register.sending_stopped()
    assert await register.due(NOW, Budgets()) is not None
    letter = await begin(register, NOW)
    assert letter is not None
    await note(register, letter.id, Sent(Fate.SENT, 250), NOW)
    assert await register.unfiled("INBOX", 1) == [1]
    await register.filed("INBOX", 1, [1])
    assert await register.unfiled("INBOX", 1) == []
    await desk.knock()
    await register.interrupted(NOW, NOW)

    tables = tuple(f"SCAN {name}" for name in Table.metadata.tables)
    assert len(plans) > 15
    assert {query: steps for query, steps in plans.items() if any(step.startswith(tables) for step in steps)} == {}


async def test_mails_that_the_server_was_told_of_do_not_slow_down_the_search_for_others(
    register: Register, plans: dict[str, list[str]]
) -> None:
    """The mailbox alone would be an index too, and every mail of it would be read."""
    await register.unfiled("INBOX", 1)
    ((step,),) = plans.values()
    assert "filed=?" in step


async def test_many_letters_about_one_meeting_do_not_slow_down_the_search_for_the_next(
    register: Register, plans: dict[str, list[str]]
) -> None:
    """Each that waits asks for those before it to the same person: the meeting alone would be an index too."""
    await register.due(NOW, Budgets())
    assert [step for steps in plans.values() for step in steps if "meeting_uid=? AND to=?" in step]


async def test_many_letters_do_not_slow_down_the_search_for_the_one_that_asked(
    register: Register, plans: dict[str, list[str]]
) -> None:
    await register.commit(entry(Ask(question()), letters=(letter(question=question().key),)))
    answer = mail(tokens=(tokens.token(register.secret, question().key),))
    plans.clear()
    context = await register.context(answer, Kept(1, b"", NOW), ROSTER, NOW)
    assert context.thread is not None and context.thread.question is not None
    assert [step for steps in plans.values() for step in steps if step.startswith("SCAN")] == []


async def test_of_other_mails_nothing_is_read_but_what_is_asked(
    register: Register, plans: dict[str, list[str]]
) -> None:
    """Their bytes may be a megabyte each: of a thousand that wait, or that came under one Message-ID, a gigabyte."""
    raws = [f"From: x@y.example\n\n{n}".encode() for n in range(4)]
    await register.keep("INBOX", 1, [Fetched(n, raw, len(raw)) for n, raw in enumerate(raws, 1)], 4)
    for n in (1, 2):
        await register.commit(entry(verdict=Verdict.HOLD, mail=n, message_id="<m@x>", fingerprint="f"))
    plans.clear()
    assert len(await register.held()) == len(await register.outcomes()) == 2
    waiting = await register.waiting(ROSTER, NOW, dt.timedelta())
    await register.commit(entry(TellHeld(tuple(held.id for held in waiting.held))))
    context = await register.context(mail(), Kept(3, raws[2], NOW), ROSTER, NOW)
    assert len(waiting.held) == len(context.earlier) == 2 and all(held.told for held in await register.held())
    assert len(plans) > 5 and [query for query in plans if "mail.raw" in query.partition("FROM")[0]] == []
