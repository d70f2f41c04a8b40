"""Address fields (RFC 5322 3.4), tolerantly: a display name is untrusted text, never an address (mail.md M91)."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from iscg_bot.intake import encodedwords, limits
from iscg_bot.intake.findings import Findings
from iscg_bot.model.mail import Address

# One token: encoded word, quoted string, comment, angle address, separator, or anything else.
_TOKEN = re.compile(
    rb"(?P<word>=\?[^?\s]{1,60}\?[bBqQ]\?[^?]{0,1000}\?=)"
    rb"|(?P<quoted>\"(?:[^\"\\]|\\.){0,300}+\")(?!@)"
    rb"|(?P<comment>\([^()]{0,1000}\))"
    rb"|(?P<angle><[^<>]{0,1000}>)"
    rb"|(?P<separator>[,;])"
    rb"|(?P<other>\"(?:[^\"\\]|\\.){1,64}+\"@[^\s,;<>]{1,300}|[^\s\",;<>()=]+|[\s\S])"
)
_ATOM = r"[^\s@<>(),;:\"\[\]\x00-\x1f\x7f{}]"
_USABLE = re.compile(
    rf"{_ATOM.format('')}{{1,64}}@{_ATOM.format('.')}{{1,63}}(?:\.{_ATOM.format('.')}{{1,63}}){{0,30}}"
)
_QUOTED_LOCAL = re.compile(r'"([^\s"\\@]{1,62})"@')
_ROUTE = re.compile(r"@[^:]{1,300}:")
_ESCAPE = re.compile(rb"\\(.)")
_FOLD = re.compile(rb"[\r\n]+")


@dataclass(slots=True)
class _Draft:
    """What stands between two separators; *words* with the mark of those that may be an address."""

    words: list[tuple[bytes, bool]] = field(default_factory=list)
    angle: bytes | None = None

    def address(self, hints: tuple[str, ...]) -> Address | None:
        """The mailbox, if there is one."""
        email = usable((self.angle or b"").decode("utf-8", "replace"))
        words = self.words
        if self.angle is None:  # RFC 5322 3.4: an addr-spec alone
            bare = b"".join(word if plain else b" " for word, plain in words).split()
            email = next((found for word in reversed(bare) if (found := usable(word.decode("utf-8", "replace")))), "")
            words = [(word, plain) for word, plain in words if not plain or b"@" not in word]
        return Address(name(b"".join(word for word, _ in words), hints), email) if email else None


def parse(bodies: tuple[bytes, ...], findings: Findings, hints: tuple[str, ...] = ()) -> tuple[Address, ...]:
    """The mailboxes of address fields, in order, each address once; groups are flattened."""
    seen: dict[str, Address] = {}
    for body in bodies:
        for address in _addresses(_FOLD.sub(b"", body), hints):
            if len(seen) >= limits.ADDRESSES:
                findings.stop("too_complex", f"more than {limits.ADDRESSES} addresses")
                return tuple(seen.values())
            seen.setdefault(address.email, address)
    return tuple(seen.values())


@lru_cache(maxsize=32)  # a mail's author is asked for several times
def _addresses(body: bytes, hints: tuple[str, ...]) -> tuple[Address, ...]:
    drafts = [_Draft()]
    for token in _TOKEN.finditer(body):
        draft, text = drafts[-1], token[0]
        if token["separator"]:
            drafts.append(_Draft())
        elif token["angle"]:
            draft.angle = text[1:-1] if draft.angle is None else draft.angle
        elif token["quoted"]:
            draft.words.append((_ESCAPE.sub(rb"\1", text[1:-1]), False))  # never an address (M91)
        elif token["other"] and text.endswith(b":") and b"@" not in text:
            draft.words.clear()  # a group's name (RFC 5322 3.4)
        elif not token["comment"]:
            draft.words.append((text, not token["word"]))
    return tuple(address for draft in drafts if (address := draft.address(hints)))


def name(raw: bytes, hints: tuple[str, ...] = ()) -> str:
    """A display name as people read it, without quotes around it."""
    return encodedwords.visible(encodedwords.decode(raw.strip(), hints)).strip("'\" ")[:200]


def usable(text: str) -> str:
    """*text* as an addr-spec in lower case with an A-label domain (RFC 5891, M87, M88); empty if it is none."""
    text = _ROUTE.sub("", text.strip().strip("'").removeprefix("mailto:").rstrip("."), count=1)
    text = _QUOTED_LOCAL.sub(r"\1@", text)
    local, _, domain = text.lower().rpartition("@")
    found = f"{local}@{ascii_domain(domain)}"
    return found if len(found) <= 254 and _USABLE.fullmatch(found) else ""


def ascii_domain(domain: str) -> str:
    """A domain in lower case as A-labels; one that has none stays as it is."""
    domain = domain.strip().rstrip(".").lower()
    if domain.isascii():
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def domain_of(email: str) -> str:
    """What stands behind the @."""
    return email.rpartition("@")[2]


def within(host: str, domain: str) -> bool:
    """Is *host* the domain or below it?"""
    host, domain = host.lower().rstrip("."), domain.lower().rstrip(".")
    return bool(domain) and (host == domain or host.endswith("." + domain))
