"""iscg-bot serve: the service."""

import asyncio
import os
import signal
import sys
from typing import Annotated

import typer

from iscg_bot import log
from iscg_bot.app import Household, Service
from iscg_bot.commands.options import CONFIG, Directory
from iscg_bot.edges.systemd import Systemd


def serve(
    config: Directory = CONFIG,
    shadow: Annotated[
        bool, typer.Option("--shadow", help="A trial run: every letter goes to the secretariat instead, marked.")
    ] = False,
    log_personal: Annotated[
        bool, typer.Option("--log-personal", help="The log names addresses: to find a fault, not for long.")
    ] = False,
) -> None:
    """Watch the mailbox, decide what comes, answer. Ends cleanly on SIGTERM or Ctrl-C."""
    log.configure(sys.stderr, personal=log_personal)
    asyncio.run(_serve(Household(config, os.environ, shadow=shadow)))


async def _serve(household: Household) -> None:
    service, systemd = asyncio.ensure_future(Service(household, environment=os.environ).run()), Systemd(os.environ)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(log.stray)

    def end() -> None:
        systemd.stopping()
        service.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end)
    try:
        await service
    except asyncio.CancelledError:
        return
