"""On which line of a TOML text a key stands."""

import tomllib

import pytest

from iscg_bot.config.lines import Lines

TEXT = '''\
# title = "not a key"
title = "line 2"

[owner]                                  # line 4
name.first = "a # no comment"
"quoted \\"key\\"" = 6
day = 2026-11-24 17:30:00

[[people]]                               # line 9
id = "one"
text = """
[not.a.table]
id = "no key" \\""" still text""""
zone = 'line 14'
addresses = [   # line 15
  "a@x",        # ] no end
  "b,]@x",

  { name = "c", at = [1,
     2] },
]
  [[people.appointments]]                # line 22
  role = "chair"

  [[people.appointments]]                # line 25
  role = "x"

[[people]]                               # line 28
id = "two"
raw = \'\'\'
[[people]]
id = "no" \'\'\'
[people.extra]
deep = { a.b = 1 }
[[people.appointments]]
role = "y"
[a."b.c".d]
e = true'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("owner",), 4),
        (("owner", "name", "first"), 5),
        (("owner", 'quoted "key"'), 6),
        (("owner", "day"), 7),
        (("people",), 9),
        (("people", 0), 9),
        (("people", 0, "id"), 10),
        (("people", 0, "text"), 11),
        (("people", 0, "zone"), 14),
        (("people", 0, "addresses"), 15),
        (("people", 0, "addresses", 0), 16),
        (("people", 0, "addresses", 1), 17),
        (("people", 0, "addresses", 2, "name"), 19),
        (("people", 0, "addresses", 2, "at", 1), 20),
        (("people", 0, "appointments", 0, "role"), 23),
        (("people", 0, "appointments", 1), 25),
        (("people", 0, "appointments", 1, "role"), 26),
        (("people", 1), 28),
        (("people", 1, "raw"), 30),
        (("people", 1, "extra"), 33),
        (("people", 1, "extra", "deep", "a", "b"), 34),
        (("people", 1, "appointments", 0, "role"), 36),
        (("a", "b.c", "d", "e"), 38),
    ],
)
def test_line_of_a_key(path, line):
    assert Lines(TEXT).of(path) == line


def test_what_is_not_written_has_the_line_of_the_table_around_it():
    lines = Lines(TEXT)
    assert lines.of(("people", 1, "zone")) == 28
    assert lines.of(("people", 1, "appointments", 0, "subject")) == 35
    assert lines.of(("nothing",)) == 1


def test_every_path_that_tomllib_reads_has_a_line_of_its_own():
    lines = Lines(TEXT)._lines
    assert set(paths(tomllib.loads(TEXT))) <= set(lines)


def paths(value, path=()):
    """The paths of everything in *value*."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield from paths(inner, (*path, key))
    if path and not isinstance(value, (dict, list)):
        yield path


@pytest.mark.parametrize("text", ["", "\n", "# only words", "a = [", "a = {", "[[", "[a", '"'])
def test_broken_text_comes_to_an_end(text):
    assert Lines(text).of(("a",)) in (1, 2)
