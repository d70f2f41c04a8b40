"""What the demo's servers write above a mail that they take."""

import datetime as dt
import re
from email.parser import BytesHeaderParser
from email.policy import default
from email.utils import format_datetime

SERVER = "mail.demo.example"
LIST_SERVER = "lists.demo.example"

_CLAIMED = re.compile(rb"(?im)^authentication-results:.*\r?\n(?:[ \t].*\r?\n)*")
_END = re.compile(rb"\r?\n\r?\n")


def delivered(raw: bytes, helo: str, number: int, now: dt.datetime, user: str = "") -> bytes:
    """A mail as it lies in a mailbox; *user* gave the password to submit it, if anybody."""
    return _received(helo, number, now) + _attested(raw, user) + without_results(raw)


def distributed(raw: bytes, address: str, number: int, now: dt.datetime) -> bytes:
    """The copy that each member of the list *address* gets (RFC 2919, 2369)."""
    added = f"List-Id: <{address.replace('@', '.')}>\r\nList-Post: <mailto:{address}>\r\nPrecedence: list\r\n"
    return _received(LIST_SERVER, number, now) + added.encode() + without_results(raw)


def without_results(raw: bytes) -> bytes:
    """RFC 8601 5: only what we found out ourselves may stand there, nothing that a mail brings along."""
    end = _END.search(raw)
    head = raw[: end.end()] if end else raw
    return _CLAIMED.sub(b"", head) + raw[len(head) :]


def _received(helo: str, number: int, now: dt.datetime) -> bytes:
    """RFC 5321 4.4: each server that takes a mail says so. There is one machine."""
    way = f"from {helo} ({helo} [127.0.0.1])\r\n\tby {SERVER} with ESMTP id {number};"
    return f"Received: {way}\r\n\t{format_datetime(now)}\r\n".encode()


def _attested(raw: bytes, user: str) -> bytes:
    """RFC 8601 2.7.4: who logged in, where that is who the mail says it is from."""
    field = BytesHeaderParser(policy=default).parsebytes(raw)["From"]
    authors = [address.addr_spec.lower() for address in field.addresses] if field else []
    return f"Authentication-Results: {SERVER}; auth=pass smtp.auth={user}\r\n".encode() if authors == [user] else b""
