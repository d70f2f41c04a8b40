"""A register of any earlier program, with something in every table, becomes one of ours and loses nothing."""

import datetime as dt
from contextlib import closing

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from iscg_bot.edges.register import Register, engines
from iscg_bot.edges.register.tables import Table
from iscg_bot.errors import PermanentError
from iscg_bot.model.groups import Budgets
from iscg_bot.model.mail import Fetched
from tests.matters.worlds import NOW

REVISIONS = [script.revision for script in reversed(list(ScriptDirectory(str(engines.MIGRATIONS)).walk_revisions()))]
ROWS = (1, 2)
# What the program must be able to read again; {n} is the row. Other texts can be anything.
MEANT = {
    "note.name": "note {n}",
    "document.number": "ISCG/26-2/0{n}",
    "document.status": "current",
    "question.choices": "[]",
    "letter.fate": "pending",
    "mail.state": "held",
    "meeting.local": "2026-12-07T1{n}:00:00",
    "meeting.zone": "Europe/Zurich",
    "meeting.mode": "electronic",
    "holding.method": "REQUEST",
    "holding.partstat": "NEEDS-ACTION",
    "liaison.action": "[]",
    "liaison.information": "[]",
}


@pytest.fixture
def url(bare):
    return bare


@pytest.fixture
def engine(url):
    made = engines.connect(url)
    yield made
    made.dispose()


def reflected(connection):
    """The tables as they are, those that others refer to first."""
    metadata = sa.MetaData()
    metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def value(column, n):
    """Something for row *n* that every constraint lets pass."""
    if column.foreign_keys:
        return n
    if meant := MEANT.get(str(column)):
        return meant.format(n=n)
    match column.type:
        case sa.Boolean():
            return n == 1
        case sa.Integer():
            return n + 40
        case sa.DateTime():
            moment = NOW + dt.timedelta(days=n)
            return moment if column.type.timezone else moment.replace(tzinfo=None)
        case sa.Date():
            return NOW.date()
        case sa.LargeBinary():
            return b"From: a\r\n\r\n\0\xff" + bytes([n])
        case sa.String():
            return f"{column.name} {n} é日\u200f"
    raise AssertionError(f"what can stand in {column!r}?")


def fill(connection):
    for table in reflected(connection):
        columns = [column for column in table.columns if column.name != "id"]
        for n in ROWS:
            connection.execute(table.insert().values({column.name: value(column, n) for column in columns}))


def content(connection):
    """Every row of every table."""
    return {
        table.name: [dict(row) for row in connection.execute(table.select().order_by(*table.primary_key)).mappings()]
        for table in reflected(connection)
    }


def test_revisions_are_one_line_and_their_files_are_in_its_order():
    files = sorted(path.stem for path in (engines.MIGRATIONS / "versions").glob("*.py"))
    assert [file.partition("_")[0] for file in files] == REVISIONS


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_register_of_each_revision_keeps_all_that_is_in_it(engine, url, revision):
    engines.migrate(engine, revision)
    with engine.begin() as connection:
        fill(connection)
        before = content(connection)
    engines.migrate(engine)
    with engine.begin() as connection:
        after = content(connection)
        differences = compare_metadata(
            MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True}),
            Table.metadata,
        )
    assert differences == []
    for table, rows in before.items():
        assert len(rows) == len(ROWS)
        assert [{name: row[name] for name in rows[0]} for row in after[table]] == rows, table
    await reads(url)


async def reads(url):
    """The program itself understands what is there, and goes on."""
    with closing(Register(url, lambda: NOW)) as register:
        assert [str(document.number) for document in await register.documents()] == ["ISCG/26-2/01", "ISCG/26-2/02"]
        assert [held.id for held in await register.held()] == [1, 2]
        assert await register.fates() == {"pending": 2}
        assert (await register.due(NOW + dt.timedelta(days=9), Budgets())).id == 1
        assert len(await register.outcomes()) == 2
        for meeting, ledger in await register.meetings():
            assert (meeting.when.local.day, len(meeting.invitees), len(ledger)) == (7, 1, 1)
        assert len(await register.liaisons()) in (0, 2)
        assert await register.keep("INBOX", 1, [Fetched(1, b"new", 3)], 1) == 1
        assert [kept.id for kept in await register.undecided()] == [3]


def test_a_migration_that_fails_leaves_the_register_as_it_was(engine):
    engines.migrate(engine, "0001")
    with engine.begin() as connection:
        fill(connection)
        connection.exec_driver_sql("CREATE TABLE liaison (id INTEGER)")  # 0004 makes it too
        before = content(connection)
    with pytest.raises(PermanentError, match="the register cannot be opened"):
        engines.migrate(engine)
    with engine.begin() as connection:
        assert content(connection) == before
        assert MigrationContext.configure(connection).get_current_heads() == ("0001",)
