"""What is only so on PostgreSQL, whatever the other registers of this run are on."""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest

from iscg_bot.edges.register import Register, postgresql
from iscg_bot.errors import PermanentError, TemporaryError
from iscg_bot.model.decisions import AddDocument, CloseQuestion
from iscg_bot.model.mail import Fetched
from tests import registers
from tests.matters.worlds import NOW, document
from tests.register.test_commits import entry, letter
from tests.servers.postgresql import Cluster


@pytest.fixture
def url(tmp_path):
    return registers.schema(str(tmp_path))


@pytest.fixture
def fragile():
    """A cluster that a test may stop."""
    cluster = Cluster()
    yield cluster
    cluster.remove()


def told(register, name):
    with register._engine.connect() as connection:
        return connection.exec_driver_sql(f"SHOW {name}").scalar()


# --- sessions ------------------------------------------------------------------------------------------------------


def test_a_session_is_ours_whatever_the_server_is_set_to(tmp_path):
    wrong = "&options=" + "".join(
        f"%20-c%20{setting}"
        for setting in ("synchronous_commit=off", "default_transaction_isolation=serializable", "timezone=Asia/Tokyo")
    )
    with closing(Register(registers.schema(str(tmp_path), wrong), lambda: NOW)) as register:
        assert told(register, "synchronous_commit") == "on"
        assert told(register, "transaction_isolation") == "read committed"
        assert told(register, "timezone") == "UTC"


def test_what_is_more_than_on_is_left_on(tmp_path):
    more = "&options=-c%20synchronous_commit=remote_apply"
    with closing(Register(registers.schema(str(tmp_path), more), lambda: NOW)) as register:
        assert told(register, "synchronous_commit") == "remote_apply"


async def test_each_schema_is_a_register_of_its_own(tmp_path):
    addresses = [registers.schema(f"{tmp_path}/{group}") for group in "ab"]
    with closing(Register(addresses[0], lambda: NOW)) as one, closing(Register(addresses[1], lambda: NOW)) as other:
        await one.keep("INBOX", 1, [Fetched(1, b"a", 1)], 1)
        assert one.secret != other.secret
        assert await other.position("INBOX") == (0, 0) and await other.undecided() == []


def test_without_a_schema_it_is_public(fragile):
    with closing(Register(fragile.url("").replace("&schema=", ""), lambda: NOW)), fragile.connect() as connection:
        assert connection.execute("SELECT count(*) FROM public.mail").fetchone() == (0,)


def test_many_processes_that_start_at_once_make_one_register(url):
    with ThreadPoolExecutor(8) as pool:
        opened = list(pool.map(lambda _: Register(url, lambda: NOW), range(8)))
    for register in opened:
        register.close()
    assert len({register.secret for register in opened}) == 1


def test_who_may_not_make_a_schema_can_use_one(url, opened):
    opened()
    schema = url.partition("schema=")[2]
    with registers.cluster().connect() as connection:
        connection.execute(f"""
            CREATE ROLE modest LOGIN;
            GRANT ALL ON SCHEMA {schema} TO modest;
            GRANT ALL ON ALL TABLES IN SCHEMA {schema} TO modest""")
        try:
            modest = url.replace("iscg@", "modest@")
            Register(modest, lambda: NOW).close()
            with pytest.raises(PermanentError, match="the register cannot be opened: permission denied"):
                Register(f"{modest}_more", lambda: NOW)
        finally:
            connection.execute("DROP OWNED BY modest; DROP ROLE modest")


def test_a_driver_that_is_not_installed_is_said_in_a_sentence(url, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(PermanentError, match=r"pip install 'iscg-bot\[postgres\]'"):
        Register(url, lambda: NOW)


# --- one after the other -------------------------------------------------------------------------------------------


async def test_a_register_that_another_program_keeps_is_a_matter_of_time(opened, url, monkeypatch):
    monkeypatch.setattr(postgresql, "PATIENCE", 0.05)
    register = opened()
    key = postgresql.key(url.partition("schema=")[2])
    with registers.cluster().connect() as other:
        other.execute("SELECT pg_advisory_lock(%s)", (key,))
        with pytest.raises(TemporaryError, match="the register does not answer: canceling statement due to lock"):
            await register.commit(entry())
    await register.commit(entry())


async def test_a_transaction_whose_program_fell_silent_is_ended(opened, url, monkeypatch):
    silent = opened()
    silent.close()
    monkeypatch.setattr(postgresql, "IDLE", 0.05)
    with silent._engine.connect() as connection:
        connection.begin()
        monkeypatch.undo()
        with closing(Register(url, lambda: NOW)) as other:  # waits until the silent one is gone
            assert await other.position("INBOX") == (0, 0)
        connection.invalidate()
    silent.close()


# --- what only SQLite takes ----------------------------------------------------------------------------------------


async def test_a_nul_in_a_text_is_kept_as_a_mark_and_found_again(register, keep):
    await keep("a", "b\0c")
    await register.commit(entry(letters=(letter(raw=b"x\0y"),), mail=1, message_id="<a\0b@x>", subject="\0"))
    (outcome,) = await register.outcomes()
    assert (outcome.message_id, outcome.subject) == ("<a\N{REPLACEMENT CHARACTER}b@x>", "\N{REPLACEMENT CHARACTER}")
    assert (await register.kept(2)).raw == b"b\0c"
    one = document("ISCG/26-2/01", title="\0")
    await register.commit(entry(AddDocument(one), AddDocument(replace(one, number=replace(one.number, serial=2)))))
    assert {d.title for d in await register.documents()} == {"\N{REPLACEMENT CHARACTER}"}


async def test_what_can_never_be_kept_is_no_matter_of_time(register):
    with pytest.raises(PermanentError, match="the register: integer out of range"):
        await register.commit(entry(CloseQuestion(2**31, "1")))


# --- the server goes and comes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kill", [False, True], ids=["stopped", "killed"])
async def test_a_server_that_is_restarted_is_used_again(fragile, kill):
    with closing(Register(fragile.url("g"), lambda: NOW)) as register:
        await register.keep("INBOX", 1, [Fetched(1, b"a", 1)], 1)
        fragile.stop(kill)
        with pytest.raises(TemporaryError, match="the register does not answer: connection"):
            await register.undecided()
        fragile.start()
        assert [kept.raw for kept in await register.undecided()] == [b"a"]


async def test_a_connection_that_is_lost_in_the_middle_leaves_nothing(register, keep):
    await keep("a")

    def lost(db):
        db.connection().exec_driver_sql("UPDATE mail SET state = 'decided'")
        (own,) = db.connection().exec_driver_sql("SELECT pg_backend_pid()").one()
        with registers.cluster().connect() as other:
            other.execute("SELECT pg_terminate_backend(%s, 5000)", (own,))

    with pytest.raises(TemporaryError, match="the register does not answer"):
        await register._run(lost)
    assert len(await register.undecided()) == 1


def test_no_server_is_said_in_a_sentence(tmp_path):
    with pytest.raises(PermanentError, match="the register cannot be opened: connection is bad"):
        Register(f"postgresql+psycopg://iscg@/iscg?host={tmp_path}", lambda: NOW)


async def test_more_at_once_than_there_are_connections_wait(register, keep):
    await keep("a")
    found = await asyncio.gather(*(register.undecided() for _ in range(40)))
    assert [len(kept) for kept in found] == [1] * 40
