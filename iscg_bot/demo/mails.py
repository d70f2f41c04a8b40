"""What members and others write in the demo: whole mails, as their programs would send them."""

import datetime as dt
import io
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from zoneinfo import ZoneInfo

import docx

from iscg_bot.demo.worlds import BOT, CLARA, DOMAIN, JOHN, LIST, MARIE, PEOPLE, STRANGER, YUSUF, Member

DOCX = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
TITLE = "Guidelines for captioning in hybrid meetings"
TITLE_FR = "Lignes directrices pour le sous-titrage des réunions hybrides"
TOPIC = "Captions in hybrid meetings"
ENCRYPTED = "-----BEGIN PGP MESSAGE-----\n\nhQEMAwAAAAAAAAAAAQf/demonstration\n-----END PGP MESSAGE-----"


SOMEBODY = Member(STRANGER, "Somebody Else", "en", "UTC", "")


def mail(sender: str, to: str, subject: str, text: str, now: dt.datetime) -> EmailMessage:
    """A plain mail, as its author's clock shows *now*."""
    member = PEOPLE.get(sender, SOMEBODY)
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{member.name} <{sender}>"
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = format_datetime(now.astimezone(ZoneInfo(member.zone)))
    message["Message-ID"] = make_msgid(domain=DOMAIN)
    message.set_content(text)
    return message


def contribution(now: dt.datetime) -> EmailMessage:
    """A member submits a document to the list, in English."""
    text = (
        "Dear colleagues,\n\nOn behalf of Examplia, please find attached our contribution to the next ISCG meeting.\n\n"
        f"Source: Examplia\nTitle: {TITLE}\n\nBest regards\nJohn\n"
    )
    message = mail(JOHN, LIST, f"Contribution to ISCG/26-2: {TITLE}", text, now)
    _attach(message, TITLE, "Examplia", "Captioning-contribution.docx")
    return message


def revision(now: dt.datetime) -> EmailMessage:
    """A colleague of the same administration revises it, in French."""
    text = (
        "Chers collègues,\n\nVeuillez trouver ci-joint la révision 1 du document ISCG/26-2/01 soumise par Examplia.\n\n"
        f"Source : Examplia\nTitre : {TITLE_FR}\n\nCordialement,\nMarie\n"
    )
    message = mail(MARIE, LIST, "ISCG/26-2/01 : révision 1", text, now)
    _attach(message, TITLE_FR, "Examplia", "ISCG-26-2-01-Rev1.docx")
    return message


def vacation(now: dt.datetime) -> EmailMessage:
    """John's vacation notice answers the bot's letter (RFC 3834)."""
    text = "I am out of office until Monday. For urgent contributions please write to a colleague.\n\nJohn\n"
    message = mail(JOHN, BOT, "Automatic reply: out of office", text, now)
    message["Auto-Submitted"] = "auto-replied"
    return message


def unreadable(now: dt.datetime) -> EmailMessage:
    """A mail that only its author's own correspondents could decrypt (RFC 3156 4)."""
    message = mail(YUSUF, LIST, "مساهمة", "", now)
    message.clear_content()
    message["Content-Type"] = 'multipart/encrypted; protocol="application/pgp-encrypted"'
    message.set_payload([_part("pgp-encrypted", "Version: 1"), _part("octet-stream", ENCRYPTED)])
    return message


def stranger(now: dt.datetime) -> EmailMessage:
    """Somebody who is not on the list and whom nothing authenticates writes to the bot."""
    text = "Dear Sirs,\n\nplease find attached our contribution to your meeting.\n\nSomebody\n"
    message = mail(STRANGER, BOT, "Contribution", text, now)
    _attach(message, "Buy our product", "Somebody Else", "offer.docx")
    return message


def request(now: dt.datetime) -> EmailMessage:
    """A coordinator asks for a meeting, in English."""
    text = (
        f"Dear colleagues,\n\nI would like to convene an e-meeting on “{TOPIC}” during TSAG, but not on Friday. "
        "We need two hours.\n\nBest regards\nClara\n"
    )
    return mail(CLARA, LIST, "E-meeting during TSAG", text, now)


def move(letter: bytes, day: dt.datetime, now: dt.datetime) -> EmailMessage:
    """The coordinator moves the meeting to the long break of *day*."""
    words = f"Please move it to {day:%A} {day.day} {day:%B %Y}, 12:30 to 14:30.\n"
    return reply(CLARA, letter, words, now)


def reply(sender: str, letter: bytes, words: str, now: dt.datetime) -> EmailMessage:
    """A reply as a mail program writes it: In-Reply-To and the letter quoted."""
    answered = message_from_bytes(letter, policy=SMTP)
    assert isinstance(answered, EmailMessage)
    body = answered.get_body(("plain",))
    quoted = "".join(f"> {line}\n" for line in (body.get_content() if body else "").splitlines())
    subject = "Re: " + str(answered["Subject"]).removeprefix("Re: ")
    message = mail(sender, BOT, subject, f"{words}\nOn some day the desk wrote:\n{quoted}", now)
    message["In-Reply-To"] = message["References"] = answered["Message-ID"]
    return message


def _part(subtype: str, text: str) -> EmailMessage:
    part = EmailMessage(policy=SMTP)
    part["Content-Type"] = f"application/{subtype}"
    part.set_payload(text)
    return part


def _attach(message: EmailMessage, title: str, source: str, name: str) -> None:
    message.add_attachment(_document(title, source), maintype=DOCX[0], subtype=DOCX[1], filename=name)


def _document(title: str, source: str) -> bytes:
    """A small Word document with the header table that contributions have."""
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    for row, (label, value) in enumerate((("Source:", source), ("Title:", title))):
        table.cell(row, 0).text, table.cell(row, 1).text = label, value
    document.add_paragraph("Captions let everybody follow a hybrid meeting.")
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()
