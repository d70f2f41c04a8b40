"""What a hostile mail might make of the program; importable, so that a worker finds it."""

import ctypes
import os
import time
from pathlib import Path

from iscg_bot.errors import TemporaryError


def sleep(mark: str = "") -> None:
    """A loop without end, without a byte code."""
    if mark:
        Path(mark).touch()
    time.sleep(3600)


def loop(*_: object) -> None:
    """A loop without end."""
    while True:
        pass


def add(*_: object) -> int:
    """Inside a C function that never looks at signals of Python."""
    return sum(range(10**15))


def hoard(*_: object) -> int:
    """More and more memory."""
    kept = []
    while True:
        kept.append(bytearray(1 << 20))


def hoard_at_once(megabytes: int) -> int:
    return len(bytes(megabytes << 20))


def die(*_: object) -> None:
    """As a broken C library does."""
    ctypes.string_at(0)


def leave(*_: object) -> None:
    os._exit(3)


def fail(what: str) -> None:
    raise LookupError(what)


def run_out() -> None:
    raise TemporaryError("no space left on device")


def chatter(said: str) -> str:
    print(said, flush=True)
    os.write(1, said.encode())
    return said


def unsayable() -> object:
    return lambda: None
