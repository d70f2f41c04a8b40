"""The week of the session as a small calendar, and what each person's calendar holds of a meeting."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from rich.markup import escape
from rich.table import Table

from iscg_bot.model.groups import Roster
from iscg_bot.model.meetings import Holding, Meeting, Partstat, Window
from iscg_bot.model.sittings import sittings

SIGNS = {
    Partstat.ACCEPTED: "[green]yes[/]",
    Partstat.TENTATIVE: "[yellow]maybe[/]",
    Partstat.DECLINED: "[red]no[/]",
    Partstat.NEEDS_ACTION: "[dim]not yet[/]",
}


def week_table(roster: Roster, meetings: Iterable[Meeting]) -> Table:
    """The days of the sessions, with their sittings and what is convened between them, by the group's clock."""
    zone = ZoneInfo(roster.group.zone)
    entries = [(sitting, f"[dim]{session.body}[/]") for session in roster.sessions for sitting in sittings(session)]
    entries += [(m.window, f"[bold green]{escape(m.title)}[/]") for m in meetings if not m.cancelled]
    cells: dict[tuple[str, dt.date], list[str]] = defaultdict(list)
    for window, what in entries:
        cells[_hours(window, zone), window.starts.astimezone(zone).date()].append(what)
    days = sorted({day for _, day in cells})
    table = Table("", *(f"{day:%a} {day.day} {day:%b}" for day in days), title=f"The week, {zone.key}", show_lines=True)
    for hours in sorted({hours for hours, _ in cells}):
        table.add_row(hours, *("\n".join(cells.get((hours, day), ())) for day in days))
    return table


def people_table(meeting: Meeting, ledger: Iterable[Holding]) -> Table:
    """Who holds what, in which version, and answered what to which."""
    table = Table("person", "calendar holds", "version", "answer", "to version", title=escape(meeting.title))
    for holding in ledger:
        zone = ZoneInfo(holding.person.zone)
        day = f"{holding.window.starts.astimezone(zone):%a %d %b}"
        held = f"{day} {_hours(holding.window, zone)}\n[dim]{zone.key}[/]" if holding.is_invited else "cancelled"
        answered = str(holding.answered[0]) if holding.answered else ""
        answer = SIGNS[holding.partstat] if holding.is_invited else ""
        table.add_row(escape(holding.person.name), held, str(holding.sequence), answer, answered)
    return table


def _hours(window: Window, zone: ZoneInfo) -> str:
    starts, ends = window.starts.astimezone(zone), window.ends.astimezone(zone)
    return f"{starts:%H:%M}–{ends:%H:%M}"
