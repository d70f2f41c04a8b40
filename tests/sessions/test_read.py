"""A calendar becomes sessions: whole days, hours, bodies, zones, what is left out and why."""

import datetime as dt

import pytest

from iscg_bot.edges.sessions import read_calendar
from iscg_bot.errors import PermanentError
from iscg_bot.model.groups import Sitting
from iscg_bot.model.meetings import Window
from iscg_bot.model.sittings import DEFAULT_HOURS, days, sittings

PRIVATE = """
    BEGIN:VTIMEZONE
    TZID:{name}
    BEGIN:STANDARD
    DTSTART:16010101T000000
    TZOFFSETFROM:{offset}
    TZOFFSETTO:{offset}
    END:STANDARD
    END:VTIMEZONE
"""


def utc(day, hour, minute=0, month=5):
    return dt.datetime(2026, month, day, hour, minute, tzinfo=dt.UTC)


# --- days and hours ------------------------------------------------------------------------------------------------


def test_whole_days_have_the_usual_hours_and_the_end_is_exclusive(read, event):
    (session,) = read(event("DTSTART;VALUE=DATE:20260525", "DTEND;VALUE=DATE:20260530", "LOCATION:Geneva")).sessions
    assert (session.starts, session.ends) == (dt.date(2026, 5, 25), dt.date(2026, 5, 29))
    assert (session.body, session.label, session.place, session.zone) == ("TSAG", "TSAG-26", "Geneva", "Europe/Zurich")
    assert (session.hours, session.day_hours) == (DEFAULT_HOURS, ())
    assert len(sittings(session)) == 10


@pytest.mark.parametrize("end", [(), ("DTEND;VALUE=DATE:20260525",), ("DURATION:P1D",)])
def test_a_day_without_an_end_of_its_own(read, event, end):
    (session,) = read(event("DTSTART;VALUE=DATE:20260525", *end)).sessions
    assert (session.starts, session.ends) == (dt.date(2026, 5, 25), dt.date(2026, 5, 25))


def test_hours_are_those_of_the_day(read, event):
    (session,) = read(event("DTSTART;TZID=Europe/Zurich:20260525T093000", "DURATION:PT3H")).sessions
    assert session.day_hours == ((dt.date(2026, 5, 25), (Sitting(dt.time(9, 30), dt.time(12, 30)),)),)
    assert sittings(session) == (Window(utc(25, 7, 30), utc(25, 10, 30)),)


def test_sittings_of_one_body_on_days_that_follow_one_another_are_one_session(read, event, hours):
    calendar = read(
        event("DTSTART:20260526T123000Z", "DTEND:20260526T153000Z", "SUMMARY:TSAG afternoon"),
        event("DTSTART:20260526T073000Z", "DTEND:20260526T103000Z", "SUMMARY:TSAG morning"),
        event("DTSTART:20260529T070000Z", "DTEND:20260529T100000Z", "SUMMARY:TSAG closing", "LOCATION:Room A"),
        event("DTSTART:20260601T070000Z", "DTEND:20260601T100000Z", "SUMMARY:TSAG, day after"),
    )
    assert hours(calendar) == {
        "Tue 26 May": "09:30-12:30, 14:30-17:30",
        "Wed 27 May": "",
        "Thu 28 May": "",
        "Fri 29 May": "09:00-12:00",
        "Sat 30 May": "",
        "Sun 31 May": "",
        "Mon 01 Jun": "09:00-12:00",
    }
    assert calendar.sessions[0].place == "Room A"


def test_hours_of_a_day_within_a_session_of_whole_days(read, event, hours):
    calendar = read(
        event("DTSTART;VALUE=DATE:20260525", "DTEND;VALUE=DATE:20260530", "SUMMARY:TSAG, sixth meeting"),
        event("DTSTART:20260529T070000Z", "DTEND:20260529T100000Z", "SUMMARY:TSAG closing"),
        event("DTSTART:20260529T090000Z", "DTEND:20260529T103000Z", "SUMMARY:TSAG closing of the closing"),
    )
    assert hours(calendar) == {"Fri 29 May": "09:00-12:30"}
    assert calendar.sessions[0].label == "TSAG, sixth meeting"
    assert len(sittings(calendar.sessions[0])) == 9


def test_sessions_weeks_apart_or_of_other_bodies_are_others(read, event):
    found = read(
        event("DTSTART;VALUE=DATE:20261012"),
        event("DTSTART;VALUE=DATE:20260525"),
        event("DTSTART;VALUE=DATE:20260525", "SUMMARY:RAG-26"),
        event("DTSTART;VALUE=DATE:20260529"),
    ).sessions
    assert [(s.body, s.starts.month, s.starts.day) for s in found] == [
        ("RAG", 5, 25),
        ("TSAG", 5, 25),
        ("TSAG", 5, 29),
        ("TSAG", 10, 12),
    ]


def test_nobody_sits_from_monday_to_friday_without_a_break(read, event, hours):
    calendar = read(event("DTSTART:20260529T080000Z", "DTEND:20260602T130000Z"))
    assert hours(calendar) == {
        "Fri 29 May": "10:00-12:30, 14:30-17:30",
        "Mon 01 Jun": "09:30-12:30, 14:30-17:30",
        "Tue 02 Jun": "09:30-12:30, 14:30-15:00",
    } | dict.fromkeys((), "")
    assert [day.day for day in days(calendar.sessions[0])] == [29, 1, 2]


def test_a_sitting_over_midnight_is_parted(read, event, hours):
    assert hours(read(event("DTSTART:20260527T200000Z", "DTEND:20260528T000000Z"))) == {
        "Wed 27 May": "22:00-23:59",
        "Thu 28 May": "00:00-02:00",
    }


def test_a_sitting_when_clocks_change(read, event):
    (session,) = read(
        event("DTSTART;TZID=Europe/Zurich:20261025T010000", "DTEND;TZID=Europe/Zurich:20261025T040000")
    ).sessions
    assert sittings(session) == (Window(utc(24, 23, month=10), utc(25, 3, month=10)),)


# --- bodies --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (("SUMMARY:RAG-26",), "RAG"),
        (("SUMMARY:ITU-T TSAG plenary",), "TSAG"),
        (("SUMMARY:[TDAG] opening",), "TDAG"),
        (("SUMMARY:Opening", "CATEGORIES:Meetings,TDAG"), "TDAG"),
        (("SUMMARY:Opening", "CATEGORIES:Meetings", "CATEGORIES:RAG"), "RAG"),
        (("SUMMARY:TSAG opening", "CATEGORIES:RAG"), "RAG"),
        (("SUMMARY:Council 2026",), "Council"),
    ],
)
def test_whose_session_it_is(read, event, lines, body):
    (session,) = read(event("DTSTART;VALUE=DATE:20260525", *lines), body="PP").sessions
    assert session.body == body


def test_events_that_name_no_body_are_of_the_one_configured_or_left_out(read, event):
    strange = [event("DTSTART;VALUE=DATE:20260525", f"SUMMARY:{title}") for title in ("Coffee", "Rag market")]
    (session,) = read(*strange, body="RAG").sessions
    assert session.body == "RAG"
    calendar = read(*strange, event("DTSTART;VALUE=DATE:20260525"))
    assert [s.body for s in calendar.sessions] == ["TSAG"]
    assert calendar.problems == ((3, '2 events name no body, the first is "Coffee"; they were left out'),)


# --- zones ---------------------------------------------------------------------------------------------------------


def test_floating_times_are_in_the_zone_of_the_group_or_of_the_calendar(read, event):
    floating = event("DTSTART:20260525T093000", "DTEND:20260525T123000")
    (ours,) = read(floating, zone="Africa/Cairo").sessions
    assert (ours.zone, sittings(ours)[0].starts) == ("Africa/Cairo", utc(25, 6, 30))
    (theirs,) = read("X-WR-TIMEZONE:Asia/Tokyo", floating).sessions
    assert sittings(theirs)[0].starts == utc(25, 0, 30)


def test_whole_days_are_in_the_zone_of_the_calendar_unless_another_is_configured(read, event):
    day = event("DTSTART;VALUE=DATE:20260525")
    assert read("X-WR-TIMEZONE:Asia/Tokyo", day).sessions[0].zone == "Asia/Tokyo"
    assert read("X-WR-TIMEZONE:Tokio", day).sessions[0].zone == "Europe/Zurich"
    assert read("X-WR-TIMEZONE:Asia/Tokyo", day, zone="Asia/Qatar").sessions[0].zone == "Asia/Tokyo"


def test_other_names_of_the_same_clock_are_one_session(read, event):
    calendar = read(
        event("DTSTART;VALUE=DATE:20260525", "DTEND;VALUE=DATE:20260530"),
        event("DTSTART;TZID=W. Europe Standard Time:20260529T090000", "DURATION:PT3H"),
        event("DTSTART;TZID=Europe/Paris:20260528T090000", "DURATION:PT3H"),
        event("DTSTART;TZID=Europe/London:20261020T090000", "DURATION:PT3H"),
    )
    assert [(s.zone, len(s.day_hours)) for s in calendar.sessions] == [("Europe/Zurich", 2), ("Europe/London", 1)]


def test_the_zone_of_an_event_is_the_zone_of_its_session(read, event):
    (session,) = read(event("DTSTART;TZID=Asia/Qatar:20260525T093000", "DURATION:PT3H")).sessions
    assert (session.zone, session.day_hours[0][1][0].starts) == ("Asia/Qatar", dt.time(9, 30))


@pytest.mark.parametrize(
    ("tzid", "notes"),
    [
        ("W. Europe Standard Time", ()),
        ("/Europe/Zurich", ()),
        (
            "/mozilla.org/20050126_1/Europe/Zurich",
            ('the time zone "mozilla.org/20050126_1/Europe/Zurich" is taken for Europe/Zurich',),
        ),
    ],
)
def test_names_of_zones_that_are_not_the_iana_s(read, event, tzid, notes):
    calendar = read(event(f"DTSTART;TZID={tzid}:20260525T093000", f"DTEND;TZID={tzid}:20260525T123000"))
    assert sittings(calendar.sessions[0])[0] == Window(utc(25, 7, 30), utc(25, 10, 30))
    assert tuple(sentence for _, sentence in calendar.problems) == notes
    assert calendar.sessions[0].zone in ("Europe/Zurich", "Europe/Berlin")


def test_a_zone_defined_in_the_file_even_behind_its_events(read, event):
    own = event('DTSTART;TZID="(UTC+05:00) Somewhere":20260525T093000', "DURATION:PT3H")
    calendar = read(own, PRIVATE.format(name="(UTC+05:00) Somewhere", offset="+0500"))
    assert sittings(calendar.sessions[0])[0].starts == utc(25, 4, 30)
    assert calendar.problems == ()


def test_a_zone_of_one_file_does_not_shift_another(read, event):
    """icalendar alone reads the second seven hours wrong (calendar.md, finding 1)."""
    own = event("DTSTART;TZID=Customized Time Zone:20260525T093000", "DURATION:PT3H")
    starts = [
        sittings(read(PRIVATE.format(name="Customized Time Zone", offset=offset), own).sessions[0])[0].starts
        for offset in ("+0200", "-0500")
    ]
    assert starts == [utc(25, 7, 30), utc(25, 14, 30)]
    with pytest.raises(PermanentError, match='the time zone "Customized Time Zone" is not known'):
        read(own)


def test_an_unknown_zone_is_the_calendar_s_or_loses_the_event(read, event):
    own = event("DTSTART;TZID=Genf:20260525T093000", "DURATION:PT3H")
    calendar = read("X-WR-TIMEZONE:Europe/Paris", own)
    assert sittings(calendar.sessions[0])[0].starts == utc(25, 7, 30)
    assert calendar.problems == ((4, 'the time zone "Genf" is not known; Europe/Paris is the calendar\'s'),)
    other = read(own, event("DTSTART;VALUE=DATE:20260525"))
    assert [line for line, _ in other.problems] == [3]
    assert len(other.sessions) == 1


def test_a_file_that_contradicts_the_iana_is_told_and_not_followed(read, event):
    calendar = read(
        PRIVATE.format(name="Europe/Zurich", offset="+0500"),
        event("DTSTART;TZID=Europe/Zurich:20260525T093000", "DURATION:PT3H"),
    )
    assert sittings(calendar.sessions[0])[0].starts == utc(25, 7, 30)
    assert "other clocks for Europe/Zurich" in calendar.problems[0][1]


def test_a_z_wins_over_a_zone(read, event):
    calendar = read(
        event("DTSTART;TZID=Europe/Brussels:20260525T120000Z", "DTEND;TZID=Europe/Brussels:20260525T130000Z")
    )
    assert sittings(calendar.sessions[0]) == (Window(utc(25, 12), utc(25, 13)),)
    assert calendar.problems == ((3, 'its times are in UTC, though the zone "Europe/Brussels" is named'),)


# --- revisions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("newer_first", [True, False])
@pytest.mark.parametrize(
    ("newer", "older"),
    [
        (("SEQUENCE:10",), ("SEQUENCE:9", "LAST-MODIFIED:20260102T000000Z")),
        (("LAST-MODIFIED:20260102T000000Z",), ("LAST-MODIFIED:20260101T235959Z", "DTSTAMP:20260301T000000Z")),
        (("DTSTAMP:20260102T000000Z",), ("DTSTAMP:20260101T000000Z",)),
    ],
)
def test_the_newest_revision_counts(read, event, newer_first, newer, older):
    both = [
        event("UID:1", "DTSTART;VALUE=DATE:20260525", *newer),
        event("UID:1", "DTSTART;VALUE=DATE:20260526", *older),
    ]
    (session,) = read(*(both if newer_first else reversed(both))).sessions
    assert session.starts == dt.date(2026, 5, 25)


def test_what_was_called_off_is_no_session(read, event):
    called_off = event("UID:1", "DTSTART;VALUE=DATE:20260525", "SEQUENCE:1", "STATUS:CANCELLED")
    calendar = read(event("UID:1", "DTSTART;VALUE=DATE:20260525"), called_off)
    assert calendar.sessions == ()
    assert calendar.problems == ()


def test_events_without_a_uid_are_not_one_another(read, event):
    text = "BEGIN:VEVENT\nSUMMARY:TSAG\nDTSTART;VALUE=DATE:{}\nEND:VEVENT"
    assert len(read(text.format("20260525"), text.format("20261025")).sessions) == 2


# --- words ---------------------------------------------------------------------------------------------------------


def test_words_are_text_of_one_line(read, event):
    (session,) = read(
        event("DTSTART;VALUE=DATE:20260525", "SUMMARY:TSAG\\, <b>sixth</b>\\nmeeting", f"LOCATION:{'x' * 900}")
    ).sessions
    assert session.label == "TSAG, sixth meeting"
    assert len(session.place) == 200


# --- whole files ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "this is no calendar"),
        (b"<html>", "this is no calendar"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "it holds no event"),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260525\n", "line 2: this has a beginning and no end"),
        (b"x" * (2 * 2**20 + 1), "it is larger than 2 MiB"),
    ],
)
def test_files_of_which_nothing_can_be_used(raw, said):
    with pytest.raises(PermanentError, match=said):
        read_calendar(raw, "Europe/Zurich")


def test_the_source_is_told(read, event):
    (session,) = read(event("DTSTART;VALUE=DATE:20260525")).sessions
    assert session.source == "tsag.ics"
