"""How long the answer of a calendar program takes: one REPLY from bytes to committed, on SQLite.

Kept, parsed, read, decided, committed: two durable transactions, as the service does it. Beside it, in the same run and
directory, what a transaction of SQLite costs at least: one row changed by its own commit, as durable as ours.
Exits with 1 if the median is above 20 ms.
"""

import argparse
import asyncio
import datetime as dt
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import structlog

from iscg_bot.desk import Desk, House
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register
from iscg_bot.edges.workers import Worker
from iscg_bot.letters import Templates
from iscg_bot.model.decisions import Digests
from iscg_bot.model.groups import Group, Roster
from iscg_bot.model.mail import Fetched
from iscg_bot.model.meetings import Partstat, Window
from iscg_bot.model.people import Appointment, Person, Role
from iscg_bot.model.submissions import Convene, MeetingRequest

GOAL = 0.020  # seconds
PERSONS, MEETINGS = 12, 40
TEMPLATES = Path(__file__).parents[1] / "templates"
GROUP = Group(
    acronym="ISCG",
    names=(("en", "Inter-Sector Coordination Group on issues of mutual interest"),),
    robot="iscg-bot@itu.example",
    robot_name="ISCG secretariat desk",
    lists=(),
    receivers=("mx.itu.example",),
    authserv_id="mx.itu.example",
)
PEOPLE = tuple(
    Person(f"member-{n}", f"Amina Diallo-{n}", (f"member-{n}@example.org",), "en", "Europe/Zurich")
    for n in range(1, PERSONS)
)
SECRETARY = Person(
    "secretary", "Paula", ("paula@itu.example",), "en", "Europe/Zurich", appointments=(Appointment(Role.SECRETARIAT),)
)
NOW = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)

# Outlook: no ORGANIZER, its own sequence, a zone of its own (MS-OXCICAL).
OUTLOOK = """\
BEGIN:VCALENDAR
METHOD:REPLY
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ATTENDEE;PARTSTAT={answer};CN={name}:MAILTO:{address}
COMMENT;LANGUAGE=en-US:\\n
UID:{uid}
SUMMARY;LANGUAGE=en-US:Accepted: {title}
DTSTART;TZID=W. Europe Standard Time:20270101T110000
DTEND;TZID=W. Europe Standard Time:20270101T120000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:0
X-MICROSOFT-CDO-APPT-SEQUENCE:0
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
END:VEVENT
END:VCALENDAR
"""
MAIL = """\
Authentication-Results: mx.itu.example; dkim=pass header.d=example.org; dmarc=pass header.from=example.org
Received: from mail.example.org (mail.example.org [203.0.113.7])
\tby mx.itu.example with ESMTPS id {count}; {date}
From: {name} <{address}>
To: ISCG secretariat desk <iscg-bot@itu.example>
Subject: Accepted: {title}
Date: {date}
Message-ID: <reply-{count}@example.org>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset="us-ascii"


--b
Content-Type: text/calendar; charset="utf-8"; method=REPLY

{calendar}--b--
"""


def replies(meetings: list[tuple[str, str]], count: int) -> Iterator[bytes]:
    """Answers of one person after the other to one meeting after the other, *meetings* by UID and title."""
    for number in range(count):
        uid, title = meetings[number % len(meetings)]
        person, answer = PEOPLE[number // len(meetings) % len(PEOPLE)], list(Partstat)[1 + number % 3]
        stamp = NOW + dt.timedelta(minutes=10, seconds=number)
        said = {"name": person.name, "address": person.addresses[0], "uid": uid, "title": title}
        calendar = OUTLOOK.format(answer=answer.value, stamp=stamp, **said)
        date = f"{stamp:%a, %d %b %Y %H:%M:%S} +0000"
        yield MAIL.format(count=number, date=date, calendar=calendar, **said).replace("\n", "\r\n").encode()


class Floor:
    """A database of one row, written as durably as the register."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.execute("CREATE TABLE row (value INTEGER)")
        self._db.execute("INSERT INTO row VALUES (0)")

    def commit(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("UPDATE row SET value = value + 1")
        self._db.execute("COMMIT")

    def close(self) -> None:
        self._db.close()


async def measure(directory: Path, count: int, warm_up: int = 20) -> tuple[list[float], list[float]]:
    """Seconds of each reply and of each bare commit, in turn."""
    now = NOW
    register, floor = Register(f"sqlite:///{directory}/register.sqlite", lambda: now), Floor(directory / "floor.sqlite")
    templates = Templates({f"{p.parent.name}/{p.stem}": p.read_text("utf-8") for p in TEMPLATES.glob("*/*.txt")})
    house = House(Roster(GROUP, people=(*PEOPLE, SECRETARY)), templates, Digests("c", "t", "z", "p"))
    worker = Worker()
    desk = Desk(register, Files(directory / "files"), lambda: house, lambda: now, aside=worker.run)
    try:
        for number in range(MEETINGS):
            await desk.submit(_convening(number))
        now += dt.timedelta(minutes=5)
        await desk.knock()
        known = [(meeting.uid, meeting.title) for meeting, _ in await register.meetings()]
        now += dt.timedelta(hours=1)
        ours, bare = [], []
        for number, raw in enumerate(replies(known, warm_up + count), 1):
            began = time.perf_counter()
            await register.keep("INBOX", 1, [Fetched(number, raw, len(raw))], number)
            await desk.work()
            kept = time.perf_counter()
            floor.commit()
            ended = time.perf_counter()
            if number > warm_up:
                ours.append(kept - began)
                bare.append(ended - kept)
        await _proven(register, warm_up + count)
    finally:
        worker.close()
        register.close()
        floor.close()
    return ours, bare


def _convening(number: int) -> Convene:
    starts = NOW + dt.timedelta(days=10 + number)
    people = tuple(person.addresses[0] for person in PEOPLE)
    request = MeetingRequest(f"Captioning in hybrid meetings, part {number}", participants=people, confirmed=True)
    return Convene(request, Window(starts, starts + dt.timedelta(hours=1)))


async def _proven(register: Register, count: int) -> None:
    """Every reply counted: what was measured is the whole way."""
    outcomes = await register.outcomes()
    assert [o.verdict for o in outcomes] == ["accept"] * count, [o for o in outcomes if o.verdict != "accept"][:3]
    answers = sum(h.answered is not None for _, ledger in await register.meetings() for h in ledger)
    assert answers == min(count, MEETINGS * len(PEOPLE)), answers


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--replies", type=int, default=400, help="so many (default: 400)")
    count = parser.parse_args().replies
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory(prefix="iscg-") as directory:
        ours, bare = asyncio.run(measure(Path(directory), count))
    print(f"{'milliseconds':28}{'median':>10}{'p99':>10}")
    for name, seconds in (("REPLY, bytes to committed", ours), ("one commit of SQLite", bare)):
        p99 = statistics.quantiles(seconds, n=100, method="inclusive")[98]
        print(f"  {name:26}{statistics.median(seconds) * 1000:10.2f}{p99 * 1000:10.2f}")
    print(f"{count} replies to {MEETINGS} meetings of {PERSONS}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    met = statistics.median(ours) <= GOAL
    print(f"goal: at most {GOAL * 1000:.0f} ms in the median: {'met' if met else 'MISSED'}")
    return int(not met)


if __name__ == "__main__":
    sys.exit(main())
