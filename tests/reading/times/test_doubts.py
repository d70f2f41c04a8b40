"""What may be meant in two ways is a doubt with its alternatives, never a guess."""

import datetime as dt

import pytest

from iscg_bot.reading.times import DOUBTS, read

MONDAY = dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))
FROM_AMERICA = dt.datetime(2026, 5, 18, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=-5)))
FROM_EUROPE = MONDAY


def days(reading) -> list[str]:
    (doubt,) = reading.doubts
    assert doubt.code in DOUBTS
    return [f"{window.starts + dt.timedelta(hours=2):%d.%m}" for window in doubt.alternatives]


@pytest.mark.parametrize(
    ("text", "said", "code", "alternatives"),
    [
        ("Friday 19 September 2026 at 15:00", MONDAY, "weekday_contradicts", ["19.09", "18.09"]),
        ("пятница, 19 сентября 2026 г., 15:00", MONDAY, "weekday_contradicts", ["19.09", "18.09"]),
        ("среда, 17 сентября 2026 г., 15:00", MONDAY, "weekday_contradicts", ["17.09", "16.09"]),
        ("le vendredi 19 septembre 2026 à 15 heures", MONDAY, "weekday_contradicts", ["19.09", "18.09"]),
        ("next Thursday at 14:00", MONDAY, "next_weekday", ["21.05", "28.05"]),
        ("в следующий четверг в 14:00", MONDAY, "next_weekday", ["21.05", "28.05"]),
        ("Please plan the call for 06/08/2026 at 15:00", FROM_AMERICA, "day_or_month", ["06.08", "08.06"]),
        ("25 October 2026 at 02:30", MONDAY, "clock_repeats", ["25.10", "25.10"]),
        ("29 March 2027 at 02:30", MONDAY, "", []),
        ("28 March 2027 at 02:30", MONDAY, "clock_skips", ["28.03", "28.03"]),
        ("Tuesday 12 May 2026 at 10:00", MONDAY, "past", ["12.05"]),
    ],
)
def test_doubts(text, said, code, alternatives):
    reading = read(text, said)
    if not code:
        assert reading.windows
        assert not reading.doubts
        return
    assert not reading.windows
    assert [doubt.code for doubt in reading.doubts] == [code]
    assert days(reading) == alternatives


def test_what_settles_the_order_of_day_and_month():
    """Day first, as the Union writes; or what the weekday, or the calendar, confirms."""
    for text, said, month, day in (
        ("Please plan the call for 06/08/2026 at 15:00", FROM_EUROPE, 8, 6),
        ("Please plan the call for Monday 06/08/2026 at 15:00", FROM_AMERICA, 6, 8),
        ("Please plan the call for 06/18/2026 at 15:00", FROM_AMERICA, 6, 18),
        ("Please plan the call for 06.08.2026 at 15:00", FROM_AMERICA, 8, 6),
    ):
        (window,) = read(text, said).windows
        assert (window.starts.month, window.starts.day) == (month, day), text


def test_next_thursday_said_on_a_friday_is_clear():
    friday = dt.datetime(2026, 5, 15, 9, 0, tzinfo=dt.UTC)
    reading = read("next Thursday at 14:00", friday)
    assert [w.starts.day for w in reading.windows] == [21]
    assert not reading.doubts


def test_the_certain_proposals_stay():
    text = "1. le jeudi 17 septembre 2026 à 15 heures ;\n2. le vendredi 19 septembre 2026 à 15 heures."
    reading = read(text, MONDAY)
    assert [w.starts.day for w in reading.windows] == [17]
    assert [doubt.code for doubt in reading.doubts] == ["weekday_contradicts"]
