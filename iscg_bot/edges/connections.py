"""A connection to the submission server: encrypted and signed in to as configured, never opportunistically."""

import math
import ssl

import aiosmtplib

from iscg_bot.edges.conversations import Conversation
from iscg_bot.edges.mailbox.wires import credentials
from iscg_bot.edges.tokens import Tokens
from iscg_bot.errors import EdgeError, PermanentError, TemporaryError
from iscg_bot.model.servers import Smtp


async def connect(smtp: Smtp, tokens: Tokens | None) -> tuple[Conversation, float]:
    """Where letters may be sent, and until when (time.monotonic()): a token's end is the connection's (M19).

    Raises PermanentError if we are not let in, else TemporaryError.
    """
    tokens = tokens if smtp.auth != "password" else None
    client = _client(smtp, with_password=tokens is None)
    try:
        await client.connect()
        until = await _sign_in(client, smtp, tokens) if tokens else math.inf
        await client.noop()  # it may still have to say EHLO
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        client.close()
        kind = PermanentError if isinstance(error, aiosmtplib.SMTPAuthenticationError) else TemporaryError
        raise kind(f"the mail server {smtp.host}:{smtp.port} does not take us: {_words(error)}") from error
    except EdgeError:  # no token
        client.close()
        raise
    return Conversation(client), until


def _client(smtp: Smtp, *, with_password: bool) -> aiosmtplib.SMTP:
    return aiosmtplib.SMTP(
        hostname=smtp.host,
        port=smtp.port,
        username=(smtp.user or None) if with_password else None,
        password=smtp.secret or None,
        use_tls=smtp.tls == "implicit",
        start_tls=smtp.tls == "starttls",
        tls_context=ssl.create_default_context(cafile=smtp.ca or None) if smtp.tls != "none" else None,
        local_hostname=smtp.hostname or None,
        timeout=60,
    )


async def _sign_in(client: aiosmtplib.SMTP, smtp: Smtp, tokens: Tokens) -> float:
    """AUTH (RFC 4954 4) with a token that is good now; one that the server refuses is not used again."""
    token = await tokens.current()
    await client.ehlo()
    initial = credentials(smtp.auth, smtp.user, token.secret)
    said = await client.execute_command(b"AUTH", smtp.auth.upper().encode(), initial.encode())
    if said.code == 334:  # what is wrong, in base64; it wants an answer (RFC 7628 3.2.3)
        said = await client.execute_command(b"AQ==" if smtp.auth == "oauthbearer" else b"")
    if said.code != 235:
        tokens.forget()
        refused = said.code >= 500
        kind = aiosmtplib.SMTPAuthenticationError if refused else aiosmtplib.SMTPResponseException
        raise kind(said.code, said.message)
    return token.until


def _words(error: Exception) -> str:
    """The server's own, if it said any."""
    return f"{error.code} {error.message}" if isinstance(error, aiosmtplib.SMTPResponseException) else str(error)
