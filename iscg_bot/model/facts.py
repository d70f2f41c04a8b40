"""What a decision may look at. Facts are loaded by name, never the past as a whole."""

import datetime as dt
from dataclasses import dataclass, field, replace

from iscg_bot.model.decisions import AddDocument, Change, SetStatus
from iscg_bot.model.documents import Document, Status
from iscg_bot.model.groups import Roster
from iscg_bot.model.questions import Question


@dataclass(frozen=True, slots=True)
class Earlier:
    """A mail with the same Message-ID that we have already: its id, fingerprint, state and identity level."""

    id: int
    fingerprint: str
    state: str  # "new", "decided" or "held"
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """The letter of ours that a mail answers, found by In-Reply-To, References or token."""

    letter: str  # its key
    to: str
    reason: str
    question: Question | None = None
    families: tuple[str, ...] = ()  # the documents (family numbers) that the letter was about


@dataclass(frozen=True, slots=True)
class Context:
    """What reading a mail may look at: step 4 of its way."""

    roster: Roster
    now: dt.datetime
    mail: int = 0  # the register's id of the mail
    thread: Thread | None = None
    earlier: tuple[Earlier, ...] = ()
    released: bool = False
    since: dt.datetime | None = None  # mail received before our first start is kept, not acted on


@dataclass(frozen=True, slots=True)
class Needs:
    """The facts a submission needs: families of documents, meetings whose last serial matters, and so on."""

    families: frozenset[str] = frozenset()
    serials: frozenset[str] = frozenset()  # meeting designations
    questions: frozenset[int] = frozenset()
    mails: frozenset[int] = frozenset()
    contents: frozenset[str] = frozenset()  # SHA-256 of files: is a current document made of the same bytes?

    def __or__(self, other: "Needs") -> "Needs":
        """Everything that either needs."""
        return Needs(
            self.families | other.families,
            self.serials | other.serials,
            self.questions | other.questions,
            self.mails | other.mails,
            self.contents | other.contents,
        )


@dataclass(frozen=True, slots=True)
class Held:
    """A held mail as the secretariat sees it."""

    id: int
    subject: str
    author: str
    because: str
    since: dt.datetime
    state: str = "held"


@dataclass(frozen=True, slots=True)
class Spent:
    """What we wrote already (mail.md M62), counted by the outbox, letters not yet sent included.

    *today* and *reasons* are the last 24 hours' letters to one address, the latter by reason;
    *same_pair* counts its mails of the last hour with the same subject and size as this one.
    """

    today: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    same_pair: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What the register answered to Needs; changes of earlier submissions of the same mail are already in."""

    documents: tuple[Document, ...] = ()  # all of the families asked for, and those with the contents asked for
    serials: dict[str, int] = field(default_factory=dict)  # meeting -> highest serial given or reserved
    questions: tuple[Question, ...] = ()
    held: tuple[Held, ...] = ()

    def family(self, number: str) -> tuple[Document, ...]:
        """The documents that share *number*, oldest first."""
        return tuple(sorted((d for d in self.documents if d.number.family == number), key=lambda d: d.id))

    def after(self, changes: tuple[Change, ...]) -> "Facts":
        """The facts as they will be once *changes* are committed: the next submission of the mail sees these."""
        facts = self
        for change in changes:
            if isinstance(change, AddDocument):
                facts = facts._with(change.document)
            elif isinstance(change, SetStatus):
                facts = facts._restated(change)
        return facts

    def _with(self, document: Document) -> "Facts":
        number = document.number
        serials = self.serials | {number.meeting: max(number.serial, self.serials.get(number.meeting, 0))}
        return replace(self, documents=(*self.documents, document), serials=serials)

    def _restated(self, change: SetStatus) -> "Facts":
        status = Status(change.status)
        return replace(
            self,
            documents=tuple(replace(d, status=status) if d.id == change.document else d for d in self.documents),
        )
