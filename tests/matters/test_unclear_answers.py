"""Answers of calendar programs that no rule decides are shown to a person."""

from pathlib import Path

from iscg_bot.intake import parse
from iscg_bot.matters import order
from iscg_bot.model.facts import Context
from iscg_bot.model.meetings import Partstat
from iscg_bot.model.submissions import CalendarReply, Puzzle
from tests.matters.worlds import NOW, ROSTER

WHOLE = (Path(__file__).parents[1] / "mails" / "calendar-reply.eml").read_bytes()
RAW = WHOLE.partition(b"Content-Type: application/ics")[0].rstrip() + b"--\r\n"  # without the second copy of it


def asked(raw: bytes):
    return order.read(parse(raw, ROSTER.group, NOW), Context(roster=ROSTER, now=NOW, mail=1))


def test_answers_about_several_meetings_wait_for_a_person():
    """C50."""
    assert [type(one) for one in asked(RAW)] == [CalendarReply]
    second = b"BEGIN:VEVENT\r\nUID:m2@itu.example\r\nATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example\r\nEND:VEVENT\r\n"
    end = b"END:VCALENDAR"
    (found,) = asked(RAW.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n").replace(end, second + end))
    assert isinstance(found, Puzzle)


def test_a_delegation_is_an_answer():
    """RFC 5546 3.2.2.3, C48."""
    (found,) = asked(RAW.replace(b"PARTSTAT=ACCEPTED", b'PARTSTAT=DELEGATED;DELEGATED-TO="mailto:B@x.example"'))
    assert isinstance(found, CalendarReply)
    assert (found.partstat, found.delegate) == (Partstat.DELEGATED, "b@x.example")
