"""What a decision may look at. Facts are loaded by name, never the past as a whole."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace

from iscg_bot.model.canaries import NO_CANARIES, Canaries
from iscg_bot.model.decisions import (
    AddDocument,
    AddLiaison,
    AddMeeting,
    Ask,
    Change,
    ChangeMeeting,
    NoteAnswer,
    SetStatus,
    SettleMail,
)
from iscg_bot.model.documents import Document
from iscg_bot.model.groups import Roster
from iscg_bot.model.liaisons import Liaison
from iscg_bot.model.meetings import Holding, Meeting, Window
from iscg_bot.model.pauses import NO_TROUBLES, Troubles
from iscg_bot.model.questions import Question
from iscg_bot.model.senders import Sender

UNNAMED = -1  # the id of a meeting that the register does not know yet


@dataclass(frozen=True, slots=True)
class Earlier:
    """A mail with the same Message-ID that we have already; *state* and *verdict* are what became of it."""

    id: int
    fingerprint: str
    state: str
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """The letter of ours that a mail answers, found by token, In-Reply-To or References (M67)."""

    letter: str  # its key
    to: str
    reason: str
    question: Question | None = None
    families: tuple[str, ...] = ()  # the documents (family numbers) that the letter was about
    meeting_uid: str = ""  # the iTIP UID of the meeting that it was about


@dataclass(frozen=True, slots=True)
class Parent:
    """The mail or letter (*ours*) that a mail answers, as bytes."""

    raw: bytes
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What reading a mail may look at: step 4 of its way."""

    roster: Roster
    now: dt.datetime
    mail: int = 0  # the register's id of the mail
    thread: Thread | None = None
    parent: Parent | None = None
    earlier: tuple[Earlier, ...] = ()
    released: bool = False
    alone: bool = False  # it was looked at before: its list copy, if there is one, did not come in time
    unsubscribes: str = ""  # who asks for no more reminders, by writing to the address in a letter of ours
    since: dt.datetime | None = None  # mail received before our first start is kept, not acted on


@dataclass(frozen=True, slots=True)
class Needs:
    """The facts that a submission names."""

    families: frozenset[str] = frozenset()  # documents of these families
    contents: frozenset[str] = frozenset()  # documents made of a file with this SHA-256
    authors: frozenset[str] = frozenset()  # current documents of these addresses
    serials: frozenset[str] = frozenset()  # the highest serial of these meetings
    questions: frozenset[int] = frozenset()
    mails: frozenset[int] = frozenset()  # these mails, if they are held
    meetings: frozenset[int] = frozenset()  # these meetings with their ledgers
    uids: frozenset[str] = frozenset()  # the meetings with these iTIP UIDs
    asked: frozenset[str] = frozenset()  # what was asked about answers to invitations with these UIDs
    people: frozenset[str] = frozenset()  # the meetings to come to which these addresses are invited
    spans: frozenset[Window] = frozenset()  # the meetings that stand in these stretches of time
    statements: frozenset[str] = frozenset()  # the liaison statements with these fingerprints
    liaisons: frozenset[int] = frozenset()  # the liaison statements with these numbers
    listings: frozenset[str] = frozenset()  # the current documents of these meetings

    @classmethod
    def of_all(cls, needs: Iterable["Needs"]) -> "Needs":
        """Everything that any of them needs."""
        named = list(needs)
        return cls(*(frozenset().union(*(getattr(n, f.name) for n in named)) for f in fields(cls)))


@dataclass(frozen=True, slots=True)
class Held:
    """A held mail as the secretariat sees it; *told* once a letter named it; *since* is UTC."""

    id: int
    subject: str
    author: str
    because: str
    since: dt.datetime
    told: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mail: its verdict (of the last decision), its state now, and why."""

    mail: int
    message_id: str
    author: str
    subject: str
    verdict: str
    state: str
    because: str


@dataclass(frozen=True, slots=True)
class Spent:
    """What we wrote already (mail.md M62), counted by the outbox, letters not yet sent included.

    *today* and *reasons* are the last 24 hours' answers to one address, the latter by reason; *others* what its mails
    made us ask others. *same_pair* counts its mails of the last hour with the same subject and size as this one.
    """

    today: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    same_pair: int = 0
    others: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What the register answered to Needs, with who asks and what is configured."""

    roster: Roster
    sender: Sender
    documents: tuple[Document, ...] = ()
    serials: dict[str, int] = field(default_factory=dict)  # meeting -> highest serial given or reserved
    questions: tuple[Question, ...] = ()
    held: tuple[Held, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    ledgers: dict[int, tuple[Holding, ...]] = field(default_factory=dict)  # by the meeting's id
    liaisons: tuple[Liaison, ...] = ()
    arranged: int = 0  # how often meetings were arranged until then: the commit compares

    def meeting(self, id: int) -> Meeting | None:
        """The meeting with this id."""
        return next((m for m in self.meetings if m.id == id), None)

    def family(self, number: str) -> tuple[Document, ...]:
        """The documents that share the family *number*, oldest first."""
        return tuple(sorted((d for d in self.documents if d.number.family == number), key=lambda d: d.id))

    def after(self, changes: tuple[Change, ...]) -> "Facts":
        """The facts as they will be once *changes* are committed: the next submission of the mail sees these."""
        facts = self
        for change in changes:
            if isinstance(change, AddDocument):
                facts = facts._with(change.document)
            elif isinstance(change, SetStatus):
                facts = facts._restated(change)
            elif isinstance(change, SettleMail):
                facts = replace(facts, held=tuple(h for h in facts.held if h.id != change.mail))
            elif isinstance(change, AddLiaison):
                facts = replace(facts, liaisons=(*facts.liaisons, change.liaison))
            elif isinstance(change, Ask):
                facts = replace(facts, questions=(*facts.questions, change.question))
            elif isinstance(change, AddMeeting):
                facts = replace(facts, meetings=(*facts.meetings, replace(change.meeting, id=UNNAMED)))
            elif isinstance(change, ChangeMeeting):
                facts = facts._changed(change.meeting)
            elif isinstance(change, NoteAnswer):
                facts = facts._noted(change.meeting, change.holding)
        return facts

    def _with(self, document: Document) -> "Facts":
        number = document.number
        serials = self.serials | {number.meeting: max(number.serial, self.serials.get(number.meeting, 0))}
        newest = max((d.id for d in self.documents), default=0) + 1
        return replace(self, documents=(*self.documents, replace(document, id=newest)), serials=serials)

    def _changed(self, meeting: Meeting) -> "Facts":
        raised = replace(meeting, version=meeting.version + 1)
        return replace(self, meetings=tuple(raised if m.id == meeting.id else m for m in self.meetings))

    def _noted(self, id: int, noted: Holding) -> "Facts":
        """An answer raises the version of its meeting too."""
        ledger = {h.address: h for h in self.ledgers.get(id, ())} | {noted.address: noted}
        facts = replace(self, ledgers=self.ledgers | {id: tuple(ledger.values())})
        meeting = self.meeting(id)
        return facts._changed(meeting) if meeting else facts

    def _restated(self, change: SetStatus) -> "Facts":
        restated = (replace(d, status=change.status) if str(d.number) == change.number else d for d in self.documents)
        return replace(self, documents=tuple(restated))


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the clock may look at: held mail, mail whose list copy is awaited, questions whose time is over.

    *letters* are the keys of the letters about held mail written since yesterday, with their moments (UTC).
    """

    roster: Roster
    held: tuple[Held, ...] = ()
    awaiting: tuple[Held, ...] = ()
    expired: tuple[Question, ...] = ()
    letters: tuple[tuple[str, dt.datetime], ...] = ()
    unsettled: tuple[Meeting, ...] = ()  # changed since calendars were told, their hold time over
    coming: tuple[Meeting, ...] = ()  # near enough for a reminder
    ledgers: dict[int, tuple[Holding, ...]] = field(default_factory=dict)
    quiet: frozenset[tuple[str, int]] = frozenset()  # who wants no reminders, of which meeting (0: of any)
    reminded: frozenset[str] = frozenset()  # the keys of reminders that were written
    undelivered: tuple[Meeting, ...] = ()  # still to come, and not every letter about them arrived
    troubles: Troubles = NO_TROUBLES  # of sending
    canaries: Canaries = NO_CANARIES  # looked for only where they are configured
    liaisons: tuple[Liaison, ...] = ()  # whose deadline is near enough for a reminder
