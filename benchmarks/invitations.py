"""How fast invitations are written: 1,000 of them, from template to the bytes on the wire, by our own compose.

Beside it, in the same run, the same content written with `icalendar` and `email.message.EmailMessage`, used plainly.
That one is given the finished text and html for nothing; ours fills its templates as well. Exits with 1 below 3 times.
"""

import argparse
import datetime as dt
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from pathlib import Path
from typing import Any

from icalendar import Calendar, Event, vCalAddress, vText, vUri

from iscg_bot.letters import Templates, compose
from iscg_bot.model.groups import LANGUAGES, Group
from iscg_bot.model.letters import Composed, Letter, Occasion, Section
from iscg_bot.model.meetings import Attendee, Invite, Method, Partstat, Window

GOAL = 3.0
PERSONS = 12  # invited to each meeting; who convened it sees them all
TEMPLATES = Path(__file__).parents[1] / "templates"
GROUP = Group(
    acronym="ISCG",
    names=(("en", "Inter-Sector Coordination Group on issues of mutual interest"),),
    robot="iscg-bot@example.int",
    robot_name="ISCG secretariat desk",
    lists=(),
)
ZONES = ("Europe/Zurich", "America/New_York", "Asia/Shanghai", "Africa/Cairo", "America/Lima", "Asia/Tokyo", "Etc/UTC")
NOW = dt.datetime(2026, 11, 24, 17, 31, 5, tzinfo=dt.UTC)
SECRET = b"a secret of the benchmark"

# What the other way is given: the letter, and its text and html as they stand in ours.
Content = tuple[Letter, Invite, Composed, str, str]


def invitations(first: int, count: int) -> list[Letter]:
    """So many letters from number *first* on: one to each person of one meeting after the other."""
    return [_letter(number // PERSONS, number % PERSONS) for number in range(first, first + count)]


def _letter(meeting: int, person: int) -> Letter:
    starts = dt.datetime(2026, 12, 8, 8 + meeting % 10, tzinfo=dt.UTC) + dt.timedelta(days=meeting // 10)
    people = tuple(_attendee(n) for n in range(PERSONS))
    shown = people if person == 0 else (people[0], people[person])
    window = Window(starts, starts + dt.timedelta(minutes=90))
    title, link = f"Captioning in hybrid meetings, part {meeting}", f"https://meet.example.int/j/{9876543210 + meeting}"
    uid = f"meeting-{meeting}@example.int"
    invite = Invite(Method.REQUEST, uid, 0, NOW, window, "Europe/Zurich", title, link, shown)
    words = {
        **{"title": title, "starts": window.starts.isoformat(), "ends": window.ends.isoformat(), "link": link},
        **{"zone": invite.zone, "by": people[0].name, "alongside": "TSAG", "short_notice": False},
        "people": tuple(a.name for a in shown) if person == 0 else (),
    }
    return Letter(
        key=f"invite/{uid}/0/{person}",
        to=people[person].address,
        name=people[person].name,
        language=LANGUAGES[person % len(LANGUAGES)],
        zone=ZONES[person % len(ZONES)],
        sections=(Section("invite", words),),
        occasion=Occasion.NOTICE,
        reason="invite",
        invite=invite,
    )


def _attendee(number: int) -> Attendee:
    return Attendee(f"member-{number}@example.org", f"Amina Diallo-{number}", Partstat.NEEDS_ACTION, chair=number == 0)


def content(letter: Letter, composed: Composed) -> Content:
    """The letter with the text and html that ours came to."""
    message = message_from_bytes(composed.raw, policy=default)
    forms = {part.get_content_subtype(): part for part in message.walk() if part.get_content_maintype() == "text"}
    assert letter.invite is not None
    plain, page = (str(forms[kind].get_content()) for kind in ("plain", "html"))
    return letter, letter.invite, composed, plain, page


def plainly(given: Content) -> bytes:
    """The same mail by the libraries, as their documentation shows it."""
    letter, invite, composed, plain, page = given
    mail = EmailMessage(policy=SMTP)
    mail["From"] = f"{GROUP.robot_name} <{GROUP.robot}>"
    mail["To"] = f"{letter.name} <{letter.to}>"
    mail["Subject"] = f"Invitation: {invite.title}"
    mail["Date"] = NOW
    mail["Message-ID"] = composed.message_id
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    event = _calendar(invite)
    mail.set_content(plain)
    mail.add_alternative(page, subtype="html")
    mail.add_alternative(event, maintype="text", subtype="calendar", params=_PARAMETERS, cte="base64")
    mail.add_attachment(event, maintype="application", subtype="ics", filename="invite.ics")
    return mail.as_bytes()


_PARAMETERS = {"charset": "UTF-8", "method": "REQUEST", "component": "VEVENT"}


def _calendar(invite: Invite) -> bytes:
    calendar, event = Calendar(), Event()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//ISCG//iscg_bot//EN")
    calendar.add("method", invite.method.value)
    event.add("uid", invite.uid)
    event.add("sequence", invite.sequence)
    event.add("dtstamp", invite.stamp)
    event.add("dtstart", invite.window.starts)
    event.add("dtend", invite.window.ends)
    event.add("summary", invite.title)
    event.add("status", "CONFIRMED")
    event.add("description", f"{invite.link}\n{GROUP.name('en')}")
    event.add("location", invite.link)
    event.add("url", invite.link)
    event.add("conference", vUri(invite.link), parameters={"VALUE": "URI"})
    organizer = vCalAddress(f"mailto:{GROUP.robot}")
    organizer.params["CN"] = vText(f"{invite.attendees[0].name} via {GROUP.robot_name}")
    event.add("organizer", organizer)
    for person in invite.attendees:
        attendee = vCalAddress(f"mailto:{person.address}")
        attendee.params["CN"] = vText(person.name)
        attendee.params["CUTYPE"] = vText("INDIVIDUAL")
        attendee.params["ROLE"] = vText("CHAIR" if person.chair else "REQ-PARTICIPANT")
        attendee.params["PARTSTAT"] = vText(person.partstat.value)
        attendee.params["RSVP"] = vText("TRUE")
        event.add("attendee", attendee)
    calendar.add_component(event)
    return calendar.to_ical()


def same(given: Content) -> None:
    """Neither way may save work by writing less: the calendars hold the same."""
    ours, theirs = (_properties(raw) for raw in (given[2].raw, plainly(given)))
    assert ours == theirs, (ours, theirs)


def _properties(raw: bytes) -> list[str]:
    parts = message_from_bytes(raw, policy=default).walk()
    octets = next(p.get_payload(decode=True) for p in parts if p.get_content_type() == "text/calendar")
    assert isinstance(octets, bytes)
    return sorted(line.decode() for line in Calendar.from_ical(octets).to_ical().replace(b"\r\n ", b"").splitlines())


def timed(work: Callable[[Any], object], over: Sequence[Any]) -> float:
    """CPU seconds, so that what else the machine does counts for neither."""
    began = time.process_time()
    for one in over:
        work(one)
    return time.process_time() - began


def measure(count: int, rounds: int) -> tuple[list[float], list[float]]:
    """CPU seconds of both ways in each round, each of other meetings than the one before: nothing is known already."""
    templates = Templates({f"{p.parent.name}/{p.stem}": p.read_text("utf-8") for p in TEMPLATES.glob("*/*.txt")})
    ours, theirs = [], []
    for number in range(rounds):
        letters = invitations(number * count, count)
        ours.append(timed(lambda letter: compose(letter, GROUP, templates, SECRET, NOW), letters))
        given = [content(letter, compose(letter, GROUP, templates, SECRET, NOW)) for letter in letters]
        for one in given[:PERSONS]:
            same(one)
        theirs.append(timed(plainly, given))
    return ours, theirs


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--invitations", type=int, default=1000, help="in each round (default: 1000)")
    parser.add_argument("--rounds", type=int, default=5, help="each way, in turn (default: 5)")
    given = parser.parse_args()
    ours, theirs = measure(given.invitations, given.rounds)
    ratio = statistics.median(their / our for our, their in zip(ours, theirs, strict=True))
    print(f"CPU seconds for {given.invitations} invitations{'median':>12}{'fastest':>10}{'slowest':>10}")
    for name, seconds in (("ours", ours), ("icalendar + EmailMessage", theirs)):
        print(f"  {name:34}{statistics.median(seconds):12.3f}{min(seconds):10.3f}{max(seconds):10.3f}")
    print(f"  {'ratio':34}{ratio:12.2f}")
    print(f"{given.rounds} rounds in turn, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"goal: at least {GOAL} times as fast: {'met' if ratio >= GOAL else 'MISSED'}")
    return int(ratio < GOAL)


if __name__ == "__main__":
    sys.exit(main())
