"""How long an author waits: from a mail in the bot's mailbox to Postfix's 250 for the acknowledgement.

The service (`iscg-bot serve`, a process of its own) beside a bare loop (benchmarks._bare, another), each with a mailbox
of the same Dovecot. Mails come in turn, one to each, so that the machine's noise hits both. Dovecot tells of new mail
after about 500 ms; this counts for both, and what comes after it is shown as well.

Both clocks are this process's: it appends the mail (the time starts with the OK to APPEND), and proxies between the
programs and their servers see EXISTS and 250 go by. Exits with 1 if median or p99 is above twice the bare loop's.
"""

import argparse
import asyncio
import imaplib
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks._worlds import BOT, author, configure, contribution
from tests.servers.proxy import Proxy
from tests.servers.stack import DOMAIN, Stack

GOAL = 2.0
WARM_UP = 5  # mails to each: connections are opened, modules loaded
BOB, CAROL = f"bob@{DOMAIN}", f"carol@{DOMAIN}"


@dataclass
class Program:
    """A program under test: where its mail comes in, and what its two proxies saw since it did."""

    name: str
    user: str
    imap: Proxy
    smtp: Proxy
    idling: asyncio.Event = field(default_factory=asyncio.Event)
    told: float = 0.0
    wrote: bytearray = field(default_factory=bytearray)
    answered: asyncio.Future[float] | None = None

    def watch(self) -> None:
        """Listen at the proxies."""
        self.imap.to_server, self.imap.to_client = self._ask, self._hear
        self.smtp.to_server, self.smtp.to_client = self._write, self._accept

    def expect(self) -> asyncio.Future[float]:
        """A mail is about to come; the moment of the answer's 250."""
        self.told, self.answered = 0.0, asyncio.get_running_loop().create_future()
        self.wrote.clear()
        return self.answered

    def _ask(self, chunk: bytes) -> bytes:
        if b" IDLE\r\n" in chunk:
            self.idling.set()
        return chunk

    def _hear(self, chunk: bytes) -> bytes:
        if b" EXISTS" in chunk and not self.told:
            self.told = time.perf_counter()
        return chunk

    def _write(self, chunk: bytes) -> bytes:
        self.wrote += chunk
        return chunk

    def _accept(self, chunk: bytes) -> bytes:
        if b"queued as" in chunk and self.answered and not self.answered.done():
            self.answered.set_result(time.perf_counter())
        return chunk


@dataclass
class Waits:
    """What was measured, in seconds: from the mail, and from the server's word of it, to the answer."""

    whole: list[float] = field(default_factory=list)
    after_notice: list[float] = field(default_factory=list)


async def measure(directory: Path, mails: int) -> dict[str, Waits]:
    """Start everything in *directory*, and let each program answer so many mails, in turn."""
    async with AsyncExitStack() as running:
        stack = Stack()
        stack.start(directory, mailman=False)
        running.callback(stack.stop)
        service, bare = [await _program(running, stack, *who) for who in (("service", BOT), ("bare loop", BOB))]
        config = configure(directory, service.imap.port, service.smtp.port)
        serve = ["iscg_bot", "serve", "--config", str(config)]
        loop = ["benchmarks._bare", str(bare.imap.port), str(bare.smtp.port), BOB, stack.users[BOB], CAROL]
        await running.enter_async_context(_running(serve, directory, stack.users[BOT]))
        await running.enter_async_context(_running(loop, directory, ""))
        async with asyncio.timeout(60):
            await asyncio.gather(service.idling.wait(), bare.idling.wait())
        await asyncio.sleep(2)  # Received tells whole seconds: the first mail must be younger than the service
        return await _in_turn(stack, service, bare, mails)


async def _in_turn(stack: Stack, service: Program, bare: Program, mails: int) -> dict[str, Waits]:
    waits = {service.name: Waits(), bare.name: Waits()}
    for number in range(1, WARM_UP + mails + 1):
        raw = contribution(number)
        expected = {service.name: (author(number), "ISCG/26-2/"), bare.name: (CAROL,)}
        for program in (service, bare):
            await asyncio.sleep(random.uniform(0.1, 0.4))
            began, told, ended = await _answer(stack, program, raw, expected[program.name])
            if number > WARM_UP:
                waits[program.name].whole.append(ended - began)
                waits[program.name].after_notice.append(ended - told)
    return waits


async def _answer(stack: Stack, program: Program, raw: bytes, words: Sequence[str]) -> tuple[float, float, float]:
    """When the mail was there, when the server told of it, when the answer was taken; it must hold *words*."""
    answered = program.expect()
    began = await asyncio.to_thread(_append, stack, program.user, raw)
    ended = await asyncio.wait_for(answered, 30)
    missing = [word for word in words if word.encode() not in program.wrote]
    assert not missing, f"{program.name} wrote without {missing}: {program.wrote.decode(errors='replace')}"
    return began, program.told, ended


def _append(stack: Stack, user: str, raw: bytes) -> float:
    with imaplib.IMAP4("127.0.0.1", stack.ports["imap"], timeout=30) as client:
        client.login(user, stack.users[user])
        client.append("INBOX", "", "", raw)
        return time.perf_counter()


async def _program(running: AsyncExitStack, stack: Stack, name: str, user: str) -> Program:
    imap, smtp = Proxy(stack.ports["imap"]), Proxy(stack.ports["smtp"])
    for proxy in (imap, smtp):
        await proxy.open()
        running.push_async_callback(proxy.close)
    program = Program(name, user, imap, smtp)
    program.watch()
    return program


@asynccontextmanager
async def _running(module: Sequence[str], directory: Path, password: str) -> AsyncIterator[None]:
    """A Python program as long as this lasts; what it says is shown if something went wrong."""
    log = directory / f"{module[0]}.log"
    environment = {**os.environ, "ISCG_IMAP_PASSWORD": password}
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *module, env=environment, stdout=output, stderr=output
        )
    try:
        yield
    except BaseException:
        print(f"{module[0]} said:", *log.read_text(errors="replace").splitlines()[-30:], sep="\n  ", file=sys.stderr)
        raise
    finally:
        process.terminate()
        await process.wait()


def p99(waits: Sequence[float]) -> float:
    return statistics.quantiles(waits, n=100, method="inclusive")[98]


def table(service: Waits, bare: Waits) -> float:
    """Print it; the ratio that counts: the larger of those of median and p99."""
    print(f"{'milliseconds':28}{'median':>10}{'p99':>10}")
    worst = 0.0
    for title, ours, theirs in (
        ("mail -> answer taken", service.whole, bare.whole),
        ("notice -> answer taken", service.after_notice, bare.after_notice),
    ):
        print(title)
        figures = [(statistics.median(waits), p99(waits)) for waits in (ours, theirs)]
        for name, (middle, high) in zip(("service", "bare loop"), figures, strict=True):
            print(f"  {name:26}{middle * 1000:10.1f}{high * 1000:10.1f}")
        ratios = [our / their for our, their in zip(*figures, strict=True)]
        print(f"  {'ratio':26}{ratios[0]:10.2f}{ratios[1]:10.2f}")
        worst = worst or max(ratios)  # the first is the goal's; the second tells what of it is ours
    return worst


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mails", type=int, default=100, help="to each program (default: 100)")
    mails = parser.parse_args().mails
    directory = Path(tempfile.mkdtemp(prefix="iscg-", dir="/tmp"))
    load = os.getloadavg()[0]
    try:
        waits = asyncio.run(measure(directory, mails))
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    worst = table(waits["service"], waits["bare loop"])
    print(f"{mails} mails each in turn, {os.cpu_count()} cores, load {load:.1f} before, {os.getloadavg()[0]:.1f} after")
    print(f"goal: at most {GOAL} times the bare loop, median and p99: {'met' if worst <= GOAL else 'MISSED'}")
    return int(worst > GOAL)


if __name__ == "__main__":
    sys.exit(main())
