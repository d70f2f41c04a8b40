"""Answers to an invitation as four programs write them, each in its own way (RFC 5546 3.2.3, RFC 6047).

What they share is little: UID, ATTENDEE with PARTSTAT, SEQUENCE and DTSTAMP.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from iscg_bot.demo.worlds import DOMAIN, PEOPLE

SAID = {"ACCEPTED": "Accepted", "TENTATIVE": "Tentative", "DECLINED": "Declined"}


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a program found in a letter; *starts* and *ends* are UTC, *organizer* and *mail* (its Message-ID) as is."""

    uid: str
    sequence: int
    title: str
    starts: dt.datetime
    ends: dt.datetime
    organizer: str
    mail: str


def invitation(raw: bytes) -> Invitation | None:
    """The invitation that a letter carries, if it carries one."""
    letter = message_from_bytes(raw, policy=SMTP)
    part = next((p for p in letter.walk() if p.get_content_type() == "text/calendar"), None)
    if part is None:
        return None
    (event,) = Calendar.from_ical(part.get_content()).walk("VEVENT")
    assert isinstance(event, Event)
    return Invitation(
        uid=str(event["UID"]),
        sequence=int(str(event["SEQUENCE"])),
        title=str(event["SUMMARY"]),
        starts=_moment(event, "DTSTART"),
        ends=_moment(event, "DTEND"),
        organizer=str(event["ORGANIZER"]).removeprefix("mailto:"),
        mail=letter["Message-ID"],
    )


def outlook(invited: Invitation, who: str, answer: str, now: dt.datetime) -> EmailMessage:
    """Outlook with Exchange: no ORGANIZER, names of zones of its own, X-MICROSOFT fields."""
    name = PEOPLE[who].name
    zone = "Greenwich Standard Time"  # Accra's
    rule = ("DTSTART:16010101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000")
    lines = (
        *("METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0"),
        *("BEGIN:VTIMEZONE", f"TZID:{zone}", "BEGIN:STANDARD", *rule, "END:STANDARD"),
        *("BEGIN:DAYLIGHT", *rule, "END:DAYLIGHT", "END:VTIMEZONE", "BEGIN:VEVENT"),
        *(f"ATTENDEE;PARTSTAT={answer};CN={name}:mailto:{who}", "COMMENT;LANGUAGE=en-US:\\n", f"UID:{invited.uid}"),
        f"SUMMARY;LANGUAGE=en-US:{SAID[answer]}: {invited.title}",
        *(f"DTSTART;TZID={zone}:{invited.starts:%Y%m%dT%H%M%S}", f"DTEND;TZID={zone}:{invited.ends:%Y%m%dT%H%M%S}"),
        *("CLASS:PUBLIC", "PRIORITY:5", f"DTSTAMP:{_utc(now)}", "TRANSP:OPAQUE", "STATUS:CONFIRMED"),
        *(f"SEQUENCE:{invited.sequence}", "LOCATION;LANGUAGE=en-US:"),
        *(f"X-MICROSOFT-CDO-APPT-SEQUENCE:{invited.sequence}", "X-MICROSOFT-CDO-OWNERAPPTID:0"),
        *("X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY", "X-MICROSOFT-CDO-INSTTYPE:0"),
        *("X-MICROSOFT-CDO-ALLDAYEVENT:FALSE", "X-MICROSOFT-CDO-IMPORTANCE:1", "END:VEVENT"),
    )
    mail = _mail(invited, who, f"{SAID[answer]}: {invited.title}", now, "eurprd05.prod.outlook.com")
    mail["Thread-Topic"] = invited.title
    mail["In-Reply-To"] = mail["References"] = invited.mail
    mail["Accept-Language"] = mail["Content-Language"] = "en-US"
    mail["X-MS-Has-Attach"] = mail["X-MS-TNEF-Correlator"] = ""
    mail.set_content("\n", cte="quoted-printable")
    mail.add_alternative("<html><body></body></html>\n", subtype="html", cte="quoted-printable")
    mail.add_alternative(_calendar(lines), subtype="calendar", params={"method": "REPLY"}, cte="base64")
    return mail


def google(invited: Invitation, who: str, answer: str, now: dt.datetime) -> EmailMessage:
    """Google: another Sender, a field that says that no person wrote it, the calendar twice."""
    member = PEOPLE[who]
    attendee = f"CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={answer};CN={member.name};X-NUM-GUESTS=0"
    lines = (
        *("PRODID:-//Google Inc//Google Calendar 70.9054//EN", "VERSION:2.0", "CALSCALE:GREGORIAN", "METHOD:REPLY"),
        *("BEGIN:VEVENT", f"DTSTART:{_utc(invited.starts)}", f"DTEND:{_utc(invited.ends)}", f"DTSTAMP:{_utc(now)}"),
        *(f"ORGANIZER;CN={invited.organizer}:mailto:{invited.organizer}", f"UID:{invited.uid}"),
        *(f"ATTENDEE;{attendee}:mailto:{who}", f"CREATED:{_utc(now)}", "DESCRIPTION:", f"LAST-MODIFIED:{_utc(now)}"),
        *("LOCATION:", f"SEQUENCE:{invited.sequence}", "STATUS:CONFIRMED", f"SUMMARY:{invited.title}"),
        *("TRANSP:OPAQUE", "END:VEVENT"),
    )
    starts, ends = (moment.astimezone(ZoneInfo(member.zone)) for moment in (invited.starts, invited.ends))
    day = f"{starts:%a %b} {starts.day}, {starts:%Y %H:%M} - {ends:%H:%M} ({starts:%Z})"
    mail = _mail(invited, who, f"{SAID[answer]}: {invited.title} @ {day}", now, "google.com")
    mail["Reply-To"] = mail["From"]
    mail["Sender"] = Address("Google Calendar", "calendar-notification", "google.com")
    mail["Auto-Submitted"] = "auto-generated"
    said = f"{member.name} has {SAID[answer].lower()} this invitation."
    mail.set_content(f"{said}\n\n{invited.title}\n{day}\n", cte="base64")
    mail.add_alternative(f"<p>{said}</p>\n", subtype="html")
    mail.add_alternative(_calendar(lines), subtype="calendar", params={"method": "REPLY"})
    mail.add_attachment(_calendar(lines).encode(), "application", "ics", filename="invite.ics")
    return mail


def apple(invited: Invitation, who: str, answer: str, now: dt.datetime) -> EmailMessage:
    """An iPhone set to French: the calendar is an attachment, its properties stand in the order of the alphabet."""
    name = PEOPLE[who].name
    subject, verb = {
        "ACCEPTED": ("Accepté", "a accepté"),
        "TENTATIVE": ("Provisoire", "a provisoirement accepté"),
        "DECLINED": ("Refusé", "a refusé"),
    }[answer]
    attendee = f"CN={name};CUTYPE=INDIVIDUAL;PARTSTAT={answer};ROLE=REQ-PARTICIPANT"
    lines = (
        *("CALSCALE:GREGORIAN", "METHOD:REPLY", "PRODID:-//Apple Inc.//iPhone OS 18.5//EN", "VERSION:2.0"),
        *("BEGIN:VEVENT", f"ATTENDEE;{attendee}:mailto:{who}", f"CREATED:{_utc(now)}", f"DTEND:{_utc(invited.ends)}"),
        *(f"DTSTAMP:{_utc(now)}", f"DTSTART:{_utc(invited.starts)}", f"LAST-MODIFIED:{_utc(now)}"),
        *(f"ORGANIZER;CN={invited.organizer}:mailto:{invited.organizer}", f"SEQUENCE:{invited.sequence}"),
        *(f"SUMMARY:{invited.title}", "TRANSP:OPAQUE", f"UID:{invited.uid}", "END:VEVENT"),
    )
    mail = _mail(invited, who, f"{subject} : {invited.title}", now, DOMAIN)
    mail["X-Mailer"] = "iPhone Mail (22F76)"
    mail.set_content(f"{name} {verb} l’invitation.\n", cte="quoted-printable")
    mail.add_attachment(
        _calendar(lines),
        subtype="calendar",
        params={"method": "REPLY"},
        cte="quoted-printable",
        filename=f"iCal-{now:%Y%m%d-%H%M%S}.ics",
    )
    return mail


def thunderbird(invited: Invitation, who: str, answer: str, now: dt.datetime) -> EmailMessage:
    """Thunderbird: RSVP=TRUE stays in the answer; the calendar inside and attached."""
    name = PEOPLE[who].name
    attendee = f"RSVP=TRUE;CN={name};PARTSTAT={answer};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT"
    lines = (
        *("PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN", "VERSION:2.0", "METHOD:REPLY"),
        *("BEGIN:VEVENT", f"CREATED:{_utc(now)}", f"LAST-MODIFIED:{_utc(now)}", f"DTSTAMP:{_utc(now)}"),
        *(f"UID:{invited.uid}", f"SUMMARY:{invited.title}"),
        *(f"ORGANIZER;RSVP=TRUE:mailto:{invited.organizer}", f"ATTENDEE;{attendee}:mailto:{who}"),
        *(f"DTSTART:{_utc(invited.starts)}", f"DTEND:{_utc(invited.ends)}", f"SEQUENCE:{invited.sequence}"),
        *("TRANSP:OPAQUE", "END:VEVENT"),
    )
    mail = _mail(invited, who, f"{SAID[answer]}: {invited.title}", now, DOMAIN)
    mail["User-Agent"] = "Mozilla Thunderbird"
    mail.set_content(f"{name} <{who}> has {SAID[answer].lower()} your event invitation.\n")
    mail.add_alternative(_calendar(lines), subtype="calendar", params={"method": "REPLY"}, cte="8bit")
    mail.add_attachment(_calendar(lines).encode(), "application", "ics", filename="invite.ics")
    return mail


def _mail(invited: Invitation, who: str, subject: str, now: dt.datetime, domain: str) -> EmailMessage:
    """From the person who was invited to the organizer alone."""
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(PEOPLE[who].name, addr_spec=who)
    message["To"] = invited.organizer
    message["Subject"] = subject
    message["Date"] = format_datetime(now.astimezone(ZoneInfo(PEOPLE[who].zone)))
    message["Message-ID"] = make_msgid(domain=domain)
    return message


def _moment(event: Event, name: str) -> dt.datetime:
    moment = event.decoded(name)
    assert isinstance(moment, dt.datetime)
    return moment


def _calendar(lines: Iterable[str]) -> str:
    """The calendar with its lines folded (RFC 5545 3.1); what stands in them is ASCII."""
    folded = ("\r\n ".join((line[:75], *(line[i : i + 74] for i in range(75, len(line), 74)))) for line in lines)
    return "\r\n".join(("BEGIN:VCALENDAR", *folded, "END:VCALENDAR", ""))


def _utc(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
