"""Reminders: before meetings, to who holds them and has not declined; before configured deadlines, to who has a role.

Once each, in the person's language and waking hours, moved with the meeting. What was missed while we were down is
made up for by the last one only.
"""

import datetime as dt
from collections.abc import Iterator

from iscg_bot.model.decisions import Decision, Verdict
from iscg_bot.model.facts import Waiting
from iscg_bot.model.groups import GroupMeeting
from iscg_bot.model.invites import convener, span
from iscg_bot.model.leads import before, iso
from iscg_bot.model.letters import REMINDER, Letter, Occasion, Section, Word, notice
from iscg_bot.model.meetings import Holding, Meeting, Partstat
from iscg_bot.model.people import Person


def due(waiting: Waiting, now: dt.datetime) -> Decision:
    """Every reminder whose moment has come and that was not written."""
    letters = (*_of_meetings(waiting, now), *_of_deadlines(waiting, now))
    return Decision(Verdict.ACCEPT, f"{len(letters)} reminders are due", letters=letters)


def _of_meetings(waiting: Waiting, now: dt.datetime) -> Iterator[Letter]:
    for meeting in waiting.coming:
        for holding in waiting.ledgers.get(meeting.id, ()):
            leads, zone = waiting.roster.policy.reminders, holding.person.zone
            lead = before(meeting.window.starts, leads, zone, now, told=holding.stamp)
            if lead is None or not _wants(holding, meeting, waiting):
                continue
            key = f"remind/{meeting.uid}/{holding.since}/{iso(lead)}/{holding.address}"  # once for the same times
            if key not in waiting.reminded:
                yield _remind(meeting, holding, lead, key)


def _wants(holding: Holding, meeting: Meeting, waiting: Waiting) -> bool:
    """Is asked to it, holds it as it stands, means to come, can be reached, did not say "no reminders" (M65)."""
    asked = holding.is_invited and meeting.invitee(holding.address) is not None and holding.window == meeting.window
    quiet = {(holding.address, 0), (holding.address, meeting.id)} & waiting.quiet
    stays_away = holding.partstat in (Partstat.DECLINED, Partstat.DELEGATED)
    return asked and holding.reachable and not stays_away and not quiet


def _remind(meeting: Meeting, holding: Holding, lead: dt.timedelta, key: str) -> Letter:
    words: dict[str, Word] = span(meeting.window) | {
        "title": meeting.title,
        "link": meeting.link,
        "ahead": iso(lead),
        "partstat": holding.partstat.value,
        "by": convener(meeting),
    }
    person = holding.person
    return Letter(
        key=key,
        to=person.address,
        name=person.name,
        language=person.language,
        zone=person.zone,
        sections=(Section("remind", words),),
        occasion=Occasion.NOTICE,
        reason=REMINDER,
        meeting_uid=meeting.uid,
    )


def _of_deadlines(waiting: Waiting, now: dt.datetime) -> Iterator[Letter]:
    policy = waiting.roster.policy
    for meeting in waiting.roster.meetings:
        for person in waiting.roster.people:
            if meeting.deadline is None or not person.roles(now.date()):
                continue
            lead = before(meeting.deadline, policy.deadline_reminders, person.zone, now)
            until = f"{meeting.designation}/{meeting.deadline:%Y%m%dT%H%M}"
            key = f"remind/deadline/{until}/{iso(lead)}/{person.id}" if lead else ""
            if lead and key not in waiting.reminded and (person.addresses[0].lower(), 0) not in waiting.quiet:
                yield _remind_deadline(meeting, meeting.deadline, person, waiting, key)


def _remind_deadline(
    meeting: GroupMeeting, deadline: dt.datetime, person: Person, waiting: Waiting, key: str
) -> Letter:
    named = f"{waiting.roster.group.acronym}/{meeting.designation}"
    section = Section("remind_deadline", {"meeting": named, "deadline": deadline.isoformat()})
    return notice(person, key, REMINDER, section)
