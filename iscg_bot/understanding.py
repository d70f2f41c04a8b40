"""What the desk lets be done aside, where a hostile mail may cost what it will (edges.workers).

A large mail comes as the file that it lies in, and the contents of its attachments never leave here but for the disk:
a mail may weigh 64 MB. Nothing here knows the register, so a process for this work need not load a database.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from iscg_bot.edges.files import Files
from iscg_bot.intake import compare, files, goes_astray, parse
from iscg_bot.matters import order
from iscg_bot.model.facts import Context
from iscg_bot.model.groups import Group
from iscg_bot.model.mail import Line, Mail
from iscg_bot.model.submissions import Submission

PASTED = 2  # lines that somebody copies out of a letter of ours to choose with them


def parsed(raw: bytes | Path, group: Group, fetched: datetime) -> Mail:
    """What a mail says (intake.parse), without the contents of its files."""
    mail = parse(_read(raw), group, fetched)
    return replace(mail, attachments=tuple(replace(one, content=b"") for one in mail.attachments))


def understand(mail: Mail, context: Context) -> tuple[tuple[Line, ...], tuple[Submission, ...]]:
    """The lines of *mail* now that we know what it answers, and what it asks for. Pure."""
    parent = context.parent
    if parent is not None and not mail.tokens and goes_astray(mail, parent.raw, context.roster.group):
        context = replace(context, thread=None)
    elif parent is not None:
        mail = compare(mail, parent.raw, context.roster.group, PASTED if parent.ours else 0)
    return mail.lines, order.read(mail, context)


def store(raw: bytes | Path, group: Group, wanted: frozenset[str], there: Files) -> None:
    """The files of a mail whose SHA-256 is *wanted*, written and durable. Raises TemporaryError."""
    for one in files(_read(raw), group):
        if one.sha256 in wanted:
            there.write(one.sha256, one.content)


def _read(raw: bytes | Path) -> bytes:
    return raw.read_bytes() if isinstance(raw, Path) else raw
