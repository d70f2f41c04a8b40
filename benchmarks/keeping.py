"""How fast a mailbox is brought home: every mail of a real Dovecot fetched, and durable in the register.

Beside it, in turn, `imaplib` used as well as it can be: as many mails in one FETCH as we take, each parsed by
`email.message_from_bytes` (compat32), and forgotten. Ours begins with an empty register each time, and ends when the
last mail and the watermark are committed. Exits with 1 below 40 % of the speed.
"""

import argparse
import asyncio
import datetime as dt
import imaplib
import os
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import suppress
from email import message_from_bytes
from pathlib import Path

import structlog

from benchmarks._mailboxes import fill
from iscg_bot.edges.mailbox import Health, watch
from iscg_bot.edges.mailbox.bodies import BATCH
from iscg_bot.edges.register import open_register
from iscg_bot.model.servers import Imap
from tests.servers.stack import DOMAIN, Stack

GOAL = 0.40
USER = f"bob@{DOMAIN}"
NAME = f"imap:bob%40{DOMAIN}/INBOX"  # as the register knows it


async def keep(stack: Stack, directory: Path, count: int) -> float:
    """Seconds until all mails are kept."""
    register = await open_register(f"sqlite:///{directory}/register.sqlite", lambda: dt.datetime.now(dt.UTC))
    source = Imap("127.0.0.1", stack.ports["imap"], USER, stack.users[USER], tls="none")
    health, kept = Health(), asyncio.Event()
    began = time.perf_counter()
    watching = asyncio.ensure_future(watch(source, register, health, kept.set, asyncio.Event()))
    while health.kept < count:
        await asyncio.wait_for(kept.wait(), 60)
        kept.clear()
    ended = time.perf_counter()
    watching.cancel()
    with suppress(asyncio.CancelledError):
        await watching
    (_, watermark), stored = await register.position(NAME), await register.kept(count)
    assert health.kept == watermark == count and stored is not None and health.sessions == 1
    register.close()
    return ended - began


def glance(stack: Stack, count: int) -> float:
    """Seconds to fetch and parse all mails with the standard library, nothing kept."""
    began, seen = time.perf_counter(), 0
    with imaplib.IMAP4("127.0.0.1", stack.ports["imap"], timeout=60) as client:
        client.login(USER, stack.users[USER])
        client.select("INBOX", readonly=True)
        _, (found,) = client.uid("SEARCH", "ALL")
        uids = found.decode().split()
        for start in range(0, len(uids), BATCH):
            some = uids[start : start + BATCH]
            _, answer = client.uid("FETCH", f"{some[0]}:{some[-1]}", "(UID BODY.PEEK[])")
            seen += sum(len(message_from_bytes(one[1]).keys()) > 0 for one in answer if isinstance(one, tuple))
    assert seen == count, seen
    return time.perf_counter() - began


def measure(directory: Path, count: int, rounds: int) -> tuple[list[float], list[float]]:
    stack = Stack()
    stack.start(directory, mailman=False)
    try:
        fill(stack, USER, count)
        glance(stack, count)  # Dovecot indexes what it finds
        ours, theirs = [], []
        for number in range(rounds):
            theirs.append(glance(stack, count))
            place = directory / f"register-{number}"
            ours.append(asyncio.run(keep(stack, place, count)))
            shutil.rmtree(place)
    finally:
        stack.stop()
    return ours, theirs


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mails", type=int, default=10_000, help="in the mailbox (default: 10,000)")
    parser.add_argument("--rounds", type=int, default=3, help="each way, in turn (default: 3)")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    directory = Path(tempfile.mkdtemp(prefix="iscg-", dir="/tmp"))
    try:
        ours, theirs = measure(directory, given.mails, given.rounds)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    ratio = statistics.median(their / our for our, their in zip(ours, theirs, strict=True))
    print(f"{'mails a second':34}{'median':>10}{'fastest':>10}{'slowest':>10}")
    for name, seconds in (("fetched and kept, by us", ours), ("fetched and parsed by imaplib", theirs)):
        speeds = [given.mails / one for one in seconds]
        print(f"  {name:32}{statistics.median(speeds):10.0f}{max(speeds):10.0f}{min(speeds):10.0f}")
    print(f"  {'ratio':32}{ratio:10.2f}")
    print(f"{given.mails} mails, {given.rounds} rounds in turn, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"goal: at least {GOAL:.0%} of the speed: {'met' if ratio >= GOAL else 'MISSED'}")
    return int(ratio < GOAL)


if __name__ == "__main__":
    sys.exit(main())
