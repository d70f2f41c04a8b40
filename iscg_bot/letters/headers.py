"""Header fields (RFC 5322 2.2), by hand: the email package of Python 3.11.7 lets a subject add fields (M107)."""

import re
from collections.abc import Sequence
from email.header import Header
from functools import lru_cache

from iscg_bot.errors import TemplateError
from iscg_bot.letters.words import clean, without_isolates

Field = tuple[str, str]  # name and value, ready for the wire

_LINE = 76
_ADDRESS = re.compile(r'(?:[^\s"(),:;<>@\[\\\]]+|"(?:[^"\\]|\\.)+")@[^\s"(),:;<>@\\]+')
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")  # RFC 5322 3.2.3, with spaces
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_NAME = re.compile(rb"([!-9;-~]+):")
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
_REPLY = re.compile(
    r"\s*(?P<tag>\[[^\]]*\]\s*)?"
    r"(?:re|r[ée]f|r[ée]p|aw|sv|rv|res|resp|ha|на|отв|ответ|回复|回覆|答复|答覆|رد|الرد)"
    r"\.?\s*(?:[\[(]\d+[\])])?\s*[:：]\s*",
    re.IGNORECASE,
)


def text(name: str, value: str) -> Field:
    """A field of free text: as it is where that is safe and short, else encoded words (RFC 2047)."""
    shown = clean(without_isolates(value))
    if _is_plain(shown) and len(name) + 2 + len(shown) <= _LINE:
        return name, shown
    return name, _encoded(name, shown)


def mailbox(name: str, display: str, address: str) -> Field:
    """A field with one address (RFC 5322 3.4); an address beyond ASCII stays as it is (RFC 6532)."""
    if clean(address, limit=320) != address or not _ADDRESS.fullmatch(address):
        raise TemplateError(f"{clean(address)} is no address that a letter can go to")
    shown = clean(without_isolates(display), limit=100)
    return name, f"{_phrase(name, shown)} <{address}>" if shown else address


def _phrase(name: str, shown: str) -> str:
    if not _is_plain(shown) or len(shown) > _LINE // 2:
        return _encoded(name, shown)
    if _ATOMS.fullmatch(shown):
        return shown
    return '"' + shown.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_plain(shown: str) -> bool:
    """May it stand unencoded? Not if a reader would take it for an encoded word."""
    return shown.isascii() and "=?" not in shown


@lru_cache(256)
def _encoded(name: str, shown: str) -> str:
    # The name fields need the strict alphabet of RFC 2047 5 (3), which email.header always keeps to.
    return Header(shown, "utf-8", maxlinelen=_LINE, header_name=name).encode(linesep="\r\n")


def threading(answered: str, references: Sequence[str]) -> tuple[Field, ...]:
    """In-Reply-To and References (RFC 5322 3.6.4), ids that are none left out; *references* oldest first."""
    if not _MESSAGE_ID.fullmatch(answered):
        return ()
    earlier = [ref for ref in references if _MESSAGE_ID.fullmatch(ref) and ref != answered]
    kept = earlier if len(earlier) <= 10 else [*earlier[:4], *earlier[-6:]]  # M104
    return ("In-Reply-To", answered), ("References", "\r\n ".join((*kept, answered)))


def reply_subject(subject: str) -> str:
    """ "Re: " and the subject without the marks of earlier replies, list tags kept; empty if nothing is left."""
    base = clean(subject)
    while found := _REPLY.match(base):
        base = (found["tag"] or "") + base[found.end() :]
    return f"Re: {base}" if base.strip() else ""


def block(fields: Sequence[Field]) -> bytes:
    """The header block with the empty line after it, proven to hold exactly *fields*, once each (M107)."""
    raw = "".join(f"{name}: {value}\r\n" for name, value in fields).encode() + b"\r\n"
    _prove(raw, [name.encode() for name, _ in fields])
    return raw


def _prove(raw: bytes, names: list[bytes]) -> None:
    lines = raw.removesuffix(b"\r\n\r\n").split(b"\r\n")
    begun = [found[1] if (found := _NAME.match(line)) else b"" for line in lines if not line.startswith(b" ")]
    loose = any(map(_CONTROL.search, lines))
    blank = any(not line.strip() or len(line) > 998 for line in lines)  # RFC 5322 2.1.1, 2.2.3
    if loose or blank or begun != names or len(set(names)) != len(names):
        raise TemplateError("the header of a letter came out with other fields than intended; it is not sent")
