"""The configuration is read again when it changes, and kept while it is broken."""

import os

import pytest
from structlog.testing import capture_logs

from iscg_bot.config import Standing
from iscg_bot.errors import ConfigError


def later(path):
    """As if *path* were written a second later: mtimes may be coarse."""
    found = path.stat()
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns + 10**9))


@pytest.fixture
def standing(directory, environment):
    return Standing(directory, environment)


def test_unchanged_files_are_not_read_again(standing):
    assert standing.current() is standing.current()


def test_a_change_comes_into_force(standing, directory, edit):
    edit("people.toml", "Bruno Example", "Bruno Exemple")
    later(directory / "people.toml")
    assert standing.current().roster.people[1].name == "Bruno Exemple"


def test_broken_files_leave_the_last_good_ones_in_force_and_say_so_once(standing, directory, edit):
    before = standing.current()
    edit("people.toml", 'zone = "Pacific/Fiji"', 'zone = "Fiji"')
    later(directory / "people.toml")
    with capture_logs() as logs:
        assert standing.current() is before
        assert standing.current() is before
    assert [(line["event"], line["problems"]) for line in logs] == [("configuration_kept", 1)]
    assert "people[6].zone" in standing.problems[0]
    edit("people.toml", 'zone = "Fiji"', 'zone = "Pacific/Suva"')
    assert standing.current() is before  # wrong again, in another way
    edit("people.toml", 'zone = "Pacific/Suva"', 'zone = "Pacific/Apia"')
    assert standing.current().roster.people[5].zone == "Pacific/Apia"
    assert standing.problems == ()


def test_a_file_that_is_gone_leaves_the_last_good_ones_in_force(standing, directory):
    before = standing.current()
    (directory / "sessions.toml").unlink()
    assert standing.current() is before
    assert "sessions.toml" in standing.problems[0]


def test_a_new_secret_in_its_file_comes_into_force(directory, environment, tmp_path):
    file = tmp_path / "password"
    file.write_text("old", encoding="utf-8")
    del environment["ISCG_SMTP_PASSWORD"]
    standing = Standing(directory, environment | {"ISCG_SMTP_PASSWORD_FILE": str(file)})
    file.write_text("newer", encoding="utf-8")
    assert standing.current().smtp.secret == "newer"


def test_the_first_configuration_must_be_right(directory):
    with pytest.raises(ConfigError):
        Standing(directory, {})
