"""Dovecot: mailboxes by IMAP, delivery by LMTP, and the passwords for Postfix."""

import base64
import grp
import hashlib
import hmac
import json
import random
import time
from collections.abc import Mapping
from pathlib import Path

from tests.servers.processes import Server, as_ordinary_user, fill, give_away, ordinary_user, program, run

KEY = b"the key of the test stack's tokens"


class Dovecot:
    """One Dovecot, wholly as the ordinary user, in *home*."""

    def __init__(self, home: Path, domain: str, tls: Path, ports: Mapping[str, int], users: Mapping[str, str]) -> None:
        self.home, self.ports = home, ports
        for part in ("run", "state", "mail"):
            (home / part).mkdir(parents=True)
        for issuer in ("default", "stack"):
            (home / "keys" / issuer / "HS256").mkdir(parents=True)
            (home / "keys" / issuer / "HS256" / "default").write_text(base64.b64encode(KEY).decode())
        (home / "passwd").write_text("".join(f"{user}:{{PLAIN}}{word}::::::\n" for user, word in users.items()))
        user = ordinary_user()
        group = grp.getgrgid(user.pw_gid).gr_name
        names = {"home": home, "domain": domain, "tls": tls, "user": user.pw_name, "group": group, **ports}
        fill("dovecot.conf", home / "dovecot.conf", {**names, "uid": user.pw_uid, "gid": user.pw_gid})
        fill("oauth2.conf", home / "oauth2.conf", names)
        give_away(home)
        self.start()

    def start(self) -> None:
        """Start; returns at once."""
        command = [program("dovecot"), "-F", "-c", str(self.home / "dovecot.conf")]
        self.server = Server(as_ordinary_user(command), self.home / "dovecot.log")

    def wait(self) -> None:
        """Wait until it serves."""
        self.server.wait_for(self.ports["imap"], b"* OK")
        self.server.wait_for(self.ports["lmtp"], b"220")

    def stop(self, kill: bool = False) -> None:
        """Stop, or kill."""
        self.server.stop(kill)

    def maildir(self, user: str) -> Path:
        """Where the mail of *user* lies."""
        name, _, domain = user.partition("@")
        return self.home / "mail" / domain / name / "Maildir"

    def change_uidvalidity(self, user: str) -> None:
        """The server forgets the numbers of the mails in a user's INBOX, and says so (RFC 9051 2.3.1.1)."""
        doveadm = [program("doveadm"), "-c", str(self.home / "dovecot.conf")]
        update = ["mailbox", "update", "-u", user, "--uid-validity", str(random.getrandbits(31) | 1), "INBOX"]
        run(as_ordinary_user([*doveadm, *update]), self.home / "doveadm.log")


def access_token(user: str, seconds: int = 3600, key: bytes = KEY) -> str:
    """A token (RFC 7519) that Dovecot takes from *user* for XOAUTH2 and OAUTHBEARER, valid for *seconds*."""
    now = int(time.time())
    issued = {"iss": "https://idp.example.test", "aud": "stack", "azp": "stack", "scope": "mail"}
    claims = {"sub": user, "email": user, "iat": now - 5, "nbf": now - 5, "exp": now + seconds}
    parts = ({"alg": "HS256", "typ": "JWT"}, {**issued, **claims})
    signed = b".".join(_base64(json.dumps(part).encode()) for part in parts)
    return (signed + b"." + _base64(hmac.digest(key, signed, hashlib.sha256))).decode()


def _base64(octets: bytes) -> bytes:
    return base64.urlsafe_b64encode(octets).rstrip(b"=")
