"""What the server has and the register has not: the mailbox is opened for reading only (EXAMINE, RFC 9051 6.3.3)."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Protocol

from iscg_bot.edges.mailbox import fetches, maildirs, wires
from iscg_bot.edges.mailbox.bodies import Bodies, batches
from iscg_bot.edges.mailbox.clients import SafeIMAP
from iscg_bot.edges.mailbox.outages import Patience
from iscg_bot.edges.mailbox.protocols import Lost
from iscg_bot.edges.mailbox.sessions import LINE, mailbox_name
from iscg_bot.edges.tokens import Tokens
from iscg_bot.model.mail import Fetched
from iscg_bot.model.servers import Imap, Maildir


class Books(Protocol):
    """What the register knows."""

    async def position(self, mailbox: str) -> tuple[int, int]:
        """UIDVALIDITY and watermark."""

    async def uids(self, mailbox: str, uidvalidity: int) -> frozenset[int]:
        """The UIDs of the mails that are kept."""

    async def has(self, digests: Sequence[str]) -> frozenset[str]:
        """Which of these contents are kept."""


async def lost(
    source: Imap | Maildir, books: Books, patience: Patience | None = None, tokens: Tokens | None = None
) -> tuple[int, tuple[str, ...]]:
    """How many mails the server has; and the names of those that it should have given us and we have not.

    What lies above the watermark is still to come. Raises EdgeError.
    """
    if isinstance(source, Maildir):
        return await _lost_files(source, books)
    imap = SafeIMAP(patience or Patience())
    try:
        if tokens is not None and not source.secret:
            source = replace(source, secret=(await tokens.current()).secret)
        await imap.open(source)
        return await _lost_mails(source, imap, books, patience or Patience())
    finally:
        await imap.close()


async def _lost_mails(source: Imap, imap: SafeIMAP, books: Books, patience: Patience) -> tuple[int, tuple[str, ...]]:
    opened = await imap.call("EXAMINE", wires.mailbox(source.mailbox))
    uidvalidity = fetches.uidvalidity(opened.untagged) or 0
    there = fetches.hits((await imap.uid("SEARCH", "UID", "1:*")).untagged)
    name = mailbox_name(source)
    known, watermark = await books.position(name)
    if known != uidvalidity:
        return len(there), ()  # numbered anew, or never read: the service reads all of it
    strange = sorted(uid for uid in there - await books.uids(name, uidvalidity) if uid <= watermark)
    bodies, missing = Bodies(imap, source.mailbox, patience), []
    for start in range(0, len(strange), LINE):
        some = strange[start : start + LINE]
        sizes = await bodies.sizes(some)
        for group in batches(some, sizes, set()):
            missing += await _unknown(await bodies.fetch(group, sizes), uidvalidity, books)
    return len(there), tuple(f"UID {uid}" for uid in missing)


async def _lost_files(source: Maildir, books: Books) -> tuple[int, tuple[str, ...]]:
    """A file that came while we look is looked at once more: the service keeps it within a poll or two."""
    strange: dict[int, str] = {}
    for _ in range(2):
        try:
            files = await asyncio.to_thread(maildirs.files_of, source.path)
        except OSError as error:
            raise Lost(str(error)) from error
        known = await books.uids(maildirs.mailbox_name(source), maildirs.UIDVALIDITY)
        strange = {maildirs.uid_of(name): name for name in files if maildirs.uid_of(name) not in known}
        if not strange:
            break
        await asyncio.sleep(2 * source.poll)
    mails = [await asyncio.to_thread(maildirs.read, name, files[name]) for name in strange.values()]
    missing = await _unknown(mails, maildirs.UIDVALIDITY, books)
    return len(files), tuple(strange[uid] for uid in missing)


async def _unknown(mails: Sequence[Fetched], uidvalidity: int, books: Books) -> list[int]:
    """Not even as a second copy of a mail that is kept."""
    digests = {m.uid: sha256(m.raw or f"unfetchable/{uidvalidity}/{m.uid}".encode()).hexdigest() for m in mails}
    there = await books.has(tuple(digests.values()))
    return [uid for uid, digest in digests.items() if digest not in there]
