"""The daily sum (mail.md M124): every mail has one end, every letter that was decided is in the outbox. Arithmetic."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from iscg_bot.model.decisions import Verdict

DIFFERENCES = {
    "lost": "mails that the register does not have",
    "gone": "mails that were kept and are gone",
    "undecided": "mails that count as decided without a decision",
    "undone": "decisions that were made and are gone",
    "unwritten": "letters that were decided and are not in the outbox",
}


class End(StrEnum):
    """What has become of a mail so far: exactly one of these."""

    REGISTERED = "registered"  # a document, liaison statement or meeting was made of it
    ANSWERED = "answered"  # accepted or refused
    ASKED = "asked"
    HELD = "held"  # for the secretariat, or until its list copy comes
    SKIPPED = "skipped"
    QUARANTINED = "quarantined"  # it broke the program
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Line:
    """A mail in the books: what its row says, how many *decisions* about it there are, whether it was *registered*."""

    mail: int
    state: str
    verdict: str
    because: str
    decisions: int
    registered: bool = False
    quarantined: bool = False

    @property
    def end(self) -> End:
        """What has become of it."""
        if self.state == "new":
            return End.UNDECIDED
        if self.state in ("held", "awaiting"):
            return End.QUARANTINED if self.quarantined else End.HELD
        if self.state in ("refused", "copied"):
            return End.SKIPPED
        verdicts = self.verdict.split("+")
        order = ((self.registered, End.REGISTERED), (Verdict.ASK in verdicts, End.ASKED))
        answered = Verdict.ACCEPT in verdicts or Verdict.REFUSE in verdicts
        return next((end for true, end in order if true), End.ANSWERED if answered else End.SKIPPED)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were ever written, as the register counted at each commit."""

    mails: int
    decisions: int
    letters: int


@dataclass(frozen=True, slots=True)
class Books:
    """What the register holds: the lines of mails kept since some day; *letters* by fate; rows that *are* there and
    rows that were *counted* when they were written.
    """

    lines: tuple[Line, ...]
    letters: Mapping[str, int]
    are: Counts
    counted: Counts


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that does not add up: its *kind* (of DIFFERENCES), how many, and which, if they have names."""

    kind: str
    count: int
    named: tuple[str, ...] = ()

    def __str__(self) -> str:
        """In words."""
        return f"{self.count} {DIFFERENCES[self.kind]}"


@dataclass(frozen=True, slots=True)
class Audit:
    """The sum. It adds up if there are no differences."""

    ends: Mapping[End, int]
    reasons: Mapping[str, int]  # of the mails that were skipped
    undecided: tuple[int, ...]
    letters: Mapping[str, int]
    differences: tuple[Difference, ...] = field(default=())

    @property
    def mails(self) -> int:
        """All that are accounted for."""
        return sum(self.ends.values())


def add_up(books: Books, lost: Iterable[str] = ()) -> Audit:
    """The sum of *books*; *lost* are mails that the server or the archive has and the register has not."""
    ends = Counter(line.end for line in books.lines)
    return Audit(
        ends={end: ends[end] for end in End},
        reasons=dict(Counter(line.because for line in books.lines if line.end is End.SKIPPED).most_common()),
        undecided=tuple(line.mail for line in books.lines if line.end is End.UNDECIDED),
        letters=books.letters,
        differences=tuple(d for d in _differences(books, tuple(lost)) if d.count),
    )


def _differences(books: Books, lost: tuple[str, ...]) -> tuple[Difference, ...]:
    are, counted = books.are, books.counted
    mute = tuple(str(line.mail) for line in books.lines if line.verdict and not line.decisions)
    return (
        Difference("lost", len(lost), lost),
        Difference("gone", counted.mails - are.mails),
        Difference("undecided", len(mute), mute),
        Difference("undone", counted.decisions - are.decisions),
        Difference("unwritten", counted.letters - are.letters),
    )
