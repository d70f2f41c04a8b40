"""What may fail, for how long we wait, and how often we speak of it."""

import asyncio
import random
from dataclasses import dataclass

from iscg_bot import log


@dataclass(frozen=True, slots=True)
class Patience:
    """How long we wait for what, in seconds."""

    connect: float = 20.0  # TCP, TLS and the greeting
    silence: float = 30.0  # without a single byte in the middle of a command; above Dovecot's login penalty of 15 s
    command: float = 300.0  # for a whole command, however the bytes trickle (M8)
    bodies: float = 900.0  # for a command that fetches mails
    logout: float = 2.0
    polled: float = 60.0  # between two looks where the server has no IDLE
    crossed: float = 0.1  # before another look when an EXISTS crossed our SEARCH
    first: float = 1.0  # the longest first pause; they double ...
    longest: float = 120.0  # ... up to this,
    refused: float = 900.0  # or this, where we are not let in
    withheld: float = 86400.0  # a mail that the server refuses to hand over for so long stands empty
    healthy: float = 30.0  # so long a session makes the pauses short again


class Outage:
    """One thing that may fail: pauses that grow, and words only when something changed."""

    def __init__(self, edge: str, to: str, patience: Patience) -> None:
        self._edge, self._to, self._patience = edge, to, patience
        self._failures = 0
        self._said = ""

    async def pause(self, because: str, longest: float) -> None:
        """Say why, unless it was said; then wait, with full jitter lest everybody comes back at once."""
        grown = self._patience.first * 2 ** min(self._failures, 20)
        seconds = random.uniform(0, min(longest, grown))  # noqa: S311  # nosec B311 # no secret
        self._failures += 1
        if because != self._said:
            log.disconnected(self._edge, because, seconds)
            self._said = because
        await asyncio.sleep(seconds)

    def over(self) -> None:
        """It works; the pauses stay long until it has worked for a while."""
        log.connected(self._edge, self._to)
        self._said = ""

    def forget(self) -> None:
        """It has worked for a while."""
        self._failures = 0

    @property
    def lasts(self) -> bool:
        """Was something said that is not over?"""
        return bool(self._said)
