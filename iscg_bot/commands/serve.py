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
from iscg_bot.errors import IscgError


def serve(
    config: Directory = CONFIG,
    shadow: Annotated[
        bool, typer.Option("--shadow", help="A trial run: every letter goes to the secretariat instead, marked.")
    ] = False,
    log_personal: Annotated[
        bool, typer.Option("--log-personal", help="The log names addresses: to find a fault, not for long.")
    ] = False,
) -> None:
    """Watch the mailbox, decide what comes, answer. Ends cleanly on SIGTERM or Ctrl-C.

    Configuration and texts are read again whenever they change; SIGHUP makes it look at once.
    """
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
    loop.add_signal_handler(signal.SIGHUP, end if sys.stderr.isatty() else household.house)  # a terminal is gone
    try:
        await service
    except asyncio.CancelledError:
        return
    except IscgError:
        raise
    except Exception as error:  # Python would print its words, which may be a mail's (M126)
        log.crashed("service", error)
        raise typer.Exit(1) from None
