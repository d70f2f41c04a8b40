"""Meetings at the database: what is true, the ledger of what calendars hold, who wants no reminders."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, delete, or_, select

from iscg_bot.edges.register.tables import HoldingRow, InviteeRow, LetterRow, MeetingRow, NoteRow, QuietRow
from iscg_bot.errors import ConflictError
from iscg_bot.model.decisions import AddMeeting, ChangeMeeting, NoteAnswer, Publish, Quiet, Unreachable
from iscg_bot.model.facts import Needs
from iscg_bot.model.letters import REMINDER
from iscg_bot.model.meetings import Holding, Invitee, Meeting, Method, Mode, Partstat, When, Window

ARRANGED = "meetings_arranged"  # in the register's notes

Ledgers = dict[int, tuple[Holding, ...]]


def needed(db: Session, needs: Needs, now: dt.datetime) -> tuple[Meeting, ...]:
    """The meetings that a submission names: by id, by UID, by who is invited to what is to come, by when they are."""
    named = [_standing(span) for span in sorted(needs.spans)]
    if needs.meetings:
        named.append(col(MeetingRow.id).in_(needs.meetings))
    if needs.uids:
        named.append(col(MeetingRow.uid).in_(needs.uids))
    if needs.people:
        invited = select(InviteeRow.meeting_id).where(col(InviteeRow.address).in_(needs.people))
        named.append(col(MeetingRow.id).in_(invited) & (col(MeetingRow.ends) > now))
    rows = db.exec(select(MeetingRow).where(or_(*named)).order_by(col(MeetingRow.id))) if named else ()
    return tuple(_meeting(db, row) for row in rows)


def unsettled(db: Session, now: dt.datetime) -> tuple[Meeting, ...]:
    """Meetings that changed since calendars were told, and whose hold time is over."""
    rows = db.exec(
        select(MeetingRow).where(col(MeetingRow.unsettled), MeetingRow.settles <= now).order_by(col(MeetingRow.id))
    )
    return tuple(_meeting(db, row) for row in rows)


def coming(db: Session, span: Window) -> tuple[Meeting, ...]:
    """Meetings that stand and begin in *span*, soonest first."""
    rows = select(MeetingRow).where(
        col(MeetingRow.cancelled).is_(False), MeetingRow.starts > span.starts, MeetingRow.starts <= span.ends
    )
    return tuple(_meeting(db, row) for row in db.exec(rows.order_by(col(MeetingRow.starts), col(MeetingRow.id))))


def undelivered(db: Session, now: dt.datetime) -> tuple[Meeting, ...]:
    """Meetings to come of which somebody's last letter did not arrive, or who is not reached any more."""
    lost = or_(col(HoldingRow.failed) != "", col(HoldingRow.reachable).is_(False))
    somebody = select(HoldingRow.id).where(HoldingRow.meeting_id == MeetingRow.id, lost).exists()
    rows = select(MeetingRow).where(MeetingRow.ends > now, somebody)
    return tuple(_meeting(db, row) for row in db.exec(rows.order_by(col(MeetingRow.ends), col(MeetingRow.id))))


def every(db: Session) -> tuple[Meeting, ...]:
    """All meetings, soonest first."""
    rows = db.exec(select(MeetingRow).order_by(col(MeetingRow.starts), col(MeetingRow.id)))
    return tuple(_meeting(db, row) for row in rows)


def ledgers(db: Session, meetings: Iterable[Meeting]) -> Ledgers:
    """What calendars hold of each meeting, in the order in which people were first told."""
    ids = [meeting.id for meeting in meetings]
    rows = db.exec(select(HoldingRow).where(col(HoldingRow.meeting_id).in_(ids)).order_by(col(HoldingRow.id)))
    found: Ledgers = dict.fromkeys(ids, ())
    for row in rows:
        found[row.meeting_id] += (holding_of(row),)
    return found


def quiet(db: Session, addresses: Iterable[str]) -> frozenset[tuple[str, int]]:
    """Who of these wants no reminders, of which meeting (0: of any)."""
    rows = select(QuietRow).where(col(QuietRow.address).in_(sorted(addresses)))
    return frozenset((row.address, row.meeting) for row in db.exec(rows))


def reminded(db: Session, uids: Iterable[str]) -> frozenset[str]:
    """The keys of the reminders that were written of these meetings, and of deadlines (which have no UID).

    And of what the secretariat was told of them.
    """
    told = col(LetterRow.reason).in_((REMINDER, "undelivered"))
    rows = select(LetterRow.key).where(col(LetterRow.meeting_uid).in_(["", *uids]), told)
    return frozenset(db.exec(rows))


def arranged(db: Session) -> int:
    """How often meetings were convened or changed: who decides by what stands at a time compares it at the commit."""
    row = db.get(NoteRow, ARRANGED)
    return int(row.value) if row else 0


def arrange(db: Session, seen: int | None) -> None:
    """Meetings are being convened or changed; it conflicts if others were since *seen*: a time may be taken now."""
    last = arranged(db)
    if seen is not None and seen != last:
        raise ConflictError("meetings were arranged meanwhile")
    db.merge(NoteRow(name=ARRANGED, value=str(last + 1)))


def add(db: Session, change: AddMeeting) -> None:
    """A new meeting; calendars are told when its hold time is over."""
    row = MeetingRow(**_columns(change.meeting), unsettled=True)
    db.add(row)
    db.flush()
    assert row.id is not None
    _write_invitees(db, row.id, change.meeting.invitees)


def change(db: Session, change: ChangeMeeting) -> None:
    """What is true changes, unless it did since it was gathered."""
    row = _current(db, change.meeting)
    row.sqlmodel_update({**_columns(change.meeting), "version": row.version + 1, "unsettled": True})
    db.add(row)
    db.exec(delete(InviteeRow).where(col(InviteeRow.meeting_id) == row.id))
    _write_invitees(db, change.meeting.id, change.meeting.invitees)


def publish(db: Session, change: Publish) -> None:
    """Calendars are told: the ledger as it will be, in the same transaction as the letters that make it so."""
    row = _current(db, change.meeting)
    row.sequence, row.unsettled, row.version = change.sequence, False, row.version + 1
    db.add(row)
    for holding in change.ledger:
        write_holding(db, change.meeting.id, holding)


def note(db: Session, change: NoteAnswer) -> None:
    """One line of the ledger; it conflicts if the person was told something else meanwhile."""
    row, meeting = _line(db, change.meeting, change.holding.address), db.get(MeetingRow, change.meeting)
    known = row and (row.sequence, row.stamp) == (change.holding.sequence, change.holding.stamp)
    told = known or (row is None and change.holding.is_guest)
    if meeting is None or not told:
        raise ConflictError(f"{change.holding.address} was told of another time meanwhile")
    meeting.version += 1  # whoever publishes a ledger without this answer decides again
    db.add(meeting)
    write_holding(db, change.meeting, change.holding)


def lose(db: Session, change: Unreachable) -> None:
    """What was sent to this address came back."""
    for row in db.exec(select(HoldingRow).where(HoldingRow.address == change.address)):
        row.reachable = False
        db.add(row)


def hush(db: Session, change: Quiet) -> None:
    """No more reminders."""
    db.merge(QuietRow(address=change.address, meeting=change.meeting))


def _standing(span: Window) -> ColumnElement[bool]:
    overlaps = (col(MeetingRow.starts) < span.ends) & (col(MeetingRow.ends) > span.starts)
    return overlaps & col(MeetingRow.cancelled).is_(False)


def _current(db: Session, meeting: Meeting) -> MeetingRow:
    row = db.get(MeetingRow, meeting.id)
    if row is None or row.version != meeting.version:
        raise ConflictError(f"meeting {meeting.id} was changed meanwhile")
    return row


def _line(db: Session, meeting: int, address: str) -> HoldingRow | None:
    return db.exec(select(HoldingRow).where(HoldingRow.meeting_id == meeting, HoldingRow.address == address)).first()


def _write_invitees(db: Session, meeting: int, invitees: tuple[Invitee, ...]) -> None:
    for ordinal, invitee in enumerate(invitees):
        db.add(InviteeRow(meeting_id=meeting, ordinal=ordinal, **_person(invitee)))


def write_holding(db: Session, meeting: int, holding: Holding) -> None:
    """The line of the ledger as it is now."""
    sequence, stamp = holding.answered or (None, None)
    columns = {
        **_person(holding.person),
        "method": holding.method.value,
        "sequence": holding.sequence,
        "stamp": holding.stamp,
        "starts": holding.window.starts,
        "ends": holding.window.ends,
        "title": holding.title,
        "link": holding.link,
        "people": " ".join(holding.people),
        "first": holding.first,
        "since": holding.since,
        "partstat": holding.partstat.value,
        "answered_sequence": sequence,
        "answered_stamp": stamp,
        "comment": holding.comment,
        "reachable": holding.reachable,
        "failed": holding.failed,
        "arrived": holding.arrived,
        "delegate": holding.delegate,
        "observes": holding.observes,
    }
    known = _line(db, meeting, holding.address)
    db.add(known.sqlmodel_update(columns) if known else HoldingRow(meeting_id=meeting, **columns))


def _person(invitee: Invitee) -> dict[str, Any]:
    return {
        "address": invitee.address,
        "name": invitee.name,
        "language": invitee.language,
        "zone": invitee.zone,
        "person": invitee.person,
        "chair": invitee.chair,
        "delegator": invitee.delegator,
    }


def _columns(meeting: Meeting) -> dict[str, Any]:
    return {
        "uid": meeting.uid,
        "title": meeting.title,
        "subject": meeting.subject,
        "alongside": meeting.alongside,
        "mode": meeting.mode.value,
        "link": meeting.link,
        "language": meeting.language,
        "local": meeting.when.local.isoformat(),
        "zone": meeting.when.zone,
        "fold": meeting.when.fold,
        "starts": meeting.window.starts,
        "ends": meeting.window.ends,
        "tzdata": meeting.when.tzdata,
        "cancelled": meeting.cancelled,
        "sequence": meeting.sequence,
        "settles": meeting.settles,
        "requester": meeting.requester,
        "version": meeting.version,
        "mail_id": meeting.mail or None,
    }


def _meeting(db: Session, row: MeetingRow) -> Meeting:
    invitees = db.exec(select(InviteeRow).where(InviteeRow.meeting_id == row.id).order_by(col(InviteeRow.ordinal)))
    window = Window(row.starts, row.ends)
    local = dt.datetime.fromisoformat(row.local)
    return Meeting(
        uid=row.uid,
        title=row.title,
        when=When(local, row.zone, window.length, window, row.fold, row.tzdata),
        invitees=tuple(_invitee(invitee) for invitee in invitees),
        settles=row.settles,
        subject=row.subject,
        alongside=row.alongside,
        mode=Mode(row.mode),
        link=row.link,
        cancelled=row.cancelled,
        sequence=row.sequence,
        language=row.language,
        requester=row.requester,
        mail=row.mail_id or 0,
        version=row.version,
        id=row.id or 0,
    )


def _invitee(row: InviteeRow | HoldingRow) -> Invitee:
    return Invitee(row.address, row.name, row.language, row.zone, row.person, row.chair, row.delegator)


def holding_of(row: HoldingRow) -> Holding:
    """A line of the ledger."""
    answered = None
    if row.answered_sequence is not None and row.answered_stamp is not None:
        answered = (row.answered_sequence, row.answered_stamp)
    return Holding(
        person=_invitee(row),
        method=Method(row.method),
        sequence=row.sequence,
        stamp=row.stamp,
        window=Window(row.starts, row.ends),
        title=row.title,
        link=row.link,
        people=tuple(row.people.split()),
        first=row.first,
        since=row.since,
        partstat=Partstat(row.partstat),
        answered=answered,
        comment=row.comment,
        reachable=row.reachable,
        failed=row.failed,
        arrived=row.arrived,
        delegate=row.delegate,
        observes=row.observes,
    )
