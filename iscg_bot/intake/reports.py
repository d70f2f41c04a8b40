"""Delivery reports (RFC 3464) and complaints (RFC 5965): who could not be reached, with which letter of ours.

Parts are taken by type, wherever they are (M117). What has no such part is looked through by flufl.bounce, which knows
the words of many mail servers: only where other marks say that it is a report, for people's words look alike (M45).
"""

import re
from email import message_from_bytes

from flufl.bounce import all_failures

from iscg_bot.intake import addresses, headers
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header
from iscg_bot.intake.structures import Part
from iscg_bot.model.mail import Report

_STATUSES = ("message/delivery-status", "message/global-delivery-status")
_HEADERS = ("text/rfc822-headers", "message/global-headers")
_FIELD = re.compile(r"^([A-Za-z-]{1,40})[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_ID = re.compile(r"^[ \t>|]{0,8}message-id[ \t]*:\s*(<[^<>\s]{3,500}>)", re.IGNORECASE | re.MULTILINE)
_HARD = re.compile(r"5\.\d{1,3}\.\d{1,3}")
_COMPLAINTS = ("abuse", "opt-out")  # RFC 5965 7.3
_UNSAID = "5.0.0"  # RFC 3463 3.1: other undefined status
_RECEIVERS = ("delivered-to", "x-original-to", "envelope-to", "to")
_ADDRESS = re.compile(r"[^\s<>,;:\"()]{1,64}@[^\s<>,;:\"()]{1,255}")
_WORDS = 64 * 1024  # octets in which a server says what it has to say; each line is held against many patterns


def read(root: Part, findings: Findings, raw: bytes = b"") -> Report | None:
    """The first recipient for whom delivery failed for good; delays and successes are no failures (M118).

    *raw* is the mail if other marks say that it is a report, whatever its parts are.
    """
    parts = [part for part in root.walk(nested=False) if part is not root or not part.is_multipart]
    for part in parts:
        if part.type in _STATUSES:
            groups = re.split(r"\r?\n[ \t]*\r?\n", _text(part, findings))
            return next((report for group in groups if (report := _failed(group, _returned(root, findings)))), None)
        if part.type == "message/feedback-report":
            return _complaint(_fields(_text(part, findings)), _returned(root, findings))
    return _in_words(root, findings, raw) if raw else None


def receivers(header: Header) -> tuple[str, ...]:
    """The addresses that a mail says it was delivered to."""
    found = (_ADDRESS.findall(headers.unfold(body)[:2000]) for name in _RECEIVERS for body in header.all(name)[:20])
    return tuple(dict.fromkeys(address for one in found for address in one))


def _failed(group: str, returned: str) -> Report | None:
    """RFC 3464 2.3: one group of fields for each recipient."""
    fields = _fields(group)
    status = _HARD.match(fields.get("status", ""))
    final, original = (_address(fields.get(name, "")) for name in ("final-recipient", "original-recipient"))
    recipient = final if "final-recipient" in fields else original
    if fields.get("action", "").lower() != "failed" or status is None or not recipient:
        return None
    return Report(recipient, status[0], returned, original if original.lower() != recipient.lower() else "")


def _complaint(fields: dict[str, str], returned: str) -> Report | None:
    """RFC 5965 3.1, 3.2: somebody pressed "this is junk"."""
    if fields.get("feedback-type", "").lower() not in _COMPLAINTS:
        return None
    recipient = addresses.usable(fields.get("original-rcpt-to", "").strip("<> "))
    return Report(recipient or "", "", returned, complaint=True)


def _in_words(root: Part, findings: Findings, raw: bytes) -> Report | None:
    """What a server says in its own words."""
    try:
        temporary, permanent = all_failures(message_from_bytes(raw[:_WORDS]))
    except Exception:  # it was not made for mails that want to break it
        findings.repair("a report that cannot be read")
        return None
    found = (addresses.usable(address.decode("ascii", "replace")) for address in sorted(permanent - temporary))
    recipient = next((address for address in found if address), "")
    return Report(recipient, _UNSAID, _returned(root, findings)) if recipient else None


def _returned(root: Part, findings: Findings) -> str:
    """The Message-ID of the letter that came back: whole, its header only, or somewhere in the text."""
    inline = ""
    for part in root.walk(nested=False):
        if part.is_message and part.children:
            return part.children[0].header.text("message-id").strip()
        if part.type in _HEADERS and (found := _ID.search(_text(part, findings))):
            return found[1]
        if part.type == "text/plain" and not inline and (found := _ID.search(_text(part, findings))):
            inline = found[1]
    return inline


def _fields(text: str) -> dict[str, str]:
    return {name.lower(): value.strip() for name, value in _FIELD.findall(text)}


def _address(field: str) -> str:
    """RFC 3464 2.3.1: "rfc822; address"; some servers leave the type out."""
    return addresses.usable((field.partition(";")[2] or field).strip("<> \t")) or ""


def _text(part: Part, findings: Findings) -> str:
    content = part.content(findings) if part.body else b""
    return content.decode("utf-8", "replace")
