"""A letter of the bot to itself, out and back (M125), through the whole desk."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlmodel import Session, select

from iscg_bot.edges.register import Entry
from iscg_bot.edges.register.tables import LetterRow
from iscg_bot.model.decisions import CameBack, Decision, Settled, Verdict
from iscg_bot.model.submissions import Knock
from tests.desk.conftest import Office, text
from tests.matters.worlds import ROSTER

ADDRESS = "iscg-bot-canary@lists.itu.example"
HOUR, MINUTE = dt.timedelta(hours=1), dt.timedelta(minutes=1)
BY_A_LIST = b"""\
Received: from lists.itu.example (lists.itu.example [192.0.2.1])
\tby mx.itu.example with ESMTPS id 77; Tue, 24 Nov 2026 10:00:02 +0000
List-Id: <iscg-bot-canary.lists.itu.example>
Precedence: list
"""


@pytest.fixture
def watched(office: Office) -> Office:
    office.house = replace(office.house, roster=replace(ROSTER, policy=replace(ROSTER.policy, canary=ADDRESS)))
    return office


async def later(office, length):
    """The mailbox was looked through meanwhile; who gets a letter."""
    office.now += length
    await office.register.beat(office.now)
    await office.desk.knock()
    return await office.post()


def returned(letter):
    """As the list sends it to its only member."""
    return BY_A_LIST + letter.as_bytes()


async def silence(office):
    return await office.register.canaries.silence()


async def test_out_and_back_every_hour(watched):
    for _ in range(4):
        (canary,) = await later(watched, HOUR)
        assert canary["To"].endswith(f"<{ADDRESS}>") and canary["Auto-Submitted"] == "auto-generated"
        assert await later(watched, MINUTE) == [] and await silence(watched) == MINUTE
        assert await watched.receive(returned(canary)) == [] and await silence(watched) == dt.timedelta()
    assert {one.because for one in await watched.outcomes()} == {"our own letter: X-ISCG-Bot"}


async def test_what_does_not_come_back_is_told_once_until_it_does(watched):
    (lost,) = await later(watched, HOUR)
    (second,) = await later(watched, HOUR)
    letters = await later(watched, HOUR)
    third, *alarms = sorted(letters, key=lambda letter: ADDRESS not in letter["To"])
    assert len(alarms) == 2 and all("do not come back" in one["Subject"] and ADDRESS in text(one) for one in alarms[:1])
    assert await silence(watched) == 2 * HOUR
    assert len(await later(watched, HOUR)) == 1  # the next canary, and no word more
    await watched.receive(returned(third), returned(lost))  # the older one late
    assert await silence(watched) == HOUR - HOUR
    assert second["Message-ID"] != third["Message-ID"]


async def test_one_that_nobody_takes_does_not_end_the_next(watched):
    for _ in range(5):
        await later(watched, HOUR)
        watched.now += MINUTE
    with Session(watched.register._engine) as db:
        keys = db.exec(select(LetterRow.key).where(LetterRow.reason == "canary")).all()
    changes = tuple(CameBack(ADDRESS, True, key) for key in keys)
    await watched.register.commit(Entry((Settled(Knock(), Decision(Verdict.SKIP, "", changes)),), (), watched.now))
    (canary,) = await later(watched, HOUR)
    assert len(keys) == 5 and ADDRESS in canary["To"]
    assert (await watched.register.waiting(ROSTER, watched.now, MINUTE)).troubles.shaky == ()


async def test_in_a_trial_run_too_and_the_secretariat_does_not_get_it(watched):
    watched.house = replace(watched.house, shadow="paula@itu.example")
    (canary,) = await later(watched, HOUR)
    assert ADDRESS in canary["To"] and "[shadow]" not in canary["Subject"]


async def test_while_sending_is_stopped_none_is_written_and_nothing_is_lost(watched):
    (canary,) = await later(watched, HOUR)
    await watched.receive(returned(canary))
    await watched.register.stop_sending(True)
    for _ in range(5):
        assert await later(watched, HOUR) == []
    assert await watched.register.fates() == {"sent": 1}
