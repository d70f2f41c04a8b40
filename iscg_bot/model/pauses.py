"""What keeps letters in the outbox, and what the secretariat must know about sending."""

import datetime as dt
from dataclasses import dataclass

from iscg_bot.model.scores import Shaky

PROBE = "probe"  # the reason of a letter that only finds out whether an address lives
TROUBLE = "trouble"  # and of one that tells the secretariat what is wrong with sending
PATIENCE = dt.timedelta(hours=4)  # a letter that did not get away until then is told of (M113)


@dataclass(frozen=True, slots=True)
class Pause:
    """Letters that wait (UTC): *what* is "domain" or "address" (to it), or "kind" (with this reason)."""

    what: str
    name: str
    since: dt.datetime
    until: dt.datetime
    because: str
    told: bool = False


@dataclass(frozen=True, slots=True)
class Late:
    """A letter to an address that did not get away since a moment (UTC)."""

    id: int
    to: str
    since: dt.datetime


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many letters did not get away for four hours, and since when (UTC) the first of them waits."""

    count: int = 0
    since: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Troubles:
    """What went wrong with sending and nobody was told of; addresses from which too much comes back."""

    late: tuple[Late, ...] = ()
    pauses: tuple[Pause, ...] = ()
    shaky: tuple[Shaky, ...] = ()


NO_TROUBLES = Troubles()
