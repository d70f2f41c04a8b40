"""How fast mail is decided: parsed, gathered, read, decided, committed (steps 3 to 7), from the register to the outbox.

Beside it what Mailman 3 and Roundup do with the same mails when they take them in: Mailman from its incoming queue
through every rule and its pipeline to the queue of what goes out; Roundup's mail gateway makes an issue of each. All
three on SQLite in one directory, in turn. A peer that is not installed is left out, in so many words. Exits with 1 if
we are slower than one of them.
"""

import argparse
import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import structlog

from benchmarks._desks import Office
from benchmarks._mailboxes import mails
from iscg_bot.model.mail import Fetched
from tests.servers.mailman3 import BIN
from tests.servers.processes import fill, free_ports, root

GOAL = 1.0
HERE = Path(__file__).parent
ROUNDUP = HERE.parent / ".venv-roundup" / "bin" / "python"
LIST = "int-sect-group@lists.itu.int"


def ours(directory: Path, place: Path) -> float:
    """Seconds of the desk; the mails are in the register already."""
    return asyncio.run(_decide(directory, [path.read_bytes() for path in sorted(place.iterdir())]))


async def _decide(directory: Path, raws: list[bytes]) -> float:
    office = Office(directory)
    try:
        fetched = [Fetched(uid, raw, len(raw)) for uid, raw in enumerate(raws, 1)]
        await office.register.keep("INBOX", 1, fetched, len(raws))
        await office.worker.run(len, "")
        began = time.perf_counter()
        decided = await office.desk.work()
        seconds = time.perf_counter() - began
        outcomes = await office.register.outcomes()
    finally:
        office.close()
    assert decided == len(outcomes) == len(raws)
    assert not [o for o in outcomes if "broke the program" in o.because]
    return seconds


def mailman(directory: Path, place: Path) -> float:
    """Seconds of Mailman's runners; every mail reaches the last queue."""
    (directory / "var" / "etc").mkdir(parents=True)
    ports = free_ports(["lists_smtp", "lists_lmtp"])
    fill("mailman.cfg", directory / "mailman.cfg", {"home": directory, "domain": "example.test", **ports})
    told = directory / "told"
    given = {"HOME": directory, "PYTHONPATH": HERE, "MAILS": place, "LIST": LIST, "TOLD": told}
    environment = {**os.environ, **{name: str(value) for name, value in given.items()}, "PYTHONDONTWRITEBYTECODE": "1"}
    as_root = ["--run-as-root"] if root() else []
    command = [str(BIN / "mailman"), *as_root, "-C", str(directory / "mailman.cfg"), "withlist", "-r", "_mailman.take"]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    seconds, went, _ = told.read_text().split(maxsplit=2)
    assert int(went) == len(list(place.iterdir())), told.read_text()
    return float(seconds)


def roundup(directory: Path, place: Path) -> float:
    """Seconds of Roundup's gateway; what it refuses or fails at counts as taken."""
    command = [str(ROUNDUP), str(HERE / "_roundup.py"), str(directory / "tracker"), str(place)]
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=directory).stdout
    _, seconds, issues, _ = said.splitlines()[-1].split()
    assert int(issues) > len(list(place.iterdir())) // 2, said
    return float(seconds)


def measure(directory: Path, count: int, rounds: int) -> dict[str, list[float]]:
    """Seconds of each, in turn."""
    peers: dict[str, Callable[[Path, Path], float]] = {"ours": ours}
    for name, take, there in (("Mailman 3", mailman, BIN / "mailman"), ("Roundup", roundup, ROUNDUP)):
        if there.exists():
            peers[name] = take
        else:
            print(f"{name} is not measured: {there} does not exist (make peers)")
    place = directory / "mails"
    place.mkdir()
    for number, raw in enumerate(mails(count)):
        (place / f"{number:08}.eml").write_bytes(raw)
    seconds: dict[str, list[float]] = {name: [] for name in peers}
    for number in range(rounds):
        for name, take in peers.items():
            home = directory / f"{name.replace(' ', '')}-{number}"
            home.mkdir()
            seconds[name].append(take(home, place))
            shutil.rmtree(home)
    return seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mails", type=int, default=480, help="decided in each round (default: 480)")
    parser.add_argument("--rounds", type=int, default=3, help="each, in turn (default: 3)")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    with tempfile.TemporaryDirectory(prefix="iscg-") as directory:
        seconds = measure(Path(directory), given.mails, given.rounds)
    print(f"{'mails a second':28}{'median':>10}{'fastest':>10}{'ratio':>10}")
    ratios = []
    for name, theirs in seconds.items():
        ratio = statistics.median(their / our for our, their in zip(seconds["ours"], theirs, strict=True))
        ratios.append(ratio)
        speeds = [given.mails / one for one in theirs]
        print(f"  {name:26}{statistics.median(speeds):10.1f}{max(speeds):10.1f}{ratio:10.2f}")
    print(f"{given.mails} mails, {given.rounds} rounds in turn, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    met = min(ratios) >= GOAL
    print(f"goal: at least as fast as each: {'met' if met else 'MISSED'}")
    return int(not met)


if __name__ == "__main__":
    sys.exit(main())
