"""iscg-bot held: what waits for the secretariat."""

import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk, erased, tell
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.decisions import Failure, Kept
from iscg_bot.model.facts import Held
from iscg_bot.model.submissions import Refuse, Release, Retry

cli = typer.Typer(help="Mail that waits for the secretariat.", no_args_is_help=True)
Reasons = tuple[tuple[str, str], ...]
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
    """Print a mail as it came; into a file or pipe, its very bytes. What was decided goes to standard error.

    Also where it broke the program, if it did.
    """

    async def look(register: Register, _desk: Desk) -> tuple[Kept, Reasons, tuple[Failure, ...]] | None:
        kept = await register.kept(mail)
        return (kept, await register.reasons(mail), await register.failures(mail)) if kept else None

    found = at_the_desk(config, look)
    if found is None:
        typer.echo(f"there is no mail {mail}; 'iscg-bot held list' shows what waits", err=True)
        raise typer.Exit(1)
    kept, reasons, failures = found
    for verdict, because in reasons:
        typer.echo(f"{verdict}: {because}", err=True)
    for failure in failures:
        said = f"broke {failure.program} at the stage {failure.stage}:\n{failure.traceback}"
        typer.echo("".join(map(_harmless, said)), err=True)
    if kept.erased:
        typer.echo(erased(kept.erased), err=True)
        raise typer.Exit(1)
    if _at_a_terminal():
        typer.echo("".join(map(_harmless, kept.raw.decode("utf-8", "replace").replace("\r\n", "\n"))))
    else:
        typer.echo(kept.raw, nl=False)


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
def retry(mail: Mail, config: Directory = CONFIG) -> None:
    """Let the service decide a mail again as it came: what broke the program, or was not configured, may be mended."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(Retry(mail))))


@cli.command()
def refuse(
    mail: Mail, reason: Annotated[str, typer.Option(help="Why, for the register.")] = "", config: Directory = CONFIG
) -> None:
    """Nothing is done with the mail; it stays in the register."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(Refuse(mail, reason))))
