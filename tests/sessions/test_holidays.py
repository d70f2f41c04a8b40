"""Public holidays of the configured place."""

import datetime as dt

import pytest

from iscg_bot.edges.holidays import holidays_between
from iscg_bot.errors import PermanentError
from iscg_bot.model.groups import Policy

GENEVA = Policy()


def test_geneva():
    """As the secretariat's table of 2025 has them."""
    found = holidays_between(GENEVA, dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    days = [(1, 1), (4, 18), (4, 21), (5, 29), (6, 9), (8, 1), (9, 11), (12, 25), (12, 31)]
    assert sorted((day.month, day.day) for day in found) == days


def test_both_ends_are_included():
    first, last = dt.date(2026, 12, 25), dt.date(2027, 1, 1)
    assert holidays_between(GENEVA, first, last) == {first, dt.date(2026, 12, 31), last}
    day = dt.timedelta(days=1)
    assert holidays_between(GENEVA, first + day, last - day) == {dt.date(2026, 12, 31)}


def test_a_country_as_a_whole():
    first, last = dt.date(2026, 1, 1), dt.date(2026, 12, 31)
    swiss = holidays_between(Policy(holidays=("CH", "")), first, last)
    assert swiss < holidays_between(GENEVA, first, last)


def test_a_place_that_nobody_knows():
    with pytest.raises(PermanentError, match="no public holidays are known for CH-XX"):
        holidays_between(Policy(holidays=("CH", "XX")), dt.date(2026, 1, 1), dt.date(2026, 1, 2))
