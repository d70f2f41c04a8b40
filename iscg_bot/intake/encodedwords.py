"""Header text: encoded words (RFC 2047), raw 8-bit, unfolding; what comes out holds no control characters."""

import base64
import binascii
import re
import unicodedata

from iscg_bot.intake import charsets

# Tolerant (M26): spaces inside Q text, lower-case q and b, a language suffix (RFC 2231 5), no white space around it.
WORD = re.compile(rb"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]{0,1000}|.{0,1000}?)\?=", re.DOTALL)
_FOLD = re.compile(rb"[\r\n]+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# Bidi marks, embeddings, isolates and zero-width characters (M27): they make names lie.
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")


def decode(raw: bytes, hints: tuple[str, ...] = ()) -> str:
    """The text of a field body: adjacent words of one charset are joined before decoding (M26), controls dropped."""
    if b"\n" in raw or b"\r" in raw:
        raw = _FOLD.sub(b"", raw)
    if raw.isascii() and b"=?" not in raw and b"\x1b" not in raw:  # most are plain words; ESC begins ISO-2022
        return clean(raw.decode("ascii"))
    out: list[str] = []
    charset, held, end = "", b"", 0
    for word in WORD.finditer(raw):
        gap, name = raw[end : word.start()], word[1].decode("ascii", "replace").partition("*")[0]
        if gap.strip() or name.lower() != charset.lower():
            out.append(_held(held, charset, hints))
            out.append(_between(gap, hints, at_start=end == 0))
            held = b""
        charset, held, end = name, held + _word(word), word.end()
    out.append(_held(held, charset, hints))
    out.append(charsets.decode(raw[end:], "", hints).text)
    return clean("".join(out))


def clean(text: str) -> str:
    """*text* without control characters and line breaks, NFC (M27). Bidi marks stay: they belong to the words."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return unicodedata.normalize("NFC", _CONTROLS.sub(" ", text)).strip()


def visible(text: str) -> str:
    """*text* cleaned, and without the invisible characters that make names and file names lie (M27)."""
    return clean(_INVISIBLE.sub("", text))


def _held(held: bytes, charset: str, hints: tuple[str, ...]) -> str:
    return charsets.decode(held, charset, hints).text if held else ""


def _between(gap: bytes, hints: tuple[str, ...], at_start: bool) -> str:
    # RFC 2047 6.2: white space between two encoded words is not part of the text.
    return charsets.decode(gap, "", hints).text if at_start or gap.strip() else ""


def _word(word: re.Match[bytes]) -> bytes:
    if word[2] in b"qQ":
        return binascii.a2b_qp(word[3].replace(b"_", b" "))
    digits = _NOT_BASE64.sub(b"", word[3])
    digits = digits[: len(digits) - (len(digits) % 4 == 1)]
    return base64.b64decode(digits + b"=" * (-len(digits) % 4))
