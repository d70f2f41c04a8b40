"""A mailbox of many mails: those of tests/corpus over and over, each different from the others in one field."""

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from tests.servers.processes import give_away
from tests.servers.stack import Stack

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"


def mails(count: int, first: int = 1) -> Iterator[bytes]:
    """So many, with CRLF line ends; the numbers from *first* on are in their Message-IDs, which nobody else has."""
    known = [path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") for path in _corpus()]
    begin = (first - 1) % len(known)
    for number, raw in enumerate(islice(cycle(known), begin, begin + count), first):
        yield _renamed(raw, b"<%d." % number)


def _renamed(raw: bytes, begins: bytes) -> bytes:
    head, blank, body = raw.partition(b"\r\n\r\n")
    place = head.lower().find(b"message-id: <")
    if place < 0:
        return b"Message-ID: %sbenchmark@example.org>\r\n%s" % (begins, raw)
    end = place + len(b"message-id: <")
    return head[: end - 1] + begins + head[end:] + blank + body


def _corpus() -> list[Path]:
    found = sorted(CORPUS.glob("*/*.eml"))
    assert found, f"{CORPUS} is empty"
    return found


def fill(stack: Stack, user: str, count: int) -> None:
    """Lay so many mails into the INBOX of *user*, past all servers: Dovecot finds them when it is asked."""
    place = stack.dovecot.maildir(user)
    for part in ("cur", "new", "tmp"):
        (place / part).mkdir(parents=True, exist_ok=True)
    for number, raw in enumerate(mails(count), 1):
        (place / "cur" / f"{1_700_000_000 + number}.M{number}P1.mail,S={len(raw)}:2,").write_bytes(raw)
    give_away(stack.dovecot.home / "mail")
