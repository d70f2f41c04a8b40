"""The database itself: SQLite or PostgreSQL, opened so that a commit is durable and nobody's update is lost."""

from pathlib import Path
from typing import Any

import alembic.command
import alembic.config
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from iscg_bot.errors import PermanentError

MIGRATIONS = Path(__file__).parent / "migrations"
PATIENCE = 30.0  # seconds that we wait for another writer of an SQLite file


def connect(url: str) -> Engine:
    """An engine for the SQLAlchemy *url*; a new SQLite file is readable by its owner alone."""
    address = make_url(url)
    if address.get_backend_name() != "sqlite":
        return create_engine(address, pool_pre_ping=True)
    if address.database and address.database != ":memory:":
        _make(Path(address.database))
    engine = create_engine(address, connect_args={"timeout": PATIENCE})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _make(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
    except OSError as error:
        raise PermanentError(f"the register cannot be opened: {error}") from error


def migrate(engine: Engine) -> None:
    """Bring the tables up to what this program knows, in one transaction."""
    setup = alembic.config.Config()
    setup.set_main_option("script_location", str(MIGRATIONS))
    try:
        with engine.begin() as connection:
            setup.attributes["connection"] = connection
            alembic.command.upgrade(setup, "head")
    except (SQLAlchemyError, CommandError) as error:  # CommandError: a newer program has made these tables
        raise PermanentError(f"the register cannot be opened: {error}") from error


def _prepare(connection: Any, _record: Any) -> None:
    """The driver must not begin transactions by itself: `_begin` does."""
    connection.isolation_level = None
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """IMMEDIATE: two read-modify-write transactions wait for each other instead of losing an update."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
