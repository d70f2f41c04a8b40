"""The group: its lists, its robot, its servers, its meetings and its policy. All of it is configured."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from iscg_bot.model.people import Person

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")  # ITU's order: alphabetical by English name


@dataclass(frozen=True, slots=True)
class MailList:
    """A mailing list of ours; *relays* are the host names or IP addresses of its server that we trust."""

    address: str
    aliases: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address under which the list is written to."""
        return (self.address, *self.aliases)


@dataclass(frozen=True, slots=True)
class Group:
    """Who we are on the wire.

    *robot* is the bot's own address (aliases in *robot_aliases*); *receivers* are the names of our own
    receiving servers as they write themselves after "by" in Received fields; *authserv_id* is the only
    name whose Authentication-Results we believe (RFC 8601 section 5; none: nothing is verified).
    *names* holds the group's long name by language.
    """

    acronym: str
    names: tuple[tuple[str, str], ...]
    robot: str
    robot_name: str
    lists: tuple[MailList, ...]
    robot_aliases: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    authserv_id: str = ""
    zone: str = "Europe/Zurich"
    languages: tuple[str, ...] = LANGUAGES
    language: str = "en"  # where a person's language is not known
    site: str = ""  # https address under which others reach our pages, without / at its end; empty: they do not

    def name(self, language: str) -> str:
        """The long name in *language*, else in English."""
        names = dict(self.names)
        return names.get(language) or names.get("en") or self.acronym

    def is_robot(self, address: str) -> bool:
        """Is *address* the bot's own, also with a +tag?"""
        local, _, domain = address.lower().partition("@")
        plain = f"{local.partition('+')[0]}@{domain}"
        return plain in {own.lower() for own in (self.robot, *self.robot_aliases)}

    def takes(self, addresses: Iterable[str]) -> bool:
        """Is any of *addresses* ours: the bot's or a list's?"""
        return any(self.is_robot(address) or self.list_at(address) for address in addresses)

    def list_at(self, address: str) -> MailList | None:
        """The list of ours that *address* writes to."""
        return next((m for m in self.lists if address.lower() in {a.lower() for a in m.addresses}), None)


@dataclass(frozen=True, slots=True)
class GroupMeeting:
    """A meeting of the group itself. *designation* is "26-2"; a date may come later, so may a deadline.

    *deadline* is an aware UTC moment: contributions received after it are marked late, never refused.
    """

    designation: str
    starts: dt.date | None = None
    ends: dt.date | None = None
    deadline: dt.datetime | None = None

    def is_over(self, day: dt.date) -> bool:
        """Has it ended before *day*? One without a date is to come."""
        return (self.ends or self.starts or day) < day


@dataclass(frozen=True, slots=True)
class Sitting:
    """Hours in which an advisory group sits on a day, in the session's zone."""

    starts: dt.time
    ends: dt.time


@dataclass(frozen=True, slots=True)
class Session:
    """A dated session of an advisory group; *hours* are its daily sittings, *days_off* days without any.

    *weekday_hours* (0 is Monday) and *day_hours* take precedence over them, the latter over both.
    """

    body: str
    starts: dt.date
    ends: dt.date
    label: str = ""
    place: str = ""
    zone: str = "Europe/Zurich"
    hours: tuple[Sitting, ...] = ()
    days_off: tuple[dt.date, ...] = ()
    source: str = ""
    weekday_hours: tuple[tuple[int, tuple[Sitting, ...]], ...] = ()
    day_hours: tuple[tuple[dt.date, tuple[Sitting, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar (.ics) of sessions: *body* for events that name none, *zone* (IANA) for times that name none."""

    file: str
    body: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject of common interest; coordinator and focal points are ids of people."""

    id: str
    name: str
    coordinator: str | None = None
    focal_points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Budgets:
    """How much the bot may write (mail.md M62); counted from what the outbox holds, so restarts change nothing."""

    per_address_and_reason_a_day: int = 1  # for notes that nobody asked for; answers to deeds are not counted here
    per_address_a_day: int = 10
    per_domain_an_hour: int = 50
    in_all_an_hour: int = 60


# From 00:00 to 23:00: nights cost most, so that nobody sits at three in the morning for everybody's nine o'clock.
HOUR_COSTS = (9, 10, 10, 10, 9, 8, 6, 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 6, 8)


@dataclass(frozen=True, slots=True)
class Policy:
    """What the secretariat decided; a reminder or deadline exists only where it is configured."""

    hold_time: dt.timedelta = dt.timedelta(minutes=5)
    question_life: dt.timedelta = dt.timedelta(days=14)
    reminders: tuple[dt.timedelta, ...] = ()  # before a meeting
    deadline_reminders: tuple[dt.timedelta, ...] = ()  # before a deadline for contributions
    joining_link: str = ""  # of a meeting; {uid}, {date} and {time} (UTC) are filled in
    notice: dt.timedelta = dt.timedelta(days=2)  # we propose nothing sooner; what is asked sooner is short notice
    hour_costs: tuple[int, ...] = HOUR_COSTS  # what sitting at each local hour costs a person, 0 is a working hour
    weekend_cost: int = 12
    holiday_cost: int = 4
    holidays: tuple[str, str] = ("CH", "GE")  # country and subdivision (ISO 3166) of the group's public holidays
    held_letter_hour: int = 8  # local hour of the daily letter about held mail
    audit_hour: int = 3  # local hour of the daily sum (matters.audits)
    budgets: Budgets = Budgets()
    since: dt.datetime | None = None  # mail received before this moment is kept, never acted on
    retention: dt.timedelta | None = None  # after which the text of decided mail is erased (M126); None: never
    canary: str = ""  # an address that leads back to the bot (M125); empty: it does not write to itself


@dataclass(frozen=True, slots=True)
class Roster:
    """Everything configured that a decision may look at."""

    group: Group
    policy: Policy = Policy()
    people: tuple[Person, ...] = ()
    subjects: tuple[Subject, ...] = ()
    sessions: tuple[Session, ...] = ()
    meetings: tuple[GroupMeeting, ...] = ()
    tzdata: str = ""  # the version of the time zone data in use
    holidays: frozenset[dt.date] = frozenset()  # public holidays where the group is, of the years around now

    def next_meeting(self, day: dt.date) -> GroupMeeting | None:
        """The first meeting that is not over on *day*; one without a date counts as to come."""
        return next((m for m in self.meetings if not m.is_over(day)), None)
