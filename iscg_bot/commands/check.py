"""iscg-bot check: is the configuration right, and what does it mean?"""

import datetime as dt
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from iscg_bot.commands.overviews import overview
from iscg_bot.config import load, load_texts
from iscg_bot.edges.sessions import Shelf
from iscg_bot.errors import ConfigError, TemplateError
from iscg_bot.letters import Templates
from iscg_bot.model.servers import Settings

Directory = Annotated[Path, typer.Option(help="The directory with iscg.toml and its neighbours.")]


def check(config: Directory = Path("config")) -> None:
    """Say everything that is wrong with the configuration, or else what it means."""
    try:
        settings = Shelf(config).complete(load(config, os.environ))
    except ConfigError as error:
        _refuse(error.problems)
    if problems := text_problems(settings):
        _refuse(problems)
    Console().print(overview(settings, dt.datetime.now(dt.UTC)))


def text_problems(settings: Settings) -> tuple[str, ...]:
    """What is wrong with the texts of the letters."""
    try:
        return Templates(load_texts(settings.templates)).problems()
    except TemplateError as error:
        return (str(error),)


def _refuse(problems: Iterable[str]) -> NoReturn:
    """Say *problems*, one a line, and end with 1."""
    for problem in problems:
        typer.echo(f"- {problem}")
    raise typer.Exit(1)
