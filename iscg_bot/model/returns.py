"""Return addresses that tell which letter came back, and that nobody else can make (VERP, M116).

    b.<payload>.<signature>@domain

Base32 in lower case without padding: local parts may come back in capitals. The payload is the letter's Message-ID and
the day after which a report is no longer believed.
"""

import base64
import binascii
import datetime as dt
import hashlib
import hmac
import re
from dataclasses import replace

from iscg_bot.model.mail import Mail, Origin

LIFE = 30  # days: servers give up after five, people's slow relays a little later
_ID = re.compile(r"<iscg\.([0-9a-f]{32})@([^<>@\s]+)>")
_PART = re.compile(r"(?<![a-z0-9])b\.([a-z2-7]{29})\.([a-z2-7]{16})$", re.IGNORECASE | re.ASCII)
_EPOCH = dt.date(2020, 1, 1)


def return_address(secret: bytes, message_id: str, pattern: str, now: dt.datetime) -> str:
    """Where a report about the letter goes; the * of *pattern* ("*@bounces.itu.example") stands for its local part.

    Empty if there is no pattern, or it is no Message-ID of ours.
    """
    found = _ID.fullmatch(message_id)
    if found is None or not pattern:
        return ""
    until = (now.astimezone(dt.UTC).date() - _EPOCH).days + LIFE
    payload = bytes.fromhex(found[1]) + until.to_bytes(2, "big")
    part = f"b.{_base32(payload)}.{_signature(secret, payload)}"  # 48 of 64 octets (RFC 5321 4.5.3.1.1)
    return pattern.replace("*", part, 1)


def returned(secret: bytes, address: str, domain: str, now: dt.datetime) -> str:
    """The Message-ID (ours, at *domain*) of the letter that came back to *address*; empty if it is forged or old."""
    found = _PART.search(address.rpartition("@")[0])
    if found is None:
        return ""
    payload = _bytes(found[1])
    if payload is None or not hmac.compare_digest(_signature(secret, payload), found[2].lower()):
        return ""
    until = _EPOCH + dt.timedelta(days=int.from_bytes(payload[16:], "big"))
    return f"<iscg.{payload[:16].hex()}@{domain}>" if now.astimezone(dt.UTC).date() <= until else ""


def traced(mail: Mail, secret: bytes, domain: str, now: dt.datetime) -> Mail:
    """A report that came to a return address of ours is about that letter, whatever stands in it (M117)."""
    if mail.origin is not Origin.REPORT:
        return mail
    found = next((known for address in mail.receivers if (known := returned(secret, address, domain, now))), "")
    return replace(mail, references=(found, *mail.references), tokens=()) if found else mail


def _signature(secret: bytes, payload: bytes) -> str:
    """80 bits, of which nobody can try many: each try is a mail."""
    return _base32(hmac.new(secret, b"return/" + payload, hashlib.sha256).digest()[:10])


def _base32(content: bytes) -> str:
    return base64.b32encode(content).decode().lower().rstrip("=")


def _bytes(text: str) -> bytes | None:
    try:
        content = base64.b32decode(text.upper() + "=" * (-len(text) % 8))
    except binascii.Error:
        return None
    return content if _base32(content) == text.lower() else None  # one way to write it
