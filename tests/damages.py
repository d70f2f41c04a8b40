"""Mails as accidents leave them: cut, mixed with others, re-encoded, bits flipped; the same seed, the same damage."""

import base64
import quopri
import random
import re
from collections.abc import Callable, Sequence

CHARSETS = (
    "utf-8",
    "utf-16",
    "utf-7",
    "cp1252",
    "koi8-r",
    "gb18030",
    "iso-8859-6",
    "iso-2022-jp",
    "shift_jis",
    "cp037",
)
ENCODINGS = ("base64", "quoted-printable", "7bit", "8bit", "x-uuencode", "Base64;", "none")
DECLARED = re.compile(rb"(?i)(charset=\"?)[\w-]+")
TRANSFERRED = re.compile(rb"(?i)(content-transfer-encoding:[ \t]*)[\w-]+")
LINE_ENDS = (b"\r\n", b"\n", b"\r", b"\n\r", b"\r\r\n", b"\0\n")

Damage = Callable[[bytes, bytes, random.Random], bytes]


def damage(raw: bytes, others: Sequence[bytes], seed: str) -> bytes:
    """One to three accidents of *raw*; what is mixed in comes from *others*."""
    chance = random.Random(seed)
    for _ in range(chance.choice((1, 1, 2, 3))):
        raw = chance.choice(DAMAGES)(raw, chance.choice(others), chance)
    return raw


def _cut_end(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    return raw[: _place(raw, chance)]


def _cut_out(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(raw, chance)
    return raw[:start] + raw[end:]


def _cut_lines(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    return b"".join(line for line in raw.splitlines(keepends=True) if chance.random() > 0.1)


def _shuffle(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    start = chance.randrange(len(lines) + 1)
    some = lines[start : start + 12]
    chance.shuffle(some)
    return b"".join(lines[:start] + some + lines[start + 12 :])


def _double(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    start, end = _stretch(raw, chance)
    return raw[:end] + raw[start:]


def _graft(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    return raw[: _place(raw, chance)] + other[_place(other, chance) :]


def _insert(raw: bytes, other: bytes, chance: random.Random) -> bytes:
    place, (start, end) = _place(raw, chance), _stretch(other, chance)
    return raw[:place] + other[start:end] + raw[place:]


def _swap_bodies(raw: bytes, other: bytes, _chance: random.Random) -> bytes:
    return raw.partition(b"\n\n")[0] + b"\n\n" + other.partition(b"\n\n")[2]


def _recode(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    """The text in another charset than the mail says."""
    head, gap, body = raw.partition(b"\n\n")
    return head + gap + body.decode("utf-8", "replace").encode(chance.choice(CHARSETS), "replace")


def _declare(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Another charset than the text has."""
    return DECLARED.sub(rb"\g<1>" + chance.choice(CHARSETS).encode(), raw)


def _transfer(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    """Another transfer encoding than was used."""
    return TRANSFERRED.sub(rb"\g<1>" + chance.choice(ENCODINGS).encode(), raw)


def _encode(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    """A transfer encoding too many."""
    head, gap, body = raw.partition(b"\n\n")
    return head + gap + chance.choice((base64.encodebytes, quopri.encodestring))(body)


def _end_lines(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(b"\n", chance.choice(LINE_ENDS))


def _flip(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(chance.choice((1, 3, 10, 50, 200)) if raw else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _litter(raw: bytes, _other: bytes, chance: random.Random) -> bytes:
    place = _place(raw, chance)
    return raw[:place] + chance.randbytes(chance.choice((1, 8, 300))) + raw[place:]


def _place(raw: bytes, chance: random.Random) -> int:
    return chance.randrange(len(raw) + 1)


def _stretch(raw: bytes, chance: random.Random) -> tuple[int, int]:
    start, end = sorted((_place(raw, chance), _place(raw, chance)))
    return start, end


DAMAGES: tuple[Damage, ...] = (
    *(_cut_end, _cut_out, _cut_lines, _shuffle, _double, _graft, _insert, _swap_bodies),
    *(_recode, _declare, _transfer, _encode, _end_lines, _litter, _flip, _flip, _flip),
)
