"""Calendars beside sessions.toml: read when they change, kept while they are broken."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from iscg_bot.app import Household
from iscg_bot.config import load
from iscg_bot.edges.sessions import Shelf
from iscg_bot.model.groups import CalendarFile

ROOT = Path(__file__).parents[2]
SECRETS = {"ISCG_IMAP_PASSWORD": "correct horse", "ISCG_SMTP_PASSWORD": "battery staple"}
TSAG = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:{}\nDTSTART;VALUE=DATE:20280522\nEND:VEVENT\nEND:VCALENDAR\n"


@pytest.fixture
def directory(tmp_path):
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return Path(shutil.copytree(ROOT / "config", tmp_path / "config"))


@pytest.fixture
def settings(directory):
    return load(directory, SECRETS)


@pytest.fixture
def write(directory):
    """Write a calendar, at another second each time: mtimes may be coarse."""
    count = 0

    def written(text, name="tsag.ics"):
        nonlocal count
        count += 1
        path = directory / name
        path.write_text(text, encoding="utf-8")
        os.utime(path, ns=(count * 10**9, count * 10**9))

    return written


def labels(settings):
    """Of the sessions that calendars tell of."""
    return [session.label for session in settings.roster.sessions if session.source.endswith(".ics")]


def test_without_calendars_nothing_changes(directory, settings):
    assert Shelf(directory).complete(settings) is settings


def test_sessions_of_calendars_stand_among_the_others_in_order(directory, settings, write):
    write(TSAG.format("TSAG-28"))
    write(TSAG.format("RAG-26").replace("2028", "2026"), "rag.ics")
    complete = Shelf(directory).complete(settings)
    assert labels(complete) == ["RAG-26", "TSAG-28"]
    starts = [session.starts for session in complete.roster.sessions]
    assert starts == sorted(starts)
    assert len(starts) == len(settings.roster.sessions) + 2


def test_a_calendar_is_read_again_when_it_changes_and_only_then(directory, settings, write, monkeypatch):
    write(TSAG.format("TSAG-28"))
    shelf = Shelf(directory)
    first = shelf.complete(settings)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", lambda *_: pytest.fail("read again"))
        assert shelf.complete(settings) == first
    write(TSAG.format("TSAG, moved"))
    second = shelf.complete(settings)
    assert labels(second) == ["TSAG, moved"]
    assert len({settings.digest, first.digest, second.digest}) == 3
    assert len(second.digest) == len(settings.digest)
    (directory / "tsag.ics").unlink()
    assert shelf.complete(settings) is settings


@pytest.mark.parametrize(
    "broken", ["", "BEGIN:VCALENDAR\nEND:VCALENDAR", TSAG.format("TSAG").replace("20280522", "soon")]
)
def test_a_broken_calendar_leaves_the_last_good_one_in_force_and_says_so_once(directory, settings, write, broken):
    write(TSAG.format("TSAG-28"))
    shelf = Shelf(directory)
    shelf.complete(settings)
    write(broken)
    with capture_logs() as logs:
        complete = shelf.complete(settings)
        assert labels(shelf.complete(settings)) == ["TSAG-28"]
    assert [(line["event"], line["file"]) for line in logs] == [("calendar_kept", "tsag.ics")]
    assert complete.warnings[-1].startswith("tsag.ics: ")
    assert complete.warnings[-1].endswith("; its sessions stay as they were.")
    write(TSAG.format("TSAG-29"))
    complete = shelf.complete(settings)
    assert (labels(complete), complete.warnings) == (["TSAG-29"], settings.warnings)


def test_a_calendar_that_cannot_be_opened_is_no_end(directory, settings):
    (directory / "tsag.ics").mkdir()
    shelf = Shelf(directory)
    with capture_logs() as logs:
        shelf.complete(settings)
        complete = shelf.complete(settings)
    assert [line["event"] for line in logs] == ["calendar_kept"]
    assert complete.warnings[-1] == "tsag.ics: it cannot be read: Is a directory; its sessions stay as they were."


def test_what_could_not_be_read_is_a_warning_with_file_and_line(directory, settings, write):
    bad = "BEGIN:VEVENT\nSUMMARY:TSAG\nEND:VEVENT\nEND:VCALENDAR"
    write(TSAG.format("TSAG-28").replace("END:VCALENDAR", bad))
    assert Shelf(directory).complete(settings).warnings[-1] == "tsag.ics, line 7: this event has no DTSTART."


def test_what_sessions_toml_says_of_a_calendar(directory, settings, write):
    hours = TSAG.format("Opening").replace(";VALUE=DATE:20280522", ":20280522T093000\nDURATION:PT1H")
    write(hours.replace("BEGIN:VEVENT", "X-WR-TIMEZONE:Europe/Paris\nBEGIN:VEVENT"))
    shelf = Shelf(directory)
    assert labels(shelf.complete(settings)) == []
    told = replace(settings, calendars=(CalendarFile("tsag.ics", "TSAG", "Asia/Tokyo"),))
    (session,) = (s for s in shelf.complete(told).roster.sessions if s.source == "tsag.ics")
    assert (session.body, session.zone, session.day_hours[0][1][0].starts.hour) == ("TSAG", "Asia/Tokyo", 9)


def test_bodies_of_configured_sessions_are_known(directory, settings, write):
    write(TSAG.format("SG2 plenary"))
    shelf = Shelf(directory)
    assert labels(shelf.complete(settings)) == []
    sg2 = replace(settings.roster.sessions[0], body="SG2")
    known = replace(settings, roster=replace(settings.roster, sessions=(sg2,)))
    assert labels(shelf.complete(known)) == ["SG2 plenary"]


def test_the_household_has_calendars_and_holidays(directory, write):
    write(TSAG.format("TSAG-28"))
    household = Household(directory, SECRETS)
    house = household.house()
    assert "TSAG-28" in [session.label for session in house.roster.sessions]
    assert any(day.month == 9 and day.weekday() == 3 for day in house.roster.holidays)  # Jeûne genevois
    write(TSAG.format("TSAG-28, moved"))
    assert "TSAG-28, moved" in [session.label for session in household.house().roster.sessions]
    assert household.house().digests.configuration != house.digests.configuration
