"""Tables, migrations, and what is stored as JSON."""

import datetime as dt
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given, settings
from hypothesis import strategies as st

from iscg_bot.edges.register import Register, codecs, engines, open_register
from iscg_bot.edges.register.tables import Table
from iscg_bot.errors import PermanentError
from iscg_bot.model.documents import File
from iscg_bot.model.notices import Inquiry, LiaisonStatement, PollAnswer
from iscg_bot.model.questions import Choice
from iscg_bot.model.submissions import (
    Answer,
    Contribution,
    Copied,
    Correct,
    Discussion,
    Import,
    Knock,
    Noise,
    Puzzle,
    Refuse,
    Reinstate,
    Release,
    Reserve,
    Retry,
    Undo,
)
from tests.matters.worlds import NOW


@pytest.fixture
def url(bare):
    return bare


def test_a_fresh_database_is_what_the_tables_say(register):
    with register._engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), Table.metadata) == []


def test_opening_again_changes_nothing(register, opened):
    def revision(one):
        with one._engine.connect() as connection:
            return MigrationContext.configure(connection).get_current_heads()

    assert revision(register) == revision(opened()) != ()


async def test_a_register_is_opened_beside_the_loop(url):
    (await open_register(url, lambda: NOW)).close()


def test_the_register_of_a_newer_program_is_left_alone(register, url):
    with register._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(PermanentError, match="the register cannot be opened"):
        Register(url, lambda: NOW)


def test_migrations_lie_beside_the_program():
    assert (Path(engines.MIGRATIONS) / "env.py").is_file()


# --- JSON ----------------------------------------------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ID = st.integers(0, 2**31)
MOMENT = st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(9999, 12, 31), timezones=st.just(dt.UTC))
FILES = st.lists(st.builds(File, TEXT, TEXT, ID, TEXT), max_size=3).map(tuple)
PAIRS = st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple)
CONTRIBUTION = st.builds(
    Contribution,
    number=TEXT,
    meeting=TEXT,
    title=TEXT,
    files=FILES,
    not_taken=PAIRS,
    doubts=st.lists(TEXT, max_size=2).map(tuple),
    confirmed=st.booleans(),
    mail=ID,
    received=st.none() | MOMENT,
)
LIAISON = st.builds(
    LiaisonStatement,
    source=TEXT,
    action=st.lists(TEXT, max_size=2).map(tuple),
    deadline=st.none() | st.dates(),
    files=FILES,
    received=st.none() | MOMENT,
)
WISH = st.one_of(CONTRIBUTION, LIAISON, st.builds(Undo, TEXT), st.builds(Release, ID), st.builds(Refuse, ID, TEXT))
SUBMISSION = st.one_of(
    WISH,
    st.builds(Answer, ID, TEXT, st.none() | WISH),
    st.builds(Copied, ID),
    st.builds(Noise, TEXT, TEXT),
    st.builds(Discussion, TEXT),
    st.builds(Puzzle, TEXT, TEXT),
    st.builds(Retry, ID),
    st.builds(Reserve, TEXT, ID),
    st.builds(Import, TEXT, TEXT, TEXT, TEXT, FILES),
    st.builds(Correct, TEXT, TEXT, TEXT),
    st.builds(Reinstate, TEXT),
    st.just(Knock()),
    st.builds(Inquiry, TEXT, TEXT, TEXT),
    st.builds(PollAnswer, PAIRS, TEXT),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.builds(Choice, TEXT, TEXT, st.none() | WISH), max_size=4).map(tuple))
def test_choices_come_back_equal(choices):
    assert codecs.load_choices(codecs.dump_choices(choices)) == choices


@settings(max_examples=200, deadline=None)
@given(SUBMISSION)
def test_submissions_come_back_equal(submission):
    assert codecs.load(codecs.dump(submission)) == submission
