"""`iscg-bot serve` as a life that may end at any moment, with a clock that may jump."""

import datetime as dt
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from iscg_bot import app
from iscg_bot.__main__ import main
from iscg_bot.app import Service
from iscg_bot.commands import serve
from iscg_bot.edges.mailbox import Patience
from tests.servers.mortals import PAUSES

PATIENCE = Patience(connect=2.0, silence=2.0, command=10.0, bodies=20.0, logout=0.5, first=0.05, longest=0.5)
KNOCKS = 0.5  # seconds between two


class Life:
    """From its start to its end; *jump* is a file with the seconds by which its clock is wrong."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str], log: Path, jump: Path) -> None:
        self._log, self._told = log, log.stat().st_size
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([__name__])
        self._process = context.Process(target=live, args=(arguments, environment, log, jump))
        self._process.start()

    @property
    def pid(self) -> int:
        """Of the service itself."""
        assert self._process.pid is not None
        return self._process.pid

    @property
    def over(self) -> bool:
        """Did it end?"""
        return self._process.exitcode is not None

    def wait_for(self, words: bytes, seconds: float) -> None:
        """Until its log has *words*, it is over, or *seconds* are over."""
        deadline = time.monotonic() + seconds
        while not self.over and time.monotonic() < deadline:
            with self._log.open("rb") as log:
                log.seek(self._told)
                if words in log.read():
                    return
            time.sleep(0.05)

    def kill(self) -> bool:
        """SIGKILL; False if it had ended by itself."""
        self._process.kill()
        self._process.join(20)
        return self._process.exitcode == -signal.SIGKILL

    def end(self) -> None:
        """As an administrator ends it."""
        self._process.terminate()
        self._process.join(20)
        self.kill()


def live(arguments: Sequence[str], environment: Mapping[str, str], log: Path, jump: Path) -> None:
    """In the process itself: what the command line would do."""
    with log.open("ab") as lines:
        for stream in (1, 2):
            os.dup2(lines.fileno(), stream)
    os.environ.update(environment)
    sys.argv = ["iscg-bot", *arguments]
    right = app.clock
    app.clock = lambda: right() + dt.timedelta(seconds=float(jump.read_text() or 0))
    serve.Service = partial(Service, patience=PATIENCE, pauses=PAUSES, knock_every=KNOCKS)
    main()
