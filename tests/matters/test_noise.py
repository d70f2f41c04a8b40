"""Robots, our own letters, copies, and what is older than we are."""

import datetime as dt

import pytest

from iscg_bot.matters import order
from iscg_bot.model.decisions import SawOwn, SettleMail, Verdict
from iscg_bot.model.facts import Context, Earlier
from iscg_bot.model.mail import Address, Line, Mail, Origin, Segment
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import Copied, Discussion, Noise
from tests.matters.worlds import JOHN, NOW, ROSTER, Table

LISTED = {"list_address": "int-sect-group@lists.itu.example", "level": Identity.LISTED}


def mail(**given):
    fields = {
        "message_id": "<1@admin.example>",
        "fingerprint": "same",
        "author": Address("", JOHN.addresses[0]),
        "level": Identity.CLAIMED,
        "to": (Address("", "int-sect-group@lists.itu.example"),),
        "subject": "Hello",
        "received": NOW,
        "lines": (Line(Segment.NEW, "Hello"),),
    }
    return Mail(**(fields | given))


def context(*earlier, **given):
    return Context(ROSTER, NOW, 9, earlier=earlier, **given)


@pytest.mark.parametrize("origin", [o for o in Origin if o is not Origin.PERSON])
def test_no_robot_is_acted_on_or_answered(origin):
    (noise,) = order.read(mail(origin=origin, origin_because="a field", unreadable="broken"), context())
    decision = Table().decide(noise)
    assert isinstance(noise, Noise) and decision.verdict is Verdict.SKIP and not decision.letters
    own = (SawOwn("<1@admin.example>"),) if origin is Origin.OURSELVES else ()
    assert decision.changes == own


def test_what_came_before_the_first_start_is_kept_and_not_acted_on():
    since = NOW + dt.timedelta(seconds=1)
    assert order.read(mail(), context(since=since)) == (Noise("received before our first start"),)
    assert order.read(mail(), context(since=NOW)) == (Discussion(),)
    assert order.read(mail(), context(since=since, released=True)) == (Discussion(),)


@pytest.mark.parametrize("state", ["decided", "refused", "copied", "new"])
@pytest.mark.parametrize("listed", [LISTED, {}], ids=["list copy", "direct copy"])
def test_the_second_copy_of_a_mail_that_was_decided_is_noise(state, listed):
    assert order.read(mail(**listed), context(Earlier(4, "same", state))) == (Noise("a copy of mail 4"),)


@pytest.mark.parametrize("state", ["held", "awaiting"])
def test_the_list_copy_is_decided_in_place_of_a_direct_one_that_waits(state):
    assert order.read(mail(**LISTED), context(Earlier(4, "same", state))) == (Copied(4), Discussion())
    decision = Table().decide(Copied(4))
    assert [(c.mail, c.state) for c in decision.changes if isinstance(c, SettleMail)] == [(4, "copied")]


@pytest.mark.parametrize("state", ["held", "awaiting"])
def test_a_direct_copy_of_a_mail_that_waits_is_not_a_second_case(state):
    assert order.read(mail(), context(Earlier(4, "same", state))) == (Noise("a copy of mail 4"),)


def test_other_content_under_the_same_id_is_another_mail():
    assert order.read(mail(), context(Earlier(4, "other", "decided"))) == (Discussion(),)


def test_what_the_secretariat_let_through_is_nobodys_copy():
    earlier = Earlier(4, "same", "decided")
    assert order.read(mail(), context(earlier, released=True)) == (Discussion(),)


def test_of_two_direct_copies_both_give_way_to_the_list_copy_of_a_robot_too():
    found = order.read(mail(**LISTED, origin=Origin.NOTICE), context(Earlier(4, "same", "awaiting")))
    assert found[0] == Copied(4) and isinstance(found[1], Noise)
