"""Marks by which we know our own letters again: tokens of questions, our Message-IDs.

Both are HMACs of the letter's key under the register's secret: the same letter always gets the same bytes,
and nobody else can make one (mail.md M55, M92).
"""

import base64
import binascii
import hashlib
import hmac
import re

_UNSUBSCRIBE = re.compile(r"\s*unsubscribe\s+([a-z2-7]{2,500}\.[a-z2-7]{26})\s*", re.IGNORECASE)
_MARK = re.compile(r"\[ref:([a-z2-7]{26})\]", re.IGNORECASE)


def token(secret: bytes, key: str) -> str:
    """130 bits in a case-insensitive alphabet that survives quoting."""
    digest = hmac.new(secret, f"token/{key}".encode(errors="surrogatepass"), hashlib.sha256).digest()
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
    digest = hmac.new(secret, f"message-id/{key}".encode(errors="surrogatepass"), hashlib.sha256).hexdigest()
    return f"<iscg.{digest[:32]}@{domain}>"


def unsubscribing(secret: bytes, address: str) -> str:
    """The same for ever: whoever has it may end the reminders to *address* (RFC 8058 3.1), and do nothing else."""
    known = address.lower()
    return f"{_base32(known.encode())}.{_unsubscribe_signature(secret, known)}"


def unsubscribe(secret: bytes, given: str) -> str:
    """Whose token it is (an address, in lower case); empty if we did not make it."""
    payload, _, signature = given.lower().partition(".")
    try:
        address = base64.b32decode(payload.upper() + "=" * (-len(payload) % 8)).decode()
    except (binascii.Error, UnicodeError, ValueError):
        return ""
    right = unsubscribing(secret, address).encode()
    return address if signature and hmac.compare_digest(right, given.lower().encode()) else ""


def unsubscribe_subject(given: str) -> str:
    """The subject of a mail to us that ends reminders; ASCII without anything that a link would have to escape."""
    return f"unsubscribe {given}"


def unsubscribed(secret: bytes, subject: str) -> str:
    """Who asks by a mail with this *subject* for no more reminders; empty if nobody does."""
    found = _UNSUBSCRIBE.fullmatch(subject)
    return unsubscribe(secret, found[1]) if found else ""


def _unsubscribe_signature(secret: bytes, address: str) -> str:
    return _base32(hmac.new(secret, f"unsubscribe/{address}".encode(), hashlib.sha256).digest())[:26]


def _base32(content: bytes) -> str:
    return base64.b32encode(content).decode().lower().rstrip("=")
