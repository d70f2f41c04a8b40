"""Where mails go: the register, as the mailbox sees it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from iscg_bot.edges.mailbox.outages import Outage, Patience
from iscg_bot.errors import TemporaryError
from iscg_bot.model.mail import Fetched

T = TypeVar("T")


class Shelf(Protocol):
    """What the register offers. *mailbox* is a name that tells two accounts apart (M2); TemporaryError: try again."""

    async def position(self, mailbox: str) -> tuple[int, int]:
        """UIDVALIDITY and watermark; (0, 0) if unknown."""

    async def keep(self, mailbox: str, uidvalidity: int, mails: Sequence[Fetched], watermark: int) -> int:
        """Mails and watermark durable in one transaction; how many mails were new: second copies stop there.

        Another UIDVALIDITY than before replaces the position.
        """

    async def unfiled(self, mailbox: str, uidvalidity: int) -> list[int]:
        """Mails that are decided and not yet marked on the server."""

    async def filed(self, mailbox: str, uidvalidity: int, uids: Sequence[int]) -> None:
        """These are marked."""


@dataclass(slots=True)
class Health:
    """How a watch is doing. *last_search* is time.monotonic() of the last complete look into the mailbox."""

    connected: bool = False
    last_search: float | None = None
    sessions: int = 0
    kept: int = 0
    last_error: str = ""


class PatientShelf:
    """A shelf that is asked again, ever more slowly, while the register is full or locked."""

    def __init__(self, shelf: Shelf, health: Health, patience: Patience) -> None:
        self._shelf, self._health, self._patience = shelf, health, patience
        self._outage = Outage("register", "register", patience)

    async def position(self, mailbox: str) -> tuple[int, int]:
        """See Shelf."""
        return await self._insist(lambda: self._shelf.position(mailbox))

    async def keep(self, mailbox: str, uidvalidity: int, mails: Sequence[Fetched], watermark: int) -> int:
        """See Shelf."""
        return await self._insist(lambda: self._shelf.keep(mailbox, uidvalidity, mails, watermark))

    async def unfiled(self, mailbox: str, uidvalidity: int) -> list[int]:
        """See Shelf."""
        return await self._insist(lambda: self._shelf.unfiled(mailbox, uidvalidity))

    async def filed(self, mailbox: str, uidvalidity: int, uids: Sequence[int]) -> None:
        """See Shelf."""
        await self._insist(lambda: self._shelf.filed(mailbox, uidvalidity, uids))

    async def _insist(self, ask: Callable[[], Awaitable[T]]) -> T:
        while True:
            try:
                answer = await ask()
            except TemporaryError as error:
                self._health.last_error = f"register: {error}"
                await self._outage.pause(str(error), self._patience.longest)
            else:
                self._recovered()
                return answer

    def _recovered(self) -> None:
        if self._outage.lasts:
            self._outage.over()
        self._outage.forget()
