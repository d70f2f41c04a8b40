"""The register on disk: mails, documents, questions, letters. No judgement here.

Synchronous sessions behind `asyncio.to_thread`, one short transaction a call. SQLAlchemy's exceptions become ours
here: what another attempt may cure is a TemporaryError (locked, disk full, connection lost).
"""

import asyncio
import datetime as dt
import secrets
from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlmodel import Session

from iscg_bot.edges.register import (
    canaries,
    commits,
    engines,
    erasures,
    failures,
    gathering,
    histories,
    intake,
    liaisons,
    meetings,
    outgoing,
    parents,
    pauses,
    pieces,
    sums,
    tallies,
)
from iscg_bot.edges.register.commits import Entry
from iscg_bot.edges.register.tables import NoteRow
from iscg_bot.edges.register.turns import Turn, TurnLost, keep_turn, turn_at
from iscg_bot.errors import ConflictError, PermanentError, TemporaryError
from iscg_bot.model import returns, tokens
from iscg_bot.model.decisions import Failure, Kept
from iscg_bot.model.documents import Document
from iscg_bot.model.facts import Context, Facts, Held, Needs, Outcome, Spent, Waiting
from iscg_bot.model.groups import Budgets, Roster
from iscg_bot.model.letters import Attempt, Outgoing
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.mail import Fetched, Mail
from iscg_bot.model.meetings import Holding, Meeting
from iscg_bot.model.senders import Sender
from iscg_bot.model.vitals import Tallies

__all__ = ["Entry", "Register", "Turn", "TurnLost", "keep_turn", "open_register", "turn_at"]

BY_HAND = "the secretariat stopped it"
T = TypeVar("T")
Clock = Callable[[], dt.datetime]


async def open_register(url: str, clock: Clock) -> "Register":
    """Open, migrate, and make the secret and the moment of the first start if this is it."""
    return await asyncio.to_thread(Register, url, clock)


class Register:
    """Each method is one transaction; *clock* tells the moment (UTC)."""

    def __init__(self, url: str, clock: Clock) -> None:
        self._engine: Engine = engines.connect(url)
        self._clock, self._closed = clock, False
        self.sums, self.histories = sums.Sums(self._run, clock), histories.Histories(self._run)
        self.pauses, self.pieces = pauses.Pauses(self._run, clock), pieces.Pieces(self._run)
        self.canaries, self.erasures = canaries.Canaries(self._run, clock), erasures.Erasures(self._run, clock)
        engines.migrate(self._engine)
        self.secret = bytes.fromhex(self._transact(lambda db: _first(db, "secret", secrets.token_hex(32))))
        started = self._transact(lambda db: _first(db, "first_start", clock().replace(microsecond=0).isoformat()))
        self.first_start = dt.datetime.fromisoformat(started)

    def close(self) -> None:
        """Give the database back; a transaction that is under way does so at its end."""
        self._closed = True
        self._engine.pool.dispose()

    # --- the mailbox's shelf (edges.mailbox.Shelf) -----------------------------------------------------------------

    async def position(self, mailbox: str) -> tuple[int, int]:
        """(UIDVALIDITY, watermark), (0, 0) if never read."""
        return await self._run(lambda db: intake.position(db, mailbox))

    async def keep(self, mailbox: str, uidvalidity: int, mails: Sequence[Fetched], watermark: int) -> int:
        """Mails and watermark together, durable when this returns; how many were new."""
        now = self._clock()
        return await self._run(lambda db: intake.keep(db, mailbox, uidvalidity, mails, watermark=watermark, now=now))

    async def unfiled(self, mailbox: str, uidvalidity: int) -> list[int]:
        """Decided mails that the server has not been told of."""
        return await self._run(lambda db: intake.unfiled(db, mailbox, uidvalidity))

    async def filed(self, mailbox: str, uidvalidity: int, uids: Sequence[int]) -> None:
        """The server was told of these."""
        await self._run(lambda db: intake.filed(db, mailbox, uidvalidity, uids))

    # --- the desk ----------------------------------------------------------------------------------------------------

    async def undecided(self, limit: int = 50) -> list[Kept]:
        """Kept and not decided, oldest first; of large mails the first piece."""
        return await self._run(lambda db: intake.undecided(db, limit))

    async def kept(self, mail: int) -> Kept | None:
        """One mail as it came, whole."""
        return await self._run(lambda db: intake.kept(db, mail))

    async def retry(self, program: str) -> int:
        """Mails that broke another program than this are undecided again; how many."""
        return await self._run(lambda db: failures.retry(db, program))

    async def failures(self, mail: int) -> tuple[Failure, ...]:
        """What broke the program with this mail, in order."""
        return await self._run(lambda db: failures.of(db, mail))

    async def context(self, mail: Mail, kept: Kept, roster: Roster, now: dt.datetime) -> Context:
        """Step 4: the thread and the text that the mail answers, and its earlier copies."""
        domain = roster.group.robot.rpartition("@")[2]
        traced, wish = returns.traced(mail, self.secret, domain, now), tokens.unsubscribed(self.secret, mail.subject)
        wrong = kept.fetched < self.first_start  # our clock was, then or now: nobody fetches before the first start
        since = roster.policy.since or (None if wrong else self.first_start)
        return await self._run(
            lambda db: Context(
                roster=roster,
                now=now,
                mail=kept.id,
                thread=gathering.thread(db, traced),
                parent=parents.parent(db, mail, kept.id),
                earlier=gathering.earlier(db, mail, kept.id),
                released=kept.released,
                alone=kept.attempts > 0,
                unsubscribes=wish,
                since=since,
            )
        )

    async def facts(self, needs: Needs, roster: Roster, sender: Sender) -> Facts:
        """What the submissions of a mail name."""
        now = self._clock()
        return await self._run(lambda db: gathering.facts(db, needs, roster, sender, now))

    async def spent(self, address: str, mail: Mail, own: int, now: dt.datetime) -> Spent:
        """What went to an address lately."""
        return await self._run(lambda db: gathering.spent(db, address, mail, own, now))

    async def waiting(self, roster: Roster, now: dt.datetime, patience: dt.timedelta) -> Waiting:
        """What the clock may look at."""
        return await self._run(lambda db: gathering.waiting(db, roster, now, patience))

    async def commit(self, entry: Entry) -> None:
        """Step 7: everything of one mail, or nothing."""
        await self._run(lambda db: commits.commit(db, self.secret, entry))

    # --- the outbox --------------------------------------------------------------------------------------------------

    async def due(self, now: dt.datetime, budgets: Budgets) -> Outgoing | None:
        """The next letter to send."""
        return await self._run(lambda db: outgoing.due(db, now, budgets))

    async def exhausted(self, now: dt.datetime, budgets: Budgets) -> bool:
        """Did as many letters go in the last hour as may?"""
        return await self._run(lambda db: outgoing.exhausted(db, now, budgets))

    async def exchange(
        self, attempts: Sequence[Attempt], unsent: Sequence[Outgoing], now: dt.datetime, budgets: Budgets, room: int
    ) -> tuple[Outgoing, ...] | None:
        """What became of letters, against the next ones to send; None if sending is stopped."""
        return await self._run(lambda db: outgoing.exchange(db, attempts, unsent, now, budgets=budgets, room=room))

    async def interrupted(self, now: dt.datetime, next_due: dt.datetime) -> int:
        """Letters that a crash left in the middle of being sent are unknown."""
        return await self._run(lambda db: outgoing.interrupted(db, now, next_due))

    async def fates(self) -> dict[str, int]:
        """How many letters have which fate."""
        return await self._run(outgoing.fates)

    async def withhold(self) -> int:
        """Letters that wait are sent no more: they are out already, for all we know; how many."""
        return await self._run(outgoing.withhold)

    async def stop_sending(self, stop: bool) -> None:
        """The emergency stop (M66)."""
        await self._run(lambda db: _write(db, "sending_stopped", BY_HAND if stop else ""))

    async def sending_stopped(self) -> bool:
        """Is the emergency stop on?"""
        return bool(await self.why_stopped())

    async def why_stopped(self) -> str:
        """Why nothing is sent; empty if letters are."""
        return await self._run(lambda db: _read(db, "sending_stopped"))

    async def beat(self, heard: dt.datetime) -> None:
        """The mailbox was last searched completely at *heard* (UTC)."""
        await self._run(lambda db: _write(db, "heard", heard.isoformat()))

    async def heard(self) -> dt.datetime | None:
        """When the mailbox was last searched completely, None if never."""
        value = await self._run(lambda db: _read(db, "heard"))
        return dt.datetime.fromisoformat(value) if value else None

    # --- whoever watches ----------------------------------------------------------------------------------------------

    async def tallies(self) -> Tallies:
        """What can be counted, now."""
        now = self._clock()
        return await self._run(lambda db: tallies.count(db, now))

    async def migrated(self) -> bool:
        """Are the tables as this program knows them? TemporaryError if the register does not answer."""
        return await self._run(lambda db: engines.is_current(db.connection()))

    # --- the console -------------------------------------------------------------------------------------------------

    async def held(self) -> tuple[Held, ...]:
        """Mails that wait for the secretariat, oldest first."""
        return await self._run(gathering.held)

    async def outcomes(self) -> tuple[Outcome, ...]:
        """What became of every mail that was decided."""
        return await self._run(gathering.outcomes)

    async def reasons(self, mail: int) -> tuple[tuple[str, str], ...]:
        """What was decided about a mail: verdicts with their reasons, in order."""
        return await self._run(lambda db: gathering.reasons(db, mail))

    async def meetings(self) -> tuple[tuple[Meeting, tuple[Holding, ...]], ...]:
        """Every meeting with its ledger, soonest first."""
        return await self._run(_meetings)

    async def liaisons(self) -> tuple[Liaison, ...]:
        """Every liaison statement, in the order in which they came."""
        return await self._run(liaisons.every)

    async def documents(self, meeting: str = "") -> tuple[Document, ...]:
        """All documents, or one meeting's."""
        return await self._run(lambda db: gathering.documents(db, meeting))

    # -----------------------------------------------------------------------------------------------------------------

    async def _run(self, work: Callable[[Session], T]) -> T:
        return await asyncio.to_thread(self._transact, work)

    def _transact(self, work: Callable[[Session], T]) -> T:
        try:
            with Session(self._engine, expire_on_commit=False) as db, db.begin():
                return work(db)
        except IntegrityError as error:
            raise ConflictError(str(error.orig)) from error
        except (DataError, ProgrammingError) as error:  # what we asked for is wrong and stays so
            raise PermanentError(f"the register: {error.orig}") from error
        except OverflowError as error:  # a number that no row can have
            raise PermanentError(f"the register: {error}") from error
        except (DBAPIError, NoneFree) as error:
            raise TemporaryError(f"the register does not answer: {getattr(error, 'orig', error)}") from error
        except SQLAlchemyError as error:
            raise PermanentError(f"the register: {error}") from error
        finally:
            if self._closed:
                self._engine.pool.dispose()


def _meetings(db: Session) -> tuple[tuple[Meeting, tuple[Holding, ...]], ...]:
    every = meetings.every(db)
    ledgers = meetings.ledgers(db, every)
    return tuple((meeting, ledgers[meeting.id]) for meeting in every)


def _read(db: Session, name: str) -> str:
    row = db.get(NoteRow, name)
    return row.value if row else ""


def _write(db: Session, name: str, value: str) -> None:
    db.merge(NoteRow(name=name, value=value))


def _first(db: Session, name: str, value: str) -> str:
    """The value that was written first stays."""
    if known := _read(db, name):
        return known
    _write(db, name, value)
    return value
