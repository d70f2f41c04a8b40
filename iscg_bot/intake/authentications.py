"""Authentication-Results (RFC 8601) of our own receiving server, and nobody else's (mail.md M84 to M86)."""

import re
from dataclasses import dataclass

from iscg_bot.intake import addresses, headers, traces
from iscg_bot.intake.headers import Header
from iscg_bot.model.groups import Group

_METHOD = re.compile(r"\s*([\w-]{1,40})(?:\s*/\s*\d+)?\s*=\s*(\w{1,40})", re.ASCII)
# RFC 8601 2.2: a local part may be a quoted string, and hold another address: "a@x.example"@y.example is of y.example.
_PROPERTY = re.compile(r'\b([\w-]{1,40}\.[\w.-]{1,60})\s*=\s*((?:"(?:[^"\\]|\\.)*+(?:"|\Z)|[^\s;"])+)', re.ASCII)
_PLAIN = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[^"()]+', re.DOTALL)
_COMMENTED = re.compile(r"\\.|[^\\()]+", re.DOTALL)
_REASON = re.compile(r'\breason\s*=\s*("(?:[^"\\]|\\.)*+(?:"|\Z)|\S+)', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Result:
    """One method's result, such as dkim=pass, with its properties, such as header.d."""

    method: str
    result: str
    properties: dict[str, str]

    def domain(self, *names: str) -> str:
        """The domain of the first property given, whether it is a domain or an address."""
        found = next((self.properties[n] for n in names if self.properties.get(n)), "")
        return addresses.ascii_domain(addresses.domain_of(found.strip('"<>')))


def results(header: Header, group: Group) -> tuple[Result, ...]:
    """The results in the topmost field of our authserv-id; none configured, nothing is believed (M86)."""
    wanted = group.authserv_id.lower()
    for body in traces.trusted_fields(header, group).all("authentication-results") if wanted else ():
        first, *rest = _without_comments(headers.unfold(body)).split(";")
        # RFC 8601 2.2: authserv-id, then perhaps a version. Microsoft's form has none and names a method here.
        if (first.split() or [""])[0].strip('"').lower() == wanted:
            return tuple(result for text in rest if (result := _result(text)))
    return ()


def passed(found: tuple[Result, ...], method: str, *properties: str) -> frozenset[str]:
    """The domains for which *method* passed."""
    return frozenset(r.domain(*properties) for r in found if r.method == method and r.result == "pass") - {""}


def logged_in(found: tuple[Result, ...]) -> frozenset[str]:
    """The users who gave their password to our own server when they sent the mail (RFC 8601 2.7.4)."""
    users = (r.properties.get("smtp.auth", "") for r in found if r.method == "auth" and r.result == "pass")
    return frozenset(user.strip('"<>') for user in users if "@" in user)


def is_aligned(domain: str, author: str) -> bool:
    """Is *domain* the author's domain or a parent of it? A top-level domain is nobody's."""
    return "." in domain and addresses.within(author, domain)


def _result(text: str) -> Result | None:
    text = _REASON.sub(" ", text)
    match = _METHOD.match(text)
    if match is None:
        return None
    properties = {name.lower(): value.lower() for name, value in _PROPERTY.findall(text[match.end() :])}
    return Result(match[1].lower(), match[2].lower(), properties)


def _without_comments(text: str) -> str:
    """RFC 5322 3.2.2: comments nest, and quotes mean nothing in them; semicolons in quoted strings separate nothing."""
    out: list[str] = []
    depth = at = 0
    while at < len(text):
        token = (_COMMENTED if depth else _PLAIN).match(text, at)
        piece = token[0] if token else text[at]
        at += len(piece)
        depth += (piece == "(") - (piece == ")" and depth > 0)
        if not depth and piece != ")":
            out.append(piece.replace(";", " ") if piece.startswith('"') else piece)
    return "".join(out)
