"""Bytes to a tree of parts (RFC 2045, 2046).

Not the standard library's parser: it recurses without limit inside message_from_bytes, needs seconds for 100,000 parts,
and its new policy raises on real mail (mail.md M15, M16, M21). This one counts while it reads, and keeps bytes.
"""

import re
from dataclasses import dataclass, field, replace

from iscg_bot.intake import charsets, headers, limits, parameters, transfers
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header
from iscg_bot.intake.parameters import Parameterised

_MBOX = re.compile(rb"(?:>?From [^\n]*\n)?(?:[ \t]*\r*\n)*")
_GUESSED = re.compile(rb"^--([^\s-][^\r\n]{0,199}?)[ \t]*\r*\ncontent-", re.IGNORECASE | re.MULTILINE)
# RFC 2045 5.2: what is no type, or of no kind that exists (as "vext/plain"), is text/plain, not a document.
_TYPE = re.compile(r"(?:application|audio|font|image|message|model|multipart|text|video|x-[a-z]+)/[a-z0-9.+_-]+")
# RFC 2046 4.1.4: text of an unknown kind (as "text/plaim") is shown; these are known to be files.
_FILES = ("text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/csv", "text/rtf", "text/xml")
# Neither text nor file: headers of a bounced mail, the same page for other readers, a Macintosh's resource fork.
_ASIDE = ("text/rfc822-headers", "text/x-amp-html", "text/watch-html", "application/applefile")
_NESTED = ("message/rfc822", "message/global", "message/news")


@dataclass(frozen=True, slots=True)
class Part:
    """A message or one of its parts. *body* is still transfer-encoded; *children* of a multipart or nested message."""

    header: Header
    type: str
    content_type: Parameterised
    disposition: Parameterised
    body: bytes
    children: tuple["Part", ...] = ()

    @property
    def is_multipart(self) -> bool:
        """Do the children stand beside each other?"""
        return self.type.startswith("multipart/")

    @property
    def is_message(self) -> bool:
        """Is this a mail inside the mail (RFC 2046 5.2)?"""
        return self.type in _NESTED

    @property
    def is_text(self) -> bool:
        """Is this text that the reader sees? Text with a name or sent as an attachment is a file (M94)."""
        if not self.type.startswith("text/") or self.type in _FILES or self.type in _ASIDE:
            return False
        named = self.disposition.raw("filename").strip() or self.content_type.raw("name").strip()
        return self.disposition.value != "attachment" and not named

    @property
    def is_file(self) -> bool:
        """Is this a leaf that is no text to see, and no machinery?"""
        return not (self.is_multipart or self.type.startswith("message/") or self.type in _ASIDE or self.is_text)

    def content(self, findings: Findings) -> bytes:
        """The body, decoded."""
        return transfers.decode(self.body, self.header.text("content-transfer-encoding"), findings)

    def begins(self) -> bytes:
        """The first bytes of the body, decoded."""
        return replace(self, body=self.body[:200]).content(Findings())

    def charset(self) -> str:
        """The charset declared."""
        return self.content_type.raw("charset").decode("ascii", "replace")

    def walk(self, nested: bool = True) -> list["Part"]:
        """This part and all below it, in order; *nested* False leaves out what lies inside a nested message."""
        below = [p for child in self.children for p in child.walk(nested)] if nested or not self.is_message else []
        return [self, *below]


@dataclass(slots=True)
class _Count:
    """How many parts there are so far, and how many bytes were looked at for them."""

    parts: int = 0
    copied: int = 0
    findings: Findings = field(default_factory=Findings)

    def is_too_much(self, depth: int, size: int) -> bool:
        self.parts += 1
        self.copied += size
        if self.parts > limits.PARTS:
            self.findings.stop("too_complex", f"more than {limits.PARTS} parts")
        elif depth > limits.DEPTH or self.copied > limits.COPIED:
            self.findings.stop("too_complex", "parts nested too deep")
        return bool(self.findings.unreadable)


def read(raw: bytes, findings: Findings) -> Part:
    """The tree of a whole message; never fails. A mail without any field is "broken"."""
    raw = _opened(raw, findings)
    if len(raw) > limits.MAIL:
        findings.stop("too_large", f"larger than {limits.MAIL // 1024**2} MB")
        raw = raw[: limits.HEADER]
    part = _message(memoryview(raw), 0, _Count(findings=findings))
    if not part.header.fields:
        findings.stop("broken", "no header field could be found")
    return part


def entity(raw: bytes, findings: Findings, depth: int) -> Part:
    """The tree of a part that was wrapped up in another, so deep in the mail (RFC 8551 3.1); never fails."""
    header, body = headers.split(memoryview(raw), findings, top=False)
    return _part(header, body, "text/plain", depth, _Count(findings=findings))


def mail(part: Part, findings: Findings, depth: int) -> Part:
    """A file that is a mail, as the nested message that it is."""
    content = part.content(findings)
    child = _message(memoryview(content), depth + 1, _Count(findings=findings))
    return replace(part, type="message/rfc822", body=content, children=(child,))


def is_type(word: str) -> bool:
    """Is *word* a type that exists (RFC 2045 5.1)?"""
    return _TYPE.fullmatch(word) is not None


def hints(part: Part) -> tuple[str, ...]:
    """The charsets named anywhere in the mail that say something about its script (M24)."""
    named = (charsets.codec(p.charset()) for p in part.walk())
    return tuple(dict.fromkeys(n for n in named if n not in ("", "utf-8", "cp1252")))[:3]


def _opened(raw: bytes, findings: Findings) -> bytes:
    """Without what stands before the first field: an mbox line, empty lines, a BOM; with line feeds (M23)."""
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in raw and b"\r" in raw:
        findings.repair("bare carriage returns were taken as line ends")
        raw = raw.replace(b"\r", b"\n")
    start = _MBOX.match(raw)
    if start and start.end():
        findings.repair("lines before the first header field were skipped")
        lead = _MBOX.match(raw, start.end())  # empty lines may stand before the mbox line, too
        raw = raw[lead.end() if lead else start.end() :]
    return raw


def _message(raw: memoryview, depth: int, count: _Count) -> Part:
    header, body = headers.split(raw, count.findings, top=True)
    if len(raw) - len(body) > limits.HEADER:
        count.findings.stop("too_complex", f"the header is longer than {limits.HEADER // 1024} KB")
    return _part(header, body, "text/plain", depth, count)


def _part(header: Header, body: memoryview, default: str, depth: int, count: _Count) -> Part:
    """The part with the bytes of its own; those of a multipart are its children's: a mail may weigh 64 MB."""
    content_type = parameters.parse(header.first("content-type"))
    disposition = parameters.parse(header.first("content-disposition"))
    type_ = content_type.value if is_type(content_type.value) else default
    children: tuple[Part, ...] = ()
    if count.is_too_much(depth, len(body)):
        return Part(header, "application/octet-stream", content_type, disposition, bytes(body))
    if type_.startswith("multipart/"):
        if children := _children(type_, content_type, body, depth, count):
            return Part(header, type_, content_type, disposition, b"", children)
        type_ = "text/plain"  # M29: no usable boundary
    elif type_ in _NESTED:
        whole = _plain(header, bytes(body), count.findings)
        children = (_message(memoryview(whole.lstrip(b"\r\n")), depth + 1, count),)
        return Part(header, type_, content_type, disposition, whole, children)
    return Part(header, type_, content_type, disposition, bytes(body))


def _plain(header: Header, body: bytes, findings: Findings) -> bytes:
    """A mail in the mail as it is; some encode it, against RFC 2046 5.2.1."""
    encoding = header.text("content-transfer-encoding")
    encoded = transfers.mechanism(encoding) in ("base64", "quoted-printable")
    return transfers.decode(body, encoding, findings) if encoded else body


def _children(type_: str, given: Parameterised, body: memoryview, depth: int, count: _Count) -> tuple[Part, ...]:
    default = "message/rfc822" if type_ == "multipart/digest" else "text/plain"  # RFC 2046 5.1.5
    parts = []
    for raw in _pieces(given.raw("boundary").rstrip(), body, count.findings):
        header, content = headers.split(raw, count.findings, top=False)
        parts.append(_part(header, content, default, depth + 1, count))
        if count.findings.unreadable:
            break
    return tuple(parts)


def _pieces(boundary: bytes, body: memoryview, findings: Findings) -> list[memoryview]:
    pieces = _between(boundary, body, findings) if boundary else []
    guess = None if pieces else _GUESSED.search(body)
    if guess:
        findings.repair("the boundary was missing and was found in the body")
        pieces = _between(guess[1], body, findings)
    if not pieces:
        findings.repair("a multipart without a usable boundary was taken as text")
    return pieces


def _between(boundary: bytes, body: memoryview, findings: Findings) -> list[memoryview]:
    """What stands between the delimiter lines (RFC 2046 5.1.1)."""
    name = re.escape(b"--" + boundary)
    # The look-behind after the literal, not a caret before it: ten times faster, and so it is with 50 levels.
    line = re.compile(name + rb"(?<![^\n]" + name + rb")(--)?[ \t]*\r*(?:\n|\Z)")
    pieces: list[memoryview] = []
    start = -1
    for mark in line.finditer(body):
        if start >= 0:
            pieces.append(_unterminated(body[start : mark.start()]))
        start = -1 if mark[1] else mark.end()
        if mark[1] or len(pieces) > limits.PARTS:
            break
    if start >= 0:
        findings.repair("the last part has no closing boundary")
        pieces.append(body[start:])
    return pieces


def _unterminated(piece: memoryview) -> memoryview:
    # The line end before a delimiter belongs to the delimiter.
    piece = piece[:-1] if bytes(piece[-1:]) == b"\n" else piece
    return piece[:-1] if bytes(piece[-1:]) == b"\r" else piece
