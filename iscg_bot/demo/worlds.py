"""The configuration of the demo: a group of invented people, written out as the secretariat would write it."""

import socket
from pathlib import Path

from iscg_bot.demo.servers import HOST, Ports

DOMAIN = "demo.example"
LIST = f"int-sect-group@lists.{DOMAIN}"
BOT, JOHN, MARIE, YUSUF, PAULA = (f"{name}@{DOMAIN}" for name in ("iscg-bot", "john", "marie", "yusuf", "paula"))
STRANGER = f"somebody@elsewhere.{DOMAIN}"
MEMBERS = (BOT, JOHN, MARIE, YUSUF, PAULA)
PASSWORDS = {member: f"{member.partition('@')[0]}-demo" for member in MEMBERS}
SECRETS = {"ISCG_IMAP_PASSWORD": PASSWORDS[BOT], "ISCG_SMTP_PASSWORD": PASSWORDS[BOT]}

GROUP = """\
# The demo's group. Everything here is invented; the servers live as long as the demo.
[group]
acronym = "ISCG"
robot = "{bot}"
robot_name = "ISCG secretariat desk"
receivers = ["mail.{domain}"]

[group.names]
en = "Inter-Sector Coordination Group on issues of mutual interest"

[[lists]]
address = "{list}"
relays = ["lists.{domain}"]

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
"""

PEOPLE = f"""\
[[people]]
id = "john"
name = "John Example"
addresses = ["{JOHN}"]
language = "en"
zone = "Africa/Accra"
body = "Examplia"

[[people]]
id = "marie"
name = "Marie Example"
addresses = ["{MARIE}"]
language = "fr"
zone = "Europe/Paris"
body = "Examplia"

[[people]]
id = "yusuf"
name = "Yusuf Example"
addresses = ["{YUSUF}"]
language = "ar"
zone = "Africa/Cairo"
body = "Testland"

[[people]]
id = "paula"
name = "Paula Example"
addresses = ["{PAULA}"]
language = "en"
zone = "Europe/Zurich"

[[people.appointments]]
role = "secretariat"
"""


def write(directory: Path, ports: Ports, templates: Path) -> Path:
    """The configuration below *directory*; the directory that it was written to."""
    config = directory / "config"
    config.mkdir(parents=True, exist_ok=True)
    group = GROUP.format(
        bot=BOT, domain=DOMAIN, list=LIST, host=HOST, ports=ports, templates=templates.resolve().as_posix()
    )
    texts = {"iscg.toml": group, "people.toml": PEOPLE, "subjects.toml": "", "sessions.toml": ""}
    for name, text in texts.items():
        (config / name).write_text(text, encoding="utf-8")
    return config


def free_ports() -> Ports:
    """Three ports that nobody listens on."""
    sockets = [socket.socket() for _ in range(3)]
    for one in sockets:
        one.bind((HOST, 0))
    numbers = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return Ports(*numbers)
