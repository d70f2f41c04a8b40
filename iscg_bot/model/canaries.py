"""Letters of the bot to itself: they show whether letters go out, through the list's server and back (mail.md M125)."""

import datetime as dt
from dataclasses import dataclass

CANARY = "canary"  # the reason of such a letter
LOST = "canary_lost"  # the reason of a letter that says that none came back
EVERY = dt.timedelta(hours=1)
PATIENCE = dt.timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Canaries:
    """What became of them (UTC): *last* was the latest written; *missing* is since when none came back, None if the
    latest did; *waits*: one of them has not left the outbox.

    *searched* is when the mailbox was last looked through; *stopped*: nothing is sent, by the secretariat's wish or for
    an emergency; *told*: the secretariat knows of what is missing.
    """

    last: dt.datetime | None = None
    missing: dt.datetime | None = None
    waits: bool = False
    searched: dt.datetime | None = None
    stopped: bool = False
    told: bool = False

    def is_due(self, now: dt.datetime) -> bool:
        """Is it time for the next? Not as long as one waits: they would all leave together."""
        return not (self.stopped or self.waits) and (self.last is None or now - self.last >= EVERY)

    @property
    def are_lost(self) -> bool:
        """None came back in time, although we looked: after a night without us there is nothing to be said yet."""
        if self.missing is None or self.searched is None or self.stopped or self.waits:
            return False
        return self.searched - self.missing >= PATIENCE


NO_CANARIES = Canaries()
