"""Answers of calendar programs that no rule decides are shown to a person."""

from pathlib import Path

from iscg_bot.intake import parse
from iscg_bot.matters import order
from iscg_bot.model.facts import Context
from iscg_bot.model.submissions import CalendarReply, Puzzle
from tests.matters.worlds import NOW, ROSTER

WHOLE = (Path(__file__).parents[1] / "mails" / "calendar-reply.eml").read_bytes()
RAW = WHOLE.partition(b"Content-Type: application/ics")[0].rstrip() + b"--\r\n"  # without the second copy of it


def asked(raw: bytes):
    return order.read(parse(raw, ROSTER.group, NOW), Context(roster=ROSTER, now=NOW, mail=1))


def test_a_delegation_waits_for_a_person():
    """RFC 5546 3.2.2.3, calendar.md C48."""
    assert [type(one) for one in asked(RAW)] == [CalendarReply]
    (found,) = asked(RAW.replace(b"PARTSTAT=ACCEPTED", b"PARTSTAT=DELEGATED"))
    assert isinstance(found, Puzzle)
