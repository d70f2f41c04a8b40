"""The mailbox and the mail server: which, how protected, and with which secret."""

import ipaddress
from collections.abc import Iterator

from iscg_bot.config import credentials, forms
from iscg_bot.config.credentials import Environment
from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import ISCG
from iscg_bot.config.problems import Problem


def one_mailbox(draft: Draft) -> Iterator[Problem]:
    """The mail comes from one place."""
    file = draft.files[ISCG]
    given = [key for key in ("imap", "maildir") if key in file.tables]
    if not file.broken and len(given) != 1:
        sentence = (
            "give one of [imap] and [maildir], not both" if given else "one of [imap] and [maildir] must be given"
        )
        yield Problem(ISCG, tuple(given[-1:]) or ("imap",), sentence)


def encryption(draft: Draft) -> Iterator[Problem]:
    """Passwords and mail leave this machine encrypted only (RFC 8314 3)."""
    for key, server in _servers(draft):
        if server.tls == "none" and not _loopback(server.host):
            sentence = f'"none" is allowed on this machine only; "{server.host}" needs "implicit" or "starttls"'
            yield Problem(ISCG, (key, "tls"), sentence)


def certificates(draft: Draft) -> Iterator[Problem]:
    """A bundle of certificates that is named is there."""
    for key, server in _servers(draft):
        if server.ca and not (draft.base / server.ca).is_file():
            yield Problem(ISCG, (key, "ca"), f"there is no file {draft.base / server.ca}")


def signing_in(draft: Draft) -> Iterator[Problem]:
    """A user needs a secret, and a secret a user."""
    smtp = draft.smtp
    if smtp and smtp.user and not smtp.secret and smtp.auth == "password":
        yield Problem(ISCG, ("smtp", "secret"), "must be given where a user is given")
    if smtp and smtp.secret and not smtp.user:
        yield Problem(ISCG, ("smtp", "user"), "must be given where a secret is given")


def secrets(draft: Draft, environment: Environment) -> Iterator[Problem]:
    """Every secret that is named can be found."""
    for key, server in _servers(draft):
        if server.secret and (problem := credentials.find(server.secret, environment).problem):
            yield Problem(ISCG, (key, "secret"), problem)


def _servers(draft: Draft) -> Iterator[tuple[str, forms.Imap | forms.Smtp]]:
    if draft.imap:
        yield "imap", draft.imap
    if draft.smtp:
        yield "smtp", draft.smtp


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"
