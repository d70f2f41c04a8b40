"""Content-Transfer-Encoding (RFC 2045 6), tolerantly: damaged content is decoded as far as it goes (mail.md M28)."""

import binascii
import io

from iscg_bot.intake.findings import Findings

_SPACE = b" \t\r\n\x0b\x0c"
_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_BIT = 1 << 20  # bytes decoded at once
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
    """Bit by bit: a file may weigh 64 MB, and is there once in each form."""
    runs = _Runs()
    for start in range(0, len(raw), _BIT):
        digits = raw[start : start + _BIT].translate(None, _SPACE)
        if strangers := digits.translate(None, _DIGITS):
            runs.damaged = True
            digits = digits.translate(None, strangers)
        run, *others = digits.split(b"=")
        runs.go_on(run)
        for run in others:
            runs.end()
            runs.go_on(run)
    runs.end()
    if runs.damaged:
        findings.repair("damaged base64 was decoded as far as possible")
    return runs.decoded.getvalue()


class _Runs:
    """Digits up to the next "=", decoded; several such runs may stand one behind the other, where one belongs."""

    def __init__(self) -> None:
        self.decoded, self.damaged = io.BytesIO(), False
        self._left, self._begun, self._ended = b"", False, False

    def go_on(self, digits: bytes) -> None:
        """The next digits of a run."""
        if digits:
            self._begun, self.damaged = True, self.damaged or self._ended
        digits = self._left + digits
        whole = len(digits) // 4 * 4
        self._left = digits[whole:]
        self.decoded.write(binascii.a2b_base64(digits[:whole]))

    def end(self) -> None:
        """The run is over; a digit that is left alone says nothing."""
        self._begun, self._ended = False, self._ended or self._begun
        self.damaged = self.damaged or len(self._left) == 1
        if len(self._left) > 1:
            self.decoded.write(binascii.a2b_base64(self._left + b"=" * (4 - len(self._left))))
        self._left = b""
