"""Letters that need not go out any more: reminders that nobody wants, and what went out although nobody was sure."""

import datetime as dt

import pytest
from sqlalchemy import update
from sqlmodel import Session, col, select

from iscg_bot.edges.register import Entry
from iscg_bot.edges.register.letters import NEVER
from iscg_bot.edges.register.tables import LetterRow
from iscg_bot.model.decisions import AddMeeting, Decision, Quiet, Settled, Unreachable, Verdict, WentOut
from iscg_bot.model.groups import Budgets
from iscg_bot.model.letters import Attempt, Fate, Sent
from iscg_bot.model.submissions import Knock
from tests.matters.worlds import NOW
from tests.meetings.worlds import DAY, HOUR, meeting, span

SECOND = dt.timedelta(seconds=1)
YUSUF = "yusuf@testland.example"
M, N = "u1@itu.example", "another"
LETTERS = (
    ("Yusuf@Testland.example", M, "remind"),
    (YUSUF, N, "remind"),
    (YUSUF, "", "remind"),
    (YUSUF, M, "invite"),
    ("maria@testland.example", M, "remind"),
)


async def change(register, *changes):
    settled = (Settled(Knock(), Decision(Verdict.ACCEPT, "because", changes)),)
    await register.commit(Entry(settled, (), NOW))


async def become(register, fate):
    await register._run(lambda db: db.exec(update(LetterRow).values(fate=fate)))


def fates(register):
    with Session(register._engine) as db:
        return [row.fate for row in db.exec(select(LetterRow).order_by(col(LetterRow.id)))]


@pytest.mark.parametrize(
    ("wish", "dropped"),
    [(Quiet(YUSUF, 0), {1, 2, 3}), (Quiet(YUSUF, 1), {1}), (Unreachable(YUSUF), {1, 2, 3})],
)
@pytest.mark.parametrize("fate", [Fate.PENDING, Fate.DEFERRED])
async def test_reminders_that_wait_are_not_sent_any_more(register, write, wish, dropped, fate):
    await change(register, AddMeeting(meeting(id=0)))
    await write(*LETTERS)
    await become(register, fate)
    await change(register, wish)
    expected = [Fate.DROPPED if n in dropped else fate for n in range(1, len(LETTERS) + 1)]
    assert fates(register) == expected


@pytest.mark.parametrize("fate", [Fate.SENT, Fate.UNKNOWN])
async def test_what_may_be_out_is_not_called_dropped_and_not_tried_again(register, write, fate):
    await write(*LETTERS)
    await become(register, fate)
    await change(register, Quiet(YUSUF, 0))
    assert set(fates(register)) == {fate}
    with Session(register._engine) as db:
        again = db.exec(select(LetterRow.id).where(col(LetterRow.due) < NEVER).order_by(col(LetterRow.id))).all()
    assert again == ([4, 5] if fate is Fate.UNKNOWN else [1, 2, 3, 4, 5])


@pytest.mark.parametrize("fate", [Fate.UNKNOWN, Fate.SENDING, Fate.DEFERRED])
async def test_a_letter_that_was_reported_on_went_out(register, write, fate):
    await write(*LETTERS[:2])
    await become(register, fate)
    await change(register, WentOut("k1"))
    assert fates(register) == [fate if fate is Fate.DEFERRED else Fate.SENT, fate]


async def test_an_address_that_our_own_server_refuses_is_reminded_no_more(register, write):
    await write(LETTERS[3], *LETTERS[:3])
    (refused,) = await register.exchange((), (), NOW, Budgets(), 1)
    said = Attempt(refused.id, Sent(Fate.FAILED, 550, "5.1.1 unknown"), NOW, None)
    await register.exchange((said,), (), NOW, Budgets(), 0)
    assert fates(register) == [Fate.FAILED] + [Fate.DROPPED] * 3


@pytest.mark.parametrize("fate", [Fate.PENDING, Fate.DEFERRED, Fate.UNKNOWN])
@pytest.mark.parametrize("at_start", [False, True])
async def test_a_reminder_whose_time_is_over_is_not_sent(register, write, fate, at_start):
    """The mail server could not be reached meanwhile, or we were down."""

    async def outdated(now):
        register.pauses._clock = lambda: now
        await (register.interrupted(now, now) if at_start else register.pauses.outdate())
        with Session(register._engine) as db:
            return db.exec(select(LetterRow.id).where(LetterRow.due == NEVER).order_by(col(LetterRow.id))).all()

    await change(register, AddMeeting(meeting(id=0, window=span(NOW + HOUR))))
    await write(*LETTERS)
    await become(register, fate)
    assert await outdated(NOW + HOUR - SECOND) == []
    assert await outdated(NOW + HOUR) == [1, 5]
    assert await outdated(NOW + DAY - SECOND) == [1, 5]
    assert await outdated(NOW + DAY) == [1, 2, 3, 5]
    over = Fate.UNKNOWN if fate is Fate.UNKNOWN else Fate.DROPPED
    assert fates(register) == [over, over, over, fate, over]
