"""A bureau with the real templates, and mails that ask for what the tests say."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from iscg_bot.config import load_texts
from iscg_bot.desk import House
from iscg_bot.letters import Templates
from iscg_bot.matters import order
from iscg_bot.model.decisions import Digests
from tests.matters.worlds import NOW
from tests.meetings.bureaus import Bureau, speak
from tests.meetings.worlds import ROSTER

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def templates() -> Templates:
    return Templates(load_texts(ROOT / "templates"))


@pytest.fixture
def bureau(tmp_path: Path, templates: Templates, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bureau]:
    there = Bureau(tmp_path, House(ROSTER, templates, Digests("c", "t", "z", "p")), NOW)
    monkeypatch.setattr(order, "READERS", speak(lambda: there))
    yield there
    there.register.close()
