"""Several letters are begun at once: none of the promises that hold for one after the other is broken by that."""

import datetime as dt

import pytest

from iscg_bot.edges.register import Entry
from iscg_bot.model.groups import Budgets
from iscg_bot.model.invites import letter_key
from iscg_bot.model.letters import Attempt, Composed, Fate, Occasion, Sent
from tests.matters.worlds import NOW

HOUR, SECOND = dt.timedelta(hours=1), dt.timedelta(seconds=1)
WIDE = Budgets(per_domain_an_hour=1000, in_all_an_hour=1000)


def to(*addresses):
    return [(address, "", "put") for address in addresses]


async def taken(register, room, budgets=WIDE, now=NOW, attempts=(), unsent=()):
    return await register.exchange(attempts, unsent, now, budgets, room)


def numbers(letters):
    return [letter.id for letter in letters]


def went(letter, fate=Fate.SENT, code=250, reply="ok", *, next_due=None, now=NOW):
    return Attempt(letter.id, Sent(fate, code, reply), now, next_due)


async def test_as_many_are_begun_as_there_is_room(register, write):
    await write(*to(*["a@x.example"] * 5))
    begun = await taken(register, 3)
    assert numbers(begun) == [1, 2, 3] and [letter.attempts for letter in begun] == [0, 0, 0]
    assert await register.fates() == {"pending": 2, "sending": 3}
    assert numbers(await taken(register, 3, attempts=[went(begun[0])])) == [4, 5]
    assert await register.fates() == {"sending": 4, "sent": 1}
    assert await taken(register, 0) == ()


@pytest.mark.parametrize("room", [1, 2, 9])
async def test_budgets_hold_to_the_letter_whatever_is_under_way(register, write, room):
    budgets = Budgets(per_domain_an_hour=3, in_all_an_hour=5)
    await write(*to(*["a@x.example"] * 5, *["b@y.example"] * 5))
    begun = []
    while more := await taken(register, room, budgets):
        begun += more
    assert numbers(begun) == [1, 2, 3, 6, 7]
    words = [went(begun[0]), went(begun[1], Fate.FAILED, 554, "no"), *map(went, begun[2:])]
    assert numbers(await taken(register, room, budgets, attempts=words)) == [4]  # the refused one took no room
    assert await taken(register, room, budgets, NOW + HOUR - SECOND) == ()


async def test_what_is_under_way_takes_the_room_that_is_kept_for_answers_into_account(register, write):
    await write(*[("a@x.example", "", "remind")] * 12, occasion=Occasion.NOTICE)
    assert len(await taken(register, 20, Budgets(per_domain_an_hour=50, in_all_an_hour=10))) == 8


async def test_letters_about_one_meeting_go_to_a_person_one_after_the_other(register, write):
    await write(("a@x.example", "m", "note"), ("a@x.example", "m", "put"), ("b@x.example", "m", "put"))
    begun = await taken(register, 9)
    assert numbers(begun) == [1, 3]
    assert await taken(register, 9) == ()
    assert numbers(await taken(register, 9, attempts=[went(begun[0])])) == [2]


async def test_what_was_begun_and_did_not_go_is_as_it_was(register, write):
    await write(*to("a@x.example", "b@x.example", "c@x.example"))
    (first,) = await taken(register, 1)
    later = went(first, Fate.DEFERRED, 450, "4.7.1 slow down", next_due=NOW + HOUR)
    begun = await taken(register, 9, attempts=[went(first, Fate.DEFERRED, 450, "4.2.0 later", next_due=NOW)])
    assert numbers(begun) == [1, 2, 3]
    assert await taken(register, 9, attempts=[later], unsent=begun[1:]) == ()  # the domain waits
    assert await register.fates() == {"deferred": 1, "pending": 2}
    again = await taken(register, 9, now=NOW + HOUR)
    assert [(letter.id, letter.attempts) for letter in again] == [(2, 0), (3, 0), (1, 2)]


async def test_what_a_revision_overtook_before_its_turn_does_not_go(register):
    def invitation(sequence):
        key = letter_key("m", "a@x.example", sequence, NOW)
        return Composed(key, "a@x.example", "update", Occasion.ANSWER, f"<{sequence}@x>", b"bytes", meeting_uid="m")

    await register.commit(Entry((), (invitation(0),), NOW))
    begun = await taken(register, 9)
    await register.commit(Entry((), (invitation(1),), NOW))
    assert await taken(register, 9) == ()
    assert numbers(await taken(register, 9, unsent=begun)) == [2]
    assert await register.fates() == {"dropped": 1, "sending": 1}


async def test_the_stop_holds_at_the_next_exchange(register, write):
    await write(*to("a@x.example", "b@x.example", "c@x.example"))
    begun = await taken(register, 2)
    await register.stop_sending(True)
    assert await taken(register, 9, attempts=[went(begun[0])], unsent=begun[1:]) is None
    assert await register.fates() == {"pending": 2, "sent": 1}


async def test_after_a_crash_all_that_were_begun_are_in_doubt_and_then_go_alone(register, write, opened):
    """A second crash in the middle of one of them puts no other beyond its last attempt."""
    await write(*to("a@x.example", "b@x.example", "c@x.example"))
    await taken(register, 2)
    register.close()
    again = opened()
    assert await again.interrupted(NOW, NOW + HOUR) == 2
    assert await again.fates() == {"pending": 1, "unknown": 2}
    (third,) = await taken(again, 9)
    assert await taken(again, 9, now=NOW + HOUR, attempts=[]) == ()  # the third is still under way
    for number, before in ((1, third), (2, None)):
        words = [went(before)] if before else []
        (letter,) = await taken(again, 9, now=NOW + HOUR, attempts=words)
        assert (letter.id, letter.doubted) == (number, True)
        assert await taken(again, 9, now=NOW + HOUR) == ()
        await taken(again, 0, attempts=[went(letter)])
