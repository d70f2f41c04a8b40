"""Message-IDs that providers give to our letters in place of our own: answers refer to those (M69)."""

import re

_SAID = re.compile(r"<[^<>@\s]{1,200}@[^<>@\s]{1,200}>")  # Exchange Online: "2.6.0 <id@host> [InternalId=..."
_SES = re.compile(r"(?:2\.\d\.\d )?ok ([0-9a-f]{16}-[0-9a-f-]{20,50}-\d{6})\s*", re.IGNORECASE)  # Amazon's
_SES_ID = re.compile(r"<([^<>@\s]{1,200})@(?:[a-z0-9-]{1,30}\.)?amazonses\.com>", re.IGNORECASE)


def alias(reply: str, message_id: str) -> str:
    """Under what other id a letter went out, as the mail server's *reply* to its data tells; empty: under its own."""
    amazons = _SES.fullmatch(reply)
    if amazons is not None:
        return f"<{amazons[1].lower()}@amazonses.com>"
    said = [found for found in _SAID.findall(reply) if found != message_id]
    return said[0] if len(said) == 1 else ""


def known_as(reference: str) -> str:
    """The id that a mail refers to, as *alias* writes it: Amazon's servers differ in their regions only."""
    amazons = _SES_ID.fullmatch(reference)
    return f"<{amazons[1].lower()}@amazonses.com>" if amazons else reference
