"""Words of a letter come from mails: untrusted text, cleaned before it enters a body or a header field."""

import re
import unicodedata
from functools import lru_cache

LIMIT = 200  # M109: never more of somebody's text than this

FSI, PDI = "\u2068", "\u2069"  # first strong isolate, pop directional isolate (Unicode Annex 9): M108

_BREAKS = {"Cc", "Zl", "Zp"}  # controls, line and paragraph separators
_UNSEEN = {"Cf"}  # direction marks, zero-width characters: they make a text look like another one (M27)
_BROKEN = {"Cs"}  # lone surrogates cannot be written as UTF-8
_WEB = re.compile(r"[Hh][Tt]{2}[Pp][Ss]?://[!#-;=?-Z\[\]_a-z~]{1,2000}")  # RFC 3986 2: visible, without "<>\^`{|}
_FOREIGN = {True: {"L", "EN"}, False: {"R", "AL", "AN"}}  # directions that a right-to-left (or other) text must isolate


class Own(str):
    """Text that we wrote ourselves: not cleaned a second time."""

    __slots__ = ()


@lru_cache(1024)
def clean(text: str, limit: int = LIMIT) -> str:
    """One line of visible characters, at most *limit* (M27, M107)."""
    shown = re.sub(" {2,}", " ", "".join(map(_shown, text))).strip()
    return shown if len(shown) <= limit else shown[: limit - 1].rstrip() + "…"


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in _BREAKS:
        return " "
    if category in _UNSEEN:
        return ""
    return "\ufffd" if category in _BROKEN else character


def web_address(text: str) -> str:
    """The address of a web page, whole and as it is; empty if *text* is anything else."""
    bare = text.strip()
    return bare if _WEB.fullmatch(bare) else ""


@lru_cache(1024)
def isolate(text: str, right_to_left: bool) -> str:
    """Wrap a text of the other direction, so that "26-2" is not read as "2-26" in Arabic; plain integers need none."""
    directions = {unicodedata.bidirectional(character) for character in text}
    if text.isdigit() or not directions & _FOREIGN[right_to_left]:
        return text
    return f"{FSI}{text}{PDI}"


def without_isolates(text: str) -> str:
    """For header fields, which have no use for them."""
    return text.replace(FSI, "").replace(PDI, "")
