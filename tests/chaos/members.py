"""The members: they post what is given to them, read the bot's letters and answer some of them."""

import asyncio
import datetime as dt
import random
import smtplib
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from iscg_bot.demo.programs import apple, google, invitation, outlook, thunderbird
from iscg_bot.demo.worlds import Member
from tests.chaos import fresh
from tests.chaos.posts import MEMBERS, Post, identity
from tests.servers.stack import LIST, Stack
from tests.servers.worlds import ALICE, BOB, BOT, CAROL
from tests.servers.writings import contribution, reply

PROGRAMS = (outlook, google, apple, thunderbird)
PATIENCE = 120.0  # seconds with a mail that no server takes
WHO = {
    ALICE: Member(ALICE, "Alice Example", "en", "Africa/Accra", ""),
    BOB: Member(BOB, "Bob Example", "fr", "Europe/Paris", ""),
    CAROL: Member(CAROL, "Carol Example", "en", "Europe/Zurich", ""),
}


class Members:
    """*sent* is the list of what was posted and taken by a server: the judge's only truth about what was asked."""

    def __init__(self, stack: Stack, chance: random.Random, serial: int) -> None:
        self._stack, self._chance, self._serial = stack, chance, serial
        self.sent: dict[int, Post] = {}
        self._read: set[str] = set()
        self._known: set[tuple[str, str]] = set()

    async def post(self, post: Post) -> None:
        """Until every server has taken it; then it is sent."""
        for route in post.routes:
            await asyncio.to_thread(self._insist, post, route)
        self.sent[post.serial] = post

    def _insist(self, post: Post, route: str) -> None:
        """Servers come and go: what is not taken for minutes is refused, and the run is not what it was meant to be."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                return self._hand_over(post, route)
            except (OSError, smtplib.SMTPException) as error:
                if time.monotonic() > deadline:
                    raise AssertionError(f"{route} does not take {post.kind} {post.serial}") from error
            time.sleep(0.2)

    def _hand_over(self, post: Post, route: str) -> None:
        if route == "mailbox":
            second = len(post.routes) > 1  # the list's copy of what went to the robot as well
            raw = fresh.arrived(post.raw, post.author, post.serial, by_list=True) if second else post.raw
            self._stack.deliver(BOT, raw, post.sender)
        else:
            self._stack.post(post.author, [LIST if route == "list" else BOT], post.raw)

    async def answer(self, most: int) -> None:
        """Look for letters and answer some, until so many answers were posted; or until cancelled."""
        left = most
        while left:
            for user, letter in await asyncio.to_thread(lambda: [*self._letters()]):
                if left and (post := self._reply(user, letter)):
                    await self.post(post)
                    left -= 1
            await asyncio.sleep(0.5)

    def _letters(self) -> Iterator[tuple[str, EmailMessage]]:
        """The bot's letters that were not looked at yet."""
        for user in MEMBERS:
            for path in _files(self._stack.dovecot.maildir(user)):
                if (name := path.name.partition(":")[0]) in self._read:
                    continue
                with suppress(FileNotFoundError):  # moved from new/ to cur/: next time
                    letter = message_from_bytes(path.read_bytes(), policy=default)
                    self._read.add(name)
                    ours, known = f"<{BOT}>" in str(letter["From"]), (user, letter["Message-ID"])
                    if ours and known not in self._known:  # a letter that came twice is read once
                        self._known.add(known)
                        yield user, letter

    def _reply(self, user: str, letter: EmailMessage) -> Post | None:
        """What this member does about a letter: mostly nothing."""
        asked = self._asked(letter)
        draw = self._chance.random()
        if (invited := invitation(letter.as_bytes())) and "REQUEST" in letter.as_string():
            if draw < 0.7:
                answer = self._chance.choice(("ACCEPTED", "DECLINED", "TENTATIVE"))
                program = self._chance.choice(PROGRAMS)
                written = program(
                    replace(invited, mail=letter["Message-ID"]), WHO[user], answer, dt.datetime.now(dt.UTC)
                )
                return self._directly("calendar reply", user, written)
        elif asked is not None and asked.kind == "request":
            return self._directly("answer", user, reply(user, letter, "1"), answers=1)
        elif asked is not None and asked.kind == "contribution" and draw < 0.1:
            return self._directly("undo", user, reply(user, letter, "undo"), answers=1)
        elif asked is not None and asked.kind == "contribution" and draw < 0.2:
            return self._directly("revision", user, self._revised(user, letter), answers=1, numbers=1, most=1)
        return None

    def _asked(self, letter: EmailMessage) -> Post | None:
        """What the letter answers."""
        return next((p for p in self.sent.values() if p.message_id == letter["In-Reply-To"]), None)

    def _revised(self, user: str, letter: EmailMessage) -> EmailMessage:
        """A reply that attaches another version of the document."""
        written = reply(user, letter, "Please find attached the revised version of our contribution.")
        other = contribution(f"Captions, revised {self._serial}", user)
        (attached,) = other.iter_attachments()
        written.make_mixed()
        written.attach(attached)
        return written

    def _directly(self, kind: str, user: str, written: EmailMessage, **must: int) -> Post:
        self._serial += 1
        raw = fresh.renewed(written.as_bytes(), identity(self._serial), "", user)
        return Post(self._serial, kind, user, fresh.mark(raw, self._serial), ("robot",), user, **must)


def _files(maildir: Path) -> list[Path]:
    with suppress(FileNotFoundError):
        return sorted(path for folder in ("new", "cur") for path in (maildir / folder).iterdir())
    return []
