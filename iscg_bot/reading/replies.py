"""Calendar parts of a mail (RFC 5546 over RFC 6047): answers to our invitations, and what only an organizer may send.

Read tolerantly, for no program writes what the RFC asks (C43); what cannot be read says nothing.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDDDTypes, vDuration
from icalendar.timezone import tzp

from iscg_bot.model.answers import CalendarReply, CounterProposal, ForeignCalendar, Refresh
from iscg_bot.model.meetings import Partstat, Window

Said = CalendarReply | CounterProposal | Refresh | ForeignCalendar
Own = Callable[[str], bool]

_CAP = 1 << 20  # characters (C40)
_EVENTS = 50
_TEXT = 1_000  # characters of a comment that are kept
_FOREIGN = ("REQUEST", "CANCEL", "PUBLISH", "ADD", "DECLINECOUNTER")
_ZONED_Z = re.compile(
    r"^((?:DTSTART|DTEND|RECURRENCE-ID|X-MS-OLK-ORIGINAL\w+))(?=[^:\n]*TZID=)[^:\n]*+:(\d{8}T\d{6}Z)\s*$", re.M | re.I
)
_ZONES = re.compile(  # up to the next one: many that never end are not each looked through to the end
    r"^BEGIN:VTIMEZONE[ \t\r]*$(?:(?!^BEGIN:VTIMEZONE).)*?^END:VTIMEZONE[ \t\r]*$\n?", re.M | re.I | re.S
)
_FOLD = re.compile(r"\r?\n[ \t]")  # RFC 5545 3.1
_METHOD = re.compile(r"^METHOD[^:\n]*:\s*([\w-]+)\s*$", re.M | re.I)
_STAMP = re.compile(r"(\d{8}T\d{6})Z?$")


def answers(calendars: tuple[str, ...], zone: str = "Europe/Zurich", own: Own = lambda _: False) -> tuple[Said, ...]:
    """What the calendar parts of a mail say, in order, each once; floating times are of *zone*.

    Of several attendees the one meant is whose address is the author's *own*, else the first.
    """
    return tuple(dict.fromkeys(said for text in calendars for said in _answers(text, zone, own)))


def _answers(text: str, zone: str, own: Own) -> tuple[Said, ...]:
    method = _METHOD.search(text[:_CAP])
    name = method[1].upper() if method else ""
    events = _events(text, zoned=name == "COUNTER") if name and len(text) <= _CAP else []
    if not events or len({_text(event, "UID") for event in events}) != 1:  # C50
        return ()
    if name in _FOREIGN:
        delegates = name == "REQUEST" and _sends_on(events[0], own)
        return (ForeignCalendar(name, _text(events[0], "UID"), delegates=delegates),)
    readers: dict[str, Callable[[Event, str, Own], Iterator[Said]]]
    readers = {"REPLY": _replies, "COUNTER": _counters, "REFRESH": _refreshes}
    read = readers.get(name)
    return tuple(said for event in events for said in read(event, zone, own)) if read else ()


def _events(text: str, *, zoned: bool) -> list[Event]:
    """The events that have a UID; none if the text is no calendar.

    Zones cost half of the time and are needed for a COUNTER alone: of other messages local times are never read (C49).
    """
    tzp.use_default()  # else zones that another file defined stay (C56)
    unfolded = _ZONED_Z.sub(r"\1:\2", _FOLD.sub("", text.strip("\ufeff \r\n")))  # C77: Z wins
    return (zoned and _parsed(unfolded)) or _parsed(_ZONES.sub("", unfolded))  # a zone may be what breaks


def _parsed(text: str) -> list[Event]:
    try:
        found = Calendar.from_ical(text, multiple=True)
        events = [event for calendar in found for event in calendar.walk("VEVENT")][:_EVENTS]
        return [event for event in events if isinstance(event, Event) and _text(event, "UID")]
    except Exception:  # a foreign file may break the library in any way; a broken one says nothing
        return []


def _replies(event: Event, _zone: str, own: Own) -> Iterator[CalendarReply]:
    """Only PARTSTAT, COMMENT and DELEGATED-TO are read (C49); an answer for an instance is not for the whole (C46)."""
    for attendee in _who(event, own):
        answer = _parameter(attendee, "PARTSTAT").upper()
        if answer in Partstat.__members__.values() and answer != Partstat.NEEDS_ACTION:
            yield CalendarReply(
                uid=_text(event, "UID"),
                attendee=_address(attendee),
                partstat=Partstat(answer),
                sequence=_sequence(event),
                stamp=_stamp(event),
                comment=_comment(event) or _parameter(attendee, "X-RESPONSE-COMMENT")[:_TEXT],
                organizer=_address(event.get("ORGANIZER", "")),
                instance="RECURRENCE-ID" in event,
                delegate=_address(_parameter(attendee, "DELEGATED-TO").strip('"')),
                observes=_parameter(attendee, "ROLE").upper() == "NON-PARTICIPANT",
            )


def _counters(event: Event, zone: str, own: Own) -> Iterator[CounterProposal]:
    """The time proposed, beside the one that the proposer saw (C57)."""
    window = _window(event, "DTSTART", "DTEND", zone)
    for attendee in _who(event, own):
        if window:
            yield CounterProposal(
                uid=_text(event, "UID"),
                attendee=_address(attendee),
                window=window,
                sequence=_sequence(event),
                stamp=_stamp(event),
                original=_window(event, "X-MS-OLK-ORIGINALSTART", "X-MS-OLK-ORIGINALEND", zone),
                comment=_comment(event),
                title=_text(event, "SUMMARY")[:_TEXT],
                place=_text(event, "LOCATION")[:_TEXT],
                people=tuple(_address(one) for one in _attendees(event))[:_EVENTS],
            )


def _refreshes(event: Event, _zone: str, own: Own) -> Iterator[Refresh]:
    for attendee in _who(event, own):
        yield Refresh(_text(event, "UID"), _address(attendee))


def _who(event: Event, own: Own) -> list[object]:
    """Whose message it is: a delegation names the delegate too, a counter whoever else should come."""
    named = _attendees(event)
    return [one for one in named if own(_address(one))][:1] or named[:1]


def _sends_on(event: Event, own: Own) -> bool:
    """Does the author name somebody to come instead?"""
    return any(own(_address(one)) and "@" in _parameter(one, "DELEGATED-TO") for one in _attendees(event))


def _attendees(event: Event) -> list[object]:
    given = event.get("ATTENDEE", [])
    return [one for one in (given if isinstance(given, list) else [given]) if "@" in _address(one)]


def _address(value: object) -> str:
    """The addr-spec of "MAILTO:a@b", in whatever case (C42). SENT-BY is somebody else's."""
    return re.sub(r"(?i)^\s*mailto\s*:", "", str(value)).strip().strip("<>").lower()


def _parameter(value: object, name: str) -> str:
    given = getattr(value, "params", {}).get(name, "")
    return str(given[0] if isinstance(given, list) and given else given).strip()


def _text(event: Event, name: str) -> str:
    given = event.get(name, "")
    return str(given[0] if isinstance(given, list) and given else given).strip()


def _comment(event: Event) -> str:
    return _text(event, "COMMENT").replace("\\n", "\n").strip()[:_TEXT]


def _sequence(event: Event) -> int:
    """RFC 5546 2.1.4; Outlook's own field where it is missing (C44)."""
    given = _text(event, "SEQUENCE") or _text(event, "X-MICROSOFT-CDO-APPT-SEQUENCE")
    return int(given) if re.fullmatch(r"\d{1,9}", given) else 0


def _stamp(event: Event) -> dt.datetime | None:
    """DTSTAMP is always UTC (RFC 5545 3.8.7.2)."""
    return _moment(event, "DTSTAMP", "UTC")


def _window(event: Event, start: str, end: str, zone: str) -> Window | None:
    first, last = _moment(event, start, zone), _moment(event, end, zone)
    if first and not last and start == "DTSTART":
        given = event.get("DURATION")
        length = given.dt if isinstance(given, vDDDTypes | vDuration) else None
        last = first + length if isinstance(length, dt.timedelta) else None
    return Window(first, last) if first and last and first < last else None


def _moment(event: Event, name: str, zone: str) -> dt.datetime | None:
    """The moment in UTC; a private property and a floating time are in *zone*, a mere date is none."""
    given = event.get(name)
    value = given.dt if isinstance(given, vDDDTypes) else _bare(str(given or ""))
    if not isinstance(value, dt.datetime):
        return None
    named = tzp.timezone(_parameter(given, "TZID")) if not value.tzinfo and _parameter(given, "TZID") else None
    try:
        return (value if value.tzinfo else value.replace(tzinfo=named or ZoneInfo(zone))).astimezone(dt.UTC)
    except (OverflowError, ValueError):
        return None


def _bare(text: str) -> dt.datetime | None:
    match = _STAMP.search(text.strip())
    if not match:
        return None
    try:
        value = dt.datetime.strptime(match[1], "%Y%m%dT%H%M%S")  # noqa: DTZ007 - the zone follows
    except ValueError:
        return None
    return value.replace(tzinfo=dt.UTC) if text.rstrip().endswith("Z") else value
