"""Random lives of meetings: whatever happens, calendars hold what is true in the end."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from iscg_bot.letters import Templates
from tests.letters.test_imip import TOOLS, second_parsers_are_there
from tests.matters.worlds import GROUP
from tests.meetings.bureaus import Bureau
from tests.meetings.lives import MeetingLives

STEPS, LIVES = 200, 3  # the first two are the simplest that there are


@pytest.fixture(scope="module")
def lives(templates: Templates) -> list[Bureau]:
    """Lives of 200 steps, always the same; the invariants are checked after each step."""
    machine = type("Lives", (MeetingLives,), {"templates": templates, "lives": []})
    lived = settings(
        max_examples=LIVES,
        stateful_step_count=STEPS,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=lived)
    return machine.lives


@pytest.fixture
def rich(lives: list[Bureau]) -> Bureau:
    """The life in which most was sent."""
    return max(lives, key=lambda life: min(kinds(life)["update"], kinds(life)["CANCEL"]))


def kinds(life: Bureau) -> Counter[str]:
    """How many of each method went out, and how many REQUESTs above SEQUENCE 0."""
    events = [d.event for d in life.wire if d.event]
    updates = sum(e.method == "REQUEST" and e.sequence > 0 for e in events)
    return Counter(e.method for e in events) + Counter(update=updates)


def test_calendars_hold_what_is_true(rich):
    found = kinds(rich)
    assert found["REQUEST"] >= 12 and found["update"] >= 3 and found["CANCEL"] >= 3, found


def test_no_calendar_program_objects_to_the_letters_of_a_life(lives, tmp_path):
    for number, life in enumerate(lives):
        (directory := tmp_path / str(number)).mkdir()
        assert [line for line in check(life, directory) if not is_explained(line, life)] == []


def check(life: Bureau, directory: Path) -> list[str]:
    """What the checker has to say about the letters with calendars, in the order in which they arrived."""
    sent = [d for d in life.wire if d.event]
    for number, letter in enumerate(sent):
        (directory / f"{number:04}.eml").write_bytes(letter.raw)
    options = ["--strict", "--wire", "--organizer", GROUP.robot]
    if "CI" in os.environ or second_parsers_are_there():
        options.append("--require-parsers")
    checker = [sys.executable, str(TOOLS / "check_imip.py"), *options, str(directory)]
    result = subprocess.run(checker, capture_output=True, text=True, check=False)
    assert f"{len(sent)} calendar message(s)" in result.stderr, result.stderr
    return result.stdout.splitlines()


def is_explained(line: str, life: Bureau) -> bool:
    """Who is on a revision's list the checker knows from all of its letters: it misses those that were overtaken."""
    number = int(line.partition(".eml")[0][-4:])
    about = [d.event.uid for d in life.wire if d.event][number]
    return " C33 " in line and about in {row.meeting_uid for row in life.dropped}
