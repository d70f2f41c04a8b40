"""The text of a mail that its reader sees (mail.md M30): all visible text parts in order, plain text preferred."""

import re
from dataclasses import dataclass

from iscg_bot.intake import charsets, flows, limits, pages, phrases
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.structures import Part

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_BREAKS = re.compile(r"(?<!\r)\r++\n|\r|\x0c")  # each run of carriage returns is looked at once
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.IGNORECASE)
_ENCRYPTED = re.compile(r"^-----BEGIN PGP MESSAGE-----$", re.MULTILINE)
_CLEARSIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----\n(?:[A-Za-z-]{1,30}: .*\n)*\n?(?P<words>(?:(?!-----BEGIN PGP ).*\n)*)"
    r"(?:-----BEGIN PGP SIGNATURE-----\n(?:(?!-----).*\n)*(?:-----END PGP SIGNATURE-----(?:\n|\Z))?)?",
    re.MULTILINE,
)
_DASHES = re.compile(r"^- ", re.MULTILINE)  # RFC 9580 7.1
_ENCODED_FILE = re.compile(r"^(?:begin [0-7]{3,4} \S|=ybegin )", re.MULTILINE)
_NOT_NAME = re.compile(r"[^\w.:-]")
_PAGES = ("text/html", "text/enriched", "text/richtext")
_STUB = 300  # characters: a longer plain text is not only a hint to look at the HTML


@dataclass(frozen=True, slots=True)
class Body:
    """*text* is what is seen; *pages* the HTML sources, where pictures and our marks are looked for."""

    text: str
    pages: tuple[str, ...] = ()


def read(root: Part, findings: Findings, hints: tuple[str, ...]) -> Body:
    """The text of the outer level (M32); never fails."""
    reader = _Reader(findings, hints)
    text = "\n".join(piece.rstrip("\n") for piece in reader.texts(root) if piece.strip())
    if len(text) > limits.TEXT or text.count("\n") >= limits.LINES:
        findings.stop("too_large", f"the text is longer than {limits.TEXT} characters or {limits.LINES} lines")
        text = "\n".join(text[: limits.TEXT].split("\n", limits.LINES)[: limits.LINES])
    if _ENCODED_FILE.search(text):
        findings.repair("the text holds an encoded file that was not unpacked")
    return Body(text, tuple(reader.pages))


class _Reader:
    """Walks the parts once; keeps the HTML it meets, also where plain text was preferred."""

    def __init__(self, findings: Findings, hints: tuple[str, ...]) -> None:
        self.findings, self.hints = findings, hints
        self.pages: list[str] = []

    def texts(self, part: Part) -> list[str]:
        """The visible texts of a part, in order."""
        if part.is_text:
            return [self._text(part)]
        if part.type == "multipart/alternative":
            return self._best(part.children)
        if part.type == "multipart/signed":  # RFC 1847 2.1: the second part is the signature
            return self.texts(part.children[0])
        if part.type == "multipart/related":
            return self.texts(_root(part))
        return [text for child in part.children for text in self.texts(child)] if part.is_multipart else []

    def _best(self, children: tuple[Part, ...]) -> list[str]:
        """RFC 2046 5.1.4, but plain text first: it needs no reading of HTML, and says the same."""
        plain = [self.texts(child) for child in children if not _pages(child)]
        best = next((texts for texts in plain if not _is_stub(texts)), None)
        if best is None:
            rich = [self.texts(child) for child in reversed(children) if _pages(child)]
            return next((texts for texts in (*rich, *plain) if any(text.strip() for text in texts)), [])
        for page in (page for child in children for page in _pages(child)):
            self._source(page)
        return best

    def _text(self, part: Part) -> str:
        if part.type in _PAGES:
            return self._unsigned(_clean(pages.text(self._source(part), self.findings)))
        text = _clean(self._decoded(part.content(self.findings), part.charset()))
        if part.content_type.word("format") == "flowed":
            text = flows.unflow(text, part.content_type.word("delsp") == "yes")
        return self._unsigned(text)

    def _source(self, part: Part) -> str:
        raw = part.content(self.findings)
        meta = _META.search(raw[:4096])
        source = self._decoded(raw, part.charset() or (meta[1].decode("ascii", "replace") if meta else ""))
        self.pages.append(source)
        return source

    def _decoded(self, raw: bytes, declared: str) -> str:
        found = charsets.decode(raw, declared, self.hints)
        if found.guessed:
            label = f"the charset {_NOT_NAME.sub('?', declared)[:30]}" if declared else "no charset was declared: it"
            self.findings.repair(
                f"{label} did not fit" if declared and charsets.codec(declared) else f"{label} is unknown"
            )
            self.findings.repair(f"text was read as {found.codec}")
        return found.text

    def _unsigned(self, text: str) -> str:
        """Inline PGP (RFC 9580 6, 7): the armour around signed words goes, encrypted ones cannot be read (M35)."""
        if _ENCRYPTED.search(text):
            self.findings.stop("encrypted", "the text is encrypted with PGP")
        if not _CLEARSIGNED.search(text):
            return text
        self.findings.repair("the armour of a PGP signature was removed")
        return _CLEARSIGNED.sub(lambda found: _DASHES.sub("", found["words"]), text)


def _clean(text: str) -> str:
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))


def _root(part: Part) -> Part:
    """RFC 2387 3.2: the part that "start" names, else the first."""
    start = part.content_type.raw("start").strip(b"<> ")
    named = (c for c in part.children if start and c.header.first("content-id").strip(b"<> \r\n") == start)
    return next(named, part.children[0])


def _pages(part: Part) -> list[Part]:
    return [p for p in part.walk(nested=False) if p.is_text and p.type in _PAGES]


def _is_stub(texts: list[str]) -> bool:
    text = "\n".join(texts).strip().lower()
    return not text or (len(text) < _STUB and any(stub in text for stub in phrases.STUBS))
