"""What programs wrap up so that nobody else can see into it: opened in its place, as if it had never been wrapped.

Opaque S/MIME (mail.md M34) and winmail.dat (M36), also one in the other and inside a forwarded mail (M102).
"""

import re
from dataclasses import replace

from iscg_bot.intake import ciphers, envelopes, limits, structures, tnefs
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.headers import Header
from iscg_bot.intake.parameters import Parameterised
from iscg_bot.intake.structures import Part

_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")
_FIELDS = re.compile(rb"(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)")
_MIXED = Parameterised("multipart/mixed")
_BARE = Parameterised("")


def opened(root: Part, findings: Findings) -> Part:
    """The same tree with every wrapping replaced by its content; damaged ones stay, and a person must look."""
    return _Opener(findings).unwrap(root)


def _is_tnef(part: Part) -> bool:
    name = part.disposition.raw("filename") or part.content_type.raw("name")
    return part.type in _TNEF or (part.is_file and name.strip().lower() == b"winmail.dat")


def _is_mail(part: Part) -> bool:
    """A mail attached by a program that does not know its type, as application/octet-stream (M102)."""
    name = part.disposition.raw("filename") or part.content_type.raw("name")
    return part.is_file and name.strip().lower().endswith(b".eml") and _FIELDS.match(part.begins()) is not None


class _Opener:
    """Walks the parts in their order; *texts* counts those seen in the mail that is walked."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._left = limits.WRAPPINGS
        self._texts = self._depth = 0

    def unwrap(self, part: Part, nested: int = 0) -> Part:
        """The part, opened; *nested* counts the mails around it."""
        self._depth += 1
        found = self._unwrapped(part, nested)
        self._depth -= 1
        return found

    def _unwrapped(self, part: Part, nested: int) -> Part:
        if part.is_text:
            self._texts += bool(part.body.strip())
            return part
        if ciphers.is_envelope(part):
            return self._signed(part, nested)
        if _is_tnef(part):
            return self._parcel(part, part.content(self._findings), nested)
        if _is_mail(part):
            part = structures.mail(part, self._findings, self._depth)
        if part.is_message and part.children:
            return self._message(part, nested)
        if not part.children:
            return part
        children = tuple(self.unwrap(child, nested) for child in part.children)
        return (
            part if all(new is old for new, old in zip(children, part.children, strict=True)) else _with(part, children)
        )

    def _message(self, part: Part, nested: int) -> Part:
        outside, self._texts = self._texts, 0
        child = self.unwrap(part.children[0], nested + 1)
        self._texts = outside
        return part if child is part.children[0] else _with(part, (child,))

    def _signed(self, part: Part, nested: int) -> Part:
        """RFC 8551 3.5.2: the content of signed-data is a MIME entity; of "paper.pdf.p7m" (RFC 5126) it is the file."""
        content = envelopes.signed(part.content(self._findings)) if self._is_next() else b""
        if not content:
            return part
        self._findings.repair("an opaque signature was opened, not verified")
        name = (part.disposition.text("filename") or part.content_type.text("name")).strip()[: -len(".p7m")]
        signs_file = "." in name  # "smime.p7m" is a mail
        inner = _file(name, "", "", content) if signs_file else structures.entity(content, self._findings, self._depth)
        return _mixed(part, (self.unwrap(inner, nested),))

    def _parcel(self, part: Part, content: bytes, nested: int) -> Part:
        parcel = tnefs.read(content) if self._is_next() else tnefs.Parcel(damaged=True)
        if parcel.damaged:
            what = "winmail.dat is damaged and was kept whole"
            (self._findings.repair(what) if nested else self._findings.stop("broken", what))
            return part
        self._findings.repair("winmail.dat was unpacked")
        # Exchange sends the words a second time beside it; footers of lists come behind it.
        words = () if self._texts else _words(parcel)
        self._texts += len(words)
        return _mixed(part, (*words, *(self._packed(file, nested) for file in parcel.files)))

    def _packed(self, file: tnefs.File, nested: int) -> Part:
        part = _file(file.name, file.kind, file.content_id, file.content)
        if not file.mail:
            return part
        inner = replace(part, header=Header(), type="multipart/mixed", disposition=_BARE)
        mail = replace(part, type="message/rfc822", children=(inner,))
        outside, self._texts = self._texts, 0
        child = self._parcel(inner, file.content, nested + 1)
        self._texts = outside
        return _with(mail, (child,))

    def _is_next(self) -> bool:
        self._left -= 1
        return self._left >= 0


def _words(parcel: tnefs.Parcel) -> tuple[Part, ...]:
    """The plain words, else the page, in UTF-8."""
    kind, body = ("text/plain", parcel.text.encode()) if parcel.text.strip() else ("text/html", parcel.page)
    declared = Parameterised(kind, {"charset": (b"utf-8", "")})
    return (Part(Header(), kind, declared, _BARE, body),) if body.strip() else ()


def _file(name: str, kind: str, content_id: str, content: bytes) -> Part:
    """A file as an attachment would have been."""
    header = Header((("content-id", content_id.encode()),) if content_id else ())
    disposition = Parameterised("attachment", {"filename": (name.encode(), "utf-8")})
    known = kind if structures.is_type(kind) and not kind.startswith(("multipart/", "message/")) else ""
    return Part(header, known or "application/octet-stream", _BARE, disposition, content)


def _mixed(part: Part, children: tuple[Part, ...]) -> Part:
    return replace(part, type="multipart/mixed", content_type=_MIXED, disposition=_BARE, body=b"", children=children)


def _with(part: Part, children: tuple[Part, ...]) -> Part:
    return replace(part, children=children)
