"""Access tokens for mailbox and mail server (mail.md M19): asked for when they are needed, kept until shortly before
they expire, shared by both.

httpx2 asks: asynchronous, ends when it is cancelled, verifies certificates, is kept up (httpx has had no release since
2024). A library for OAuth would add cryptography to one request in the hour: RFC 6749 4.4.2 and 6 are six fields.
"""

import asyncio
import json
import os
import ssl
import time
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import httpx2

from iscg_bot import log
from iscg_bot.errors import PermanentError, TemporaryError
from iscg_bot.model.servers import OAuth

SECONDS = 20.0  # for one request
LIFE = 300.0  # of a token whose life is not told (RFC 6749 5.1)
EARLY = 120.0  # seconds before its end at which a token is used no more; less for a short life
# Somebody must do something about these (RFC 6749 5.2, OpenID Connect Core 3.1.2.6); others may pass.
_FOR_GOOD = {
    *("invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type"),
    *("invalid_scope", "interaction_required", "consent_required", "login_required"),
}


class TokenRefused(PermanentError):
    """The token endpoint knows us and says no."""


@dataclass(frozen=True, slots=True)
class Token:
    """*secret* is what the servers want to see; *until* (time.monotonic()) it is good."""

    secret: str
    until: float


class Tokens:
    """The tokens of one account."""

    def __init__(self, source: OAuth) -> None:
        self._source = source
        self._token: Token | None = None
        self._refresh = ""
        self._lock = asyncio.Lock()

    async def current(self) -> Token:
        """One that is good for a while. Raises TokenRefused, or TemporaryError if nobody answers."""
        async with self._lock:
            if self._token is None or time.monotonic() >= self._token.until:
                self._token = await self._fetch()
            return self._token

    def forget(self) -> None:
        """A server refused it: the next one is new."""
        self._token = None

    async def _fetch(self) -> Token:
        asked = time.monotonic()
        try:
            async with asyncio.timeout(SECONDS), httpx2.AsyncClient(verify=_security(self._source.ca)) as client:
                answer = await client.post(self._source.endpoint, data=await asyncio.to_thread(self._form))
        except (httpx2.HTTPError, TimeoutError) as error:
            raise TemporaryError(f"the token endpoint does not answer: {error or 'no answer in time'}") from error
        said = _said(answer.content)
        secret = said.get("access_token")
        if answer.status_code != 200 or not isinstance(secret, str) or not secret:
            raise _refusal(answer.status_code, said)
        await asyncio.to_thread(self._remember, said.get("refresh_token"))
        life = _seconds(said.get("expires_in"))
        return Token(secret, asked + max(1.0, life - min(EARLY, life / 4)))

    def _form(self) -> dict[str, str]:
        """RFC 6749 6 (a refresh token), or 4.4.2 (client credentials); the client proves itself by 2.3.1."""
        source = self._source
        form = {"client_id": source.client, "client_secret": source.client_secret, "scope": source.scope}
        if source.refresh_token:
            form |= {"grant_type": "refresh_token", "refresh_token": self._refresh or self._remembered()}
        else:
            form["grant_type"] = "client_credentials"
        return {name: value for name, value in form.items() if value}

    def _remembered(self) -> str:
        """The refresh token that came in the place of the configured one, if one did."""
        with suppress(OSError):
            return self._place().read_text("utf-8") or self._source.refresh_token
        return self._source.refresh_token

    def _remember(self, refresh: object) -> None:
        """RFC 6749 6: a new refresh token replaces the old one, which may be worth nothing from now on."""
        if not isinstance(refresh, str) or not self._source.refresh_token or refresh in ("", self._refresh):
            return
        self._refresh, place = refresh, self._place()
        try:
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with NamedTemporaryFile("w", dir=place.parent, encoding="utf-8", delete=False) as aside:  # for us alone
                aside.write(refresh)
                aside.flush()
                os.fsync(aside.fileno())
            Path(aside.name).rename(place)
        except OSError as error:  # it is in memory; a restart may need a new one
            log.token_not_kept(str(error))

    def _place(self) -> Path:
        """A file by the configured token: who configures another one begins anew."""
        return Path(self._source.memory) / sha256(self._source.refresh_token.encode()).hexdigest()[:16]


def _security(ca: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=ca or None)
    except OSError as error:
        raise PermanentError(f"cannot use the CA bundle {ca}: {error}") from error


def _said(content: bytes) -> dict[str, Any]:
    with suppress(ValueError):
        said = json.loads(content)
        return said if isinstance(said, dict) else {}
    return {}


def _seconds(told: object) -> float:
    try:
        return max(0.0, float(str(told)))
    except ValueError:
        return LIFE


def _refusal(status: int, said: dict[str, Any]) -> PermanentError | TemporaryError:
    """In the endpoint's own words, without line breaks."""
    code = str(said.get("error", ""))
    words = " ".join(f"{code} {said.get('error_description', '')}".split())[:200] or f"status {status}"
    if code in _FOR_GOOD:
        log.token_refused(words)
        return TokenRefused(f"the token endpoint refuses us: {words}")
    return TemporaryError(f"the token endpoint gives no token: {words}")
