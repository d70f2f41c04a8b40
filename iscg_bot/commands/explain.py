"""iscg-bot explain: what was understood in a mail, what would be decided and sent. Does nothing."""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import track
from rich.text import Text

from iscg_bot.app import clock
from iscg_bot.commands.batches import Case, Manner, Outcome, assumed, outcomes

STANDARD_INPUT = Path("-")


def explain(
    files: Annotated[
        list[Path],
        typer.Argument(help="Mails as files (.eml), directories with such files, or - for standard input."),
    ],
    json_: Annotated[bool, typer.Option("--json", help="One JSON object a line instead of a text.")] = False,
    config: Annotated[
        Path | None, typer.Option(help="The configuration to assume; without it, a group of nobody we know.")
    ] = None,
    at: Annotated[
        dt.datetime | None,
        typer.Option(help="The moment to assume, in UTC; without it, now.", formats=["%Y-%m-%dT%H:%M"]),
    ] = None,
) -> None:
    """Say what the bot would understand, decide and send; nothing is sent or kept."""
    now = at.replace(tzinfo=dt.UTC) if at else clock()
    assumed(config, now)  # what is wrong with it is said once, here
    console = Console()
    manner = None if json_ else Manner(console.width, console.color_system)
    cases = list(_cases(files))
    failed = False
    for outcome in _watched(outcomes(cases, config, now, manner), len(cases), console):
        failed |= outcome.failed
        _write(outcome.text, console)
    if failed:
        raise typer.Exit(1)


def _cases(files: Iterable[Path]) -> Iterator[Case]:
    """What is named, in its order; a directory is its mails, by name. Raises BadParameter."""
    for file in files:
        if file == STANDARD_INPUT:
            yield Case(str(file), sys.stdin.buffer.read())
        elif file.is_dir():
            yield from (Case(str(mail)) for mail in sorted(file.rglob("*")) if mail.suffix.lower() == ".eml")
        elif file.exists():
            yield Case(str(file))
        else:
            raise typer.BadParameter(f"'{file}' does not exist.", param_hint="'files'")


def _watched(found: Iterator[Outcome], count: int, console: Console) -> Iterable[Outcome]:
    """With a progress bar where somebody looks on; without a thread, since processes are forked beneath it."""
    if not console.is_terminal:
        console = Console(stderr=True)
    if count < 2 or not console.is_terminal:
        return found
    return track(found, "Reading", total=count, console=console, transient=True, auto_refresh=False)


def _write(text: str, console: Console) -> None:
    """As it is; what no encoding can hold (half a surrogate pair) as JSON and Python escape it."""
    encoded = text.encode("utf-8", "backslashreplace")
    if console.is_terminal:  # above the progress bar
        console.print(Text.from_ansi(encoded.decode()), soft_wrap=True)
    else:
        typer.echo(encoded)
