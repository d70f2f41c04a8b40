"""The tables of the register. Rows never leave this room.

Enums are strings, moments UTC-aware datetimes; nothing here that PostgreSQL would refuse. A change of these tables
is a new file in migrations/versions.
"""

import datetime as dt

from sqlalchemy import BigInteger, Index, MetaData, UniqueConstraint, false, text, true
from sqlmodel import Field, SQLModel


class Table(SQLModel):
    """Base of all tables; constraints have names, so that migrations can drop them on SQLite too."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class NoteRow(Table, table=True):
    """What the register knows about itself: its secret, its first start, the emergency stop."""

    __tablename__ = "note"
    name: str = Field(primary_key=True)
    value: str


class MailboxRow(Table, table=True):
    """How far a mailbox is read: every UID up to *watermark* is in the intake or gone (M3)."""

    __tablename__ = "mailbox"
    name: str = Field(primary_key=True)
    uidvalidity: int = Field(sa_type=BigInteger)
    watermark: int = Field(sa_type=BigInteger)


class MailRow(Table, table=True):
    """The intake: raw bytes and where they came from (M1, M2); below, what was found out and decided.

    *state* is new, decided, held, awaiting, refused or copied. *filed* once the server was told; *erased* by retention.
    """

    __tablename__ = "mail"
    __table_args__ = (
        UniqueConstraint("mailbox", "uidvalidity", "uid"),
        UniqueConstraint("mailbox", "sha256"),
        Index(None, "mailbox", "uidvalidity", "filed", "uid"),
        Index(None, "author", "fetched"),
    )
    id: int | None = Field(default=None, primary_key=True)
    mailbox: str
    uidvalidity: int = Field(sa_type=BigInteger)  # 32 bits unsigned (RFC 9051 2.3.1.1): too large for INTEGER
    uid: int = Field(sa_type=BigInteger)
    raw: bytes
    sha256: str
    size: int
    truncated: bool = False
    fetched: dt.datetime
    filed: bool = False
    state: str = Field(default="new", index=True)
    released: bool = False
    told: bool = False
    attempts: int = 0
    message_id: str = Field(default="", index=True)
    fingerprint: str = ""
    author: str = ""
    subject: str = ""
    verdict: str = ""
    because: str = ""
    decided: dt.datetime | None = None
    erased: dt.datetime | None = None


class SubmissionRow(Table, table=True):
    """What a mail (or the console) asked for, with verdict, reason and with what it was decided."""

    __tablename__ = "submission"
    id: int | None = Field(default=None, primary_key=True)
    mail_id: int | None = Field(default=None, foreign_key="mail.id", index=True)
    ordinal: int
    content: str  # JSON, see codecs
    verdict: str
    because: str
    decided: dt.datetime
    configuration: str
    templates: str
    tzdata: str
    program: str


class DocumentRow(Table, table=True):
    """A numbered document. *number* is its whole number, *family* what it shares with its revisions."""

    __tablename__ = "document"
    __table_args__ = (UniqueConstraint("number"), Index(None, "meeting", "serial"))
    id: int | None = Field(default=None, primary_key=True)
    number: str
    family: str = Field(index=True)
    meeting: str
    serial: int
    title: str
    source: str
    author: str = Field(index=True)
    received: dt.datetime
    late: bool
    status: str
    mail_id: int | None = Field(default=None, foreign_key="mail.id")


class FileRow(Table, table=True):
    """A file of a document; its content lies in the files directory under its SHA-256."""

    __tablename__ = "file"
    id: int | None = Field(default=None, primary_key=True)
    document_id: int = Field(foreign_key="document.id", index=True)
    ordinal: int
    name: str
    given: str
    sha256: str = Field(index=True)
    size: int


class QuestionRow(Table, table=True):
    """A question to a person; its token is kept as a hash only (M92). *choices* is JSON, see codecs."""

    __tablename__ = "question"
    __table_args__ = (UniqueConstraint("key"),)
    id: int | None = Field(default=None, primary_key=True)
    key: str
    kind: str
    who: str
    until: dt.datetime = Field(index=True)
    choices: str
    mail_id: int | None = Field(default=None, foreign_key="mail.id")
    token_hash: str = Field(index=True)
    open: bool = Field(default=True, index=True)
    outcome: str = ""
    level: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    asked: dt.datetime | None = None
    shown: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class LetterRow(Table, table=True):
    """The outbox: a letter's bytes are made once and sent unchanged at each attempt (M111). *key* is sent once."""

    __tablename__ = "letter"
    __table_args__ = (UniqueConstraint("key"), Index(None, "to", "created"), Index(None, "meeting_uid", "to"))
    id: int | None = Field(default=None, primary_key=True)
    key: str
    to: str
    domain: str
    reason: str
    occasion: str
    message_id: str = Field(index=True)
    raw: bytes
    question_key: str = Field(default="", index=True)
    families: str = ""  # separated by spaces
    meeting_uid: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    mail_id: int | None = Field(default=None, foreign_key="mail.id", index=True)
    created: dt.datetime = Field(index=True)
    fate: str = Field(index=True)
    due: dt.datetime = Field(index=True)
    attempts: int = 0
    settled: dt.datetime | None = None  # when its fate became final
    alias: str = Field(default="", index=True, sa_column_kwargs={"server_default": text("''")})  # see model.aliases
    told: bool = Field(default=False, sa_column_kwargs={"server_default": false()})  # that it does not get away
    before: str = Field(default="", sa_column_kwargs={"server_default": text("''")})  # JSON of a Holding, see codecs


class AttemptRow(Table, table=True):
    """The mail server's word on one attempt to send a letter."""

    __tablename__ = "attempt"
    id: int | None = Field(default=None, primary_key=True)
    letter_id: int = Field(foreign_key="letter.id", index=True)
    at: dt.datetime = Field(index=True)
    fate: str
    code: int
    reply: str


class ReturnRow(Table, table=True):
    """A letter came back (M119); *hard* if the address was said to be bad. Gone after a sign of life."""

    __tablename__ = "came_back"
    __table_args__ = (UniqueConstraint("address", "letter"),)
    id: int | None = Field(default=None, primary_key=True)
    address: str
    letter: str  # its key
    at: dt.datetime = Field(index=True)
    hard: bool


class PauseRow(Table, table=True):
    """Letters that wait in the outbox: to a "domain" or "address", or of a "kind" (their reason); see model.letters."""

    __tablename__ = "pause"
    what: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    since: dt.datetime
    until: dt.datetime
    because: str
    told: bool = False


class MeetingRow(Table, table=True):
    """A meeting as it is true now. *unsettled* while calendars have not been told of the last change.

    *starts* and *ends* are UTC as the tzdata version *tzdata* gave them for *local* (ISO 8601, naive) in *zone*.
    """

    __tablename__ = "meeting"
    __table_args__ = (UniqueConstraint("uid"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: str
    title: str
    subject: str
    alongside: str
    mode: str
    link: str
    language: str
    local: str
    zone: str
    fold: int
    starts: dt.datetime = Field(index=True)
    ends: dt.datetime = Field(index=True)
    tzdata: str
    cancelled: bool
    sequence: int
    settles: dt.datetime
    requester: str
    unsettled: bool = Field(index=True)
    version: int
    mail_id: int | None = Field(default=None, foreign_key="mail.id")


class InviteeRow(Table, table=True):
    """Somebody asked to a meeting."""

    __tablename__ = "invitee"
    __table_args__ = (UniqueConstraint("meeting_id", "address"),)
    id: int | None = Field(default=None, primary_key=True)
    meeting_id: int = Field(foreign_key="meeting.id", index=True)
    ordinal: int
    address: str = Field(index=True)
    name: str
    language: str
    zone: str
    person: str
    chair: bool
    delegator: str = Field(default="", sa_column_kwargs={"server_default": text("''")})


class HoldingRow(Table, table=True):
    """The ledger: what a person's calendar holds of a meeting, and what the person answered."""

    __tablename__ = "holding"
    __table_args__ = (UniqueConstraint("meeting_id", "address"),)
    id: int | None = Field(default=None, primary_key=True)
    meeting_id: int = Field(foreign_key="meeting.id", index=True)
    address: str = Field(index=True)
    name: str
    language: str
    zone: str
    person: str
    chair: bool
    method: str
    sequence: int
    stamp: dt.datetime
    starts: dt.datetime
    ends: dt.datetime
    title: str
    link: str
    people: str  # separated by spaces
    first: str
    since: int
    partstat: str
    answered_sequence: int | None = None
    answered_stamp: dt.datetime | None = None
    comment: str = ""
    reachable: bool = True
    failed: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    arrived: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    delegate: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    observes: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    delegator: str = Field(default="", sa_column_kwargs={"server_default": text("''")})


class QuietRow(Table, table=True):
    """Who wants no reminders: of one meeting, or (0) of any."""

    __tablename__ = "quiet"
    address: str = Field(primary_key=True)
    meeting: int = Field(primary_key=True)
