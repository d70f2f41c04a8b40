"""A mail as it reached us, read but not yet judged."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from iscg_bot.model.people import Identity


@dataclass(frozen=True, slots=True)
class Fetched:
    """A mail as the mailbox hands it over; *size* is the server's word; *truncated* if *raw* is only its beginning."""

    uid: int
    raw: bytes
    size: int
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox (RFC 5322 3.4): display name, which is untrusted text, and addr-spec in lower case."""

    name: str
    email: str


# Why a file of a mail is no document; each letter's template has words for these.
WHY_NOT = ("picture", "signature", "calendar", "duplicate", "empty")

# Why a mail cannot be read by a program; the template "unreadable" has words for these.
UNREADABLE = ("encrypted", "too_large", "too_complex", "loop", "broken")


CALENDAR_REPLY = "a calendar reply"  # why such a mail is not answered, if nothing else forbids it


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a mail. *name* is safe to store and show, *given* is what the mail called it.

    *content* stays in the process that read the mail, *size* (bytes) and *sha256* say elsewhere what it was.
    *inline* files are no documents (mail.md M93); *why_not* is then one of WHY_NOT, else empty.
    *beginning* holds the first lines of a Word or PDF document, each a cell alone, and the rows of its tables.
    """

    name: str
    given: str
    content: bytes
    content_type: str
    sha256: str
    inline: bool = False
    why_not: str = ""
    beginning: tuple[tuple[str, ...], ...] = ()
    size: int = 0


class Origin(StrEnum):
    """Who or what wrote a mail (mail.md 2.3)."""

    PERSON = "a person"
    OURSELVES = "the bot itself"
    AUTOREPLY = "an automatic reply"  # vacation notice, RFC 3834
    REPORT = "a delivery or disposition report"  # RFC 3464, 8098, 5965
    NOTICE = "another automatic mail"  # list managers, foreign lists, daemons


@dataclass(frozen=True, slots=True)
class Report:
    """A delivery report (RFC 3464): *recipient* could not be reached, with enhanced *status* (RFC 3463).

    *message_id* is that of the mail that came back, empty if the report does not hold it. *original* is the address
    that it was written to, if that is another one. A *complaint* (RFC 5965) says that *recipient* does not want it.
    """

    recipient: str
    status: str
    message_id: str
    original: str = ""
    complaint: bool = False


class Segment(StrEnum):
    """What a line of the text is (mail.md M72)."""

    NEW = "new"
    QUOTED = "quoted"
    ATTRIBUTION = "attribution"
    HEADER = "header"
    SIGNATURE = "signature"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the visible text, with its kind; the lines of a mail joined give the whole text again."""

    kind: Segment
    text: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One message (RFC 5322) with what we found out about it.

    *message_id* is made up from the content where the mail has none (M12). *fingerprint* is equal for the direct
    and the list copy of one mail (M11). *author* is the person behind a list's From-munging (M82), None where no
    usable address exists; *level* is how sure we are. *list_address* is our list if the mail came through it.
    *answerable* is False where the bot must not answer whatever happens (M41 to M48, M60), and *unanswerable*
    says why. *received* is the moment in the trusted Received field, else when we fetched it (UTC);
    *date* is the author's Date with the author's offset. *references* holds the ids this mail answers:
    In-Reply-To, then References from right to left (M67), then what a delivery *report* gives back; *direct* is
    False where there is no In-Reply-To (RFC 5322 3.6.4). *repairs* lists
    what had to be repaired to read it (M39).
    *unreadable* is empty, or one of UNREADABLE: a person must look.
    *tokens* are the marks of questions of ours found anywhere in the text, quoted or not (M67, M80). *receivers* are
    the addresses that it was delivered to, as far as it says, in their own capitals.
    """

    message_id: str
    fingerprint: str
    author: Address | None
    level: Identity
    subject: str
    received: dt.datetime
    lines: tuple[Line, ...] = ()
    date: dt.datetime | None = None
    origin: Origin = Origin.PERSON
    origin_because: str = ""
    answerable: bool = True
    unanswerable: str = ""
    list_address: str = ""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    references: tuple[str, ...] = ()
    direct: bool = True
    attachments: tuple[Attachment, ...] = ()
    calendars: tuple[str, ...] = ()
    size: int = 0
    repairs: tuple[str, ...] = ()
    unreadable: str = ""
    tokens: tuple[str, ...] = ()
    report: Report | None = None
    receivers: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole visible text."""
        return "\n".join(line.text for line in self.lines)

    @property
    def new(self) -> str:
        """What the author newly wrote: requests are read from here only (M78)."""
        return "\n".join(line.text for line in self.lines if line.kind is Segment.NEW).strip("\n")

    @property
    def recipients(self) -> tuple[str, ...]:
        """Every address that it was written to, the list that it came through first."""
        return (*filter(None, (self.list_address,)), *(address.email for address in (*self.to, *self.cc)))

    @property
    def documents(self) -> tuple[Attachment, ...]:
        """The attachments that can be documents."""
        return tuple(a for a in self.attachments if not a.inline)
