"""Invitations as messages: a meeting and a line of its ledger make an iTIP message (RFC 5546 3.2) and its letter."""

import datetime as dt

from iscg_bot.model.letters import Letter, Occasion, Section, Word
from iscg_bot.model.meetings import Attendee, Holding, Invite, Invitee, Meeting, Method, Partstat, Window

Told = dict[str, Holding]  # the ledger by address, as it will be

TEMPLATES = {Method.REQUEST: "invite", Method.CANCEL: "cancel", Method.DECLINECOUNTER: "declined_counter"}


def request(meeting: Meeting, holding: Holding, before: Holding | None, told: Told) -> Invite:
    """What the person should hold now; *before* is what the person held until now.

    Only who convened it sees everybody (C15).
    """
    return Invite(
        method=Method.REQUEST,
        uid=meeting.uid,
        sequence=holding.sequence,
        stamp=holding.stamp,
        window=meeting.window,
        zone=meeting.when.zone,
        title=meeting.title,
        link=meeting.link,
        attendees=tuple(_attendee(i, meeting, told) for i in _shown(meeting, holding.person, told)),
        was=before.window if before and before.window != meeting.window else None,
    )


def cancel(meeting: Meeting, holding: Holding) -> Invite:
    """RFC 5546 3.2.5: to the person who holds it, about the times that this person holds."""
    return Invite(
        method=Method.CANCEL,
        uid=meeting.uid,
        sequence=holding.sequence,
        stamp=holding.stamp,
        window=holding.window,
        zone=meeting.when.zone,
        title=holding.title,
        link=holding.link,
        attendees=(_alone(holding),),
        whole=meeting.cancelled,
    )


def decline_counter(meeting: Meeting, holding: Holding, stamp: dt.datetime) -> Invite:
    """RFC 5546 3.2.8: the SEQUENCE stays, nothing changes (C59)."""
    return Invite(
        method=Method.DECLINECOUNTER,
        uid=meeting.uid,
        sequence=holding.sequence,
        stamp=stamp.replace(microsecond=0),
        window=meeting.window,
        zone=meeting.when.zone,
        title=meeting.title,
        link=meeting.link,
        attendees=(_alone(holding),),
    )


def letter(
    meeting: Meeting,
    person: Invitee,
    invite: Invite,
    *,
    before: Holding | None = None,
    template: str = "",
    key: str = "",
    short_notice: bool = False,
) -> Letter:
    """The mail that carries *invite*; *before* is what the person held until now, for what changed."""
    template = template or ("update" if before and invite.method is Method.REQUEST else TEMPLATES[invite.method])
    return Letter(
        key=key or letter_key(meeting.uid, person.address, invite.sequence, invite.stamp),
        to=person.address,
        name=person.name,
        language=person.language,
        zone=person.zone,
        sections=(Section(template, _words(template, meeting, person, invite, before, short_notice=short_notice)),),
        occasion=Occasion.NOTICE,
        reason=template,
        invite=invite,
        meeting_uid=meeting.uid,
        follows=before.first if before else "",
        before=before,
    )


def letter_key(uid: str, address: str, sequence: int, stamp: dt.datetime) -> str:
    """One letter a person and revision (C37)."""
    return f"meeting/{uid}/{sequence}/{stamp:%Y%m%dT%H%M%SZ}/{address}"


def span(window: Window) -> dict[str, Word]:
    """Start and end as templates want moments."""
    return {"starts": window.starts.isoformat(), "ends": window.ends.isoformat()}


def convener(meeting: Meeting) -> str:
    """The name of who convened it, as letters show it."""
    return ", ".join(c.name or c.address for c in meeting.chairs)


def _words(
    template: str, meeting: Meeting, person: Invitee, invite: Invite, before: Holding | None, *, short_notice: bool
) -> dict[str, Word]:
    """The words of the templates invite, update, cancel, declined_counter and stale (letters' catalogue)."""
    words = span(invite.window) | {"title": invite.title}
    people: tuple[Word, ...] = tuple(i.name or i.address for i in meeting.invitees) if person.chair else ()
    was = span(invite.was) if invite.was else {"starts": "", "ends": ""}
    own: dict[str, dict[str, Word]] = {
        "invite": {
            "zone": meeting.when.zone,
            "link": invite.link,
            "by": convener(meeting),
            "people": people,
            "alongside": meeting.alongside,
            "short_notice": short_notice,
        },
        "update": {
            "was_starts": was["starts"],
            "was_ends": was["ends"],
            "was_title": before.title if before and before.title != invite.title else "",
            "link": invite.link,
            "moved": invite.was is not None or (before is not None and before.link != invite.link),
            "by": convener(meeting),
            "people": people,
        },
        "cancel": {"removed": not invite.whole, "by": convener(meeting)},
        "declined_counter": {"by": convener(meeting)},
        "stale": {"link": invite.link},
    }
    return words | own[template]


def _alone(holding: Holding) -> Attendee:
    person = holding.person
    return Attendee(person.address, person.name, holding.partstat, person.chair, holding.delegate)


def _shown(meeting: Meeting, person: Invitee, told: Told) -> tuple[Invitee, ...]:
    """To others: themselves and who convened it, with who comes instead of these (RFC 5546 3.2.2.3)."""
    if person.chair:
        return meeting.invitees
    near = {person.address, *(chair.address for chair in meeting.chairs)}
    instead = {told[address].delegate for address in near & told.keys()}
    return tuple(i for i in meeting.invitees if i.address in near | instead)


def _attendee(person: Invitee, meeting: Meeting, told: Told) -> Attendee:
    """With whom the person stands in for, and who comes instead: nobody, as long as that one is not invited."""
    holding = told.get(person.address)
    lapsed = holding is not None and holding.delegate and meeting.invitee(holding.delegate) is None
    if holding is None or not holding.is_invited or lapsed:
        return Attendee(person.address, person.name, Partstat.NEEDS_ACTION, person.chair)
    delegators = tuple(h.address for h in told.values() if h.is_invited and h.delegate == person.address)
    return Attendee(
        person.address, person.name, holding.partstat, person.chair, holding.delegate, delegators, holding.observes
    )
