"""Marks by which we know our own letters again: tokens of questions, our Message-IDs.

Both are HMACs of the letter's key under the register's secret: the same letter always gets the same bytes,
and nobody else can make one (mail.md M55, M92).
"""

import base64
import hashlib
import hmac
import re

_MARK = re.compile(r"\[ref:([a-z2-7]{26})\]", re.IGNORECASE)


def token(secret: bytes, key: str) -> str:
    """130 bits in a case-insensitive alphabet that survives quoting."""
    digest = hmac.new(secret, f"token/{key}".encode(), hashlib.sha256).digest()
    return base64.b32encode(digest).decode().lower()[:26]


def stored(given: str) -> str:
    """The form in which a token is kept: never itself. Looked up by this, no comparison tells anything by its time."""
    return hashlib.sha256(given.lower().encode()).hexdigest()


def mark(given: str) -> str:
    """How a token stands in the text of a letter."""
    return f"[ref:{given}]"


def marks(text: str) -> tuple[str, ...]:
    """The tokens that stand in *text*, quoted or not."""
    return tuple(dict.fromkeys(found.lower() for found in _MARK.findall(text)))


def message_id(secret: bytes, key: str, domain: str) -> str:
    """Our Message-ID for the letter *key* (RFC 5322 3.6.4)."""
    digest = hmac.new(secret, f"message-id/{key}".encode(), hashlib.sha256).hexdigest()
    return f"<iscg.{digest[:32]}@{domain}>"
