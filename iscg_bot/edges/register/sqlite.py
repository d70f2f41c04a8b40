"""SQLite as the register: one file a group, one transaction at a time, commits that are durable."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from iscg_bot.errors import PermanentError

PATIENCE = 30.0  # seconds that we wait for another writer


def connect(address: URL) -> Engine:
    """An engine; the file is readable by its owner alone."""
    if address.database and address.database != ":memory:":
        _make(Path(address.database))
    engine = create_engine(address, connect_args={"timeout": PATIENCE}, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def rebuilding(engine: Engine) -> Iterator[Connection]:
    """A transaction for migrations: a table that others refer to is dropped and made anew (SQLite, ALTER TABLE, 7).

    So references are not checked at each step, but all together at the end. Raises PermanentError.
    """
    with engine.connect() as connection:
        session: Any = connection.connection.dbapi_connection
        session.execute("PRAGMA foreign_keys = OFF")  # has no effect once a transaction has begun
        try:
            with connection.begin():
                yield connection
                if lost := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise PermanentError(f"the register cannot be opened: {lost[0]} refers to what is not there")
        finally:
            session.execute("PRAGMA foreign_keys = ON")


def make_place(path: Path) -> None:
    """The directory of the register, if it is not there yet. Raises PermanentError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise PermanentError(f"the register cannot be opened: {error}") from error


def _make(path: Path) -> None:
    make_place(path)
    try:
        path.touch(mode=0o600)
        if path.stat().st_mode & 0o077:  # as copied or restored; SQLite makes -wal and -shm alike
            path.chmod(0o600)
    except OSError as error:
        raise PermanentError(f"the register cannot be opened: {error}") from error


def _prepare(connection: Any, _record: Any) -> None:
    """The driver must not begin transactions by itself: `_begin` does."""
    connection.isolation_level = None
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """IMMEDIATE: two read-modify-write transactions wait for each other instead of losing an update."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
