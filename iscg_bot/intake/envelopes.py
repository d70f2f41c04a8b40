"""What S/MIME wraps around a mail (RFC 5652): its kind, and the content of what is only signed. Nothing is verified.

Read here, in the Basic Encoding Rules of X.690 8: mail programs stream large mails in indefinite lengths, which
cryptography does not read, and pyasn1 reads every certificate first and gives up with the first odd one.
"""

_KINDS = {  # RFC 5652 5.1, 6.1; RFC 5083 2: the identifiers that a ContentInfo begins with
    bytes.fromhex("2a864886f70d010702"): "signed",
    bytes.fromhex("2a864886f70d010703"): "encrypted",
    bytes.fromhex("2a864886f70d0109100117"): "encrypted",
}
_SEQUENCE, _IDENTIFIER, _CONTENT = 0x30, 0x06, 0xA0
_OCTETS, _PIECES = 0x04, 0x24  # an OCTET STRING whole, or in pieces
_DEEPEST = 20  # pieces in pieces: nobody nests them deeper in earnest


class _Damaged(Exception):
    """Not what RFC 5652 says, or cut off."""


def kind(raw: bytes) -> str:
    """ "signed", "encrypted", or empty for anything else."""
    try:
        return _kind(_Cursor(raw))
    except _Damaged:
        return ""


def signed(raw: bytes) -> bytes:
    """The content of signed-data; empty if it is none, is damaged or does not hold its content."""
    cursor = _Cursor(raw)
    try:
        return _content(cursor) if _kind(cursor) == "signed" else b""
    except _Damaged:
        return b""


def _kind(cursor: "_Cursor") -> str:
    cursor.enter(_SEQUENCE)
    return _KINDS.get(cursor.value(_IDENTIFIER), "")


def _content(cursor: "_Cursor") -> bytes:
    """RFC 5652 5.1: version, digest algorithms, then the content; certificates and signatures are left alone."""
    cursor.enter(_CONTENT)
    cursor.enter(_SEQUENCE)
    cursor.skip()
    cursor.skip()
    cursor.enter(_SEQUENCE)
    cursor.skip()
    cursor.enter(_CONTENT)
    return b"".join(cursor.octets())


class _Cursor:
    """A place in the encoding; every step raises _Damaged beyond its end."""

    def __init__(self, raw: bytes) -> None:
        self._raw, self._at = raw, 0

    def enter(self, tag: int) -> None:
        """Step into a constructed value."""
        self._head(tag)

    def value(self, tag: int) -> bytes:
        """A primitive value."""
        _, length = self._head(tag)
        return self._take(length)

    def skip(self, depth: int = 0) -> None:
        """Step over one value, whatever it is."""
        _, length = self._head()
        if length >= 0:
            self._take(length)
            return
        while not self._ends(depth):
            self.skip(depth + 1)

    def octets(self, depth: int = 0) -> list[bytes]:
        """The pieces of an OCTET STRING (X.690 8.7)."""
        if depth > _DEEPEST:
            raise _Damaged
        tag, length = self._head(_OCTETS, _PIECES)
        if tag == _OCTETS:
            return [self._take(length)]
        pieces, end = [], self._at + length
        while not self._ends(depth) if length < 0 else self._at < end:
            pieces += self.octets(depth + 1)
        return pieces

    def _head(self, *tags: int) -> tuple[int, int]:
        """Tag and length (X.690 8.1.3), -1 for the indefinite form."""
        tag, length = self._take(2)
        if tags and tag not in tags:
            raise _Damaged
        if length == 0x80:
            return tag, -1
        return tag, length if length < 0x80 else int.from_bytes(self._take(length & 0x7F))

    def _ends(self, depth: int) -> bool:
        """Do the end-of-contents octets stand here (X.690 8.1.5)? Then they are behind us."""
        if depth > _DEEPEST:
            raise _Damaged
        found = self._raw[self._at : self._at + 2] == b"\0\0"
        self._at += 2 if found else 0
        return found

    def _take(self, count: int) -> bytes:
        taken = self._raw[self._at : self._at + max(count, 0)]
        if len(taken) != count:
            raise _Damaged
        self._at += count
        return taken
