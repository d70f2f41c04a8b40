"""iscg-bot liaison: liaison statements that came in."""

import datetime as dt
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk, tell
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.notices import CloseLiaison, SetDeadline

cli = typer.Typer(help="Liaison statements: from whom, to whom, until when.", no_args_is_help=True)
Number = Annotated[int, typer.Argument(help="As 'list' shows it.")]


@cli.command("list")
def list_(config: Directory = CONFIG) -> None:
    """Every liaison statement, in the order in which they came."""
    found = at_the_desk(config, lambda register, _desk: register.liaisons())
    if not found:
        typer.echo("No liaison statements yet.")
        return
    table = Table("no.", "title", "from", "for action", "for information", "deadline", "received (UTC)", "state")
    for one in found:
        said = map(escape, (one.title, one.source, ", ".join(one.action), ", ".join(one.information)))
        when = (str(one.deadline or "-"), f"{one.received:%a %Y-%m-%d %H:%M}")
        table.add_row(str(one.id), *said, *when, escape(one.closed) if one.closed else "open")
    Console().print(table)


@cli.command()
def show(
    number: Number,
    config: Directory = CONFIG,
) -> None:
    """One liaison statement with its contact and where its files lie."""

    async def look(register: Register, desk: Desk) -> tuple[Liaison, list[Path]] | None:
        found = next((one for one in await register.liaisons() if one.id == number), None)
        return (found, [desk.files.path(f.sha256) for f in found.files]) if found else None

    looked = at_the_desk(config, look)
    if looked is None:
        typer.echo(f"there is no liaison statement {number}; 'iscg-bot liaison list' shows what is", err=True)
        raise typer.Exit(1)
    liaison, paths = looked
    for line in _lines(liaison):
        typer.echo(line)
    for file, path in zip(liaison.files, paths, strict=True):
        typer.echo(f"  {file.name}  {file.size} bytes  SHA-256 {file.sha256[:12]}…\n    {path}")


@cli.command()
def close(
    number: Number,
    reason: Annotated[str, typer.Option(help='Why, for the register: "replied on 3 June", "no reply needed".')] = "",
    config: Directory = CONFIG,
) -> None:
    """No reply is needed any more: nobody is reminded of it."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(CloseLiaison(number, reason))))


@cli.command()
def deadline(
    number: Number,
    day: Annotated[str, typer.Argument(help="The last day for a reply, as 2027-01-15, or 'none'.")],
    config: Directory = CONFIG,
) -> None:
    """Correct the deadline; reminders follow it. A closed statement is open again."""
    wish = SetDeadline(number, _day(day))
    tell(at_the_desk(config, lambda _register, desk: desk.submit(wish)))


def _day(text: str) -> dt.date | None:
    if text.lower() == "none":
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; write it as 2027-01-15, or none") from None


def _lines(liaison: Liaison) -> tuple[str, ...]:
    return (
        f"{liaison.id}  {liaison.title or '(no title)'}",
        f"  from: {liaison.source or '-'}, sent by {liaison.author}",
        f"  for action: {', '.join(liaison.action) or '-'}",
        f"  for information: {', '.join(liaison.information) or '-'}",
        f"  deadline: {liaison.deadline or '-'}",
        f"  state: {f'closed ({liaison.closed})' if liaison.closed else 'open'}",
        f"  contact: {liaison.contact or '-'}",
        f"  received: {liaison.received:%A %d %B %Y, %H:%M} UTC, mail {liaison.mail}",
    )
