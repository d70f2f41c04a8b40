"""What systemd hears: sd_notify(3), on a path and on an abstract socket."""

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from iscg_bot.edges.systemd import Systemd


@pytest.fixture(params=["path", "abstract"])
def manager(request: pytest.FixtureRequest) -> Iterator[tuple[socket.socket, str]]:
    """The other side, and what stands in NOTIFY_SOCKET."""
    with tempfile.TemporaryDirectory(dir="/tmp") as directory, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as plug:
        name = f"{directory}/notify"  # unix(7): at most 107 bytes, which pytest's own directories may exceed
        plug.bind(f"\0{name}" if request.param == "abstract" else name)
        yield plug, f"@{name}" if request.param == "abstract" else name


def heard(plug: socket.socket) -> list[str]:
    plug.setblocking(False)
    words = []
    try:
        while True:
            words.append(plug.recv(100).decode())
    except BlockingIOError:
        return words


def test_it_hears_that_we_are_ready_alive_and_end(manager: tuple[socket.socket, str]) -> None:
    plug, name = manager
    systemd = Systemd({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "60000000", "WATCHDOG_PID": str(os.getpid())})
    systemd.ready()
    systemd.alive()
    systemd.alive()  # too soon to be of use
    systemd.stopping()
    assert heard(plug) == ["READY=1", "WATCHDOG=1", "STOPPING=1"]


@pytest.mark.parametrize("given", [{}, {"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}, {"WATCHDOG_USEC": "x"}])
def test_signs_of_life_are_for_who_waits_for_them(manager: tuple[socket.socket, str], given: dict[str, str]) -> None:
    plug, name = manager
    Systemd({"NOTIFY_SOCKET": name} | given).alive()
    assert heard(plug) == []


def test_without_systemd_nothing_happens(tmp_path: Path) -> None:
    for environment in ({}, {"NOTIFY_SOCKET": str(tmp_path / "gone")}):
        systemd = Systemd(environment)
        systemd.ready()
        systemd.stopping()
