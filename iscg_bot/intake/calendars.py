"""Calendar parts (RFC 5546 over RFC 6047), wherever they stand in the mail (mail.md M37)."""

import re

from iscg_bot.intake import charsets
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.structures import Part

_METHOD = re.compile(r"^METHOD:\s*([A-Za-z-]+)", re.MULTILINE)
_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR\s", re.IGNORECASE)
_REPLIES = ("REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER")
TYPES = ("text/calendar", "application/ics", "text/x-vcalendar", "application/calendar")


def is_calendar(part: Part) -> bool:
    """Is this a calendar, by its type, its name or how it begins?"""
    if part.type in TYPES or part.is_multipart or part.is_message:
        return part.type in TYPES
    name = part.disposition.text("filename") or part.content_type.text("name")
    return name.strip().lower().endswith(".ics") or (part.is_file and _BEGIN.match(part.begins()) is not None)


def read(root: Part, findings: Findings) -> tuple[str, ...]:
    """The calendars of the outer level; one that is given twice counts once."""
    found: dict[str, str] = {}
    for part in root.walk(nested=False):
        if is_calendar(part):
            text = charsets.decode(part.content(findings), part.charset()).text.replace("\r\n", "\n").strip()
            found.setdefault("".join(text.split()), text)
    return tuple(text for text in found.values() if "BEGIN:VCALENDAR" in text.upper())


def is_reply(calendars: tuple[str, ...]) -> bool:
    """Does a person answer an invitation (RFC 5546 3.2.3, 3.2.7)?"""
    return any((method := _METHOD.search(text)) and method[1].upper() in _REPLIES for text in calendars)
