"""The tables of liaison statements; see iscg_bot.edges.register.tables."""

import datetime as dt

from sqlalchemy import UniqueConstraint, text
from sqlmodel import Field

from iscg_bot.edges.register.tables import Table


class LiaisonRow(Table, table=True):
    """A liaison statement. *fingerprint* is equal for the same files; lists of bodies are JSON.

    *closed* says why the secretariat needs no reply to it any more; it is empty while it is open.
    """

    __tablename__ = "liaison"
    __table_args__ = (UniqueConstraint("fingerprint"),)
    id: int | None = Field(default=None, primary_key=True)
    source: str
    action: str
    information: str
    purpose: str
    deadline: dt.date | None = Field(default=None, index=True)
    contact: str
    title: str
    author: str
    received: dt.datetime
    subject: str
    fingerprint: str
    mail_id: int | None = Field(default=None, foreign_key="mail.id")
    closed: str = Field(default="", sa_column_kwargs={"server_default": text("''")})


class LiaisonFileRow(Table, table=True):
    """A file of a liaison statement; its content lies in the files directory under its SHA-256."""

    __tablename__ = "liaison_file"
    id: int | None = Field(default=None, primary_key=True)
    liaison_id: int = Field(foreign_key="liaison.id", index=True)
    ordinal: int
    name: str
    given: str
    sha256: str
    size: int
