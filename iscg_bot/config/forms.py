"""How the configuration files are filled in: one form for each kind of table, one field for each key.

A key that no form has is a problem. Fields have the names that the model gives them, so that one word means one thing.
"""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from iscg_bot.config import kinds
from iscg_bot.config.kinds import Address, Day, Host, Language, Many, Some, Text, Zone
from iscg_bot.model import groups, people

Tls = Literal["implicit", "starttls", "none"]


class Form(BaseModel):
    """Strict: text in quotes is no number, and unknown keys are refused."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


# --- iscg.toml -----------------------------------------------------------------------------------------------------


class Names(Form):
    """[group.names]: the group's long name by language."""

    en: Text
    ar: Text | None = None
    zh: Text | None = None
    fr: Text | None = None
    ru: Text | None = None
    es: Text | None = None


class Group(Form):
    """[group]: who we are on the wire."""

    acronym: kinds.Acronym
    names: Names
    robot: Address
    robot_name: Text
    robot_aliases: Many[Address] = ()
    receivers: Many[Host] = ()
    authserv_id: Text | None = None
    zone: Zone = "Europe/Zurich"
    languages: Some[Language] = groups.LANGUAGES
    language: Language = "en"


class MailList(Form):
    """[[lists]]: a mailing list of ours."""

    address: Address
    aliases: Many[Address] = ()
    relays: Many[Host] = ()


class GroupMeeting(Form):
    """[[meetings]]: a meeting of the group; *deadline* without an offset is in the group's zone."""

    designation: kinds.Designation
    starts: Day | None = None
    ends: Day | None = None
    deadline: kinds.Moment | None = None


class OAuth(Form):
    """[oauth]: where access tokens for [imap] and [smtp] come from."""

    provider: Literal["microsoft", "google", "custom"]
    client: Text
    client_secret: kinds.SecretName | None = None
    refresh_token: kinds.SecretName | None = None
    tenant: Annotated[Text | None, kinds.one_word("the directory's name or number")] = None
    endpoint: kinds.Link | None = None
    scope: Text | None = None
    ca: Text | None = None


class Imap(Form):
    """[imap]: the mailbox on a server."""

    host: Host
    port: kinds.Port = 993
    user: Text
    secret: kinds.SecretName | None = None
    tls: Tls = "implicit"
    ca: Text | None = None
    auth: Literal["login", "plain", "xoauth2", "oauthbearer"] = "login"
    mailbox: Text = "INBOX"
    move_to: Text | None = None
    renew: Annotated[float, Field(ge=1, le=540)] = 300.0  # M9; RFC 2177: before half an hour


class Maildir(Form):
    """[maildir]: the mailbox on this machine."""

    path: Text
    poll: Annotated[float, Field(gt=0, le=3600)] = 2.0


class Smtp(Form):
    """[smtp]: the server that sends our letters."""

    host: Host
    port: kinds.Port = 587
    user: Text | None = None
    secret: kinds.SecretName | None = None
    auth: Literal["password", "xoauth2", "oauthbearer"] = "password"
    tls: Tls = "starttls"
    ca: Text | None = None
    hostname: Host | None = None
    return_address: kinds.ReturnAddress | None = None


class Web(Form):
    """[web]: the HTTP door; where the table is absent there is none."""

    listen: kinds.Listen = None
    url: kinds.Site | None = None


class Store(Form):
    """[store]: where things lie; paths are relative to the directory that holds config/."""

    directory: Text = "var"
    url: Annotated[Text | None, Field(alias="register")] = None  # pydantic's models have a register() of their own
    files: Text | None = None
    templates: Text = "templates"


class Budgets(Form):
    """[policy.budgets]: how much the bot may write."""

    per_address_and_reason_a_day: kinds.Count = 1
    per_address_a_day: kinds.Count = 10
    per_domain_an_hour: kinds.Count = 50
    in_all_an_hour: kinds.Count = 60


class Policy(Form):
    """[policy]: what the secretariat decided; *since* without an offset is in the group's zone."""

    hold_time: kinds.Duration = dt.timedelta(minutes=5)
    question_life: kinds.Duration = dt.timedelta(days=14)
    reminders: Many[kinds.Duration] = ()
    deadline_reminders: Many[kinds.Duration] = ()
    joining_link: kinds.Link | None = None
    notice: kinds.Duration = dt.timedelta(days=2)
    hour_costs: kinds.HourCosts = groups.HOUR_COSTS
    weekend_cost: kinds.Cost = 12
    holiday_cost: kinds.Cost = 4
    holidays: kinds.Region = ("CH", "GE")
    held_letter_hour: Annotated[int, Field(ge=0, le=23)] = 8
    audit_hour: Annotated[int, Field(ge=0, le=23)] = 3
    budgets: Budgets = Budgets()
    since: kinds.Moment | None = None
    retention: kinds.LongTime | None = None
    canary: Address | None = None


# --- the other files -----------------------------------------------------------------------------------------------


class Appointment(Form):
    """[[people.appointments]]: a role with its term, both days included."""

    role: Literal["chair", "representative", "coordinator", "focal point", "secretariat"]
    body: Literal["RAG", "TSAG", "TDAG"] | None = None
    subject: kinds.Id | None = None
    starts: Day | None = None
    ends: Day | None = None

    @property
    def of(self) -> people.Role:
        """The role as the model has it."""
        return people.Role(self.role)


class Person(Form):
    """[[people]]: somebody the group knows."""

    id: kinds.Id
    name: Text
    addresses: Some[Address]
    language: Language
    zone: Zone
    body: Text | None = None
    acknowledge: bool = True
    appointments: Many[Appointment] = ()


class Session(Form):
    """[[sessions]]: a dated session of an advisory group or conference."""

    body: Text
    starts: Day
    ends: Day
    label: Text | None = None
    place: Text | None = None
    zone: Zone = "Europe/Zurich"
    hours: Many[kinds.Hours] = ()
    weekday_hours: dict[kinds.Weekday, Many[kinds.Hours]] = {}
    day_hours: dict[kinds.NamedDay, Many[kinds.Hours]] = {}
    days_off: Many[Day] = ()
    source: Text | None = None


class Calendar(Form):
    """[[calendars]]: what a calendar file beside sessions.toml does not say itself."""

    file: kinds.CalendarName
    body: Text | None = None
    zone: Zone | None = None


class Subject(Form):
    """[[subjects]]: a subject of common interest; coordinator and focal points are ids of people."""

    id: kinds.Id
    name: Text
    coordinator: kinds.Id | None = None
    focal_points: Many[kinds.Id] = ()
