"""Letters of ours that came back: known by their Message-ID; reminders to that address stop."""

from dataclasses import replace
from pathlib import Path

import pytest

from iscg_bot.intake import parse
from iscg_bot.matters import bounces, order
from iscg_bot.model.decisions import Unreachable, Verdict
from iscg_bot.model.facts import Context, Thread
from iscg_bot.model.notices import Bounce
from tests.matters.worlds import NOW, ROSTER, Table

RAW = (Path(__file__).parents[1] / "mails" / "bounce-of-an-invitation.eml").read_bytes()
MAIL = parse(RAW, ROSTER.group, NOW)
THREAD = Thread("meeting/x/0/y", "yusuf@testland.example", "invite")


def context(thread):
    return Context(roster=ROSTER, now=NOW, mail=1, thread=thread)


def test_a_letter_of_ours_that_came_back():
    assert order.read(MAIL, context(THREAD)) == (Bounce("yusuf@testland.example", "5.1.1"),)
    decision = Table().decide(Bounce("yusuf@testland.example", "5.1.1"))
    assert decision.verdict is Verdict.SKIP and decision.letters == ()
    assert decision.changes == (Unreachable("yusuf@testland.example"),)


@pytest.mark.parametrize(
    ("mail", "thread"),
    [
        (MAIL, None),  # no letter of ours is given back
        (MAIL, replace(THREAD, to="marie@admin.example")),  # ours, but it went to somebody else (M120)
        (replace(MAIL, report=None), THREAD),  # delayed, or delivered
    ],
    ids=["not ours", "another's", "no failure"],
)
def test_what_marks_nobody(mail, thread):
    assert bounces.read(mail, context(thread)) == ()
    (noise,) = order.read(mail, context(thread))
    assert Table().decide(noise).changes == ()
