"""A desk as the service has it, in the world that mails are explained in; budgets are out of the way."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from iscg_bot.desk import Desk, House
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register
from iscg_bot.edges.workers import Worker
from iscg_bot.explaining import world
from iscg_bot.letters import Templates
from iscg_bot.model.decisions import Digests
from iscg_bot.model.groups import Budgets
from iscg_bot.model.mail import Fetched

ALL = 1_000_000_000
NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
TEMPLATES = Path(__file__).parents[1] / "templates"


class Office:
    """Register, files and worker below *directory*."""

    def __init__(self, directory: Path) -> None:
        self.register = Register(f"sqlite:///{directory}/register.sqlite", lambda: NOW)
        self.register.first_start = NOW - dt.timedelta(days=3650)
        self.worker = Worker()
        templates = Templates({f"{p.parent.name}/{p.stem}": p.read_text("utf-8") for p in TEMPLATES.glob("*/*.txt")})
        roster = world(NOW)
        budgets = Budgets(ALL, ALL, ALL, ALL)
        roster = replace(roster, policy=replace(roster.policy, budgets=budgets))
        house = House(roster, templates, Digests("c", "t", "z", "p"))
        files = Files(directory / "files")
        self.desk = Desk(self.register, files, lambda: house, lambda: NOW, aside=self.worker.run)

    async def decide(self, mails: Iterable[bytes], first: int) -> int:
        """Keep and decide them; how many."""
        fetched = [Fetched(uid, raw, len(raw)) for uid, raw in enumerate(mails, first)]
        await self.register.keep("INBOX", 1, fetched, first + len(fetched) - 1)
        return await self.desk.work()

    def close(self) -> None:
        self.worker.close()
        self.register.close()
