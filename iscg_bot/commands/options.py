"""Options that several commands share, and how they reach the register."""

import asyncio
import datetime as dt
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from iscg_bot.app import Household, doors
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.decisions import Decision, Verdict

T = TypeVar("T")
Directory = Annotated[Path, typer.Option(help="The directory with iscg.toml and its neighbours.")]
CONFIG = Path("config")


def tell(decision: Decision) -> None:
    """Say what was decided; exit with 1 if it was not accepted."""
    accepted = decision.verdict is Verdict.ACCEPT
    typer.echo(decision.because, err=not accepted)
    if not accepted:
        raise typer.Exit(1)


def erased(when: dt.datetime) -> str:
    """What is said in place of a mail that retention has taken the text of."""
    return f"its text was erased on {when:%a %Y-%m-%d %H:%M} UTC, as the rule of retention says"


def at_the_desk(config: Path, work: Callable[[Register, Desk], Awaitable[T]]) -> T:
    """Do *work* with the register and the desk of the configuration in *config*: no server, hence no secret.

    Raises IscgError.
    """

    async def inside() -> T:
        async with doors(Household(config)) as (register, desk):
            return await work(register, desk)

    return asyncio.run(inside())
