"""A mail on paper: its text with what was understood marked in it, then decisions with their reasons, then letters."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from enum import Enum

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.rule import Rule
from rich.text import Text

from iscg_bot.explaining import Explained
from iscg_bot.model.decisions import Settled
from iscg_bot.model.documents import File
from iscg_bot.model.mail import Line, Mail, Segment
from iscg_bot.model.meetings import Window
from iscg_bot.model.submissions import Submission

STYLES = {
    Segment.NEW: "bold",
    Segment.QUOTED: "dim",
    Segment.ATTRIBUTION: "dim",
    Segment.HEADER: "dim",
    Segment.SIGNATURE: "cyan",
    Segment.FOOTER: "dim",
}
LEGEND = "bold: new; dim: not new; numbered: what a decision rests on"
MARKERS = ("yellow", "green", "magenta", "blue", "red")
NOT_SHOWN = {"words", "mail", "received", "confirmed"}  # of a submission
ORDERS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "\ufffd") | {0x09: " ", 0x0A: "\n"}  # control characters


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters *start* to *end* are what submission *number* (from 1) rests on."""

    number: int
    start: int
    end: int

    @property
    def style(self) -> str:
        """How it is highlighted."""
        return marker(self.number)


def sheet(name: str, explained: Explained) -> RenderableType:
    """What people see of the mail called *name*."""
    mail, sender = explained.mail, explained.sender
    settled = tuple(enumerate(explained.settled, 1))
    return Group(
        Rule(Text(harmless(name), "bold")),
        _plain(f"From     {sender.name} <{sender.address}> ({mail.level.name.lower()}), {mail.origin}"),
        Text("Subject  ").append_text(_marked(mail.subject, "", marks(explained.settled, mail.subject))),
        _plain(f"Language {sender.language}"),
        Panel(Text("\n").join(_lines(mail, explained.settled)), title=LEGEND, title_align="left"),
        *(_plain(f"File     {x.name}, {x.size} bytes {x.why_not}") for x in mail.attachments),
        *(_plain(f"Repaired {repair}") for repair in mail.repairs),
        *(_decision(number, one) for number, one in settled),
        *(
            Panel(_plain(text), title=_plain(f"letter to {letter.to}"), title_align="left")
            for letter, text in explained.letters
        ),
    )


def marks(settled: Iterable[Settled], text: str) -> tuple[Mark, ...]:
    """Where in *text* the words stand that the submissions rest on, however their lines are broken."""
    found = []
    for number, one in enumerate(settled, 1):
        words = getattr(one.submission, "words", "").split()
        if words and (place := re.search(r"\s+".join(map(re.escape, words)), text)):
            found.append(Mark(number, *place.span()))
    return tuple(found)


def marker(number: int) -> str:
    """The colours of submission *number*."""
    return f"black on {MARKERS[(number - 1) % len(MARKERS)]}"


def harmless(text: str) -> str:
    """A mail must not be able to give orders to the terminal."""
    return text.translate(ORDERS)


def _lines(mail: Mail, settled: Iterable[Settled]) -> Iterator[Text]:
    """Each line behind the numbers of the submissions that rest on it; only new lines are marked."""
    new = [line for line in mail.lines if line.kind is Segment.NEW]
    found = marks(settled, "\n".join(line.text for line in new))
    offset = 0
    for line in mail.lines:
        here: tuple[Mark, ...] = ()
        if line.kind is Segment.NEW:
            here = tuple(_within(found, offset, len(line.text)))
            offset += len(line.text) + 1
        yield _line(line, here)


def _within(found: Iterable[Mark], offset: int, length: int) -> Iterator[Mark]:
    """The parts of the marks that lie on the line of *length* at *offset*, counted from there."""
    for mark in found:
        start, end = max(mark.start - offset, 0), min(mark.end - offset, length)
        if start < end:
            yield Mark(mark.number, start, end)


def _line(line: Line, here: tuple[Mark, ...]) -> Text:
    numbers = ",".join(str(mark.number) for mark in here)
    margin = Text(f"{numbers:>2} ", "" if not here else here[0].style)
    return margin.append_text(_marked(line.text, STYLES[line.kind], here))


def _marked(text: str, style: str, here: Iterable[Mark]) -> Text:
    shown = Text(harmless(text), style)
    for mark in here:
        shown.stylize(mark.style, mark.start, mark.end)
    return shown


def _decision(number: int, settled: Settled) -> Text:
    """The legend of a mark: what was understood, what became of it, and why."""
    decision = settled.decision
    line = Text.assemble((f"{number:>2}", marker(number)), " ", (decision.verdict.value, "bold"), " because ")
    line.append(harmless(decision.because))
    return line.append(f"\n         {harmless(understood(settled.submission))}", "dim")


def understood(submission: Submission) -> str:
    """The kind of *submission* and whatever it says."""
    said = ((f.name, getattr(submission, f.name)) for f in fields(submission) if f.name not in NOT_SHOWN)
    told = (f"{name} {_told(value)}" for name, value in said if value not in ("", (), None, 0, False))
    return ": ".join(filter(None, (type(submission).__name__, ", ".join(told))))


def _told(value: object) -> str:
    match value:
        case Enum():
            return str(value.value)
        case File():
            return value.given or value.name
        case Window():
            return f"{value.starts:%a %Y-%m-%d %H:%M} to {value.ends:%a %Y-%m-%d %H:%M} UTC"
        case tuple():
            return "[" + ", ".join(map(_told, value)) + "]"
    return str(value)


def _plain(text: str) -> Text:
    return Text(harmless(text))
