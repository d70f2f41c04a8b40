"""The header block of a message or part: fields as bytes, and the repair of broken blocks (mail.md M22, M23)."""

import re
from dataclasses import dataclass, field

from iscg_bot.intake import limits
from iscg_bot.intake.findings import Findings

_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")  # RFC 5322 2.2
_KNOWN = re.compile(
    rb"(?:from|to|cc|subject|date|message-id|mime-version|received|reply-to|return-path|sender|references|in-reply-to"
    rb"|delivered-to|authentication-results|dkim-signature|precedence|auto-submitted|content-[a-z-]+|list-[a-z-]+"
    rb"|x-[a-z0-9-]+|arc-[a-z-]+):",
    re.IGNORECASE,
)
_PARAMETER = re.compile(rb"[a-z*0-9-]+=", re.IGNORECASE)
_FOLD = re.compile(rb"(?<!\r)\r*+\n")  # each run of carriage returns is looked at once
_END = re.compile(rb"\n")


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of one block, in order: name in lower case, body as it stood (still folded)."""

    fields: tuple[tuple[str, bytes], ...] = ()
    firsts: dict[str, bytes] = field(init=False, compare=False)  # asked forty times a mail

    def __post_init__(self) -> None:
        object.__setattr__(self, "firsts", dict(reversed(self.fields)))

    def all(self, *names: str) -> tuple[bytes, ...]:
        """The bodies of all fields with one of *names*, in order."""
        if self.firsts.keys().isdisjoint(names):
            return ()
        return tuple(body for name, body in self.fields if name in names)

    def first(self, name: str) -> bytes:
        """The body of the first field called *name*, empty if there is none."""
        return self.firsts.get(name, b"")

    def has(self, name: str) -> bool:
        """Is there such a field?"""
        return name in self.firsts

    def text(self, name: str) -> str:
        """A field of plain words: unfolded ASCII, for names of mechanisms, not for people's words."""
        return unfold(self.first(name))


def unfold(body: bytes) -> str:
    """A field body as one line; bytes beyond ASCII become U+FFFD."""
    return _FOLD.sub(b"", body).decode("ascii", "replace").strip()


def split(raw: memoryview, findings: Findings, top: bool) -> tuple[Header, memoryview]:
    """The header block and the body after it, which is not copied; *top* for a message, False for a part of one.

    A message's block may be damaged: a line that is neither a field nor its continuation is glued to the field above
    (M22). A part may have no header at all.
    """
    lines, start = _block(raw)
    fields: list[tuple[str, list[bytes]]] = []
    for index, (line, begins) in enumerate(lines):
        match = _FIELD.match(line)
        if line[:1] in b" \t" and fields:
            fields[-1][1].append(line)
        elif match:
            fields.append((match[1].decode("ascii").lower(), [line[match.end() :]]))
        elif not fields and top and _is_followed(lines, index):
            findings.repair("lines before the first header field were skipped")
        elif fields and (_is_unfinished(fields[-1][1][-1], line) or _is_followed(lines, index)):
            findings.repair("a torn header line was glued to the field above it")
            fields[-1][1].append(b" " + line)
        else:
            if fields:
                findings.repair("no empty line between header and body")
            start = begins
            break
    return Header(tuple(_whole(name, body, findings) for name, body in fields)), raw[start:]


def _block(raw: memoryview) -> tuple[list[tuple[bytes, int]], int]:
    """The lines before the first empty one, each with its offset; and where the body starts."""
    lines: list[tuple[bytes, int]] = []
    at = 0
    while at < len(raw) and at <= limits.HEADER:
        mark = _END.search(raw, at)
        end = mark.end() if mark else len(raw)
        line = bytes(raw[at:end]).rstrip(b"\r\n")
        if not line:
            return lines, end
        lines.append((line, at))
        at = end
    return lines, at


def _is_unfinished(above: bytes, line: bytes) -> bool:
    return above.rstrip()[-1:] in (b";", b",") or _PARAMETER.match(line) is not None


def _is_followed(lines: list[tuple[bytes, int]], index: int) -> bool:
    """Does a field that mail is known to have stand further down? Then the header is not over."""
    return any(_KNOWN.match(line) for line, _ in lines[index + 1 : index + 20])


def _whole(name: str, body: list[bytes], findings: Findings) -> tuple[str, bytes]:
    joined = b"\n".join(body)
    if len(joined) > limits.FIELD:
        findings.stop("too_complex", f"the {name} field is longer than {limits.FIELD // 1024} KB")
        joined = joined[: limits.FIELD]
    return name, joined
