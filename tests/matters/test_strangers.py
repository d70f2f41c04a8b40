"""Mail that is none of ours."""

import datetime as dt

import pytest

from iscg_bot.matters import order
from iscg_bot.model.facts import Context, Thread
from iscg_bot.model.mail import Address, Line, Mail, Segment
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import Discussion, MeetingRequest
from tests.matters.worlds import NOW, ROSTER

ROBOT, LIST, OTHERS = "iscg-bot@itu.example", "int-sect-group@lists.itu.example", "tech@lists.example.net"
CALL = "Please schedule a call on Tuesday at 10:00."


def read(text, to=OTHERS, subject="Call", **context):
    lines = tuple(Line(Segment.NEW, line) for line in text.splitlines())
    author = Address("", "somebody@example.org")
    mail = Mail("<1@x>", "f", author, Identity.VERIFIED, subject, NOW, lines, to=(Address("", to),))
    return order.read(mail, Context(ROSTER, NOW + dt.timedelta(minutes=1), 9, **context))


def asks(*arguments, **context):
    return any(isinstance(one, MeetingRequest) for one in read(*arguments, **context))


def test_what_is_written_to_others_is_theirs():
    (found,) = read(CALL)
    assert isinstance(found, Discussion) and "not written to us" in found.because


def test_what_is_written_to_others_and_names_the_group_is_read():
    assert asks("Please schedule a call of the ISCG on Tuesday at 10:00.")


def test_what_is_written_to_us_needs_no_name():
    assert asks(CALL, ROBOT)


def test_over_the_list_a_call_must_have_to_do_with_the_union():
    assert not asks(CALL, LIST) and asks(CALL.replace("a call", "an e-meeting"), LIST)


def test_over_the_list_what_is_put_to_somebody_by_name_is_theirs():
    text = "Please schedule an e-meeting on Tuesday at 10:00."
    assert not asks(f"Shirley,\n\n{text}", LIST) and asks(f"Dear Chairman,\n\n{text}", LIST)
    assert asks(f"Shirley,\n\n{text}", ROBOT)


@pytest.mark.parametrize("to", [LIST, ROBOT])
def test_nothing_is_asked_in_minutes(to):
    assert not asks(f"Present: Alice, Bob\n1. {CALL}\n2. AOB", to, "ISCG")


def test_an_answer_to_a_letter_of_ours_is_no_strangers():
    (found,) = read("Thank you", thread=Thread("ask/1", "somebody@example.org", "acknowledge"))
    assert isinstance(found, Discussion) and "not written" not in found.because
