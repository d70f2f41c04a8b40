"""Mails and the watermark, durable together; the same bytes once."""

import pytest

from iscg_bot.edges.register import Entry
from iscg_bot.model.decisions import Decision, Settled, Verdict
from iscg_bot.model.mail import Fetched
from iscg_bot.model.submissions import Discussion
from tests.matters.worlds import NOW

SKIPPED = (Settled(Discussion(), Decision(Verdict.SKIP, "asks for nothing")),)


async def raws(register):
    return [kept.raw.decode() for kept in await register.undecided()]


async def test_mails_are_kept_with_the_watermark_and_survive(register, keep, opened):
    assert await register.position("INBOX") == (0, 0)
    assert await keep("a", "b") == 2
    register.close()
    again = opened()
    assert await again.position("INBOX") == (1, 2)
    assert await raws(again) == ["a", "b"]
    assert (await again.undecided())[0].fetched == NOW


async def test_the_same_uid_is_kept_once(register, keep):
    await keep("a", "b")
    assert await keep("a", "b", "c") == 1
    assert await raws(register) == ["a", "b", "c"]


async def test_a_uid_that_has_other_bytes_now_is_the_mail_that_we_have(register, keep):
    await keep("a")
    assert await keep("changed by the server") == 0
    assert await raws(register) == ["a"]


async def test_the_same_bytes_are_kept_once_a_mailbox(register, keep):
    await keep("a")
    assert await keep("a", first=2) == 0
    assert await keep("a", mailbox="Other") == 1
    assert await raws(register) == ["a", "a"]


async def test_the_same_bytes_twice_in_one_batch_are_kept_once_with_the_last_number(register, keep):
    assert await keep("a", "b", "a") == 2
    assert await raws(register) == ["a", "b"]
    await register.commit(Entry(SKIPPED, (), NOW, mail=1))
    assert await register.unfiled("INBOX", 1) == [3]


async def test_who_moved_makes_room_for_who_comes(register, keep):
    await keep("a")
    mails = [Fetched(2, b"a", 1), Fetched(1, b"b", 1)]
    assert await register.keep("INBOX", 1, mails, 2) == 1
    assert await raws(register) == ["a", "b"]


async def test_a_mailbox_that_is_numbered_anew_brings_only_what_is_new(register, keep):
    await keep("a", "b", uidvalidity=1)
    await register.commit(Entry(SKIPPED, (), NOW, mail=1))
    assert await keep("b", "a", "c", uidvalidity=2) == 1
    assert await register.position("INBOX") == (2, 3)
    assert await raws(register) == ["b", "c"]
    assert await register.unfiled("INBOX", 2) == [2]  # "a" has its new number
    assert await register.unfiled("INBOX", 1) == []


async def test_large_numbers_of_a_server_fit(register, keep):
    await keep("a", first=2**32 - 1, uidvalidity=2**32 - 1)
    assert await register.position("INBOX") == (2**32 - 1, 2**32 - 1)


async def test_two_mails_without_a_body_are_two(register):
    mails = [Fetched(1, b"", 100), Fetched(2, b"", 100)]
    assert await register.keep("INBOX", 1, mails, 2) == 2


async def test_decided_mail_is_unfiled_until_the_server_was_told(register, keep):
    await keep("a", "b", first=5)
    assert await register.unfiled("INBOX", 1) == []
    await register.commit(Entry(SKIPPED, (), NOW, mail=2))
    assert await register.unfiled("INBOX", 1) == [6]
    await register.filed("INBOX", 1, [6])
    assert await register.unfiled("INBOX", 1) == []


async def test_undecided_are_the_oldest_first_and_at_most_as_many_as_asked(register, keep):
    await keep(*"cab")
    assert [k.id for k in await register.undecided()] == [1, 2, 3]
    assert [k.id for k in await register.undecided(limit=2)] == [1, 2]


async def test_a_batch_that_breaks_leaves_nothing(register):
    with pytest.raises(Exception, match="size"):
        await register.keep("INBOX", 1, [Fetched(1, b"a", 1), Fetched(2, b"b", None)], 2)  # type: ignore[arg-type]
    assert await register.position("INBOX") == (0, 0) and await raws(register) == []


def test_the_first_start_and_the_secret_stay(register, opened, clock):
    clock.now = NOW.replace(year=2030)
    again = opened()
    assert again.first_start == register.first_start == NOW
    assert again.secret == register.secret and len(register.secret) == 32
