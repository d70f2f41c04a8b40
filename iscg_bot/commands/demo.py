"""iscg-bot demo: the main job, with nothing but this program."""

import asyncio
import contextlib
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from iscg_bot.commands.places import templates_directory
from iscg_bot.demo.plays import Play, prepare
from iscg_bot.demo.shows import Stage


def demo(
    directory: Annotated[
        Path, typer.Option("--dir", help="Where mails, letters and register go; an earlier demo there is removed.")
    ] = Path("demo"),
    keep: Annotated[bool, typer.Option("--keep", help="Stay up afterwards, to be written to by any program.")] = False,
) -> None:
    """Watch members write to a list and the bot answer, on this machine alone. Exit 0 if all went as it must."""
    prepare(directory)
    play = Play(directory, templates_directory(), Stage(Console()))
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(play.run(keep))
    raise typer.Exit(1 if play.problems else 0)
