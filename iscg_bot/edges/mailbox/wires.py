"""How words go over the wire: quoting, mailbox names, and who we are (SASL). Pure."""

import base64
import re
from collections.abc import Callable

from aioimaplib.aioimaplib import quoted

# RFC 4616; developers.google.com/workspace/gmail/imap/xoauth2-protocol; RFC 7628 3.1
_CREDENTIALS: dict[str, Callable[[str, str], str]] = {
    "plain": lambda user, secret: f"\0{user}\0{secret}",
    "xoauth2": lambda user, secret: f"user={user}\1auth=Bearer {secret}\1\1",
    "oauthbearer": lambda user, secret: f"n,a={_saslname(user)},\1auth=Bearer {secret}\1\1",
}


def quote(text: str) -> str:
    """A quoted string (RFC 9051 4.3). CR, LF and NUL are refused when a command is made of it."""
    return str(quoted(text))


def mailbox(name: str) -> str:
    """A mailbox name: modified UTF-7 (RFC 3501 5.1.3), quoted."""
    runs = re.findall(r"[ -~]+|[^ -~]+", name)
    return quote("".join(run.replace("&", "&-") if " " <= run[0] <= "~" else _shifted(run) for run in runs))


def credentials(auth: str, user: str, secret: str) -> str:
    """The initial response of a SASL mechanism, in base64."""
    return base64.b64encode(_CREDENTIALS[auth](user, secret).encode()).decode()


def _shifted(run: str) -> str:
    encoded = base64.b64encode(run.encode("utf-16-be")).decode().rstrip("=").replace("/", ",")
    return f"&{encoded}-"


def _saslname(user: str) -> str:
    """RFC 5801 4."""
    return user.replace("=", "=3D").replace(",", "=2C")
