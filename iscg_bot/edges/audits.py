"""The daily sum, taken: what the register says beside what the server or an archive holds (mail.md M124)."""

import asyncio
import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from iscg_bot.edges import archives
from iscg_bot.edges.register import Register
from iscg_bot.model.audits import Audit, add_up

BEGINNING = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


async def take(register: Register, since: dt.datetime, lost: Iterable[str] = ()) -> Audit:
    """The sum of the mails kept since then (UTC); *lost* is missing from the register."""
    return add_up(await register.sums.books(since), lost)


async def archive_losses(register: Register, archive: Path, since: dt.datetime) -> tuple[int, tuple[str, ...]]:
    """How many mails of *archive* are dated since then or not at all; and those of them that the register has neither
    by name nor by content. Raises PermanentError.
    """
    ids, digests, unread = await register.sums.known()
    named = ids | {archives.archived(raw).message_id for raw in unread}
    return await asyncio.to_thread(_compare, archive, since, named - {""}, digests)


def _compare(
    archive: Path, since: dt.datetime, ids: frozenset[str], digests: frozenset[str]
) -> tuple[int, tuple[str, ...]]:
    count, strangers = 0, []
    for one in archives.read(archive):
        if one.date is None or one.date >= since:
            count += 1
            if one.message_id not in ids and not one.digests & digests:
                strangers.append(str(one))
    return count, tuple(strangers)
