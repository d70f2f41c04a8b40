"""Postfix: takes mail from members and for members, and carries it to and from the list server."""

from collections.abc import Mapping
from pathlib import Path

from tests.servers.processes import Server, fill, program, root

LISTS_IP = "127.0.0.2"  # from where lists.example.test delivers


class Postfix:
    """One Postfix in *home*. Its master insists on user id 0: an ordinary user runs it under fakeroot(1)."""

    def __init__(self, home: Path, domain: str, tls: Path, ports: Mapping[str, int], users: Mapping[str, str]) -> None:
        self.home, self.ports = home, ports
        for part in ("queue", "data"):
            (home / part).mkdir(parents=True)
        names = {"home": home, "domain": domain, "tls": tls, "lists_ip": LISTS_IP, **ports}
        for file in ("main.cf", "master.cf"):
            fill(file, home / "etc" / file, names)
        taken = (*users, f"vanished@{domain}")  # Postfix believes that somebody is there, and reports that nobody is
        (home / "etc" / "mailboxes").write_text("".join(f"{user} here\n" for user in taken))
        (home / "etc" / "logins").write_text("".join(f"{user} {user}\n" for user in users))
        (home / "etc" / "results").write_text("".join(_result(user, f"mail.{domain}") for user in users))
        self.start()

    def start(self) -> None:
        """Start; returns at once."""
        shell = f"chown postfix {self.home}/data && exec {program('postfix')} -c {self.home}/etc start-fg"
        command = ["sh", "-c", shell] if root() else [program("fakeroot"), "--", "sh", "-c", shell]
        self.server = Server(command, self.home / "postfix.log", self.home / "queue" / "pid" / "master.pid")

    def wait(self) -> None:
        """Wait until it serves."""
        for port in ("smtp", "submission", "lists_smtp"):
            self.server.wait_for(self.ports[port], b"220")

    def stop(self) -> None:
        """Stop, until nobody listens any more; what it has queued stays queued."""
        self.server.stop()
        self.server.wait_for_silence(self.ports["submission"])


def _result(user: str, host: str) -> str:
    """What submitting as *user* adds to a mail (RFC 8601 2.7.4)."""
    return f"{user} PREPEND Authentication-Results: {host}; auth=pass smtp.auth={user}\n"
