"""iscg-bot health: is the mailbox being read, and do letters get away?"""

import datetime as dt
from typing import Annotated

import typer

from iscg_bot.app import clock
from iscg_bot.commands.options import CONFIG, Directory, at_the_desk
from iscg_bot.commands.sending import late
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.pauses import Backlog


def health(
    config: Directory = CONFIG,
    minutes: Annotated[int, typer.Option(help="How old the last complete look into the mailbox may be.")] = 15,
) -> None:
    """Exit with 0 if the mailbox was searched completely within the last MINUTES and no letter is late, else with 1."""
    heard, backlog = at_the_desk(config, _look)
    if heard is None:
        typer.echo("the mailbox was never searched")
    else:
        typer.echo(_told(heard, clock() - heard))
    if backlog.count:
        typer.echo(late(backlog))
    if heard is None or abs(clock() - heard) > dt.timedelta(minutes=minutes) or backlog.count:
        raise typer.Exit(1)


def _told(heard: dt.datetime, age: dt.timedelta) -> str:
    """A service that is alive says so every minute, whatever the clock was before."""
    if age < dt.timedelta():
        return f"the mailbox was last searched at {heard:%a %Y-%m-%d %H:%M} UTC: the clock was set back since then"
    return f"the mailbox was searched {int(age.total_seconds())} seconds ago"


async def _look(register: Register, _desk: Desk) -> tuple[dt.datetime | None, Backlog]:
    return await register.heard(), await register.pauses.backlog()
