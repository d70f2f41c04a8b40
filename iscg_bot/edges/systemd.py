"""What systemd hears from us (sd_notify(3)): that we are ready, that we are alive, that we end. Elsewhere nothing."""

import os
import socket
import time
from collections.abc import Mapping
from contextlib import suppress


class Systemd:
    """The socket that NOTIFY_SOCKET names; *watchdog* is how often a sign of life is due, 0: nobody waits for one."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        given = environment.get("NOTIFY_SOCKET", "")
        self._address = f"\0{given[1:]}" if given.startswith("@") else given  # unix(7): abstract sockets
        mine = environment.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())  # sd_watchdog_enabled(3)
        micros = environment.get("WATCHDOG_USEC", "")
        self.watchdog = int(micros) / 1e6 if mine and micros.isdecimal() else 0.0
        self._alive = float("-inf")

    def ready(self, status: str) -> None:
        """The start is over; *status* is what `systemctl status` shows until another is said."""
        self._tell(f"READY=1\nSTATUS={' '.join(status.split())}")

    def alive(self) -> None:
        """A sign of life; more than are needed are not sent: half the time is what systemd recommends."""
        if self.watchdog and time.monotonic() - self._alive >= self.watchdog / 2:
            self._alive = time.monotonic()
            self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """We end, because we were asked to or because we must."""
        self._tell("STOPPING=1")

    def _tell(self, state: str) -> None:
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as plug:
            plug.setblocking(False)  # a full queue must not stop the loop
            plug.sendto(state.encode(), self._address)
