"""The shipped configuration in a directory of its own, to be broken one thing at a time."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from iscg_bot.config import load
from iscg_bot.errors import ConfigError

SHIPPED = Path(__file__).parents[2] / "config"
SECRETS = {"ISCG_IMAP_PASSWORD": "correct horse", "ISCG_SMTP_PASSWORD": "battery staple"}

Edit = Callable[[str, str, str], str]


@pytest.fixture
def environment() -> dict[str, str]:
    return dict(SECRETS)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """config/ as shipped, beside an empty templates/."""
    (tmp_path / "templates").mkdir()
    return Path(shutil.copytree(SHIPPED, tmp_path / "config"))


@pytest.fixture
def edit(directory: Path) -> Edit:
    """Replace the first *old* in a file by *new* (an empty *old*: add it at the end); the whole new text."""

    def edited(file: str, old: str, new: str) -> str:
        path = directory / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        text = text.replace(old, new, 1) if old else text + new
        path.write_text(text, encoding="utf-8")
        return text

    return edited


@pytest.fixture
def problems(directory: Path, environment: dict[str, str]) -> Callable[[], tuple[str, ...]]:
    """Load the configuration and return what is wrong with it."""

    def found() -> tuple[str, ...]:
        with pytest.raises(ConfigError) as raised:
            load(directory, environment)
        return raised.value.problems

    return found
