"""How often letters to an address came back lately (M119)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

HARD, SOFT = 1.0, 0.25  # of a day there is one soft bounce at most
LIMIT = 3.0  # from here on a probe is due
FORGOTTEN = dt.timedelta(days=7)  # without another bounce everything is forgiven


@dataclass(frozen=True, slots=True)
class Returned:
    """A letter came back at a moment (UTC): *hard* if the address was said to be bad, else the mailbox was full."""

    at: dt.datetime
    hard: bool


@dataclass(frozen=True, slots=True)
class Shaky:
    """An address from which many letters came back. *probes* are the letters since then that only ask whether it lives.

    (key, moment, came back) each; *paused* if nothing is sent there.
    """

    address: str
    score: float
    probes: tuple[tuple[str, dt.datetime, bool], ...] = ()
    paused: bool = False


def score(returned: Iterable[Returned], now: dt.datetime) -> float:
    """The sum of what came back since the last sign of life; 0 if that is long ago."""
    known = list(returned)
    if not known or now - max(one.at for one in known) >= FORGOTTEN:
        return 0.0
    soft = {one.at.astimezone(dt.UTC).date() for one in known if not one.hard}
    return HARD * sum(one.hard for one in known) + SOFT * len(soft)
