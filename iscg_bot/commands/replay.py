"""iscg-bot replay: what today's program and configuration would decide about a stored mail, beside what was decided."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import fields
from typing import Annotated

import typer

from iscg_bot.app import Household, doors
from iscg_bot.commands.options import CONFIG, Directory, erased
from iscg_bot.commands.sheets import harmless, understood
from iscg_bot.edges.audits import BEGINNING
from iscg_bot.edges.workers import Worker
from iscg_bot.model.decisions import Digests
from iscg_bot.replaying import Replayed
from iscg_bot.replaying import replay as replay_one


def replay(
    mail: Annotated[int, typer.Argument(help="The number of a mail, as 'held list' or the log show it.")] = 0,
    all_: Annotated[bool, typer.Option("--all", help="Every mail that was decided: how many would change.")] = False,
    since: Annotated[
        dt.datetime | None, typer.Option(help="With --all: decided since this day (UTC).", formats=["%Y-%m-%d"])
    ] = None,
    config: Directory = CONFIG,
) -> None:
    """Decide a stored mail once more, and change nothing: neither is anything written nor sent."""
    if bool(mail) == all_:
        raise typer.BadParameter("name a mail, or say --all")
    day = since.replace(tzinfo=dt.UTC) if since else BEGINNING
    asyncio.run(_all(Household(config), day) if all_ else _one(Household(config), mail))


async def _one(household: Household, mail: int) -> None:
    async for found in _replayed(household, mail, BEGINNING):
        _show(found)
        return
    typer.echo(f"there is no mail {mail}", err=True)
    raise typer.Exit(1)


async def _all(household: Household, since: dt.datetime) -> None:
    count, changed, gone = 0, 0, 0
    async for found in _replayed(household, 0, since):
        count += 1
        changed += found.differs
        gone += found.erased is not None
        if found.differs:
            typer.echo(f"mail {found.mail}: {_short(found)}")
    typer.echo(f"{changed} of {count - gone} mails would be decided in another way.")
    if gone:
        typer.echo(f"Of {gone} more the text was erased, as the rule of retention says.")


async def _replayed(household: Household, mail: int, since: dt.datetime) -> AsyncIterator[Replayed]:
    worker = Worker()
    try:
        async with doors(household) as (register, _desk):
            for one in (mail,) if mail else await register.histories.decided(since):
                if kept := await register.kept(one):
                    yield await replay_one(register, household.house(), kept, worker.run)
    finally:
        worker.close()


def _show(found: Replayed) -> None:
    then = [f"{one.verdict}: {one.because}\n    {understood(one.submission)}" for one in found.then]
    broken = erased(found.erased) if found.erased else found.broken
    now = [f"{one.decision.verdict}: {one.decision.because}\n    {understood(one.submission)}" for one in found.now]
    moment = f" ({found.then[-1].decided:%a %Y-%m-%d %H:%M} UTC)" if found.then else ""
    for title, lines, others in ((f"then{moment}", then, now), ("now", now or [broken], then)):
        typer.echo(title)
        for line in lines or ["not decided"]:
            typer.echo(harmless(f"{' ' if line in others else '*'} {line}"))
    for letter in (letter for one in found.now for letter in one.decision.letters):
        typer.echo(harmless(f"would write to {letter.to}: {', '.join(s.template for s in letter.sections)}"))
    for name, was, today in _digests(found):
        typer.echo(f"{name:14} {was or '-':16} {today:16} {'' if was == today else '* differs'}".rstrip())
    if found.erased:
        raise typer.Exit(1)
    typer.echo("It would be decided in another way." if found.differs else "It would be decided in the same way.")


def _digests(found: Replayed) -> list[tuple[str, str, str]]:
    past = found.then[-1].digests if found.then else Digests()
    return [(f.name, getattr(past, f.name), getattr(found.digests, f.name)) for f in fields(Digests)]


def _short(found: Replayed) -> str:
    then = "; ".join(f"{one.verdict}: {one.because}" for one in found.then)
    now = "; ".join(f"{one.decision.verdict}: {one.decision.because}" for one in found.now) or found.broken
    return harmless(f"{then} -> {now}")
