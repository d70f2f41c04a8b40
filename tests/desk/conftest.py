"""The desk with a register, files and the real templates, but no server: mails are put in, letters taken out."""

import datetime as dt
import email
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr
from pathlib import Path

import pytest

from iscg_bot.config import load_texts
from iscg_bot.desk import Desk, House
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register
from iscg_bot.letters import Templates
from iscg_bot.model.decisions import Digests
from iscg_bot.model.facts import Outcome
from iscg_bot.model.letters import Fate, Sent
from iscg_bot.model.mail import Fetched
from tests import registers
from tests.matters.worlds import NOW, ROSTER
from tests.outgoing import begin, note

ROOT = Path(__file__).parents[2]
STORIES = ROOT / "tests" / "mails" / "stories"


@dataclass
class Office:
    """A day at the desk; *now* is the moment, *said* what the mail server answers to each letter."""

    register: Register
    desk: Desk
    house: House
    now: dt.datetime = NOW
    lettered: int = 0
    said: str = ""
    uids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    async def keep(self, *mails: str | bytes) -> None:
        """Mails arrive: stories by name, or bytes."""
        for mail in mails:
            raw = mail if isinstance(mail, bytes) else (STORIES / f"{mail}.eml").read_bytes()
            uid = next(self.uids)
            await self.register.keep("INBOX", 1, [Fetched(uid, raw, len(raw))], uid)

    async def receive(self, *mails: str | bytes) -> list[EmailMessage]:
        """Mails arrive and are decided; the letters that follow."""
        await self.keep(*mails)
        await self.desk.work()
        return await self.post()

    async def post(self, fate: Fate = Fate.SENT) -> list[EmailMessage]:
        """The letters that are due go out."""
        letters = []
        while letter := await begin(self.register, self.now, self.house.roster.policy.budgets):
            await note(self.register, letter.id, Sent(fate, reply=self.said), self.now)
            letters.append(email.message_from_bytes(letter.raw, policy=SMTP))
        return letters

    async def knock(self, **later: float) -> list[EmailMessage]:
        """So much later the clock knocks; the letters that follow."""
        self.now += dt.timedelta(**later)
        await self.desk.knock()
        return await self.post()

    def reply(self, letter: EmailMessage, words: str, by: str = "", proof: str = "spf=pass smtp.mailfrom=") -> bytes:
        """What somebody (whoever got the letter) answers, the letter quoted below; *proof* of the author's domain."""
        domain = parseaddr(by or letter["To"])[1].rpartition("@")[2]
        raw = (STORIES / "reply.eml").read_text(encoding="utf-8")
        quoted = "\n".join(f"> {line}" for line in text(letter).splitlines())
        for name, value in {
            "PROOF": proof + domain if proof.endswith("=") else proof,
            "FROM": by or letter["To"],
            "SUBJECT": letter["Subject"],
            "MESSAGE-ID": letter["Message-ID"],
            "COUNT": str(next(self.uids)),
            "WORDS": words,
            "QUOTED": quoted,
        }.items():
            raw = raw.replace(f"@{name}@", value)
        return raw.encode()

    async def numbers(self) -> dict[str, str]:
        """Every document with its status."""
        return {str(d.number): d.status.value for d in await self.register.documents()}

    async def outcomes(self) -> list[Outcome]:
        """What became of each mail, in their order."""
        return list(await self.register.outcomes())

    async def states(self) -> list[str]:
        """The state of each mail that was decided, in their order."""
        return [one.state for one in await self.outcomes()]


def text(letter: EmailMessage) -> str:
    """The plain text of a letter."""
    body = letter.get_body(("plain",))
    assert body is not None
    return body.get_content()


@pytest.fixture(scope="session")
def templates() -> Templates:
    return Templates(load_texts(ROOT / "templates"))


@pytest.fixture
def office(tmp_path: Path, templates: Templates) -> Iterator[Office]:
    there: list[Office] = []

    def clock() -> dt.datetime:
        return there[0].now if there else NOW

    def rings() -> None:
        there[0].lettered += 1

    register = Register(registers.ready(tmp_path / "register.sqlite"), clock)
    house = House(replace(ROSTER), templates, Digests("c", "t", "z", "p"))
    desk = Desk(register, Files(tmp_path / "files"), lambda: there[0].house, clock, rings)
    there.append(Office(register, desk, house))
    yield there[0]
    register.close()
