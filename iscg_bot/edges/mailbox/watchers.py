"""Watching a mailbox for ever: sessions end, the watch does not."""

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

from iscg_bot import log
from iscg_bot.edges.mailbox.links import security
from iscg_bot.edges.mailbox.maildirs import MaildirSession
from iscg_bot.edges.mailbox.outages import Outage, Patience
from iscg_bot.edges.mailbox.protocols import Denied, Renewed, readable
from iscg_bot.edges.mailbox.sessions import ImapSession, Watch
from iscg_bot.edges.mailbox.shelves import Health, PatientShelf, Shelf
from iscg_bot.edges.tokens import Tokens
from iscg_bot.errors import EdgeError
from iscg_bot.model.servers import Imap, Maildir


class Session(Protocol):
    """One connection to a mailbox."""

    async def open(self) -> None:
        """EdgeError if it cannot be had."""

    async def run(self) -> None:
        """Keep mail until an EdgeError ends it."""

    async def close(self) -> None:
        """Never fails, and takes a few seconds at most."""


async def watch(
    source: Imap | Maildir,
    shelf: Shelf,
    health: Health,
    kept: Callable[[], None],
    decided: asyncio.Event,
    *,
    patience: Patience | None = None,
    tokens: Tokens | None = None,
) -> None:
    """Bring every mail of *source* to *shelf*, until cancelled; *kept* is called when something new is there.

    *decided* is set by whoever decided mail: it is then marked on the server. *tokens* take the place of a
    secret that *source* does not have. PermanentError at once if the
    connection would not be safe.
    """
    patience = patience or Patience()
    patient = PatientShelf(shelf, health, patience)
    if isinstance(source, Maildir):
        looking = MaildirSession(source, patient, health, kept)
        await _supervise(lambda: looking, health, Outage("maildir", str(source.path), patience), patience)
    else:
        security(source.host, source.tls, source.ca)
        watched = Watch(source, patient, health, kept, decided, patience, tokens=None if source.secret else tokens)
        outage = Outage("imap", f"{source.host}:{source.port}", patience)
        await _supervise(lambda: ImapSession(watched), health, outage, patience)


async def _supervise(sessions: Callable[[], Session], health: Health, outage: Outage, patience: Patience) -> None:
    while True:
        because, longest = await _live(sessions(), health, outage, patience)
        health.last_error = because
        if because:
            await outage.pause(because, longest)


async def _live(session: Session, health: Health, outage: Outage, patience: Patience) -> tuple[str, float]:
    """One session from beginning to end: why it ended, and how long the pause may be at most."""
    opened = None
    try:
        await session.open()
        opened = time.monotonic()
        health.connected = True
        health.sessions += 1
        outage.over()
        await session.run()
    except Renewed:
        return "", 0.0
    except Denied as refusal:
        return f"not let in: {refusal}", patience.refused
    except EdgeError as error:
        return readable(str(error).encode()), patience.longest
    except Exception as error:  # a bug of ours must not end the watch
        log.crashed("mailbox", error)
        return f"bug: {type(error).__name__}", patience.longest
    finally:
        health.connected = False
        await session.close()
        if opened is not None and time.monotonic() - opened > patience.healthy:
            outage.forget()  # not when it opens: a server that accepts and drops would make us spin
    raise AssertionError("a session ends by an exception")
