"""What a mail server's refusal means, by reply code (RFC 5321 4.2.1) and enhanced code (RFC 3463): a table (M113).

The same words for what our own server says at once and for what others report later.
"""

import re
from enum import StrEnum


class Refusal(StrEnum):
    """What follows from a refusal."""

    LATER = "later"  # for now: try again
    SLOW = "slow"  # we are too fast or not trusted yet: the whole domain waits
    FULL = "full"  # of the mailbox: not delivered, and the address is right
    ADDRESS = "address"  # there is no such address, or no way to it
    OURS = "ours"  # what we wrote is not wanted: no other letter of its kind will do better
    ACCESS = "access"  # we are not let in at all
    REFUSED = "refused"  # for good, and nobody knows why


# The first that fits: how a code begins, and what it means. The enhanced code beats the basic one.
ENHANCED: tuple[tuple[str, Refusal], ...] = (
    ("4.7.", Refusal.SLOW),
    ("4.", Refusal.LATER),
    ("5.1.7", Refusal.OURS),  # the sender's address, not the recipient's
    ("5.1.8", Refusal.OURS),
    ("5.1.", Refusal.ADDRESS),
    ("5.2.1", Refusal.ADDRESS),  # disabled
    ("5.2.2", Refusal.FULL),
    ("5.2.3", Refusal.OURS),  # too long
    ("5.3.4", Refusal.OURS),  # too big
    ("5.4.", Refusal.ADDRESS),
    ("5.7.8", Refusal.ACCESS),  # RFC 4954 6
    ("5.7.9", Refusal.ACCESS),
    ("5.7.", Refusal.OURS),
    ("5.", Refusal.REFUSED),
)
BASIC: tuple[tuple[str, Refusal], ...] = (
    ("421", Refusal.SLOW),
    ("4", Refusal.LATER),
    ("530", Refusal.ACCESS),
    ("534", Refusal.ACCESS),
    ("535", Refusal.ACCESS),
    ("538", Refusal.ACCESS),
    ("550", Refusal.ADDRESS),
    ("551", Refusal.ADDRESS),
    ("552", Refusal.FULL),
    ("553", Refusal.ADDRESS),
    ("5", Refusal.REFUSED),
)
FOR_NOW = frozenset({Refusal.LATER, Refusal.SLOW, Refusal.ACCESS})
_ACCESS = ("530", "534", "535", "538")  # said whatever the letter is: no enhanced code makes it the letter's fault
_ENHANCED = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")


def classify(code: int, reply: str) -> Refusal:
    """What *code* with the text *reply* means; 0 is for no reply at all, a lost connection."""
    if str(code) in _ACCESS:
        return Refusal.ACCESS
    if code == 421:
        return Refusal.SLOW
    found = _ENHANCED.search(reply)
    if found and found[1][0] in ("4", "5"):
        return by_status(found[1])
    return next((meaning for start, meaning in BASIC if str(code).startswith(start)), Refusal.LATER)


def by_status(status: str) -> Refusal:
    """What an enhanced status code means, such as a delivery report gives it."""
    return next((meaning for start, meaning in ENHANCED if _fits(status, start)), Refusal.LATER)


def _fits(status: str, start: str) -> bool:
    """ "5.1.7" is not the beginning of "5.1.70"."""
    return status.startswith(start) if start.endswith(".") else status == start
