"""What keeps letters in the outbox: addresses that do not answer, kinds that are not wanted, domains that are slow."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable

from sqlalchemy import ColumnElement, func, update
from sqlmodel import Session, col, delete, or_, select

from iscg_bot.edges.register import letters, meetings, queues
from iscg_bot.edges.register.letters import NEVER
from iscg_bot.edges.register.sums import Run
from iscg_bot.edges.register.tables import HoldingRow, LetterRow, NoteRow, PauseRow, ReturnRow
from iscg_bot.model.canaries import CANARY
from iscg_bot.model.decisions import Unreachable
from iscg_bot.model.letters import Fate, Sent
from iscg_bot.model.pauses import PATIENCE, PROBE, TROUBLE, Backlog, Late, Pause, Troubles
from iscg_bot.model.refusals import Refusal, classify
from iscg_bot.model.scores import FORGOTTEN, LIMIT, Returned, Shaky, score

KINDS = ("kind", "address", "domain")  # model.pauses.Pause.what
STORM = 20  # more letters than this come back in
STORM_TIME = dt.timedelta(minutes=10)  # : something is wrong with all of them (M121)
HOUR = dt.timedelta(hours=1)
STOPPED = select(NoteRow.value).where(NoteRow.name == "sending_stopped")  # asked for every few letters


def refused(db: Session, row: LetterRow, sent: Sent, now: dt.datetime, next_due: dt.datetime | None) -> None:
    """What the mail server said of this letter has consequences for others (M113)."""
    refusal = classify(sent.code, sent.reply)
    if refusal is Refusal.SLOW:
        put(db, Pause("domain", row.domain, now, next_due or now, sent.reply))
    elif refusal is Refusal.OURS:
        put(db, Pause("kind", row.reason, now, NEVER, sent.reply))
    elif refusal is Refusal.ACCESS:
        stop(db, f"the mail server does not let us in: {sent.reply}")
    elif refusal in (Refusal.ADDRESS, Refusal.FULL):
        came_back(db, row.to, row.key, now, hard=refusal is Refusal.ADDRESS)
        if refusal is Refusal.ADDRESS:
            meetings.lose(db, Unreachable(row.to))
            letters.hush(db, row.to)


def came_back(db: Session, address: str, letter: str, now: dt.datetime, *, hard: bool) -> None:
    """Counted once a letter; a storm of them stops all sending. What we write to ourselves has an alarm of its own."""
    if letter.startswith(f"{CANARY}/"):
        return
    address = address.lower()
    known = select(ReturnRow.id).where(ReturnRow.address == address, ReturnRow.letter == letter)
    if db.exec(known).first() is not None:
        return
    db.add(ReturnRow(address=address, letter=letter, at=now, hard=hard))
    db.flush()
    lately = db.exec(select(func.count()).select_from(ReturnRow).where(ReturnRow.at > now - STORM_TIME)).one()
    if lately > STORM:
        stop(db, f"a storm: {lately} letters came back in ten minutes")


def lives(db: Session, address: str) -> None:
    """Somebody wrote from *address*: it is forgiven, and reminded again."""
    address = address.lower()
    if not db.exec(delete(ReturnRow).where(col(ReturnRow.address) == address)).rowcount:
        return
    resume(db, "address", address)
    db.exec(update(HoldingRow).where(col(HoldingRow.address) == address).values(reachable=True))


def put(db: Session, pause: Pause) -> None:
    """From now on; a longer one stays."""
    row = db.get(PauseRow, (pause.what, pause.name))
    if row is None or row.until < pause.until:
        told = row is not None and row.told and row.until > pause.since
        columns = {"since": pause.since, "until": pause.until, "because": pause.because[:500], "told": told}
        db.merge(PauseRow.model_validate({"what": pause.what, "name": pause.name, **columns}))


def resume(db: Session, what: str, name: str) -> bool:
    """No longer; was there one?"""
    return bool(db.exec(delete(PauseRow).where(col(PauseRow.what) == what, col(PauseRow.name) == name)).rowcount)


def every(db: Session, now: dt.datetime) -> tuple[Pause, ...]:
    """Those in force."""
    found = select(PauseRow).where(col(PauseRow.what).in_(KINDS), PauseRow.until > now)
    rows = db.exec(found.order_by(PauseRow.what, PauseRow.name))
    return tuple(Pause(r.what, r.name, r.since, r.until, r.because, r.told) for r in rows)


def stop(db: Session, because: str) -> None:
    """The emergency stop, unless it is on; lifted by the secretariat only."""
    if not is_stopped(db):
        db.merge(NoteRow(name="sending_stopped", value=because))


def is_stopped(db: Session) -> bool:
    """Is the emergency stop on?"""
    return bool(db.exec(STOPPED).first())


def troubles(db: Session, now: dt.datetime) -> Troubles:
    """What the secretariat was not told of; addresses from which too much comes back."""
    untold = tuple(pause for pause in every(db, now) if not pause.told and pause.what != "domain")
    return Troubles(_late(db, now), untold, _shaky(db, now))


def backlog(db: Session, now: dt.datetime) -> Backlog:
    """Told of or not."""
    found = select(func.count(), func.min(LetterRow.created)).where(_is_late(db, now))
    return Backlog(*db.exec(found, params={"now": now}).one())


def _is_late(db: Session, now: dt.datetime) -> ColumnElement[bool]:
    """Refused for now again and again; or it may go and is not tried, for the mail server cannot be reached (M113)."""
    refused = (col(LetterRow.fate) == Fate.DEFERRED) & (col(LetterRow.created) < now - PATIENCE)
    fresh = col(LetterRow.fate).in_((Fate.PENDING, Fate.UNKNOWN))
    untried = fresh & (col(LetterRow.due) < now - PATIENCE) & queues.may_go()
    return refused if is_stopped(db) else or_(refused, untried)


def _late(db: Session, now: dt.datetime) -> tuple[Late, ...]:
    """Nothing within an hour of the last letter about them, or as long as that one has not got away itself (M114)."""
    rows = select(LetterRow.id, LetterRow.to, LetterRow.created).where(
        _is_late(db, now), col(LetterRow.told).is_(False), LetterRow.reason != TROUBLE
    )
    found = db.exec(rows.order_by(col(LetterRow.id)).limit(50), params={"now": now}).all()
    telling = or_(LetterRow.created > now - HOUR, LetterRow.fate == Fate.PENDING)
    if not found or db.exec(select(LetterRow.id).where(LetterRow.reason == TROUBLE, telling).limit(1)).first():
        return ()
    return tuple(Late(id or 0, to, created) for id, to, created in found)


def tell(db: Session, letters: Iterable[int], pauses: Iterable[tuple[str, str]]) -> None:
    """The secretariat knows of these."""
    db.exec(update(LetterRow).where(col(LetterRow.id).in_(tuple(letters))).values(told=True))
    for what, name in pauses:
        db.exec(update(PauseRow).where(col(PauseRow.what) == what, col(PauseRow.name) == name).values(told=True))


def _shaky(db: Session, now: dt.datetime) -> tuple[Shaky, ...]:
    """The addresses at the limit and above."""
    returned: dict[str, list[ReturnRow]] = defaultdict(list)
    for row in db.exec(select(ReturnRow).where(ReturnRow.at > now - FORGOTTEN * 4)):
        returned[row.address].append(row)
    paused = set(db.exec(select(PauseRow.name).where(PauseRow.what == "address", PauseRow.until > now)))
    scores = {a: score((Returned(r.at, r.hard) for r in rows), now) for a, rows in returned.items()}
    return tuple(
        Shaky(address, points, _probes(db, address, returned[address]), paused=address in paused)
        for address, points in sorted(scores.items())
        if points >= LIMIT
    )


def _probes(db: Session, address: str, returned: list[ReturnRow]) -> tuple[tuple[str, dt.datetime, bool], ...]:
    """Those sent since the first of *returned*; which of them came back."""
    first, back = min(row.at for row in returned), {row.letter for row in returned}
    sent = select(LetterRow.key, LetterRow.created).where(
        func.lower(LetterRow.to) == address, LetterRow.reason == PROBE, LetterRow.created >= first
    )
    return tuple((key, created, key in back) for key, created in db.exec(sent.order_by(col(LetterRow.id))))


class Pauses:
    """The register's, each method one transaction."""

    def __init__(self, run: Run, clock: Callable[[], dt.datetime]) -> None:
        self._run, self._clock = run, clock

    async def every(self) -> tuple[Pause, ...]:
        """Those in force."""
        now = self._clock()
        return await self._run(lambda db: every(db, now))

    async def backlog(self) -> Backlog:
        """What does not get away."""
        now = self._clock()
        return await self._run(lambda db: backlog(db, now))

    async def outdate(self) -> None:
        """Reminders that nobody needs any more are not sent."""
        now = self._clock()
        await self._run(lambda db: letters.outdate(db, now))

    async def resume(self, name: str) -> bool:
        """The secretariat lets these letters go: a kind, an address or a domain. Was there such a pause?"""
        return await self._run(lambda db: _let_go(db, name.lower()))


def _let_go(db: Session, name: str) -> bool:
    db.exec(delete(ReturnRow).where(col(ReturnRow.address) == name))
    lifted = [resume(db, what, name) for what in KINDS]
    return any(lifted)
