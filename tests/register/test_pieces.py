"""Large mails lie in pieces, and come back as they were (mail.md M1, M7)."""

import pytest

from iscg_bot.edges.register import pieces
from iscg_bot.errors import TemporaryError
from iscg_bot.model.mail import Fetched

LARGE = bytes(range(256)) * 5


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 500)


@pytest.mark.parametrize("size", [0, 1, 499, 500, 501, 1000, 1001, len(LARGE)])
async def test_a_mail_comes_back_whole(register, tmp_path, size):
    raw = LARGE[:size]
    await register.keep("INBOX", 1, [Fetched(1, b"before", 6), Fetched(2, raw, size), Fetched(3, b"after", 5)], 3)
    _, first, _ = await register.undecided()
    assert (first.raw, first.more) == (raw[:500], size > 500)
    kept = await register.kept(2)
    await register.pieces.lay_out(2, tmp_path / "mail")
    assert kept.raw == (tmp_path / "mail").read_bytes() == raw and not kept.more


async def test_the_same_large_bytes_are_one_mail_wherever_they_come_again(register):
    await register.keep("INBOX", 1, [Fetched(1, LARGE, 1), Fetched(2, LARGE, 1)], 2)
    assert await register.keep("INBOX", 2, [Fetched(7, LARGE, 1), Fetched(8, LARGE[1:], 1)], 8) == 1
    assert [(await register.kept(mail)).raw for mail in (1, 2)] == [LARGE, LARGE[1:]]


async def test_where_there_is_no_room_to_lay_it_out_it_is_tried_again(register, tmp_path):
    await register.keep("INBOX", 1, [Fetched(1, LARGE, 1)], 1)
    with pytest.raises(TemporaryError):
        await register.pieces.lay_out(1, tmp_path / "none" / "mail")
