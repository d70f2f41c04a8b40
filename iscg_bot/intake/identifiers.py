"""Message-IDs and what a mail answers (RFC 5322 3.6.4; mail.md M12, M68)."""

import hashlib
import re

from iscg_bot.intake import headers, limits
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header

_BRACKETED = re.compile(r"<([^<>]{1,998})>")
_BARE = re.compile(r"(?<![^\s<>(),;\"])[^\s<>(),;\"@]{1,300}@[^\s<>(),;\"]{1,300}")
_SPACE = re.compile(r"\s+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")


def own(header: Header, made_of: str, findings: Findings) -> str:
    """The Message-ID in brackets; where there is none worth the name, one made up from *made_of* (M12)."""
    given = headers.unfold(header.first("message-id"))
    found = ids(given)
    if found and len(found[0]) <= limits.IDENTIFIER:
        return found[0]
    findings.repair("the Message-ID is missing or unusable; one was made up")
    return f"<{hashlib.sha256(made_of.encode()).hexdigest()[:40]}@made-up.invalid>"


def answered(header: Header) -> tuple[str, ...]:
    """The ids this mail answers: In-Reply-To, then References from right to left, each once (M67)."""
    return tuple(dict.fromkeys((*_all(header, "in-reply-to"), *reversed(_all(header, "references")))))[
        : limits.REFERENCES
    ]


def is_direct(header: Header) -> bool:
    """Is there an In-Reply-To, that is, did its author press "reply"?"""
    return bool(_all(header, "in-reply-to"))


def ids(text: str) -> list[str]:
    """The ids in a field: several, with comments, with commas, folded inside, or without brackets (M68)."""
    text = _CONTROLS.sub(" ", text)
    bracketed = [f"<{_SPACE.sub('', found)}>" for found in _BRACKETED.findall(text)]
    return bracketed or [f"<{found}>" for found in _BARE.findall(text)]


def _all(header: Header, field: str) -> list[str]:
    return [found for body in header.all(field) for found in ids(headers.unfold(body))]
