"""Reminders: once each, moved with the meeting, when people are awake, to who wants them."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from iscg_bot.matters import reminders
from iscg_bot.model.groups import GroupMeeting
from iscg_bot.model.leads import awake, before, iso
from iscg_bot.model.meetings import Partstat
from tests.matters.worlds import NOW
from tests.meetings.worlds import (
    CORA,
    DAY,
    EVA,
    FARID,
    HOUR,
    MINUTE,
    MONDAY,
    ROSTER,
    TANYA,
    WEI,
    Diary,
    at,
    meeting,
    moved,
    person,
    span,
)

LEADS = (7 * DAY, DAY, HOUR)
WEEKS = span(at(15, 10))  # three weeks from now
POLICY = replace(ROSTER.policy, reminders=LEADS)


class Knocks:
    """A meeting that people were told of; the clock knocks, and reminders that were written are remembered."""

    def __init__(self, *people, window=WEEKS):
        self.diary = Diary(meeting(*people, window=window), roster=replace(ROSTER, policy=POLICY))
        self.diary.publish()
        self.written = set()
        self.quiet = frozenset()

    def at(self, moment):
        """Who is reminded now, and how long before."""
        waiting = self.diary.waiting(reminded=frozenset(self.written), quiet=self.quiet)
        letters = reminders.due(waiting, moment).letters
        self.written |= {letter.key for letter in letters}
        return [(letter.to.partition("@")[0], letter.sections[0].words["ahead"]) for letter in letters]

    def ledger(self, person, **changed):
        """The person's line of the ledger is another."""
        lines = (replace(h, **changed) if h.person.person == person.id else h for h in self.diary.ledgers[1])
        self.diary.ledgers[1] = tuple(lines)


@pytest.fixture
def knocks():
    return Knocks(CORA, FARID)


def both(ahead):
    return [("cora", ahead), ("farid", ahead)]


# --- once each -----------------------------------------------------------------------------------------------------


def test_each_lead_once_and_not_before_its_moment(knocks):
    starts = WEEKS.starts
    for lead, ahead in zip(LEADS, ("P7D", "P1D", "PT1H"), strict=True):
        assert knocks.at(starts - lead - MINUTE) == []
        assert knocks.at(starts - lead) == both(ahead)
        assert knocks.at(starts - lead + MINUTE) == []
    assert knocks.at(starts) == knocks.at(starts + HOUR) == []


def test_of_what_was_missed_only_the_last_is_made_up_for(knocks):
    assert knocks.at(WEEKS.starts - 2 * HOUR) == both("P1D")
    assert knocks.at(WEEKS.starts - HOUR) == both("PT1H")
    later = Knocks(CORA, FARID)
    assert later.at(WEEKS.starts - MINUTE) == both("PT1H")


def test_they_are_in_the_language_and_zone_of_each(knocks):
    waiting = knocks.diary.waiting()
    letters = reminders.due(waiting, WEEKS.starts - DAY).letters
    assert [(x.language, x.zone, x.reason) for x in letters] == [
        ("fr", "Europe/Zurich", "remind"),
        ("ar", "Africa/Cairo", "remind"),
    ]
    assert {x.meeting_uid for x in letters} == {"u1@itu.example"}


def test_none_at_once_for_who_was_invited_after_its_moment():
    soon = Knocks(CORA, FARID, window=MONDAY)  # in six days: an invitation says so itself
    assert soon.at(NOW + HOUR) == []
    assert soon.at(MONDAY.starts - DAY) == both("P1D")


# --- moved with the meeting ----------------------------------------------------------------------------------------


def test_they_move_with_the_meeting(knocks):
    assert knocks.at(WEEKS.starts - DAY) == both("P1D")
    knocks.diary.now = WEEKS.starts - 20 * HOUR
    knocks.diary.put(moved(knocks.diary[1], span(WEEKS.starts + 3 * DAY)))
    assert knocks.at(WEEKS.starts - HOUR) == []  # calendars are not told yet: no reminder of either time
    knocks.diary.publish()
    assert knocks.at(WEEKS.starts - HOUR) == []
    assert knocks.at(WEEKS.starts + 2 * DAY) == both("P1D")
    assert knocks.at(WEEKS.starts + 3 * DAY - HOUR) == both("PT1H")


def test_a_change_of_the_list_of_people_reminds_nobody_again():
    knocks = Knocks(CORA, FARID, WEI)
    assert len(knocks.at(WEEKS.starts - DAY)) == 3
    knocks.diary.now = WEEKS.starts - DAY + HOUR
    knocks.diary.put(replace(knocks.diary[1], invitees=knocks.diary[1].invitees[:2]))
    assert ("REQUEST", "cora", 1) in knocks.diary.publish()  # a new SEQUENCE for the same times
    assert knocks.at(WEEKS.starts - DAY + 3 * HOUR) == []
    assert knocks.at(WEEKS.starts - HOUR) == both("PT1H")


def test_a_change_of_title_reminds_nobody_again(knocks):
    knocks.at(WEEKS.starts - DAY)
    knocks.diary.put(replace(knocks.diary[1], title="Subtitles"))
    knocks.diary.now = WEEKS.starts - DAY
    knocks.diary.publish()
    assert knocks.at(WEEKS.starts - DAY + HOUR) == []


def test_who_was_taken_off_is_not_reminded_even_before_the_cancel_is_out(knocks):
    knocks.diary.put(replace(knocks.diary[1], invitees=knocks.diary[1].invitees[:1]))
    assert knocks.at(WEEKS.starts - DAY) == [("cora", "P1D")]


# --- who wants them ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("partstat", Partstat)
def test_a_decline_or_a_delegation_stops_them(knocks, partstat):
    knocks.ledger(FARID, partstat=partstat)
    told = knocks.at(WEEKS.starts - DAY)
    assert told == ([("cora", "P1D")] if partstat in (Partstat.DECLINED, Partstat.DELEGATED) else both("P1D"))


def test_a_bounce_stops_them(knocks):
    knocks.ledger(FARID, reachable=False)
    assert knocks.at(WEEKS.starts - DAY) == [("cora", "P1D")]


@pytest.mark.parametrize(("meeting", "stops"), [(0, True), (1, True), (2, False)])
def test_no_reminders_of_this_one_or_of_any(knocks, meeting, stops):
    knocks.quiet = frozenset({(FARID.addresses[0], meeting)})
    assert knocks.at(WEEKS.starts - DAY) == ([("cora", "P1D")] if stops else both("P1D"))


# --- waking hours --------------------------------------------------------------------------------------------------


def local(zone, *moment):
    return dt.datetime(*moment, tzinfo=ZoneInfo(zone)).astimezone(dt.UTC)


@pytest.mark.parametrize(
    "zone", ["Europe/Zurich", "Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"]
)
@pytest.mark.parametrize(
    ("moment", "latest", "shifted"),
    [
        ((15, 7, 0), (16, 12, 0), (15, 7, 0)),
        ((15, 21, 59), (16, 12, 0), (15, 21, 59)),
        ((15, 22, 0), (16, 12, 0), (16, 7, 0)),
        ((15, 3, 0), (16, 3, 0), (15, 7, 0)),
        ((15, 6, 59), (15, 7, 59), (15, 7, 0)),
        ((15, 23, 30), (16, 6, 30), (15, 21, 0)),  # no morning before it: the evening before
        ((15, 5, 0), (15, 6, 0), (14, 21, 0)),
        ((15, 6, 0), (15, 7, 0), (14, 21, 0)),  # a reminder at the very beginning is none
    ],
)
def test_nobody_is_reminded_at_night(zone, moment, latest, shifted):
    moment, latest, shifted = (local(zone, 2026, 12, *x) for x in (moment, latest, shifted))
    assert awake(moment, zone, latest) == shifted


def test_mornings_are_those_of_the_clock_on_the_wall():
    """In the night to 28 March 2027 clocks go forward in Zurich, on 31 October back."""
    for night, utc in (((2027, 3, 28), 5), ((2027, 10, 31), 6)):
        moment = local("Europe/Zurich", *night, 0, 30)
        assert awake(moment, "Europe/Zurich", moment + DAY).hour == utc


def test_each_at_the_own_hour():
    knocks = Knocks(CORA, EVA, WEI, window=span(at(15, 9)))  # 10:00, 04:00 and 17:00 local
    told = {}
    for quarter in range(4 * 50):
        moment = at(13, 9) + quarter * 15 * MINUTE
        told |= {(who, ahead): moment for who, ahead in knocks.at(moment) if ahead != "P7D"}
    assert told == {
        ("cora", "P1D"): at(14, 9),
        ("wei", "P1D"): at(14, 9),
        ("eva", "P1D"): at(14, 12),  # 04:00 is no hour: 07:00 in New York
        ("cora", "PT1H"): at(15, 8),
        ("wei", "PT1H"): at(15, 8),
        ("eva", "PT1H"): at(15, 2),  # 21:00 the evening before
    }


def test_after_an_outage_nobody_is_reminded_at_night_either(knocks):
    night = local("Europe/Zurich", 2026, 12, 15, 2)  # the meeting is at 11:00
    assert knocks.at(night) == []
    assert knocks.at(local("Europe/Zurich", 2026, 12, 15, 7)) == both("P1D")


def test_at_night_rather_than_not_at_all():
    early = Knocks(CORA, FARID, window=span(at(15, 4)))  # 05:00 in Zurich
    assert early.at(at(15, 1)) == both("PT1H")


@pytest.mark.parametrize(
    ("lead", "written"),
    [
        (7 * DAY, "P7D"),
        (DAY, "P1D"),
        (36 * HOUR, "PT36H"),
        (HOUR, "PT1H"),
        (90 * MINUTE, "PT90M"),
        (15 * MINUTE, "PT15M"),
    ],
)
def test_leads_in_iso_8601(lead, written):
    assert iso(lead) == written


def test_no_leads_no_reminders():
    assert before(WEEKS.starts, (), "UTC", WEEKS.starts - HOUR) is None


# --- deadlines -----------------------------------------------------------------------------------------------------

DEADLINE = at(18, 17)


def deadlines(now, deadline=DEADLINE, written=(), quiet=(), leads=LEADS):
    """Who is reminded of the deadline, and the keys."""
    policy = replace(ROSTER.policy, deadline_reminders=leads)
    people = (*ROSTER.people, person("mira", "fr", "Asia/Tokyo"))
    roster = replace(
        ROSTER, policy=policy, people=people, meetings=(GroupMeeting("27-1", deadline=deadline), GroupMeeting("27-2"))
    )
    waiting = Diary(roster=roster).waiting(reminded=frozenset(written), quiet=frozenset(quiet))
    letters = reminders.due(waiting, now).letters
    return [letter.to.partition("@")[0] for letter in letters], [letter.key for letter in letters]


def test_who_has_a_role_is_reminded_of_a_deadline_once():
    people, keys = deadlines(DEADLINE - DAY)
    assert people == ["cora", "bruno", "tanya", "paula"]
    assert deadlines(DEADLINE - DAY + HOUR, written=keys)[0] == []
    assert deadlines(DEADLINE - HOUR, written=keys)[0] == people
    assert deadlines(DEADLINE)[0] == deadlines(DEADLINE - 8 * DAY)[0] == []


def test_a_deadline_that_moves_is_reminded_of_again():
    people, keys = deadlines(DEADLINE - DAY)
    assert deadlines(DEADLINE, deadline=DEADLINE + DAY, written=keys)[0] == people


def test_a_deadline_is_reminded_of_by_day():
    assert deadlines(DEADLINE - 21 * HOUR)[0] == ["cora", "bruno", "paula"]  # 23:00 in Moscow
    assert TANYA.zone == "Europe/Moscow"


def test_no_reminders_means_deadlines_too():
    assert "cora" not in deadlines(DEADLINE - DAY, quiet=[(CORA.addresses[0], 0)])[0]
    assert "cora" in deadlines(DEADLINE - DAY, quiet=[(CORA.addresses[0], 1)])[0]


def test_no_deadline_reminders_unless_configured():
    assert deadlines(DEADLINE - DAY, leads=())[0] == []
