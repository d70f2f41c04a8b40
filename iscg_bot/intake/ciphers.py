"""S/MIME and PGP (mail.md M34, M35): what is signed was read, what is encrypted goes to a person."""

from iscg_bot.intake import envelopes
from iscg_bot.intake.findings import Findings
from iscg_bot.intake.structures import Part

_MIME = ("application/pkcs7-mime", "application/x-pkcs7-mime")


def is_envelope(part: Part) -> bool:
    """Is this a message of S/MIME (RFC 8551 3.2), by its type or, where a gateway lost it, by its name?"""
    name = (part.disposition.raw("filename") or part.content_type.raw("name")).strip().lower()
    return part.type in _MIME or (part.is_file and name.endswith((b".p7m", b".p7z")))


def check(root: Part, findings: Findings) -> None:
    """Is the text itself out of our reach?"""
    for part in root.walk(nested=False):
        # RFC 1847 2.2, RFC 3156 4; Exchange makes a multipart/mixed of it.
        if part.type in ("multipart/encrypted", "application/pgp-encrypted"):
            findings.stop("encrypted", "encrypted with PGP")
        elif is_envelope(part) and part.content_type.word("smime-type") != "certs-only":
            _opaque(part, findings)


def _opaque(part: Part, findings: Findings) -> None:
    """An envelope that was not opened: encrypted, or damaged. The type may lie or be lost, the content does not."""
    kind = envelopes.kind(part.content(Findings()))
    told = part.content_type.word("smime-type")
    if kind == "encrypted" or (not kind and told in ("enveloped-data", "authenveloped-data", "")):
        findings.stop("encrypted", "encrypted with S/MIME")
    else:
        findings.stop("broken", "signed with S/MIME in a form that could not be opened")
