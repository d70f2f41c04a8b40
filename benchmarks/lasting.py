"""What the service holds in memory after many mails: kept and decided 1,000 at a time, as the service does it.

Resident octets of this process and its worker, together, after each thousand; beside their sum the first, once
everything is loaded. Exits with 1 if they grew by more than 10 % or ever took more than 400 MB. 100,000 mails:
--mails 100000.
"""

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import time
from pathlib import Path

import structlog

from benchmarks._desks import Office
from benchmarks._mailboxes import mails

GOAL, MOST = 1.10, 400 * 1024 * 1024
BATCH = 1000
PAGE = os.sysconf("SC_PAGE_SIZE")


def resident(pid: int | str) -> int:
    """Octets of a process in memory, those that it shares too."""
    return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * PAGE


async def measure(directory: Path, count: int) -> list[int]:
    """Octets after each batch."""
    office = Office(directory)
    gc.freeze()  # as the service does
    taken = []
    try:
        for first in range(1, count + 1, BATCH):
            decided = await office.decide(mails(BATCH, first), first)
            assert decided == BATCH, decided
            process = office.worker._process
            assert process is not None
            taken.append(resident("self") + resident(process.pid))
            if first // BATCH % 10 == 0:
                print(f"  {first + BATCH - 1:8} mails{taken[-1] / 1024**2:10.0f} MB", flush=True)
    finally:
        office.close()
    return taken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mails", type=int, default=10_000, help="kept and decided (default: 10,000)")
    count = parser.parse_args().mails
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="iscg-") as directory:
        taken = asyncio.run(measure(Path(directory), count))
    settled = taken[min(1, len(taken) - 1) :]  # the first thousand loads modules and fills caches
    grown, most = settled[-1] / settled[0], max(taken)
    slope = (settled[-1] - settled[0]) / max(1, (len(settled) - 1) * BATCH)
    print(
        f"{count} mails in {time.perf_counter() - began:.0f} s, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    print(f"  after 2,000 {settled[0] / 1024**2:.0f} MB, at the end {settled[-1] / 1024**2:.0f} MB, ", end="")
    print(f"at most {most / 1024**2:.0f} MB; {slope:.0f} octets a mail")
    met = grown <= GOAL and most <= MOST
    print(f"goal: at most {GOAL:.2f} times, and {MOST // 1024**2} MB: {'met' if met else 'MISSED'} ({grown:.2f})")
    return int(not met)


if __name__ == "__main__":
    sys.exit(main())
