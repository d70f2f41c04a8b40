"""How the service is doing, as somebody who watches it wants to know. No address and no subject is among it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from iscg_bot.model import canaries

PATIENCE = dt.timedelta(minutes=15)  # so old the last complete look into the mailbox may be


@dataclass(frozen=True, slots=True)
class Tallies:
    """What the register counts, since its first start.

    *states* of mails (new, decided, held, awaiting, refused, copied), *verdicts* of what mails asked for, *fates* of
    letters; *oldest* is how long the oldest letter that is not settled has been waiting.
    """

    states: Mapping[str, int] = field(default_factory=dict)
    verdicts: Mapping[str, int] = field(default_factory=dict)
    fates: Mapping[str, int] = field(default_factory=dict)
    waiting: int = 0
    oldest: dt.timedelta = dt.timedelta()

    @property
    def kept(self) -> int:
        """All mails."""
        return sum(self.states.values())

    @property
    def held(self) -> int:
        """Mails that wait for a person."""
        return self.states.get("held", 0)

    @property
    def undecided(self) -> int:
        """Mails that wait for us."""
        return self.states.get("new", 0)


@dataclass(frozen=True, slots=True)
class Vitals:
    """What the running program knows of itself.

    *searched* is the age of the last complete look into the mailbox (None: there was none), *up* that of the program;
    *watched*: the mailbox is connected; *configured*: the files on disk are those in force; *denied*: the mail server
    does not let us in; *lag* is how late the event loop was at most in the last minute; *restarts* of the worker;
    *difference* is what the audit found unaccounted for (None: there was no audit); *waiting*: another service has the
    register, and we would take over (M18); *silence* is how long no letter to ourselves came back (None:
    there are none); *late* letters did not get away for four hours.
    """

    up: dt.timedelta
    searched: dt.timedelta | None = None
    watched: bool = False
    configured: bool = True
    denied: bool = False
    lag: dt.timedelta = dt.timedelta()
    restarts: int = 0
    difference: int | None = None
    patience: dt.timedelta = PATIENCE
    waiting: bool = False
    silence: dt.timedelta | None = None
    late: int = 0

    @property
    def fresh(self) -> bool:
        """Was the mailbox searched lately?"""
        return self.searched is not None and self.searched <= self.patience

    @property
    def heard(self) -> bool:
        """Do letters go out and come back (M125)?"""
        return self.silence is None or self.silence < canaries.PATIENCE

    @property
    def healthy(self) -> bool:
        """The same, but who waits for the turn has no mailbox to search."""
        return self.fresh or self.waiting

    @property
    def hopeful(self) -> bool:
        """Fresh, but who has just started has time for the first look."""
        return self.fresh or (self.searched is None and self.up <= self.patience)


def patience(renewed: float) -> dt.timedelta:
    """A quiet mailbox is searched whenever IDLE is renewed: after *renewed* seconds."""
    return max(PATIENCE, dt.timedelta(seconds=2 * renewed))
