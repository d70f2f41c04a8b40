"""The HTTP door on a port of its own, in front of a house whose state the test sets."""

import asyncio
import datetime as dt
import json
import socket
import tempfile
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from iscg_bot.edges.web import House, Unsubscribing, pages, serve
from iscg_bot.errors import TemporaryError
from iscg_bot.model.servers import Web
from iscg_bot.model.vitals import Tallies, Vitals

MINUTE = dt.timedelta(minutes=1)
WELL = Vitals(up=60 * MINUTE, searched=2 * MINUTE, watched=True)
TALLIES = Tallies(
    states={"new": 2, "decided": 40, "held": 3},
    verdicts={"accept": 30, "skip": 12},
    fates={"sent": 20, "pending": 4},
    waiting=4,
    oldest=3 * MINUTE,
)


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_given: Any) -> None:
        return None


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        return dict(json.loads(self.body))

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Visited:
    """A door, and what lies behind it."""

    web: Web
    vitals: Vitals = WELL
    answering: bool = True
    current: bool = True
    stopped: bool = False
    unsubscribed: list[str] = field(default_factory=list)

    def house(self) -> House:
        async def tallies() -> Tallies:
            return self._asked(TALLIES)

        async def stopped() -> bool:
            return self._asked(self.stopped)

        async def migrated() -> bool:
            return self._asked(self.current)

        async def unsubscribe(token: str) -> bool:
            if self._asked(token == "known"):
                self.unsubscribed.append(token)
            return token == "known"

        unsubscribing = Unsubscribing(lambda token: token == "known", unsubscribe)
        return House("1.2.3", lambda: self.vitals, tallies, stopped, migrated, unsubscribing)

    def _asked(self, answer: Any) -> Any:
        if not self.answering:
            raise TemporaryError("the register does not answer")
        return answer

    def now(self, **changes: Any) -> None:
        self.vitals = replace(self.vitals, **changes)

    async def ask(self, path: str, method: str = "GET", body: bytes | None = None) -> Answer:
        return await asyncio.to_thread(self._ask, path, method, body)

    def _ask(self, path: str, method: str, body: bytes | None) -> Answer:
        request = urllib.request.Request(f"http://{self.web}{path}", body, method=method)
        try:
            with urllib.request.build_opener(_Stay).open(request, timeout=10) as answer:
                return Answer(answer.status, dict(answer.headers), answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, dict(error.headers), error.read())

    async def opened(self) -> None:
        while True:
            try:
                with await asyncio.to_thread(socket.create_connection, (self.web.host, self.web.port), 5):
                    return
            except OSError:
                await asyncio.sleep(0.02)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as plug:
        return int(plug.getsockname()[1])


@pytest.fixture
async def door() -> AsyncIterator[Visited]:
    visited = Visited(Web("127.0.0.1", free_port()))
    serving = asyncio.ensure_future(serve(visited.web, pages(visited.house())))
    await visited.opened()
    yield visited
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await serving


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
