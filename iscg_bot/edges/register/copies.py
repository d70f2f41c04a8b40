"""The whole register as one SQLite file, and such a file as the register: every row of every table.

    SQLite       the database's own copy while others write (sqlite.org/backup.html), either way
    PostgreSQL   row by row out of one snapshot (13.2.2); into it in one transaction

The file is the same whatever the register is on, so a copy also moves a register from one to the other.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from iscg_bot.edges.register import engines, outgoing
from iscg_bot.edges.register.statements import LiaisonRow  # the last of the tables, with all others in its metadata
from iscg_bot.edges.register.tables import FileRow, NoteRow
from iscg_bot.errors import PermanentError

TABLES = LiaisonRow.metadata.sorted_tables  # those that others refer to first
AT_ONCE = 20  # rows under way: a mail may weigh 64 MB


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """The database at *url*, closed at the end; what goes wrong is a PermanentError."""
    engine = engines.connect(url)
    try:
        yield engine
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise PermanentError(f"the register cannot be copied: {getattr(error, 'orig', None) or error}") from error
    finally:
        engine.dispose()


def copy_out(url: str, file: Path) -> None:
    """All that is committed at *url*, in a new *file*; whoever works with the register goes on."""
    with opened(url) as engine:
        if engine.dialect.name == "sqlite":
            with closing(sqlite3.connect(str(engine.url.database))) as there, closing(sqlite3.connect(file)) as here:
                there.backup(here)
        else:
            with opened(address(file)) as copy:
                engines.migrate(copy)
                _fetch(engine, copy)
    with closing(sqlite3.connect(file)) as here:
        here.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it


def copy_in(file: Path, url: str) -> None:
    """The register at *url* becomes what *file* holds, all or nothing; a *file* of an earlier program is upgraded.

    Letters that waited may be out already: they are withheld, and the emergency stop is on.
    """
    with opened(address(file)) as copy:
        engines.migrate(copy)
        with Session(copy) as db, db.begin():
            outgoing.withhold(db)
            db.merge(NoteRow(name="sending_stopped", value="the register was restored from a backup"))
        with opened(url) as engine:
            if engine.dialect.name == "sqlite":
                with (
                    closing(sqlite3.connect(file)) as here,
                    closing(sqlite3.connect(str(engine.url.database))) as there,
                ):
                    there.execute("PRAGMA synchronous = FULL")
                    here.backup(there)
            else:
                engines.migrate(engine)
                with copy.connect() as source, engine.begin() as target:
                    _refill(source, target)
                    _renumber(target)


def is_register(url: str) -> bool:
    """Is there a register at *url* already, with anything in it?"""
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and not Path(address.database or "").exists():
        return False
    with opened(url) as engine, engine.connect() as connection:
        there = sa.inspect(connection).get_table_names()
        return any(
            connection.scalar(sa.select(sa.literal(1)).select_from(t).limit(1)) for t in TABLES if t.name in there
        )


def census(file: Path) -> tuple[str, dict[str, int]]:
    """The revision of a copy, and how many rows its tables have."""
    with opened(address(file)) as engine, engine.connect() as connection:
        revision = _revision(connection)
        names = [name for name in sa.inspect(connection).get_table_names() if name != "alembic_version"]
        return revision, {n: connection.scalar(sa.select(sa.func.count()).select_from(sa.table(n))) or 0 for n in names}


def contents(file: Path) -> list[str]:
    """The SHA-256 of every stored file that the copy speaks of."""
    named = sa.union(*(sa.select(t.c.sha256) for t in TABLES if t.name in (FileRow.__tablename__, "liaison_file")))
    with opened(address(file)) as engine, engine.connect() as connection:
        return sorted(connection.scalars(named))


def address(file: Path) -> str:
    """Of a copy, as SQLAlchemy writes it."""
    return str(sa.URL.create("sqlite", database=str(file)))


def _revision(connection: Connection) -> str:
    return MigrationContext.configure(connection).get_current_revision() or ""


def _fetch(engine: Engine, copy: Engine) -> None:
    """Of an earlier program's register the tables are brought up to ours first, as whenever we open it."""
    with _snapshot(engine) as source, copy.connect() as ours:
        current = _revision(source) == _revision(ours)
    if not current:
        engines.migrate(engine)
    with _snapshot(engine) as source, copy.begin() as target:
        _refill(source, target)


@contextmanager
def _snapshot(engine: Engine) -> Iterator[Connection]:
    """What is committed now, without keeping anybody from writing: the lock of our transactions is not held."""
    alone = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**alone) as connection, connection.begin():
        yield connection


def _refill(source: Connection, target: Connection) -> None:
    """What *target* held is gone, what *source* holds is there."""
    for table in reversed(TABLES):
        target.execute(table.delete())
    for table in TABLES:
        rows = source.execute(sa.select(table).execution_options(yield_per=AT_ONCE))
        for some in rows.mappings().partitions(AT_ONCE):
            target.execute(table.insert(), [dict(row) for row in some])


def _renumber(target: Connection) -> None:
    """The next row gets a number after the last one (9.17)."""
    for table in TABLES:
        if "id" in table.c:
            last = sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0) + 1).scalar_subquery()
            sequence = sa.func.pg_get_serial_sequence(target.dialect.identifier_preparer.format_table(table), "id")
            target.execute(sa.select(sa.func.setval(sequence, last, False)))
