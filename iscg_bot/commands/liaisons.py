"""iscg-bot liaison: liaison statements that came in."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.liaisons import Liaison

cli = typer.Typer(help="Liaison statements: from whom, to whom, until when.", no_args_is_help=True)


@cli.command("list")
def list_(config: Directory = CONFIG) -> None:
    """Every liaison statement, in the order in which they came."""
    found = at_the_desk(config, lambda register, _desk: register.liaisons())
    if not found:
        typer.echo("No liaison statements yet.")
        return
    table = Table("no.", "title", "from", "for action", "for information", "deadline", "received (UTC)")
    for one in found:
        said = map(escape, (one.title, one.source, ", ".join(one.action), ", ".join(one.information)))
        table.add_row(str(one.id), *said, str(one.deadline or "-"), f"{one.received:%a %Y-%m-%d %H:%M}")
    Console().print(table)


@cli.command()
def show(
    number: Annotated[int, typer.Argument(help="As 'list' shows it.")],
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


def _lines(liaison: Liaison) -> tuple[str, ...]:
    return (
        f"{liaison.id}  {liaison.title or '(no title)'}",
        f"  from: {liaison.source or '-'}, sent by {liaison.author}",
        f"  for action: {', '.join(liaison.action) or '-'}",
        f"  for information: {', '.join(liaison.information) or '-'}",
        f"  deadline: {liaison.deadline or '-'}",
        f"  contact: {liaison.contact or '-'}",
        f"  received: {liaison.received:%A %d %B %Y, %H:%M} UTC, mail {liaison.mail}",
    )
