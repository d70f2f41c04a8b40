"""Invitations are reconciled, not fired: what is true compared with what people's calendars hold.

Edits within the hold time coalesce, A -> B -> A sends nothing, a crash is healed by reconciling again. The result is
exactly the REQUESTs and CANCELs that the ledger lacks.
"""

import datetime as dt
from dataclasses import dataclass, replace

from iscg_bot.model.decisions import Decision, Publish, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.invites import cancel, letter, letter_key, request
from iscg_bot.model.letters import Letter
from iscg_bot.model.meetings import Holding, Invite, Invitee, Meeting, Method, Partstat

SECOND = dt.timedelta(seconds=1)

Ledger = tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What is missing: messages in sending order, each with what the person held before; the ledger as it will be.

    *sequence* is what is published then.
    """

    invites: tuple[tuple[Invitee, Invite, Holding | None], ...]
    ledger: Ledger
    sequence: int


def due(waiting: Waiting, now: dt.datetime) -> tuple[Decision, ...]:
    """For each meeting whose hold time is over: the letters that its people lack, and the ledger as it then is."""
    return tuple(_publish(meeting, waiting.ledgers.get(meeting.id, ()), waiting, now) for meeting in waiting.unsettled)


def reconcile(meeting: Meeting, ledger: Ledger, now: dt.datetime) -> Reconciled:
    """The messages that bring every calendar to what is true; none in its hold time, none once it is over."""
    held = {h.address: h for h in ledger if h.is_invited}
    if now < meeting.settles or max([meeting.window.ends, *(h.window.ends for h in held.values())]) <= now:
        return Reconciled((), ledger, meeting.sequence)
    wanted = () if meeting.cancelled else meeting.invitees
    unwanted = [h for address, h in held.items() if address not in {i.address for i in wanted}]
    gone = [h for h in unwanted if h.failed != replace(h, method=Method.CANCEL).contents]
    told = {h.address: h for h in ledger}
    lacking = [i for i in wanted if _lacks(i, held.get(i.address), meeting, renumbered=bool(gone))]
    lacking = [i for i in lacking if not _failed(meeting, i, told.get(i.address))]
    changed = [i for i in lacking if i.address in held and _times_differ(meeting, held[i.address])]
    anew = {h.address for h in ledger if h.method is Method.CANCEL}  # only a higher SEQUENCE is heard then (C36)
    again = [i for i in lacking if i.address in anew]
    above = bool(gone or changed or again or (wanted and meeting.sequence < 0))
    sequence = meeting.sequence + 1 if above else meeting.sequence
    stamp = _stamp(ledger, now)
    told |= {i.address: _told(meeting, i, _known(told.get(i.address)), sequence, stamp) for i in lacking}
    told |= {h.address: replace(h, method=Method.CANCEL, sequence=sequence, stamp=stamp) for h in gone}
    cancels = [(h.person, cancel(meeting, told[h.address]), h) for h in gone]
    requests = [(i, request(meeting, told[i.address], held.get(i.address), told), held.get(i.address)) for i in lacking]
    published = sequence if cancels or requests else meeting.sequence
    # who sees the list of people first: a list that goes out after the CANCEL of who left it may be overtaken (C33)
    invites = sorted((*cancels, *requests), key=lambda invite: not invite[0].chair)
    return Reconciled(tuple(invites), tuple(told.values()), published)


def _publish(meeting: Meeting, ledger: Ledger, waiting: Waiting, now: dt.datetime) -> Decision:
    missing = reconcile(meeting, ledger, now)
    soon = meeting.window.starts < now + waiting.roster.policy.notice
    letters: tuple[Letter, ...] = tuple(
        letter(meeting, person, invite, before=before, short_notice=soon) for person, invite, before in missing.invites
    )
    because = f"meeting {meeting.id}: {len(letters)} calendars lack what is true (SEQUENCE {missing.sequence})"
    return Decision(Verdict.ACCEPT, because, (Publish(meeting, missing.sequence, missing.ledger),), letters)


def _times_differ(meeting: Meeting, holding: Holding) -> bool:
    """What makes answers lapse: time or place (C28)."""
    return holding.window != meeting.window or holding.link != meeting.link


def _lacks(person: Invitee, holding: Holding | None, meeting: Meeting, *, renumbered: bool) -> bool:
    """Does the person's calendar differ from what it should hold? Who sees the list of people, sees it change (C33)."""
    if holding is None or _times_differ(meeting, holding) or holding.title != meeting.title:
        return True
    return person.chair and (holding.people != _people(meeting) or renumbered)


def _failed(meeting: Meeting, person: Invitee, holding: Holding | None) -> bool:
    """Was this very message refused for good? It is not sent again until something changes."""
    return bool(holding and holding.failed == _told(meeting, person, None, 0, holding.stamp).contents)


def _known(holding: Holding | None) -> Holding | None:
    """What counts of a line when its person is told: not what was cancelled or never arrived, but an early answer."""
    return holding if holding and (holding.is_invited or holding.is_guest) else None


def _told(meeting: Meeting, person: Invitee, before: Holding | None, sequence: int, stamp: dt.datetime) -> Holding:
    """A change of time resets the answer, a change of detail keeps it (C31). Who sends somebody else still does."""
    kept = before if before and not _times_differ(meeting, before) else None
    delegated = before if before and before.partstat is Partstat.DELEGATED else None
    answered = kept or delegated
    return Holding(
        person=person,
        method=Method.REQUEST,
        sequence=sequence,
        stamp=stamp,
        window=meeting.window,
        title=meeting.title,
        link=meeting.link,
        people=_people(meeting) if person.chair else (),
        first=(before and before.first) or letter_key(meeting.uid, person.address, sequence, stamp),
        since=kept.since if kept else sequence,
        partstat=answered.partstat if answered else Partstat.NEEDS_ACTION,
        answered=before.answered if before else None,
        comment=kept.comment if kept else "",
        reachable=before.reachable if before else True,
        delegate=delegated.delegate if delegated else "",
        observes=delegated is not None and delegated.observes,
    )


def _people(meeting: Meeting) -> tuple[str, ...]:
    return tuple(sorted(i.address for i in meeting.invitees))


def _stamp(ledger: Ledger, now: dt.datetime) -> dt.datetime:
    """DTSTAMP strictly rises with each revision (C29), in whole seconds (RFC 5545 3.3.5)."""
    return max([now.replace(microsecond=0), *(h.stamp + SECOND for h in ledger)])
