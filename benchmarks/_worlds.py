"""What the service under test is configured with, and the mails that reach it: copies from the list."""

import io
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, localtime
from pathlib import Path

import docx

from tests.servers.postfix import LISTS_IP
from tests.servers.stack import DOMAIN, LIST

TEMPLATES = Path(__file__).parents[1] / "templates"
BOT = f"bot@{DOMAIN}"
DOCX = "vnd.openxmlformats-officedocument.wordprocessingml.document"

# The budgets are out of the way: what is measured is an answer, not a silence.
GROUP = """\
[group]
acronym = "ISCG"
robot = "{bot}"
robot_name = "ISCG secretariat desk"
receivers = ["mail.{domain}"]
[group.names]
en = "Inter-Sector Coordination Group on issues of mutual interest"

[[lists]]
address = "{list}"
relays = ["{relay}"]

[[meetings]]
designation = "26-2"

[imap]
host = "127.0.0.1"
port = {imap}
user = "{bot}"
secret = "ISCG_IMAP_PASSWORD"
tls = "none"

[smtp]
host = "127.0.0.1"
port = {smtp}
tls = "none"

[store]
directory = "var"
templates = "{templates}"

[policy.budgets]
per_address_a_day = 1000000
per_domain_an_hour = 1000000
in_all_an_hour = 1000000
"""

PEOPLE = f"""\
[[people]]
id = "paula"
name = "Paula Example"
addresses = ["bob@{DOMAIN}"]
language = "en"
zone = "Europe/Zurich"
[[people.appointments]]
role = "secretariat"
"""


def configure(directory: Path, imap: int, smtp: int) -> Path:
    """Write the configuration below *directory* for servers on these ports; where it is."""
    config = directory / "config"
    config.mkdir()
    names = {"bot": BOT, "domain": DOMAIN, "list": LIST, "relay": LISTS_IP, "templates": TEMPLATES.as_posix()}
    (config / "iscg.toml").write_text(GROUP.format(**names, imap=imap, smtp=smtp))
    (config / "people.toml").write_text(PEOPLE)
    for empty in ("subjects.toml", "sessions.toml"):
        (config / empty).touch()
    return config


def author(number: int) -> str:
    """Each mail has an author of its own; Postfix delivers them all to Alice."""
    return f"alice+{number}@{DOMAIN}"


def contribution(number: int) -> bytes:
    """A document submitted to the list, as the list hands it on and our server takes it in."""
    title = f"Guidelines for captioning in hybrid meetings, part {number}"
    mail = EmailMessage(policy=SMTP)
    now = format_datetime(localtime())
    mail["Return-Path"] = f"<int-sect-group-bounces@lists.{DOMAIN}>"
    mail["Received"] = (
        f"from lists.{DOMAIN} (unknown [{LISTS_IP}]) by mail.{DOMAIN} (Postfix) with ESMTP id 4X{number} "
        f"for <{BOT}>; {now}"
    )
    mail["Received"] = f"from [127.0.0.1] (unknown [127.0.0.1]) by lists.{DOMAIN} (Postfix) with ESMTP; {now}"
    mail["From"] = f"Alice Example <{author(number)}>"
    mail["To"] = LIST
    mail["Subject"] = f"[INT-Sect] Contribution to ISCG/26-2: {title}"
    mail["Date"] = now
    mail["Message-ID"] = f"<contribution-{number}@{DOMAIN}>"
    mail["Precedence"] = "list"
    mail["List-Id"] = f"<{LIST.replace('@', '.')}>"
    mail["List-Post"] = f"<mailto:{LIST}>"
    mail.set_content(
        "Dear colleagues,\n\nOn behalf of Examplia, please find attached our contribution to the next ISCG meeting.\n\n"
        f"Source: Examplia\nTitle: {title}\n\nBest regards\nAlice\n"
    )
    mail.add_attachment(_document(title), maintype="application", subtype=DOCX, filename=f"Captioning-{number}.docx")
    return mail.as_bytes()


def _document(title: str) -> bytes:
    """Some pages as Word writes them, with the header table that contributions have."""
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for row, (label, value) in enumerate((("Source:", "Examplia"), ("Title:", title))):
        table.cell(row, 0).text, table.cell(row, 1).text = label, value
    for paragraph in range(1, 41):
        document.add_paragraph(f"{paragraph}. Captions let everybody follow a hybrid meeting. " * 8)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()
