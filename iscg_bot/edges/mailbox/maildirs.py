"""A Maildir on this machine (cr.yp.to/proto/maildir.html). Files are read, never moved, renamed or deleted."""

import asyncio
import hashlib
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

from iscg_bot import log
from iscg_bot.edges.mailbox.bodies import BATCH, LARGEST, RANGE, WEIGHT
from iscg_bot.edges.mailbox.protocols import Lost
from iscg_bot.edges.mailbox.shelves import Health, PatientShelf
from iscg_bot.model.mail import Fetched
from iscg_bot.model.servers import Maildir

UIDVALIDITY = 1  # a name is unique for ever


@dataclass(frozen=True, slots=True)
class MaildirSession:
    """Looks into new/ and cur/ every *poll* seconds. *known* names are kept, and outlive the session."""

    source: Maildir
    shelf: PatientShelf
    health: Health
    kept: Callable[[], None]
    known: set[str] = field(default_factory=set)

    @property
    def mailbox(self) -> str:
        """See mailbox_name."""
        return mailbox_name(self.source)

    async def open(self) -> None:
        """Lost if there is no Maildir."""
        await self._look()

    async def run(self) -> None:
        """Until the Maildir is gone, or holds a file that we may not read."""
        while True:
            await self._drain()
            if decided := await self.shelf.unfiled(self.mailbox, UIDVALIDITY):
                await self.shelf.filed(self.mailbox, UIDVALIDITY, decided)  # there is nothing to mark
            await asyncio.sleep(self.source.poll)

    async def close(self) -> None:
        """Nothing is open."""

    async def _drain(self) -> None:
        """Keep the files that this process has not seen; which of them are old, the register knows by their UID."""
        files = await self._look()
        unreadable: list[OSError] = []
        async for names, mails in self._batches(files, unreadable):
            if new := await self.shelf.keep(self.mailbox, UIDVALIDITY, mails, 0):
                self.health.kept += new
                log.kept(new, "maildir", 0)
                self.kept()
            self.known.update(names)
        self.health.last_search = time.monotonic()
        if unreadable:
            raise Lost(f"unreadable: {unreadable[0]}")  # the others are kept; this one is tried again

    async def _look(self) -> dict[str, Path]:
        try:
            found = await asyncio.to_thread(files_of, self.source.path)
        except OSError as error:
            raise Lost(str(error)) from error
        return {name: path for name, path in sorted(found.items()) if name not in self.known}

    async def _batches(
        self, files: dict[str, Path], unreadable: list[OSError]
    ) -> AsyncIterator[tuple[list[str], list[Fetched]]]:
        names: list[str] = []
        mails: list[Fetched] = []
        for name, path in files.items():
            try:
                mails.append(await asyncio.to_thread(read, name, path))
                names.append(name)
            except FileNotFoundError:
                continue  # a mail program moved it to cur/: it is there next time
            except OSError as error:
                unreadable.append(error)
            if len(mails) == BATCH or sum(len(mail.raw) for mail in mails) > WEIGHT:
                yield names, mails
                names, mails = [], []
        if mails:
            yield names, mails


def files_of(maildir: Path) -> dict[str, Path]:
    """The mails by unique name: what stands before the flags, the same in new/ and in cur/."""
    paths = (path for folder in ("new", "cur") for path in (maildir / folder).iterdir())
    return {path.name.partition(":")[0]: path for path in paths if not path.name.startswith(".") and path.is_file()}


def mailbox_name(source: Maildir) -> str:
    """The name that the register knows."""
    return f"maildir:{source.path}"


def read(name: str, path: Path) -> Fetched:
    """The mail in *path*. Raises OSError."""
    with path.open("rb") as file:
        size = path.stat().st_size
        raw = file.read(LARGEST if size <= LARGEST else RANGE)
    return Fetched(uid_of(name), raw, size, truncated=size > LARGEST)


def uid_of(name: str) -> int:
    """A number for ever, like the name: 63 bits, for registers count with a sign."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest()
    return int.from_bytes(digest[:8]) >> 1
