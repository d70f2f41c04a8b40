"""One session with an IMAP server: open, drain, file, idle. Every surprise ends it; the watch opens another."""

import asyncio
import contextlib
import math
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from urllib.parse import quote

from iscg_bot import log
from iscg_bot.edges.mailbox import fetches, wires
from iscg_bot.edges.mailbox.bodies import Bodies, batches
from iscg_bot.edges.mailbox.clients import SafeIMAP, either
from iscg_bot.edges.mailbox.outages import Patience
from iscg_bot.edges.mailbox.protocols import Denied, Lost, Refused, Renewed
from iscg_bot.edges.mailbox.shelves import Health, PatientShelf
from iscg_bot.edges.tokens import TokenRefused, Tokens
from iscg_bot.model.mail import Fetched
from iscg_bot.model.servers import Imap

WINDOW = 50  # so many UIDs below the watermark are looked at again: mail may become visible late (M5)
LINE = 200  # UIDs in one command: a server may take no line over 8 KiB (RFC 7162 4)
DEADLY = 2  # a mail in whose FETCH so many sessions ended is asked for last, and alone


@dataclass(slots=True)
class Memory:
    """What a watch remembers from one session to the next; without it the last mails are fetched once more."""

    uidvalidity: int = 0
    kept: set[int] = field(default_factory=set)
    deaths: Counter[int] = field(default_factory=Counter)
    withheld: dict[int, float] = field(default_factory=dict)  # since when (time.monotonic()) the server refuses it

    def suspicion(self, uid: int) -> int:
        """0 as long as it may have been the network."""
        return self.deaths[uid] if self.deaths[uid] >= DEADLY else 0


@dataclass(frozen=True, slots=True)
class Watch:
    """What all sessions of one watch share."""

    source: Imap
    shelf: PatientShelf
    health: Health
    kept: Callable[[], None]
    decided: asyncio.Event
    patience: Patience
    memory: Memory = field(default_factory=Memory)
    tokens: Tokens | None = None  # instead of a secret in *source*

    @property
    def mailbox(self) -> str:
        """See mailbox_name."""
        return mailbox_name(self.source)


def mailbox_name(source: Imap) -> str:
    """The name that the register knows: each account has an INBOX (M2). A host may be renamed, and is no part."""
    return f"imap:{quote(source.user)}/{quote(source.mailbox)}"


class ImapSession:
    """One connection."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._imap = SafeIMAP(watch.patience)
        self._bodies = Bodies(self._imap, watch.source.mailbox, watch.patience)
        self._uidvalidity = 0
        self._refused: set[int] = set()  # mails that the server does not hand over now
        self._until = math.inf  # time.monotonic() at which the token ends, and the session before it (M19)

    async def open(self) -> None:
        """Connect, log in, select."""
        source = self._watch.source
        await self._sign_in()
        answer = await self._imap.call("SELECT", wires.mailbox(source.mailbox))
        uidvalidity = fetches.uidvalidity(answer.untagged)
        if uidvalidity is None:
            raise Lost("SELECT without UIDVALIDITY")
        self._uidvalidity = uidvalidity
        if source.move_to:
            with contextlib.suppress(Refused):  # it is there
                await self._imap.call("CREATE", wires.mailbox(source.move_to))

    async def run(self) -> None:
        """Until something happens to the connection."""
        while True:
            if time.monotonic() >= self._until:
                raise Renewed("the token's time is over")
            await self._drain()
            self._watch.decided.clear()
            await self._file()
            await self._idle()
            self._refused.clear()

    async def _sign_in(self) -> None:
        """With a token that is good now; one that the server refuses is not used again."""
        source, tokens = self._watch.source, self._watch.tokens
        if tokens is None:
            return await self._imap.open(source)
        try:
            token = await tokens.current()
            self._until = token.until
            await self._imap.open(replace(source, secret=token.secret))
        except TokenRefused as refusal:
            raise Denied(str(refusal)) from refusal
        except Denied:
            tokens.forget()
            raise

    async def close(self) -> None:
        """Hang up."""
        await self._imap.close()

    # --- fetching ----------------------------------------------------------------------------------------------------

    async def _drain(self) -> None:
        """Keep everything above the watermark, until nothing changed meanwhile."""
        news, watch = self._imap.protocol.news, self._watch
        while True:
            await self._imap.call("NOOP")  # a SEARCH may answer from before the server looked
            news.clear()
            uids, watermark = await self._unknown()
            watch.health.last_search = time.monotonic()
            floors = _floors(uids, end=max({*uids, *watch.memory.kept}, default=0) + 1)
            for start in range(0, len(uids), LINE):
                await self._take(uids[start : start + LINE], floors[start:], watermark)
            if not uids:
                if not news.is_set():
                    return
                await asyncio.sleep(watch.patience.crossed)

    async def _unknown(self) -> tuple[list[int], int]:
        """UIDs of mails that the register may not have, suspects last; and the watermark."""
        watch, memory = self._watch, self._watch.memory
        uidvalidity, watermark = await watch.shelf.position(watch.mailbox)
        if uidvalidity != self._uidvalidity:
            watermark = 0  # M2: all is read again, the register knows by content what it has
        if memory.uidvalidity != self._uidvalidity:
            memory.uidvalidity, memory.kept, memory.deaths = self._uidvalidity, set(), Counter()
            memory.withheld.clear()
            if uidvalidity not in (0, self._uidvalidity):
                log.renumbered(watch.source.mailbox, uidvalidity, self._uidvalidity)
        first = max(1, watermark + 1 - WINDOW)
        memory.kept = {uid for uid in memory.kept if uid >= first}
        answer = await self._imap.uid("SEARCH", "UID", f"{first}:*")  # no CHARSET (M10)
        # n:* always has the last mail, even below n (M4)
        settled = memory.kept | self._refused
        uids = [uid for uid in fetches.hits(answer.untagged) if uid >= first and uid not in settled]
        return sorted(uids, key=lambda uid: (memory.suspicion(uid), uid)), watermark

    async def _take(self, uids: Sequence[int], floors: Sequence[int], watermark: int) -> None:
        """Fetch and keep *uids*. The watermark never passes a mail that is not kept yet (M3)."""
        memory, done = self._watch.memory, 0
        suspects = {uid for uid in uids if memory.suspicion(uid)}
        trusted = [uid for uid in uids if uid not in suspects]
        with self._risking(trusted):
            sizes = dict.fromkeys(suspects, 0) | (await self._bodies.sizes(trusted) if trusted else {})
        for group in batches(uids, sizes, suspects):
            done += len(group)
            try:
                with self._risking(group):
                    mails = await self._bodies.fetch(group, sizes)
            except Refused:
                if len(group) > 1:
                    raise
                mails = self._withheld(group[0])
                if not mails:
                    continue
            await self._keep(mails, max(watermark, min((floors[done], *self._refused)) - 1))
            memory.kept.update(group)
            for uid in group:
                memory.withheld.pop(uid, None)

    def _withheld(self, uid: int) -> list[Fetched]:
        """Nothing as long as the mail may yet come: it waits for the next look, and the watermark below it (M3).

        After a day an empty one in its place, that people hear of it.
        """
        log.unfetchable(self._watch.source.mailbox, uid)
        now = time.monotonic()
        if now - self._watch.memory.withheld.setdefault(uid, now) < self._watch.patience.withheld:
            self._refused.add(uid)
            return []
        return [Fetched(uid, b"", 0, truncated=True)]

    @contextlib.contextmanager
    def _risking(self, uids: Sequence[int]) -> Iterator[None]:
        """One of these may be what ends the session, or what the server refuses to hand over."""
        deaths = self._watch.memory.deaths
        try:
            yield
        except Lost:
            deaths.update(uids)
            raise
        except Refused:
            deaths.update(dict.fromkeys(uids, DEADLY))
            raise

    async def _keep(self, mails: Sequence[Fetched], watermark: int) -> None:
        watch = self._watch
        new = await watch.shelf.keep(watch.mailbox, self._uidvalidity, mails, watermark)
        if new:
            watch.health.kept += new
            log.kept(new, watch.source.mailbox, watermark)
            watch.kept()

    # --- filing and waiting ------------------------------------------------------------------------------------------

    async def _file(self) -> None:
        """Show on the server what is decided. No state of ours rests on it (M17), and nothing is ever deleted (M20)."""
        watch = self._watch
        uids = await watch.shelf.unfiled(watch.mailbox, self._uidvalidity)
        with contextlib.suppress(Refused):  # costs nothing: tried again after the next mail
            for start in range(0, len(uids), LINE):
                some = uids[start : start + LINE]
                await self._mark(fetches.uidset(some))
                await watch.shelf.filed(watch.mailbox, self._uidvalidity, some)

    async def _mark(self, uids: str) -> None:
        move_to = self._watch.source.move_to
        await self._imap.uid("STORE", uids, "+FLAGS.SILENT", r"(\Seen)")
        if move_to and "MOVE" in self._imap.capabilities:  # RFC 6851; without it the mail stays where it is
            await self._imap.uid("MOVE", uids, wires.mailbox(move_to))

    async def _idle(self) -> None:
        """Wait for news. Renewing finds dead connections, and what a server does not push (M9)."""
        watch, news = self._watch, self._imap.protocol.news
        seconds = watch.source.renew * random.uniform(0.85, 1.0)  # noqa: S311  # nosec B311 # no secret
        seconds = max(0.0, min(seconds, self._until - time.monotonic()))
        if news.is_set():
            return
        if "IDLE" in self._imap.capabilities:
            await self._imap.idle(seconds, watch.decided)
        else:
            await either(min(seconds, watch.patience.polled), news.wait(), watch.decided.wait())


def _floors(uids: Sequence[int], end: int) -> list[int]:
    """For each place in *uids* the smallest UID from there on; *end* after the last."""
    return [*accumulate(reversed(uids), min, initial=end)][::-1]
