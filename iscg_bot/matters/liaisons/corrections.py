"""What the secretariat corrects about a liaison statement: its deadline, and that no reply is needed any more."""

import datetime as dt
from dataclasses import replace

from iscg_bot.model.decisions import ChangeLiaison, Decision, Verdict
from iscg_bot.model.facts import Facts, Needs
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.notices import CloseLiaison, SetDeadline
from iscg_bot.model.people import Role


def needs_correction(wish: CloseLiaison | SetDeadline) -> Needs:
    """The statement."""
    return Needs(liaisons=frozenset({wish.liaison}))


def decide_correction(wish: CloseLiaison | SetDeadline, facts: Facts) -> Decision:
    """Only for the secretariat; reminders follow what is true then."""
    if Role.SECRETARIAT not in facts.sender.roles:
        return Decision(Verdict.REFUSE, "only the secretariat corrects liaison statements")
    liaison = next((one for one in facts.liaisons if one.id == wish.liaison), None)
    if liaison is None:
        return Decision(Verdict.REFUSE, f"there is no liaison statement {wish.liaison}")
    return _close(liaison, wish) if isinstance(wish, CloseLiaison) else _set_deadline(liaison, wish)


def _close(liaison: Liaison, wish: CloseLiaison) -> Decision:
    if liaison.closed:
        return Decision(Verdict.REFUSE, f"liaison statement {liaison.id} is closed already: {liaison.closed}")
    reason = wish.reason or "closed by the secretariat"
    because = f"liaison statement {liaison.id} is closed: {reason}"
    return Decision(Verdict.ACCEPT, because, (ChangeLiaison(liaison, replace(liaison, closed=reason)),))


def _set_deadline(liaison: Liaison, wish: SetDeadline) -> Decision:
    if not liaison.closed and liaison.deadline == wish.deadline:
        return Decision(
            Verdict.REFUSE, f"the deadline of liaison statement {liaison.id} is {_day(wish.deadline)} already"
        )
    because = (
        f"the deadline of liaison statement {liaison.id} is now {_day(wish.deadline)}, it was {_day(liaison.deadline)}"
    )
    because += ", and it is open again" if liaison.closed else ""
    changed = replace(liaison, deadline=wish.deadline, closed="")
    return Decision(Verdict.ACCEPT, because, (ChangeLiaison(liaison, changed),))


def _day(deadline: dt.date | None) -> str:
    return deadline.isoformat() if deadline else "none"
