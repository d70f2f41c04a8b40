"""An archive of the list (an mbox, as Mailman and pipermail keep it, or a Maildir), read to compare. Never written."""

import datetime as dt
import mailbox
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from hashlib import sha256
from pathlib import Path

from iscg_bot.errors import PermanentError

_FIELD = re.compile(rb"^(message-id|date|subject)[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)", re.IGNORECASE | re.MULTILINE)
_END = re.compile(rb"\r?\n\r?\n")
_ID = re.compile(r"<([^<>]+)>")
_STUFFED = re.compile(rb"^>(>*From )", re.MULTILINE)  # as mbox writes a line that begins with "From "


@dataclass(frozen=True, slots=True)
class Archived:
    """A mail of an archive: its Message-ID in brackets (or nothing), when it says it was written, and the SHA-256
    that its bytes may have had before the archive changed their line ends.
    """

    message_id: str
    date: dt.datetime | None
    subject: str
    digests: frozenset[str]

    def __str__(self) -> str:
        """What people find it by."""
        when = f"{self.date:%Y-%m-%d}" if self.date else "without a date"
        return f"{self.message_id or '(no Message-ID)'} {when} {self.subject}".strip()


def read(path: Path) -> Iterator[Archived]:
    """Every mail of the archive at *path*, a file or a directory. Raises PermanentError."""
    try:
        with closing(_opened(path)) as archive:
            yield from (archived(archive.get_bytes(key)) for key in archive.iterkeys())
    except (OSError, mailbox.Error) as error:
        raise PermanentError(f"the archive {path} cannot be read: {error}") from error


def _opened(path: Path) -> mailbox.Maildir | mailbox.mbox:
    """A file that is something else would be an archive without mail, of which none can be missing."""
    if path.is_dir():
        return mailbox.Maildir(path, create=False)
    with path.open("rb") as file:
        if file.read(5) != b"From ":
            raise PermanentError(f"{path} is no mbox, for it does not begin with 'From '; if it is packed, unpack it")
    return mailbox.mbox(path, create=False)


def archived(raw: bytes) -> Archived:
    """What tells this mail from others."""
    head = _END.split(raw, 1)[0]
    fields = {name.lower(): _text(value) for name, value in reversed(_FIELD.findall(head))}
    found = _ID.search(fields.get(b"message-id", ""))
    ours = f"<{''.join(found[1].split())}>" if found else ""
    return Archived(ours, _moment(fields.get(b"date", "")), fields.get(b"subject", ""), _digests(raw))


def _text(value: bytes) -> str:
    """On one line; a control character would give orders to a terminal."""
    return "".join(c for c in " ".join(value.decode("utf-8", "replace").split()) if c.isprintable())


def _moment(text: str) -> dt.datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=dt.UTC)


def _digests(raw: bytes) -> frozenset[str]:
    plain = _STUFFED.sub(rb"\1", raw)
    unix = [content.replace(b"\r\n", b"\n") for content in (raw, plain)]
    ends = [*unix, *(content.rstrip(b"\n") + b"\n" for content in unix)]
    shapes = {raw, plain, *ends, *(content.replace(b"\n", b"\r\n") for content in ends)}
    return frozenset(sha256(shape).hexdigest() for shape in shapes)
