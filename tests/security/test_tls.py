"""Mail and passwords go to the right server, encrypted, or not at all."""

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from iscg_bot.edges.connections import connect
from iscg_bot.errors import TemporaryError
from iscg_bot.model.servers import Imap, Smtp
from tests.mailbox.fakes import watching

EXTENSIONS = (
    "subjectAltName=DNS:{name}\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature,keyCertSign"
)
TROUBLES = ["none", "stripped", "unknown issuer", "other name"]


def certificate(directory: Path, name: str) -> Path:
    """A certificate for *name* that is its own issuer, with its key in the same file."""
    file = directory / f"{name}.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-days",
        "2",
    ]
    command += ["-subj", f"/CN={name}", "-keyout", str(file), "-out", f"{file}.crt"]
    for line in EXTENSIONS.format(name=name).splitlines():
        command += ["-addext", line]
    subprocess.run(command, check=True, capture_output=True)
    file.write_text(file.read_text() + Path(f"{file}.crt").read_text())
    return file


class Server:
    """Speaks as much IMAP or SMTP as it takes to be told a password; *heard* is all that came in clear or decrypted."""

    def __init__(self, greeting: str, offers: dict[str, str], proof: Path | None) -> None:
        self._greeting, self._offers, self.heard, self.visits = greeting, offers, "", 0
        self.twice, self.signed_in = asyncio.Event(), asyncio.Event()
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if proof:
            self._context.load_cert_chain(proof)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.visits += 1
        if self.visits == 2:
            self.twice.set()
        try:
            writer.write(f"{self._greeting}\r\n".encode())
            while line := (await reader.readline()).decode("latin-1"):
                self.heard += line
                if "AUTH" in line or "LOGIN" in line:
                    self.signed_in.set()
                tag, _, rest = line.strip().partition(" ")
                verb = (rest if tag.startswith("NP") or self._greeting.startswith("*") else tag).split(" ")[0].upper()
                said = self._offers.get(verb, "{tag} BAD" if self._greeting.startswith("*") else "250 ok")
                writer.write((said.replace("{tag}", tag) + "\r\n").encode())
                if verb == "STARTTLS":
                    await writer.start_tls(self._context)
        except (OSError, ssl.SSLError):
            pass
        finally:
            writer.close()


IMAP = {"CAPABILITY": "* CAPABILITY IMAP4rev1 {tls}\r\n{tag} OK", "STARTTLS": "{tag} OK", "LOGIN": "{tag} OK"}

SMTP = {"EHLO": "250-mail.test\r\n250-AUTH PLAIN LOGIN\r\n250 {tls}", "STARTTLS": "220 go", "AUTH": "235 ok"}


@asynccontextmanager
async def serving(greeting: str, words: dict[str, str], proof: Path | None) -> AsyncIterator[tuple[Server, int]]:
    offers = {verb: said.replace("{tls}", "STARTTLS" if proof else "SIZE") for verb, said in words.items()}
    server = Server(greeting, offers, proof)
    listening = await asyncio.start_server(server.answer, "127.0.0.1", 0)
    async with listening:
        yield server, listening.sockets[0].getsockname()[1]


def proofs(directory: Path, trouble: str) -> tuple[Path | None, str]:
    """What the server shows, and whom we trust."""
    right = certificate(directory, "localhost")
    if trouble == "other name":
        shown = certificate(directory, "evil.test")
        return shown, f"{shown}.crt"
    (directory / "other").mkdir()
    other = certificate(directory / "other", "localhost")
    return {"none": right, "stripped": None, "unknown issuer": other}[trouble], f"{right}.crt"


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_no_password_and_no_session_for_a_mailbox_that_is_not_proven(tmp_path: Path, trouble: str) -> None:
    shown, trusted = proofs(tmp_path, trouble)
    async with serving("* OK ready", IMAP, shown) as (server, port):
        source = Imap("localhost", port, "bot", "the-secret", tls="starttls", ca=trusted)
        async with watching(source) as w:
            await w.until(lambda: server.signed_in.is_set() or server.twice.is_set())
            assert w.health.sessions == 0
        assert ("the-secret" in server.heard) == ("LOGIN" in server.heard) == (trouble == "none")


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_no_password_for_a_mail_server_that_is_not_proven(tmp_path: Path, trouble: str) -> None:
    shown, trusted = proofs(tmp_path, trouble)
    async with serving("220 mail.test", SMTP, shown) as (server, port):
        smtp = Smtp("localhost", port, "bot", "the-secret", ca=trusted)
        if trouble == "none":
            conversation, _ = await connect(smtp, None)
            conversation.close()
        else:
            with pytest.raises(TemporaryError):
                await connect(smtp, None)
        assert ("AUTH" in server.heard) == (trouble == "none")
        assert "MAIL" not in server.heard
