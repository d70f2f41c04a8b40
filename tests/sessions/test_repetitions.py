"""Repeated events: daily and weekly ones that come to an end; everything else is told."""

import pytest

FIRST = ("DTSTART;TZID=Europe/Zurich:20260525T093000", "DURATION:PT3H")  # a Monday


def numbers(calendar):
    """The days of all sessions on which something is held, as month and day."""
    days = [day for session in calendar.sessions for day, sittings in session.day_hours if sittings]
    return " ".join(f"{day:%m%d}" for day in days)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;COUNT=3", "0525 0526 0527"),
        ("FREQ=DAILY;UNTIL=20260528T073000Z", "0525 0526 0527 0528"),
        ("FREQ=DAILY;UNTIL=20260528T072959Z", "0525 0526 0527"),
        ("FREQ=DAILY;UNTIL=20260527", "0525 0526 0527"),
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", "0525 0527 0529"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=7", "0525 0526 0527 0528 0529 0601 0602"),
        ("FREQ=WEEKLY;COUNT=3", "0525 0601 0608"),
        ("FREQ=WEEKLY;BYDAY=WE,MO;COUNT=4", "0525 0527 0601 0603"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4;WKST=MO", "0525 0531 0608 0614"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4;WKST=SU", "0525 0607 0608 0621"),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", "0525 0526 0602"),  # DTSTART is the first instance, fitting or not
        ("freq=weekly;count=2", "0525 0601"),
    ],
)
def test_rules(read, event, rule, days):
    calendar = read(event(*FIRST, f"RRULE:{rule}"))
    assert numbers(calendar) == days
    assert calendar.problems == ()


def test_whole_days_are_repeated(read, event):
    calendar = read(event("DTSTART;VALUE=DATE:20260525", "DTEND;VALUE=DATE:20260527", "RRULE:FREQ=WEEKLY;COUNT=2"))
    assert [(s.starts.day, s.ends.day) for s in calendar.sessions] == [(25, 26), (1, 2)]


def test_exceptions_are_left_out_and_counted(read, event):
    assert numbers(read(event(*FIRST, "RRULE:FREQ=DAILY;COUNT=4", "EXDATE;TZID=Europe/Zurich:20260526T093000"))) == (
        "0525 0527 0528"
    )
    assert numbers(read(event(*FIRST, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260526T073000Z,20260527T073000Z"))) == (
        "0525"
    )
    assert numbers(read(event(*FIRST, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20260526"))) == "0525 0527"


def test_an_instance_with_an_event_of_its_own(read, event, hours):
    called_off = ("DTSTART:20260527T073000Z", "DURATION:PT3H", "STATUS:CANCELLED")
    calendar = read(
        event("UID:1", *FIRST, "RRULE:FREQ=DAILY;COUNT=3"),
        event("UID:1", "RECURRENCE-ID:20260526T073000Z", "DTSTART:20260526T120000Z", "DURATION:PT1H"),
        event("UID:1", "RECURRENCE-ID:20260527T073000Z", *called_off),
    )
    assert hours(calendar) == {"Mon 25 May": "09:30-12:30", "Tue 26 May": "14:00-15:00"}


def test_a_rule_at_an_instance(read, event):
    """ConnectDaily and Exchange write both at the repeated event itself (C79)."""
    instance = event("UID:1", "RECURRENCE-ID:20260525T073000Z", *FIRST, "RRULE:FREQ=DAILY;COUNT=2")
    assert numbers(read(instance)) == "0525 0526"
    assert numbers(read(event("UID:1", *FIRST), instance)) == "0525"


def test_the_clock_on_the_wall_goes_on_when_clocks_change(read, event, hours):
    calendar = read(event("DTSTART;TZID=Europe/Zurich:20261023T093000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4"))
    assert set(hours(calendar).values()) == {"09:30-10:30"}


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=MONTHLY;COUNT=2", "of a kind that is not followed"),
        ("FREQ=SECONDLY;COUNT=2", "of a kind that is not followed"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=2", "of a kind that is not followed"),
        ("FREQ=WEEKLY;BYDAY=2TU;COUNT=2", "of a kind that is not followed"),
        ("FREQ=FORTNIGHTLY;COUNT=2", "of a kind that is not followed"),
        ("nonsense", "of a kind that is not followed"),
        ("FREQ=DAILY", "has no end"),
        ("FREQ=DAILY;INTERVAL=0;COUNT=2", "no interval"),
    ],
)
def test_rules_that_are_not_followed(read, event, rule, said):
    calendar = read(event(*FIRST, f"RRULE:{rule}"))
    assert numbers(calendar) == "0525"
    ((line, sentence),) = calendar.problems
    assert line == 3
    assert said in sentence
    assert sentence.endswith("only its first time counts")


@pytest.mark.parametrize(
    ("rule", "count"),
    [
        ("FREQ=DAILY;COUNT=201", 200),
        ("FREQ=DAILY;COUNT=4000000", 200),
        ("FREQ=DAILY;UNTIL=20270525", 200),
        ("FREQ=WEEKLY;INTERVAL=4;COUNT=100", 40),
        ("FREQ=WEEKLY;INTERVAL=4;UNTIL=20350101", 40),
    ],
)
def test_long_repetitions_are_cut_and_told(read, event, rule, count):
    calendar = read(event(*FIRST, f"RRULE:{rule}"))
    assert len(numbers(calendar).split()) == count
    assert calendar.problems == ((3, "its repetition is followed for 200 times within three years only"),)


def test_two_hundred_are_followed(read, event):
    calendar = read(event(*FIRST, "RRULE:FREQ=DAILY;COUNT=200"))
    assert len(numbers(calendar).split()) == 200
    assert calendar.problems == ()


@pytest.mark.parametrize("line", ["RDATE:20260601T073000Z", "EXRULE:FREQ=WEEKLY;COUNT=2"])
def test_what_else_is_not_followed_is_told(read, event, line):
    name = line.partition(":")[0]
    assert read(event(*FIRST, line)).problems == ((3, f"its {name} is not followed"),)
