"""What a mail costs where 100,000 mails are in the register, beside one with 1,000.

The thousand are decided as the service does it. The register of 100,000 begins as a copy of that one; its rows are
then copied, each with numbers, keys and a time of its own. Then the same mails are decided in both, in turn: kept,
parsed, gathered, read, decided, committed. Exits with 1 if the median is more than 1.3 times as long.
"""

import argparse
import asyncio
import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

import structlog

from benchmarks._desks import Office
from benchmarks._mailboxes import mails
from iscg_bot.edges.register.tables import Table

GOAL = 1.3
SMALL = 1000
STEP = 1_000_000  # between the numbers of one copy and the next
SINGLE = {"note", "mailbox"}  # about the register itself
NAMES = {"sha256", "key", "message_id", "token_hash", "author", "fingerprint", "question_key"}


def multiply(path: Path, copies: int) -> None:
    """Add so many copies of every row, each a day older than the one before."""
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        for table in Table.metadata.sorted_tables:
            if table.name not in SINGLE:
                _copy(db, table.name, copies)
    db.close()


def _copy(db: sqlite3.Connection, table: str, copies: int) -> None:
    columns = [(row[1], row[2]) for row in db.execute(f"PRAGMA table_info({table})")]
    highest = db.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]
    values = ", ".join(_value(name, kind) for name, kind in columns)
    names = ", ".join(f'"{name}"' for name, _ in columns)
    copied = f"INSERT INTO {table} ({names}) SELECT {values} FROM {table} WHERE rowid <= {highest}"
    for number in range(1, copies + 1):
        db.execute(copied, {"n": number})


def _value(name: str, kind: str) -> str:
    """What a column of the copy holds."""
    if name in ("id", "uid") or (name.endswith("_id") and kind != "VARCHAR"):
        return f'"{name}" + :n * {STEP}'
    if name in ("number", "family", "meeting"):  # another meeting's documents
        return f"""replace("{name}", '26-', (1000 + :n) || '-')"""
    if kind == "DATETIME":
        return f"""strftime('%Y-%m-%d %H:%M:%S.000000', "{name}", '-' || :n || ' days')"""
    if name in NAMES:
        return f"""CASE "{name}" WHEN '' THEN '' ELSE :n || '.' || "{name}" END"""
    return f'"{name}"'


async def decide(place: Path, count: int, first: int) -> None:
    office = Office(place)
    for begin in range(first, first + count, 100):
        await office.decide(mails(100, begin), begin)
    office.close()


async def measure(directory: Path, count: int, tried: int) -> tuple[list[float], list[float], int]:
    """Seconds of each mail in the small register and in the large one; and how many mails that holds."""
    small, large = directory / "small", directory / "large"
    small.mkdir()
    await decide(small, SMALL, 1)
    shutil.copytree(small, large)
    multiply(large / "register.sqlite", count // SMALL - 1)
    with sqlite3.connect(large / "register.sqlite") as db:
        held = db.execute("SELECT count(*) FROM mail").fetchone()[0]
    db.close()
    offices = Office(small), Office(large)
    seconds: tuple[list[float], list[float]] = [], []
    for number in range(SMALL + 1, SMALL + 1 + tried):
        (raw,) = mails(1, number)
        for office, spent in zip(offices, seconds, strict=True):
            began = time.perf_counter()
            assert await office.decide((raw,), number) == 1
            spent.append(time.perf_counter() - began)
    for office in offices:
        office.close()
    return seconds[0][20:], seconds[1][20:], held


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mails", type=int, default=100_000, help="in the large register (default: 100,000)")
    parser.add_argument("--tried", type=int, default=260, help="decided in both; the first 20 warm up (default: 260)")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory(prefix="iscg-") as directory:
        small, large, held = asyncio.run(measure(Path(directory), given.mails, given.tried))
    ratio = statistics.median(large) / statistics.median(small)
    print(f"{'milliseconds a mail':28}{'median':>10}{'p90':>10}")
    for name, seconds in ((f"{SMALL} mails", small), (f"{held} mails", large)):
        p90 = statistics.quantiles(seconds, n=10, method="inclusive")[8]
        print(f"  {name:26}{statistics.median(seconds) * 1000:10.1f}{p90 * 1000:10.1f}")
    print(f"  {'ratio':26}{ratio:10.2f}")
    print(f"{len(small)} mails in turn, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"goal: at most {GOAL} times as long: {'met' if ratio <= GOAL else 'MISSED'}")
    return int(ratio > GOAL)


if __name__ == "__main__":
    sys.exit(main())
