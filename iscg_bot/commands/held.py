"""iscg-bot held: what waits for the secretariat."""

import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk, tell
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.facts import Held
from iscg_bot.model.submissions import Refuse, Release

cli = typer.Typer(help="Mail that waits for the secretariat.", no_args_is_help=True)
Mail = Annotated[int, typer.Argument(help="The number of the mail, as 'list' shows it.")]


@cli.command("list")
def list_(config: Directory = CONFIG) -> None:
    """What waits, oldest first."""

    async def look(register: Register, _desk: Desk) -> tuple[Held, ...]:
        return await register.held()

    waiting = at_the_desk(config, look)
    if not waiting:
        typer.echo("Nothing waits.")
        return
    table = Table("mail", "since (UTC)", "from", "subject", "why")
    for held in waiting:
        said = map(escape, (held.author, held.subject, held.because))  # "[int-sect-group]" is no colour
        table.add_row(str(held.id), f"{held.since:%a %Y-%m-%d %H:%M}", *said)
    Console().print(table)


@cli.command()
def show(mail: Mail, config: Directory = CONFIG) -> None:
    """Print a mail as it came, and on standard error what was decided about it; into a file or pipe, its very bytes."""

    async def look(register: Register, _desk: Desk) -> tuple[bytes, tuple[tuple[str, str], ...]] | None:
        kept = await register.kept(mail)
        return (kept.raw, await register.reasons(mail)) if kept else None

    found = at_the_desk(config, look)
    if found is None:
        typer.echo(f"there is no mail {mail}; 'iscg-bot held list' shows what waits", err=True)
        raise typer.Exit(1)
    raw, reasons = found
    for verdict, because in reasons:
        typer.echo(f"{verdict}: {because}", err=True)
    if _at_a_terminal():
        typer.echo("".join(map(_harmless, raw.decode("utf-8", "replace").replace("\r\n", "\n"))))
    else:
        typer.echo(raw, nl=False)


def _at_a_terminal() -> bool:
    return sys.stdout.isatty()


def _harmless(character: str) -> str:
    """A mail must not be able to give orders to the terminal."""
    return character if character.isprintable() or character in "\n\t" else "\ufffd"


@cli.command()
def release(mail: Mail, config: Directory = CONFIG) -> None:
    """Let a mail through: the service decides it again as if its author were verified."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(Release(mail))))


@cli.command()
def refuse(
    mail: Mail, reason: Annotated[str, typer.Option(help="Why, for the register.")] = "", config: Directory = CONFIG
) -> None:
    """Nothing is done with the mail; it stays in the register."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(Refuse(mail, reason))))
