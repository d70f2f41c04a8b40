"""Base64 is decoded bit by bit: where a bit ends makes no difference (mail.md M28)."""

import base64

import pytest

from iscg_bot.intake import transfers
from iscg_bot.intake.findings import Findings

DAMAGED = ["damaged base64 was decoded as far as possible"]


@pytest.mark.parametrize("bit", [1, 3, 4, 7, 1 << 20])
@pytest.mark.parametrize(
    ("raw", "content", "repairs"),
    [
        (b"", b"", []),
        (base64.encodebytes(bytes(range(200))), bytes(range(200)), []),
        (b"YWJj\r\nZA==\r\n", b"abcd", []),
        (b"YWJjZA", b"abcd", []),  # no padding
        (b"YWJjZ", b"abc", DAMAGED),  # a digit alone
        (b"YW!Jj", b"abc", DAMAGED),
        (b"YQ==YmM=", b"abc", DAMAGED),  # two pieces
        (b"Y=YWJj", b"abc", DAMAGED),
        (b"====", b"", []),
    ],
)
def test_base64_by_bits(monkeypatch, bit, raw, content, repairs):
    monkeypatch.setattr(transfers, "_BIT", bit)
    findings = Findings()
    assert transfers.decode(raw, "base64", findings) == content
    assert findings.repairs == repairs
