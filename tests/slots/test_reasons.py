"""Every slot says why, and every refused window why not."""

import datetime as dt

import pytest

from iscg_bot.model.groups import Session
from iscg_bot.model.meetings import Window
from iscg_bot.model.sittings import sittings
from iscg_bot.slots import Blocked, Refused
from tests.slots.worlds import GENEVA, HOUR, NOW, SITTINGS, at, blocked, day, search


def may(number, starts, ends):
    """Hours of a day in May, the 25th to 29th of which are TSAG's."""
    hours = [(int(hour), round(hour % 1 * 60)) for hour in (starts, ends)]
    return Window(*(at(number, *hour, month=5) for hour in hours))


# --- where it lies -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("window", "place"),
    [
        (may(25, 13, 14), "in_break"),
        (may(25, 12.5, 14.5), "in_break"),
        (may(25, 8, 9), "before_session"),
        (may(25, 8.5, 9.5), "before_session"),
        (may(27, 7, 8), "before_session"),
        (may(25, 17.5, 18.5), "after_session"),
        (may(27, 19, 20), "after_session"),
        (may(29, 12, 13), "after_session"),
        (may(29, 19, 20), "after_session"),
        (may(30, 10, 11), "beside_session"),
        (may(24, 10, 11), "beside_session"),
        (may(20, 10, 11), ""),
    ],
)
def test_the_place_beside_the_session(window, place):
    (slot,) = search(window, length=window.length, sittings=SITTINGS).slots
    assert slot.reasons == tuple(filter(None, (place, "asked_time", "no_clash", "nobody_at_night")))


def test_a_day_off_in_the_middle_is_beside_the_session():
    days_off = Session("TSAG", dt.date(2026, 5, 25), dt.date(2026, 5, 29), days_off=(dt.date(2026, 5, 27),))
    (slot,) = search(may(27, 11, 12), sittings=sittings(days_off)).slots
    assert slot.reasons[0] == "beside_session"


def test_places_are_told_by_the_session_s_own_days():
    """In Suva the day of a session begins and ends on other days of UTC."""
    suva = Session("RAG", dt.date(2026, 5, 25), dt.date(2026, 5, 26), zone="Pacific/Fiji")
    for hour, place in ((8, "before_session"), (13, "in_break"), (18, "after_session")):
        starts = at(25, hour, month=5, zone="Pacific/Fiji")
        (slot,) = search(Window(starts, starts + HOUR), people=("Pacific/Fiji",), sittings=sittings(suva)).slots
        assert slot.reasons[0] == place


def test_without_a_session_there_is_no_place():
    (slot,) = search(day(1, 10, 11)).slots
    assert slot.reasons == ("asked_time", "no_clash", "nobody_at_night")


def test_a_time_that_was_not_asked_for_exactly():
    assert search(day(1, 10, 12), count=1).slots[0].reasons == ("no_clash", "nobody_at_night")


def test_people_at_night_are_counted_once_each():
    people = (GENEVA, "Pacific/Fiji", "Pacific/Fiji", "America/New_York")
    (slot,) = search(day(1, 12, 14), people=people, length=2 * HOUR).slots
    assert slot.nights == 3  # 22:00 to 24:00 in Fiji, 06:00 to 08:00 in New York
    assert slot.reasons[-1] == "few_nights"


def test_a_weekend_by_day_is_no_night():
    (slot,) = search(day(6, 10, 11)).slots
    assert slot.nights == 0


# --- why not -------------------------------------------------------------------------------------------------------


def refused(window, **more):
    found = search(window, **more)
    assert found.slots == ()
    assert [refusal.window for refusal in found.refused] == [window]
    return found.refused[0].why


def test_over():
    assert refused(Window(NOW - 2 * HOUR, NOW)) == "past"
    assert refused(Window(NOW - 2 * HOUR, NOW), now=NOW, not_before=NOW + 48 * HOUR) == "past"


def test_too_soon():
    assert refused(Window(NOW - HOUR, NOW + HOUR / 2)) == "short_notice"
    soon = Window(NOW + HOUR, NOW + 5 * HOUR)
    assert refused(soon, now=NOW, not_before=NOW + 48 * HOUR) == "short_notice"
    assert refused(soon, now=NOW, not_before=NOW + 4.5 * HOUR) == "short_notice"


def test_too_short():
    assert refused(day(1, 10, 11), length=2 * HOUR) == "outside"


@pytest.mark.parametrize("why", ["clash_session", "clash_meeting", "excluded"])
def test_in_the_way(why):
    assert refused(day(1, 10, 12), blocked=blocked(day(1, 9, 12), why=why)) == why
    assert refused(day(1, 10, 12), blocked=blocked(day(1, 10, 11), Window(at(1, 11, 30), at(1, 13)), why=why)) == why


def test_what_takes_most_of_the_window_is_told():
    both = (Blocked(day(1, 9, 11), "excluded"), Blocked(Window(at(1, 11, 15), at(1, 13)), "clash_meeting"))
    assert refused(day(1, 10, 12), blocked=both) == "excluded"
    assert refused(day(1, 10, 13), blocked=both) == "clash_meeting"


def test_pieces_that_are_too_small():
    pieces = blocked(*(Window(at(1, hour, 30), at(1, hour, 35)) for hour in range(9, 13)), why="clash_meeting")
    assert refused(day(1, 10, 12), blocked=pieces) == "clash_meeting"


def test_only_the_windows_in_which_nothing_fits_are_refused():
    found = search(day(1, 10, 12), day(2, 10, 12), blocked=blocked(day(1, 10, 12)))
    assert found.refused == (Refused(day(1, 10, 12), "clash_session"),)
    assert len(found.slots) == 1


def test_nothing_asked_nothing_found():
    found = search()
    assert (found.slots, found.refused) == ((), ())
