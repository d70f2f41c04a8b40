"""Invitations are reconciled, not fired: what is true compared with what people's calendars hold (RFC 5546 3.2).

Edits within the hold time coalesce, A -> B -> A sends nothing, a crash is healed by reconciling again. The result is
exactly the REQUESTs and CANCELs that the ledger lacks.
"""

import datetime as dt
from dataclasses import dataclass, replace

from iscg_bot.model.meetings import Attendee, Holding, Invite, Invitee, Meeting, Method, Partstat

SECOND = dt.timedelta(seconds=1)

Ledger = tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What is missing: the messages in sending order, the ledger as it will be, the SEQUENCE that is then published."""

    invites: tuple[tuple[Invitee, Invite], ...]
    ledger: Ledger
    sequence: int


def reconcile(meeting: Meeting, ledger: Ledger, now: dt.datetime) -> Reconciled:
    """The messages that bring every calendar to what is true; nothing before the hold time has passed."""
    held = {h.address: h for h in ledger if h.is_invited}
    if now < meeting.settles or meeting.window.ends <= now:
        return Reconciled((), ledger, meeting.sequence)
    wanted = () if meeting.cancelled else meeting.invitees
    gone = [h for address, h in held.items() if address not in {i.address for i in wanted}]
    changed = [i for i in wanted if i.address in held and _times_differ(meeting, held[i.address])]
    sequence = meeting.sequence + 1 if gone or changed or meeting.sequence < 0 else meeting.sequence
    stamp = _stamp(ledger, now)
    requests = [i for i in wanted if _lacks(i, held.get(i.address), meeting, renumbered=bool(gone))]
    told = {h.address: h for h in ledger}
    told |= {i.address: _requested(meeting, i, held.get(i.address), sequence, stamp) for i in requests}
    told |= {h.address: replace(h, method=Method.CANCEL, sequence=sequence, stamp=stamp) for h in gone}
    cancels = [(h.person, _cancel(meeting, told[h.address])) for h in gone]
    invites = [(i, _request(meeting, told[i.address], held.get(i.address), told)) for i in requests]
    published = sequence if invites or cancels else meeting.sequence
    return Reconciled((*cancels, *invites), tuple(told.values()), published)


def again(meeting: Meeting, holding: Holding, ledger: Ledger) -> Invite:
    """What the person should hold, sent once more as it is: the answer to a REFRESH or a stale reply (C44, C54)."""
    return _request(meeting, holding, None, {h.address: h for h in ledger})


def _times_differ(meeting: Meeting, holding: Holding) -> bool:
    """What makes answers lapse: time or place (C28)."""
    return holding.window != meeting.window or holding.link != meeting.link


def _lacks(person: Invitee, holding: Holding | None, meeting: Meeting, *, renumbered: bool) -> bool:
    """Does the person's calendar differ from what it should hold? Who sees the list of people, sees it change (C33)."""
    if holding is None or _times_differ(meeting, holding) or holding.title != meeting.title:
        return True
    return person.chair and (holding.people != _people(meeting) or renumbered)


def _requested(meeting: Meeting, person: Invitee, before: Holding | None, sequence: int, stamp: dt.datetime) -> Holding:
    """A change of time resets the answer, a change of detail keeps it (C31)."""
    kept = before is not None and not _times_differ(meeting, before)
    answer = before.partstat if kept and before else Partstat.NEEDS_ACTION
    return Holding(
        person=person,
        method=Method.REQUEST,
        sequence=sequence,
        stamp=stamp,
        window=meeting.window,
        title=meeting.title,
        link=meeting.link,
        people=_people(meeting) if person.chair else (),
        partstat=answer,
        answered=before.answered if before else None,
        comment=before.comment if kept and before else "",
        reachable=before.reachable if before else True,
    )


def _request(meeting: Meeting, holding: Holding, before: Holding | None, told: dict[str, Holding]) -> Invite:
    """The recipient and who convened it; only the latter sees everybody (C15)."""
    person = holding.person
    shown = meeting.invitees if person.chair else tuple(i for i in meeting.invitees if i.chair or i == person)
    return Invite(
        method=Method.REQUEST,
        uid=meeting.uid,
        sequence=holding.sequence,
        stamp=holding.stamp,
        window=meeting.window,
        zone=meeting.when.zone,
        title=meeting.title,
        link=meeting.link,
        attendees=tuple(_attendee(i, told.get(i.address)) for i in shown),
        was=before.window if before and before.window != meeting.window else None,
    )


def _cancel(meeting: Meeting, holding: Holding) -> Invite:
    """RFC 5546 3.2.5: to the person who holds it, about the times that this person holds."""
    person = holding.person
    return Invite(
        method=Method.CANCEL,
        uid=meeting.uid,
        sequence=holding.sequence,
        stamp=holding.stamp,
        window=holding.window,
        zone=meeting.when.zone,
        title=holding.title,
        link=holding.link,
        attendees=(Attendee(person.address, person.name, holding.partstat, person.chair),),
        whole=meeting.cancelled,
    )


def _attendee(person: Invitee, holding: Holding | None) -> Attendee:
    answer = holding.partstat if holding and holding.is_invited else Partstat.NEEDS_ACTION
    return Attendee(person.address, person.name, answer, person.chair)


def _people(meeting: Meeting) -> tuple[str, ...]:
    return tuple(sorted(i.address for i in meeting.invitees))


def _stamp(ledger: Ledger, now: dt.datetime) -> dt.datetime:
    """DTSTAMP strictly rises with each revision (C29), in whole seconds (RFC 5545 3.3.5)."""
    return max([now.replace(microsecond=0), *(h.stamp + SECOND for h in ledger)])
