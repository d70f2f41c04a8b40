"""Content-Transfer-Encoding (RFC 2045 6), tolerantly: damaged content is decoded as far as it goes (mail.md M28)."""

import base64
import binascii

from iscg_bot.intake.findings import Findings

_SPACE = b" \t\r\n\x0b\x0c"
_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_PLAIN = ("", "7bit", "8bit", "binary", "7-bit", "8-bit", "none", "text")


def mechanism(field: str) -> str:
    """The mechanism that a field names: "base64;", quotes and case do not matter."""
    return field.partition(";")[0].strip(" \t\"'").lower()


def decode(raw: bytes, field: str, findings: Findings) -> bytes:
    """The content of a part."""
    name = mechanism(field)
    if name == "base64":
        return _base64(raw, findings)
    if name in ("quoted-printable", "quotedprintable", "qp"):
        return binascii.a2b_qp(raw)
    if name not in _PLAIN:
        findings.repair("an unknown transfer encoding was ignored")
    return raw


def _base64(raw: bytes, findings: Findings) -> bytes:
    digits = raw.translate(None, _SPACE)
    strangers = digits.translate(None, _DIGITS)
    if strangers:
        findings.repair("damaged base64 was decoded as far as possible")
        digits = digits.translate(None, strangers)
    runs = [run for run in digits.split(b"=") if run]  # several encoded pieces may stand one behind the other
    if any(len(run) % 4 == 1 for run in runs) or len(runs) > 1:
        findings.repair("damaged base64 was decoded as far as possible")
    return b"".join(_run(run) for run in runs)


def _run(digits: bytes) -> bytes:
    digits = digits[: len(digits) - (len(digits) % 4 == 1)]
    return base64.b64decode(digits + b"=" * (-len(digits) % 4))
