"""Delivery reports (RFC 3464): who could not be reached, with which letter of ours. Parts are taken by type (M117)."""

import re

from iscg_bot.intake import addresses
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.structures import Part
from iscg_bot.model.mail import Report

_STATUSES = ("message/delivery-status", "message/global-delivery-status")
_HEADERS = ("text/rfc822-headers", "message/global-headers")
_FIELD = re.compile(r"^([A-Za-z-]{1,40})[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_ID = re.compile(r"^message-id[ \t]*:\s*(<[^<>\s]{3,500}>)", re.IGNORECASE | re.MULTILINE)
_HARD = re.compile(r"5\.\d{1,3}\.\d{1,3}")


def read(root: Part, findings: Findings) -> Report | None:
    """The first recipient for whom delivery failed for good; delays and successes are no failures (M118)."""
    for part in root.walk(nested=False):
        if part.type in _STATUSES:
            groups = re.split(r"\r?\n[ \t]*\r?\n", _text(part, findings))
            found = next((report for group in groups if (report := _failed(group))), None)
            return Report(found[0], found[1], _returned(root, findings)) if found else None
    return None


def _failed(group: str) -> tuple[str, str] | None:
    """RFC 3464 2.3: one group of fields for each recipient."""
    fields = {name.lower(): value.strip() for name, value in _FIELD.findall(group)}
    status = _HARD.match(fields.get("status", ""))
    address = addresses.usable(fields.get("final-recipient", "").partition(";")[2].strip())
    if fields.get("action", "").lower() != "failed" or status is None or not address:
        return None
    return address, status[0]


def _returned(root: Part, findings: Findings) -> str:
    """The Message-ID of the letter that came back, whole or its header only."""
    for part in root.walk(nested=False):
        if part.is_message and part.children:
            return part.children[0].header.text("message-id").strip()
        if part.type in _HEADERS and (found := _ID.search(_text(part, findings))):
            return found[1]
    return ""


def _text(part: Part, findings: Findings) -> str:
    content = part.content(findings) if part.body else b""
    return content.decode("utf-8", "replace")
