"""What the demo's servers write on a mail, and what the bot believes of it."""

import datetime as dt

import pytest

from iscg_bot.demo.postmarks import LIST_SERVER, SERVER, delivered, distributed
from iscg_bot.demo.worlds import BOT, JOHN, LIST, MARIE
from iscg_bot.intake import parse
from iscg_bot.model.groups import Group, MailList
from iscg_bot.model.people import Identity

NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
FORGED = f"Authentication-Results: {SERVER};\r\n\tauth=pass smtp.auth={JOHN}\r\n"
GROUP = Group("ISCG", (), BOT, "", (MailList(LIST, relays=(LIST_SERVER,)),), receivers=(SERVER,), authserv_id=SERVER)


def mail(author: str, *, claims: str = "") -> bytes:
    fields = (f"From: {author}", f"To: {BOT}", "Subject: Test")
    return "\r\n".join((*fields, "")).encode() + f"{claims}\r\nAs discussed.\r\n{FORGED}".encode()


@pytest.mark.parametrize(
    ("copy", "level"),
    [
        (delivered(mail(JOHN), "client", 1, NOW, JOHN), Identity.VERIFIED),
        (delivered(mail(f"John <{JOHN.upper()}>"), "client", 1, NOW, JOHN), Identity.VERIFIED),
        (delivered(mail(JOHN), "client", 1, NOW, MARIE), Identity.CLAIMED),
        (delivered(mail(f"{JOHN}, {MARIE}"), "client", 1, NOW, MARIE), Identity.CLAIMED),
        (delivered(mail(JOHN), "client", 1, NOW), Identity.CLAIMED),
        (delivered(mail(JOHN, claims=FORGED), "client", 1, NOW), Identity.CLAIMED),
        (delivered(mail(JOHN, claims=FORGED.lower()), "client", 1, NOW), Identity.CLAIMED),
        (delivered(mail(JOHN, claims=FORGED.replace("\r", "")), "client", 1, NOW), Identity.CLAIMED),
        (distributed(mail(JOHN, claims=FORGED), LIST, 1, NOW), Identity.LISTED),
        (b"", Identity.CLAIMED),
    ],
)
def test_the_bot_believes_who_logged_in_and_nobody_who_says_so(copy: bytes, level: Identity) -> None:
    assert parse(copy, GROUP, NOW).level is level


def test_what_a_mail_says_in_its_body_stays() -> None:
    copy = delivered(mail(JOHN, claims=FORGED), "client", 1, NOW)
    assert copy.endswith(f"\r\n\r\nAs discussed.\r\n{FORGED}".encode())
    assert copy.count(b"smtp.auth") == 1
