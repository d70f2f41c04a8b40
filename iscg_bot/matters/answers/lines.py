"""The ledger's line of somebody who answers; who asked for the meeting; letters about it to others."""

import datetime as dt

from iscg_bot.model.facts import Facts
from iscg_bot.model.guests import invitee
from iscg_bot.model.invites import span
from iscg_bot.model.letters import Letter, Occasion, Section, Word
from iscg_bot.model.meetings import Holding, Invitee, Meeting, Method
from iscg_bot.model.people import person_at
from iscg_bot.model.senders import Sender, sender_for


def line(meeting: Meeting, attendee: str, facts: Facts) -> Holding | None:
    """The person's line in the ledger, under any configured address (C42)."""
    ledger = facts.ledgers.get(meeting.id, ())
    known = person_at(facts.roster.people, attendee)
    return next((h for h in ledger if h.address == attendee or (known and h.person.person == known.id)), None)


def guest(meeting: Meeting, address: str, facts: Facts, now: dt.datetime) -> Holding | None:
    """A line for somebody who got the invitation from somebody else; None if there is no invitation yet."""
    told = next((h for h in facts.ledgers.get(meeting.id, ()) if h.is_invited), None)
    if told is None:
        return None
    return Holding(
        person=invitee(address, facts.roster),
        method=Method.REQUEST,
        sequence=meeting.sequence,
        stamp=min(told.stamp, now),
        window=told.window,
        title=told.title,
        link=told.link,
        since=told.since,
        arrived=False,
    )


def is_told(meeting: Meeting, holding: Holding) -> bool:
    """Does this calendar hold what is true, its list of people too? Else an update is on its way."""
    here = holding.is_invited and not meeting.cancelled and meeting.invitee(holding.address) is not None
    same = (holding.window, holding.link, holding.title) == (meeting.window, meeting.link, meeting.title)
    people = tuple(sorted(i.address for i in meeting.invitees))
    return here and same and holding.people in ((), people)


def is_own(attendee: str, facts: Facts) -> bool:
    """From is the ATTENDEE, or another address of the same configured person (C41)."""
    known = person_at(facts.roster.people, attendee)
    return facts.sender.address == attendee or (known is not None and known.id == facts.sender.person)


def chair(meeting: Meeting, facts: Facts) -> Sender | None:
    """Who convened it, as somebody whom we write to."""
    for one in meeting.chairs:
        if person := person_at(facts.roster.people, one.address):
            return sender_for(person, facts.sender.received, facts.sender.mail)
    return None


def notice(meeting: Meeting, person: Invitee, template: str, words: dict[str, Word], key: str) -> Letter:
    """What somebody has decided, told to *person*."""
    return Letter(
        key=key,
        to=person.address,
        name=person.name,
        language=person.language,
        zone=person.zone,
        sections=(Section(template, span(meeting.window) | {"title": meeting.title} | words),),
        occasion=Occasion.NOTICE,
        reason=template,
        meeting_uid=meeting.uid,
    )
