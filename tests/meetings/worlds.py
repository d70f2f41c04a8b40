"""People of four zones, their subjects and a session: an invented group whose e-meetings the tests arrange."""

import datetime as dt
from dataclasses import replace
from typing import Any

from iscg_bot.matters import order
from iscg_bot.matters.invites import reconcile
from iscg_bot.model.decisions import AddMeeting, Ask, ChangeMeeting, CloseQuestion, Decision, NoteAnswer
from iscg_bot.model.facts import Facts, Waiting
from iscg_bot.model.groups import Budgets, Policy, Roster, Session, Subject
from iscg_bot.model.meetings import Holding, Invitee, Meeting, When, Window
from iscg_bot.model.people import Appointment, Identity, Person, Role
from iscg_bot.model.questions import Question
from iscg_bot.model.senders import Sender
from iscg_bot.model.submissions import MeetingRequest, Submission
from tests.matters.worlds import GROUP, NOW, sender

HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
MINUTE = dt.timedelta(minutes=1)
HOLD = Policy().hold_time
LIST = GROUP.lists[0].address


def person(id: str, language: str, zone: str, *appointments: Appointment, more: tuple[str, ...] = ()) -> Person:
    """Somebody configured, called "Cora Example" for cora."""
    return Person(id, f"{id.title()} Example", (f"{id}@{id}.example", *more), language, zone, appointments=appointments)


CORA = person("cora", "fr", "Europe/Zurich", Appointment(Role.COORDINATOR), more=("cora@home.example",))
BRUNO = person("bruno", "es", "Europe/Zurich", Appointment(Role.COORDINATOR))
FARID = person("farid", "ar", "Africa/Cairo")
WEI = person("wei", "zh", "Asia/Shanghai", more=("Wei@Office.Example",))
EVA = person("eva", "en", "America/New_York")
TANYA = person("tanya", "ru", "Europe/Moscow", Appointment(Role.REPRESENTATIVE, body="TSAG"))
PAULA = person("paula", "en", "Europe/Zurich", Appointment(Role.SECRETARIAT))
PEOPLE = (CORA, BRUNO, FARID, WEI, EVA, TANYA, PAULA)

CAPTIONS = Subject("captions", "Captions in hybrid meetings", "cora", ("farid", "wei"))
SPECTRUM = Subject("spectrum", "Spectrum for satellites", "bruno", ("eva",))
LONELY = Subject("lonely", "A subject without people")
TSAG = Session("TSAG", dt.date(2026, 12, 7), dt.date(2026, 12, 11))
RAG = Session("RAG", dt.date(2027, 3, 15), dt.date(2027, 3, 19))
PLENTY = Budgets(1000, 1000, 1000, 1000)
POLICY = Policy(joining_link="https://meet.itu.example/{uid}/{date}T{time}", budgets=PLENTY)
ROSTER = Roster(GROUP, POLICY, PEOPLE, subjects=(CAPTIONS, SPECTRUM, LONELY), sessions=(TSAG, RAG), tzdata="2026.6")


def at(day: int, hour: int, minute: int = 0, month: int = 12) -> dt.datetime:
    """A moment of that winter, UTC."""
    return dt.datetime(2027 if month < 6 else 2026, month, day, hour, minute, tzinfo=dt.UTC)


def span(starts: dt.datetime, length: dt.timedelta = HOUR) -> Window:
    """From *starts* on."""
    return Window(starts, starts + length)


MONDAY = span(at(30, 10, month=11))  # six days from now


def of(person: Person, level: Identity = Identity.VERIFIED, **given: Any) -> Sender:
    """A mail of this person, proven to be so."""
    zone = {"zone": person.zone, "language": person.language, "name": person.name}
    return sender(person, level=level, **(zone | given))


def request(*windows: Window, **given: Any) -> MeetingRequest:
    """A mail asks for a meeting about captions in one of these *windows*."""
    fields: dict[str, Any] = {"title": "Captions", "subject": "captions", "windows": windows, "mail": 7}
    return MeetingRequest(**(fields | given))


def invited(person: Person, *, chair: bool = False) -> Invitee:
    """The person as somebody asked to a meeting."""
    return Invitee(person.addresses[0], person.name, person.language, person.zone, person.id, chair)


def meeting(*people: Person, window: Window = MONDAY, **given: Any) -> Meeting:
    """A meeting that the first of *people* convened; its hold time is over."""
    invitees = tuple(invited(p, chair=i == 0) for i, p in enumerate(people or (CORA, FARID, WEI)))
    local = window.starts.replace(tzinfo=None) + HOUR
    when = When(local, "Europe/Zurich", window.length, window)
    fields: dict[str, Any] = {"uid": "u1@itu.example", "title": "Captions", "settles": NOW - DAY, "id": 1}
    return Meeting(when=when, invitees=invitees, **(fields | given))


def moved(meeting: Meeting, window: Window) -> Meeting:
    """The same meeting at another time, settled already."""
    return replace(meeting, when=replace(meeting.when, window=window, length=window.length))


class Diary:
    """Meetings and ledgers as the register would keep them; submissions are decided one after the other."""

    def __init__(self, *meetings: Meeting, roster: Roster = ROSTER, now: dt.datetime = NOW, **facts: Any) -> None:
        self.meetings = list(meetings)
        self.ledgers: dict[int, tuple[Holding, ...]] = {m.id: () for m in meetings}
        self.roster, self.now, self._facts = roster, now, facts
        self.questions: list[Question] = []

    @property
    def facts(self) -> Facts:
        known: dict[str, Any] = {"questions": tuple(self.questions), "ledgers": dict(self.ledgers)}
        return Facts(self.roster, of(CORA), meetings=tuple(self.meetings), **(known | self._facts))

    def decide(self, wish: Submission, by: Sender | None = None) -> Decision:
        """Decide *wish* of *by* (Cora, verified), and remember what follows."""
        decision = order.decide(wish, replace(self.facts, sender=by or of(CORA)), self.now)
        for change in decision.changes:
            if isinstance(change, AddMeeting):
                self.meetings.append(replace(change.meeting, id=len(self.meetings) + 1))
                self.ledgers[len(self.meetings)] = ()
            elif isinstance(change, ChangeMeeting):
                self._put(change.meeting)
            elif isinstance(change, NoteAnswer):
                ledger = self.ledgers[change.meeting]
                noted = {h.address: h for h in ledger} | {change.holding.address: change.holding}
                self.ledgers[change.meeting] = tuple(noted.values())
            elif isinstance(change, Ask):
                self.questions.append(replace(change.question, id=len(self.questions) + 1))
            elif isinstance(change, CloseQuestion):
                asked = self.questions[change.question - 1]
                self.questions[change.question - 1] = replace(asked, open=False, outcome=change.outcome)
        return decision

    def publish(self, id: int = 1, later: dt.timedelta = HOLD) -> list[tuple[str, str, int]]:
        """So much later calendars are told: method, person and SEQUENCE of each message."""
        self.now += later
        told = reconcile(self[id], self.ledgers[id], self.now)
        self.ledgers[id] = told.ledger
        self._put(replace(self[id], sequence=told.sequence))
        return [(i.method.value, p.person or p.address, i.sequence) for p, i, _ in told.invites]

    def put(self, meeting: Meeting) -> None:
        """Somebody changes the meeting."""
        self._put(replace(meeting, sequence=self[meeting.id].sequence))

    def waiting(self, *coming: int, **given: Any) -> Waiting:
        """What the clock may look at."""
        every = tuple(self.meetings)
        return Waiting(self.roster, coming=every, ledgers=dict(self.ledgers), **given)

    def holding(self, person: Person, id: int = 1) -> Holding:
        """What the person's calendar holds."""
        return next(h for h in self.ledgers[id] if h.person.person == person.id)

    def __getitem__(self, id: int) -> Meeting:
        return next(m for m in self.meetings if m.id == id)

    def _put(self, changed: Meeting) -> None:
        self.meetings = [changed if m.id == changed.id else m for m in self.meetings]
