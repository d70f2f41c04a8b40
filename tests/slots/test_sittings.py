"""When an advisory group sits: usual hours, weekdays, single days, days off, weekends, zones, changes of clocks."""

import datetime as dt

import pytest

from iscg_bot.model.groups import Session, Sitting
from iscg_bot.model.meetings import Window
from iscg_bot.model.sittings import DEFAULT_HOURS, around, days, hours, sittings

MONDAY, SUNDAY = dt.date(2026, 5, 25), dt.date(2026, 5, 31)
EARLY, NOON = (Sitting(dt.time(9), dt.time(12)),), (Sitting(dt.time(12), dt.time(13)),)


def on(number, month=5):
    return dt.date(2026, month, number)


def session(**more):
    return Session("TSAG", **{"starts": MONDAY, "ends": SUNDAY} | more)


def utc(day, hour, minute=0, month=5):
    return dt.datetime(2026, month, day, hour, minute, tzinfo=dt.UTC)


def test_usual_hours_on_working_days():
    assert (Sitting(dt.time(9, 30), dt.time(12, 30)), Sitting(dt.time(14, 30), dt.time(17, 30))) == DEFAULT_HOURS
    assert days(session()) == tuple(on(number) for number in range(25, 30))
    assert [hours(session(), on(number)) for number in (25, 29, 30, 31)] == [DEFAULT_HOURS, DEFAULT_HOURS, (), ()]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"hours": EARLY}, EARLY),
        ({"hours": EARLY, "weekday_hours": ((4, NOON),)}, NOON),
        ({"weekday_hours": ((4, ()),)}, ()),
        ({"weekday_hours": ((3, NOON),)}, DEFAULT_HOURS),
        ({"weekday_hours": ((4, NOON),), "day_hours": ((on(29), EARLY),)}, EARLY),
        ({"day_hours": ((on(29), ()),)}, ()),
        ({"hours": EARLY, "days_off": (on(29),)}, ()),
        ({"weekday_hours": ((4, NOON),), "days_off": (on(29),)}, ()),
        ({"day_hours": ((on(29), EARLY),), "days_off": (on(29),)}, EARLY),
    ],
)
def test_what_is_said_of_a_day_counts_most(more, expected):
    """29 May 2026 is a Friday."""
    assert hours(session(**more), on(29)) == expected
    assert (on(29) in days(session(**more))) == bool(expected)


def test_weekends_only_where_hours_are_given_for_them():
    assert hours(session(hours=EARLY), on(30)) == ()
    assert hours(session(weekday_hours=((5, NOON),)), on(30)) == NOON
    assert hours(session(day_hours=((SUNDAY, NOON),)), SUNDAY) == NOON


def test_sittings_in_order_in_the_zone_of_the_session():
    found = sittings(session(ends=on(26), zone="Asia/Qatar", day_hours=((on(26), EARLY),)))
    assert found == (
        Window(utc(25, 6, 30), utc(25, 9, 30)),
        Window(utc(25, 11, 30), utc(25, 14, 30)),
        Window(utc(26, 6), utc(26, 9)),
    )


def test_hours_follow_the_clock_on_the_wall():
    """Clocks go back on Sunday, 25 October 2026."""
    found = sittings(session(starts=on(23, 10), ends=on(26, 10), hours=EARLY))
    assert [window.starts for window in found] == [utc(23, 7, month=10), utc(26, 8, month=10)]


def test_a_session_of_one_day():
    assert len(sittings(session(ends=MONDAY))) == 2


def test_around_is_from_the_day_before_to_the_day_after():
    windows = around(session(ends=on(26)))
    assert windows == tuple(Window(utc(number, 6), utc(number, 18)) for number in (24, 25, 26, 27))
    late = around(session(ends=MONDAY, zone="Asia/Tokyo"), dt.time(10), dt.time(22))
    assert late[1] == Window(utc(25, 1), utc(25, 13))
