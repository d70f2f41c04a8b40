"""The demo's story on other days than today: the same steps at a desk whose clock is told, without servers."""

import asyncio
import datetime as dt
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from iscg_bot.app import Household
from iscg_bot.demo.postmarks import delivered, distributed
from iscg_bot.demo.servers import Ports
from iscg_bot.demo.steps import Past, Step
from iscg_bot.demo.stories import STORY
from iscg_bot.demo.worlds import CLARA, HOLD, LIST, PASSWORDS, SECRETS, on_duty, week, write
from iscg_bot.desk import Desk
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register, open_register
from iscg_bot.model.leads import sleeps
from iscg_bot.model.letters import Fate, Sent
from iscg_bot.model.mail import Fetched
from tests import registers
from tests.demo.checks import check
from tests.outgoing import begin, note

TEMPLATES = Path(__file__).parents[2] / "templates"
SECOND = dt.timedelta(seconds=1)
DAYS = {
    "late on a Friday": ("2026-11-27T23:30", "Friday 11 December 2026, 08:00–20:00"),
    "before clocks go forward, at Easter": ("2027-03-15T06:00", "Friday 2 April 2027, 08:00–20:00"),
    "before clocks go back": ("2026-10-12T12:00", "Friday 30 October 2026, 08:00–20:00"),
    "before New Year, with two holidays in the session": ("2029-12-19T09:00", "Friday 4 January 2030, 08:00–20:00"),
    "24 December": ("2026-12-24T18:00", "Friday 8 January 2027, 08:00–20:00"),
}


class Life:
    """A desk at which it is *now*; *past* and *problems* are what happened so far, *sent* every letter in order."""

    def __init__(self, household: Household, register: Register, files: Path, now: dt.datetime) -> None:
        self.now, self.past, self.register = now, Past(now), register
        self.sent: list[tuple[str, bytes]] = []
        self.problems: list[str] = []
        self._desk = Desk(register, Files(files), household.house, lambda: self.now)
        self._budgets = household.settings.roster.policy.budgets

    async def play(self, number: int, step: Step) -> None:
        """The mail comes; then time passes until the hold time is over."""
        self.past.now, known = self.now, len(self.sent)
        written = step.write(self.past)
        copy = self._copy(written.as_bytes(), step, number)
        await self.register.keep("INBOX", 1, [Fetched(number, copy, len(copy))], number)
        for _ in range(HOLD + 1):
            await self._desk.work()
            await self._desk.knock()
            await self._send()
            self.now += SECOND
        outcome = next(o for o in await self.register.outcomes() if o.message_id == written["Message-ID"])
        self.past.mails[step.name] = outcome.mail
        letters = tuple(to for to, _ in self.sent[known:])
        self.problems += [f"{step.name}: {p}, not {outcome}" for p in step.problems(outcome, letters)]

    def _copy(self, raw: bytes, step: Step, number: int) -> bytes:
        """The bot's copy, as the demo's servers deliver it."""
        if step.to == LIST:
            return distributed(raw, LIST, number, self.now)
        return delivered(raw, "client", number, self.now, step.sender if step.sender in PASSWORDS else "")

    async def _send(self) -> None:
        while letter := await begin(self.register, self.now, self._budgets):
            self.sent.append((letter.to, letter.raw))
            self.past.letters.setdefault(letter.to, []).append(letter.raw)
            await note(self.register, letter.id, Sent(Fate.SENT), self.now)


async def lived(directory: Path, now: dt.datetime) -> Life:
    """The whole story from *now* on."""
    household = Household(write(directory, Ports(1, 2, 3), TEMPLATES, now), SECRETS)
    register = await open_register(registers.url(directory / "var" / "register.sqlite"), lambda: now)
    life = Life(household, register, directory / "files", now)
    try:
        for number, step in enumerate(STORY, 1):
            await life.play(number, step)
    finally:
        register.close()
    return life


@pytest.mark.parametrize(("day", "friday"), DAYS.values(), ids=DAYS)
async def test_the_story_goes_the_same_way_on_any_day(day: str, friday: str, tmp_path: Path) -> None:
    life = await lived(tmp_path, dt.datetime.fromisoformat(day).replace(tzinfo=dt.UTC))
    assert not life.problems
    slots = message_from_bytes(life.past.letters[CLARA][0], policy=default).get_body(("plain",)).get_content()
    lines = slots.splitlines()
    assert lines[lines.index("Not possible:") + 1] == f"- {friday} Geneva time: you did not want this time"
    (tmp_path / "sent").mkdir()
    for number, (_, raw) in enumerate(life.sent):
        (tmp_path / "sent" / f"{number:03}.eml").write_bytes(raw)
    assert await asyncio.to_thread(check, tmp_path / "sent", 16) == []


def test_somebody_of_the_secretariat_is_awake_at_any_hour() -> None:
    for first in (dt.datetime(2026, 1, 1, tzinfo=dt.UTC), dt.datetime(2026, 7, 1, tzinfo=dt.UTC)):
        hours = (first + n * dt.timedelta(hours=1) for n in range(24))
        assert not any(sleeps(hour, on_duty(hour)) for hour in hours)


@pytest.mark.parametrize("day", range(7))
def test_the_session_begins_on_the_second_monday_to_come(day: int) -> None:
    today = dt.date(2026, 11, 23) + day * dt.timedelta(days=1)
    assert week(today) == dt.date(2026, 12, 7)
