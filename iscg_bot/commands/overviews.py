"""What a configuration means, as tables for a terminal of 80 columns. No secret appears in any."""

import calendar
import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Group as Stack
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from iscg_bot.model import compositions
from iscg_bot.model.groups import Group, GroupMeeting, Policy, Roster, Session, Sitting
from iscg_bot.model.people import Person, Role, holders
from iscg_bot.model.servers import Imap, Maildir, Settings, Smtp

SESSIONS_SHOWN = 6
NONE = "none"
TLS = {"implicit": "encrypted from the start", "starttls": "encrypted by STARTTLS", "none": "not encrypted"}


def overview(settings: Settings, now: dt.datetime) -> RenderableType:
    """Everything that *settings* say, as of *now*."""
    roster = settings.roster
    day = now.astimezone(ZoneInfo(roster.group.zone)).date()
    sections = (
        (f"{roster.group.acronym}: {roster.group.name('en')}", _group(roster.group)),
        ("Lists", _lists(roster.group)),
        ("Servers", _servers(settings)),
        (f"Composition on {_day(day)}", _composition(roster, day)),
        ("Subjects", _subjects(roster, day)),
        ("Next sessions", _sessions(roster.sessions, day)),
        ("Meetings", _meetings(roster.meetings, roster.group.zone)),
        ("Policy", _policy(roster.policy, roster.group.zone)),
        ("Warnings", _bullets(settings.warnings)),
    )
    return Stack(
        *(part for title, body in sections for part in (Text(title, style="bold"), Padding(body, (0, 0, 1, 2))))
    )


def _group(group: Group) -> Table:
    return _pairs(
        ("robot", f"{group.robot_name} <{group.robot}>"),
        ("robot aliases", _listed(group.robot_aliases)),
        ("languages", f"{_listed(group.languages)}; {group.language} for people whose own is not known"),
        ("zone", group.zone),
        ("receivers", _listed(group.receivers)),
        ("authserv_id", group.authserv_id or "none: no mail counts as verified"),
    )


def _lists(group: Group) -> Table:
    rows = (
        (("address", m.address), ("aliases", _listed(m.aliases)), ("relays", _listed(m.relays))) for m in group.lists
    )
    return _pairs(*(pair for row in rows for pair in row))


def _servers(settings: Settings) -> Table:
    return _pairs(
        ("mailbox", _mailbox(settings.mailbox)),
        ("mail server", _smtp(settings.smtp)),
        ("HTTP door", str(settings.web) if settings.web else NONE),
        ("register", settings.register),
        ("files", str(settings.files)),
        ("templates", str(settings.templates)),
        ("digest", settings.digest),
    )


def _mailbox(mailbox: Imap | Maildir) -> str:
    if isinstance(mailbox, Maildir):
        return f"Maildir {mailbox.path}, looked into every {mailbox.poll:g} seconds"
    fate = f"goes to {mailbox.move_to}" if mailbox.move_to else "stays"
    return f"{mailbox.mailbox} of {_server(mailbox)}, by {mailbox.auth}; decided mail {fate}"


def _smtp(smtp: Smtp) -> str:
    return _server(smtp) if smtp.user else f"{_server(smtp)}, without signing in"


def _server(server: Imap | Smtp) -> str:
    user = f"{server.user} at " if server.user else ""
    return f"{user}{server.host}:{server.port}, {TLS[server.tls]}"


def _composition(roster: Roster, day: dt.date) -> Table:
    rows = [("Chair", holders(roster.people, Role.CHAIR, day))]
    rows += [(body, compositions.representatives(roster, body, day)) for body in compositions.ADVISORY_GROUPS]
    rows += [("Secretariat", holders(roster.people, Role.SECRETARIAT, day))]
    return _table(("Seat", "People"), ((seat, _named(people)) for seat, people in rows))


def _subjects(roster: Roster, day: dt.date) -> Table:
    rows = (
        (
            subject.name,
            _named(compositions.coordinators(roster, subject, day)),
            _named(compositions.focal_points(roster, subject, day)),
        )
        for subject in roster.subjects
    )
    return _table(("Subject", "Coordinator", "Focal points"), rows)


def _sessions(sessions: Iterable[Session], day: dt.date) -> Table:
    coming = [session for session in sessions if session.ends >= day][:SESSIONS_SHOWN]
    rows = ((s.label or s.body, _span(s.starts, s.ends), _hours(s), f"{s.place}\n{s.zone}".strip()) for s in coming)
    return _table(("Session", "Days", "Hours", "Place and zone"), rows)


def _hours(session: Session) -> str:
    usual = [_sitting(sitting) for sitting in session.hours]
    by_weekday = [f"{calendar.day_abbr[day]} {_sitting_all(hours)}" for day, hours in session.weekday_hours]
    by_day = [f"{_day(day)} {_sitting_all(hours)}" for day, hours in session.day_hours]
    return "\n".join([*usual, *by_weekday, *by_day, *(f"not {_day(day)}" for day in session.days_off)])


def _sitting(sitting: Sitting) -> str:
    return f"{sitting.starts:%H:%M}-{sitting.ends:%H:%M}"


def _sitting_all(hours: Iterable[Sitting]) -> str:
    return ", ".join(map(_sitting, hours)) or "not"


def _meetings(meetings: Iterable[GroupMeeting], zone: str) -> Table:
    rows = ((m.designation, _span(m.starts, m.ends), *_deadline(m, zone)) for m in meetings)
    return _table(("Meeting", "Days", f"Deadline ({zone})", "Deadline (UTC)"), rows)


def _deadline(meeting: GroupMeeting, zone: str) -> tuple[str, str]:
    if not meeting.deadline:
        return NONE, ""
    return _moment(meeting.deadline.astimezone(ZoneInfo(zone))), _moment(meeting.deadline.astimezone(dt.UTC))


def _policy(policy: Policy, zone: str) -> Table:
    budgets = policy.budgets
    since = f"{_moment(policy.since.astimezone(ZoneInfo(zone)))} ({zone})" if policy.since else "the first start"
    return _pairs(
        ("hold time", _length(policy.hold_time)),
        ("questions live", _length(policy.question_life)),
        ("reminders", _listed(f"{_length(before)} before" for before in policy.reminders)),
        ("deadline reminders", _listed(f"{_length(before)} before" for before in policy.deadline_reminders)),
        ("joining link", policy.joining_link or NONE),
        ("notice", f"at least {_length(policy.notice)} for what the bot proposes"),
        ("costs of hours", f"{' '.join(map(str, policy.hour_costs))} from 00:00 to 23:00"),
        ("costs of days", f"{policy.weekend_cost} more on a weekend, {policy.holiday_cost} more on a holiday"),
        ("holidays", "-".join(filter(None, policy.holidays))),
        ("held mail", f"a letter a day at {policy.held_letter_hour:02d}:00 ({zone})"),
        ("daily sum", f"at {policy.audit_hour:02d}:00 ({zone})"),
        ("retention", _retention(policy.retention)),
        ("canary", f"a letter an hour to {policy.canary}" if policy.canary else "none"),
        ("acts on mail since", since),
        (
            "letters at most",
            f"{budgets.per_address_a_day} a day to one address, {budgets.per_address_and_reason_a_day} of them a note "
            f"for one reason; {budgets.per_domain_an_hour} an hour to one domain, {budgets.in_all_an_hour} in all",
        ),
    )


# --- pieces --------------------------------------------------------------------------------------------------------


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for head in heads:
        table.add_column(head, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    if not table.row_count:
        table.add_row(NONE)
    return table


def _pairs(*pairs: tuple[str, str]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column()
    table.add_column(overflow="fold")
    for name, said in pairs:
        table.add_row(Text(name), Text(said))
    return table


def _bullets(sentences: tuple[str, ...]) -> Table:
    return _pairs(*(("-", sentence) for sentence in sentences)) if sentences else _pairs((NONE, ""))


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words) or NONE


def _named(people: Iterable[Person]) -> str:
    return "\n".join(person.name for person in people) or "nobody"


def _span(starts: dt.date | None, ends: dt.date | None) -> str:
    if not starts:
        return "not yet known"
    return _day(starts) if ends in (None, starts) else f"{_day(starts)} to\n{_day(ends)}"


def _day(day: dt.date | None) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}" if day else ""


def _moment(moment: dt.datetime) -> str:
    return f"{_day(moment.date())} {moment:%H:%M}"


def _retention(after: dt.timedelta | None) -> str:
    return f"the text of decided mail is erased after {_length(after)}" if after else "nothing is ever erased"


def _length(length: dt.timedelta) -> str:
    days, rest = divmod(int(length.total_seconds()), 86400)
    hours, rest = divmod(rest, 3600)
    minutes, seconds = divmod(rest, 60)
    parts = ((days, "day"), (hours, "hour"), (minutes, "minute"), (seconds, "second"))
    return " ".join(f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in parts if count) or "no time"
