"""[web]: where the HTTP door is."""

import pytest

from iscg_bot.config import load


@pytest.mark.parametrize(
    ("written", "door"),
    [('"127.0.0.1:8025"', "127.0.0.1:8025"), ('"[::1]:80"', "[::1]:80"), ('"0.0.0.0:1"', "0.0.0.0:1"), ('""', None)],
)
def test_where_the_http_door_is(directory, environment, edit, written, door):
    edit("iscg.toml", 'listen = "127.0.0.1:8025"', f"listen = {written}")
    settings = load(directory, environment)
    assert (str(settings.web) if settings.web else None) == door
    assert any("open to other machines" in warning for warning in settings.warnings) == (door == "0.0.0.0:1")


@pytest.mark.parametrize(
    "written", ['"8025"', '"127.0.0.1"', '"localhost:80"', '"127.0.0.1:0"', '"::1:x"', "8025", '":²"']
)
def test_what_is_no_http_door(edit, problems, written):
    edit("iscg.toml", 'listen = "127.0.0.1:8025"', f"listen = {written}")
    (problem,) = problems()
    assert "web.listen" in problem and 'write "127.0.0.1:8025"' in problem


def test_without_its_table_there_is_no_http_door(directory, environment, edit):
    edit("iscg.toml", '[web]\nlisten = "127.0.0.1:8025"\n', "")
    assert load(directory, environment).web is None
