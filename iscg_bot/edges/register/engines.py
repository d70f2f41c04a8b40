"""The database itself, opened so that a commit is durable and nobody's update is lost; its tables as they must be."""

from pathlib import Path

import alembic.command
import alembic.config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from iscg_bot.edges.register import postgresql, sqlite
from iscg_bot.errors import PermanentError

MIGRATIONS = Path(__file__).parent / "migrations"


def connect(url: str) -> Engine:
    """An engine for the SQLAlchemy *url*, whose transactions come one after the other. Raises PermanentError."""
    address = make_url(url)
    return sqlite.connect(address) if address.get_backend_name() == "sqlite" else postgresql.connect(address)


def is_current(connection: Connection) -> bool:
    """Are the tables at the newest revision that this program knows?"""
    known = set(ScriptDirectory(str(MIGRATIONS)).get_heads())
    return set(MigrationContext.configure(connection).get_current_heads()) == known


def migrate(engine: Engine, revision: str = "head") -> None:
    """Bring the tables up to what this program knows (or to an earlier *revision*), in one transaction."""
    setup = alembic.config.Config()
    setup.set_main_option("script_location", str(MIGRATIONS))
    try:
        with sqlite.rebuilding(engine) if engine.dialect.name == "sqlite" else engine.begin() as connection:
            setup.attributes["connection"] = connection
            alembic.command.upgrade(setup, revision)
    except CommandError as error:
        engine.dispose()
        raise PermanentError(f"the register cannot be opened: a newer program has made it ({error})") from error
    except SQLAlchemyError as error:
        engine.dispose()
        because = getattr(error, "orig", None) or error
        raise PermanentError(f"the register cannot be opened: {because}") from error
