"""iscg-bot health: is the mailbox being read?"""

import datetime as dt
from typing import Annotated

import typer

from iscg_bot.app import clock
from iscg_bot.commands.options import CONFIG, Directory, at_the_desk
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register


def health(
    config: Directory = CONFIG,
    minutes: Annotated[int, typer.Option(help="How old the last complete look into the mailbox may be.")] = 15,
) -> None:
    """Exit with 0 if the mailbox was searched completely within the last MINUTES, else with 1."""
    heard = at_the_desk(config, _heard)
    if heard is None:
        typer.echo("the mailbox was never searched")
        raise typer.Exit(1)
    age = clock() - heard
    typer.echo(f"the mailbox was searched {int(age.total_seconds())} seconds ago")
    if age > dt.timedelta(minutes=minutes):
        raise typer.Exit(1)


async def _heard(register: Register, _desk: Desk) -> dt.datetime | None:
    return await register.heard()
