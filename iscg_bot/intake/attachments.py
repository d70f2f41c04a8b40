"""The files of a mail (mail.md M93 to M97): no file is dropped; those that are no documents say why."""

import hashlib
import re
from dataclasses import dataclass, replace

from iscg_bot.intake import beginnings, calendars, kinds, limits, names
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.structures import Part
from iscg_bot.model.mail import Attachment

_SIGNATURES = re.compile(
    r"application/(?:x-)?pkcs7-signature|application/pgp-(?:signature|keys)|text/(?:x-)?vcard|text/directory"
)
_SIGNATURE_NAMES = (".p7s", ".p7c", ".asc", ".sig", ".vcf")
_ORNAMENT = re.compile(
    r"(?:image\d{3}|outlook-\w{1,40}|(?:logo|signature|banner|icon)[\w -]{0,40})\.\w{3,4}", re.IGNORECASE
)
_SMALL = 16_384  # bytes: a picture that small is an ornament (M93)
_REFERENCE = re.compile(r"(?:cid:|src\s*=\s*[\"'](?:cid:)?)([^\"'>\s]{1,300})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _File:
    """A file before it is judged; *role* as _parts gives it."""

    part: Part
    role: str
    name: str
    given: str
    content: bytes
    kind: str


def read(root: Part, pages: tuple[str, ...], findings: Findings, hints: tuple[str, ...]) -> tuple[Attachment, ...]:
    """All files in order, also those inside a forwarded mail (M102); not opened yet."""
    shown = frozenset(r.lower() for page in pages for r in _REFERENCE.findall(page))
    found: list[Attachment] = []
    report = root.type == "multipart/report"
    for part, role in _parts(root):
        if part.is_file or (not report and _is_whole_mail(part)):
            file = _file(part, role, len(found) + 1, findings, hints)
            _remark(file, findings)
            found.append(_attachment(file, shown, {a.sha256 for a in found if not a.inline}))
    return tuple(found)


def opened(files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """The same files; the first documents with how they begin."""
    documents = [a.sha256 for a in files if not a.inline][: limits.DOCUMENTS]
    return tuple(_begun(a) if a.sha256 in documents and not a.inline else a for a in files)


def _begun(document: Attachment) -> Attachment:
    return replace(document, beginning=beginnings.read(document.content, document.content_type))


def _parts(part: Part, role: str = "") -> list[tuple[Part, str]]:
    """Every part with its role: "related" to a page (RFC 2387), the "signature" of another part, or none."""
    below = [pair for number, child in enumerate(part.children) for pair in _parts(child, _role(part, number, role))]
    return [(part, role), *below]


def _role(parent: Part, number: int, inherited: str) -> str:
    """What the child of that number (from 0) is to *parent*."""
    if parent.is_message:
        return ""
    if parent.type == "multipart/signed" and number == 1:  # RFC 1847 2.1
        return "signature"
    return "related" if parent.type == "multipart/related" else inherited


def _is_whole_mail(part: Part) -> bool:
    """A mail passed on as an attachment counts itself only if it holds no file."""
    if part.type in ("message/partial", "message/external-body"):
        return True
    return part.is_message and not any(p.is_file for p in part.walk()[1:])


def _file(part: Part, role: str, number: int, findings: Findings, hints: tuple[str, ...]) -> _File:
    content = part.body if part.type.startswith("message/") else part.content(findings)
    given = part.disposition.text("filename", hints) or part.content_type.text("name", hints)  # M95: in this order
    kind = kinds.kind(content, part.type)
    name = names.safe(given, f"attachment-{number}{kinds.EXTENSIONS.get(kind, '')}")
    return _File(part, role, name, given, content, kind)


def _attachment(file: _File, shown: frozenset[str], seen: set[str]) -> Attachment:
    digest = hashlib.sha256(file.content).hexdigest()
    # The same bytes twice are one document (M96).
    why_not = _why_not(file, shown) or ("duplicate" if digest in seen else "")
    content, size = file.content, len(file.content)
    return Attachment(file.name, file.given, content, file.kind, digest, bool(why_not), why_not, size=size)


def _why_not(file: _File, shown: frozenset[str]) -> str:
    if not file.content:
        return "empty"
    if (
        file.role == "signature"
        or _SIGNATURES.fullmatch(file.part.type)
        or file.name.lower().endswith(_SIGNATURE_NAMES)
    ):
        return "signature"
    if calendars.is_calendar(file.part):
        return "calendar"
    return "picture" if file.kind.startswith("image/") and _is_ornament(file, shown) else ""


def _is_ornament(file: _File, shown: frozenset[str]) -> bool:
    content_id = file.part.header.text("content-id").strip("<> ").lower()
    referenced = content_id in shown or file.name.lower() in shown
    return (
        referenced
        or file.role == "related"
        or len(file.content) <= _SMALL
        or _ORNAMENT.fullmatch(file.name) is not None
    )


def _remark(file: _File, findings: Findings) -> None:
    other = kinds.contradicts(file.name, file.content)
    if other:
        findings.repair(f"{file.name} is {other} by its content")  # M97
    if file.part.type in ("message/partial", "message/external-body"):
        findings.repair(f"a {file.part.type} part cannot be followed")  # M38
