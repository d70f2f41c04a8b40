"""Servers as processes of ours: each in a group of its own, found by its port, ended by its id."""

import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from string import Template

HERE = Path(__file__).parent
SBIN = f"{os.environ.get('PATH', '')}:/usr/local/sbin:/usr/sbin:/sbin"  # an ordinary user's PATH lacks these


class ServersMissing(Exception):
    """This machine lacks a server: an error, never a reason to skip a test."""


class ServerFailed(Exception):
    """A server does not start; the message holds what it said."""


def program(name: str) -> str:
    """The path of an installed program; raises ServersMissing."""
    found = shutil.which(name, path=SBIN)
    if found is None:
        raise ServersMissing(f"{name} is not installed. Run 'make servers' as root.")
    return found


def root() -> bool:
    """Are we the superuser?"""
    return os.getuid() == 0


def ordinary_user() -> pwd.struct_passwd:
    """Who owns the mailboxes: nobody if we are root, else ourselves."""
    return pwd.getpwnam("nobody") if root() else pwd.getpwuid(os.getuid())


def as_ordinary_user(command: Sequence[str]) -> list[str]:
    """The command, without root's rights: a bare change of user keeps the capabilities until the first exec."""
    if not root():
        return list(command)
    user = ordinary_user()
    drop = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "--inh-caps=-all"]
    return ["setpriv", *drop, "--bounding-set=-all", "--", *command]


def give_away(directory: Path) -> None:
    """Let the ordinary user own a directory and all that is in it."""
    user = ordinary_user()
    for path in (directory, *directory.rglob("*")):
        os.chown(path, user.pw_uid, user.pw_gid)


def fill(template: str, target: Path, names: Mapping[str, object]) -> None:
    """Write the configuration file etc/*template* with its $names filled in; a name that is missing raises."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(Template((HERE / "etc" / template).read_text()).substitute(names))


def free_ports(names: Sequence[str]) -> dict[str, int]:
    """A free port for each name, below those that the kernel gives to outgoing connections."""
    ports: dict[str, int] = {}
    for port in random.sample(range(11000, 32000), 1000):
        if len(ports) < len(names) and _is_free(port):
            ports[names[len(ports)]] = port
    return ports


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def run(command: Sequence[str], log: Path, **environment: str) -> None:
    """Run a command to its end; raises ServerFailed with its output."""
    with log.open("ab") as output:
        ended = subprocess.run(
            command,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, **environment},
            timeout=90,
        )
    if ended.returncode:
        raise ServerFailed(f"{command[0]} ended with {ended.returncode}:\n{log.read_text(errors='replace')[-3000:]}")


class Server:
    """A daemon in the foreground. Its output goes to *log*: a pipe that children inherit would never close.

    *pid_file* is for one that is not the process started here, but some grandchild.
    """

    def __init__(self, command: Sequence[str], log: Path, pid_file: Path | None = None, **environment: str) -> None:
        self.log, self.pid_file = log, pid_file
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, **environment},
                start_new_session=True,
            )

    def wait_for(self, port: int, greeting: bytes, seconds: float = 60.0) -> None:
        """Wait until the daemon greets on *port*; raises ServerFailed."""
        deadline = time.monotonic() + seconds
        while not _greets(port, greeting):
            if self.process.poll() is not None or time.monotonic() > deadline:
                tail = self.log.read_text(errors="replace")[-3000:]
                raise ServerFailed(f"{self.process.args!r} does not answer on port {port}:\n{tail}")
            time.sleep(0.02)

    def wait_for_silence(self, port: int, seconds: float = 10.0) -> None:
        """Wait until connections to *port* are refused: a dying daemon may still take one and reset it."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
            except ConnectionRefusedError:
                return
            except OSError:
                pass
            time.sleep(0.05)

    def stop(self, kill: bool = False) -> None:
        """End the daemon and whatever it has started: politely, unless *kill*; what lingers is killed."""
        leader = self._leader()
        with suppress(ProcessLookupError):
            os.kill(leader, signal.SIGKILL if kill else signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(10)
        for group in (leader, self.process.pid):
            with suppress(ProcessLookupError):
                os.killpg(group, signal.SIGKILL)
        self.process.wait()

    def _leader(self) -> int:
        if self.pid_file is None or not self.pid_file.exists():
            return self.process.pid
        return int(self.pid_file.read_text())


def _greets(port: int, greeting: bytes) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 5) as connection:
            return connection.recv(512).startswith(greeting)
    except OSError:
        return False
