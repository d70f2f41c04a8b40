"""The doors at the console: meetings, meeting, convene, move, cancel, add, remove."""

import asyncio
import datetime as dt
import os
import re

import pytest

from iscg_bot.app import Household, clock, doors
from tests.commands.conftest import config, run  # noqa: F401 - fixtures

NEXT_YEAR = clock().year + 1


def sunday(month):
    """The last Sunday of a month next year, when clocks change in Europe."""
    last = dt.date(NEXT_YEAR, month, 31)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)


DAY = dt.date(NEXT_YEAR, 6, 15)
TEN, NOON = f"{DAY}T10:00", f"{DAY}T12:00"
EVA, WEI = "eva@x.example", "wei@x.example"


def said(result, status=0):
    assert result.exit_code == status, (result.output, result.exception)
    return result.output


@pytest.fixture
def convened(run):  # noqa: F811
    """Meeting 1: "Captions [1]" at ten, Geneva time, with Eva and Wei."""
    return said(run("convene", "Captions [1]", EVA, WEI, "--at", TEN, "--minutes", "90"))


@pytest.fixture
def knock(config):  # noqa: F811
    """The hold time passes."""

    async def later():
        async with doors(Household(config, os.environ)) as (register, desk):
            desk._clock = lambda: clock() + dt.timedelta(minutes=6)
            await desk.knock()
            return [m for m, _ in await register.meetings()]

    return lambda: asyncio.run(later())


def row(output):
    """The cells of the first row below the head."""
    (line,) = [found for found in output.splitlines() if "Captions" in found]
    return [cell.strip() for cell in re.split("[│┃|]", line) if cell.strip()]


def test_there_are_none_yet(run):  # noqa: F811
    assert "No e-meetings to come." in said(run("meetings"))
    assert "No e-meetings yet." in said(run("meetings", "--all"))


def test_a_meeting_is_convened_shown_and_told_of(run, convened, knock):  # noqa: F811
    assert re.search(rf"convened for \w+ {DAY} 08:00 UTC, 3 people", convened)  # the secretary convenes
    cells = row(said(run("meetings")))
    assert cells[0] == "1" and f"{DAY} 10:00–11:30 Europe/Zurich" in cells[1] and cells[2] == "08:00–09:30"
    assert cells[3:] == ["Captions [1]", "3", "0", "0", "3", "convened, invitations not out yet"]
    assert "nothing yet" in said(run("meeting", "1"))
    knock()
    assert row(said(run("meetings")))[-1] == "convened"
    shown = said(run("meeting", "1"))
    assert "Captions [1]" in shown and f"{DAY} 08:00–09:30 UTC" in shown
    assert "needs-action" in shown and EVA in shown and WEI in shown and "nothing yet" not in shown


def test_a_meeting_is_moved_and_keeps_its_length(run, convened, knock):  # noqa: F811
    knock()
    assert "moved to" in said(run("move", "1", "--at", NOON))
    assert "12:00–13:30" in said(run("meeting", "1")) and "10:00–11:30" in said(
        run("meeting", "1")
    )  # what calendars hold
    assert "moved" in said(run("move", "1", "--at", f"{DAY}T16:00", "--minutes", "30", "--zone", "Asia/Tokyo"))
    shown = said(run("meeting", "1"))
    assert f"{DAY} 16:00–16:30 Asia/Tokyo" in shown and f"{DAY} 07:00–07:30 UTC" in shown
    assert "it is at that time already" in said(run("move", "1", "--at", f"{DAY}T07:00", "--zone", "UTC"), 1)


def test_a_meeting_is_cancelled_once(run, convened):  # noqa: F811
    assert "meeting 1 is cancelled" in said(run("cancel", "1"))
    assert "No e-meetings to come." in said(run("meetings"))
    assert row(said(run("meetings", "--all")))[-1] == "cancelled" and "(cancelled)" in said(run("meeting", "1"))
    assert "there is no such meeting to come" in said(run("cancel", "1"), 1)
    assert "there is no such meeting to come" in said(run("move", "1", "--at", NOON), 1)
    assert "there is no meeting 1 to come" in said(run("add", "1", "ann@x.example"), 1)


def test_people_are_added_and_removed(run, convened, knock):  # noqa: F811
    knock()
    assert "4 people" in said(run("add", "1", "Ann@X.example", EVA))
    assert "3 people" in said(run("remove", "1", WEI))
    knock()
    shown = said(run("meeting", "1"))
    assert "ann@x.example" in shown and re.search(rf"{WEI}\W+cancelled", shown)
    assert "asked already" in said(run("add", "1", EVA), 1)
    assert "never were" in said(run("remove", "1", "nobody@x.example"), 1)


@pytest.mark.parametrize("address", ["int-sect-group@lists.itu.example", "int-sect-team@lists.itu.example"])
def test_the_list_is_not_added(run, convened, address):  # noqa: F811
    assert "are no people" in said(run("add", "1", address), 1)


@pytest.mark.parametrize("command", [("cancel",), ("add", EVA), ("remove", EVA), ("move", "--at", NOON)])
def test_unknown_numbers(run, command):  # noqa: F811
    name, *more = command
    assert "there is no" in said(run(name, "7", *more), 1)
    assert "'iscg-bot meetings --all' shows" in said(run("meeting", "7"), 1)
    said(run(name, "seven", *more), 2)


@pytest.mark.parametrize(
    ("at", "zone", "sentence"),
    [
        (f"{sunday(3)}T02:30", "Europe/Zurich", "does not exist"),
        (f"{sunday(10)}T02:30", "Europe/Zurich", "comes twice"),
        (f"{DAY}T10:00", "Europe/Nowhere", "a zone like Europe/Zurich"),
        (f"{DAY}T10:00", "../../etc/passwd", "a zone like Europe/Zurich"),
        (f"{DAY}T10:00", "", "a zone like Europe/Zurich"),
        (f"{DAY}T10:00", "Europe", "a zone like Europe/Zurich"),
        ("tomorrow", "Europe/Zurich", "write a time like"),
        (f"{DAY}T10:00+02:00", "Europe/Zurich", "leave the offset out"),
        (f"{DAY}T25:00", "Europe/Zurich", "write a time like"),
        ("9999-12-31T23:30", "UTC", "write a time like"),
        ("0001-01-01T00:30", "Europe/Zurich", "write a time like"),
    ],
)
def test_times_that_are_none(run, at, zone, sentence):  # noqa: F811
    output = said(run("convene", "Captions", EVA, "--at", at, "--zone", zone), 2)
    assert sentence in re.sub(r"[\s│]+", " ", output)


def test_a_meeting_is_not_moved_to_an_hour_that_does_not_exist(run, convened):  # noqa: F811
    assert "does not exist" in said(run("move", "1", "--at", f"{sunday(3)}T02:30"), 2)
    assert "10:00–11:30" in said(run("meetings"))


def test_the_hour_before_and_after_a_change_of_clocks_is_an_hour(run):  # noqa: F811
    assert "00:30 UTC" in said(run("convene", "Captions", EVA, "--at", f"{sunday(3)}T01:30"))
    assert "01:30 UTC" in said(run("convene", "Captions", WEI, "--at", f"{sunday(3)}T03:30"))


@pytest.mark.parametrize("minutes", ["0", "4", "481", "-5", "an hour"])
def test_lengths_that_are_none(run, minutes):  # noqa: F811
    said(run("convene", "Captions", EVA, "--at", TEN, "--minutes", minutes), 2)


def test_what_cannot_be_convened(run, convened, config):  # noqa: F811
    assert "past" in said(run("convene", "Captions", EVA, "--at", "2020-01-01T10:00"), 1)
    assert "clash_meeting" in said(run("convene", "Other", EVA, "--at", f"{DAY}T11:00"), 1)
    assert "nobody to invite" in said(run("convene", "Alone", "--at", NOON), 1)

    async def letters():
        async with doors(Household(config, os.environ)) as (register, _):
            return await register.fates()

    assert asyncio.run(letters()) == {}  # the console said it


def test_odd_lengths_and_minutes_can_be_convened(run):  # noqa: F811
    assert "10:07" in said(run("convene", "Captions", EVA, "--at", f"{DAY}T10:07", "--minutes", "50", "--zone", "UTC"))


def test_the_people_of_a_subject_are_asked(run):  # noqa: F811
    output = said(run("convene", "Climate", "--subject", "climate-change", "--at", TEN))
    assert "4 people" in output or "3 people" in output
    assert "chen@standards.example" in said(run("meeting", "1"))
