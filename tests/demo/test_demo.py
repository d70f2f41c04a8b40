"""`iscg-bot demo` as a person runs it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from iscg_bot.demo.steps import Step
from iscg_bot.demo.stories import STORY
from iscg_bot.demo.worlds import CLARA, ROSA, WEI
from iscg_bot.model.facts import Outcome
from tests.demo.checks import check


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def shown(place: Path) -> Iterator[str]:
    """What the terminal shows. Exit status 0: every outcome is the expected one."""
    command, began = [sys.executable, "-m", "iscg_bot", "demo", "--dir", str(place)], time.monotonic()
    environment = {**os.environ, "COLUMNS": "160", "TERM": "dumb"}
    result = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False, env=environment)
    assert result.returncode == 0, result.stdout + result.stderr
    assert time.monotonic() - began < 60
    yield result.stdout


def test_every_step_is_shown(shown: str) -> None:
    for number, step in enumerate(STORY, 1):
        assert f"{number}. {step.tells}" in shown
    assert "every outcome is the expected one" in shown


def test_the_calendar_shows_the_meeting_between_the_sittings(shown: str) -> None:
    """First where it was convened, then where it was moved to: the day after."""
    found = []
    for table in shown.split("The week, Europe/Zurich")[1:]:
        rows = [[cell.strip() for cell in line.split("│")[1:-1]] for line in table.split("└")[0].splitlines()]
        hours = {row[0]: row[1:] for row in rows if row and row[0]}
        assert hours.pop("09:30–12:30") == hours.pop("14:30–17:30") == ["TSAG"] * 5
        ((when, cells),) = hours.items()
        assert when == "12:30–14:30"
        found.append([day for day, cell in enumerate(cells) if cell])
    ((first,), (second,)) = found
    assert second == first + 1


def test_the_table_shows_who_holds_and_answered_what(shown: str) -> None:
    """By first name: the version that is held, the answer, the version that was answered."""
    tables = [table.split("└")[0] for table in shown.split("calendar holds")[1:]]
    first, stale, answered, cancelled = (
        {row[1].split()[0]: "|".join(c.strip() for c in row[3:6]) for row in rows if "Example" in row[1]}
        for rows in ([line.split("│") for line in table.splitlines()[2:]] for table in tables)
    )
    nobody = {"Clara": "0|not yet|", "Rosa": "0|not yet|"}
    assert first == nobody | {"John": "0|yes|0", "Marie": "0|maybe|0", "Wei": "0|yes|0"}
    assert stale["Rosa"] == "1|not yet|0"
    assert answered == {
        "Clara": "1|not yet|",
        "John": "1|not yet|0",
        "Marie": "1|yes|1",
        "Wei": "1|no|1",
        "Rosa": "1|yes|1",
    }
    assert {row.split("|")[0] for row in cancelled.values()} == {"2"} and tables[3].count("cancelled") == 5


@pytest.mark.usefixtures("shown")
def test_no_calendar_program_objects_to_its_letters(place: Path) -> None:
    assert check(place / "sent", 16) == []


@pytest.mark.usefixtures("shown")
def test_people_read_their_own_languages_and_hours(place: Path) -> None:
    letters = [message_from_bytes(p.read_bytes(), policy=default) for p in sorted((place / "sent").iterdir())]
    texts = {to: [m.get_body(("plain",)).get_content() for m in letters if to in m["To"]] for to in (CLARA, WEI, ROSA)}
    assert "3. " in texts[CLARA][0] and "Reasons: in a break of the session" in texts[CLARA][0]
    assert "东京" in texts[WEI][0]
    assert "en Nueva York" in texts[ROSA][0]


def test_anything_else_than_what_is_expected_is_a_problem() -> None:
    step = Step("a", "A writes", CLARA, ROSA, lambda _: 1 / 0, "accept", "is moved", (CLARA, ROSA))
    right = Outcome(1, "<1@x>", CLARA, "", "accept", "done", "the meeting is moved")
    assert not list(step.problems(right, (ROSA, CLARA)))
    for verdict, because, letters in (
        ("hold", "is moved", (CLARA, ROSA)),
        ("accept", "is cancelled", (CLARA, ROSA)),
        ("accept", "is moved", (CLARA,)),
        ("accept", "is moved", (CLARA, ROSA, ROSA)),
    ):
        assert list(step.problems(Outcome(1, "<1@x>", CLARA, "", verdict, "done", because), letters))
