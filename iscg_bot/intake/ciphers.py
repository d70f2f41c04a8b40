"""S/MIME and PGP (mail.md M34, M35): what is signed is read, what is encrypted goes to a person."""

from iscg_bot.intake.findings import Findings
from iscg_bot.intake.structures import Part

_MIME = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")  # RFC 5652 5.1: the OID that stands in front
_MESSAGE_NAMES = (b"smime.p7m", b"smime.p7z")


def check(root: Part, findings: Findings) -> None:
    """Is the text itself out of our reach?"""
    for part in root.walk(nested=False):
        if part.type == "multipart/encrypted":  # RFC 1847 2.2, RFC 3156 4
            findings.stop("encrypted", "encrypted with PGP")
        elif part.type in _MIME or part.disposition.raw("filename").strip().lower() in _MESSAGE_NAMES:
            _opaque(part, findings)


def _opaque(part: Part, findings: Findings) -> None:
    """RFC 8551 3.2: enveloped-data cannot be read; opaque signed-data could, but we do not unpack it."""
    kind = part.content_type.word("smime-type")
    if kind == "certs-only":
        return
    if kind == "signed-data" or (not kind and _SIGNED_DATA in part.content(Findings())[:64]):
        findings.stop("broken", "signed in an opaque form (S/MIME signed-data) that was not unpacked")
    else:
        findings.stop("encrypted", "encrypted with S/MIME")
