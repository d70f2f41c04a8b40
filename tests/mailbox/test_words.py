"""The pure parts: cutting the stream, reading answers, writing words."""

import re
from pathlib import Path

import pytest

from iscg_bot.edges import mailbox
from iscg_bot.edges.mailbox import fetches, responses, wires
from iscg_bot.edges.mailbox.bodies import batches

STREAM = (
    b"* OK hello {5}\r\n"
    b"* 1 FETCH (UID 7 BODY[] {12}\r\nab\r\nA1 OK {3} FLAGS (\\Seen))\r\n"
    b"* 2 FETCH (BODY[] {0}\r\n UID 8)\r\n"
    b"A1 OK done\r\n"
)
CUT: list[responses.Response] = [
    [b"* OK hello {5}"],
    [b"* 1 FETCH (UID 7 BODY[] ", bytearray(b"ab\r\nA1 OK {3}"[:12]), b"} FLAGS (\\Seen))"],
    [b"* 2 FETCH (BODY[] ", bytearray(b""), b" UID 8)"],
    [b"A1 OK done"],
]


@pytest.mark.parametrize("packet", [1, 2, 3, 7, 50, 1000])
def test_a_stream_in_packets_of_any_size(packet: int) -> None:
    splitter = responses.Splitter()
    found = []
    for start in range(0, len(STREAM), packet):
        found += splitter.feed(STREAM[start : start + packet])
    assert found == CUT
    assert not splitter.midway


@pytest.mark.parametrize("beginning", [b"* SEA", b"* 1 FETCH (BODY[] {3}\r\n", b"* 1 FETCH (BODY[] {3}\r\nabc"])
def test_midway(beginning: bytes) -> None:
    splitter = responses.Splitter()
    assert not list(splitter.feed(beginning))
    assert splitter.midway


def test_what_no_server_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="literal of 999999999999 bytes"):
        list(responses.Splitter().feed(b"* 1 FETCH (BODY[] {999999999999}\r\n"))
    monkeypatch.setattr(responses, "LONGEST_LINE", 100)
    with pytest.raises(ValueError, match="line too long"):
        list(responses.Splitter().feed(b"x" * 101))


def test_a_hundred_thousand_lines_at_once() -> None:
    assert len(list(responses.Splitter().feed(b"* 1 EXPUNGE\r\n" * 100_000))) == 100_000


def test_rows() -> None:
    """The UID of the answer counts, whatever the text says; lists and other items are passed over."""
    untagged: list[responses.Response] = [
        [b'1 FETCH (ENVELOPE ("x" "UID 9 :(" ((NIL NIL "a" "b")) NIL) UID 1 RFC822.SIZE 12)'],
        [b"2 FETCH (FLAGS (\\Seen UID 5) BODY[]<0> ", bytearray(b"(UID 6)"), b" UID 2)"],
        [b'3 FETCH (UID 3 BODY[] "q \\"x\\" \\\\")'],
        [b"4 FETCH (UID 4 BODY[] NIL)"],
        [b"5 FETCH (FLAGS ())"],
        [b"6 FETCH (BODY[] ", bytearray(b"whose?"), b")"],
        [b"7 FETCH (BODY[] ", bytearray(b"("), b" UID 7)"],
        [b"3 EXISTS"],
    ]
    assert list(fetches.rows(untagged)) == [
        fetches.Row(1, 12),
        fetches.Row(2, body=b"(UID 6)"),
        fetches.Row(3, body=b'q "x" \\'),
        fetches.Row(4),
        fetches.Row(),
        fetches.Row(body=b"whose?"),
        fetches.Row(7, body=b"("),
    ]
    assert fetches.sizes(untagged) == {1: 12}
    assert fetches.bodies(untagged) == {2: b"(UID 6)", 3: b'q "x" \\', 7: b"("}


def test_search_and_select() -> None:
    assert fetches.hits([[b"SEARCH 3 1"], [b"1 EXISTS"], [b"search 2 "], [b"SEARCH"]]) == {1, 2, 3}
    assert fetches.hits([[b"SEARCH  3   1"], [b"SEARCH 2 (MODSEQ 917)"], [b"SEARCH (MODSEQ 1)"]]) == {1, 2, 3}
    assert fetches.uidvalidity([[b"5 EXISTS"], [b"OK [UIDVALIDITY 4294967295] yes"]]) == 4294967295
    assert fetches.uidvalidity([[b"OK [UIDNEXT 4] UIDVALIDITY 5"]]) is None


def test_sets_of_uids() -> None:
    assert fetches.uidset([7, 3, 1, 2, 9, 10]) == "1:3,7,9:10"


def test_mailbox_names() -> None:
    """RFC 3501 5.1.3."""
    assert wires.mailbox("INBOX") == '"INBOX"'
    assert wires.mailbox("~peter/mail/台北/日本語") == '"~peter/mail/&U,BTFw-/&ZeVnLIqe-"'
    assert wires.mailbox('A&B "x" \\') == '"A&-B \\"x\\" \\\\"'
    assert wires.mailbox("😀") == '"&2D3eAA-"'


def test_batches() -> None:
    """At most 100 mails or 8 MiB at once; the large, the unknown and the suspicious alone."""
    sizes = dict.fromkeys(range(1, 251), 10) | {5: 0, 8: 31 << 20, 20: 5 << 20, 21: 4 << 20}
    groups = list(batches(range(1, 251), sizes, {11}))
    assert [uid for group in groups for uid in group] == [*range(1, 251)]
    assert [group for group in groups if len(group) == 1] == [[5], [8], [11]]
    assert [20] not in groups
    assert next(group for group in groups if 21 in group)[0] == 21
    assert max(map(len, groups)) == 100


def test_nothing_is_ever_deleted():
    """M20: the way of a mail into the register knows no word for it."""
    for path in Path(mailbox.__file__).parent.glob("*.py"):
        words = path.read_text(encoding="utf-8")
        assert not re.search(r"EXPUNGE|Deleted|\bDELETE\b|unlink|rmdir|UIDPLUS", words), path
