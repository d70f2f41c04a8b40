"""One bad event loses only itself, and nothing that a file holds makes reading fail or take long (C75, C80, C82)."""

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iscg_bot.edges.sessions import read_calendar
from iscg_bot.errors import PermanentError

GOOD = "BEGIN:VEVENT\r\nUID:good\r\nSUMMARY:TSAG-26\r\nDTSTART;VALUE=DATE:20260525\r\nEND:VEVENT"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (("SUMMARY:TSAG",), "no DTSTART"),
        (("DTSTART:2026-05-25",), '"2026-05-25" is no DTSTART'),
        (("DTSTART;VALUE=DATE:20260231",), '"20260231" is no DTSTART'),
        (("DTSTART:20260525T093000Z", "DTEND:late"), '"late" is no DTEND'),
        (("DTSTART:20260525T093000Z", "DURATION:2 hours"), '"2 hours" is no DURATION'),
        (("DTSTART;TZID=Genf:20260525T093000", "DURATION:PT1H"), '"Genf" is not known'),
        (("DTSTART:20260525T093000Z",), "ends when or before it begins"),
        (("DTSTART:20260525T093000Z", "DTEND:20260525T083000Z"), "ends when or before it begins"),
        (("DTSTART:20260525T093000Z", "DURATION:-PT2H"), "ends when or before it begins"),
        (("DTSTART:20260525T093000Z", "DTEND;VALUE=DATE:20260526"), "begins with an hour and ends with a day"),
        (("DTSTART;VALUE=DATE:20260525", "DTEND;VALUE=DATE:20270601"), "more than a year"),
        (("DTSTART;VALUE=DATE:02260525",), "outside 1990 to 2199"),
        (("DTSTART;VALUE=DATE:20260525", "DTSTART;VALUE=DATE:20260526"), "DTSTART more than once"),
    ],
)
def test_a_bad_event_is_told_with_its_line_and_the_others_live(lines, said, event, read):
    calendar = read(GOOD, event(*lines), GOOD.replace("UID:good", "UID:better").replace("0525", "1025"))
    assert len(calendar.sessions) == 2
    ((line, sentence),) = calendar.problems
    assert line == 8
    assert said in sentence


@pytest.mark.parametrize(
    "lines",
    [
        ("BEGIN:VALARM", "TRIGGER:PT-2H", "END:VALARM"),
        ("BEGIN:VALARM", "DTSTART:20200101", "BEGIN:X-DEEPER", "END:X-DEEPER", "END:VALARM"),
        ("SEQUENCE:many",),
        ("X-WHAT;=;:",),
        ("GEO:nowhere",),
        ('ATTENDEE;CN="x:y',),
    ],
)
def test_what_does_not_matter_does_not_hurt(lines, event, read):
    (session,) = read(event("DTSTART;VALUE=DATE:20260525", *lines)).sessions
    assert session.starts.day == 25


def test_a_bad_zone_loses_the_events_that_need_it(event, read):
    zone = "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+5328\nTZOFFSETTO:x\n"
    needs_it = event("DTSTART;TZID=Ours:20260525T093000", "DURATION:PT1H")
    calendar = read(zone + "END:STANDARD\nEND:VTIMEZONE", needs_it, GOOD)
    assert len(calendar.sessions) == 1
    assert [line for line, _ in calendar.problems] == [3, 11]


def test_an_event_that_does_not_end_loses_itself(event, read):
    calendar = read(GOOD.removesuffix("END:VEVENT").strip(), event("DTSTART;VALUE=DATE:20260525"))
    assert calendar.problems == ((3, "this has a beginning and no end; it was left out"),)
    assert len(calendar.sessions) == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.encode(),
        lambda text: text.replace("\r\n", "\n").encode(),
        lambda text: text.replace("\r\n", "\r").encode(),
        lambda text: text.replace("\r\n", "\n", 3).encode(),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.encode("latin-1"),
        lambda text: text.replace("\r\n", "  \r\n").encode(),
        lambda text: text.replace("\r\n", "\r\n\r\n").encode(),
        lambda text: text.replace("TSAG", "TS\r\n AG").encode(),
        lambda text: text.replace("Genève", "Gen\u0085\u0009\x07ève").encode(),
        lambda text: text.replace("END:VCALENDAR", "").encode(),
        lambda text: text.replace("BEGIN:VEVENT", "begin:vevent").replace("END:VEVENT", "End:Vevent").encode(),
    ],
)
def test_however_it_is_written_down(change):
    text = f"BEGIN:VCALENDAR\r\n{GOOD.replace('TSAG-26', 'TSAG, Genève')}\r\nEND:VCALENDAR\r\n"
    (session,) = read_calendar(change(text), "Europe/Zurich").sessions
    assert session.label.replace(" ", "") == "TSAG,Genève"


def test_text_that_was_not_folded_goes_on(read, event):
    (session,) = read(event("DTSTART;VALUE=DATE:20260525", "LOCATION:Geneva", "Popov room")).sessions
    assert session.place == "Geneva Popov room"


def test_a_line_of_a_mebibyte(read, event):
    calendar = read(event("DTSTART;VALUE=DATE:20260525", f"DESCRIPTION:{'x' * 2**20}"))
    assert len(calendar.sessions) == 1


def test_many_short_folds_cost_no_more_than_their_length():
    text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260525\nSUMMARY:TSAG" + "\n x" * 300_000
    started = time.perf_counter()
    read_calendar(f"{text}\nEND:VEVENT\nEND:VCALENDAR".encode(), "Europe/Zurich")
    assert time.perf_counter() - started < 20


LINES = st.sampled_from(
    [
        *("BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE"),
        *("TZID:A", "SUMMARY:TSAG", "DTSTART:20260525T093000", "DTSTART;TZID=A:20260525T093000", "DTEND:20260525T0930"),
        *(
            "DURATION:PT3H",
            "RRULE:FREQ=DAILY;COUNT=3",
            "RRULE:FREQ=WEEKLY;UNTIL=20260701;BYDAY=MO,XX",
            "EXDATE:20260525",
        ),
        *("BEGIN:STANDARD", "END:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0100", "DTSTART:16010101T000000"),
        *("BEGIN:VALARM", "END:VALARM", "RECURRENCE-ID:20260526T093000", "STATUS:CANCELLED", " folded", "nonsense"),
    ]
)


@given(st.lists(LINES | st.text(max_size=40), max_size=40))
@settings(max_examples=200, deadline=None)
def test_whatever_stands_there_reading_comes_to_an_end(lines):
    try:
        calendar = read_calendar("\r\n".join(("BEGIN:VCALENDAR", *lines)).encode("utf-8", "replace"), "Europe/Zurich")
    except PermanentError:
        return
    assert all(session.starts <= session.ends and session.body for session in calendar.sessions)


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_bytes_that_are_no_calendar(raw):
    with contextlib.suppress(PermanentError):
        read_calendar(b"BEGIN:VCALENDAR\n" + raw, "Europe/Zurich")
