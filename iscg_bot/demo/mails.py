"""What members and others write in the demo: whole mails, as their programs would send them."""

import io
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid

import docx

from iscg_bot.demo.worlds import BOT, DOMAIN, JOHN, LIST, MARIE, PAULA, STRANGER, YUSUF

DOCX = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
TITLE = "Guidelines for captioning in hybrid meetings"
TITLE_FR = "Lignes directrices pour le sous-titrage des réunions hybrides"
ENCRYPTED = "-----BEGIN PGP MESSAGE-----\n\nhQEMAwAAAAAAAAAAAQf/demonstration\n-----END PGP MESSAGE-----"


def mail(sender: str, name: str, to: str, subject: str, text: str) -> EmailMessage:
    """A plain mail of this moment."""
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{name} <{sender}>"
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = make_msgid(domain=DOMAIN)
    message.set_content(text)
    return message


def contribution() -> EmailMessage:
    """A member submits a document to the list, in English."""
    text = (
        "Dear colleagues,\n\nOn behalf of Examplia, please find attached our contribution to the next ISCG meeting.\n\n"
        f"Source: Examplia\nTitle: {TITLE}\n\nBest regards\nJohn\n"
    )
    message = mail(JOHN, "John Example", LIST, f"Contribution to ISCG/26-2: {TITLE}", text)
    _attach(message, TITLE, "Examplia", "Captioning-contribution.docx")
    return message


def revision() -> EmailMessage:
    """A colleague of the same administration revises it, in French."""
    text = (
        "Chers collègues,\n\nVeuillez trouver ci-joint la révision 1 du document ISCG/26-2/01 soumise par Examplia.\n\n"
        f"Source : Examplia\nTitre : {TITLE_FR}\n\nCordialement,\nMarie\n"
    )
    message = mail(MARIE, "Marie Example", LIST, "ISCG/26-2/01 : révision 1", text)
    _attach(message, TITLE_FR, "Examplia", "ISCG-26-2-01-Rev1.docx")
    return message


def vacation() -> EmailMessage:
    """John's vacation notice answers the bot's letter (RFC 3834)."""
    text = "I am out of office until Monday. For urgent contributions please write to a colleague.\n\nJohn\n"
    message = mail(JOHN, "John Example", BOT, "Automatic reply: out of office", text)
    message["Auto-Submitted"] = "auto-replied"
    return message


def unreadable() -> EmailMessage:
    """A mail that only its author's own correspondents could decrypt (RFC 3156 4)."""
    message = mail(YUSUF, "Yusuf Example", LIST, "مساهمة", "")
    message.clear_content()
    message["Content-Type"] = 'multipart/encrypted; protocol="application/pgp-encrypted"'
    message.set_payload([_part("pgp-encrypted", "Version: 1"), _part("octet-stream", ENCRYPTED)])
    return message


def stranger() -> EmailMessage:
    """Somebody who is not on the list and whom nothing authenticates writes to the bot."""
    text = "Dear Sirs,\n\nplease find attached our contribution to your meeting.\n\nSomebody\n"
    message = mail(STRANGER, "Somebody Else", BOT, "Contribution", text)
    _attach(message, "Buy our product", "Somebody Else", "offer.docx")
    return message


def refusal(held_letter: bytes, stranger_mail: int) -> EmailMessage:
    """Paula of the secretariat answers the letter about held mail."""
    return _reply(PAULA, "Paula Example", held_letter, f"refuse {stranger_mail}\n")


def _reply(sender: str, name: str, letter: bytes, words: str) -> EmailMessage:
    """A reply as a mail program writes it: In-Reply-To and the letter quoted."""
    answered = message_from_bytes(letter, policy=SMTP)
    assert isinstance(answered, EmailMessage)
    body = answered.get_body(("plain",))
    quoted = "".join(f"> {line}\n" for line in (body.get_content() if body else "").splitlines())
    message = mail(sender, name, BOT, f"Re: {answered['Subject']}", f"{words}\nOn some day the desk wrote:\n{quoted}")
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
