"""What looks like a time and is none; and that nothing at all can stop the reader."""

import datetime as dt
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from iscg_bot.reading.languages import language
from iscg_bot.reading.times import read
from iscg_bot.reading.times.expressions import expressions
from iscg_bot.reading.times.ground import Ground
from iscg_bot.reading.times.lexicons import LANGUAGES, lexicon

SAID = dt.datetime(2026, 5, 18, 13, 27, tzinfo=dt.timezone(dt.timedelta(hours=2)))
LINES = Path(__file__).with_name("traps.txt").read_text(encoding="utf-8").splitlines()
TRAPS = [line for line in LINES if line and not line.startswith("#")]
FORMS = [" ".join(words) for name in LANGUAGES for words in lexicon(name).senses]
SIGNS = [
    "14:30",
    "24:00",
    "31/12",
    "30.02.2025",
    "2026",
    "99999999999",
    "1400-1530",
    "½",
    "(Geneva)",
    "5月",
    "-",
    ",",
    "\n",
]


def test_look_alikes_are_no_times():
    """At most three of a hundred are read as anything at all."""
    read_as_times = [line for line in TRAPS if expressions(line, Ground(SAID.replace(tzinfo=None), language(line)))]
    assert len(TRAPS) >= 100
    assert len(read_as_times) <= 0.03 * len(TRAPS), read_as_times


def test_hardly_any_look_alike_is_proposed():
    assert len([line for line in TRAPS if read(line, SAID).windows]) <= 1


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.lists(st.one_of(st.sampled_from(FORMS), st.sampled_from(SIGNS), st.text(max_size=5)), max_size=12))
def test_any_text_is_read_the_same_twice(pieces):
    text = " ".join(pieces)
    first = read(text, SAID)
    assert first == read(text, SAID)
    assert all(window.starts <= window.ends for window in (*first.windows, *first.excluded))
    assert all(0 <= window.start < window.end <= len(text) for window in first.windows)


def test_long_tables_of_dates_are_given_up_on():
    """Twenty thousand letters of anything cost no more than a few hundred expressions."""
    for piece in ("3 June, ", "1.", "2026-", "may ", "a@", "Monday 10:00 or "):
        assert len(read(piece * (20_000 // len(piece)), SAID).windows) <= 200
