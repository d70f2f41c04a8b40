"""One chaos run, from empty servers to the verdict."""

import asyncio
import random
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from tests.chaos.disks import Disk
from tests.chaos.judges import Evidence, Verdict, judge
from tests.chaos.lives import Life
from tests.chaos.members import Members
from tests.chaos.networks import Network
from tests.chaos.posts import Post, posts
from tests.chaos.storms import Sky, deaths, weather
from tests.servers.stack import Stack
from tests.servers.test_meetings import SESSIONS, SUBJECTS
from tests.servers.worlds import World, clear_smtp, imap

ANSWERED = 0.12  # of all mails: what members write because of letters
CONNECTIONS = 3
COMING = 0.85  # of the storm: while mails come
PATIENCE = 420.0  # seconds from the end of the storm until all must be settled
STANDING = (
    "select count(*) from mail where state = 'new'",
    "select count(*) from letter where fate in ('pending', 'deferred', 'sending') or fate = 'unknown' and due < '9999'",
    "select count(*) from mail",
)

MORE = """
[policy]
hold_time = "PT1S"
joining_link = "https://meet.example.test/{uid}"

[policy.budgets]
per_address_and_reason_a_day = 100000
per_address_a_day = 100000
per_domain_an_hour = 100000
in_all_an_hour = 100000
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much; *seconds* is how long all lives together last, their
    starts not counted. If something is wrong the bot's house is left in *keep*."""

    seed: int
    mails: int
    kills: int
    seconds: float
    keep: str = ""


def run(plan: Plan, say: Callable[[str], None] = print) -> Verdict:
    """With servers of its own, which are gone at the end."""
    home = Path(tempfile.mkdtemp(prefix="iscg-", dir="/tmp"))
    stack = Stack()
    stack.start(home)
    (home / "bot").mkdir()
    try:
        return asyncio.run(_run(plan, stack, home / "bot", say))
    finally:
        stack.stop()
        shutil.rmtree(home, ignore_errors=True)


async def _run(plan: Plan, stack: Stack, home: Path, say: Callable[[str], None]) -> Verdict:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(32))  # who waits for a server keeps a thread
    async with AsyncExitStack() as opened:
        disk = Disk(home / "var")
        opened.callback(disk.remove)
        networks = Network(stack.ports["imap"]), Network(stack.ports["smtp"])
        for network in networks:
            await network.open()
            opened.push_async_callback(network.close)
        world = World(stack, home, mailbox=imap(stack, networks[0].port), smtp=clear_smtp(networks[1].port))
        _configure(world)
        sky = Sky(stack, networks, disk, home / "clock", lambda: _start(world, home / "clock"))
        opened.callback(sky.close)
        sky.set_clock(0)
        await deaths(sky, 1, 0, random.Random(0), bool)  # what is older than the first start is not acted upon
        begun = time.monotonic()
        sent = await _storm(plan, sky, stack)
        stormed = time.monotonic()
        say(f"the storm: {stormed - begun:.0f} s, {len(sky.kills)} kills, {dict(sky.happened)}")
        await _settle(sky, home / "var" / "register.sqlite")
        say(f"until all was settled: {time.monotonic() - stormed:.0f} s")
        sky.close()
        kinds = Counter(post.kind.partition(":")[0] for post in sent.values())
        say(f"kinds of mail: {dict(kinds.most_common())}")
        evidence = Evidence(stack, home / "var" / "register.sqlite")
        audited = await asyncio.to_thread(_audit, world)
        verdict = judge(sent, evidence, networks[1].transfers, sky.kills, sky.dry)
        verdict.blame("differences in the program's own audit", audited)
        if verdict.wrong and plan.keep:
            shutil.copytree(home, plan.keep, dirs_exist_ok=True)
    verdict.sums |= {"kills": len(sky.kills), "accidents": sky.happened.total()}
    verdict.blame("lives that ended by themselves", range(sky.died))
    return verdict


def _configure(world: World) -> None:
    with (world.config / "iscg.toml").open("a", encoding="utf-8") as group:
        group.write(MORE)
    (world.config / "sessions.toml").write_text(SESSIONS, encoding="utf-8")
    (world.config / "subjects.toml").write_text(SUBJECTS, encoding="utf-8")


def _start(world: World, jump: Path) -> Life:
    """A new life, once it says that it has started, or has ended instead."""
    life = Life(("serve", "--config", str(world.config)), world.secrets, world.log, jump)
    life.wait_for(b" event=started ", 20)
    return life


def _audit(world: World) -> list[str]:
    """What `iscg-bot audit` says if it does not add up."""
    try:
        world.command("audit")
    except subprocess.CalledProcessError as error:
        return [str(error.output)]
    return []


async def _storm(plan: Plan, sky: Sky, stack: Stack) -> dict[int, Post]:
    """Mails come all the time while everything breaks; what was sent."""
    chance = random.Random(plan.seed)
    members = Members(stack, random.Random(chance.random()), plan.mails)
    answers = int(plan.mails * ANSWERED)
    over = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        written = plan.mails - answers
        queue = asyncio.Queue[Post | None](CONNECTIONS)
        room = asyncio.Semaphore(0)
        tasks.create_task(_feed(queue, posts(written, plan.seed), room))
        posting = [tasks.create_task(_post(queue, members)) for _ in range(CONNECTIONS)]
        answering = tasks.create_task(members.answer(answers))
        storm = tasks.create_task(weather(sky, over, random.Random(chance.random())))

        def come() -> None:
            for _ in range(ceil(written / (plan.kills * COMING))):
                room.release()

        await deaths(sky, plan.kills, plan.seconds / plan.kills, random.Random(chance.random()), come)
        for _ in range(written):
            room.release()
        over.set()
        await storm
        await asyncio.gather(*posting)
        sky.life = await asyncio.to_thread(sky.start)
        await asyncio.wait([answering], timeout=20)
        answering.cancel()
    return members.sent


async def _feed(queue: asyncio.Queue[Post | None], coming: Iterator[Post], room: asyncio.Semaphore) -> None:
    """One mail after the other, as many in each life as there is *room* for."""
    while (post := await asyncio.to_thread(next, coming, None)) is not None:
        await room.acquire()
        await queue.put(post)
    for _ in range(CONNECTIONS):
        await queue.put(None)


async def _post(queue: asyncio.Queue[Post | None], members: Members) -> None:
    while (post := await queue.get()) is not None:
        await members.post(post)


async def _settle(sky: Sky, register: Path) -> None:
    """Until the servers have delivered all, and the bot has nothing left to do."""
    deadline, quiet, last = time.monotonic() + PATIENCE, 0, (-1,)
    while quiet < 6 and time.monotonic() < deadline:
        await asyncio.sleep(1)
        now = await asyncio.to_thread(_standing, sky.stack, register)
        quiet = quiet + 1 if now == last and not any(now[:2]) else 0
        last = now


def _standing(stack: Stack, register: Path) -> tuple[int, ...]:
    """How many mails are undecided, letters open, and files in all mailboxes."""
    with closing(sqlite3.connect(register)) as db:
        counts = [int(db.execute(count).fetchone()[0]) for count in STANDING]
    mailboxes = [len([*stack.dovecot.maildir(u).glob("*/*")]) for u in stack.users]
    return *counts, *mailboxes
