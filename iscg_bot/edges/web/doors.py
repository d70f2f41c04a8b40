"""A port of this machine with uvicorn behind it. Whatever becomes of the door, the mail goes on."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from iscg_bot import log
from iscg_bot.model.servers import Web

FAREWELL = 2  # seconds for answers under way when we end
AT_ONCE = 64  # connections
LONGEST = 20.0  # seconds that one of them lasts


async def serve(web: Web, pages: ASGIApp, retry: float = 60.0) -> None:
    """Until cancelled. A port that is taken is said once, and tried again."""
    said = ""
    while True:
        try:
            await _open(web, pages)
        except OSError as error:
            if str(error) != said:
                log.disconnected("web", f"{web} cannot be opened: {error.strerror}", retry)
            said = str(error)
        except Exception as error:  # a bug here must not end the service
            log.crashed("web", error)
        await asyncio.sleep(retry)


async def _open(web: Web, pages: ASGIApp) -> None:
    with _bound(web) as plug:
        log.connected("web", str(web))
        await _answer(pages, plug)


def _bound(web: Web) -> socket.socket:
    family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
    return socket.create_server((web.host, web.port), family=family, backlog=AT_ONCE)


async def _answer(pages: ASGIApp, plug: socket.socket) -> None:
    config = uvicorn.Config(
        pages,
        http=_Line,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,  # paths hold tokens
        server_header=False,
        proxy_headers=False,
        limit_concurrency=AT_ONCE,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=FAREWELL,
    )
    server = _Server(config)
    serving = asyncio.ensure_future(server.serve(sockets=[plug]))
    try:
        await asyncio.shield(serving)
    finally:
        server.should_exit = True
        await asyncio.wait([serving], timeout=FAREWELL + 1)
        serving.cancel()


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are for the service, not for the door."""
        yield


class _Line(H11Protocol):
    """One connection. Whoever says nothing, or half of it, keeps nobody else out for long."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.loop.call_later(LONGEST, transport.close)
