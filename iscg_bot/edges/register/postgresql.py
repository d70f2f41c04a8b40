"""PostgreSQL as the register: one schema a group, one transaction at a time, commits that are durable.

The address is postgresql+psycopg://user@host/database?schema=name; without a schema it is "public". What else stands
after the question mark goes to libpq: host, port, sslmode, passfile and so on.
"""

from hashlib import sha256
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from iscg_bot.errors import PermanentError

PATIENCE = 30  # seconds that we wait for another writer
IDLE = 60  # seconds after which the server ends a transaction whose program is gone without a word
# A server that vanished is noticed within a minute, whatever the kernel's own patience is (libpq 34.1.2).
NETWORK = {
    "application_name": "iscg-bot",
    "connect_timeout": "10",
    "keepalives_idle": "20",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "50000",
}
# The same the other way round (19.3.2): the lock of a machine that vanished is free within a minute.
WATCHED = {"tcp_keepalives_idle": "20", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3"}


def connect(address: URL) -> Engine:
    """An engine whose connections are tried before each use, so that a restart of the server costs nothing.

    Raises PermanentError if the driver is not installed.
    """
    schema = schema_of(address)
    engine = _engine(address, pool_pre_ping=True, isolation_level="READ COMMITTED")
    quoted = engine.dialect.identifier_preparer.quote_identifier(schema)

    def prepare(connection: Any, _record: Any) -> None:
        connection.autocommit = True
        _prepare(connection, quoted)
        _make(connection, schema, quoted)
        connection.autocommit = False

    def begin(connection: Connection) -> None:
        """One after the other: each sees all that the one before it did, for its snapshots are taken after the lock.

        Who only reads, out of one snapshot, waits for nobody.
        """
        if connection.get_execution_options().get("postgresql_readonly"):
            return
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (key(schema),))

    event.listen(engine, "connect", prepare, insert=True)  # before SQLAlchemy asks which schema is ours
    event.listen(engine, "begin", begin)
    event.listen(engine, "before_cursor_execute", _spare, retval=True)
    return engine


def connect_alone(address: URL) -> Engine:
    """An engine for a session of its own, each statement its own transaction; the server notices when we are gone.

    Raises PermanentError as `connect` does.
    """
    engine = _engine(address, isolation_level="AUTOCOMMIT", poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.autocommit = True
        for name, value in WATCHED.items():
            connection.execute("SELECT set_config(%s, %s, false)", (name, value))

    return engine


def _engine(address: URL, **manners: Any) -> Engine:
    address = address.difference_update_query(["schema"])
    network = {name: value for name, value in NETWORK.items() if name not in address.query}
    try:
        return create_engine(address, connect_args=network, **manners)
    except ModuleNotFoundError as error:
        raise PermanentError("PostgreSQL needs its driver: pip install 'iscg-bot[postgres]'") from error


def schema_of(address: URL) -> str:
    """The schema that is the register."""
    given = address.query.get("schema", "public")
    return given if isinstance(given, str) else given[-1]


def key(schema: str) -> int:
    """The number of a schema's lock (PostgreSQL 13.3.5): 64 bits with a sign."""
    return int.from_bytes(sha256(f"iscg-bot/{schema}".encode()).digest()[:8], signed=True)


def _prepare(connection: Any, path: str) -> None:
    """A session of ours, whatever the server's own settings are; a commit is on its disk when it returns."""
    settings = {
        "search_path": path,
        "timezone": "UTC",
        "lock_timeout": f"{PATIENCE * 1000:.0f}",
        "idle_in_transaction_session_timeout": f"{IDLE * 1000}",
    }
    for name, value in settings.items():
        connection.execute("SELECT set_config(%s, %s, false)", (name, value))
    durable = "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
    connection.execute(durable)


def _make(connection: Any, schema: str, quoted: str) -> None:
    """The schema, if it is not there yet: who may not make one can still use one."""
    if connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (schema,)).fetchone() is None:
        with connection.transaction():
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (key(schema),))
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quoted}")


def _spare(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> Any:
    """A text of PostgreSQL holds no NUL (8.3); a mail may. Whoever looks for such a text finds it the same way."""
    if isinstance(parameters, list):
        return statement, [_without_nul(row) for row in parameters]
    return statement, _without_nul(parameters)


def _without_nul(parameters: Any) -> Any:
    if not isinstance(parameters, dict):
        return parameters
    return {
        name: value.replace("\0", "\N{REPLACEMENT CHARACTER}") if isinstance(value, str) else value
        for name, value in parameters.items()
    }
