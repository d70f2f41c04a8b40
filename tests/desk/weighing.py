"""The service's way of mails, from an IMAP server to the decision, in a process of its own: what it holds in memory.

    python -m tests.desk.weighing PORT DIRECTORY COUNT

prints megabytes: of this process, of its worker (VmHWM, each at its own moment), and of both together at their worst;
then the states of the mails.
"""

import asyncio
import gc
import json
import sys
import threading
from contextlib import suppress
from pathlib import Path

from iscg_bot.config import load_texts
from iscg_bot.desk import Desk, House
from iscg_bot.edges.files import Files
from iscg_bot.edges.mailbox import Health, watch
from iscg_bot.edges.register import Register
from iscg_bot.edges.workers import Worker
from iscg_bot.letters import Templates
from iscg_bot.model.decisions import Digests
from iscg_bot.model.servers import Imap
from tests.matters.worlds import NOW, ROSTER

ROOT = Path(__file__).parents[2]


def megabytes(pid: int | str, name: str) -> int:
    """What the kernel counts of a process: VmRSS now, VmHWM at most."""
    with suppress(FileNotFoundError):
        for line in Path(f"/proc/{pid}/status").read_text("ascii").splitlines():
            if line.startswith(name):
                return int(line.split()[1]) >> 10
    return 0


class Scales(threading.Thread):
    """Weighs both processes every few milliseconds."""

    def __init__(self, worker: Worker) -> None:
        super().__init__(daemon=True)
        self._worker, self._over = worker, threading.Event()
        self.together = self.other = 0

    def run(self) -> None:
        while not self._over.wait(0.004):
            process = self._worker._process
            pid = process.pid if process else 0
            self.together = max(self.together, megabytes("self", "VmRSS") + megabytes(pid, "VmRSS"))
            self.other = max(self.other, megabytes(pid, "VmHWM"))

    def stop(self) -> None:
        self._over.set()
        self.join()


async def decide(port: int, directory: Path, count: int, worker: Worker) -> list[tuple[str, str]]:
    """What became of each of *count* mails of the server at *port*."""
    register = Register(f"sqlite:///{directory}/register.sqlite", lambda: NOW)
    house = House(ROSTER, Templates(load_texts(ROOT / "templates")), Digests("c", "t", "z", "p"))
    desk = Desk(register, Files(directory / "files"), lambda: house, lambda: NOW, aside=worker.run)
    source, health, kept = Imap("127.0.0.1", port, "bot", "s", tls="none"), Health(), asyncio.Event()
    gc.freeze()  # as the service does
    watching = asyncio.ensure_future(watch(source, register, health, kept.set, asyncio.Event()))
    done = 0
    while done < count:
        await asyncio.wait_for(kept.wait(), 60)
        kept.clear()
        done += await desk.work()
    watching.cancel()
    with suppress(asyncio.CancelledError):
        await watching
    outcomes = [(one.state, one.because) for one in await register.outcomes()]
    register.close()
    return outcomes


def main() -> None:
    port, directory, count = int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    worker = Worker()
    scales = Scales(worker)
    scales.start()
    outcomes = asyncio.run(decide(port, directory, count, worker))
    scales.stop()
    own = megabytes("self", "VmHWM")
    worker.close()
    print(json.dumps({"own": own, "worker": scales.other, "together": scales.together, "outcomes": outcomes}))


if __name__ == "__main__":
    main()
