"""iscg-bot audit: does it add up? Every mail of the server or of an archive has one end, every letter is there."""

import asyncio
import datetime as dt
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from iscg_bot.app import Household, doors
from iscg_bot.commands.options import CONFIG, Directory
from iscg_bot.edges.audits import BEGINNING, archive_losses, take
from iscg_bot.edges.mailbox import lost
from iscg_bot.edges.register import Register
from iscg_bot.edges.tokens import Tokens
from iscg_bot.errors import EdgeError
from iscg_bot.model.audits import Audit, End
from iscg_bot.model.servers import Settings


def audit(
    since: Annotated[
        dt.datetime | None, typer.Option(help="Mail since this day (UTC); without it, all.", formats=["%Y-%m-%d"])
    ] = None,
    archive: Annotated[
        Path | None,
        typer.Option(exists=True, help="Compare with an mbox or Maildir of the list, not with the mailbox."),
    ] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Do not ask the mailbox: the register alone.")] = False,
    config: Directory = CONFIG,
) -> None:
    """Add up mails and letters. Exit status 1 if anything is missing. Reads only."""
    day = since.replace(tzinfo=dt.UTC) if since else BEGINNING
    found = asyncio.run(_audit(Household(config, None if offline else os.environ), day, archive, offline=offline))
    Console().print(_mails(found), _letters(found))
    if found.undecided:
        typer.echo(f"undecided: mail {', '.join(map(str, found.undecided))}")
    for difference in found.differences:
        typer.echo(str(difference), err=True)
        for name in difference.named:
            typer.echo(f"  {name}", err=True)
    typer.echo("It does not add up." if found.differences else "It adds up.")
    if found.differences:
        raise typer.Exit(1)


async def _audit(household: Household, since: dt.datetime, archive: Path | None, *, offline: bool) -> Audit:
    async with doors(household) as (register, _desk):
        if archive:
            count, missing = await archive_losses(register, archive, since)
            span = "" if since == BEGINNING else f" since {since:%a %Y-%m-%d} (UTC)"
            typer.echo(f"The archive holds {count} mails{span}; {len(missing)} of them are missing.")
            return await take(register, since, missing)
        return await take(register, since, () if offline else await _server(household.settings, register))


async def _server(settings: Settings, register: Register) -> Iterable[str]:
    try:
        tokens = Tokens(settings.oauth) if settings.oauth else None
        count, missing = await lost(settings.mailbox, register.sums, tokens=tokens)
    except EdgeError as error:
        typer.echo(f"The mailbox cannot be asked ({error}); the register alone:", err=True)
        return ()
    typer.echo(f"The mailbox holds {count} mails; of those that were to be kept, {len(missing)} are missing.")
    return missing


def _mails(found: Audit) -> Table:
    """One row an end; below skipped, why."""
    table = Table("mails", "", box=box.SIMPLE_HEAD)
    for end, count in found.ends.items():
        table.add_row(end.value, str(count))
        if end is End.SKIPPED:
            for because, some in found.reasons.items():
                table.add_row(f"  {escape(because)}", str(some))
    table.add_row("in all", str(found.mails), style="bold")
    return table


def _letters(found: Audit) -> Table:
    table = Table("letters", "", box=box.SIMPLE_HEAD)
    for fate, count in found.letters.items():
        table.add_row(fate, str(count))
    table.add_row("in all", str(sum(found.letters.values())), style="bold")
    return table
