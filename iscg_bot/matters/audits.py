"""The daily sum: the secretariat hears of what does not add up, once."""

import datetime as dt
from hashlib import sha256
from zoneinfo import ZoneInfo

from iscg_bot.model.audits import Audit
from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.groups import Roster
from iscg_bot.model.letters import Letter, Section, Word, notice
from iscg_bot.model.people import Person, Role, holders

WEEK = dt.timedelta(weeks=1)


def due(roster: Roster, now: dt.datetime) -> str:
    """The day whose sum is to be taken at *now* (UTC), in the group's zone; empty before its hour."""
    local = now.astimezone(ZoneInfo(roster.group.zone))
    return local.date().isoformat() if local.hour >= roster.policy.audit_hour else ""


def follows(day: str, last: str) -> bool:
    """Is *day* at most a week after the *last* sum? A clock that leaps may be wrong: nothing is erased by it."""
    return bool(last) and dt.date.fromisoformat(day) - dt.date.fromisoformat(last) <= WEEK


def decide(audit: Audit, roster: Roster, now: dt.datetime) -> Decision:
    """The same difference is told once, however long it lasts."""
    if not audit.differences:
        return Decision(Verdict.SKIP, f"{audit.mails} mails add up")
    digest = sha256(repr(audit.differences).encode()).hexdigest()[:12]
    people = holders(roster.people, Role.SECRETARIAT, now.date())
    because = "; ".join(map(str, audit.differences))
    return Decision(Verdict.ACCEPT, because, letters=tuple(_letter(person, audit, digest) for person in people))


def _letter(person: Person, audit: Audit, digest: str) -> Letter:
    rows: tuple[Word, ...] = tuple({"kind": d.kind, "count": d.count} for d in audit.differences)
    return notice(person, f"audit/{digest}/{person.id}", "audit", Section("audit", {"differences": rows}))
