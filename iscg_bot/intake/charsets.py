"""Bytes to text by a ladder (mail.md M24, M25): the charset declared, others named in the mail, UTF-8, a guess."""

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

# What mail programs write, and what they mean (the table of mail.md section 3).
_ALIASES = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "hz-gb-2312": "hz",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "windows1252": "cp1252",
    "cp-1252": "cp1252",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "ansi_x3.4-1968": "utf-8",
    "utf8": "utf-8",
    "utf8mb4": "utf-8",
    "utf-8mb4": "utf-8",
    "unicode": "utf-16",
    "unicode-1-1-utf-7": "utf-7",
    "iso-8859-6-i": "iso8859_6",
    "iso-8859-6-e": "iso8859_6",
    "iso-8859-8-i": "iso8859_8",
    "iso-8859-8-e": "iso8859_8",
    "win-1251": "cp1251",
    "win-1256": "cp1256",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-roman": "mac_roman",
    "x-mac-arabic": "mac_arabic",
    "macintosh": "mac_roman",
    "koi8-ru": "koi8_u",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-ms": "iso2022_jp_ext",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "x-euc-jp": "euc_jp",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "windows-874": "cp874",
    "tis-620": "cp874",
}
_NOISE = re.compile(r"[\x00-\x20\"'\x7f]")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_JAPANESE = re.compile(rb"\x1b(?:\$[@B]|\([BJI])")
_HIGH = re.compile(rb"[\x80-\xff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_ESCAPED = ("iso2022_jp_ext", "cp932")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and the codec that gave it; *guessed* if it was not the one declared."""

    text: str
    codec: str
    guessed: bool = False


@lru_cache(maxsize=256)
def codec(name: str) -> str:
    """The Python text codec for a charset name, empty if there is none.

    base64, hex, rot13 and zip are codecs but no charsets; a NUL in the name raises ValueError, not LookupError (M25).
    """
    plain = _NOISE.sub("", name).lower().partition(";")[0].partition("*")[0]
    plain = _ALIASES.get(plain, plain)
    try:
        found = codecs.lookup(plain) if plain else None
    except (LookupError, ValueError):
        return ""
    return found.name if found and getattr(found, "_is_text_encoding", False) and found.name != "undefined" else ""


def decode(raw: bytes, declared: str = "", hints: tuple[str, ...] = ()) -> Decoded:
    """The text of *raw*; never fails. *hints* are other charsets named in the same mail."""
    if raw.isascii() and b"\x1b" not in raw and codec(declared) in ("", "utf-8", "cp1252"):
        return Decoded(raw.decode("ascii"), "utf-8")
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return Decoded(_whole(raw.decode(name, "replace")), name)
    wanted = codec(declared)
    if wanted in ("", "cp1252") and _is_utf8(raw):  # Latin-1 takes any bytes; these are no accident
        return Decoded(raw.decode("utf-8"), "utf-8", guessed=True)
    for name in dict.fromkeys((wanted, *map(codec, hints), "utf-8", *_guesses(raw, (declared, *hints)))):
        text = _try(raw, name) if name else None
        if text is not None:
            return Decoded(text, name, guessed=name != wanted)
    last = wanted if wanted not in ("", "utf-8") else "cp1252"
    return Decoded(_whole(raw.decode(last, "replace")), last, guessed=True)


def _try(raw: bytes, name: str) -> str | None:
    try:
        return _whole(raw.decode(name))
    except (UnicodeError, ValueError, LookupError):
        return None


def _whole(text: str) -> str:
    # UTF-7 and UTF-16 may yield half characters, which no database takes.
    return _SURROGATES.sub("\ufffd", text)


def _is_utf8(raw: bytes) -> bool:
    return not raw.isascii() and _try(raw, "utf-8") is not None


def _guesses(raw: bytes, named: tuple[str, ...]) -> tuple[str, ...]:
    if _JAPANESE.search(raw):
        return _ESCAPED
    high = len(_HIGH.findall(raw[:4096]))
    if high < 4 or high / len(raw[:4096]) <= 0.3:
        return ()
    # Two-byte scripts before Latin: a mail that names Japanese anywhere is more likely Japanese.
    japanese = ("cp932", "euc_jp") if any(codec(n) in ("iso2022_jp_ext", "cp932") for n in named) else ()
    return (*japanese, "gb18030", "cp932", "big5hkscs", "cp949")
