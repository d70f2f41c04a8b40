"""iscg-bot contributions: the numbered documents."""

from hashlib import sha256
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from iscg_bot.commands.options import CONFIG, Directory, at_the_desk, tell
from iscg_bot.desk import Desk
from iscg_bot.edges.register import Register
from iscg_bot.model.decisions import Decision
from iscg_bot.model.documents import Document, File, Number
from iscg_bot.model.submissions import Contribution, Correct, DocumentAction, Import, Reinstate, Reserve, Undo

cli = typer.Typer(help="Contributions: numbered documents and their lineage.", no_args_is_help=True)
Registered = Annotated[str, typer.Argument(help='Such as ISCG/26-2/03 or "ISCG/26-2/03 (Rev.1)".')]
Meeting = Annotated[str, typer.Argument(help="A meeting, such as 26-2.")]


@cli.command("list")
def list_(
    meeting: Annotated[str, typer.Argument(help="A meeting, such as 26-2; all if left out.")] = "",
    config: Directory = CONFIG,
) -> None:
    """Every document with its status, in the order of the numbers."""
    documents = at_the_desk(config, lambda register, _desk: register.documents(meeting))
    if not documents:
        typer.echo(f"No documents{' for ' + meeting if meeting else ''} yet.")
        return
    table = Table("number", "title", "source", "status", "received (UTC)", "files")
    for one in documents:
        status = f"{one.status.value}{', late' if one.late else ''}"
        files = str(len(one.files))
        received = f"{one.received:%a %Y-%m-%d %H:%M}"
        table.add_row(str(one.number), escape(one.title), escape(one.source), status, received, files)
    Console().print(table)


@cli.command()
def show(
    number: Annotated[str, typer.Argument(help='Such as ISCG/26-2/03 or "ISCG/26-2/03 (Rev.1)".')],
    config: Directory = CONFIG,
) -> None:
    """One document with its relatives and where its files lie."""
    family = _number(number).family

    async def look(register: Register, desk: Desk) -> list[tuple[Document, list[Path]]]:
        found = [d for d in await register.documents() if d.number.family == family]
        return [(d, [desk.files.path(f.sha256) for f in d.files]) for d in found]

    documents = at_the_desk(config, look)
    if not documents:
        typer.echo(f"{family} is not in the register; 'iscg-bot contributions list' shows what is", err=True)
        raise typer.Exit(1)
    for document, paths in documents:
        typer.echo(f"{document.number}  {document.status.value}{', late' if document.late else ''}")
        typer.echo(f"  {document.title or '(no title)'}\n  source: {document.source or '-'}\n  from: {document.author}")
        typer.echo(f"  received: {document.received:%A %d %B %Y, %H:%M} UTC, mail {document.mail}")
        for file, path in zip(document.files, paths, strict=True):
            typer.echo(f"  {file.name}  {file.size} bytes  SHA-256 {file.sha256[:12]}…\n    {path}")


@cli.command()
def reserve(
    meeting: Meeting,
    count: Annotated[int, typer.Option(min=1, max=99, help="How many numbers.")] = 1,
    config: Directory = CONFIG,
) -> None:
    """Set the next numbers of a meeting aside; they are filled by 'import'."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(Reserve(meeting, count))))


@cli.command("import")
def import_(
    number: Annotated[str, typer.Argument(help="The number that the document has already, or a reserved one.")],
    files: Annotated[list[Path], typer.Argument(exists=True, dir_okay=False, help="The files of the document.")],
    *,
    title: Annotated[str, typer.Option(help="Its title.")],
    source: Annotated[str, typer.Option(help="The submitting body.")] = "",
    author: Annotated[str, typer.Option(help="The address of who submitted it: may revise and withdraw it.")] = "",
    config: Directory = CONFIG,
) -> None:
    """Register a document that did not come by mail."""
    contents = [(path.name, path.read_bytes()) for path in files]
    named = tuple(File(name, sha256(content).hexdigest(), len(content), name) for name, content in contents)
    wish = Import(str(_number(number)), title, source, author.lower(), named)

    async def work(_register: Register, desk: Desk) -> Decision:
        await desk.files.store((sha256(content).hexdigest(), content) for _, content in contents)
        return await desk.submit(wish)

    tell(at_the_desk(config, work))


@cli.command()
def correct(
    number: Registered,
    title: Annotated[str, typer.Option(help="The right title; without it, as it is.")] = "",
    source: Annotated[str, typer.Option(help="The right submitting body; without it, as it is.")] = "",
    config: Directory = CONFIG,
) -> None:
    """Correct what is registered about a document. Its number stays for ever: it was acknowledged."""
    wish = Correct(str(_number(number)), title, source)
    if not (title or source):
        raise typer.BadParameter("say what is right: --title, --source or both")
    tell(at_the_desk(config, lambda _register, desk: desk.submit(wish)))


@cli.command()
def undo(number: Registered, config: Directory = CONFIG) -> None:
    """Take a registration back, as its author can by replying "undo": a revision's forebear is current again."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(Undo(str(_number(number))))))


@cli.command()
def withdraw(number: Registered, config: Directory = CONFIG) -> None:
    """Withdraw a document with all its revisions, corrigenda and addenda."""
    wish = Contribution(DocumentAction.WITHDRAWAL, number=_number(number).family, confirmed=True)
    tell(at_the_desk(config, lambda _register, desk: desk.submit(wish)))


@cli.command()
def reinstate(number: Registered, config: Directory = CONFIG) -> None:
    """Undo an undo or a withdrawal: the document is there again."""
    tell(at_the_desk(config, lambda _register, desk: desk.submit(Reinstate(str(_number(number))))))


def _number(text: str) -> Number:
    try:
        return Number.read(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
