"""The life of a meeting as its invitations tell it: who gets which mail, in sending order."""

import datetime as dt
from dataclasses import dataclass, field, replace

from iscg_bot.letters import Templates, compose
from iscg_bot.model.groups import LANGUAGES, Group
from iscg_bot.model.letters import Answered, Composed, Letter, Occasion, Section
from iscg_bot.model.meetings import Attendee, Invite, Invitee, Method, Partstat, Window

BEGINS = dt.datetime(2026, 12, 8, 13, tzinfo=dt.UTC)
LENGTH = dt.timedelta(minutes=90)
LINK = "https://meet.example.int/j/9876543210?pwd=QmVzdCBvZg&lang=en," + "x" * 250
ZONES = ("Africa/Cairo", "Asia/Shanghai", "America/New_York", "Europe/Zurich", "Asia/Kamchatka", "Pacific/Kiritimati")
NAMES = ("أمينة الخطيب", "王小明", 'Amina "Mina" Diallo', "Bruno Costa; chair, ^n", "Иванов И. И.", "")
AR, ZH, EN, FR, RU, ES = PEOPLE = tuple(  # the French one convenes
    Invitee(f"{language}.member@example.org", name, language, zone, chair=language == "fr")
    for language, name, zone in zip(LANGUAGES, NAMES, ZONES, strict=True)
)
LATE = Invitee("late.comer@example.org", "Late Comer", "en", "Europe/London")


@dataclass
class Life:
    """A meeting as it is now, and what its people were sent so far."""

    group: Group
    templates: Templates
    title: str
    link: str = LINK
    starts: dt.datetime = BEGINS
    people: tuple[Invitee, ...] = PEOPLE
    sequence: int = 0
    was: Window | None = None
    was_title: str = ""
    now: dt.datetime = dt.datetime(2026, 9, 1, 8, tzinfo=dt.UTC)
    sent: list[Composed] = field(default_factory=list)
    threads: dict[str, str] = field(default_factory=dict)

    @property
    def window(self) -> Window:
        return Window(self.starts, self.starts + LENGTH)

    def invites(self, *people: Invitee) -> None:
        for person in people:
            told = {"zone": "Asia/Tokyo", "alongside": "TSAG", "short_notice": False}
            self._send(person, self._request(person), "invite", told | self._joining(person))

    def moves(self, starts: dt.datetime) -> None:
        self.was, self.starts, self.sequence = self.window, starts, self.sequence + 1
        self.updates()
        self.was = None

    def updates(self) -> None:
        was = (self.was.starts.isoformat(), self.was.ends.isoformat()) if self.was else ("", "")
        told = {"was_starts": was[0], "was_ends": was[1], "was_title": self.was_title, "moved": bool(self.was)}
        for person in self.people:
            self._send(person, self._request(person), "update", told | self._joining(person))

    def removes(self, person: Invitee) -> None:
        self.people, self.sequence = tuple(p for p in self.people if p != person), self.sequence + 1
        self._cancel(person, whole=False)
        self.updates()

    def cancels(self) -> None:
        self.sequence += 1
        for person in self.people:
            self._cancel(person, whole=True)

    def declines_a_counter(self, person: Invitee) -> None:
        invite = replace(self._request(person), method=Method.DECLINECOUNTER)
        self._send(person, invite, "declined_counter", {"by": FR.name})

    def asks_again(self, person: Invitee) -> None:
        self._send(person, self._request(person), "stale", {"link": self.link})

    def _cancel(self, person: Invitee, *, whole: bool) -> None:
        alone = (Attendee(person.address, person.name, Partstat.ACCEPTED, person.chair),)
        invite = replace(self._request(person), method=Method.CANCEL, attendees=alone, whole=whole)
        self._send(person, invite, "cancel", {"removed": not whole, "by": FR.name})

    def _joining(self, person: Invitee) -> dict:
        names = tuple(p.name for p in self.people) if person.chair else ()
        return {"link": self.link, "people": names, "by": FR.name}

    def _request(self, person: Invitee) -> Invite:
        shown = self.people if person.chair else tuple(p for p in self.people if p.chair or p == person)
        attendees = tuple(Attendee(p.address, p.name, Partstat.NEEDS_ACTION, p.chair) for p in shown)
        return Invite(
            method=Method.REQUEST,
            uid="7yb2c0hm@example.int",
            sequence=self.sequence,
            stamp=self.now,
            window=self.window,
            zone="Asia/Tokyo",
            title=self.title,
            link=self.link,
            attendees=attendees,
            was=self.was,
        )

    def _send(self, person: Invitee, invite: Invite, template: str, told: dict) -> None:
        """A minute after the one before, in the thread of the first."""
        first = self.threads.get(person.address)
        times = {"starts": invite.window.starts.isoformat(), "ends": invite.window.ends.isoformat()}
        letter = Letter(
            key=f"{template}/{len(self.sent)}",
            to=person.address,
            name=person.name,
            language=person.language,
            zone=person.zone,
            sections=(Section(template, {"title": invite.title, **times, **told}),),
            occasion=Occasion.NOTICE,
            reason=template,
            answers=Answered(first, (), "Invitation") if first else None,
            invite=invite,
        )
        composed = compose(letter, self.group, self.templates, b"a secret of the tests", self.now)
        self.threads.setdefault(person.address, composed.message_id)
        self.sent.append(composed)
        self.now += dt.timedelta(minutes=1)


def whole_life(life: Life) -> list[Composed]:
    """Everything that can happen to a meeting."""
    life.invites(*PEOPLE)
    life.declines_a_counter(AR)
    life.moves(life.starts + dt.timedelta(days=1, hours=9, minutes=45))
    life.asks_again(ES)
    life.was_title, life.title = life.title, f"{life.title} (2)"
    life.updates()
    life.removes(ZH)
    life.declines_a_counter(RU)
    life.people = (*life.people, LATE)
    life.invites(LATE)
    life.link, life.sequence = "https://meet.example.int/other", life.sequence + 1
    life.updates()
    life.cancels()
    return life.sent
