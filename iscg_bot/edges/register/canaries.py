"""Letters of the bot to itself at the database: which came back, and since when none did (M125)."""

import datetime as dt
from collections.abc import Callable

from sqlmodel import Session, col, select

from iscg_bot.edges.register import letters, pauses
from iscg_bot.edges.register.sums import Run
from iscg_bot.edges.register.tables import LetterRow, NoteRow
from iscg_bot.model.canaries import CANARY, LOST
from iscg_bot.model.canaries import Canaries as Known
from iscg_bot.model.letters import Fate

BACK, HEARD = "canary_back", "heard"
REMEMBERED = dt.timedelta(days=7)  # after so long silence is told of again
WAITING = (Fate.PENDING, Fate.DEFERRED, Fate.SENDING)


def back(db: Session, message_id: str) -> None:
    """A letter of ours came in: if it is a canary, none that was written before it is missing any more."""
    row, before = letters.referred(db, message_id), _moment(db, BACK)
    if row is not None and row.reason == CANARY and (before is None or row.created > before):
        db.merge(NoteRow(name=BACK, value=row.created.isoformat()))


def known(db: Session, now: dt.datetime) -> Known:
    """What became of them, as of *now* (UTC)."""
    last = _moment(db, BACK)
    since = max(last or now - REMEMBERED, now - REMEMBERED)
    ours = select(LetterRow).where(LetterRow.created > since, col(LetterRow.reason).in_((CANARY, LOST)))
    rows = db.exec(ours.order_by(col(LetterRow.created))).all()
    away = [row for row in rows if row.reason == CANARY]
    return Known(
        last=away[-1].created if away else last,
        missing=min((row.settled or row.created for row in away), default=None),
        waits=any(row.fate in WAITING for row in away),
        searched=_moment(db, HEARD),
        stopped=pauses.is_stopped(db),
        told=any(row.reason == LOST for row in rows),
    )


def _moment(db: Session, name: str) -> dt.datetime | None:
    row = db.get(NoteRow, name)
    return dt.datetime.fromisoformat(row.value) if row and row.value else None


class Canaries:
    """The register's, each method one transaction."""

    def __init__(self, run: Run, clock: Callable[[], dt.datetime]) -> None:
        self._run, self._clock = run, clock

    async def silence(self) -> dt.timedelta:
        """How long none has come back; nothing if the latest did."""
        now = self._clock()
        missing = (await self._run(lambda db: known(db, now))).missing
        return max(dt.timedelta(), now - missing) if missing else dt.timedelta()
