"""One letter at a time, as tests send them; the outbox has the next ones begun while one goes."""

import datetime as dt

from iscg_bot.edges.register import Register
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Attempt, Outgoing, Sent

WIDE = Budgets(per_domain_an_hour=1000, in_all_an_hour=1000)


async def begin(register: Register, now: dt.datetime, budgets: Budgets = WIDE) -> Outgoing | None:
    """The next letter, SENDING; None if none may go."""
    return next(iter(await register.exchange((), (), now, budgets, 1) or ()), None)


async def note(
    register: Register, letter: int, sent: Sent, now: dt.datetime, next_due: dt.datetime | None = None
) -> None:
    """The server's word on the letter with this number."""
    await register.exchange((Attempt(letter, sent, now, next_due),), (), now, WIDE, 0)
