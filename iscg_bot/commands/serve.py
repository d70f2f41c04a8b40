"""iscg-bot serve: the service."""

import asyncio
import os
import signal
from typing import Annotated

import typer

from iscg_bot.app import Household, Service
from iscg_bot.commands.options import CONFIG, Directory


def serve(
    config: Directory = CONFIG,
    shadow: Annotated[
        bool, typer.Option("--shadow", help="A trial run: every letter goes to the secretariat instead, marked.")
    ] = False,
) -> None:
    """Watch the mailbox, decide what comes, answer. Ends cleanly on SIGTERM or Ctrl-C."""
    asyncio.run(_serve(Household(config, os.environ, shadow=shadow)))


async def _serve(household: Household) -> None:
    service = asyncio.ensure_future(Service(household, environment=os.environ).run())
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, service.cancel)
    try:
        await service
    except asyncio.CancelledError:
        return
