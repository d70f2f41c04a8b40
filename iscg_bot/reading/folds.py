"""Text made comparable: digits, spaces and letters of every script in one plain form (mail.md M79)."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache

_SAME = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣", "-"),
        **dict.fromkeys("⁄∕", "/"),
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("“”„«»‟″", '"'),
        "ـ": "",  # tatweel only stretches a word
        "ى": "ي",
        "ة": "ه",
        "ё": "е",
    }
)


_LAST = 0xFFFF  # of the basic plane, where people's letters are


class _Table(dict[int, str]):
    """For str.translate: what becomes of each character, worked out when it is first met."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        piece = self._becomes(chr(code))
        if code <= _LAST:  # so that no mail can make us keep a million
            self[code] = piece
        return piece


def plain_with_offsets(text: str) -> tuple[str, tuple[int, ...]]:
    """*text* in plain form, and for each of its characters (and its end) where it stood in *text*.

    Plain: compatibility forms resolved (full-width letters), ASCII digits, plain spaces, dashes and slashes,
    and no invisible marks. Letters keep their case and accents.
    """
    if text.isascii():
        return text, tuple(range(len(text) + 1))
    pieces = [_PLAIN[ord(character)] for character in text]
    offsets = (offset for offset, piece in enumerate(pieces) for _ in piece)
    return "".join(pieces), (*offsets, len(text))


def plain(text: str) -> str:
    """*text* in plain form (see plain_with_offsets)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_PLAIN)


@lru_cache(maxsize=64)  # every matter asks for the sentences of the same mail
def fold(text: str) -> str:
    """The plain form without case, accents, vowel signs and variants of one letter: two spellings compare equal."""
    if text.isascii():
        return text.translate(_SAME).casefold()
    return unicodedata.normalize("NFC", text).translate(_FOLDED)


def _plain_character(character: str) -> str:
    if character.isascii():
        return character
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    if unicodedata.category(character) == "Cf":  # bidi marks, zero-width characters, BOM
        return ""
    if character.isspace():
        return " " if character not in "\u2028\u2029\u0085" else "\n"
    if unicodedata.category(character) == "Pd":
        return "-"
    return unicodedata.normalize("NFKC", character) if character not in "«»“”‘’" else character


def _folded_character(character: str) -> str:
    decomposed = unicodedata.normalize("NFD", _plain_character(character).translate(_SAME).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_SAME)


_PLAIN, _FOLDED = _Table(_plain_character), _Table(_folded_character)
