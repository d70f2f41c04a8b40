"""The life of a meeting as its invitations tell it: who gets which mail, in sending order."""

import datetime as dt
from dataclasses import replace

from iscg_bot.letters import compose
from iscg_bot.letters.templates import Templates
from iscg_bot.matters.invites import Ledger, again, reconcile
from iscg_bot.model.groups import LANGUAGES, Group
from iscg_bot.model.letters import Answered, Composed, Letter, Occasion, Section
from iscg_bot.model.meetings import Invite, Invitee, Meeting, Method, When, Window

BEGINS = dt.datetime(2026, 12, 8, 13, tzinfo=dt.UTC)
LENGTH = dt.timedelta(minutes=90)
LINK = "https://meet.example.int/j/9876543210?pwd=QmVzdCBvZg&lang=en," + "x" * 250
ZONES = ("Africa/Cairo", "Asia/Shanghai", "America/New_York", "Europe/Zurich", "Asia/Kamchatka", "Pacific/Kiritimati")
NAMES = ("أمينة الخطيب", "王小明", 'Amina "Mina" Diallo', "Bruno Costa; chair, ^n", "Иванов И. И.", "")
PEOPLE = tuple(
    Invitee(f"{language}.member@example.org", name, language, zone, chair=language == "fr")
    for language, name, zone in zip(LANGUAGES, NAMES, ZONES, strict=True)
)
BY = "Bruno Costa; chair, ^n"


def when(starts: dt.datetime, zone: str = "Europe/Zurich") -> When:
    return When(starts.replace(tzinfo=None), zone, LENGTH, Window(starts, starts + LENGTH))


def meeting(title: str, link: str = LINK, starts: dt.datetime = BEGINS) -> Meeting:
    settles = starts - dt.timedelta(days=14)
    return Meeting("7Yb2c0-1@example.int", title, when(starts), PEOPLE, settles, link=link)


def words(invite: Invite, was_title: str) -> tuple[str, dict]:
    """The template and its words, as the invitation has them."""
    told = {"title": invite.title, "starts": invite.window.starts.isoformat(), "ends": invite.window.ends.isoformat()}
    if invite.method is Method.DECLINECOUNTER:
        return "declined_counter", told | {"by": BY}
    if invite.method is Method.CANCEL:
        return "cancel", told | {"removed": not invite.whole, "by": BY}
    names = tuple(a.name for a in invite.attendees) if len(invite.attendees) > 2 else ()
    told |= {"link": invite.link, "people": names, "by": BY, "zone": invite.zone}
    if invite.sequence == 0:
        return "invite", told | {"alongside": "TSAG", "short_notice": False}
    was = invite.was
    return "update", told | {
        "moved": was is not None,
        "was_starts": was.starts.isoformat() if was else "",
        "was_ends": was.ends.isoformat() if was else "",
        "was_title": was_title,
    }


class Life:
    """Reconciles a meeting again and again, and composes what follows."""

    def __init__(self, first: Meeting, group: Group, templates: Templates) -> None:
        self.meeting, self.group, self.templates = first, group, templates
        self.ledger: Ledger = ()
        self.now = first.settles
        self.threads: dict[str, str] = {}
        self.sent: list[Composed] = []

    def goes_on(self, **changes: object) -> None:
        """The meeting changes; everybody is told what the calendar lacks."""
        was, self.meeting = self.meeting, replace(self.meeting, **changes)
        result = reconcile(self.meeting, self.ledger, self.now)
        self.meeting, self.ledger = replace(self.meeting, sequence=result.sequence), result.ledger
        for person, invite in result.invites:
            self.send(person, invite, was.title)
        self.now += dt.timedelta(hours=1)

    def declines_a_counter(self, address: str) -> None:
        """The one at *address* proposed another time, and it was not taken up."""
        holding = next(h for h in self.ledger if h.address == address)
        standing = again(self.meeting, holding, self.ledger)
        self.send(holding.person, replace(standing, method=Method.DECLINECOUNTER, stamp=self.now), "")
        self.now += dt.timedelta(hours=1)

    def send(self, person: Invitee, invite: Invite, was_title: str) -> None:
        template, told = words(invite, was_title)
        first = self.threads.get(person.address)
        letter = Letter(
            key=f"{template}/{invite.sequence}/{len(self.sent)}",
            to=person.address,
            name=person.name,
            language=person.language,
            zone=person.zone,
            sections=(Section(template, told),),
            occasion=Occasion.NOTICE,
            reason=template,
            answers=Answered(first, (), "Invitation") if first else None,
            invite=invite,
        )
        composed = compose(letter, self.group, self.templates, b"a secret of the tests", self.now)
        self.threads.setdefault(person.address, composed.message_id)
        self.sent.append(composed)
