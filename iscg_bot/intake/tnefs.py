"""winmail.dat: what Outlook wraps up for other Outlooks (MS-OXTNEF 2.1), damaged streams as far as they go (M36).

Read here, not by tnefparse: of 2021, it works for eleven minutes on 41 bytes that promise four thousand million
properties, and copies the rest of the stream for each attribute.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from iscg_bot.intake import limits, rtfs
from iscg_bot.intake.charsets import decode

_SIGNATURE = b"\x78\x9f\x3e\x22"
_ATTRIBUTE = struct.Struct("<BII")  # level, identifier, length; a checksum of two bytes follows the value
_RENDERING, _TITLE, _CONTENT, _ATTACHMENT = 0x69002, 0x18010, 0x6800F, 0x69005
_CODEPAGE, _CLASS, _BODY, _PROPERTIES = 0x69007, 0x78008, 0x2800C, 0x69003
# MS-OXPROPS: what of a message and of an attachment says something to us.
_PLAIN, _HTML, _RTF, _INTERNET_CODEPAGE, _SUBJECT = 0x1000, 0x1013, 0x1009, 0x3FDE, 0x0037
_DATA, _SHORT_NAME, _LONG_NAME, _DISPLAY_NAME, _MIME, _CONTENT_ID = 0x3701, 0x3704, 0x3707, 0x3001, 0x370E, 0x3712
_FIXED = {0x01: 0, 0x02: 4, 0x03: 4, 0x04: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
_STRING8, _UNICODE, _OBJECT, _BINARY = 0x1E, 0x1F, 0x0D, 0x102
_VARIABLE = (0x00, _STRING8, _UNICODE, _OBJECT, _BINARY)
_SEVERAL, _NAMED = 0x1000, 0x8000  # flags of a property's type, and of its identifier
_MESSAGE = bytes.fromhex("0703020000000000c000000000000046")  # IID_IMessage: a mail within the mail
_UTF8 = 65001


@dataclass(slots=True)
class File:
    """An attachment; *kind* its declared type; *mail* if it is a message of its own, wrapped in the same way."""

    name: str = ""
    kind: str = ""
    content_id: str = ""
    content: bytes = b""
    mail: bool = False


@dataclass(slots=True)
class Parcel:
    """What was wrapped up; *text* is plain, *page* HTML in UTF-8. *damaged* if something could not be read."""

    text: str = ""
    page: bytes = b""
    subject: str = ""
    files: list[File] = field(default_factory=list)
    damaged: bool = False
    codepage: int = 1252


class _Damaged(Exception):
    """The stream is no TNEF, or ends too early."""


def is_tnef(raw: bytes) -> bool:
    """Does it begin as a TNEF stream does?"""
    return raw.startswith(_SIGNATURE)


def read(raw: bytes) -> Parcel:
    """Everything up to the first damage; never raises."""
    parcel = Parcel()
    try:
        for level, identifier, value in _attributes(parcel, raw):
            (_of_message if level == 1 else _of_file)(parcel, identifier, value)
    except _Damaged:
        parcel.damaged = True
    return parcel


def _attributes(parcel: Parcel, raw: bytes) -> Iterator[tuple[int, int, bytes]]:
    """MS-OXTNEF 2.1.3: level, identifier and value of each attribute."""
    if not is_tnef(raw):
        raise _Damaged
    at = 6  # behind the signature and a key
    while at < len(raw):
        if len(raw) - at < _ATTRIBUTE.size:
            raise _Damaged
        level, identifier, length = _ATTRIBUTE.unpack_from(raw, at)
        at += _ATTRIBUTE.size
        if level not in (1, 2) or length + 2 > len(raw) - at:
            raise _Damaged
        value = raw[at : at + length]
        if sum(value) & 0xFFFF != int.from_bytes(raw[at + length : at + length + 2], "little"):
            parcel.damaged = True  # MS-OXTNEF 2.1.3.1.4, its checksum
        yield level, identifier, value
        at += length + 2


def _of_message(parcel: Parcel, identifier: int, value: bytes) -> None:
    if identifier == _CODEPAGE and len(value) >= 4:
        parcel.codepage = int.from_bytes(value[:4], "little")
    elif identifier == _BODY:
        parcel.text = _string(value, parcel.codepage)
    elif identifier == _PROPERTIES:
        found = _properties(parcel, value)
        (internet,) = struct.unpack("<i", found.get(_INTERNET_CODEPAGE, (0, b"\0\0\0\0"))[1][:4])
        parcel.subject = _text(found, _SUBJECT, parcel.codepage)
        parcel.page = _text(found, _HTML, internet or parcel.codepage).encode()
        parcel.text = _text(found, _PLAIN, parcel.codepage) or parcel.text
        if not (parcel.page or parcel.text) and _RTF in found:
            parcel.text = rtfs.text(found[_RTF][1])


def _of_file(parcel: Parcel, identifier: int, value: bytes) -> None:
    if identifier == _RENDERING:  # MS-OXTNEF 2.1.3.4: it begins an attachment
        if len(parcel.files) >= limits.FILES:
            raise _Damaged
        parcel.files.append(File())
    if not parcel.files:
        raise _Damaged
    file = parcel.files[-1]
    if identifier == _TITLE:
        file.name = file.name or _string(value, parcel.codepage)
    elif identifier == _CONTENT:
        file.content = value
    elif identifier == _ATTACHMENT:
        _describe(file, _properties(parcel, value), parcel.codepage)


def _describe(file: File, found: dict[int, tuple[int, bytes]], codepage: int) -> None:
    names = (_text(found, n, codepage) for n in (_LONG_NAME, _SHORT_NAME))
    file.name = next(filter(None, names), file.name or _text(found, _DISPLAY_NAME, codepage))
    file.kind = _text(found, _MIME, codepage).lower()
    file.content_id = _text(found, _CONTENT_ID, codepage)
    _, content = found.get(_DATA, (0, b""))
    file.mail = content.startswith(_MESSAGE)
    file.content = content.removeprefix(_MESSAGE) or file.content


def _properties(parcel: Parcel, raw: bytes) -> dict[int, tuple[int, bytes]]:
    """MS-OXTNEF 2.1.3.2: type and first value of each property, up to the first damage."""
    found: dict[int, tuple[int, bytes]] = {}
    try:
        for kind, identifier, values in _listed(_Cursor(raw)):
            if values and not identifier & _NAMED:
                found.setdefault(identifier, (kind, values[0]))
    except _Damaged:
        parcel.damaged = True
    return found


def _listed(cursor: "_Cursor") -> Iterator[tuple[int, int, list[bytes]]]:
    for _ in range(cursor.number()):  # each takes bytes: a promise of more than there are ends in _Damaged
        kind, identifier = struct.unpack("<HH", cursor.take(4))
        if identifier & _NAMED:
            cursor.name()
        yield kind & ~_SEVERAL, identifier, cursor.values(kind)


class _Cursor:
    """A place in a list of properties; every step raises _Damaged beyond its end."""

    def __init__(self, raw: bytes) -> None:
        self._raw, self._at = raw, 0

    def take(self, count: int) -> bytes:
        """So many bytes."""
        taken = self._raw[self._at : self._at + count]
        if len(taken) != count:
            raise _Damaged
        self._at += count
        return taken

    def number(self) -> int:
        """Four bytes, the least first."""
        return int.from_bytes(self.take(4), "little")

    def name(self) -> None:
        """Step over the name of a named property: a GUID, then a number or a string."""
        self.take(16)
        kind = self.number()
        if kind:
            self._padded()
        else:
            self.number()

    def values(self, kind: int) -> list[bytes]:
        """The values of a property: one, or as many as it says."""
        plain = kind & ~_SEVERAL
        if plain not in _FIXED and plain not in _VARIABLE:
            raise _Damaged
        count = self.number() if kind & _SEVERAL or plain in _VARIABLE else 1
        if count > len(self._raw) // 4:
            raise _Damaged
        return [self._padded() if plain in _VARIABLE else self.take(_FIXED[plain]) for _ in range(count)]

    def _padded(self) -> bytes:
        length = self.number()
        value = self.take(length)
        self.take(-length % 4)
        return value


def _text(found: dict[int, tuple[int, bytes]], identifier: int, codepage: int) -> str:
    kind, value = found.get(identifier, (0, b""))
    return _string(value, 1200 if kind == _UNICODE else codepage)


def _string(value: bytes, codepage: int) -> str:
    names = {1200: "utf-16-le", _UTF8: "utf-8", 20127: "us-ascii", 28591: "iso-8859-1"}
    return decode(value, names.get(codepage, f"cp{codepage}")).text.rstrip("\0")
