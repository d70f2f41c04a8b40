"""Letters of ours that came back: known by their Message-ID; reminders to that address stop."""

from dataclasses import replace
from pathlib import Path

import pytest

from iscg_bot.intake import parse
from iscg_bot.matters import bounces, order
from iscg_bot.model import tokens
from iscg_bot.model.decisions import CameBack, Quiet, Unreachable, Verdict, WentOut
from iscg_bot.model.facts import Context, Thread
from iscg_bot.model.mail import Origin, Report
from iscg_bot.model.notices import Bounce
from iscg_bot.model.returns import return_address, traced
from tests.matters.worlds import NOW, ROSTER, Table

RAW = (Path(__file__).parents[1] / "mails" / "bounce-of-an-invitation.eml").read_bytes()
MAIL = parse(RAW, ROSTER.group, NOW)
THREAD = Thread("meeting/x/0/y", "yusuf@testland.example", "invite")


def context(thread):
    return Context(roster=ROSTER, now=NOW, mail=1, thread=thread)


def test_a_letter_of_ours_that_came_back():
    bounce = Bounce("yusuf@testland.example", "5.1.1", THREAD.letter)
    assert order.read(MAIL, context(THREAD)) == (bounce,)
    decision = Table().decide(bounce)
    assert decision.verdict is Verdict.SKIP and decision.letters == ()
    to = "yusuf@testland.example"
    assert decision.changes == (WentOut(THREAD.letter), Unreachable(to), CameBack(to, True, THREAD.letter))


def test_a_full_mailbox_is_no_wrong_address():
    decision = Table().decide(Bounce("yusuf@testland.example", "5.2.2", "k"))
    assert decision.changes == (WentOut("k"), CameBack("yusuf@testland.example", False, "k"))


@pytest.mark.parametrize("status", ["5.7.1", "5.3.4"])
def test_nobody_is_to_blame_for_what_we_wrote(status):
    assert Table().decide(Bounce("yusuf@testland.example", status, "k")).changes == (WentOut("k"),)


def test_a_letter_that_was_forwarded_and_failed_there():
    report = Report("elsewhere@third.example", "5.1.1", "<x@y>", original="Yusuf@testland.example")
    assert bounces.read(replace(MAIL, report=report), context(THREAD)) == (
        Bounce("yusuf@testland.example", "5.1.1", THREAD.letter),
    )


def test_a_complaint_ends_reminders():
    mail = replace(MAIL, report=Report("", "", "<x@y>", complaint=True))
    (wish,) = order.read(mail, context(THREAD))
    decision = Table().decide(wish)
    assert decision.changes == (Quiet("yusuf@testland.example", 0),) and decision.letters == ()


def test_a_mail_to_the_address_that_ends_reminders():
    mail = replace(MAIL, report=None, origin=Origin.PERSON)
    (wish,) = order.read(mail, replace(context(None), unsubscribes="yusuf@testland.example"))
    assert Table().decide(wish).changes == (Quiet("yusuf@testland.example", 0),)


SECRET = b"s" * 32
DOMAIN = ROSTER.group.robot.rpartition("@")[2]
ID = f"<iscg.{'0' * 31}7@{DOMAIN}>"


def test_the_address_that_it_came_back_to_beats_what_stands_in_it():
    address = return_address(SECRET, ID, "*@bounces.itu.example", NOW)
    came = replace(MAIL, receivers=(address.upper(),), tokens=("other",))
    traced_ = traced(came, SECRET, DOMAIN, NOW)
    assert traced_.references[0] == ID and traced_.tokens == ()
    assert traced(replace(came, origin=Origin.PERSON), SECRET, DOMAIN, NOW).references[0] != ID
    assert traced(replace(came, receivers=("b.x.y@bounces.itu.example",)), SECRET, DOMAIN, NOW).tokens == ("other",)


def test_unsubscribing():
    token = tokens.unsubscribing(SECRET, "Zoë.Müller@Admin.example")
    assert tokens.unsubscribe(SECRET, token.upper()) == "zoë.müller@admin.example"
    assert tokens.unsubscribed(SECRET, " " + tokens.unsubscribe_subject(token).upper()) == "zoë.müller@admin.example"
    assert tokens.unsubscribing(SECRET, "zoë.müller@admin.example") == token  # the same for ever


@pytest.mark.parametrize("given", ["", ".", "a.b", "é.é", "mfrgg", "mfrgg.", "1.1", "mfrggzdf." + "a" * 26])
def test_what_is_no_token(given):
    assert tokens.unsubscribe(SECRET, given) == ""


def test_nobody_else_can_make_one():
    token = tokens.unsubscribing(SECRET, "a@b.example")
    for place in range(len(token)):
        other = "a" if token[place] != "a" else "b"
        assert tokens.unsubscribe(SECRET, f"{token[:place]}{other}{token[place + 1 :]}") == ""
    assert tokens.unsubscribe(b"t" * 32, token) == "" and tokens.unsubscribed(SECRET, f"Re: unsubscribe {token}") == ""


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
