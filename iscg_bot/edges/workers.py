"""Pure work in a process of its own: what a hostile mail costs, it costs there (mail.md M15). Linux.

    here                            there
    function, arguments  ------->   loaded
                         <-------   begun; from now on, so many seconds and so much memory
                         <-------   what came of it

The kernel keeps both limits, also inside a C library and if we are gone; the end of the pipe ends an idle worker.
"""

import asyncio
import os
import pickle  # nosec B403 # between two processes of ours; SECURITY.md tells what that does not stop
import resource
import signal
import subprocess  # nosec B404 # our own program, without a shell
import sys
import zoneinfo
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from traceback import format_exc
from typing import IO, Any, ParamSpec, TypeVar, cast

from iscg_bot import log
from iscg_bot.errors import EdgeError, PermanentError, TemporaryError

SECONDS = 5.0  # of the processor, that a busy machine makes no mail dear; it is parsed, then read: twice five is ten
PATIENCE = 4  # so many times as long by the clock
MEMORY = 192 * 1024 * 1024  # bytes beyond what the program itself takes: 400 MB with the service (M15 allows 256)

P = ParamSpec("P")
T = TypeVar("T")
_COMMAND = "import sys; sys.path[:] = sys.argv[1:]; from iscg_bot.edges.workers import serve; serve()"
_BEGUN = b"b"


class Worker:
    """One process, begun at the first work and anew after one that it did not survive; one work after the other."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY, python: str = sys.executable) -> None:
        self._seconds, self._memory, self._python = seconds, memory, python
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = Lock()
        self.restarts = -1  # the first start is none

    async def run(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """What *function*, importable by its name, makes of the arguments.

        Raises TemporaryError if there is no process to do it or the function says so, PermanentError if it raised
        anything else or cost too much.
        """
        job = (self._seconds, self._memory, function, args, kwargs)
        return cast(T, await asyncio.to_thread(self._ask, job))

    def close(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                with suppress(OSError):  # of bytes that it did not read
                    cast(IO[bytes], pipe).close()

    def _ask(self, job: tuple[Any, ...]) -> object:
        with self._lock:
            process = self._started()
            try:
                done, result = self._answer(process, job)
            except BaseException:  # half a question or half an answer lies in the pipe
                self.close()
                raise
            if not done:  # what failed may have left much behind
                self.close()
                raise _refusal(*cast(tuple[type[EdgeError], str, str], result))
            return result

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self.close()
            command = [self._python, "-c", _COMMAND, *sys.path]
            try:  # in a session of its own: Ctrl-C is for us
                self._process = subprocess.Popen(  # noqa: S603  # nosec B603 # our own program
                    command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
                )
            except OSError as error:
                raise TemporaryError(f"no process to read mails in: {error}") from error
            self.restarts += 1
        return self._process

    def _answer(self, process: "subprocess.Popen[bytes]", job: tuple[Any, ...]) -> tuple[bool, object]:
        asks, tells = cast(IO[bytes], process.stdin), cast(IO[bytes], process.stdout)
        try:
            pickle.dump(job, asks, pickle.HIGHEST_PROTOCOL)
            asks.flush()
        except OSError as error:
            raise TemporaryError(f"the process to read mails in has ended: {error}") from error
        if tells.read(1) != _BEGUN:
            raise TemporaryError(f"the process to read mails in does not start: {_end(process.wait())}")
        try:
            return cast(tuple[bool, object], pickle.load(tells))  # noqa: S301  # nosec B301 # both ends are ours
        except (EOFError, pickle.UnpicklingError) as error:
            raise PermanentError(self._why(process.wait())) from error

    def _why(self, status: int) -> str:
        if status == -signal.SIGPROF:
            return f"understanding it took longer than {self._seconds:g} s"
        if status == -signal.SIGALRM:
            return f"understanding it took longer than {self._seconds * PATIENCE:g} s by the clock"
        return f"understanding it ended the process: {_end(status)}"


def _refusal(kind: type[EdgeError], because: str, traceback: str) -> EdgeError:
    """What was raised there, raised here; where it was there stands in a note (PEP 678)."""
    error = kind(because)
    error.add_note(traceback)
    return error


def _end(status: int) -> str:
    return signal.Signals(-status).name if status < 0 else f"exit status {status}"


# --- there ------------------------------------------------------------------------------------------------------------


def serve() -> None:
    """The life of the process: one work after the other, until nobody asks any more."""
    for number in (signal.SIGTERM, signal.SIGINT):  # who stops us all stops the work by the end of the pipe
        signal.signal(number, signal.SIG_IGN)
    for number in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    zoneinfo.reset_tzpath(())  # as in __main__
    asked, told = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not answer
    log.hush()
    with suppress(EOFError, BrokenPipeError):
        while True:
            _work(asked, told)


def _work(asked: IO[bytes], told: IO[bytes]) -> None:
    seconds, memory, function, args, kwargs = pickle.load(asked)  # noqa: S301  # nosec B301 # the service asks
    told.write(_BEGUN)
    told.flush()
    _limit(seconds, memory)
    try:
        result = True, function(*args, **kwargs)
    except MemoryError:
        result = False, (PermanentError, f"understanding it took more than {memory // 1024**2} MB", format_exc())
    except TemporaryError as error:  # the world is down, also there
        result = False, (TemporaryError, str(error), format_exc())
    except Exception as error:
        result = False, (PermanentError, f"broke the program: {error!r}", format_exc())
    pickle.dump(result, told, pickle.HIGHEST_PROTOCOL)
    told.flush()
    _unlimit()


def _limit(seconds: float, memory: int) -> None:
    """The kernel kills when time is over (SIGPROF, or SIGALRM by the clock), and grants no more memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + memory, resource.RLIM_INFINITY))
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, seconds * PATIENCE)


def _unlimit() -> None:
    for timer in (signal.ITIMER_PROF, signal.ITIMER_REAL):
        signal.setitimer(timer, 0)
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
