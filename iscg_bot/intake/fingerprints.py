"""What makes two copies the same mail: words and files, not the way they took (mail.md M11)."""

import hashlib
import unicodedata
from collections.abc import Iterable

from iscg_bot.intake import subjects
from iscg_bot.model.mail import Attachment, Line, Segment


def fingerprint(subject: str, lines: Iterable[Line], attachments: Iterable[Attachment]) -> str:
    """Equal for the direct and the list copy: without white space, list tags and the list's footer."""
    words = "".join("".join(line.text.split()) for line in lines if line.kind is not Segment.FOOTER)
    digest = hashlib.sha256(unicodedata.normalize("NFC", words).encode())
    digest.update(b"\0" + subjects.base_subject(subject).casefold().encode())
    for content in sorted({a.sha256 for a in attachments if not a.inline}):
        digest.update(b"\0" + content.encode())
    return digest.hexdigest()
