"""An invitation as an iCalendar object (RFC 5545) with one iTIP method (RFC 5546), written by hand.

One VEVENT in UTC, so that nobody needs to know a time zone to agree on the instant. The same invite, group and language
give the same octets.
"""

import datetime as dt
from collections.abc import Iterator
from urllib.parse import quote

from iscg_bot.letters.words import clean, web_address
from iscg_bot.model.groups import Group
from iscg_bot.model.meetings import Attendee, Invite, Method, Partstat

PRODUCT = "-//ISCG//iscg_bot//EN"

_OCTETS = 75  # RFC 5545 3.1: a longer line is folded
_ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})  # RFC 5545 3.3.11
# RFC 5545 3.2 knows no quotation mark inside of a quoted parameter value; "^" would begin an RFC 6868 escape.
_QUOTED = str.maketrans({'"': "'", "^": "^^"})
_STATUS = {Method.REQUEST: "CONFIRMED", Method.CANCEL: "CANCELLED", Method.DECLINECOUNTER: "CONFIRMED"}
_URI_SAFE = "@:!$'()*+,~"  # in a mailto URI all else is percent-encoded (RFC 6068 2)


def calendar(invite: Invite, group: Group, language: str) -> bytes:
    """The VCALENDAR of *invite*: UTF-8, CRLF, lines of 75 octets at most, whatever the words hold."""
    return b"".join(map(_folded, _lines(invite, group, language)))


def _lines(invite: Invite, group: Group, language: str) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", f"METHOD:{invite.method.value}")
    yield from _event(invite, group, language)
    yield "END:VCALENDAR"


def _event(invite: Invite, group: Group, language: str) -> Iterator[str]:
    """No VALARM: when to be reminded is the reader's own affair (RFC 5546 3.2.5 forbids it in a CANCEL)."""
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(clean(invite.uid, limit=255))}"
    yield f"SEQUENCE:{invite.sequence}"  # 0 too: RFC 5546 2.1.4
    yield f"DTSTAMP:{_utc(invite.stamp)}"  # of this revision: RFC 5546 2.1.5
    yield f"DTSTART:{_utc(invite.window.starts)}"
    yield f"DTEND:{_utc(invite.window.ends)}"
    yield f"SUMMARY:{_text(clean(invite.title) or group.acronym)}"
    if invite.whole:  # RFC 5546 3.2.5: no STATUS where one person is taken off and the meeting goes on
        yield f"STATUS:{_STATUS[invite.method]}"
    if invite.method is not Method.CANCEL:
        yield from _place(invite.link, group.name(language))
    yield _organizer(invite, group)
    yield from (_attendee(a, asked=invite.method is Method.REQUEST) for a in invite.attendees)
    yield "END:VEVENT"


def _place(link: str, about: str) -> Iterator[str]:
    """The link four times: few programs show CONFERENCE (RFC 7986 5.11), and each of them looks elsewhere."""
    uri = web_address(link)
    shown = uri or clean(link)
    yield f"DESCRIPTION:{_text(chr(10).join(filter(None, (shown, clean(about)))))}"
    if shown:
        yield f"LOCATION:{_text(shown)}"
    if uri:
        yield f"URL:{uri}"
        yield f"CONFERENCE;VALUE=URI:{uri}"


def _organizer(invite: Invite, group: Group) -> str:
    """The robot, for answers go to the organizer (RFC 5546 2.1.3); who convened is named. No SENT-BY: Gmail."""
    chair = next((clean(a.name, limit=100) for a in invite.attendees if a.chair), "")
    robot = clean(group.robot_name, limit=100) or group.acronym
    return f"ORGANIZER;CN={_name(f'{chair} via {robot}' if chair else robot)}:{_mailto(group.robot)}"


def _attendee(attendee: Attendee, *, asked: bool) -> str:
    role = "CHAIR" if attendee.chair else "NON-PARTICIPANT" if attendee.observes else "REQ-PARTICIPANT"
    rsvp = ";RSVP=TRUE" if asked and attendee.partstat is Partstat.NEEDS_ACTION else ""
    name = _name(clean(attendee.name, limit=100) or attendee.address)
    parameters = f"CN={name};CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT={attendee.partstat.value}{rsvp}"
    return f"ATTENDEE;{parameters}{_delegation(attendee)}:{_mailto(attendee.address)}"


def _delegation(attendee: Attendee) -> str:
    """RFC 5545 3.2.4, 3.2.5: addresses in quotation marks."""
    to = f';DELEGATED-TO="{_mailto(attendee.delegate)}"' if attendee.delegate else ""
    delegators = ",".join(f'"{_mailto(one)}"' for one in attendee.delegators)
    return f"{to};DELEGATED-FROM={delegators}" if delegators else to


def _utc(at: dt.datetime) -> str:
    """RFC 5545 3.3.5, form 2; never floating, never with a TZID."""
    return at.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(value: str) -> str:
    return value.translate(_ESCAPED)


def _name(value: str) -> str:
    return f'"{clean(value).translate(_QUOTED)}"'


def _mailto(address: str) -> str:
    return f"mailto:{quote(clean(address, limit=320), safe=_URI_SAFE)}"


def _folded(line: str) -> bytes:
    """The content line with its CRLF; a continuation begins with a space, and no character is cut (RFC 5545 3.1)."""
    octets = line.encode()
    if len(octets) <= _OCTETS:
        return octets + b"\r\n"
    pieces: list[bytes] = []
    while len(octets) > _OCTETS - bool(pieces):
        end = _OCTETS - bool(pieces)
        while octets[end] & 0xC0 == 0x80:  # the inside of a character of UTF-8
            end -= 1
        pieces.append(octets[:end])
        octets = octets[end:]
    return b"\r\n ".join((*pieces, octets)) + b"\r\n"
