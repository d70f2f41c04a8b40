"""Text made comparable: digits, spaces and letters of every script in one plain form (mail.md M79)."""

import unicodedata

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


def plain_with_offsets(text: str) -> tuple[str, tuple[int, ...]]:
    """*text* in plain form, and for each of its characters (and its end) where it stood in *text*.

    Plain: compatibility forms resolved (full-width letters), ASCII digits, plain spaces, dashes and slashes,
    and no invisible marks. Letters keep their case and accents.
    """
    pieces, offsets = [], []
    for offset, character in enumerate(text):
        piece = _plain_character(character)
        pieces.append(piece)
        offsets.extend([offset] * len(piece))
    return "".join(pieces), (*offsets, len(text))


def plain(text: str) -> str:
    """*text* in plain form (see plain_with_offsets)."""
    return "".join(map(_plain_character, unicodedata.normalize("NFC", text)))


def fold(text: str) -> str:
    """The plain form without case, accents, vowel signs and variants of one letter: two spellings compare equal."""
    decomposed = unicodedata.normalize("NFD", plain(text).translate(_SAME).casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_SAME)


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
