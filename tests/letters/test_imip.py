"""Whole lives of meetings, judged by the checker of tests/tools as every calendar program would read them."""

import ctypes
import datetime as dt
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from iscg_bot.letters import calendars
from iscg_bot.model.meetings import Method

from .lives import LINK, PEOPLE, Life, whole_life

TOOLS = Path(__file__).parents[1] / "tools"

TITLES = {
    "plain": "Remote participation in all three Sectors",
    "arabic": "المشاركة عن بُعد في القطاعات الثلاثة، الجزء 2 (ITU-T)",
    "chinese": "关于跨部门协调的电子会议；第二部分，附件" * 4,
    "emoji": "👩🏽‍💻👨‍👩‍👧‍👦 captions 🇨🇭 " + "é" * 60 + "e\u0301" * 40 + "🎉" * 30,
    "long": "w" * 200,
    "longer": "a title of several words " * 20,
    "syntax": 'a; b, c\\n d\\, "e" ^f: \\',
    "injection": "x\r\nATTENDEE:mailto:evil@example.net\r\nBcc: evil@example.net\n\nEND:VEVENT\x00\x1b\u2028\u202e",
    "header": "=?utf-8?q?x=0D=0ABcc=3A_evil@example.net?=",
    "html": "<script>alert(1)</script> & <br>",
    "empty": " \r\n",
}
LINKS = {"address": LINK, "none": "", "room": "Room K2, Tower; 3rd floor\r\nX: y", "odd": "https://x/a b\r\nX-EVIL:1"}


def libical_is_there() -> bool:
    try:
        ctypes.CDLL("libical.so.3")
    except OSError:
        return False
    return True


def second_parsers_are_there() -> bool:
    ical_js = shutil.which("node") and (TOOLS / "node_modules" / "ical.js").is_dir()
    return bool(ical_js and importlib.util.find_spec("vobject") and libical_is_there())


def check(letters, directory):
    """What the checker has to say about *letters*, in sending order; nothing if all is well."""
    for number, letter in enumerate(letters):
        (directory / f"{number:04}.eml").write_bytes(letter.raw)
    options = ["--strict", "--wire", "--organizer", "iscg-bot@example.int"]
    if "CI" in os.environ or second_parsers_are_there():
        options.append("--require-parsers")
    checker = [sys.executable, str(TOOLS / "check_imip.py"), *options, str(directory)]
    result = subprocess.run(checker, capture_output=True, text=True, check=False)
    assert f"{len(letters)} calendar message(s)" in result.stderr, result.stderr
    return result.stdout.splitlines()


@pytest.fixture
def live(group, templates):
    """Sends everything that can happen to a meeting."""
    return lambda title, **given: whole_life(Life(group, templates, title, **given))


@pytest.mark.parametrize("title", TITLES)
def test_no_calendar_program_objects_whatever_the_title(live, tmp_path, title):
    assert check(live(TITLES[title]), tmp_path) == []


@pytest.mark.parametrize("link", LINKS)
def test_no_calendar_program_objects_whatever_the_link(live, tmp_path, link):
    assert check(live(TITLES["plain"], link=LINKS[link]), tmp_path) == []


@pytest.mark.parametrize("starts", ["2027-03-28T00:30", "2026-10-25T00:15", "2026-12-31T23:00", "2027-02-28T11:59"])
def test_no_calendar_program_objects_whatever_the_moment(live, tmp_path, starts):
    moment = dt.datetime.fromisoformat(starts).replace(tzinfo=dt.UTC)
    assert check(live(TITLES["plain"], starts=moment), tmp_path) == []


def test_the_life_has_every_kind_of_mail(live):
    kinds = [letter.reason for letter in live(TITLES["plain"])]
    assert set(kinds) == {"invite", "update", "cancel", "declined_counter", "stale"}
    assert kinds.count("cancel") == len(PEOPLE) + 1


def test_the_checker_can_say_no(live, tmp_path, monkeypatch):
    monkeypatch.setattr(calendars, "_OCTETS", 80)
    monkeypatch.setitem(calendars._STATUS, Method.CANCEL, "X")
    found = check(live(TITLES["long"]), tmp_path)
    assert {line.split(": ")[1][:3].strip() for line in found} >= {"C8", "C21"}
