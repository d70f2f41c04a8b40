"""What systemd hears: sd_notify(3), on a path and on an abstract socket."""

import os
import socket
from pathlib import Path

import pytest

from iscg_bot.edges.systemd import Systemd
from tests.web.conftest import heard


def test_it_hears_that_we_are_ready_alive_and_end(manager: tuple[socket.socket, str]) -> None:
    plug, name = manager
    systemd = Systemd({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "60000000", "WATCHDOG_PID": str(os.getpid())})
    systemd.ready("reads the\nmailbox")
    systemd.alive()
    systemd.alive()  # too soon to be of use
    systemd.stopping()
    assert heard(plug) == ["READY=1\nSTATUS=reads the mailbox", "WATCHDOG=1", "STOPPING=1"]


@pytest.mark.parametrize("given", [{}, {"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}, {"WATCHDOG_USEC": "x"}])
def test_signs_of_life_are_for_who_waits_for_them(manager: tuple[socket.socket, str], given: dict[str, str]) -> None:
    plug, name = manager
    Systemd({"NOTIFY_SOCKET": name} | given).alive()
    assert heard(plug) == []


def test_without_systemd_nothing_happens(tmp_path: Path) -> None:
    for environment in ({}, {"NOTIFY_SOCKET": str(tmp_path / "gone")}):
        systemd = Systemd(environment)
        systemd.ready("reads")
        systemd.stopping()
