"""Text in one plain form, letter by letter, so that every place in it is known in the source."""

from functools import lru_cache

from iscg_bot.reading.folds import fold


def levelled(text: str) -> tuple[str, list[int]]:
    """*text* folded, and for each of its characters (and its end) where it stood in *text*."""
    if text.isascii():
        return text.lower(), list(range(len(text) + 1))
    pieces, offsets = [], []
    for offset, character in enumerate(text):
        piece = _letter(character)
        pieces.append(piece)
        offsets += [offset] * len(piece)
    return "".join(pieces), [*offsets, len(text)]


def level(text: str) -> str:
    """*text* folded in the same way."""
    return "".join(map(_letter, text))


@lru_cache(maxsize=8192)
def _letter(character: str) -> str:
    if character == "½":
        return character
    return character.lower() if character.isascii() else fold(character)
