"""What comes back, who wants no more, and who gets nothing: through the whole desk."""

import datetime as dt

import pytest

from iscg_bot.edges.register import Entry
from iscg_bot.model import tokens
from iscg_bot.model.letters import Composed, Occasion
from iscg_bot.model.mail import Fetched
from iscg_bot.model.returns import return_address
from tests.desk.conftest import text
from tests.matters.worlds import JOHN, ROSTER

TO = JOHN.addresses[0]
ID = f"<iscg.{'0' * 30}%02d@itu.example>"
BURST = 1000
FORGED = """\
Received: from bad.example (bad.example [203.0.113.66])
	by mx.itu.example with ESMTP id {n}; Tue, 24 Nov 2026 10:00:00 +0000
From: Somebody <victim{n}@elsewhere{m}.example>
To: {to}
Subject: {subject}
Date: Tue, 24 Nov 2026 11:00:00 +0100
Message-ID: <{n}@bad.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

{words}
"""
ERRANDS = (
    ("Question", "When is the next meeting of the ISCG?"),
    ("Contribution to ISCG", "Dear secretariat, please register the attached contribution to the next meeting."),
    ("Meeting", "Please arrange an e-meeting of the ISCG during TSAG for two hours with john@admin.example."),
    ("Withdraw", "Please withdraw ISCG/26-2/01. undo"),
    ("no reminders", "no reminders"),
)


def forged(n: int) -> bytes:
    subject, words = ERRANDS[n % len(ERRANDS)]
    to = (ROSTER.group.robot, ROSTER.group.lists[0].address)[n // len(ERRANDS) % 2]
    return FORGED.format(n=n, m=n % 7, to=to, subject=subject, words=words).encode()


def report(receiver: str, status: str = "5.1.1", to: str = TO, returned: str = "") -> bytes:
    return f"""\
Return-Path: <>
Received: from mx.elsewhere.example (mx.elsewhere.example [203.0.113.9])
	by mx.itu.example with ESMTPS id 91; Tue, 24 Nov 2026 10:05:00 +0000
From: Mail Delivery System <MAILER-DAEMON@mx.elsewhere.example>
To: {receiver}
Subject: Undelivered
Date: Tue, 24 Nov 2026 10:05:00 +0000
Message-ID: <{receiver}{returned}{status}@mx.elsewhere.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.elsewhere.example

Final-Recipient: rfc822; {to}
Action: failed
Status: {status}

--b
Content-Type: text/rfc822-headers

Subject: a letter
Message-ID: {returned or "<unknown@x>"}

--b--
""".encode()


async def sent(office, count=1):
    """So many letters to John that are out."""
    letters = tuple(Composed(f"k{n}", TO, "put", Occasion.ANSWER, ID % n, b"To: x\r\n\r\nhello") for n in range(count))
    await office.register.commit(Entry((), letters, office.now))
    await office.post()


async def bounced(office):
    waiting = await office.register.waiting(ROSTER, office.now, dt.timedelta())
    return waiting.troubles


def came_back_to(office, n):
    return return_address(office.register.secret, ID % n, "*@bounces.itu.example", office.now)


async def test_a_report_to_the_signed_address_counts_whatever_it_gives_back(office):
    await sent(office, 3)
    for n in range(3):
        assert await office.receive(report(came_back_to(office, n).upper())) == []
    assert [s.score for s in (await bounced(office)).shaky] == [3]


async def test_a_report_that_gives_back_the_letter_counts(office):
    await sent(office, 3)
    await office.receive(*(report("iscg-bot@itu.example", returned=ID % n) for n in range(3)))
    assert len((await bounced(office)).shaky) == 1


@pytest.mark.parametrize(
    "report_to",
    [
        lambda office, n: report(came_back_to(office, n).replace("@", "a@")),  # forged
        lambda office, n: report(came_back_to(office, n), to="list-owner@lists.itu.example"),  # another's (M120)
        lambda office, n: report(came_back_to(office, n), "4.4.7"),  # not for good (M118)
        lambda office, n: report(came_back_to(office, n), "5.7.1"),  # our fault (M113)
        lambda office, n: report("iscg-bot@itu.example"),  # gives back nothing of ours
    ],
)
async def test_what_does_not_count(office, report_to):
    await sent(office, 3)
    await office.receive(*(report_to(office, n) for n in range(3)))
    assert (await bounced(office)).shaky == ()


async def test_a_report_that_comes_too_late_does_not_count(office):
    await sent(office, 3)
    reports = [report(came_back_to(office, n)) for n in range(3)]
    office.now += dt.timedelta(days=31)
    await office.receive(*reports)
    assert (await bounced(office)).shaky == ()


async def test_probed_left_alone_told_and_forgiven(office):
    await sent(office, 3)
    await office.receive(*(report(came_back_to(office, n)) for n in range(3)))
    (probe,) = await office.knock(minutes=1)
    assert TO in probe["To"] and "reply with any word" in text(probe)
    assert await office.knock(days=1) == []
    address = return_address(office.register.secret, probe["Message-ID"], "*@bounces.itu.example", office.now)
    await office.receive(report(address))
    await office.knock(minutes=1)
    told = await office.knock(minutes=1)
    assert {"paula@itu.example", "pedro@itu.example"} <= {
        word.strip("<>") for one in told for word in one["To"].split()
    }
    assert all(TO in text(one) for one in told)
    await office.register.commit(
        Entry((), (Composed("later", TO, "invite", Occasion.NOTICE, "<l@itu.example>", b"To: x\r\n\r\n"),), office.now)
    )
    assert await office.post() == [] and await office.knock(days=1) == []
    letters = await office.receive("submission")  # John writes
    assert len(letters) == 2 and await office.register.pauses.every() == ()


async def test_a_mail_to_the_address_in_a_letter_ends_reminders(office):
    token = tokens.unsubscribing(office.register.secret, TO)
    raw = FORGED.format(n=1, m=1, to=ROSTER.group.robot, subject=tokens.unsubscribe_subject(token), words="")
    assert await office.receive(raw.encode()) == []
    waiting = await office.register.waiting(ROSTER, office.now, dt.timedelta())
    assert (TO, 0) in waiting.quiet
    other = raw.replace(token, token[:-1] + ("a" if token[-1] != "a" else "b")).replace("<1@bad", "<2@bad")
    await office.receive(other.encode())
    assert (await office.register.waiting(ROSTER, office.now, dt.timedelta())).quiet == {(TO, 0)}


async def test_a_burst_of_forged_mails_sends_nothing(office):
    mails = [Fetched(n, raw, len(raw)) for n, raw in enumerate(map(forged, range(1, BURST + 1)), 1)]
    await office.register.keep("INBOX", 1, mails, BURST)
    assert await office.desk.work() == BURST
    assert await office.register.fates() == {}


async def test_a_storm_stops_sending_while_mail_is_still_taken_in(office):
    await sent(office, 25)
    await office.receive(*(report(came_back_to(office, n)) for n in range(25)))
    assert "storm" in await office.register.why_stopped()
    await office.keep("submission")
    await office.desk.work()
    assert await office.numbers() == {"ISCG/26-2/01": "current"} and (await office.register.fates())["pending"] == 1
