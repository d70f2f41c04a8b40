"""What holds for all slots, whatever was asked; and a plain triple loop finds the same."""

import datetime as dt
from dataclasses import replace
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.slots import plain
from iscg_bot.model.meetings import Window
from iscg_bot.slots import Blocked, Costs, Party, Wish, find
from tests.slots.worlds import HOUR, NOW, at, blocked, day, search, shown

QUARTER = dt.timedelta(minutes=15)
ZONES = (
    "Europe/Zurich",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "America/St_Johns",
    "Africa/Cairo",
)
DAYS = ((3, 28), (4, 4), (9, 26), (10, 3), (10, 24), (10, 31))
CHANGES = tuple(dt.datetime(2026, month, day, tzinfo=dt.UTC) for month, day in DAYS)  # clocks change soon after

moments = st.builds(lambda start, n: start + n * dt.timedelta(minutes=5), st.sampled_from(CHANGES), st.integers(0, 800))
quarters = st.builds(lambda start, n: start + n * QUARTER, st.sampled_from(CHANGES), st.integers(0, 260))
lengths = st.integers(1, 36).map(lambda n: n * dt.timedelta(minutes=5))
hours = st.lists(st.integers(0, 12), min_size=24, max_size=24).map(tuple)
people = st.lists(st.sampled_from(ZONES).map(Party), min_size=1, max_size=8).map(tuple)


def windows(starts, longest=600):
    return st.builds(lambda at, n: Window(at, at + n * dt.timedelta(minutes=5)), starts, st.integers(1, longest))


def blocks(starts):
    return st.builds(Blocked, windows(starts, 60), st.sampled_from(("clash_session", "clash_meeting", "excluded")))


@st.composite
def wishes(draw, starts=moments, length=lengths):
    asked = tuple(draw(st.lists(windows(starts, 400), min_size=1, max_size=4)))
    sittings = tuple(sorted(draw(st.lists(windows(quarters, 60), max_size=3))))
    first = asked[0].starts
    return Wish(
        length=draw(length),
        windows=asked,
        not_before=first + draw(st.integers(-20, 20)) * HOUR / 4,
        ranked=draw(st.booleans()),
        sittings=sittings,
        zone=draw(st.sampled_from(ZONES)),
        holidays=frozenset({first.date()} if draw(st.booleans()) else ()),
    )


@given(wishes(), people, st.lists(blocks(moments), max_size=6).map(tuple), st.integers(0, 5))
@settings(max_examples=150, deadline=None)
def test_slots_are_what_was_asked_for(wish, parties, blocked, count):
    found = find(wish, parties, blocked, count=count)
    assert found == find(wish, parties, tuple(reversed(blocked)), count=count)
    assert len(found.slots) <= count
    for slot in found.slots:
        assert slot.window.length == wish.length
        assert slot.window.starts >= wish.not_before
        assert any(asked.holds(slot.window) for asked in wish.windows)
        assert not any(block.window.meets(slot.window) for block in blocked)
        aligned = slot.window.starts.minute % 15 == 0
        assert aligned or slot.window.starts in {asked.starts for asked in wish.windows}
    for one, other in combinations(found.slots, 2):
        assert abs(one.window.starts - other.window.starts) >= 3 * HOUR


@given(wishes(), people, st.lists(blocks(moments), max_size=6).map(tuple))
@settings(max_examples=100, deadline=None)
def test_a_window_is_refused_only_if_no_quarter_of_it_fits(wish, parties, blocked):
    found = find(wish, parties, blocked)
    refused = {refusal.window for refusal in found.refused}
    for asked in wish.windows:
        first = max(asked.starts, wish.not_before)
        starts = [asked.starts] * (asked.starts >= wish.not_before)
        starts += [at for at in _quarters(first, asked.ends) if at + wish.length <= asked.ends]
        fits = [Window(at, at + wish.length) for at in starts if at + wish.length <= asked.ends]
        free = [window for window in fits if not any(block.window.meets(window) for block in blocked)]
        assert (asked in refused) == (not free)
    assert bool(found.slots) == (len(refused) < len(set(wish.windows)))


def _quarters(first, ends):
    """Every quarter of an hour from *first* on."""
    moment = dt.datetime(first.year, first.month, first.day, first.hour, tzinfo=dt.UTC)
    while moment < ends:
        if moment >= first:
            yield moment
        moment += QUARTER


@given(
    wishes(quarters, st.integers(1, 12).map(lambda n: n * QUARTER)),
    people,
    st.lists(blocks(moments), max_size=6).map(tuple),
    hours,
    st.integers(0, 12),
)
@settings(max_examples=60, deadline=None)
def test_a_plain_triple_loop_finds_the_same(wish, parties, blocked, hourly, weekend):
    """On quarters, on which alone the plain one looks: also when clocks change, in zones off the hour too."""
    wish = replace(wish, windows=tuple(Window(w.starts, w.ends) for w in wish.windows))
    costs = Costs(hours=hourly, weekend=weekend)
    ours = [(slot.window, slot.cost) for slot in find(wish, parties, blocked, costs).slots]
    assert ours == plain(wish, parties, blocked, costs)


# --- times that are on no quarter ----------------------------------------------------------------------------------


def test_the_time_that_is_asked_for_need_be_on_no_quarter():
    asked = Window(at(1, 14, 5), at(1, 14, 45))
    found = search(asked, length=dt.timedelta(minutes=40))
    assert [slot.window for slot in found.slots] == [asked]
    assert found.slots[0].reasons[0] == "asked_time"


def test_a_meeting_that_ends_when_another_begins_does_not_clash():
    around = blocked(Window(at(1, 13), at(1, 14, 5)), Window(at(1, 14, 45), at(1, 16)))
    found = search(Window(at(1, 14, 5), at(1, 14, 45)), length=dt.timedelta(minutes=40), blocked=around)
    assert len(found.slots) == 1


def test_a_short_block_inside_of_a_long_one():
    day_long = blocked(day(1), Window(at(1, 9), at(1, 9, 15)))
    assert search(day(1), blocked=day_long).slots == ()


@pytest.mark.parametrize("minutes", [-1, 1])
def test_a_minute_too_long_clashes(minutes):
    ends = at(1, 11) + dt.timedelta(minutes=minutes)
    found = search(day(1, 10, 12), blocked=blocked(Window(at(1, 9), ends)), count=1)
    assert len(found.slots) == (1 if minutes < 0 else 0)


def test_a_block_of_no_length_blocks_nothing():
    moment = at(1, 10, 30)
    assert len(search(day(1, 10, 11), blocked=blocked(Window(moment, moment))).slots) == 1


# --- clocks --------------------------------------------------------------------------------------------------------


def test_hours_are_those_of_each_person_s_own_clock():
    """05:15 in Geneva is 09:00 in Kathmandu in summer: an hour that begins at 05:00 begins a quarter too early."""
    found = search(Window(at(1, 5), at(1, 6, 15)), people=("Asia/Kathmandu",))
    assert shown(found, "Asia/Kathmandu") == ["Mon 01 09:00"]
    assert found.slots[0].cost == 0


def test_the_hour_that_comes_twice():
    """On 25 October 02:00 to 03:00 comes twice in Geneva; both are night, and both can be had."""
    night = Window(at(25, 1, month=10), at(25, 4, month=10))
    assert night.length == 4 * HOUR
    costs = Costs(hours=(0, 0, 9) + (0,) * 21, weekend=0)
    found = search(night, length=2 * HOUR, costs=costs, count=1)
    assert found.slots[0].nights == 1
    assert found.slots[0].window.length == 2 * HOUR
    assert search(night, costs=costs, count=1).slots[0].window.starts == night.starts


def test_the_hour_that_is_missing():
    """On 29 March 02:00 to 03:00 does not exist: a meeting from 01:30 on by the wall's clock ends at 03:30."""
    costs = Costs(hours=(9, 0, 9, 0) + (9,) * 20, weekend=0)
    night = Window(at(29, 1, month=3), at(29, 4, month=3))
    assert night.length == 2 * HOUR
    (slot,) = search(night, length=2 * HOUR, costs=costs, not_before=NOW - 90 * 24 * HOUR).slots
    assert (slot.cost, slot.nights) == (0, 0)


def test_a_change_of_clocks_within_a_local_hour():
    """In Chatham clocks go from 02:45 to 03:45 on 27 September 2026."""
    change = dt.datetime(2026, 9, 26, 14, tzinfo=dt.UTC)
    before, behind = change - QUARTER, change + QUARTER
    zone = ZoneInfo("Pacific/Chatham")
    assert [m.astimezone(zone).strftime("%H:%M") for m in (before, change)] == ["02:30", "03:45"]
    costs = Costs(hours=(0, 0, 1) + (3,) * 21, weekend=0)
    (slot,) = search(Window(before, behind), people=("Pacific/Chatham",), length=2 * QUARTER, costs=costs).slots
    assert slot.cost == ((1 + 3) ** 2) * 9 // 8
