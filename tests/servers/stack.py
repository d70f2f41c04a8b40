"""A real mail stack on loopback, thrown away after use: Dovecot, Postfix and GNU Mailman 3.

    member --submission, AUTH--> Postfix --LMTP--> Mailman --SMTP--> Postfix --LMTP--> Dovecot --IMAP--> bot

Everything lies in one directory; nothing below /etc or /var is written. It works as root and as an ordinary user.
The same Postfix plays two hosts: mail.example.test, the receiver of the bot and the members, and lists.example.test,
which delivers from 127.0.0.2. So a copy from the list arrives as
`Received: from lists.example.test (unknown [127.0.0.2]) by mail.example.test (Postfix) ...`.
"""

import smtplib
import ssl
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.servers.certificates import certify
from tests.servers.dovecot import Dovecot
from tests.servers.mailman3 import Mailman
from tests.servers.postfix import Postfix
from tests.servers.processes import free_ports

DOMAIN = "example.test"
LIST = f"int-sect-group@lists.{DOMAIN}"
MEMBERS = tuple(f"{name}@{DOMAIN}" for name in ("bot", "alice", "bob", "carol"))
USERS = {
    **{member: f"{member.partition('@')[0]}-secret" for member in MEMBERS},
    f"umlaut@{DOMAIN}": "pässwörd-€",
    f"quote@{DOMAIN}": 'a"b\\c{}d e',
}
PORTS = ("imap", "imaps", "lmtp", "sasl", "smtp", "submission", "submissions", "lists_smtp", "lists_lmtp")


class Stack:
    """The servers of one run. *ports* by name (PORTS), *users* with their passwords, *ca* the path of the CA."""

    def __init__(self) -> None:
        self.ports: dict[str, int] = {}
        self.users = USERS
        self.list_address = LIST
        self.ca = ""
        self._running = ExitStack()

    def start(self, directory: Path, mailman: bool = True) -> None:
        """Start all in the empty *directory*, whose path must be short and open to other users to pass through.

        Raises ServersMissing or ServerFailed; then nothing is left running.
        """
        directory.chmod(0o755)
        self.ports = free_ports(PORTS)
        self.ca = str(certify(directory / "tls"))
        with ExitStack() as started:
            self.dovecot = Dovecot(directory / "dovecot", DOMAIN, directory / "tls", self.ports, USERS)
            started.callback(self.dovecot.stop)
            self.postfix = Postfix(directory / "postfix", DOMAIN, directory / "tls", self.ports, USERS)
            started.callback(self.postfix.stop)
            if mailman:
                lists = Mailman(directory / "mailman", LIST, MEMBERS, self.ports)
                started.callback(lists.stop)
                lists.wait()
            self.postfix.wait()
            self.dovecot.wait()
            self._running = started.pop_all()

    def stop(self) -> None:
        """Stop all, the last started first; what does not go is killed."""
        self._running.close()

    def restart_dovecot(self, kill: bool = False) -> None:
        """Stop or kill Dovecot, and start it again."""
        self.dovecot.stop(kill)
        self.dovecot.start()
        self.dovecot.wait()

    def stop_postfix(self) -> None:
        """No mail server; what it has queued stays queued."""
        self.postfix.stop()

    def start_postfix(self) -> None:
        """The mail server again."""
        self.postfix.start()
        self.postfix.wait()

    def change_uidvalidity(self, user: str) -> None:
        """A user's INBOX gets a new UIDVALIDITY."""
        self.dovecot.change_uidvalidity(user)

    def mailbox(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """The mails of *user* as they lie on disk, oldest first: what the server has, not what a client believes."""
        maildir = self.dovecot.maildir(user)
        place = maildir if folder == "INBOX" else maildir / f".{folder.replace('/', '.')}"
        found = [*place.glob("cur/*"), *place.glob("new/*")]
        return [path.read_bytes() for path in sorted(found, key=lambda path: path.name)]

    def deliver(self, user: str, raw: bytes, sender: str = f"stranger@{DOMAIN}") -> None:
        """Put a mail into a user's INBOX, past Postfix (LMTP, RFC 2033)."""
        with smtplib.LMTP("127.0.0.1", self.ports["lmtp"], timeout=30) as client:
            client.sendmail(sender, [user], raw)

    def post(self, sender: str, recipients: Sequence[str], raw: bytes) -> None:
        """Submit a mail as a user does (RFC 6409): STARTTLS, password, MAIL FROM the user."""
        with smtplib.SMTP("localhost", self.ports["submission"], timeout=30) as client:
            client.starttls(context=ssl.create_default_context(cafile=self.ca))
            client.login(sender, USERS[sender])
            client.sendmail(sender, recipients, raw)

    def inject(self, sender: str, recipients: Sequence[str], raw: bytes, helo: str = f"outside.{DOMAIN}") -> None:
        """Hand over a mail as a foreign server does, without a password: *helo* is what it calls itself."""
        with smtplib.SMTP("127.0.0.1", self.ports["smtp"], local_hostname=helo, timeout=30) as client:
            client.sendmail(sender, recipients, raw)
