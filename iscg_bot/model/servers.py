"""Where the mailbox, the mail server and the register are. Secrets never appear in a repr."""

from dataclasses import dataclass, field
from pathlib import Path

from iscg_bot.model.groups import CalendarFile, Roster


@dataclass(frozen=True, slots=True)
class OAuth:
    """Where access tokens come from: *endpoint* is an https address (RFC 6749 3.2).

    With a *refresh_token* that grant is used (6), without one the client's own credentials (4.4). *memory* is the
    directory in which a new refresh token is kept when the endpoint gives one.
    """

    endpoint: str
    client: str
    client_secret: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    scope: str = ""
    ca: str = ""
    memory: str = ""


@dataclass(frozen=True, slots=True)
class Imap:
    """An IMAP mailbox (RFC 9051). *tls* is "implicit", "starttls" or "none" (loopback only).

    *auth* is "login", "plain", "xoauth2" or "oauthbearer"; *secret* the password or token; with an empty one it is
    asked for where Settings.oauth says. *renew* is after how many
    seconds IDLE is renewed; *move_to* the mailbox that decided mail is moved to, empty for leaving it in place.
    """

    host: str
    port: int
    user: str
    secret: str = field(repr=False)
    tls: str = "implicit"
    ca: str = ""  # path of a CA bundle; empty for the system's
    auth: str = "login"
    mailbox: str = "INBOX"
    move_to: str = ""
    renew: float = 300.0


@dataclass(frozen=True, slots=True)
class Maildir:
    """A Maildir on this machine instead of IMAP; looked into every *poll* seconds."""

    path: Path
    poll: float = 2.0


@dataclass(frozen=True, slots=True)
class Smtp:
    """The submission server (RFC 6409). *tls* as for Imap; an empty *user* means no authentication.

    *auth* is "password", or with a token of Settings.oauth "xoauth2" or "oauthbearer".
    """

    host: str
    port: int
    user: str = ""
    secret: str = field(default="", repr=False)
    tls: str = "starttls"
    ca: str = ""
    auth: str = "password"
    hostname: str = ""  # what we call ourselves in EHLO; empty for the machine's name
    return_address: str = ""  # where letters come back to, see model.returns; empty for the bot's own address


@dataclass(frozen=True, slots=True)
class Web:
    """Where the HTTP door is: an IP address of this machine, and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        """As it is configured."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Settings:
    """The whole configuration, read and checked. *digest* is a short SHA-256 of the files it came from."""

    roster: Roster
    mailbox: Imap | Maildir
    smtp: Smtp
    register: str  # SQLAlchemy URL
    files: Path  # where contents of documents lie, by SHA-256
    templates: Path
    web: Web | None = None
    oauth: OAuth | None = None
    calendars: tuple[CalendarFile, ...] = ()  # what calendar files beside sessions.toml do not say themselves
    digest: str = ""
    warnings: tuple[str, ...] = ()
