"""An e-meeting's whole life on real servers: asked for, convened, answered, moved, reminded of, called off."""

import asyncio
import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from iscg_bot.demo.programs import Invitation, invitation, outlook, thunderbird
from iscg_bot.demo.worlds import Member, week
from tests.demo.checks import check
from tests.servers.stack import LIST, Stack
from tests.servers.worlds import ALICE, BOB, BOT, CAROL, World, eventually, world
from tests.servers.writings import mail, reply, words

DAY, GENEVA = dt.timedelta(days=1), ZoneInfo("Europe/Zurich")
EVERYBODY = (ALICE, BOB, CAROL)
BOBS = Member(BOB, "Bob Example", "fr", "Europe/Paris", "")
CAROLS = Member(CAROL, "Carol Example", "en", "Europe/Zurich", "")
MONDAY = week(dt.datetime.now(dt.UTC).date())
KNOCKS = 0.3  # seconds between two

POLICY = """
[policy]
hold_time = "PT1S"
reminders = ["PT1H"]
joining_link = "https://meet.example.test/{uid}"
"""

SESSIONS = f"""\
[[sessions]]
body = "TSAG"
starts = {MONDAY}
ends = {MONDAY + 4 * DAY}
"""

SUBJECTS = """\
[[subjects]]
id = "captions"
name = "Captions"
coordinator = "alice"
focal_points = ["bob", "carol"]
"""

REQUEST = """\
Dear colleagues,

I would like to convene an e-meeting on “Captions in hybrid meetings” during TSAG, but not on Friday. We need two hours.

Best regards
Alice
"""


@pytest.fixture
def bot(stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A bot with a session to come and a subject that Alice coordinates."""
    monkeypatch.setenv("COLUMNS", "200")
    with world(stack, tmp_path) as made:
        with (made.config / "iscg.toml").open("a", encoding="utf-8") as group:
            group.write(POLICY)
        (made.config / "sessions.toml").write_text(SESSIONS, encoding="utf-8")
        (made.config / "subjects.toml").write_text(SUBJECTS, encoding="utf-8")
        yield made


async def test_the_life_of_a_meeting(bot: World, tmp_path: Path) -> None:
    with bot.living(knock_every=KNOCKS):
        invited = await convened(bot)
        await accepted(bot, outlook(invited[BOB], BOBS, "ACCEPTED", now()), f"{BOB} answered ACCEPTED")
        assert await shown(bot) == ["0 needs-action", "0 accepted 0", "0 needs-action"]
        moved = await moved_by(bot, invited[ALICE])
        assert await held(bot) == ["1 needs-action", "1 needs-action 0", "1 needs-action"]
        await accepted(bot, thunderbird(invited[CAROL], CAROLS, "ACCEPTED", now()), "an answer to an earlier time")
        again = invitation((await letter(bot, CAROL, "Please answer again: ")).as_bytes())
        assert again and replace(again, mail="") == replace(moved[CAROL], mail="")
        assert await held(bot) == ["1 needs-action", "1 needs-action 0", "1 needs-action 0"]
    with bot.living(knock_every=KNOCKS, ahead=moved[ALICE].starts - now() - dt.timedelta(minutes=30)):
        await reminded_and_cancelled(bot)
        assert [row.partition(" ")[0] for row in await held(bot)] == ["2", "2", "2"]
        await bot.all_sent()
    assert check(fetched(bot, tmp_path / "letters"), 3 + 3 + 1 + 3, BOT) == []


async def convened(bot: World) -> dict[str, Invitation]:
    """A request through the list, three slots, the second one: what is in everybody's mailbox then."""
    slots = await bot.answer(ALICE, await bot.post(mail(ALICE, LIST, "E-meeting during TSAG", REQUEST)))
    assert [number for number in range(1, 5) if f" {number}. " in words(slots)] == [1, 2, 3]
    refused = words(slots).partition("Not possible: - ")[2]
    assert refused.startswith(f"Friday {MONDAY + 4 * DAY:%-d %B %Y}, 08:00–20:00 Geneva time")
    assert "): you did not want this time" in refused
    convened = await bot.answer(ALICE, await bot.post(reply(ALICE, slots, "2")))
    assert "The meeting is convened." in words(convened)
    invited = await all_told(bot, "REQUEST", 0)
    chosen = words(slots).partition(" 2. ")[2].partition(" UTC")[0]
    assert all(f"{said.starts:%Y-%m-%d %H:%M}" in chosen for said in invited.values())
    return invited


async def moved_by(bot: World, earlier: Invitation) -> dict[str, Invitation]:
    """A reply to an invitation moves the meeting to the day after: what is in everybody's mailbox then."""
    starts = dt.datetime.combine(earlier.starts.astimezone(GENEVA).date() + DAY, dt.time(12, 30), GENEVA)
    move = f"Please move it to {starts:%A %-d %B %Y}, 12:30 to 14:30."
    await accepted(bot, reply(ALICE, await letter(bot, ALICE, "Invitation: "), move), "is moved to")
    moved = await all_told(bot, "REQUEST", 1)
    assert {said.starts for said in moved.values()} == {starts}
    return moved


async def reminded_and_cancelled(bot: World) -> None:
    """Half an hour before, whatever the clock says in the test; everybody is reminded once."""
    subjects = {ALICE: "Reminder: ", BOB: "Rappel\N{NO-BREAK SPACE}: ", CAROL: "Reminder: "}
    reminders = {user: await letter(bot, user, subject) for user, subject in subjects.items()}
    assert "This meeting begins in 1 hour." in words(reminders[ALICE])
    await accepted(bot, reply(ALICE, reminders[ALICE], "Please cancel the meeting."), "is cancelled")
    await all_told(bot, "CANCEL", 2)
    for user, subject in subjects.items():
        assert len([m for m in letters(bot, user) if m["Subject"].startswith(subject)]) == 1


def letters(bot: World, user: str) -> list[EmailMessage]:
    """The letters of this bot that are in a mailbox on disk, oldest first."""
    ours = {row.message_id for row in bot.outbox()}
    found = (message_from_bytes(raw, policy=default) for raw in bot.stack.mailbox(user))
    return [mail for mail in found if mail["Message-ID"] in ours]


async def letter(bot: World, user: str, subject: str) -> EmailMessage:
    """The one letter whose subject begins so, as soon as it is there."""

    async def look() -> list[EmailMessage]:
        return [mail for mail in letters(bot, user) if mail["Subject"].startswith(subject)]

    (found,) = await eventually(look, f"{subject}... for {user}")
    return found


async def all_told(bot: World, method: str, sequence: int) -> dict[str, Invitation]:
    """What everybody's one calendar mail with this METHOD and SEQUENCE says, as soon as all are there."""

    async def look() -> dict[str, Invitation]:
        found = {user: _said(bot, user, method, sequence) for user in EVERYBODY}
        return {user: said for user, (said,) in found.items()} if all(found.values()) else {}

    return await eventually(look, f"{method} {sequence} for everybody")


def _said(bot: World, user: str, method: str, sequence: int) -> list[Invitation]:
    mails = [m for m in letters(bot, user) if method in [p.get_param("method") for p in m.walk()]]
    return [said for m in mails if (said := invitation(m.as_bytes())) and said.sequence == sequence]


async def shown(bot: World) -> list[str]:
    """What `iscg-bot meeting` says of each person: the version that is held, the answer, and to which version."""
    table = await asyncio.to_thread(bot.command, "meeting", "1")
    rows = [[cell.strip() for cell in line.split("│")] for line in table.splitlines() if "@example.test>" in line]
    return [f"{row[3].partition(' ')[0]} {row[4]} {row[5]}".strip() for row in rows]


async def held(bot: World) -> list[str]:
    """The same, as the register has it."""
    ((_, ledger),) = await bot.register.meetings()
    return [f"{h.sequence} {h.partstat.lower()} {h.answered[0] if h.answered else ''}".strip() for h in ledger]


async def accepted(bot: World, written: EmailMessage, because: str) -> None:
    """Post a mail; the desk accepts it with this reason."""
    (outcome,) = await bot.decided(await bot.post(written))
    assert outcome.verdict == "accept" and because in outcome.because, outcome


def fetched(bot: World, directory: Path) -> Path:
    """What people got, as it was sent one after the other, with the line ends that a mail program is given."""
    directory.mkdir()
    for number, row in enumerate(bot.outbox()):
        (copy,) = bot.copies(row.to, row.message_id)
        (directory / f"{number:03}.eml").write_bytes(copy.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))
    return directory


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
