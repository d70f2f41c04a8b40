"""iscg-bot backup, iscg-bot restore: the register and the stored files in one archive, and back."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from iscg_bot import __version__
from iscg_bot.app import clock
from iscg_bot.commands.options import CONFIG, Directory
from iscg_bot.config import Standing
from iscg_bot.edges import backups
from iscg_bot.edges.backups import Backup
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import turn_at
from iscg_bot.errors import PermanentError
from iscg_bot.model.servers import Settings


def backup(
    file: Annotated[Path, typer.Argument(help="The archive to write, a ZIP file.")], config: Directory = CONFIG
) -> None:
    """Put the register and the stored files into one archive, while the service runs. Keep it as secret as the mail."""
    settings = Standing(config).current()
    made = backups.back_up(settings.register, Files(settings.files), file, clock(), __version__)
    typer.echo(f"{file}: {_told(made)}")
    for digest in made.missing:
        typer.echo(f"not in the backup, for it is missing or damaged: {settings.files}/{digest[:2]}/{digest}", err=True)
    if made.missing:
        raise typer.Exit(1)


def restore(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="What 'iscg-bot backup' wrote.")],
    force: Annotated[bool, typer.Option("--force", help="In place of the register that is there.")] = False,
    config: Directory = CONFIG,
) -> None:
    """Put a backup in the register's place, whatever either is on. The service must not run; sending stays stopped."""
    settings = Standing(config).current()
    made = asyncio.run(_restore(file, settings, force=force))
    typer.echo(f"restored {_told(made)}")
    typer.echo(
        "Sending is stopped; letters that waited then are withheld: they may be out. Start the service; when it has "
        "read the mail that came since, send what that mail made it write: iscg-bot sending resume. Or, if those "
        "letters are out already: iscg-bot sending withhold, then resume."
    )


async def _restore(file: Path, settings: Settings, *, force: bool) -> Backup:
    async with turn_at(settings.register, _refuse):
        return backups.restore(file, settings.register, Files(settings.files), force=force)


def _refuse(because: str) -> None:
    raise PermanentError(f"{because}: stop it first")


def _told(made: Backup) -> str:
    counts = ", ".join(f"{made.rows.get(name, 0)} {name}s" for name in ("mail", "document", "meeting", "letter"))
    return (
        f"{counts} and {len(made.files)} files, made {made.made[:19]} UTC by {made.program}, revision {made.revision}"
    )
