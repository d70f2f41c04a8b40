"""A mail of the collection made new: its own Message-ID and subject, a member as its author, our list and robot."""

import re
from collections.abc import Iterable, Sequence
from email import message_from_bytes
from email.utils import formatdate, parseaddr

from tests.servers.stack import DOMAIN, LIST
from tests.servers.worlds import BOT

MARK = b"X-Chaos"
_MARKED = re.compile(rb"(?m)^X-Chaos: (\d+)\r?$")
_OURS = (
    (re.compile(rb"(?i)int-sect-(?:group|team)@lists\.itu\.(?:int|example)"), LIST.encode()),
    (re.compile(rb"(?i)iscg-bot@itu\.example"), BOT.encode()),
    (re.compile(rb"(?i)lists\.itu\.(?:int|example)"), f"lists.{DOMAIN}".encode()),
)
_WAY = ("return-path", "received", "authentication-results", "delivered-to", "message-id", "x-chaos")  # another's
_LISTED = ("list-id", "x-beenthere", "list-post")

BY_LIST = f"""\
Received: from lists.{DOMAIN} (unknown [127.0.0.2])
	by mail.{DOMAIN} (Postfix) with ESMTP id %s; %s
List-Id: <{LIST.replace("@", ".")}>
List-Post: <mailto:{LIST}>
Precedence: list
"""
DIRECTLY = f"""\
Authentication-Results: mail.{DOMAIN}; auth=pass smtp.auth=%s
Received: from [127.0.0.1] (unknown [127.0.0.1])
	by mail.{DOMAIN} (Postfix) with ESMTPSA id %s; %s
"""


def marked(raw: bytes) -> int | None:
    """The serial that a mail of ours carries, however it travelled."""
    found = _MARKED.search(raw)
    return int(found[1]) if found else None


def mark(raw: bytes, serial: int) -> bytes:
    """The mail with its serial above everything."""
    return MARK + b": %d\r\n" % serial + raw


def author(raw: bytes) -> str:
    """Who wrote it, as far as that can be read."""
    return parseaddr(str(message_from_bytes(raw)["From"] or ""))[1]


def listed(raw: bytes) -> bool:
    """Did it come over a list?"""
    mail = message_from_bytes(raw)
    return any(field in mail for field in _LISTED)


def bounced(raw: bytes) -> bool:
    """Was it sent with an empty return path (RFC 5321 4.5.5)?"""
    return str(message_from_bytes(raw)["Return-Path"] or "").strip() == "<>"


def renewed(raw: bytes, message_id: str, tag: str, member: str) -> bytes:
    """The same mail with another Message-ID, *tag* at the end of its subject, and *member* for its author."""
    for pattern, ours in _OURS:
        raw = pattern.sub(ours, raw)
    if who := author(raw):
        raw = re.sub(re.escape(who.encode(errors="replace")), member.encode(), raw, flags=re.I)
    head, body = _parted(raw)
    fields = [_tagged(field, tag) for field in _fields(head) if _name(field) not in _WAY]
    return b"\r\n".join((*fields, b"Message-ID: " + message_id.encode(), b"", body))


def arrived(raw: bytes, member: str, serial: int, *, by_list: bool) -> bytes:
    """The mail as our own server would hand it over: from the list, or directly from an author who is proven."""
    now = formatdate()
    top = BY_LIST % (f"CHAOS{serial:06d}", now) if by_list else DIRECTLY % (member, f"CHAOS{serial:06d}", now)
    return top.replace("\n", "\r\n").encode() + raw


def addressed(raw: bytes, to: str) -> bytes:
    """The mail with *to* as its only recipient."""
    head, body = _parted(raw)
    fields = [field for field in _fields(head) if _name(field) not in ("to", "cc", "bcc", *_LISTED)]
    return b"\r\n".join((b"To: " + to.encode(), *fields, b"", body))


def _parted(raw: bytes) -> tuple[bytes, bytes]:
    lines = re.sub(rb"\r?\n", b"\r\n", raw)
    head, _, body = lines.partition(b"\r\n\r\n")
    return head, body


def _fields(head: bytes) -> Iterable[bytes]:
    return re.split(rb"\r\n(?![ \t])", head)


def _name(field: bytes) -> str:
    return field.partition(b":")[0].strip().lower().decode("ascii", "replace")


def _tagged(field: bytes, tag: str) -> bytes:
    return field + b" " + tag.encode() if _name(field) == "subject" else field


def chosen(paths: Sequence[bytes], number: int) -> bytes:
    """The mails of a collection, one after the other and again from the first."""
    return paths[number % len(paths)]
