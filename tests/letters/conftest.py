"""The letters that the tests write, and the templates that the secretariat has."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from iscg_bot.letters import Templates, compose
from iscg_bot.model.groups import Group
from iscg_bot.model.letters import Answered, Composed, Letter, Occasion, Section

TEMPLATES = Path(__file__).parents[2] / "templates"

Write = Callable[..., Letter]
Compose = Callable[..., Composed]


@pytest.fixture(scope="session")
def secret() -> bytes:
    return b"a secret of the tests"


@pytest.fixture(scope="session")
def now() -> dt.datetime:
    return dt.datetime(2026, 11, 24, 17, 31, 5, tzinfo=dt.UTC)


@pytest.fixture(scope="session")
def sources() -> dict[str, str]:
    return {f"{p.parent.name}/{p.stem}": p.read_text(encoding="utf-8") for p in TEMPLATES.glob("*/*.txt")}


@pytest.fixture(scope="session")
def templates(sources: dict[str, str]) -> Templates:
    return Templates(sources)


@pytest.fixture(scope="session")
def group() -> Group:
    return Group(
        acronym="ISCG",
        names=(
            ("en", "Inter-Sector Coordination Group on issues of mutual interest"),
            ("fr", "Groupe de coordination intersectorielle sur les questions d’intérêt mutuel"),
            ("ar", "فريق التنسيق بين القطاعات المعني بالمسائل ذات الاهتمام المشترك"),
        ),
        robot="iscg-bot@example.int",
        robot_name="ISCG Bot",
        lists=(),
    )


@pytest.fixture(scope="session")
def write() -> Write:
    """A letter; every field can be given."""

    def letter(template: str = "last_today", words: dict[str, Any] | None = None, **given: Any) -> Letter:
        fields: dict[str, Any] = {
            "key": f"{template}/1",
            "to": "amina.diallo@example.org",
            "name": "Amina Diallo",
            "language": "en",
            "zone": "America/New_York",
            "sections": (Section(template, {"limit": 10} if words is None else words),),
            "occasion": Occasion.ANSWER,
            "reason": template,
            "answers": Answered("<mail@example.org>", (), "Remote participation"),
            "question": "",
            "families": (),
        }
        return Letter(**(fields | given))

    return letter


@pytest.fixture(scope="session")
def send(write: Write, templates: Templates, group: Group, secret: bytes, now: dt.datetime) -> Compose:
    """Writes a letter and composes it."""

    def composed(*args: Any, **given: Any) -> Composed:
        return compose(write(*args, **given), group, templates, secret, now)

    return composed
