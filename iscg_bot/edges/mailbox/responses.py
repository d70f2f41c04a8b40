"""The stream of an IMAP server, cut into responses. Pure: bytes in, responses out."""

import re
from collections.abc import Iterator

# One response: a line, or line, literal, line, ... (RFC 9051 9). Lines are bytes, without the "{5}" that announces a
# literal; literals are bytearrays.
Response = list[bytes | bytearray]

LONGEST_LINE = 16 << 20  # a SEARCH over two million UIDs
LONGEST_LITERAL = 256 << 20

_LITERAL = re.compile(rb"\{(\d{1,12})\}$")
_STATUS = re.compile(rb"(?:\*|\w+) (?:OK|NO|BAD|BYE|PREAUTH)\b", re.IGNORECASE)  # ends in free text, never in a literal


class Splitter:
    """Remembers what is still incomplete from one packet to the next. No heuristics, no recursion, no second look."""

    def __init__(self) -> None:
        self._rest = b""  # the beginning of a line
        self._parts: Response = []  # the beginning of a response
        self._literal: bytearray | None = None
        self._missing = 0

    @property
    def midway(self) -> bool:
        """Has a response begun that is not complete?"""
        return bool(self._rest or self._parts)

    def feed(self, data: bytes) -> Iterator[Response]:
        """The responses that *data* completes. ValueError if no server in its senses sends this."""
        if self._literal is not None:
            data = data[self._fill(self._literal, data) :]
        data, start = self._rest + data, 0
        while self._literal is None and (end := data.find(b"\r\n", start)) >= 0:
            line, start = data[start:end], end + 2
            if announced := self._announced(line):
                self._parts.append(line[: announced.start()])
                size = int(announced[1])
                start += self._open(size, data[start : start + size])
            else:
                complete, self._parts = [*self._parts, line], []
                yield complete
        self._rest = data[start:]
        if len(self._rest) > LONGEST_LINE:
            raise ValueError("line too long")

    def _announced(self, line: bytes) -> re.Match[bytes] | None:
        """The end of *line* that announces a literal and its size."""
        if not line.endswith(b"}") or (not self._parts and _STATUS.match(line)):
            return None
        return _LITERAL.search(line)

    def _open(self, size: int, data: bytes) -> int:
        """Begin a literal with what is there of it; how many bytes that took."""
        if size > LONGEST_LITERAL:
            raise ValueError(f"literal of {size} bytes")
        self._missing = size
        self._literal = literal = bytearray()
        return self._fill(literal, data)

    def _fill(self, literal: bytearray, data: bytes) -> int:
        taken = data[: self._missing]
        literal += taken
        self._missing -= len(taken)
        if not self._missing:
            self._parts.append(literal)
            self._literal = None
        return len(taken)
