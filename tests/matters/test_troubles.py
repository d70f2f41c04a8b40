"""Addresses that do not answer are probed before they are left alone; the secretariat hears once of all there is."""

import datetime as dt

from iscg_bot.matters import troubles
from iscg_bot.model.decisions import PauseAddress, TellTrouble
from iscg_bot.model.facts import Waiting
from iscg_bot.model.pauses import Late, Pause, Troubles
from iscg_bot.model.scores import Shaky
from tests.matters.worlds import NOW, ROSTER

DAY = dt.timedelta(days=1)
YUSUF = "yusuf@testland.example"


def due(found, now=NOW):
    decisions = troubles.due(Waiting(ROSTER, troubles=found), now)
    return [c for d in decisions for c in d.changes], [letter for d in decisions for letter in d.letters]


def test_nothing_is_wrong():
    assert due(Troubles()) == ([], [])


def test_first_a_probe():
    changes, (probe,) = due(Troubles(shaky=(Shaky(YUSUF, 3),)))
    assert changes == [] and (probe.to, probe.reason) == (YUSUF, "probe")


def test_nobody_is_probed_at_night():
    found = Troubles(shaky=(Shaky(YUSUF, 3),))
    midnight = NOW.replace(hour=21)  # in Riyadh
    assert due(found, midnight) == ([], [])
    assert len(due(found, midnight + DAY / 2)[1]) == 1


def test_one_probe_a_week():
    sent = ("probe/x", NOW, False)
    assert due(Troubles(shaky=(Shaky(YUSUF, 3, (sent,)),)), NOW + DAY) == ([], [])
    assert len(due(Troubles(shaky=(Shaky(YUSUF, 3, (sent,)),)), NOW + 7 * DAY)[1]) == 1


def test_a_probe_that_came_back_ends_it():
    (pause,), letters = due(Troubles(shaky=(Shaky(YUSUF, 4, (("probe/x", NOW, True),)),)))
    assert isinstance(pause, PauseAddress) and pause.address == YUSUF and letters == []
    assert due(Troubles(shaky=(Shaky(YUSUF, 4, (("probe/x", NOW, True),), paused=True),))) == ([], [])


def test_one_letter_tells_the_secretariat_everything():
    late = tuple(Late(n, f"{n}@x.example", NOW) for n in range(30))
    kind = Pause("kind", "remind", NOW, NOW + DAY, "5.7.1 no")
    address = Pause("address", YUSUF, NOW, NOW + DAY, "no answer")
    (told,), letters = due(Troubles(late, (kind, address)))
    assert told == TellTrouble(tuple(range(30)), (("kind", "remind"), ("address", YUSUF)))
    assert {letter.reason for letter in letters} == {"trouble"} and len({letter.to for letter in letters}) == len(
        letters
    )
    words = letters[0].sections[0].words
    assert len(words["late"]) == 30 and words["addresses"] == (YUSUF,)
    assert words["kinds"] == ({"kind": "remind", "because": "5.7.1 no"},)
