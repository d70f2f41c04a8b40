"""Calendar parts: answers as the programs of the world write them, and what only an organizer may send."""

import datetime as dt
import time

import pytest

from iscg_bot.model.meetings import Partstat, Window
from iscg_bot.model.submissions import CalendarReply, CounterProposal, ForeignCalendar, Refresh
from iscg_bot.reading.replies import answers

UID, ANN = "m1@itu.example", "ann@example.org"


def calendar(*lines, method="REPLY", zones=""):
    return "\n".join(
        ["BEGIN:VCALENDAR", f"METHOD:{method}", "VERSION:2.0", *zones.splitlines(), *lines, "END:VCALENDAR"]
    )


def event(*lines):
    return ("BEGIN:VEVENT", f"UID:{UID}", "DTSTAMP:20260701T101500Z", *lines, "END:VEVENT")


def zone(name, offset):
    """A time zone without summer time."""
    return "\n".join(
        (
            *("BEGIN:VTIMEZONE", f"TZID:{name}", "BEGIN:STANDARD", "DTSTART:16010101T000000"),
            *(f"TZOFFSETFROM:{offset}", f"TZOFFSETTO:{offset}", "END:STANDARD", "END:VTIMEZONE"),
        )
    )


def utc(*parts):
    return dt.datetime(*parts, tzinfo=dt.UTC)


@pytest.fixture
def one():
    def only(text):
        (said,) = answers((text,))
        return said

    return only


ACCEPTS = f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{ANN}"


def test_the_least_that_a_program_sends(one):
    """No PRODID, ORGANIZER, DTSTART, SUMMARY, SEQUENCE (C43)."""
    said = one(calendar(*event(ACCEPTS)))
    assert said == CalendarReply(UID, ANN, Partstat.ACCEPTED, 0, utc(2026, 7, 1, 10, 15))


@pytest.mark.parametrize(
    "attendee",
    [
        "ATTENDEE;PARTSTAT=DECLINED:MAILTO:Ann@Example.ORG",
        'ATTENDEE;CN="Ann; and: others";PARTSTAT=DECLINED:mailto:ann@example.org',
        'ATTENDEE;PARTSTAT=DECLINED;SENT-BY="mailto:office@example.org":mailto:ann@example.org',
        "ATTENDEE;PARTSTAT=declined;CN=Ann:mailto:ann@exa\n mple.org",
        "ATTENDEE;RSVP=TRUE;PARTSTAT=DECLINED:mailto: ann@example.org",
    ],
)
def test_whose_answer_it_is(one, attendee):
    """Any case, folded, with a name, sent by an assistant (C42)."""
    said = one(calendar(*event(attendee)))
    assert (said.attendee, said.partstat) == (ANN, Partstat.DECLINED)


@pytest.mark.parametrize("method", ["REPLY", "reply", " Reply"])
def test_method_in_any_case(one, method):
    assert one(calendar(*event(ACCEPTS), method=method)).partstat is Partstat.ACCEPTED


@pytest.mark.parametrize(
    ("lines", "sequence"),
    [
        (("SEQUENCE:3",), 3),
        (("X-MICROSOFT-CDO-APPT-SEQUENCE:2",), 2),
        (("SEQUENCE:1", "X-MICROSOFT-CDO-APPT-SEQUENCE:2"), 1),
        (("SEQUENCE:many",), 0),
        ((), 0),
    ],
)
def test_sequence(one, lines, sequence):
    assert one(calendar(*event(ACCEPTS, *lines))).sequence == sequence


def test_comment_and_organizer(one):
    said = one(calendar(*event(ACCEPTS, "ORGANIZER:MAILTO:Bot@itu.example", "COMMENT:Late\\, sorry\\nAnn")))
    assert (said.comment, said.organizer) == ("Late, sorry\nAnn", "bot@itu.example")


def test_google_puts_the_note_into_the_attendee(one):
    said = one(calendar(*event(f'ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT="Another call":mailto:{ANN}')))
    assert said.comment == "Another call"


def test_one_instance_of_a_series(one):
    assert one(calendar(*event(ACCEPTS, "RECURRENCE-ID:20260714T120000Z", "RRULE:FREQ=DAILY"))).instance


def test_the_same_part_twice_is_one_answer():
    text = calendar(*event(ACCEPTS))
    assert len(answers((text, text))) == 1


def test_events_of_two_meetings_say_nothing():
    """C50."""
    other = ("BEGIN:VEVENT", "UID:m2@itu.example", ACCEPTS, "END:VEVENT")
    assert answers((calendar(*event(ACCEPTS), *other),)) == ()


@pytest.mark.parametrize(
    ("start", "end", "zones"),
    [
        ("DTSTART:20260714T140000Z", "DTEND:20260714T150000Z", ""),
        ("DTSTART;TZID=Europe/Zurich:20260714T160000", "DTEND;TZID=Europe/Zurich:20260714T170000", ""),
        ("DTSTART;TZID=Romance Standard Time:20260714T160000", "DTEND;TZID=Romance Standard Time:20260714T170000", ""),
        ("DTSTART;TZID=Custom:20260714T180000", "DTEND;TZID=Custom:20260714T190000", zone("Custom", "+0400")),
        ("DTSTART;TZID=Europe/Zurich:20260714T140000Z", "DTEND;TZID=Europe/Zurich:20260714T150000Z", ""),
        ("DTSTART:20260714T160000", "DTEND:20260714T170000", ""),
        ("DTSTART:20260714T140000Z", "DURATION:PT1H", ""),
        (
            "DTSTART:20260714T140000Z",
            "DTEND:20260714T150000Z",
            "BEGIN:VTIMEZONE\nTZID:x\nBEGIN:NONSENSE\nEND:VTIMEZONE",
        ),
    ],
)
def test_another_time(one, start, end, zones):
    """In UTC, in a zone of the world, of Windows, of its own; where Z stands, it is UTC (C77); floating is Geneva's."""
    said = one(calendar(*event(ACCEPTS, start, end), method="COUNTER", zones=zones))
    assert said == CounterProposal(
        UID, ANN, Window(utc(2026, 7, 14, 14), utc(2026, 7, 14, 15)), 0, utc(2026, 7, 1, 10, 15), people=(ANN,)
    )


def test_outlook_says_what_time_it_saw(one):
    times = ("DTSTART:20260714T140000Z", "DTEND:20260714T150000Z")
    seen = (
        "X-MS-OLK-ORIGINALSTART;TZID=Romance Standard Time:20260714T150000",
        "X-MS-OLK-ORIGINALEND:20260714T140000Z",
    )
    said = one(calendar(*event(ACCEPTS, *times, *seen), method="COUNTER"))
    assert said.original == Window(utc(2026, 7, 14, 13), utc(2026, 7, 14, 14))


def test_a_zone_of_one_file_is_not_that_of_the_next():
    """C56: icalendar keeps private zones."""
    times = ("DTSTART;TZID=Mine:20260714T120000", "DTEND;TZID=Mine:20260714T130000")
    read = [
        answers((calendar(*event(ACCEPTS, *times), method="COUNTER", zones=zone("Mine", offset)),))[
            0
        ].window.starts.hour
        for offset in ("+0200", "-0500")
    ]
    assert read == [10, 17]


def test_refresh(one):
    assert one(calendar(*event(f"ATTENDEE:mailto:{ANN}"), method="REFRESH")) == Refresh(UID, ANN)


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL", "PUBLISH", "ADD", "DECLINECOUNTER"])
def test_what_only_an_organizer_sends(one, method):
    assert one(calendar(*event(ACCEPTS), method=method)) == ForeignCalendar(method, UID)


@pytest.mark.parametrize(
    ("method", "author", "to", "sends_on"),
    [
        ("REQUEST", ANN, "mailto:bob@b.example", True),
        ("REQUEST", "bob@b.example", "mailto:bob@b.example", False),  # whom she sends
        ("REQUEST", ANN, "nobody", False),
        ("CANCEL", ANN, "mailto:bob@b.example", False),
    ],
)
def test_an_invitation_that_its_author_sends_on(method, author, to, sends_on):
    ann = f'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="{to}":mailto:{ANN}'
    bob = f'ATTENDEE;DELEGATED-FROM="mailto:{ANN}":mailto:bob@b.example'
    (said,) = answers((calendar(*event(bob, ann), method=method),), own=lambda address: address == author)
    assert said == ForeignCalendar(method, UID, delegates=sends_on)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "BEGIN:VCALENDAR",
        "METHOD:REPLY\nno calendar at all",
        calendar(),
        calendar("BEGIN:VEVENT", ACCEPTS, "END:VEVENT"),
        calendar(*event(f"ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:{ANN}")),
        calendar(*event("ATTENDEE;PARTSTAT=ACCEPTED:nobody")),
        calendar(*event(f"ATTENDEE;PARTSTAT=LATER:mailto:{ANN}")),
        calendar(*event(ACCEPTS), method="GUESS"),
        calendar(*event(ACCEPTS, "DTSTART:never", "DTEND:20260714T150000Z"), method="COUNTER"),
        calendar(*event(ACCEPTS, "DTSTART:20260714T150000Z", "DTEND:20260714T140000Z"), method="COUNTER"),
        calendar(*event(ACCEPTS, f"DESCRIPTION:{'x' * (1 << 20)}")),
    ],
)
def test_what_says_nothing(text):
    assert answers((text,)) == ()


@pytest.mark.parametrize(
    "text",
    [
        calendar(*event(ACCEPTS), zones="BEGIN:VTIMEZONE\n" * 60_000),
        calendar(*event(ACCEPTS), zones="BEGIN:VTIMEZONE" + "\n" * 900_000),
        calendar(*event(ACCEPTS, "DTSTART;" + "TZID=" * 190_000)),
        calendar(*event(ACCEPTS, "DTSTART;" + "A=B;" * 200_000 + ":x")),
        calendar(*event(ACCEPTS, "RRULE:FREQ=SECONDLY;BYSECOND=" + "1," * 100_000 + "1")),
        calendar(*event(*(f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{n}@x.example" for n in range(10_000)))),
        calendar(*event(ACCEPTS, *["BEGIN:VALARM"] * 60_000)),
    ],
    ids=["zones without end", "empty lines", "one line", "parameters", "repetition", "attendees", "alarms"],
)
def test_time_grows_with_the_length_only(text):
    started = time.process_time()
    answers((text,))
    assert time.process_time() - started < 4  # quadratic would be minutes
