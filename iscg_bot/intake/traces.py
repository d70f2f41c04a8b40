"""What our own receiving servers wrote on a mail: the Received lines (RFC 5321 4.4) that can be believed."""

import datetime as dt
import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache

from iscg_bot.intake import addresses, headers, moments
from iscg_bot.intake.headers import Header
from iscg_bot.model.groups import Group, MailList

_BY = re.compile(r"(?<![\w.-])by\s+([^\s;()]{1,255})", re.IGNORECASE)
_FROM = re.compile(r"^\s*from\s+(\S{1,255})", re.IGNORECASE)
_HELO = re.compile(r"\b(?:helo|ehlo)\s*[= ]\s*[^\s()]+", re.IGNORECASE)  # what the other side called itself
_HOST = re.compile(r"(?:[\w-]{1,63}\.)+[A-Za-z][\w-]*")
_ADDRESS = re.compile(r"\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}")
_COMMENT = re.compile(r"\(([^()]*)\)")
_INSIDE = tuple(
    ipaddress.ip_network(n) for n in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1", "fc00::/7")
)


@dataclass(frozen=True, slots=True)
class Hop:
    """One Received line: who wrote it, whom it came from (names and IP addresses that the writer saw itself), when."""

    by: str
    peers: frozenset[str]
    moment: dt.datetime | None


def hops(header: Header) -> tuple[Hop, ...]:
    """The Received lines, newest first."""
    return tuple(_hop(headers.unfold(body)[:4000]) for body in header.all("received"))


def ours(header: Header, group: Group) -> tuple[Hop, ...]:
    """The newest lines as far as our receivers wrote them; the newest alone if no receiver is configured."""
    found: list[Hop] = []
    for hop in hops(header):
        if not (_is_ours(hop.by, group) if group.receivers else not found):
            break
        found.append(hop)
    return tuple(found)


def trusted_fields(header: Header, group: Group) -> Header:
    """The fields that our servers may have written: all above the first Received that is not theirs (M85)."""
    count = len(ours(header, group))
    seen = 0
    for index, (name, _) in enumerate(header.fields):
        seen += name == "received"
        if seen > count:
            return Header(header.fields[:index])
    return header


def came_from(header: Header, group: Group, known: MailList) -> bool:
    """Does a line of ours say that a relay of the list handed the mail over?

    Behind our own servers (and the filters inside) the first stranger counts; whatever stands below, he wrote himself.
    """
    for hop in ours(header, group):
        if any(_is_relay(peer, known) for peer in hop.peers):
            return True
        if not all(_is_ours(peer, group) or _is_inside(peer) for peer in hop.peers):
            return False
    return False


@lru_cache(maxsize=32)  # a mail's hops are asked for several times
def _hop(text: str) -> Hop:
    head, _, date = text.rpartition(";")
    comments = " ".join(_COMMENT.findall(_before_by(head)))
    by = _BY.search(_COMMENT.sub(" ", head))
    return Hop(by[1].lower() if by else "", _peers(head, comments), moments.parse(date.strip()))


def _before_by(head: str) -> str:
    """The from clause with its comments: up to the first "by" outside a comment."""
    masked = _COMMENT.sub(lambda m: " " * len(m[0]), head)
    by = _BY.search(masked)
    return head[: by.start()] if by else head


def _peers(head: str, comments: str) -> frozenset[str]:
    # What stands in the comment the server found out itself; the word before it is what the client claimed (HELO).
    seen = _HELO.sub(" ", comments)
    found = {*_HOST.findall(seen), *_ADDRESS.findall(seen)} - {""}
    claimed = _FROM.match(_COMMENT.sub(" ", head))
    if not found and claimed:
        found = {claimed[1].strip("[]").removeprefix("IPv6:")}
    return frozenset(peer.lower() for peer in found)


def _is_relay(peer: str, known: MailList) -> bool:
    return any(addresses.within(peer, relay) or _same(peer, relay) for relay in known.relays)


def _is_ours(host: str, group: Group) -> bool:
    return any(addresses.within(host, receiver) for receiver in group.receivers)


def _is_inside(peer: str) -> bool:
    address = _ip(peer)
    return peer in ("localhost", "localhost.localdomain") or (
        address is not None and any(address in network for network in _INSIDE)
    )


def _same(peer: str, relay: str) -> bool:
    return _ip(peer) is not None and _ip(peer) == _ip(relay)


def _ip(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return None
