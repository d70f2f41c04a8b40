"""The bot writes to itself to see whether letters go out and come back (M125)."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters import canaries
from iscg_bot.model.canaries import Canaries
from iscg_bot.model.facts import Waiting
from tests.matters.worlds import NOW, ROSTER

HOUR, MINUTE = dt.timedelta(hours=1), dt.timedelta(minutes=1)
ADDRESS = "iscg-bot-canary@lists.itu.example"
WATCHED = replace(ROSTER, policy=replace(ROSTER.policy, canary=ADDRESS))
SILENT = Canaries(last=NOW - HOUR / 2, missing=NOW - 2 * HOUR, searched=NOW)


def due(known, now=NOW, roster=WATCHED):
    return [(letter.reason, letter.to) for letter in canaries.due(Waiting(roster, canaries=known), now).letters]


def test_nothing_unless_it_is_configured():
    assert due(Canaries(), roster=ROSTER) == due(SILENT, roster=ROSTER) == []


def test_one_an_hour():
    assert due(Canaries()) == [("canary", ADDRESS)]
    assert due(Canaries(last=NOW - HOUR + MINUTE)) == []
    assert due(Canaries(last=NOW - HOUR)) == [("canary", ADDRESS)]


@pytest.mark.parametrize("keeps", [{"waits": True}, {"stopped": True}])
def test_none_while_one_waits_or_nothing_is_sent(keeps):
    assert due(Canaries(last=NOW - 9 * HOUR, **keeps)) == []
    assert due(replace(SILENT, **keeps)) == []


def test_two_hours_without_one_are_an_alarm_once():
    assert due(SILENT) == [("canary_lost", "paula@itu.example"), ("canary_lost", "pedro@itu.example")]
    assert due(replace(SILENT, told=True)) == []
    assert due(replace(SILENT, missing=NOW - 2 * HOUR + MINUTE)) == []
    assert due(replace(SILENT, missing=None)) == []


@pytest.mark.parametrize("searched", [None, NOW - MINUTE])
def test_who_has_not_looked_since_says_nothing(searched):
    """After a night without us the mailbox holds what came back meanwhile."""
    assert due(replace(SILENT, searched=searched)) == []
