"""iscg-bot sending: the emergency stop."""

from typing import Annotated

import typer

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.pauses import Backlog, Pause

cli = typer.Typer(help="The emergency stop: nothing goes out, mail is kept and decided all the same.")


@cli.command()
def stop(config: Directory = CONFIG) -> None:
    """Stop all sending within seconds; letters wait in the outbox."""
    at_the_desk(config, lambda register, _desk: register.stop_sending(True))
    typer.echo("Sending is stopped. Letters wait in the outbox until: iscg-bot sending resume")


@cli.command()
def resume(
    name: Annotated[
        str, typer.Argument(help="A kind of letter, an address or a domain that waits; none: all sending.")
    ] = "",
    config: Directory = CONFIG,
) -> None:
    """Send again, beginning with what waits."""
    if not name:
        at_the_desk(config, lambda register, _desk: register.stop_sending(False))
        typer.echo("Letters are sent again.")
    elif at_the_desk(config, lambda register, _desk: register.pauses.resume(name)):
        typer.echo(f"Letters are sent again: {name}")
    else:
        typer.echo(f"Nothing called {name} waits.", err=True)
        raise typer.Exit(1)


@cli.command()
def status(config: Directory = CONFIG) -> None:
    """Is sending stopped and why, what waits besides, and how many letters there are."""

    async def look(register: Register, _desk: Desk) -> tuple[str, tuple[Pause, ...], Backlog, dict[str, int]]:
        pauses = register.pauses
        return await register.why_stopped(), await pauses.every(), await pauses.backlog(), await register.fates()

    stopped, pauses, backlog, fates = at_the_desk(config, look)
    typer.echo(f"Sending is stopped. The reason: {stopped}" if stopped else "Letters are sent.")
    for pause in pauses:
        until = f"until {pause.until:%a %Y-%m-%d %H:%M} UTC" if pause.what == "domain" else "until it is resumed"
        typer.echo(f"  {pause.what} {pause.name} waits {until}: {pause.because}")
    if backlog.since:
        typer.echo(f"{late(backlog)}: see the log of the service (disconnected, sent)")
    for fate, count in fates.items():
        typer.echo(f"{count:6} {fate}")


def late(backlog: Backlog) -> str:
    """What does not get away, in words."""
    since = f"{backlog.since:%a %Y-%m-%d %H:%M} UTC" if backlog.since else "never"
    return f"{backlog.count} letters do not get away for four hours or more, the first since {since}"


@cli.command()
def withhold(config: Directory = CONFIG) -> None:
    """Never send what waits now: after a restore, letters that went out since the backup are written once more."""
    count = at_the_desk(config, lambda register, _desk: register.withhold())
    typer.echo(f"{count} letters will not be sent; they count as perhaps out.")
