"""What is only so on SQLite, whatever the other registers of this run are on."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from iscg_bot.edges.register import Register, engines, sqlite
from iscg_bot.errors import PermanentError, TemporaryError
from iscg_bot.model import tokens
from iscg_bot.model.decisions import Ask
from tests.matters.worlds import NOW
from tests.register.test_commits import entry, question


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/var/register.sqlite"


def test_a_commit_is_durable_and_references_are_checked(register):
    with register._engine.connect() as connection:
        names = ("foreign_keys", "synchronous", "journal_mode")
        assert [connection.exec_driver_sql(f"PRAGMA {n}").scalar() for n in names] == [1, 2, "wal"]


def test_what_is_no_register_is_said_in_a_sentence(tmp_path):
    (tmp_path / "text").write_text("this is no database " * 1000)
    (tmp_path / "place").mkdir()
    for name in ("text", "place", "text/inside"):
        with pytest.raises(PermanentError, match="the register cannot be opened"):
            Register(f"sqlite:///{tmp_path}/{name}", lambda: NOW)


async def test_a_locked_register_is_a_matter_of_time(opened, url, monkeypatch):
    monkeypatch.setattr(sqlite, "PATIENCE", 0.01)
    register = opened()
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(TemporaryError, match="the register does not answer: database is locked"):
            await register.commit(entry())
    await register.commit(entry())


async def test_a_token_is_kept_as_a_hash_only(register, url):
    await register.commit(entry(Ask(question("c"))))
    register.close()
    content = b"".join(f.read_bytes() for f in Path(url.removeprefix("sqlite:///")).parent.iterdir())
    token = tokens.token(register.secret, "c")
    assert tokens.stored(token).encode() in content and token.encode() not in content


def test_the_register_is_readable_by_its_owner_alone(register, tmp_path):
    place = tmp_path / "var"
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    for file in place.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_a_register_whose_references_are_broken_is_not_migrated(url):
    engine = engines.connect(url)
    engines.migrate(engine, "0001")
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as other, other:
        other.execute("INSERT INTO attempt (letter_id, at, fate, code, reply) VALUES (7, '2026-01-01', '', 0, '')")
    with pytest.raises(PermanentError, match="attempt refers to what is not there"):
        engines.migrate(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "0001"
    engine.dispose()
