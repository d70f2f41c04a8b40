"""iscg-bot sending: the emergency stop."""

import typer

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register

cli = typer.Typer(help="The emergency stop: nothing goes out, mail is kept and decided all the same.")


@cli.command()
def stop(config: Directory = CONFIG) -> None:
    """Stop all sending within seconds; letters wait in the outbox."""
    at_the_desk(config, lambda register, _desk: register.stop_sending(True))
    typer.echo("Sending is stopped. Letters wait in the outbox until: iscg-bot sending resume")


@cli.command()
def resume(config: Directory = CONFIG) -> None:
    """Send again, beginning with what waits."""
    at_the_desk(config, lambda register, _desk: register.stop_sending(False))
    typer.echo("Letters are sent again.")


@cli.command()
def status(config: Directory = CONFIG) -> None:
    """Is sending stopped, and how many letters wait?"""

    async def look(register: Register, _desk: Desk) -> tuple[bool, dict[str, int]]:
        return await register.sending_stopped(), await register.fates()

    stopped, fates = at_the_desk(config, look)
    typer.echo("Sending is stopped." if stopped else "Letters are sent.")
    for fate, count in fates.items():
        typer.echo(f"{count:6} {fate}")


@cli.command()
def withhold(config: Directory = CONFIG) -> None:
    """Never send what waits now: after a restore, letters that went out since the backup are written once more."""
    count = at_the_desk(config, lambda register, _desk: register.withhold())
    typer.echo(f"{count} letters will not be sent; they count as perhaps out.")
