"""iscg-bot meetings, meeting, convene, move, cancel, add, remove: the doors to e-meetings beside mail."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk, tell
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.decisions import Decision
from iscg_bot.model.meetings import Holding, Meeting, Partstat, Window
from iscg_bot.model.submissions import CallOff, ChangePeople, Convene, MeetingRequest, Move

Ref = Annotated[int, typer.Argument(help="The number of the meeting, as 'meetings' shows it.", min=1)]
Addresses = Annotated[list[str], typer.Argument(help="E-mail addresses of people.")]
Minutes = Annotated[int, typer.Option(help="How long, in minutes.", min=5, max=480)]
Zone = Annotated[str, typer.Option(help="The zone of the time, as an IANA name.")]
At = Annotated[str, typer.Option(help="When it begins, local time in the zone: 2026-12-08T14:00.")]


@dataclass(frozen=True, slots=True)
class _Known:
    meeting: Meeting
    ledger: tuple[Holding, ...]


def meetings(
    past: Annotated[bool, typer.Option("--all", help="Also those that are over or cancelled.")] = False,
    config: Directory = CONFIG,
) -> None:
    """The e-meetings to come, soonest first."""
    known = at_the_desk(config, _every)
    now = dt.datetime.now(dt.UTC)
    shown = [k for k in known if past or not (k.meeting.cancelled or k.meeting.window.ends <= now)]
    if not shown:
        typer.echo("No e-meetings to come." if not past else "No e-meetings yet.")
        return
    table = Table("ref", "when", "UTC", "title", "people", "yes", "no", "?", "state")
    for one in shown:
        table.add_row(*_row(one))
    Console().print(table)


def meeting(ref: Ref, config: Directory = CONFIG) -> None:
    """One meeting: its people, what each one's calendar holds, their answers and to which version."""
    found = next((k for k in at_the_desk(config, _every) if k.meeting.id == ref), None)
    if found is None:
        typer.echo(f"there is no meeting {ref}; 'iscg-bot meetings --all' shows what there is", err=True)
        raise typer.Exit(1)
    one, console = found.meeting, Console()
    console.print(f"[bold]{escape(one.title)}[/]  ({_state(one)})")
    console.print(f"{_local(one.window, one.when.zone)}\n{_local(one.window, 'UTC')}", highlight=False)
    console.print(f"link {one.link or '-'}   SEQUENCE {max(one.sequence, 0)}   {one.uid}", style="dim", highlight=False)
    table = Table("person", "calendar holds", "version", "answer", "to version")
    told = {h.address: h for h in found.ledger}
    for address in dict.fromkeys((*(i.address for i in one.invitees), *told)):
        table.add_row(*_line(address, one, told.get(address)))
    console.print(table)


def convene(
    title: Annotated[str, typer.Argument(help="What the meeting is called.")],
    people: Annotated[list[str], typer.Argument(help="E-mail addresses; the subject's focal points if left out.")] = [],  # noqa: B006 - typer's way
    *,
    at: At,
    minutes: Minutes = 60,
    zone: Zone = "Europe/Zurich",
    subject: Annotated[str, typer.Option(help="A subject of common interest, by its id in subjects.toml.")] = "",
    alongside: Annotated[str, typer.Option(help="The advisory group that sits then: RAG, TSAG, TDAG.")] = "",
    config: Directory = CONFIG,
) -> None:
    """Convene an e-meeting; invitations go out when the hold time is over."""
    window = _window(at, minutes, zone)
    request = MeetingRequest(
        title=title,
        subject=subject,
        alongside=alongside.upper(),
        length=window.length,
        zone=zone,
        participants=tuple(people),
        confirmed=True,
    )
    _submit(config, Convene(request, window))


def move(
    ref: Ref,
    *,
    at: At,
    minutes: Annotated[int, typer.Option(help="How long, in minutes; as before if left out.", min=0, max=480)] = 0,
    zone: Zone = "Europe/Zurich",
    config: Directory = CONFIG,
) -> None:
    """Move a meeting; everybody is told when the hold time is over, and asked again."""

    async def work(register: Register, desk: Desk) -> Decision:
        found = next((m for m, _ in await register.meetings() if m.id == ref), None)
        length = minutes or (int(found.window.length.total_seconds()) // 60 if found else 60)
        window = _window(at, length, zone)
        return await desk.submit(Move(ref, windows=(window,), length=window.length, zone=zone, confirmed=True))

    tell(at_the_desk(config, work))


def cancel(ref: Ref, config: Directory = CONFIG) -> None:
    """Cancel a meeting; everybody who was invited is told when the hold time is over."""
    _submit(config, CallOff(ref, confirmed=True))


def add(ref: Ref, people: Addresses, config: Directory = CONFIG) -> None:
    """Ask more people to a meeting."""
    _submit(config, ChangePeople(ref, add=tuple(people)))


def remove(ref: Ref, people: Addresses, config: Directory = CONFIG) -> None:
    """Take people off a meeting: they alone are told."""
    _submit(config, ChangePeople(ref, remove=tuple(people)))


def register_commands(cli: typer.Typer) -> None:
    """Add these commands to *cli*."""
    for command in (meetings, meeting, convene, move, cancel, add, remove):
        cli.command()(command)


def _submit(config: Directory, wish: Convene | CallOff | ChangePeople) -> None:
    tell(at_the_desk(config, lambda _register, desk: desk.submit(wish)))


async def _every(register: Register, _desk: Desk) -> list[_Known]:
    return [_Known(meeting, ledger) for meeting, ledger in await register.meetings()]


def _window(at: str, minutes: int, zone: str) -> Window:
    """A local time that exists once, or an error that says what would work."""
    try:
        local, place = dt.datetime.fromisoformat(at), ZoneInfo(zone)
        first = local.replace(tzinfo=place)
        starts = first.astimezone(dt.UTC)
        ends = starts + dt.timedelta(minutes=minutes)
    except (ValueError, KeyError, OSError, OverflowError) as error:  # OSError: "Europe" is a directory
        message = f"{at} in {zone}: write a time like 2026-12-08T14:00 and a zone like Europe/Zurich"
        raise typer.BadParameter(message) from error
    if local.tzinfo is not None:
        raise typer.BadParameter(f"{at}: leave the offset out and name the zone with --zone")
    if starts.astimezone(place).replace(tzinfo=None) != local:
        raise typer.BadParameter(f"{at} does not exist in {zone}: the clocks are put forward then")
    if first.utcoffset() != first.replace(fold=1).utcoffset():
        raise typer.BadParameter(f"{at} comes twice in {zone}: the clocks are put back then; choose another hour")
    return Window(starts, ends)


def _row(known: _Known) -> list[str]:
    one = known.meeting
    answers = [h.partstat for h in known.ledger if h.is_invited]
    counts = (str(answers.count(answer)) for answer in (Partstat.ACCEPTED, Partstat.DECLINED))
    decided = sum(answer in (Partstat.ACCEPTED, Partstat.DECLINED, Partstat.DELEGATED) for answer in answers)
    utc = f"{one.window.starts:%H:%M}–{one.window.ends:%H:%M}"
    return [
        str(one.id),
        _local(one.window, one.when.zone),
        utc,
        escape(one.title),
        str(len(one.invitees)),
        *counts,
        str(len(one.invitees) - decided),
        _state(one),
    ]


def _line(address: str, one: Meeting, holding: Holding | None) -> list[str]:
    person = next((i for i in one.invitees if i.address == address), holding.person if holding else None)
    name = f"{person.name} <{address}>" if person and person.name else address
    name += f" for {person.delegator}" if person and person.delegator else ""
    if holding is None:
        return [escape(name), "nothing yet", "", "", ""]
    held = _local(holding.window, holding.person.zone) if holding.is_invited else "cancelled"
    if holding.is_guest:
        return [escape(name), "nothing yet", "", *_answer(holding)]
    if not holding.arrived:
        return [escape(name), "nothing: the invitation was refused", "", "", ""]
    held += "; the last message was refused" if holding.failed else ""
    version = f"{holding.sequence} ({holding.stamp:%a %Y-%m-%d %H:%M:%S} UTC)"
    return [escape(name), held, version, *_answer(holding)]


def _answer(holding: Holding) -> tuple[str, str]:
    """What was answered, and to which version; with who comes instead."""
    to = f" to {escape(holding.delegate)}" if holding.delegate else ""
    answered = f"{holding.answered[0]}" if holding.answered else ""
    return holding.partstat.value.lower() + to, answered


def _state(one: Meeting) -> str:
    if one.cancelled:
        return "cancelled"
    return "convened" if one.sequence >= 0 else "convened, invitations not out yet"


def _local(window: Window, zone: str) -> str:
    place = ZoneInfo(zone)
    starts, ends = window.starts.astimezone(place), window.ends.astimezone(place)
    return f"{starts:%A %Y-%m-%d %H:%M}–{ends:%H:%M} {zone}"
