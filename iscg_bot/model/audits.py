"""The daily sum (mail.md M124): every mail has one end, every letter that was decided is in the outbox. Arithmetic."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum

from iscg_bot.model.decisions import Verdict
from iscg_bot.model.letters import Fate

DIFFERENCES = {
    "lost": "mails that the register does not have",
    "gone": "mails that were kept and are gone",
    "undecided": "mails that count as decided without a decision",
    "waiting": "mails that were not decided within an hour",
    "undone": "decisions that were made and are gone",
    "unnumbered": "documents that were registered and are gone",
    "unwritten": "letters that were decided and are not in the outbox",
    "fateless": "letters of which nobody can say what became of them",
    "surplus": "entries that are in the register and were never written by us",
}
STATES = frozenset({"new", "decided", "held", "awaiting", "refused", "copied"})  # of mails
FATES = frozenset(Fate)


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
    """A mail in the books: what its row says; the verdicts of the last *decisions* about it, joined in the same way
    ("accept+ask"); whether it was *registered*, and whether it came so long ago that *waiting* is too long.
    """

    mail: int
    state: str
    verdict: str
    because: str
    decisions: str
    registered: bool = False
    quarantined: bool = False
    waiting: bool = False

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

    @property
    def accounted(self) -> bool:
        """Does its end follow from decisions? Who was to be held is not simply decided."""
        if self.state == "new" and not self.verdict:
            return not self.decisions
        agreed = bool(self.verdict) and self.verdict == self.decisions
        return agreed and self.state in STATES and (self.state != "decided" or Verdict.HOLD not in self.verdict)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many were ever written, as the register counted at each commit."""

    mails: int
    decisions: int
    letters: int
    documents: int


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
    mute = tuple(str(line.mail) for line in books.lines if not line.accounted)
    late = tuple(str(line.mail) for line in books.lines if line.state == "new" and line.waiting)
    fateless = {fate: count for fate, count in books.letters.items() if fate not in FATES}
    short = {f.name: getattr(books.counted, f.name) - getattr(books.are, f.name) for f in fields(Counts)}
    return (
        Difference("lost", len(lost), lost),
        Difference("gone", max(0, short["mails"])),
        Difference("undecided", len(mute), mute),
        Difference("waiting", len(late), late),
        Difference("undone", max(0, short["decisions"])),
        Difference("unnumbered", max(0, short["documents"])),
        Difference("unwritten", max(0, short["letters"])),
        Difference("fateless", sum(fateless.values()), tuple(fateless)),
        Difference("surplus", -sum(min(0, s) for s in short.values()), tuple(n for n, s in short.items() if s < 0)),
    )
