"""An invented group, its people and documents, and a table at which one wish after the other is decided."""

import datetime as dt
import hashlib
from dataclasses import replace
from typing import Any

from iscg_bot.matters import order
from iscg_bot.model.decisions import Ask, Decision
from iscg_bot.model.documents import Document, File, Number, Status
from iscg_bot.model.facts import Facts
from iscg_bot.model.groups import Group, GroupMeeting, MailList, Policy, Roster
from iscg_bot.model.letters import Answered, Section
from iscg_bot.model.people import Appointment, Identity, Person, Role
from iscg_bot.model.questions import Question
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import Contribution, DocumentAction, Submission

NOW = dt.datetime(2026, 11, 24, 10, 0, tzinfo=dt.UTC)
DEADLINE = dt.datetime(2026, 11, 20, 17, 0, tzinfo=dt.UTC)

GROUP = Group(
    acronym="ISCG",
    names=(("en", "Inter-Sector Coordination Group"),),
    robot="iscg-bot@itu.example",
    robot_name="ISCG secretariat desk",
    lists=(MailList("int-sect-group@lists.itu.example", ("int-sect-team@lists.itu.example",), ("lists.itu.example",)),),
    receivers=("mx.itu.example",),
    authserv_id="mx.itu.example",
)


def person(id: str, *addresses: str, language: str = "en", body: str = "", roles: tuple[Role, ...] = ()) -> Person:
    """Somebody configured, called "John Example" for john."""
    appointments = tuple(Appointment(role) for role in roles)
    return Person(id, f"{id.title()} Example", addresses, language, "Europe/Zurich", body, appointments)


JOHN = person("john", "john@admin.example", "john@home.example", body="Examplia")
MARIE = person("marie", "marie@admin.example", language="fr", body="Examplia")
YUSUF = person("yusuf", "yusuf@testland.example", language="ar", body="Testland")
PAULA = person("paula", "paula@itu.example", roles=(Role.SECRETARIAT,))
PEDRO = person("pedro", "pedro@itu.example", language="es", roles=(Role.SECRETARIAT,))
STRANGER = "somebody@elsewhere.example"

MEETINGS = (
    GroupMeeting("26-1", dt.date(2026, 5, 5), dt.date(2026, 5, 6)),
    GroupMeeting("26-2"),
    GroupMeeting("27-1", dt.date(2027, 3, 1), deadline=DEADLINE),
)
ROSTER = Roster(GROUP, Policy(), (JOHN, MARIE, YUSUF, PAULA, PEDRO), meetings=MEETINGS)


def sender(who: Person | str = JOHN, address: str = "", **given: Any) -> Sender:
    """Who wrote a mail through the list; every field can be given."""
    known = who if isinstance(who, Person) else None
    fields: dict[str, Any] = {
        "address": address or (known.addresses[0] if known else who),
        "received": NOW,
        "level": Identity.LISTED,
        "roles": known.roles(NOW.date()) if known else frozenset(),
        "person": known.id if known else "",
        "body": known.body if known else "",
        "mail": 7,
        "answers": Answered("<7@admin.example>", (), "A mail"),
    }
    return Sender(**(fields | given))


def file(content: str, name: str = "paper.docx") -> File:
    """A file; the same content has the same hash."""
    return File(name, hashlib.sha256(content.encode()).hexdigest(), len(content))


def document(number: str, author: str = JOHN.addresses[0], **given: Any) -> Document:
    """One that is registered already."""
    fields: dict[str, Any] = {"title": "Captions", "source": "Examplia", "files": (file(number),), "id": 1}
    return Document(Number.read(number), author=author, received=NOW, **(fields | given))


def new(content: str = "one", **given: Any) -> Contribution:
    """A mail submits a document made of one file."""
    fields: dict[str, Any] = {"title": "Captions", "source": "Examplia", "files": (file(content),)}
    return Contribution(DocumentAction.NEW, **(fields | given))


def change(action: str, number: str, content: str = "", **given: Any) -> Contribution:
    """A mail revises, corrects, adds to or withdraws *number*."""
    files = () if action == "withdrawal" else (file(content or f"{action} of {number}"),)
    return Contribution(DocumentAction(action), **({"number": number, "files": files} | given))


class Table:
    """What is decided one after the other sees what was decided before."""

    def __init__(self, *documents: Document, roster: Roster = ROSTER, **facts: Any) -> None:
        numbered = tuple(replace(d, id=i) for i, d in enumerate(documents, 1))
        serials: dict[str, int] = {}
        for one in numbered:
            serials[one.number.meeting] = max(one.number.serial, serials.get(one.number.meeting, 0))
        self.facts = Facts(roster, sender(), numbered, serials, **facts)

    def decide(self, wish: Submission, by: Sender | None = None, now: dt.datetime = NOW) -> Decision:
        """Decide *wish* of *by* (John, through the list), and remember what follows."""
        decision = order.decide(wish, replace(self.facts, sender=by or sender()), now)
        self.facts = self.facts.after(decision.changes)
        return decision

    def status(self, number: str) -> Status | None:
        """What *number* is by now."""
        return next((d.status for d in self.facts.documents if str(d.number) == number), None)

    @property
    def current(self) -> list[str]:
        """The numbers that are current."""
        return [str(d.number) for d in self.facts.documents if d.status is Status.CURRENT]


def section(decision: Decision, letter: int = 0) -> Section:
    """The first section of a decision's letter."""
    return decision.letters[letter].sections[0]


def asked(decision: Decision, id: int = 5) -> Question:
    """The question that a decision asks, as the register would have it."""
    return next(replace(c.question, id=id) for c in decision.changes if isinstance(c, Ask))
