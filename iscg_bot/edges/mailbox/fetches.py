"""Answers to FETCH and SEARCH, read. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from iscg_bot.edges.mailbox.responses import Response

_FETCH = re.compile(rb"\d+ FETCH ", re.IGNORECASE)
_SEARCH = re.compile(rb"SEARCH((?:\s+\d+)*)\s*(?:\(MODSEQ \d+\)\s*)?", re.IGNORECASE)  # RFC 7162 3.1.5
_UIDVALIDITY = re.compile(rb"OK \[UIDVALIDITY (\d+)\]", re.IGNORECASE)
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|[()]|[^\s()"]+')
_ESCAPED = re.compile(rb"\\(.)")


@dataclass(frozen=True, slots=True)
class Row:
    """What one FETCH response tells of one mail; None where it does not say."""

    uid: int | None = None
    size: int | None = None
    body: bytes | None = None


def rows(untagged: Iterable[Response]) -> Iterator[Row]:
    """The FETCH responses among *untagged*, asked for or not (M6)."""
    for response in untagged:
        if found := _FETCH.match(response[0]):
            yield _row(dict(_pairs([response[0][found.end() :], *response[1:]])))


def sizes(untagged: Iterable[Response]) -> dict[int, int]:
    """RFC822.SIZE by UID, of the mails whose size the server tells."""
    return {row.uid: row.size for row in rows(untagged) if row.uid is not None and row.size is not None}


def bodies(untagged: Iterable[Response]) -> dict[int, bytes]:
    """BODY[] by UID, of the mails whose body the server tells; the UID may stand before or after it (M6)."""
    return {row.uid: row.body for row in rows(untagged) if row.uid is not None and row.body is not None}


def hits(untagged: Iterable[Response]) -> set[int]:
    """What SEARCH found; a server may answer in several responses."""
    found = (_SEARCH.fullmatch(response[0]) for response in untagged)
    return {int(number) for match in found if match for number in match[1].split()}


def uidvalidity(untagged: Iterable[Response]) -> int | None:
    """What SELECT says of the mailbox's numbering (RFC 9051 2.3.1.1)."""
    found = (_UIDVALIDITY.match(response[0]) for response in untagged)
    return next((int(match[1]) for match in found if match), None)


def uidset(uids: Iterable[int]) -> str:
    """1, 2, 3, 7 -> 1:3,7: servers limit the length of a line, often to 8 KiB (RFC 7162 4)."""
    runs = (
        [uid for _, uid in run] for _, run in groupby(enumerate(sorted(uids)), key=lambda place: place[1] - place[0])
    )
    return ",".join(f"{run[0]}:{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _row(items: dict[bytes, bytes | bytearray]) -> Row:
    return Row(_number(items.get(b"UID")), _number(items.get(b"RFC822.SIZE")), _text(items.get(b"BODY[]")))


def _number(value: bytes | bytearray | None) -> int | None:
    return int(value) if value is not None and value.isdigit() else None


def _text(value: bytes | bytearray | None) -> bytes | None:
    """A literal, a quoted string, or NIL (RFC 9051 4.5: nstring)."""
    if isinstance(value, bytearray):
        return bytes(value)
    return _ESCAPED.sub(rb"\1", value[1:-1]) if value is not None and value.startswith(b'"') else None


def _pairs(parts: Sequence[bytes | bytearray]) -> Iterator[tuple[bytes, bytes | bytearray]]:
    """Name and value of each item of a FETCH response; lists (FLAGS, ENVELOPE) are of no use to us."""
    depth, name = 0, b""
    for token in _tokens(parts):
        if not isinstance(token, bytearray) and token in (b"(", b")"):
            depth += 1 if token == b"(" else -1
            name = b"" if depth <= 1 else name
        elif depth == 1 and not name:
            name = bytes(token).upper().partition(b"<")[0]  # BODY[]<0> is a range of BODY[]
        elif depth == 1:
            yield name, token
            name = b""


def _tokens(parts: Iterable[bytes | bytearray]) -> Iterator[bytes | bytearray]:
    for part in parts:
        if isinstance(part, bytearray):
            yield part
        else:
            yield from _TOKEN.findall(part)
