"""`iscg-bot serve` in a process of its own, but impatient, and killed (SIGKILL) at an exact point of its way.

Its clock may be ahead of ours, and knock as often as a test wants.

It is forked from a process that has imported everything: importing takes longer than most of what is tested.
"""

import datetime as dt
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from iscg_bot import app
from iscg_bot.__main__ import main
from iscg_bot.app import Service
from iscg_bot.commands import serve
from iscg_bot.desk import Desk
from iscg_bot.edges.outbox import Outbox, Pauses
from iscg_bot.edges.register import Register, commits
from iscg_bot.edges.timetable import MINUTE
from iscg_bot.edges.workers import Worker
from iscg_bot.model.letters import Attempt
from iscg_bot.understanding import store

PAUSES = Pauses(letters=(1.0,) * 100, unknown=1.5, reconnect=0.5, look=0.1)

Method = Callable[..., Awaitable[Any]]


def killed(*_: Any, **__: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before(owner: type, name: str) -> None:
    async def dying(*_: Any, **__: Any) -> None:
        killed()

    setattr(owner, name, dying)


def after(owner: type, name: str) -> None:
    original: Method = getattr(owner, name)

    async def dying(*arguments: Any, **options: Any) -> None:
        await original(*arguments, **options)
        killed()

    setattr(owner, name, dying)


def at_exchange(*, before: bool, answered: bool) -> None:
    """Where letters are begun, or those that went are noted."""
    original: Method = Register.exchange

    async def dying(register: Register, attempts: Sequence[Attempt], *others: Any) -> Any:
        if before and bool(attempts) is answered:
            killed()
        begun = await original(register, attempts, *others)
        if bool(attempts) is answered:
            killed()
        return begun

    Register.exchange = dying  # type: ignore[method-assign]


def at_files(*, before: bool) -> None:
    """Where the worker writes a mail's documents."""
    original: Method = Worker.run

    async def dying(worker: Worker, work: Callable[..., Any], *given: Any) -> Any:
        if before and work is store:
            killed()
        done = await original(worker, work, *given)
        if work is store:
            killed()
        return done

    Worker.run = dying  # type: ignore[method-assign]


def within_commit() -> None:
    """Everything is written, nothing is committed."""
    original = commits.commit

    def dying(*arguments: Any) -> None:
        original(*arguments)
        killed()

    commits.commit = dying


# In the order of a mail's way.
POINTS: dict[str, Callable[[], None]] = {
    "before keep": lambda: before(Register, "keep"),
    "after keep": lambda: after(Register, "keep"),
    "before decide": lambda: before(Desk, "_walk"),
    "before files": lambda: at_files(before=True),
    "after files": lambda: at_files(before=False),
    "within commit": within_commit,
    "after commit": lambda: after(Register, "commit"),
    "before begin": lambda: at_exchange(before=True, answered=False),
    "after begin": lambda: at_exchange(before=False, answered=False),
    "before send": lambda: before(Outbox, "_transfer"),
    "after send": lambda: at_exchange(before=True, answered=True),
    "after note": lambda: at_exchange(before=False, answered=True),
    "before filed": lambda: before(Register, "filed"),
}


class Mortal:
    """One life, with the words of subprocess.Popen; a *point* that is none of POINTS is never reached."""

    def __init__(
        self,
        point: str,
        arguments: Sequence[str],
        environment: Mapping[str, str],
        log: Path,
        *,
        ahead: dt.timedelta = dt.timedelta(),
        knock_every: float = MINUTE,
    ) -> None:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([__name__])
        told = (point, arguments, environment, log, ahead, knock_every)
        self._process = context.Process(target=live, args=told)
        self._process.start()
        assert self._process.pid is not None
        self.pid = self._process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("a mortal", timeout or 0)
        return self._process.exitcode

    def terminate(self) -> None:
        self._process.terminate()

    def kill(self) -> None:
        self._process.kill()


def live(
    point: str,
    arguments: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    ahead: dt.timedelta,
    knock_every: float,
) -> None:
    """In the process itself: what the command line would do."""
    with log.open("ab") as lines:
        for stream in (1, 2):
            os.dup2(lines.fileno(), stream)
    os.environ.update(environment)
    sys.argv = ["iscg-bot", *arguments]
    POINTS.get(point, lambda: None)()
    clock = app.clock
    app.clock = lambda: clock() + ahead
    serve.Service = partial(Service, pauses=PAUSES, knock_every=knock_every)
    main()
