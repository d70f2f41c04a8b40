"""Content-Type and Content-Disposition: the value and its parameters (RFC 2045 5.1, RFC 2231), read tolerantly."""

import re
from dataclasses import dataclass, field

from iscg_bot.intake import charsets, encodedwords

_PARAMETER = re.compile(rb";\s*([^\s=;\"]+)\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^;]*)", re.DOTALL)
_EXTENDED = re.compile(rb"(.+?)(?:\*(\d{1,3}))?(\*)?", re.DOTALL)
_COMMENT = re.compile(rb"\([^()]*\)")
_ESCAPE = re.compile(rb"\\([\"\\])")
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_FOLD = re.compile(rb"[\r\n]+")


@dataclass(frozen=True, slots=True)
class Parameterised:
    """A value in lower case with its parameters; each as bytes with the charset that RFC 2231 gave, if any."""

    value: str
    parameters: dict[str, tuple[bytes, str]] = field(default_factory=dict)

    def raw(self, name: str) -> bytes:
        """The parameter's bytes."""
        return self.parameters.get(name, (b"", ""))[0]

    def word(self, name: str) -> str:
        """A parameter that is a plain word, in lower case."""
        return self.raw(name).decode("ascii", "replace").strip().lower()

    def text(self, name: str, hints: tuple[str, ...] = ()) -> str:
        """A parameter that is text: RFC 2231, else encoded words, else raw 8-bit (M95)."""
        raw, charset = self.parameters.get(name, (b"", ""))
        if charset:
            return encodedwords.clean(charsets.decode(raw, charset, hints).text)
        return encodedwords.decode(raw, hints)


def parse(raw: bytes) -> Parameterised:
    """Read a field body; what cannot be understood is left out."""
    if not raw:
        return Parameterised("")
    raw = _FOLD.sub(b"", raw)
    head, _, rest = raw.partition(b";")
    value = _COMMENT.sub(b"", head).decode("ascii", "replace").strip().strip("\"'").lower()
    pieces: dict[str, dict[int, tuple[bytes, bool]]] = {}
    for name, given in _PARAMETER.findall(b";" + rest):
        _file(pieces, name, given)
    return Parameterised(value, {name: _join(parts) for name, parts in pieces.items()})


def _file(pieces: dict[str, dict[int, tuple[bytes, bool]]], name: bytes, given: bytes) -> None:
    match = _EXTENDED.fullmatch(name)
    if match is None:
        return
    given = given.strip()
    quoted = given[:1] == b'"'
    content = _ESCAPE.sub(rb"\1", given.strip(b'"')) if quoted else given
    plain = match[1].decode("ascii", "replace").lower()
    # The extended form (number -1 sorts first) beats a plain one of the same name; of two plain ones the first stays.
    number = int(match[2]) if match[2] else -1 if match[3] else 1000
    pieces.setdefault(plain, {}).setdefault(number, (content, bool(match[3])))


def _join(parts: dict[int, tuple[bytes, bool]]) -> tuple[bytes, str]:
    if min(parts) == 1000:
        return parts[1000][0], ""
    if -1 in parts:
        parts = {0: parts[-1]}
    out, charset = b"", ""
    for number, (content, extended) in sorted(parts.items()):
        if number == 1000:
            continue
        if extended and not charset and content.count(b"'") >= 2:  # RFC 2231 4: charset'language'text
            name, _, plain = content.split(b"'", 2)
            charset = name.decode("ascii", "replace") or "utf-8"
        else:
            plain = content
        out += _PERCENT.sub(lambda m: bytes((int(m[1], 16),)), plain) if extended else plain
    return out, charset or ("utf-8" if any(extended for _, extended in parts.values()) else "")
