"""A random life of meetings: everything that people, the clock, the mail server and death can do to them."""

import asyncio
import datetime as dt
import email
import itertools
import tempfile
from collections import Counter
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from email.policy import SMTP
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from iscg_bot.desk import House
from iscg_bot.edges.register.tables import LetterRow
from iscg_bot.letters import Templates
from iscg_bot.matters import order
from iscg_bot.model.decisions import Digests
from iscg_bot.model.meetings import Holding, Meeting, Partstat, Window
from iscg_bot.model.people import Person
from iscg_bot.model.submissions import (
    CalendarReply,
    CallOff,
    ChangePeople,
    Convene,
    CounterProposal,
    MeetingRequest,
    Move,
    Refresh,
    StopReminders,
    Submission,
)
from tests.matters.worlds import NOW
from tests.meetings.bureaus import Bureau, Delivered, Event, dying, event_of, speak
from tests.meetings.worlds import BRUNO, CORA, DAY, EVA, FARID, HOUR, MINUTE, PAULA, ROSTER, TANYA, WEI, span

T = TypeVar("T")
LEADS = (DAY, HOUR)
GUESTS = (FARID, WEI, EVA, TANYA)
AMERICAN = replace(BRUNO, zone="America/New_York")
GROUPS = {  # Zurich, Cairo, Shanghai; New York twice, Moscow
    "captions": (CORA, FARID, WEI),
    "spectrum": (AMERICAN, EVA, TANYA),
}
SUBJECTS = {subject: people[0] for subject, people in GROUPS.items()}
PEOPLE = tuple(AMERICAN if p is BRUNO else p for p in ROSTER.people)
ANSWERS = (Partstat.ACCEPTED, Partstat.DECLINED, Partstat.TENTATIVE)

subjects = st.sampled_from(sorted(SUBJECTS))
guests = st.lists(st.sampled_from(GUESTS), min_size=1, max_size=3, unique=True)
some = st.integers(0, 30)  # one of what there is
starts = st.tuples(st.integers(1, 12), st.integers(7, 16))  # so many days from now, at this hour


@dataclass(frozen=True)
class Answered:
    """What a calendar program answered to which version."""

    uid: str
    address: str
    partstat: Partstat
    version: tuple[int, dt.datetime]


class MeetingLives(RuleBasedStateMachine):
    """Two groups of people in five zones. Set *templates* before a run; *lives* keeps the past ones."""

    templates: Templates
    lives: list["MeetingLives"]

    def __init__(self) -> None:
        super().__init__()
        self.directory = tempfile.TemporaryDirectory(prefix="iscg-")
        policy = replace(ROSTER.policy, reminders=LEADS)
        house = House(replace(ROSTER, policy=policy, people=PEOPLE), self.templates, Digests("c", "t", "z", "p"))
        self.loop = asyncio.new_event_loop()
        self.bureau = Bureau(Path(self.directory.name), house, NOW)
        self.readers, order.READERS = order.READERS, speak(lambda: self.bureau)
        self.answers: list[Answered] = []
        self.insisted: set[tuple[int, str]] = set()  # somebody was added by hand, whatever else that person has
        self.letters: list[tuple[LetterRow, Event | None]] = []
        self.fuse: tuple[int, bool] | None = None
        self.acts, self.known = 0, (-1, list[tuple[Meeting, dict[str, Holding]]]())
        self.delegated: set[tuple[str, str]] = set()  # UIDs and addresses of who sent somebody or was sent
        self.refused: set[tuple[str, str]] = set()  # UIDs and addresses that some letter could not reach
        self.lives.append(self)

    def teardown(self) -> None:
        self.settle()
        self.holds()
        self.all_meetings_take_place()
        order.READERS = self.readers
        self.bureau.close()
        self.loop.close()
        self.directory.cleanup()

    # --- what people do -----------------------------------------------------------------------------------------------

    @initialize()
    def the_first_meetings(self) -> None:
        """Each group has two; of the first group's one moves, and the other is cancelled."""
        for (subject, people), hour in itertools.product(sorted(GROUPS.items()), (9, 14)):
            self.mail(people[0], self.wish(subject, list(people[1:]), (3, hour + (subject == "spectrum"))))
        self.settle()
        (first, _), (second, _), *_ = self.meetings()
        self.change(Move(windows=(span(first.window.starts + DAY),), **self.meant(first, by_mail=True)), first, True)
        self.change(CallOff(**self.meant(second, by_mail=True)), second, True)
        self.settle()

    @rule(subject=subjects, people=guests, starts=starts)
    def a_coordinator_asks_for_one_time(self, subject: str, people: list[Person], starts: tuple[int, int]) -> None:
        self.mail(SUBJECTS[subject], self.wish(subject, people, starts))

    @rule(
        subject=subjects, people=guests, starts=starts, by=st.sampled_from((FARID, CORA, PAULA)), proven=st.booleans()
    )
    def somebody_asks_for_slots(
        self, subject: str, people: list[Person], starts: tuple[int, int], by: Person, proven: bool
    ) -> None:
        day, hour = starts
        windows = tuple(span(self.moment(d, hour), 3 * HOUR) for d in (day, day + 1))
        beside = "TSAG" if day % 2 else ""
        asked = replace(self.wish(subject, people, starts), windows=() if beside else windows, alongside=beside)
        self.mail(by, asked, proven=proven)

    @rule(subject=subjects, people=guests, starts=starts)
    def two_requests_in_one_mail(self, subject: str, people: list[Person], starts: tuple[int, int]) -> None:
        first = self.wish(subject, people, starts)
        self.mail(SUBJECTS[subject], first, replace(first, title="Captions, second part"))

    @rule(subject=subjects, people=guests, starts=starts)
    def the_console_convenes(self, subject: str, people: list[Person], starts: tuple[int, int]) -> None:
        asked = self.wish(subject, people, starts)
        self.do(self.bureau.desk.submit(Convene(replace(asked, confirmed=True), asked.windows[0])))

    @rule(which=some, choice=st.sampled_from("1123"))
    def a_question_is_answered(self, which: int, choice: str) -> None:
        """Any that was ever asked, also twice."""
        asking = {row.message_id for row, _ in self.written() if row.question_key}
        out = [d for d in self.bureau.wire if d.letter["Message-ID"] in asking]
        if out:
            letter = out[-1 - which % len(out)]
            self.mail(letter.to, reply=f"{letter.letter['Message-ID']} {choice}")

    @rule(which=some, partstat=st.sampled_from(ANSWERS), late=st.integers(-3, 3))
    def a_calendar_answers(self, which: int, partstat: Partstat, late: int) -> None:
        """Any version that ever came, the newest ones mostly; its clock goes wrong by minutes."""
        if reply := self.reply(which, partstat, late):
            self.mail(reply.attendee, reply)

    @rule(which=some, partstat=st.sampled_from(ANSWERS))
    def a_calendar_answers_while_the_clock_knocks(self, which: int, partstat: Partstat) -> None:
        if reply := self.reply(which, partstat, 0):
            came: list[int] = []

            async def comes() -> None:
                came.append(await self.bureau.receive(reply.attendee, reply))

            self.bureau.register.meanwhile = comes
            self.do(self.bureau.knock(minutes=5))
            self.bureau.register.meanwhile = None
            if not came:  # nothing was due
                self.mail(reply.attendee, reply)

    @rule(which=some, days=st.integers(0, 3), hours=st.integers(-2, 2), by_mail=st.booleans(), back=st.booleans())
    def a_meeting_moves(self, which: int, days: int, hours: int, by_mail: bool, back: bool) -> None:
        """Perhaps to where calendars have it, which undoes an earlier move."""
        if found := self.some_meeting(which):
            meeting, ledger = found
            starts = meeting.window.starts + days * DAY + hours * HOUR
            held = next((h.window for h in ledger.values() if h.is_invited), meeting.window)
            window = held if back else Window(starts, starts + meeting.window.length)
            self.change(Move(windows=(window,), **self.meant(meeting, by_mail)), meeting, by_mail)

    @rule(which=some, by_mail=st.booleans())
    def a_meeting_is_cancelled(self, which: int, by_mail: bool) -> None:
        if found := self.some_meeting(which):
            meeting, _ = found
            self.change(CallOff(**self.meant(meeting, by_mail), confirmed=not by_mail), meeting, by_mail)

    @rule(which=some, person=st.sampled_from(GUESTS))
    def somebody_is_added(self, which: int, person: Person) -> None:
        if found := self.some_meeting(which):
            self.insisted.add((found[0].id, person.addresses[0]))
            self.do(self.bureau.desk.submit(ChangePeople(found[0].id, add=(person.addresses[0],))))

    @rule(which=some, person=st.sampled_from(GUESTS))
    def somebody_is_removed(self, which: int, person: Person) -> None:
        if found := self.some_meeting(which):
            self.do(self.bureau.desk.submit(ChangePeople(found[0].id, remove=(person.addresses[0],))))

    @rule(which=some, person=st.sampled_from(GUESTS))
    def somebody_else_is_sent(self, which: int, person: Person) -> None:
        """A delegation (C48); its author's own answers count again from the next one on."""
        if reply := self.reply(which, Partstat.DELEGATED, 0):
            self.delegated |= {(reply.uid, reply.attendee), (reply.uid, person.addresses[0])}
            self.mail(reply.attendee, replace(reply, delegate=person.addresses[0]))

    @rule(which=some, starts=starts)
    def another_time_is_proposed(self, which: int, starts: tuple[int, int]) -> None:
        if letter := self.some_invitation(which):
            event = letter.event
            assert event is not None
            window = span(self.moment(*starts))
            self.mail(letter.to, CounterProposal(event.uid, letter.to, window, event.sequence, self.bureau.now))

    @rule(which=some)
    def the_invitation_is_asked_for_again(self, which: int) -> None:
        if letter := self.some_invitation(which):
            assert letter.event is not None
            self.mail(letter.to, Refresh(letter.event.uid, letter.to))

    @rule(person=st.sampled_from(GUESTS))
    def somebody_wants_no_reminders(self, person: Person) -> None:
        if len(self.bureau.wire) % 7 == 0:  # seldom, else nobody is left to be reminded
            self.mail(person, StopReminders())

    # --- what time, the mail server and death do ----------------------------------------------------------------------

    @rule(minutes=st.sampled_from((1, 3, 5, 6, 11)))
    def time_passes(self, minutes: int) -> None:
        self.do(self.bureau.knock(minutes=minutes))

    @rule(hours=st.sampled_from((2, 9, 24, 60)))
    def the_clock_jumps(self, hours: int) -> None:
        """We were down, or nothing happened."""
        self.do(self.bureau.knock(hours=hours))

    @rule(count=st.integers(1, 6))
    def letters_go_out(self, count: int) -> None:
        for _ in range(count):
            self.do(self.bureau.send())

    @rule()
    @precondition(lambda self: not self.done())
    def settle(self) -> None:
        """Nothing happens for a while: hold times pass, letters go out."""
        while not self.done():
            self.do(self.bureau.knock(minutes=6))
            self.do(self.bureau.post())

    @rule(fuse=st.integers(1, 9), after=st.booleans())
    def what_comes_next_is_killed(self, fuse: int, after: bool) -> None:
        self.fuse = fuse, after

    @rule()
    def the_service_restarts(self) -> None:
        self.do(self.bureau.restart())

    # --- what must be true --------------------------------------------------------------------------------------------

    @invariant()
    def holds(self) -> None:
        if not self.done():
            return
        meetings, unreached = self.meetings(), self.unreached()
        coming = [(m, ledger) for m, ledger in meetings if m.window.ends > self.bureau.now]
        for address in {i.address for m, _ in coming for i in m.invitees} | {d.to for d in self.bureau.wire}:
            calendar = self.bureau.calendar(address)
            true = {m.uid: (m.window, m.title) for m, _ in coming if m.invitee(address) and not m.cancelled}
            over = {m.uid for m, _ in meetings} - {m.uid for m, _ in coming}
            over |= {uid for uid, to in unreached if to == address}
            true = {uid: held for uid, held in true.items() if uid not in over}
            assert {u: (e.window, e.title) for u, e in calendar.items() if u not in over} == true, address
            for meeting, ledger in coming:
                if (event := calendar.get(meeting.uid)) and meeting.uid not in over:
                    held = ledger[address]
                    assert held.sequence == event.sequence and f"{held.stamp:%Y%m%dT%H%M%SZ}" <= event.stamp
        for meeting, ledger in coming:
            for address, holding in ledger.items():
                event = self.bureau.calendar(address).get(meeting.uid)  # whether or not that is what is true
                assert (event and event.window) == (holding.window if holding.is_invited else None), address
                if holding.is_invited and (meeting.uid, address) not in unreached | self.delegated:
                    assert holding.partstat is self.expected(meeting.uid, address), (meeting.id, address)

    def no_mail_breaks_the_program(self) -> None:
        broken = [o.because for o in self.run(self.bureau.register.outcomes()) if "broke the program" in o.because]
        assert not broken

    @invariant()
    def no_sequence_falls(self) -> None:
        last: dict[tuple[str, str], int] = {}
        for letter in self.bureau.wire:
            if event := letter.event:
                assert event.sequence >= last.get((event.uid, letter.to), 0), letter.letter["Subject"]
                last[event.uid, letter.to] = event.sequence

    @invariant()
    def nobody_is_in_two_meetings(self) -> None:
        standing = [m for m, _ in self.meetings() if not m.cancelled]
        for one, other in itertools.combinations(standing, 2):
            if one.window.meets(other.window):
                both = {i.address for i in one.invitees} & {i.address for i in other.invitees}
                both -= {a for id, a in self.insisted if id in (one.id, other.id)}
                assert not both, f"{both}\n{one}\n{other}"

    @invariant()
    def nobody_is_reminded_twice(self) -> None:
        """Of the same times, before they were told of others (in a letter that may have been overtaken)."""
        told: dict[tuple[str, str], Any] = {}
        times: Counter[tuple[str, str]] = Counter()
        reminded: set[tuple[str, str, str, int]] = set()
        for row, event in self.written():
            key = (row.meeting_uid, row.to)
            if event and (now := (event.method, event.window)) != told.get(key):
                told[key], times[key] = now, times[key] + 1
            if row.reason == "remind":
                lead = row.key.split("/")[3]
                assert (*key, lead, times[key]) not in reminded, row.key
                reminded.add((*key, lead, times[key]))

    # ------------------------------------------------------------------------------------------------------------------

    def all_meetings_take_place(self) -> None:
        """Nothing more is changed: what remains is to be reminded."""
        while any(m.window.starts > self.bureau.now for m, _ in self.meetings() if not m.cancelled):
            self.do(self.bureau.knock(hours=12))
            self.settle()
            self.holds()
        self.no_mail_breaks_the_program()
        self.no_sequence_falls()
        self.nobody_is_reminded_twice()

    def unreached(self) -> set[tuple[str, str]]:
        """UIDs and addresses of calendars that could not be told."""
        return set()

    def expected(self, uid: str, address: str) -> Partstat:
        """The last answer to the times that this calendar shows now, in the order of RFC 5546 2.1.5."""
        told = [d.event for d in self.bureau.wire if d.to == address and d.event and d.event.uid == uid]
        told = [e for e in told if e.method != "DECLINECOUNTER"]
        same = itertools.takewhile(lambda e: e.method == "REQUEST" and e.window == told[-1].window, reversed(told))
        versions = {e.sequence for e in same}
        counting = [a for a in self.answers if (a.uid, a.address) == (uid, address) and a.version[0] in versions]
        return max(counting, key=lambda a: a.version).partstat if counting else Partstat.NEEDS_ACTION

    def written(self) -> list[tuple[LetterRow, Event | None]]:
        """Every letter, whether it went out or not, with its calendar part; what is known is not read again."""
        for row in self.bureau.letters(after=self.letters[-1][0].id or 0 if self.letters else 0):
            self.letters.append((row, event_of(email.message_from_bytes(row.raw, policy=SMTP))))
        return self.letters

    def done(self) -> bool:
        """Are all hold times over and all letters out?"""
        return not (self.fuse or self.bureau.waits())

    def do(self, work: Coroutine[Any, Any, Any]) -> None:
        """Now, or until it is killed."""
        self.acts += 1
        self.bureau.now += dt.timedelta(milliseconds=1)
        fuse, self.fuse = self.fuse or (-1, False), None
        with dying(self.bureau, fuse[0], after=fuse[1]):
            self.run(work)
            return
        self.run(self.bureau.restart())

    def meetings(self) -> list[tuple[Meeting, dict[str, Holding]]]:
        """As they are; read once after each act."""
        if self.known[0] != self.acts:
            self.known = self.acts, self.run(self.bureau.meetings())
        return self.known[1]

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def mail(self, by: Person | str, *asked: Submission, proven: bool = True, reply: str = "") -> None:
        self.do(self.bureau.receive(by, *asked, proven=proven, reply=reply))

    def moment(self, days: int, hour: int) -> dt.datetime:
        return (self.bureau.now + days * DAY).replace(hour=hour, minute=0, second=0, microsecond=0)

    def wish(self, subject: str, people: list[Person], starts: tuple[int, int]) -> MeetingRequest:
        names = tuple(p.addresses[0] for p in people)
        window = span(self.moment(*starts))
        return MeetingRequest(subject.title(), subject=subject, windows=(window,), length=HOUR, participants=names)

    def some_meeting(self, which: int) -> tuple[Meeting, dict[str, Holding]] | None:
        """Mostly one to come."""
        found = self.meetings()
        found = [f for f in found if f[0].window.ends > self.bureau.now and not f[0].cancelled] or found
        return found[which % len(found)] if found else None

    def some_invitation(self, which: int) -> Delivered | None:
        found = [d for d in self.bureau.wire if d.event and d.event.method == "REQUEST"]
        return found[-1 - which % len(found)] if found else None

    def reply(self, which: int, partstat: Partstat, late: int) -> CalendarReply | None:
        letter = self.some_invitation(which)
        if letter is None or letter.event is None:
            return None
        event, stamp = letter.event, self.bureau.now.replace(microsecond=0) + late * MINUTE
        stamp += dt.timedelta(seconds=len(self.answers))  # no two at once
        self.answers.append(Answered(event.uid, letter.to, partstat, (event.sequence, stamp)))
        return CalendarReply(event.uid, letter.to, partstat, event.sequence, stamp)

    def meant(self, meeting: Meeting, by_mail: bool) -> dict[str, Any]:
        return {"uid": meeting.uid} if by_mail else {"meeting": meeting.id}

    def change(self, wish: Move | CallOff, meeting: Meeting, by_mail: bool) -> None:
        if by_mail:
            self.mail(meeting.chairs[0].address, wish)
        else:
            self.do(self.bureau.desk.submit(wish))
