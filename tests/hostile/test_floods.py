"""Whatever a mail is made of: it never keeps the loop for 100 ms, nor service and worker above 400 MB (M15, M16).

The mails are those of tests/desk/test_workers.py and more, one after the other; the next ordinary mail is answered.
"""

import asyncio
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from iscg_bot.edges.workers import Worker
from tests.desk.conftest import Office, office, templates, text  # noqa: F401
from tests.desk.test_workers import FILE, HEAD, HOSTILE, MIXED, WORD, ticking

FRESH = 221  # MB that service and worker take before the first mail (benchmarks.lasting: 250 after thousands)
MOST = 400 - FRESH  # above what this process, full of other tests, took before


def bombs(name: bytes) -> bytes:
    """Eight Word documents, each with a gigabyte of nothing in every part that anybody might read."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for part in ("word/document.xml", "[Content_Types].xml", "docProps/core.xml", "word/styles.xml"):
            with archive.open(part, "w", force_zip64=True) as file:
                for _ in range(25):
                    file.write(bytes(10 << 20))
    one = (FILE % (WORD, b"contribution.docx", packed.getvalue())).removesuffix(b"--b--\r\n")
    return MIXED % name + one * 8 + b"--b--\r\n"


def addressed(name: bytes) -> bytes:
    """A hundred thousand recipients, with groups and comments that do not end."""
    people = b", ".join(b"((((%d <p%d@x.example>" % (n, n) for n in range(100_000))
    return (HEAD % name).replace(b"Subject: s", b"Cc: g: " + people + b"\r\nSubject: s") + b"\r\nx"


def referred(name: bytes) -> bytes:
    ids = b" ".join(b"<%d@x.example>" % n for n in range(200_000))
    return (HEAD % name).replace(b"Subject: s", b"References: " + ids + b"\r\nSubject: s") + b"\r\nx"


def parameters(name: bytes) -> bytes:
    """A name in a hundred thousand pieces (RFC 2231)."""
    pieces = b"".join(b"; name*%d*=%%2E%%2E%%2F" % n for n in range(100_000))
    return HEAD % name + b"Content-Type: application/pdf" + pieces + b"\r\n\r\nx"


def linked(name: bytes) -> bytes:
    page = b"<a href='http://x.example/?q=%s'><div>" % (b"a" * 40) * 100_000
    return HEAD % name + b"Content-Type: text/html\r\n\r\n" + page


def marked(name: bytes) -> bytes:
    """Twenty thousand marks, each of which might be one of ours (M67)."""
    marks = (b"[ref:%s]" % bytes(97 + n // 25**i % 25 for i in range(26)) for n in range(20_000))
    return HEAD % name + b"\r\n" + b"\r\n".join(marks)


def returned(name: bytes) -> bytes:
    """A carriage return is a line end to some, and a space to others."""
    fields = b"".join(b"%s: x%sx\r\n" % (field, b"\r" * 40_000) for field in (b"Date", b"References", b"Received"))
    return HEAD % name + fields + b"\r\n" + b"\r" * 900_000


def zoned(name: bytes) -> bytes:
    """An answer in sixty thousand time zones that do not end."""
    kind = b"Content-Type: text/calendar; method=COUNTER\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:COUNTER\r\n"
    return (
        HEAD % name
        + kind
        + b"BEGIN:VTIMEZONE\r\n" * 60_000
        + b"BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


MORE = (bombs, addressed, referred, parameters, linked, marked, returned, zoned)
FLOODS: tuple[Callable[[bytes], bytes], ...] = (*HOSTILE, *MORE)


def megabytes(pid: int | str, field: str) -> float:
    """VmRSS is what it takes now; 0 of a process that has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except FileNotFoundError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(field)), 0)


async def highest(worker: Worker, seen: list[float]) -> None:
    """Both together, looked at often."""
    while True:
        process = worker._process
        there = megabytes(process.pid, "VmRSS") if process else 0
        seen.append(megabytes("self", "VmRSS") + there)
        await asyncio.sleep(0.01)


@pytest.mark.alone
@pytest.mark.parametrize("write", FLOODS)
async def test_a_flood_costs_neither_time_nor_memory(
    office: Office,  # noqa: F811
    write: Callable[[bytes], bytes],
    capsys: pytest.CaptureFixture[str],
) -> None:
    await office.keep(write(b"1"), "submission")
    worker, seen = Worker(), [0.0]
    office.desk._aside = worker.run
    await worker.run(len, "")
    assert worker._process is not None
    before = megabytes("self", "VmRSS") + megabytes(worker._process.pid, "VmRSS")
    looking = asyncio.ensure_future(highest(worker, seen))
    async with ticking() as ticks:
        await office.desk.work()
    looking.cancel()
    worker.close()
    with capsys.disabled():
        print(f" {write.__name__}: {max(seen) - before:+.0f} MB, {ticks.longest * 1000:.0f} ms", end="")
    assert "ISCG/26-2/01" in text((await office.post())[-1])
    assert max(seen) - before < MOST and ticks.longest < 0.1
    assert len(await office.outcomes()) == 2
