"""Are the slots those that a good secretary would propose?"""

import datetime as dt

import pytest

from iscg_bot.model.meetings import Window
from iscg_bot.slots import Costs
from tests.slots.worlds import GENEVA, HOUR, alongside, at, blocked, day, search, shown

ALL_GENEVA = (GENEVA,) * 10
FOUR_ZONES = (*(GENEVA,) * 5, *("Africa/Cairo",) * 2, *("Asia/Shanghai",) * 2, "America/New_York")
EIGHT_ZONES = (
    *(GENEVA, GENEVA, "Africa/Cairo", "Asia/Shanghai", "Asia/Almaty", "America/Montevideo", "Pacific/Fiji"),
    *("America/New_York", "Asia/Tokyo", "Asia/Kolkata"),
)


# --- alongside a session -------------------------------------------------------------------------------------------


def test_people_in_geneva_meet_at_lunch_with_time_to_change_rooms():
    assert shown(alongside(ALL_GENEVA)) == ["Mon 25 13:00", "Tue 26 13:00", "Wed 27 13:00"]


def test_a_longer_meeting_goes_to_the_free_afternoon_then_keeps_clear_of_sittings():
    found = alongside(ALL_GENEVA, 1.5 * HOUR)
    assert shown(found) == ["Fri 29 13:00", "Mon 25 12:45", "Tue 26 12:45"]
    assert [slot.reasons[0] for slot in found.slots] == ["after_session", "in_break", "in_break"]


def test_four_zones_meet_at_lunch_in_geneva():
    """07:00 in New York, 19:00 in Shanghai."""
    found = alongside(FOUR_ZONES)
    assert shown(found) == ["Fri 29 13:30", "Mon 25 13:00", "Tue 26 13:00"]
    assert [slot.nights for slot in found.slots] == [0, 0, 0]


def test_eight_zones_cannot_all_sit_by_day_and_few_sit_at_night():
    """22:30 in Fiji, 06:30 in New York: every other hour keeps more people up."""
    found = alongside(EIGHT_ZONES)
    assert shown(found) == ["Fri 29 12:30", "Mon 25 13:00", "Tue 26 13:00"]
    assert [slot.nights for slot in found.slots] == [2, 1, 1]
    assert all("few_nights" in slot.reasons for slot in found.slots)


# --- anywhere ------------------------------------------------------------------------------------------------------


def test_equal_days_give_three_different_days_at_a_full_hour():
    found = search(*(day(number) for number in (1, 2, 3, 4, 5)), people=ALL_GENEVA)
    assert shown(found) == ["Mon 01 09:00", "Tue 02 09:00", "Wed 03 09:00"]


def test_one_day_gives_slots_hours_apart():
    assert shown(search(day(1))) == ["Mon 01 09:00", "Mon 01 12:00", "Mon 01 15:00"]


def test_another_day_is_not_worth_a_night():
    found = search(day(1), day(2, 0, 5), people=ALL_GENEVA)
    assert shown(found) == ["Mon 01 09:00", "Mon 01 12:00", "Mon 01 15:00"]


def test_two_far_camps_meet_at_their_edges():
    found = search(day(1, 0, 24), people=(*(GENEVA,) * 5, *("Pacific/Auckland",) * 5), count=1)
    assert shown(found) == ["Mon 01 08:00"]
    assert shown(found, "Pacific/Auckland") == ["Mon 01 18:00"]


def test_one_person_far_away_is_not_kept_up_for_the_convenience_of_nine():
    """Geneva alone would sit at any hour of the day; nine o'clock is seven in the evening in Auckland."""
    found = search(day(1), people=(*(GENEVA,) * 9, "Pacific/Auckland"), count=1)
    assert shown(found, "Pacific/Auckland") == ["Mon 01 19:00"]


def costing(**hours):
    """A table in which all hours are free but those given, such as h04=8."""
    return Costs(hours=tuple(hours.get(f"h{hour:02}", 0) for hour in range(24)))


MORNING = "Asia/Shanghai", GENEVA, "America/New_York"  # six hours between each


def test_the_worst_hour_of_one_counts_more_than_the_same_sum_over_several():
    """At ten in Geneva New York bears 8; at three in the afternoon Geneva and Shanghai bear 4 each."""
    costs = costing(h04=8, h15=4, h21=4)
    found = search(day(1, 10, 11), day(2, 15, 16), people=MORNING, costs=costs, count=1)
    assert shown(found) == ["Tue 02 15:00"]


@pytest.mark.parametrize(("others", "second"), [(9, "Wed 03 15:00"), (10, "Tue 02 10:00")])
def test_who_sits_at_night_once_does_not_again_if_others_bear_little_more(others, second):
    """At ten in Geneva it is four in New York; at three in the afternoon it is nine in the evening in Shanghai."""
    windows = day(1, 10, 11), day(2, 10, 11), day(3, 15, 16)
    found = search(*windows, people=MORNING, costs=costing(h04=8, h21=others), count=2)
    assert shown(found) == ["Mon 01 10:00", second]


def test_a_good_hour_on_a_weekday_comes_before_any_on_a_weekend():
    """6 June is a Saturday; in Auckland Friday evening in Geneva is Saturday morning."""
    found = search(day(5, 19, 20), day(6, 10, 18), count=2)
    assert shown(found) == ["Fri 05 19:00", "Sat 06 10:00"]
    far = search(day(5, 0, 24), people=("Pacific/Auckland",), count=1)
    assert shown(far, "Pacific/Auckland") == ["Fri 05 10:00"]


def test_a_holiday_costs_and_is_told_but_does_not_block():
    found = search(day(1), day(2), holidays=frozenset({dt.date(2026, 6, 1)}))
    assert shown(found)[0] == "Tue 02 09:00"
    only = search(day(1), holidays=frozenset({dt.date(2026, 6, 1)}))
    assert shown(only)[0] == "Mon 01 09:00"
    assert only.slots[0].reasons[-1] == "holiday"
    assert "holiday" not in found.slots[0].reasons


def test_first_choices_come_first_but_not_at_any_price():
    ranked = search(day(2), day(1), ranked=True)
    assert shown(ranked)[0] == "Tue 02 09:00"
    late = search(day(2, 22, 23), day(1), ranked=True)
    assert shown(late)[0] == "Mon 01 09:00"


def test_a_choice_far_down_the_list_is_better_than_a_night():
    """Nine choices of the night, then one by day: its place weighs no more than three places."""
    nights = [day(number, 4, 5) for number in range(1, 10)]
    assert shown(search(*nights, day(10), ranked=True))[0] == "Wed 10 09:00"


def test_a_quarter_past_is_chosen_only_where_it_is_better():
    assert shown(search(day(1), blocked=blocked(day(1, 8, 12))), GENEVA)[0] == "Mon 01 12:00"
    odd = blocked(day(1, 8, 9), Window(at(1, 9), at(1, 9, 10)), Window(at(1, 10, 50), at(1, 20)))
    assert shown(search(day(1), blocked=odd)) == ["Mon 01 09:30"]
    narrow = blocked(Window(at(1, 8), at(1, 9, 10)), Window(at(1, 10, 20), at(1, 20)))
    assert shown(search(day(1), blocked=narrow)) == ["Mon 01 09:15"]


def test_without_people_the_clock_of_the_group_counts():
    assert shown(search(day(1, 0, 24), people=(), count=1)) == ["Mon 01 09:00"]


def test_a_person_s_own_configuration_of_hours():
    night_owls = Costs(hours=(0,) * 6 + (9,) * 18)
    assert shown(search(day(1, 0, 24), costs=night_owls, count=1)) == ["Mon 01 00:00"]
