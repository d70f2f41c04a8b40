"""Bodies beside whose sessions a meeting shall stand, named by letters that nobody knows."""

import re

from iscg_bot.reading.folds import plain
from iscg_bot.reading.words.areas import ADVISORY, BESIDE, BODIES, LETTERS

_BESIDE = "|".join(re.escape(words.strip()) for words in BESIDE.strip().replace("\n", "|").split("|"))
_NAMED = re.compile(
    rf"(?i:{_BESIDE})\s?(?i:the |session of the |meeting of the |next |the next )?"
    r"(?P<body>[A-ZА-ЯЁ]{2,8}(?:-\d{2})?)(?![\w/-])"
)
_BEFORE = re.compile(r"(?P<body>[A-Z]{2,8})(?:会议|全会)?期间")
_ADVISORY = frozenset(ADVISORY.upper().split())
_UNION = frozenset(BODIES.upper().split())
_OTHER = frozenset(LETTERS.upper().split())


def unknown_body(text: str, configured: tuple[str, ...], *, timed: bool) -> str:
    """The body beside whose session *text* wants a meeting, if nobody knows it; empty if none.

    *configured* are the bodies whose sessions are known. Another body of the Union is only a landmark where the text
    is *timed*; without a time nothing tells when it would be.
    """
    for found in (*_NAMED.finditer(plain(text)), *_BEFORE.finditer(plain(text))):
        body = found["body"].upper()
        known = body in _ADVISORY or body in {name.upper() for name in configured} or body in _OTHER
        if not known and not (timed and body in _UNION):
            return found["body"]
    return ""
