"""Asking an IMAP server for mails."""

import io
from collections.abc import Iterator, Mapping, Sequence

from iscg_bot import log
from iscg_bot.edges.mailbox import fetches
from iscg_bot.edges.mailbox.clients import SafeIMAP
from iscg_bot.edges.mailbox.outages import Patience
from iscg_bot.model.mail import Fetched

BATCH = 100  # mails in one FETCH,
WEIGHT = 8 << 20  # or so many bytes
LARGE = 8 << 20  # a larger mail comes in ranges: the server's literal need not fit into memory at once
RANGE = 1 << 20
LARGEST = 64 << 20  # of a still larger one the first range is kept


class Bodies:
    """The mails of one selected mailbox."""

    def __init__(self, imap: SafeIMAP, mailbox: str, patience: Patience) -> None:
        self._imap, self._mailbox, self._patience = imap, mailbox, patience

    async def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """RFC822.SIZE by UID (M7); 0 where the server does not tell."""
        answer = await self._imap.uid("FETCH", fetches.uidset(uids), "(UID RFC822.SIZE)")
        return dict.fromkeys(uids, 0) | fetches.sizes(answer.untagged)

    async def fetch(self, uids: Sequence[int], sizes: Mapping[int, int]) -> list[Fetched]:
        """These mails; one whose body is not handed over is asked for once more, then stands empty (M6).

        Only mails that are no longer in the mailbox are left out.
        """
        if len(uids) == 1 and not 0 < sizes[uids[0]] <= LARGE:
            mail = await self._large(uids[0], sizes[uids[0]])
            return [mail] if mail else await self._alone(uids[0], sizes[uids[0]])
        raw = await self._ask(uids, "BODY.PEEK[]")
        mails = []
        for uid in uids:
            if raw.get(uid):
                mails.append(Fetched(uid, raw[uid], sizes[uid]))
            else:
                mails += await self._alone(uid, sizes[uid])
        return mails

    async def _ask(self, uids: Sequence[int], item: str) -> dict[int, bytes]:
        """BODY.PEEK: reading sets no flag (M17)."""
        answer = await self._imap.uid("FETCH", fetches.uidset(uids), f"(UID {item})", cap=self._patience.bodies)
        return fetches.bodies(answer.untagged)

    async def _alone(self, uid: int, size: int) -> list[Fetched]:
        """Ask again; then whether it is there at all; never step over a mail in silence (M3)."""
        item = "BODY.PEEK[]" if size <= LARGEST else f"BODY.PEEK[]<0.{RANGE}>"
        raw = (await self._ask([uid], item)).get(uid)
        if raw:
            return [Fetched(uid, raw, size, truncated=size > LARGEST)]
        answer = await self._imap.uid("SEARCH", "UID", str(uid))
        if uid not in fetches.hits(answer.untagged):
            return []
        if raw is None or size:
            log.unfetchable(self._mailbox, uid)
        return [Fetched(uid, b"", size, truncated=raw is None or size > 0)]

    async def _large(self, uid: int, size: int) -> Fetched | None:
        """A mail in ranges; also one whose size the server does not tell. None if nothing comes."""
        raw, there = io.BytesIO(), 0  # gives what it holds without a copy
        while part := (await self._ask([uid], f"BODY.PEEK[]<{there}.{RANGE}>")).get(uid):
            there += raw.write(part)
            if size > LARGEST or there > LARGEST:
                return Fetched(uid, raw.getvalue()[:RANGE], max(size, there), truncated=True)
            if len(part) != RANGE and there >= size:
                break  # the last range; or all of it, from a server that knows no ranges
        return Fetched(uid, raw.getvalue(), size or there, truncated=there < size) if there else None


def batches(uids: Sequence[int], sizes: Mapping[int, int], alone: set[int]) -> Iterator[list[int]]:
    """Groups to fetch at once; large mails, mails of unknown size, and those in *alone* stand alone."""
    group: list[int] = []
    weight = 0
    for uid in uids:
        single = uid in alone or not 0 < sizes[uid] <= LARGE
        if group and (single or len(group) == BATCH or weight + sizes[uid] > WEIGHT):
            yield group
            group, weight = [], 0
        if single:
            yield [uid]
        else:
            group, weight = [*group, uid], weight + sizes[uid]
    if group:
        yield group
