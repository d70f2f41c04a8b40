"""Random lives of meetings: whatever happens, calendars hold what is true in the end."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from iscg_bot.letters import Templates
from tests.meetings.lives import MeetingLives
from tests.meetings.objections import check, is_disproved
from tests.meetings.troubles import TroubledLives

pytestmark = pytest.mark.timeout(600)  # on a machine with much else to do
STEPS, LIVES = 200, 3  # the first two are the simplest that there are; the seeds make the last one rich


@pytest.fixture(scope="module")
def lives(templates: Templates) -> list[MeetingLives]:
    return lived(MeetingLives, 16, templates)


@pytest.fixture(scope="module")
def troubled(templates: Templates) -> list[MeetingLives]:
    return lived(TroubledLives, 15, templates)


def lived(kind: type[MeetingLives], number: int, templates: Templates) -> list[MeetingLives]:
    """Lives of 200 steps, always the same; the invariants are checked after each step."""
    machine = seed(number)(type("Lives", (kind,), {"templates": templates, "lives": []}))
    once = settings(
        max_examples=LIVES,
        stateful_step_count=STEPS,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=once)
    return machine.lives


def kinds(life: MeetingLives) -> Counter[str]:
    """How many of each method went out, how many REQUESTs above SEQUENCE 0, and how many reminders were written."""
    events = [d.event for d in life.bureau.wire if d.event]
    updates = sum(e.method == "REQUEST" and e.sequence > 0 for e in events)
    reminders = sum(row.reason == "remind" for row, _ in life.letters)
    return Counter(e.method for e in events) + Counter(update=updates, reminder=reminders)


def test_in_every_life_people_are_asked_and_told_of_changes_and_reminded(lives, troubled):
    for life in (*lives, *troubled):
        found = kinds(life)
        assert found["REQUEST"] >= 12 and found["update"] >= 3 and found["CANCEL"] >= 3, found
        assert found["reminder"] >= 3, found


def test_the_last_lives_are_rich(lives, troubled):
    for rich in (lives[-1], troubled[-1]):
        found = kinds(rich)
        assert found["REQUEST"] >= 50 and found["update"] >= 12 and found["CANCEL"] >= 12, found


def test_no_calendar_program_objects_to_the_letters_of_a_life(lives, tmp_path):
    for number, life in enumerate(lives):
        assert check(life.bureau.wire, tmp_path / str(number)) == []


def test_nor_of_a_life_with_a_bad_mail_server(troubled, tmp_path):
    for number, life in enumerate(troubled):
        wire = life.bureau.wire
        objections = check(wire, tmp_path / str(number))
        assert [line for line in objections if not is_disproved(line, wire, life.refused)] == []
