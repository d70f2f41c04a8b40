"""iscg-bot retention: the text of what was decided long ago is erased, as the service does it every night."""

import asyncio
from typing import Annotated

import typer

from iscg_bot import log
from iscg_bot.app import Household, clock, doors
from iscg_bot.commands.options import CONFIG, Directory
from iscg_bot.edges.register.erasures import Erased


def retention(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how much would be erased.")] = False,
    config: Directory = CONFIG,
) -> None:
    """Erase the text of mails and letters that is older than [policy] retention. What was decided, and why, stays."""
    household = Household(config)
    after = household.settings.roster.policy.retention
    if after is None:
        typer.echo("There is no [policy] retention in iscg.toml: nothing is ever erased.", err=True)
        raise typer.Exit(1)
    before = clock() - after

    async def inside() -> Erased:
        async with doors(household) as (register, _desk):
            return await register.erasures.erase(before, dry_run=dry_run)

    gone = asyncio.run(inside())
    if not dry_run:
        log.erased(gone.mails, gone.letters)
    would = "would be" if dry_run else "is"
    typer.echo(
        f"The text of {gone.mails} mails and {gone.letters} letters from before {before:%Y-%m-%d} {would} erased."
    )
