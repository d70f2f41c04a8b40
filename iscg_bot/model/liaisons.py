"""Liaison statements as the register keeps them."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from iscg_bot.model.documents import File

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Liaison:
    """A registered liaison statement. *id* is 0 until the register gives one; *received* is UTC.

    *action* and *information* are the bodies that it is sent to. *subject* is the id of the subject of common interest
    that it names, if any: its coordinators are reminded too. *fingerprint* is equal for the same files. *closed* says
    why no reply is needed any more; it is empty while the statement is open.
    """

    source: str
    action: tuple[str, ...]
    information: tuple[str, ...]
    purpose: str
    deadline: dt.date | None
    contact: str
    title: str
    files: tuple[File, ...]
    author: str
    received: dt.datetime
    fingerprint: str
    subject: str = ""
    closed: str = ""
    mail: int = 0
    id: int = 0

    def ends(self, zone: str) -> dt.datetime | None:
        """When the day of its deadline is over in *zone* (aware UTC)."""
        if self.deadline is None:
            return None
        return dt.datetime.combine(self.deadline + DAY, dt.time(), ZoneInfo(zone)).astimezone(dt.UTC)
