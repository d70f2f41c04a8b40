"""PostgreSQL: a cluster of its own on a socket, which forgets everything if the machine falls (tests only)."""

import os
import shutil
import signal
import tempfile
import time
from pathlib import Path

import psycopg

from tests.servers.processes import Server, ServerFailed, ServersMissing, as_ordinary_user, give_away, run

DEBIAN = Path("/usr/lib/postgresql")
QUICK = ("fsync=off", "full_page_writes=off", "autovacuum=off", "shared_buffers=32MB", "max_connections=100")
# Texts sort as people sort them, unlike on SQLite: whoever needs an order of bytes must not leave it to the database.
SORTED = ("--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US")


class Cluster:
    """One cluster, as the ordinary user, in a directory that it makes; user and database are called "iscg"."""

    def __init__(self) -> None:
        """Raises ServersMissing or ServerFailed."""
        self.home = Path(tempfile.mkdtemp(prefix="iscg-", dir="/tmp"))
        self.home.chmod(0o755)  # and its path is short enough for a socket
        self.log = self.home / "log"
        try:
            self._make()
            self.start()
            with psycopg.connect(self._place("postgres"), autocommit=True) as connection:
                connection.execute("CREATE DATABASE iscg")
        except BaseException:
            shutil.rmtree(self.home)
            raise

    def url(self, schema: str, *, more: str = "") -> str:
        """The address of the register in *schema*."""
        return f"postgresql+psycopg://iscg@/iscg?host={self.home}&schema={schema}{more}"

    def connect(self) -> psycopg.Connection:
        """A connection of somebody else's, each statement its own transaction."""
        return psycopg.connect(self._place("iscg"), autocommit=True)

    def start(self) -> None:
        """Start, and wait until it serves. Raises ServerFailed."""
        settings = (*QUICK, "listen_addresses=", f"unix_socket_directories={self.home}")
        options = [part for setting in settings for part in ("-c", setting)]
        command = [_program("postgres"), "-D", str(self.home / "data"), *options]
        self.server = Server(as_ordinary_user(command), self.log)
        deadline = time.monotonic() + 60
        while not self._serves():
            if self.server.process.poll() is not None or time.monotonic() > deadline:
                raise ServerFailed(f"PostgreSQL does not start:\n{self.log.read_text(errors='replace')[-3000:]}")
            time.sleep(0.02)

    def stop(self, kill: bool = False) -> None:
        """Stop, whoever is connected; or kill."""
        os.kill(self.server.process.pid, signal.SIGQUIT if kill else signal.SIGINT)
        self.server.process.wait(30)

    def remove(self) -> None:
        """Stop, and leave nothing."""
        if self.server.process.poll() is None:
            self.stop()
        shutil.rmtree(self.home)

    def _make(self) -> None:
        (self.home / "data").mkdir(mode=0o700)
        give_away(self.home)
        data = ["-D", str(self.home / "data"), "--username=iscg", "--auth=trust", "--no-sync", "--no-instructions"]
        run(as_ordinary_user([_program("initdb"), *data, *SORTED]), self.log)

    def _serves(self) -> bool:
        try:
            psycopg.connect(self._place("postgres")).close()
        except psycopg.OperationalError:
            return False
        return True

    def _place(self, database: str) -> str:
        return f"host={self.home} user=iscg dbname={database}"


def _program(name: str) -> str:
    """The newest version's; raises ServersMissing."""
    found = sorted(DEBIAN.glob(f"*/bin/{name}"), key=lambda path: float(path.parts[-3]))
    path = str(found[-1]) if found else shutil.which(name)
    if path is None:
        raise ServersMissing(f"{name} is not installed. Run 'make servers' as root.")
    return path
