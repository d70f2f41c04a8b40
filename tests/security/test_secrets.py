"""Secrets come from the environment alone, and no output shows them."""

import io
import logging
import shutil
import traceback
from pathlib import Path

import pytest
from typer.testing import CliRunner

from iscg_bot import log
from iscg_bot.__main__ import cli
from iscg_bot.config import load
from iscg_bot.errors import ConfigError
from tests.mailbox.fakes import FakeServer, Line, watching

ROOT = Path(__file__).parents[2]
SECRETS = {"ISCG_IMAP_PASSWORD": "kw8-Imap-Secret-1", "ISCG_SMTP_PASSWORD": "zt3-Smtp-Secret-2"}


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return Path(shutil.copytree(ROOT / "config", tmp_path / "config"))


def clean(*outputs: str) -> bool:
    return not any(secret in output for secret in SECRETS.values() for output in outputs)


def test_settings_do_not_show_them(directory: Path) -> None:
    settings = load(directory, SECRETS)
    assert settings.smtp.secret == SECRETS["ISCG_SMTP_PASSWORD"]
    assert clean(repr(settings), str(settings))


@pytest.mark.parametrize("command", [["check"], ["explain", str(ROOT / "tests/mails/contribution-direct.eml")]])
def test_commands_do_not_show_them(directory: Path, command: list[str]) -> None:
    ran = CliRunner().invoke(cli, [*command, "--config", str(directory)], env=SECRETS)
    assert ran.exit_code == 0, ran.output
    assert clean(ran.output, ran.stderr)


@pytest.mark.parametrize("key", ["secret", "password"])
def test_one_that_stands_in_the_configuration_is_refused_and_not_repeated(directory: Path, key: str) -> None:
    file = directory / "iscg.toml"
    secret = SECRETS["ISCG_IMAP_PASSWORD"]
    file.write_text(file.read_text().replace('secret = "ISCG_IMAP_PASSWORD"', f'{key} = "{secret}"', 1))
    with pytest.raises(ConfigError) as raised:
        load(directory, SECRETS)
    told = "\n".join(raised.value.problems)
    assert clean(told, repr(raised.value), "".join(traceback.format_exception(raised.value)))
    assert "environment variable" in told or 'did you mean "secret"' in told


@pytest.mark.parametrize("repeated", [False, True])
async def test_no_log_shows_them_when_a_server_refuses_us(
    directory: Path, caplog: pytest.LogCaptureFixture, repeated: bool
) -> None:
    """At the most talkative level of every library; and in our log even if the server repeats what we sent."""
    caplog.set_level(logging.DEBUG)
    lines = io.StringIO()
    log.configure(lines, personal=True)
    load(directory, SECRETS)

    async def refuse(line: Line, tag: str, arguments: str) -> bool:
        await line.say(f"{tag} NO [AUTHENTICATIONFAILED] no {arguments if repeated else ''}")
        return True

    async with FakeServer().serving() as server:
        server.on["LOGIN"] = refuse
        async with watching(server.source(secret=SECRETS["ISCG_IMAP_PASSWORD"])) as w:
            await w.until(lambda: w.health.last_error)
    assert "disconnected" in lines.getvalue() and clean(lines.getvalue())
    assert repeated or clean(caplog.text)
