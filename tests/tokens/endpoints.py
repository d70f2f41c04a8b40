"""A token endpoint (RFC 6749 3.2) on this machine, over TLS."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs

from iscg_bot.model.servers import OAuth


class Endpoint:
    """Mints what *mint* makes; *answers* come first, as (status, JSON)."""

    def __init__(self, mint: Callable[[int], str], life: float) -> None:
        self.mint, self.life = mint, life
        self.asked: list[dict[str, str]] = []
        self.answers: list[tuple[int, object]] = []
        self.port = 0
        self.ca = ""

    def source(self, memory: Path, **changes: str) -> OAuth:
        url = f"https://localhost:{self.port}/token"
        known = {"client": "bot", "client_secret": "s3cret", "refresh_token": "first", "ca": self.ca}
        return OAuth(**{"endpoint": url, "memory": str(memory), **known, **changes})

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        form = parse_qs((await reader.readexactly(length)).decode())
        self.asked.append({name: values[0] for name, values in form.items()})
        granted = {"access_token": self.mint(len(self.asked)), "token_type": "Bearer", "expires_in": self.life}
        status, said = self.answers.pop(0) if self.answers else (200, granted)
        body = json.dumps(said).encode()
        writer.write(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (status, len(body), body))
        await writer.drain()
        writer.close()


@asynccontextmanager
async def endpoint(certificates: Path, mint: Callable[[int], str], life: float = 3600) -> AsyncIterator[Endpoint]:
    """Listening; *certificates* is what certify() filled."""
    made = Endpoint(mint, life)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / "server.crt", certificates / "server.key")
    server = await asyncio.start_server(made.answer, "127.0.0.1", 0, ssl=context)
    made.port, made.ca = server.sockets[0].getsockname()[1], str(certificates / "ca.crt")
    try:
        yield made
    finally:
        server.close()
        await server.wait_closed()
