"""A hostile mail costs seconds and a process, no more: it is held, the next goes on, the loop ticks (M15, M16)."""

import asyncio
import gc
import io
import os
import signal
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from iscg_bot.edges.workers import Worker
from iscg_bot.errors import PermanentError, TemporaryError
from iscg_bot.understanding import parsed, understand
from tests.desk import hostile
from tests.desk.conftest import ROOT, Office, text

HEAD = b"From: a@b.example\r\nTo: iscg-bot@itu.example\r\nSubject: s\r\nMessage-ID: <%s@b.example>\r\n"
MIXED = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
FILE = b"--b\r\nContent-Type: %s; name=%s\r\nContent-Disposition: attachment\r\n\r\n%s\r\n--b--\r\n"
WORD = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture(autouse=True)
def hostile_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))  # also by the worker


@pytest.fixture
def worker() -> Iterator[Worker]:
    there = Worker(seconds=1)
    yield there
    there.close()


def process(worker: Worker) -> int:
    assert worker._process is not None
    return worker._process.pid


def is_there(pid: int) -> bool:
    """A process that has ended and was not asked for is none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def ends(pid: int, within: float) -> bool:
    return waits(lambda: not is_there(pid), within)


def waits(true: Callable[[], bool], within: float = 10) -> bool:
    until = time.monotonic() + within
    while not true() and time.monotonic() < until:
        time.sleep(0.02)
    return true()


# --- the worker ------------------------------------------------------------------------------------------------------


async def test_one_process_does_one_work_after_the_other(worker):
    said = await asyncio.gather(*(worker.run(str.upper, word) for word in "abc"))
    before = process(worker)
    assert said == ["A", "B", "C"] and await worker.run(int, "ff", base=16) == 255
    assert process(worker) == before != os.getpid()


@pytest.mark.parametrize(
    ("work", "why"), [(hostile.loop, "1 s$"), (hostile.add, "1 s$"), (hostile.sleep, "4 s by the clock$")]
)
async def test_what_takes_too_long_is_ended_by_the_kernel(worker, work, why):
    """Seconds of the processor: on a busy machine a mail is not dear for what others do."""
    await worker.run(len, "")
    before = process(worker)
    with pytest.raises(PermanentError, match=f"took longer than {why}"):
        await worker.run(work)
    assert not is_there(before)
    assert await worker.run(len, "on") == 2


async def test_what_takes_too_much_memory_is_ended():
    worker = Worker(memory=64 << 20)
    try:
        for work in (hostile.hoard, hostile.hoard_at_once):
            with pytest.raises(PermanentError, match="took more than 64 MB"):
                await worker.run(work, 65)
        assert await worker.run(hostile.hoard_at_once, 40) == 40 << 20
        assert await worker.run(hostile.hoard_at_once, 40) == 40 << 20  # what was before does not count
    finally:
        worker.close()


@pytest.mark.parametrize(("work", "why"), [(hostile.die, "SIGSEGV"), (hostile.leave, "exit status 3")])
async def test_what_kills_its_process_is_told_with_its_end(worker, work, why):
    with pytest.raises(PermanentError, match=why):
        await worker.run(work)
    assert await worker.run(len, "on") == 2


async def test_what_is_raised_and_what_cannot_be_told_are_permanent(worker, capfd):
    with pytest.raises(PermanentError, match=r"broke the program: LookupError\('such a mail'\)") as raised:
        await worker.run(hostile.fail, "such a mail")
    assert "hostile.py" in raised.value.__notes__[0]  # where it was there
    with pytest.raises(PermanentError):
        await worker.run(hostile.unsayable)
    assert await worker.run(hostile.chatter, "printed") == "printed"
    assert "printed" in capfd.readouterr().err


async def test_when_the_world_is_down_there_it_is_down_here(worker):
    with pytest.raises(TemporaryError, match="no space left"):
        await worker.run(hostile.run_out)
    assert await worker.run(len, "on") == 2


async def test_without_a_process_the_world_is_down(tmp_path):
    program = tmp_path / "python"
    for python in (str(tmp_path / "none"), "/bin/false"):
        with pytest.raises(TemporaryError):
            await Worker(python=python).run(len, "")
    program.write_text(f"#!/bin/sh\nexec {sys.executable} -c 'raise SystemExit(7)'\n")
    program.chmod(0o700)
    worker = Worker(python=str(program))
    with pytest.raises(TemporaryError):
        await worker.run(len, "")
    program.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    assert await worker.run(len, "on") == 2
    worker.close()


async def test_a_process_that_somebody_ended_is_begun_anew(worker):
    await worker.run(len, "")
    for number in (signal.SIGTERM, signal.SIGINT):  # sent to all of a service when it is stopped
        os.kill(process(worker), number)
    before = process(worker)
    assert await worker.run(len, "on") == 2 and process(worker) == before
    os.kill(before, signal.SIGKILL)
    assert ends(before, 2)
    assert await worker.run(len, "on") == 2 and process(worker) != before


async def test_the_end_of_the_service_does_not_wait_for_the_work(worker, tmp_path):
    mark = tmp_path / "begun"
    work = asyncio.ensure_future(worker.run(hostile.sleep, str(mark)))
    await asyncio.to_thread(waits, mark.exists)
    work.cancel()
    began = time.monotonic()
    worker.close()
    await asyncio.get_running_loop().shutdown_default_executor()
    assert time.monotonic() - began < 0.5


SERVICE = """
import asyncio
from iscg_bot.edges.workers import Worker
from tests.desk import hostile
async def main():
    worker = Worker(seconds=1)
    await worker.run(len, "")
    print(worker._process.pid, flush=True)
    await (worker.run(hostile.sleep) if {busy} else asyncio.sleep(60))
asyncio.run(main())
"""


@pytest.mark.parametrize("busy", [False, True])
def test_the_process_does_not_outlive_a_service_that_is_killed(busy):
    command = [sys.executable, "-c", SERVICE.format(busy=busy)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as service:
        assert service.stdout is not None
        pid = int(service.stdout.readline())
        time.sleep(0.1)
        assert is_there(pid)
        service.kill()
    assert ends(pid, 10)


# --- the desk ---------------------------------------------------------------------------------------------------------


def worded(name: bytes) -> bytes:
    return (HEAD % name).replace(b"Subject: s", b"Subject: " + b" ".join([b"=?utf-8?q?a?="] * 20_000)) + b"\r\nx"


def parted(name: bytes) -> bytes:
    return MIXED % name + b"--b\r\n\r\n" * 100_000


def nested(name: bytes) -> bytes:
    levels = (b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(1_200))
    return HEAD % name + b"".join(levels) + b"\r\nx"


def lined(name: bytes) -> bytes:
    return HEAD % name + b"\r\n" + b"Please register the attached, Tuesday 9 June 2026 at 14:00.\r\n" * 19_000


def zipped(name: bytes) -> bytes:
    """A Word document of 300 MB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as file:
        for _ in range(300):
            file.write(b"<a>" * (1 << 18) + b" " * (1 << 18))
    return MIXED % name + FILE % (WORD, b"contribution.docx", packed.getvalue())


def deflated(name: bytes) -> bytes:
    """A PDF whose one stream is 300 MB, deflated twice."""
    stream = zlib.compress(zlib.compress(b"0" * (300 << 20)))
    pdf = b"%%PDF-1.7\n1 0 obj<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream" % (
        len(stream),
        stream,
    )
    return MIXED % name + FILE % (b"application/pdf", b"contribution.pdf", pdf.replace(b"\n--b", b""))


HOSTILE: tuple[Callable[[bytes], bytes], ...] = (worded, parted, nested, lined, zipped, deflated)


def queued() -> dict[str, float]:
    """How many seconds each thread of ours was ready to run and got no processor (kernel.org: sched-stats)."""
    stats = {path.parent.name: path.read_text().split() for path in Path("/proc/self/task").glob("*/schedstat")}
    return {thread: int(fields[1]) / 1e9 for thread, fields in stats.items()}


class Ticks:
    """The longest time for which the event loop stood still.

    Not counted: the time for which others kept the machine from us, that is, the one of our threads that waited most.
    """

    longest = 0.0

    async def tick(self) -> None:
        last, before = time.perf_counter(), queued()
        while True:
            await asyncio.sleep(0.005)
            now, after = time.perf_counter(), queued()
            kept = max(waited - before.get(thread, 0.0) for thread, waited in after.items())
            self.longest, last, before = max(self.longest, now - last - kept), now, after


@asynccontextmanager
async def ticking() -> AsyncIterator[Ticks]:
    ticks = Ticks()
    gc.collect()
    gc.freeze()  # as the service does
    task = asyncio.ensure_future(ticks.tick())
    await asyncio.sleep(0)  # it has begun
    try:
        yield ticks
        await asyncio.sleep(0.01)  # the last of it, too
    finally:
        task.cancel()
        gc.unfreeze()


@pytest.fixture
def guarded(office: Office, worker: Worker) -> Office:
    """The office as the service runs it."""
    office.desk._aside = worker.run
    return office


@pytest.fixture
def busy_machine() -> Iterator[None]:
    """Others want more processors than there are."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4)]
    yield
    for one in others:
        one.kill()
        one.wait()


@pytest.mark.alone
@pytest.mark.usefixtures("busy_machine")
async def test_the_ticks_hear_a_call_that_lets_nobody_else_run():
    """So that the others show something; a busy machine does not hide it."""
    async with ticking() as ticks:
        await asyncio.to_thread(sum, range(20_000_000))  # a third of a second
    assert ticks.longest > 0.1


@pytest.mark.alone
@pytest.mark.parametrize("write", HOSTILE)
async def test_hostile_mails_cost_little_and_the_next_goes_on(guarded, write):
    began = time.monotonic()
    guarded.desk._aside = (worker := Worker()).run
    await guarded.keep(write(b"1"), "submission")
    async with ticking() as ticks:
        await guarded.desk.work()
    worker.close()
    (letter,) = await guarded.post()
    assert "ISCG/26-2/01" in text(letter) and ticks.longest < 0.1
    assert time.monotonic() - began < 12
    first, second = await guarded.outcomes()
    assert second.state == "decided"
    if write not in (zipped, deflated):  # of which no more is read than is safe
        assert first.state == "held" and first.because


@pytest.mark.parametrize("step", ["parse", "read"])
@pytest.mark.parametrize(("work", "why"), [(hostile.loop, "longer than 1 s"), (hostile.hoard, "more than 192 MB")])
async def test_a_mail_that_loops_or_hoards_is_held_with_the_reason(guarded, worker, monkeypatch, step, work, why):
    """Whatever the cost is spent on: only this mail is dear."""

    async def aside(function, *asked):
        dear = function in (parsed, understand) and (function is parsed) == (step == "parse")
        return await worker.run(work if dear and is_dear(asked[0]) else function, *asked)

    def is_dear(mail):
        return b"Lunch" in mail if isinstance(mail, bytes) else mail.subject == "Lunch"

    guarded.desk._aside = aside
    async with ticking() as ticks:
        (letter,) = await guarded.receive("chat", "submission")
    (held,) = await guarded.register.held()
    assert why in held.because and held.subject == ("" if step == "parse" else "Lunch")
    assert "ISCG/26-2/01" in text(letter) and await guarded.states() == ["held", "decided"]
    assert ticks.longest < 1


async def test_without_a_worker_a_mail_stays_undecided(office, tmp_path):
    office.desk._aside = Worker(python=str(tmp_path / "none")).run
    await office.keep("submission")
    with pytest.raises(TemporaryError):
        await office.desk.work()
    assert len(await office.register.undecided()) == 1
