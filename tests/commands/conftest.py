"""The shipped configuration in a directory of its own, and the commands run upon it."""

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog
from click.testing import Result
from typer.testing import CliRunner

from iscg_bot.__main__ import cli
from iscg_bot.app import Household, doors
from iscg_bot.letters import Templates
from iscg_bot.letters.catalogues import CATALOGUE
from iscg_bot.model.mail import Fetched
from tests import registers

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "tests" / "mails" / "stories"

Run = Callable[..., Result]

ANEW = Templates.problems
_found: dict[str, tuple[str, ...]] = {}


def proofread(templates: Templates) -> tuple[str, ...]:
    """The same texts are proofread once: every command does it, and it takes a second."""
    if templates.digest not in _found:
        _found[templates.digest] = ANEW(templates)
    return _found[templates.digest]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """config/ as shipped, with the texts of the letters beside it, and the secrets in the environment."""
    monkeypatch.setenv("ISCG_IMAP_PASSWORD", "correct horse")
    monkeypatch.setenv("ISCG_SMTP_PASSWORD", "battery staple")
    monkeypatch.setenv("COLUMNS", "250")
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr(Templates, "problems", proofread)
    for name in CATALOGUE:
        shutil.copytree(ROOT / "templates" / name, tmp_path / "templates" / name)
    shutil.copytree(ROOT / "config", tmp_path / "config")
    settings = tmp_path / "config" / "iscg.toml"
    line = registers.configured(tmp_path / "var" / "register.sqlite")
    settings.write_text(settings.read_text(encoding="utf-8").replace("[store]\n", f"[store]\n{line}"), encoding="utf-8")
    return settings.parent


@pytest.fixture
def database(config: Path) -> Path:
    """The register's file: for this test it is on SQLite."""
    file, settings = config.parent / "var" / "register.sqlite", config / "iscg.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace(registers.configured(file), ""), encoding="utf-8")
    return file


@pytest.fixture
def run(config: Path) -> Iterator[Run]:
    """Runs iscg-bot in this process; commands that have a configuration get ours."""

    def invoked(*args: str, configured: bool = True, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(cli, [*args, *(("--config", str(config)) if configured else ())], input=stdin)

    yield invoked
    structlog.reset_defaults()  # a log that was configured meanwhile writes to what is closed now


@pytest.fixture
def program(config: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs iscg-bot as a person does."""

    def ran(*args: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "iscg_bot", *args]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=config.parent)

    return ran


@pytest.fixture
def receive(config: Path) -> Callable[..., None]:
    """Mails arrive and are decided, as the service does it."""

    def received(*mails: str | bytes) -> None:
        async def inside() -> None:
            async with doors(Household(config, os.environ)) as (register, desk):
                for uid, mail in enumerate(mails, 1):
                    raw = mail if isinstance(mail, bytes) else (STORIES / f"{mail}.eml").read_bytes()
                    await register.keep("INBOX", 1, [Fetched(uid, raw, len(raw))], uid)
                await desk.work()

        asyncio.run(inside())

    return received
