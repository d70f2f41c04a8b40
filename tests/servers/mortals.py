"""iscg-bot, but impatient, and dying at an exact point: python -m tests.servers.mortals POINT serve ...

POINT is one of POINTS: the process is killed (SIGKILL) the first time that it comes there. Any other word: never.
"""

import os
import signal
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from iscg_bot.__main__ import main
from iscg_bot.app import Service
from iscg_bot.commands import serve
from iscg_bot.desk import Desk
from iscg_bot.edges.files import Files
from iscg_bot.edges.outbox import Outbox, Pauses
from iscg_bot.edges.register import Register, commits

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
    "before files": lambda: before(Files, "store"),
    "after files": lambda: after(Files, "store"),
    "within commit": within_commit,
    "after commit": lambda: after(Register, "commit"),
    "before begin": lambda: before(Register, "begin"),
    "before send": lambda: before(Outbox, "_transfer"),
    "after send": lambda: before(Register, "note"),
    "after note": lambda: after(Register, "note"),
    "before filed": lambda: before(Register, "filed"),
}

if __name__ == "__main__":
    POINTS.get(sys.argv.pop(1), lambda: None)()
    serve.Service = partial(Service, pauses=PAUSES)
    main()
