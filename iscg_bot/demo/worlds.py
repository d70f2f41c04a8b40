"""The configuration of the demo: a group of invented people, written out as the secretariat would write it."""

import datetime as dt
import socket
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from iscg_bot.demo.postmarks import LIST_SERVER, SERVER
from iscg_bot.demo.servers import HOST, Ports

DOMAIN = "demo.example"
LIST = f"int-sect-group@lists.{DOMAIN}"
BOT, JOHN, MARIE, YUSUF, PAULA, CLARA, WEI, ROSA = (
    f"{name}@{DOMAIN}" for name in ("iscg-bot", "john", "marie", "yusuf", "paula", "clara", "wei", "rosa")
)
STRANGER = f"somebody@elsewhere.{DOMAIN}"
HOLD = 2  # seconds in which what changes about a meeting becomes one letter


class Member(NamedTuple):
    """One of the people of the demo; *zone* is an IANA name."""

    address: str
    name: str
    language: str
    zone: str
    body: str


PEOPLE = {
    member.address: member
    for member in (
        Member(JOHN, "John Example", "en", "Africa/Accra", "Examplia"),
        Member(MARIE, "Marie Example", "fr", "Europe/Zurich", "Examplia"),
        Member(YUSUF, "Yusuf Example", "ar", "Africa/Cairo", "Testland"),
        Member(PAULA, "Paula Example", "en", "Europe/Zurich", "ITU"),
        Member(CLARA, "Clara Example", "en", "Europe/Zurich", "ITU"),
        Member(WEI, "Wei Example", "zh", "Asia/Tokyo", "Modelia"),
        Member(ROSA, "Rosa Example", "es", "America/New_York", "Testland"),
    )
}
MEMBERS = (BOT, *PEOPLE)
PASSWORDS = {member: f"{member.partition('@')[0]}-demo" for member in MEMBERS}
SECRETS = {"ISCG_IMAP_PASSWORD": PASSWORDS[BOT], "ISCG_SMTP_PASSWORD": PASSWORDS[BOT]}

GROUP = """\
# The demo's group. Everything here is invented; the servers live as long as the demo.
[group]
acronym = "ISCG"
robot = "{bot}"
robot_name = "ISCG secretariat desk"
receivers = ["{server}"]
authserv_id = "{server}"

[group.names]
en = "Inter-Sector Coordination Group on issues of mutual interest"

[[lists]]
address = "{list}"
relays = ["{list_server}"]

[[meetings]]
designation = "26-2"

[imap]
host = "{host}"
port = {ports.imap}
user = "{bot}"
secret = "ISCG_IMAP_PASSWORD"
tls = "none"
renew = 5

[smtp]
host = "{host}"
port = {ports.submission}
user = "{bot}"
secret = "ISCG_SMTP_PASSWORD"
tls = "none"

[store]
directory = "var"
templates = "{templates}"

[policy]
hold_time = "PT{hold}S"
joining_link = "https://meet.{domain}/{{uid}}"
"""

PERSON = """\
[[people]]
id = "{id}"
name = "{name}"
addresses = ["{address}"]
language = "{language}"
zone = "{zone}"
body = "{body}"

"""

SECRETARIAT = """\
[[people.appointments]]
role = "secretariat"

"""

SUBJECTS = """\
[[subjects]]
id = "hybrid"
name = "Hybrid meetings"
coordinator = "clara"
focal_points = ["john", "marie", "wei", "rosa"]
"""

SESSIONS = """\
[[sessions]]
body = "TSAG"
label = "TSAG of the demo"
starts = {starts}
ends = {ends}
place = "Geneva"
"""


def week(today: dt.date) -> dt.date:
    """The Monday of the week in which the demo's TSAG sits: the second one after *today*."""
    return today + dt.timedelta(days=14 - today.weekday())


def on_duty(now: dt.datetime) -> str:
    """A zone in which it is day: letters about held mail wait for the morning, and the demo does not."""
    zones = ("Europe/Zurich", "America/New_York", "Asia/Tokyo")
    return next(zone for zone in zones if 8 <= now.astimezone(ZoneInfo(zone)).hour < 20)


def write(directory: Path, ports: Ports, templates: Path, now: dt.datetime) -> Path:
    """The configuration below *directory*, with a session that is to come; the directory that it was written to."""
    config, today = directory / "config", now.date()
    config.mkdir(parents=True, exist_ok=True)
    texts = {
        "iscg.toml": _group(ports, templates),
        "people.toml": "".join(_person(member, now) for member in PEOPLE.values()),
        "subjects.toml": SUBJECTS,
        "sessions.toml": SESSIONS.format(starts=week(today), ends=week(today) + dt.timedelta(days=4)),
    }
    for name, text in texts.items():
        (config / name).write_text(text, encoding="utf-8")
    return config


def _group(ports: Ports, templates: Path) -> str:
    servers = {"server": SERVER, "list_server": LIST_SERVER, "host": HOST, "ports": ports}
    ours = {"bot": BOT, "domain": DOMAIN, "list": LIST, "hold": HOLD}
    return GROUP.format(**servers, **ours, templates=templates.resolve().as_posix())


def _person(member: Member, now: dt.datetime) -> str:
    if member.address != PAULA:
        return PERSON.format(id=member.address.partition("@")[0], **member._asdict())
    return PERSON.format(id="paula", **member._replace(zone=on_duty(now))._asdict()) + SECRETARIAT


def free_ports() -> Ports:
    """Three ports that nobody listens on."""
    sockets = [socket.socket() for _ in range(3)]
    for one in sockets:
        one.bind((HOST, 0))
    numbers = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return Ports(*numbers)
