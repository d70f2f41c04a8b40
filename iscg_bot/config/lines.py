"""On which line of a TOML text a key stands; tomllib does not tell.

The text must be valid TOML (tomllib has read it), so this reads only as much of TOML 1.0 as it takes to tell keys,
brackets, strings and comments apart. A path is what leads to a value: ("people", 0, "zone").
"""

import re
import tomllib

Path = tuple[str | int, ...]

_SPACE = re.compile(r"(?:\s|#[^\n]*)*")  # white space, line ends and comments
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:\\.|[^"\\])*"|'[^']*'""")
_STRING = re.compile(
    r'''"""(?:\\.|[^\\])*?"""(?!")'''  # up to two quotation marks may stand before the closing three
    r"""|'''.*?'''(?!')"""
    r'''|"(?:\\.|[^"\\])*"'''
    r"""|'[^']*'""",
    re.DOTALL,
)
_BARE = re.compile(r"[^,\]}#\n]+")  # numbers, dates with or without a space, true and false


class Lines:
    """The lines of every table, key and list item in *text*."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}  # arrays of tables and how many tables each has so far
        self._document()

    def of(self, path: Path) -> int:
        """The line of *path*; where nothing is written there, that of the nearest table around it, else 1."""
        for length in range(len(path), 0, -1):
            if path[:length] in self._lines:
                return self._lines[path[:length]]
        return 1

    def _document(self) -> None:
        table: Path = ()
        self._skip()
        while self._at < len(self._text):
            if self._sees("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip()

    def _header(self) -> Path:
        """[table] or [[array of tables]]: in a path through such an array its last table is meant."""
        start, array = self._at, self._sees("[[")
        self._at += 2 if array else 1
        keys = self._keys()
        self._at += 2 if array else 1
        path: Path = ()
        for place, key in enumerate(keys, start=1):
            path = (*path, key)
            if array and place == len(keys):
                self._counts[path] = self._counts.get(path, 0) + 1
                self._note(path, start)
            if path in self._counts:
                path = (*path, self._counts[path] - 1)
        self._note(path, start)
        return path

    def _pair(self, table: Path) -> None:
        """Key = value; a dotted key makes the tables on its way."""
        start = self._at
        path = table
        for key in self._keys():
            path = (*path, key)
            self._note(path, start)
        self._at += 1  # the equals sign
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip()
        if self._sees("["):
            self._array(path)
        elif self._sees("{"):
            self._inline_table(path)
        else:
            self._take(_STRING) or self._take(_BARE)

    def _array(self, path: Path) -> None:
        self._at += 1
        place = 0
        while not self._closes("]"):
            self._note((*path, place), self._at)
            self._value((*path, place))
            place += 1

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        while not self._closes("}"):
            self._pair(path)

    def _closes(self, bracket: str) -> bool:
        """Step over commas and white space; is the bracket closed here?"""
        self._skip()
        if self._sees(","):
            self._at += 1
            self._skip()
        closed = self._sees(bracket) or self._at >= len(self._text)
        self._at += closed
        return closed

    def _keys(self) -> list[str]:
        keys = [self._key()]
        while self._sees("."):
            self._at += 1
            keys.append(self._key())
        return keys

    def _key(self) -> str:
        self._skip()
        raw = self._take(_KEY)
        self._skip()
        return str(tomllib.loads(f"key = {raw}")["key"]) if raw[:1] in ("'", '"') else raw

    def _note(self, path: Path, at: int) -> None:
        self._lines.setdefault(path, self._text.count("\n", 0, at) + 1)

    def _sees(self, sign: str) -> bool:
        return self._text.startswith(sign, self._at)

    def _skip(self) -> None:
        self._take(_SPACE)

    def _take(self, pattern: re.Pattern[str]) -> str:
        """Step over what *pattern* matches here, and return it."""
        found = pattern.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return found.group() if found else ""
