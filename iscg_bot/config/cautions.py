"""What a configuration without problems should better have. Warnings never keep the service from starting."""

import datetime as dt
import ipaddress
from collections.abc import Iterator

from iscg_bot.config import credentials
from iscg_bot.config.credentials import Environment
from iscg_bot.config.drafts import Draft
from iscg_bot.model.compositions import composition
from iscg_bot.model.groups import Roster
from iscg_bot.model.people import Role, holders


def warnings(draft: Draft, roster: Roster, environment: Environment, day: dt.date) -> tuple[str, ...]:
    """One sentence for each thing that the secretariat should know on *day*."""
    return (
        *composition(roster, day),
        *_wire(roster),
        *_calendar(draft, roster, day),
        *_desk(roster, day),
        *_web(draft),
        *_secrets(draft, environment),
    )


def _wire(roster: Roster) -> Iterator[str]:
    group = roster.group
    if not group.authserv_id:
        yield "No authserv_id is configured: nobody's mail counts as verified."
    if not group.receivers:
        yield "No receivers are configured: a mail counts as received when the bot fetched it."
    for mail_list in group.lists:
        if not mail_list.relays:
            yield f"No relays are configured for {mail_list.address}: nobody's mail counts as sent by a list member."


def _calendar(draft: Draft, roster: Roster, day: dt.date) -> Iterator[str]:
    if not roster.next_meeting(day):
        yield "No next meeting is configured: contributions cannot be numbered."
    for meeting in roster.meetings:
        if meeting.deadline and meeting.starts and meeting.deadline.date() > meeting.starts:
            yield f"The deadline for contributions to {meeting.designation} lies after the first day of the meeting."
    sessions = (s for s in draft.sessions.values() if s.ends >= day and not (s.hours or s.weekday_hours or s.day_hours))
    open_hours = [session.label or session.body for session in sessions]
    for calendar in draft.calendars.values():
        if not (draft.directory / calendar.file).is_file():
            yield f"There is no calendar {draft.directory / calendar.file}, of which sessions.toml speaks."
    if open_hours:
        yield f"Sessions without hours: {', '.join(open_hours)}. 09:30-12:30 and 14:30-17:30 are assumed."


def _desk(roster: Roster, day: dt.date) -> Iterator[str]:
    if not holders(roster.people, Role.SECRETARIAT, day):
        yield "Nobody is appointed to the secretariat: held mail has nobody to decide about it."


def _web(draft: Draft) -> Iterator[str]:
    if draft.web and draft.web.listen and not ipaddress.ip_address(draft.web.listen[0]).is_loopback:
        yield "The HTTP door is open to other machines, without encryption: only a proxy should reach it."


def _secrets(draft: Draft, environment: Environment) -> Iterator[str]:
    names = {server.secret for server in (draft.imap, draft.smtp) if server and server.secret}
    yield from filter(None, (credentials.find(name, environment).warning for name in sorted(names)))
