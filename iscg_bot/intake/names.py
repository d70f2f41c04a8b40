"""Names of files: safe to store and to show (mail.md M95)."""

import re

from iscg_bot.intake import encodedwords

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)
_LONGEST = 150  # bytes
_SPACE = re.compile(r"\s+")


def safe(given: str, otherwise: str) -> str:
    """*given* without path, controls, bidi marks and what Windows forbids; *otherwise* if nothing is left."""
    base = re.split(r"[/\\]", encodedwords.visible(given))[-1]
    name = _SPACE.sub(" ", _FORBIDDEN.sub("_", base)).strip(" .")
    if _RESERVED.match(name):
        name = "_" + name
    return _shortened(name) if name else otherwise


def _shortened(name: str) -> str:
    """At most 150 bytes of UTF-8, keeping the extension."""
    if len(name.encode()) <= _LONGEST:
        return name
    stem, dot, end = name.rpartition(".")
    end = dot + end if len(end.encode()) <= 10 and stem else ""
    stem = stem if end else name
    return stem.encode()[: _LONGEST - len(end.encode())].decode(errors="ignore").rstrip(" .") + end
