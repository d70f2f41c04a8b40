"""What a meeting beside a session must not meet."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters.meetings.places import obstacles, search
from iscg_bot.model.facts import Facts
from iscg_bot.model.groups import Session
from iscg_bot.model.meetings import Invitee, Meeting, When, Window
from iscg_bot.model.submissions import MeetingRequest, Move
from tests.matters.worlds import NOW, ROSTER, sender

HOUR, DAY, WEEK = dt.timedelta(hours=1), dt.timedelta(days=1), dt.timedelta(weeks=1)
PEOPLE = (Invitee("john@admin.example"),)
FRIDAY = dt.datetime(2026, 11, 27, tzinfo=dt.UTC)  # of the week of the mail
TSAG = Session("TSAG", dt.date(2026, 12, 7), dt.date(2026, 12, 18), zone="UTC")  # two weeks of sittings
FACTS = Facts(replace(ROSTER, sessions=(TSAG,)), sender())


def excluded(wish: MeetingRequest) -> list[Window]:
    return [b.window for b in obstacles(wish, PEOPLE, FACTS, NOW, 0) if b.why == "excluded"]


def during_tsag(*ruled_out: Window, **given: object) -> MeetingRequest:
    return MeetingRequest(alongside="TSAG", length=2 * HOUR, excluded=ruled_out, zone="UTC", **given)


@pytest.mark.parametrize("length", [DAY, 3 * HOUR])
def test_a_weekday_is_ruled_out_in_every_week_of_the_session(length: dt.timedelta) -> None:
    wish = during_tsag(Window(FRIDAY, FRIDAY + length))
    weeks = [FRIDAY + i * WEEK for i in range(4)]  # that of the mail, one before the session, its own two
    assert excluded(wish) == [Window(friday, friday + length) for friday in weeks]
    found = search(wish, PEOPLE, FACTS, NOW)
    assert all(slot.window.starts.weekday() != 4 for slot in found.slots) and len(found.slots) == 3
    fridays = [r for r in found.refused if r.window.starts.weekday() == 4]
    assert [r.why for r in fridays] == (["excluded"] * 2 if length == DAY else [])


@pytest.mark.parametrize(
    ("wish", "count"),
    [
        (during_tsag(Window(FRIDAY, FRIDAY + 5 * DAY)), 1),  # days on which somebody is away
        (during_tsag(Window(FRIDAY + 2 * WEEK, FRIDAY + 2 * WEEK + DAY)), 1),  # a day of the session
        (during_tsag(Window(FRIDAY, FRIDAY + DAY), windows=(Window(FRIDAY + WEEK, FRIDAY + WEEK + DAY),)), 1),
        (replace(during_tsag(Window(FRIDAY, FRIDAY + DAY)), alongside=""), 1),
    ],
)
def test_other_days_are_ruled_out_as_they_are(wish: MeetingRequest, count: int) -> None:
    assert excluded(wish) == list(wish.excluded) and len(wish.excluded) == count


def test_the_hours_of_a_weekday_stay_the_same_when_clocks_change() -> None:
    friday = dt.datetime(2027, 3, 19, 8, tzinfo=dt.UTC)  # 09:00 in Geneva, before clocks go forward
    april = replace(TSAG, starts=dt.date(2027, 4, 5), ends=dt.date(2027, 4, 9), zone="Europe/Zurich")
    facts = replace(FACTS, roster=replace(FACTS.roster, sessions=(april,)))
    wish = replace(during_tsag(Window(friday, friday + HOUR)), zone="Europe/Zurich")
    found = [b.window.starts.isoformat() for b in obstacles(wish, PEOPLE, facts, NOW, 0) if b.why == "excluded"]
    assert found[0] == "2027-03-19T08:00:00+00:00"
    assert found[-1] == "2027-04-09T07:00:00+00:00"


def test_a_meeting_beside_a_session_does_not_move_into_a_sitting() -> None:
    noon, sitting = (dt.datetime(2026, 12, 8, hour, tzinfo=dt.UTC) for hour in (13, 10))
    held, wanted = Window(noon, noon + HOUR), Window(sitting, sitting + HOUR)
    when = When(noon.replace(tzinfo=None), "UTC", HOUR, held)
    meeting = Meeting("u1@itu.example", "Captions", when, PEOPLE, NOW, alongside="TSAG", id=1)
    found = search(Move(1, windows=(wanted,), length=HOUR), PEOPLE, replace(FACTS, meetings=(meeting,)), NOW, own=1)
    assert not found.slots and [r.why for r in found.refused] == ["clash_session"]
