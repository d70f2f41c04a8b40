"""A letter that a real mail server takes and then cannot deliver: its report comes back to an address of its own."""

from pathlib import Path

from tests.servers.stack import DOMAIN, Stack
from tests.servers.worlds import BOT, CAROL, PEOPLE, clear_smtp, eventually, world
from tests.servers.writings import mail

VANISHED = f"vanished@{DOMAIN}"
ASKED = """\
Please schedule an e-meeting with bob@example.test on Wednesday 9 December 2026 from 10:00 to 11:00 UTC, on captions.
"""  # somebody without an office asks: the question goes to the secretariat


async def test_the_report_is_known_by_the_address_to_which_it_came(stack: Stack, tmp_path: Path) -> None:
    smtp = clear_smtp(stack.ports["smtp"]) + f'return_address = "*@bounces.{DOMAIN}"\n'
    with world(stack, tmp_path, smtp=smtp, people=PEOPLE.replace(CAROL, VANISHED)) as here, here.living():
        asked = mail("alice@example.test", BOT, "A meeting", ASKED)
        await here.post(asked)

        async def look() -> list[tuple]:
            return here.select("address, hard from came_back")

        assert await eventually(look, "a report that is believed") == [(VANISHED, True)]
        (report,) = [raw for raw in stack.mailbox(BOT) if b"multipart/report" in raw]
        assert b"To: b." in report and b"Status: 5.1.1" in report
        (outcome,) = [o for o in await here.register.outcomes() if o.author.startswith("mailer-daemon")]
        assert outcome.because.startswith(f"a letter to {VANISHED} came back"), outcome
        assert all(row.to != BOT for row in here.outbox())  # nobody answers a report
