"""How fast letters leave: 5,000 of them, from the register into Postfix over one connection.

Beside it, in turn, Postfix's own `smtp-source` with as many mails of the same size over one connection (-s 1 -d). It
remembers nothing; ours notes durably that each letter is about to go and what the server said. Postfix holds what it
takes, so that it is busy with nothing else. Exits with 1 below half the speed.
"""

import argparse
import asyncio
import datetime as dt
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import structlog

from iscg_bot.edges.outbox import Outbox
from iscg_bot.edges.register import Entry, Register, open_register
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Composed, Fate, Occasion
from iscg_bot.model.servers import Smtp
from tests.servers.processes import program, run
from tests.servers.stack import DOMAIN, Stack

GOAL = 0.50
SIZE = 4096  # octets of a letter: an acknowledgement with its page
BOT, ALICE = f"bot@{DOMAIN}", f"alice@{DOMAIN}"
ALL = 1_000_000_000
BUDGETS = Budgets(per_domain_an_hour=ALL, in_all_an_hour=ALL)  # what is measured is sending, not a silence


def clock() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def letters(count: int) -> Iterator[Composed]:
    """As many different ones, of the same size."""
    for number in range(count):
        message_id = f"<letter-{number}@{DOMAIN}>"
        head = (
            f"From: ISCG Bot <{BOT}>\r\nTo: Alice <{ALICE}>\r\nSubject: Registered as ISCG/26-2/{number}\r\n"
            f"Date: {clock():%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: {message_id}\r\n\r\n"
        )
        line = "Your contribution was received and registered; here is how to undo it.\r\n"
        raw = (head + line * (SIZE // len(line) + 1))[: SIZE - 2] + "\r\n"
        yield Composed(f"letter/{number}", ALICE, "acknowledge", Occasion.ANSWER, message_id, raw.encode())


async def send(stack: Stack, directory: Path, count: int) -> float:
    """Seconds from the outbox's start until the server's word on the last letter is in the register."""
    register = await open_register(f"sqlite:///{directory}/register.sqlite", clock)
    await register.commit(Entry((), tuple(letters(count)), clock()))
    outbox = Outbox(Smtp("127.0.0.1", stack.ports["smtp"], tls="none"), BOT, register, clock, budgets=lambda: BUDGETS)
    began = time.perf_counter()
    sending = asyncio.ensure_future(outbox.run(asyncio.Event()))
    await _gone(register, sending, count)
    ended = time.perf_counter()
    sending.cancel()
    with suppress(asyncio.CancelledError):
        await sending
    assert await register.fates() == {"sent": count}, await register.fates()
    register.close()
    return ended - began


async def _gone(register: Register, sending: "asyncio.Future[None]", count: int) -> None:
    """Looked for seldom: looking costs the register time."""
    while (await register.fates()).get(Fate.SENT, 0) < count:
        await asyncio.wait({sending}, timeout=0.1)
        assert not sending.done(), sending


def source(stack: Stack, count: int) -> float:
    """Seconds that smtp-source takes."""
    command = [program("smtp-source"), "-s", "1", "-d", "-m", str(count), "-l", str(SIZE), "-f", BOT, "-t", ALICE]
    began = time.perf_counter()
    subprocess.run([*command, f"127.0.0.1:{stack.ports['smtp']}"], check=True, timeout=600)
    return time.perf_counter() - began


def hold(stack: Stack) -> None:
    """Postfix delivers nothing: what it takes is put on hold."""
    etc = str(stack.postfix.home / "etc")
    log = stack.postfix.home / "postconf.log"
    run([program("postconf"), "-c", etc, "-e", "smtpd_recipient_restrictions=static:HOLD"], log)
    stack.stop_postfix()
    stack.start_postfix()


def emptied(stack: Stack) -> int:
    """How many mails Postfix holds; then none."""
    held = [path for path in (stack.postfix.home / "queue" / "hold").rglob("*") if path.is_file()]
    for path in held:
        path.unlink()
    return len(held)


def measure(directory: Path, count: int, rounds: int) -> tuple[list[float], list[float]]:
    ours, theirs = [], []
    stack = Stack()
    stack.start(directory, mailman=False)
    try:
        hold(stack)
        source(stack, 100)
        emptied(stack)
        for number in range(rounds):
            theirs.append(source(stack, count))
            assert emptied(stack) == count
            ours.append(asyncio.run(send(stack, directory / f"register-{number}", count)))
            assert emptied(stack) == count
    finally:
        stack.stop()
    return ours, theirs


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--letters", type=int, default=5000, help="in each round (default: 5000)")
    parser.add_argument("--rounds", type=int, default=3, help="each way, in turn (default: 3)")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    directory = Path(tempfile.mkdtemp(prefix="iscg-", dir="/tmp"))
    try:
        ours, theirs = measure(directory, given.letters, given.rounds)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    ratio = statistics.median(their / our for our, their in zip(ours, theirs, strict=True))
    print(f"{'letters a second':34}{'median':>10}{'fastest':>10}{'slowest':>10}")
    for name, seconds in (("our outbox", ours), ("smtp-source", theirs)):
        speeds = [given.letters / one for one in seconds]
        print(f"  {name:32}{statistics.median(speeds):10.0f}{max(speeds):10.0f}{min(speeds):10.0f}")
    print(f"  {'ratio':32}{ratio:10.2f}")
    print(f"{given.letters} letters of {SIZE} octets, one connection, {given.rounds} rounds in turn, ", end="")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"goal: at least {GOAL:.0%} of the speed: {'met' if ratio >= GOAL else 'MISSED'}")
    return int(ratio < GOAL)


if __name__ == "__main__":
    sys.exit(main())
