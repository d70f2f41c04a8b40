"""Answers to an invitation as four programs write them, each in its own way (RFC 5546 3.2.3, RFC 6047).

What they share is little: UID, ATTENDEE with PARTSTAT, SEQUENCE and DTSTAMP.
"""

import datetime as dt
from dataclasses import dataclass
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from iscg_bot.demo.dialects import APPLE, GOOGLE, OUTLOOK, THUNDERBIRD
from iscg_bot.demo.worlds import DOMAIN, Member

SAID = {"ACCEPTED": "Accepted", "TENTATIVE": "Tentative", "DECLINED": "Declined"}
SAID_IN_FRENCH = {
    "ACCEPTED": ("Accepté", "a accepté"),
    "TENTATIVE": ("Provisoire", "a provisoirement accepté"),
    "DECLINED": ("Refusé", "a refusé"),
}


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a program found in a letter; *starts* and *ends* are UTC, *mail* is its Message-ID."""

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
        starts=event.decoded("DTSTART"),
        ends=event.decoded("DTEND"),
        organizer=str(event["ORGANIZER"]).removeprefix("mailto:"),
        mail=letter["Message-ID"],
    )


def outlook(invited: Invitation, who: Member, answer: str, now: dt.datetime) -> EmailMessage:
    """Outlook with Exchange: no ORGANIZER, names of zones of its own (this one is Accra's), X-MICROSOFT fields."""
    mail = _mail(invited, who, f"{SAID[answer]}: {invited.title}", now, "eurprd05.prod.outlook.com")
    mail["Thread-Topic"] = invited.title
    mail["In-Reply-To"] = mail["References"] = invited.mail
    mail["Accept-Language"] = "en-US"
    mail["X-MS-Has-Attach"] = mail["X-MS-TNEF-Correlator"] = ""
    mail.set_content("\n", cte="quoted-printable")
    mail.add_alternative("<html><body></body></html>\n", subtype="html", cte="quoted-printable")
    calendar = _calendar(OUTLOOK, invited, who, answer, now)
    mail.add_alternative(calendar, subtype="calendar", params={"method": "REPLY"}, cte="base64")
    return mail


def google(invited: Invitation, who: Member, answer: str, now: dt.datetime) -> EmailMessage:
    """Google: another Sender, a field that says that no person wrote it, the calendar twice."""
    starts, ends = (moment.astimezone(ZoneInfo(who.zone)) for moment in (invited.starts, invited.ends))
    day = f"{starts:%a %b} {starts.day}, {starts:%Y %H:%M} - {ends:%H:%M} ({starts:%Z})"
    mail = _mail(invited, who, f"{SAID[answer]}: {invited.title} @ {day}", now, "google.com")
    mail["Reply-To"] = mail["From"]
    mail["Sender"] = Address("Google Calendar", "calendar-notification", "google.com")
    mail["Auto-Submitted"] = "auto-generated"
    said = f"{who.name} has {SAID[answer].lower()} this invitation."
    mail.set_content(f"{said}\n\n{invited.title}\n{day}\n", cte="base64")
    mail.add_alternative(f"<p>{said}</p>\n", subtype="html")
    calendar = _calendar(GOOGLE, invited, who, answer, now)
    mail.add_alternative(calendar, subtype="calendar", params={"method": "REPLY"})
    mail.add_attachment(calendar.encode(), "application", "ics", filename="invite.ics")
    return mail


def apple(invited: Invitation, who: Member, answer: str, now: dt.datetime) -> EmailMessage:
    """An iPhone set to French: the calendar is an attachment, its properties stand in the order of the alphabet."""
    subject, said = SAID_IN_FRENCH[answer]
    mail = _mail(invited, who, f"{subject} : {invited.title}", now, DOMAIN)
    mail["X-Mailer"] = "iPhone Mail (22F76)"
    mail.set_content(f"{who.name} {said} l’invitation.\n", cte="quoted-printable")
    calendar, name = _calendar(APPLE, invited, who, answer, now), f"iCal-{now:%Y%m%d-%H%M%S}.ics"
    how = {"method": "REPLY"}
    mail.add_attachment(calendar, subtype="calendar", params=how, cte="quoted-printable", filename=name)
    return mail


def thunderbird(invited: Invitation, who: Member, answer: str, now: dt.datetime) -> EmailMessage:
    """Thunderbird: RSVP=TRUE stays in the answer; the calendar inside and attached."""
    mail = _mail(invited, who, f"{SAID[answer]}: {invited.title}", now, DOMAIN)
    mail["User-Agent"] = "Mozilla Thunderbird"
    mail.set_content(f"{who.name} <{who.address}> has {SAID[answer].lower()} your event invitation.\n")
    calendar = _calendar(THUNDERBIRD, invited, who, answer, now)
    mail.add_alternative(calendar, subtype="calendar", params={"method": "REPLY"}, cte="8bit")
    mail.add_attachment(calendar.encode(), "application", "ics", filename="invite.ics")
    return mail


def _mail(invited: Invitation, who: Member, subject: str, now: dt.datetime, domain: str) -> EmailMessage:
    """From the person who was invited to the organizer alone."""
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(who.name, addr_spec=who.address)
    message["To"] = invited.organizer
    message["Subject"] = subject
    message["Date"] = format_datetime(now.astimezone(ZoneInfo(who.zone)))
    message["Message-ID"] = make_msgid(domain=domain)
    return message


def _calendar(template: str, invited: Invitation, who: Member, answer: str, now: dt.datetime) -> str:
    """The calendar with its lines folded (RFC 5545 3.1); what stands in them is ASCII, its moments are UTC."""
    starts, ends, stamp = (f"{moment:%Y%m%dT%H%M%S}" for moment in (invited.starts, invited.ends, now))
    filled = template.format(
        **{"uid": invited.uid, "sequence": invited.sequence, "title": invited.title, "organizer": invited.organizer},
        **{"name": who.name, "address": who.address, "answer": answer, "said": SAID[answer]},
        **{"starts": starts, "ends": ends, "stamp": stamp},
    )
    lines = ("BEGIN:VCALENDAR", *filled.splitlines(), "END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _folded(line: str) -> str:
    return "\r\n ".join((line[:75], *(line[i : i + 74] for i in range(75, len(line), 74))))
