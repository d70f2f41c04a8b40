"""What members write: whole mails, as their programs would send them."""

import io
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid

import docx

from tests.servers.stack import LIST
from tests.servers.worlds import ALICE, BOT

DOCX = "vnd.openxmlformats-officedocument.wordprocessingml.document"

ENGLISH = """\
Dear colleagues,

On behalf of Examplia, please find attached our contribution to the next ISCG meeting.

Source: Examplia
Title: {title}

Best regards
"""

FRENCH = """\
Chers collègues,

Veuillez trouver ci-joint notre contribution à la prochaine réunion de l'ISCG.

Source : Examplie
Titre : {title}

Cordialement
"""


def mail(sender: str, to: str, subject: str, text: str, cc: str = "") -> EmailMessage:
    """A plain mail of this moment."""
    written = EmailMessage(policy=SMTP)
    written["From"] = f"{sender.partition('@')[0].title()} Example <{sender}>"
    written["To"] = to
    if cc:
        written["Cc"] = cc
    written["Subject"] = subject
    written["Date"] = formatdate(localtime=True)
    written["Message-ID"] = make_msgid(domain="example.test")
    written.set_content(text)
    return written


def contribution(title: str, sender: str = ALICE, to: str = LIST, cc: str = "", text: str = ENGLISH) -> EmailMessage:
    """A mail that submits a Word document with this title."""
    written = mail(sender, to, f"Contribution: {title}", text.format(title=title), cc)
    written.add_attachment(document(title), maintype="application", subtype=DOCX, filename=f"{title}.docx")
    return written


def reply(sender: str, letter: EmailMessage, words: str) -> EmailMessage:
    """A reply to a letter of the bot's: *words* above the quoted letter."""
    quoted = "".join(f"> {line}\n" for line in _text(letter).splitlines())
    written = mail(sender, BOT, letter["Subject"], f"{words}\n\nOn some day the desk wrote:\n{quoted}")
    written["In-Reply-To"] = written["References"] = letter["Message-ID"]
    return written


def words(letter: EmailMessage) -> str:
    """A letter's text, in one line."""
    return " ".join(_text(letter).split())


def _text(letter: EmailMessage) -> str:
    return letter.get_body(("plain",)).get_content()


def document(title: str) -> bytes:
    """A small Word document with the header table that contributions have."""
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for row, (label, value) in enumerate((("Source:", "Examplia"), ("Title:", title))):
        table.cell(row, 0).text, table.cell(row, 1).text = label, value
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()
