"""iscg-bot explain: what was understood in a mail, what would be decided and sent. Does nothing."""

import datetime as dt
import json
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.panel import Panel

from iscg_bot.app import Household, clock
from iscg_bot.commands.labels import label
from iscg_bot.commands.places import templates_directory
from iscg_bot.config import load_texts
from iscg_bot.explaining import Explained, world
from iscg_bot.explaining import explain as explain_mail
from iscg_bot.letters import Templates
from iscg_bot.model.groups import Roster

STYLES = {"new": "bold", "quoted": "dim", "attribution": "dim", "header": "dim", "signature": "cyan", "footer": "dim"}


def explain(
    files: Annotated[list[Path], typer.Argument(help="Mails as files (.eml).", exists=True, dir_okay=False)],
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
    roster, templates = _assumed(config, now)
    for file in files:
        explained = explain_mail(file.read_bytes(), roster, templates, now)
        if json_:
            typer.echo(json.dumps(label(str(file), explained), ensure_ascii=False))
        else:
            _show(file, explained)


def _assumed(config: Path | None, now: dt.datetime) -> tuple[Roster, Templates]:
    if config is None:
        return world(now), Templates(load_texts(templates_directory()))
    house = Household(config, os.environ).house()
    return house.roster, house.templates


def _show(file: Path, explained: Explained) -> None:
    """The mail with its kinds of lines, then each decision with its reason, then the letters."""
    console, mail = Console(), explained.mail
    sender = explained.sender
    console.rule(f"[bold]{escape(str(file))}")
    console.print(f"From     {escape(f'{sender.name} <{sender.address}>')} ({mail.level.name.lower()}), {mail.origin}")
    console.print(f"Subject  {escape(mail.subject)}")
    console.print(f"Language {sender.language}")
    lines = (f"[{STYLES[line.kind]}]{escape(line.text)}[/]" for line in mail.lines)
    console.print(Panel("\n".join(lines), title="bold: newly written; dim: quoted", title_align="left"))
    for attachment in mail.attachments:
        console.print(f"File     {escape(attachment.name)}, {len(attachment.content)} bytes {attachment.why_not}")
    for repair in mail.repairs:
        console.print(f"Repaired {escape(repair)}")
    for settled in explained.settled:
        console.print(f"[bold]{settled.decision.verdict.value}[/] because {escape(settled.decision.because)}")
        console.print(f"         {escape(repr(settled.submission))}", style="dim")
    for letter, text in explained.letters:
        console.print(Panel(escape(text), title=escape(f"letter to {letter.to}"), title_align="left"))
