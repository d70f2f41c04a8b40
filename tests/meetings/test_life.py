"""Random lives of meetings: whatever happens, calendars hold what is true in the end."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from iscg_bot.letters import Templates
from tests.letters.test_imip import check
from tests.meetings.bureaus import Bureau
from tests.meetings.lives import MeetingLives

STEPS, LIVES = 200, 4


@pytest.fixture(scope="module")
def lives(templates: Templates) -> list[Bureau]:
    """The invariants are checked after each step; what is left are the letters that went out."""
    machine = type("Lives", (MeetingLives,), {"templates": templates, "lives": []})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=LIVES,
            stateful_step_count=STEPS,
            derandomize=True,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
    return machine.lives


def kinds(life: Bureau) -> Counter[str]:
    """How many of each kind went out."""
    return Counter(d.letter.get("X-Kind", "") or (d.event.method if d.event else "") for d in life.wire)


def test_calendars_hold_what_is_true(lives):
    print([kinds(life) for life in lives])
