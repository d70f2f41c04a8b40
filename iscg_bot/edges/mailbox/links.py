"""The connection below IMAP: TLS, and a kernel that notices when the other side is gone."""

import asyncio
import contextlib
import ipaddress
import socket
import ssl

from iscg_bot.errors import PermanentError


async def connect(
    protocol: asyncio.Protocol, host: str, port: int, context: ssl.SSLContext | None, seconds: float
) -> None:
    """Connect to the first address of *host* that answers; each has its share of *seconds*. OSError if none does.

    asyncio's happy eyeballs would be faster where IPv6 is broken, but lose a socket when cancelled (Python 3.11).
    """
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(address[4][0]) for address in found))
    name = host if context else None
    for address in addresses:
        try:
            async with asyncio.timeout(seconds / len(addresses)):
                await loop.create_connection(lambda: protocol, address, port, ssl=context, server_hostname=name)
                return
        except OSError:  # TimeoutError is one too
            if address == addresses[-1]:
                raise


def security(host: str, tls: str, ca: str) -> ssl.SSLContext | None:
    """How to talk TLS to *host*, always verified; None for clear text. PermanentError if that cannot be right."""
    if tls == "none":
        if not _loopback(host):
            raise PermanentError(f'tls = "none" is for this machine only, not for {host}')
        return None
    try:
        return ssl.create_default_context(cafile=ca or None)
    except OSError as error:  # ssl.SSLError is one too
        raise PermanentError(f"cannot use the CA bundle {ca}: {error}") from error


def keep_alive(connection: socket.socket) -> None:
    """Let the kernel find out within two minutes that nobody is there."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    wanted = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4), ("TCP_USER_TIMEOUT", 60_000))
    options += [(socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in wanted if hasattr(socket, name)]
    with contextlib.suppress(OSError):
        for option in options:
            connection.setsockopt(*option)


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
