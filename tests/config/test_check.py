"""iscg-bot check."""

import re
import shutil
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from iscg_bot.commands.check import check

TEMPLATES = Path(__file__).parents[2] / "templates"


@pytest.fixture
def run(directory, environment):
    """Run the command on the configuration, with the shipped templates beside it."""
    shutil.copytree(TEMPLATES, directory.parent / "templates", dirs_exist_ok=True)
    app = typer.Typer()
    app.command()(check)
    return lambda: CliRunner().invoke(app, ["--config", str(directory)], env=environment | {"COLUMNS": "80"})


def test_a_broken_configuration_is_told_line_by_line(run, edit):
    edit("people.toml", 'zone = "Pacific/Fiji"', 'zone = "Fidschi"')
    edit("iscg.toml", "# port = 587", "port = 0")
    result = run()
    assert result.exit_code == 1
    first, second = result.output.splitlines()
    assert re.fullmatch(r"- iscg\.toml, line \d+, smtp\.port: must be at least 1", first)
    assert re.fullmatch(r'- people\.toml, line \d+, people\[6\]\.zone: "Fidschi" is no time zone; .*', second)


def test_a_broken_text_is_told(run, directory):
    (directory.parent / "templates" / "acknowledge" / "fr.txt").unlink()
    result = run()
    assert result.exit_code == 1
    assert "acknowledge/fr.txt" in result.output


def test_what_the_configuration_means(run, edit):
    edit("iscg.toml", "# deadline = 2026-11-24T17:30:00", "starts = 2099-06-02\ndeadline = 2099-05-20T00:30:00")
    edit("sessions.toml", "starts = 2026-11-09", "starts = 2099-11-09")
    edit("sessions.toml", "ends = 2026-11-27", "ends = 2099-11-27\ndays_off = [2099-11-15]")
    result = run()
    assert result.exit_code == 0, result.output
    said = " ".join(result.output.split())
    for expected in (
        "ISCG: Inter-Sector Coordination Group on issues of mutual interest",
        "aliases int-sect-team@lists.itu.example relays lists.itu.example",
        "INBOX of iscg-bot at imap.itu.example:993, encrypted from the start",
        "iscg-bot at smtp.itu.example:587, encrypted by STARTTLS",
        "RAG Amina Example Bruno Example TSAG",
        "Climate change Bruno Example Chen Example Elena Example",
        "26-2 Tue 2 Jun 2099 Wed 20 May 2099 00:30 Tue 19 May 2099 22:30",
        "Mon 9 Nov 2099 to 09:30-12:30 Doha Fri 27 Nov 2099 14:30-17:30 Asia/Qatar not Sun 15 Nov 2099",
        "Warnings - Sessions without hours: PP-26",
    ):
        assert expected in said


def test_what_meetings_need_is_shown(run, edit):
    edit("sessions.toml", "starts = 2026-11-09", "starts = 2099-11-09")
    days = 'weekday_hours.friday = ["09:00-12:00"]\nday_hours.2099-11-10 = []'
    edit("sessions.toml", "ends = 2026-11-27", f"ends = 2099-11-27\n{days}")
    edit("iscg.toml", "# deadline_reminders = ", "deadline_reminders = ")
    edit("iscg.toml", "# joining_link = ", "joining_link = ")
    edit("iscg.toml", "# retention = ", "retention = ")
    said = " ".join(run().output.split())
    for expected in (
        "14:30-17:30 Asia/Qatar Fri 09:00-12:00 Tue 10 Nov 2099 not",
        "deadline reminders 7 days before, 1 day before",
        "joining link https://meet.itu.example/{uid}",
        "notice at least 2 days",
        "costs of hours 9 10 10 10 9 8 6 3 1 0",
        "12 more on a weekend, 4 more on a holiday",
        "holidays CH-GE",
        "retention the text of decided mail is erased after 1095 days",
    ):
        assert expected in said


def test_it_fits_80_columns_and_shows_no_secret(run, environment):
    result = run()
    assert max(map(len, result.output.splitlines())) <= 80
    assert not any(secret in result.output for secret in environment.values())


def test_names_with_brackets_are_shown_as_they_are(run, edit):
    edit("people.toml", "Bruno Example", "Bruno [bold]Example")
    assert "Bruno [bold]Example" in run().output
