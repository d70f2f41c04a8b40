"""The daily sum is taken once a day, and the secretariat hears once of what does not add up."""

import datetime as dt

import sqlalchemy as sa

from iscg_bot.edges.audits import BEGINNING, take
from iscg_bot.matters import audits
from tests.desk.conftest import text
from tests.matters.worlds import ROSTER


async def lose(office, statement):
    with office.register._engine.begin() as connection:
        connection.execute(sa.text(statement))


async def report(office):
    await office.desk.report(await take(office.register, BEGINNING))
    return await office.post()


async def test_who_has_nothing_missing_hears_nothing(office):
    await office.receive("submission", "chat")
    assert await report(office) == []


async def test_a_lost_letter_is_told_once(office):
    await office.receive("submission", "chat")
    await lose(office, "DELETE FROM attempt")
    await lose(office, "DELETE FROM letter WHERE id = 1")
    told = await report(office)
    assert told and "does not add up" in told[0]["Subject"]
    assert "letters that were decided and are not in the outbox: 1" in text(told[0])
    assert await report(office) == []


def test_the_hour_is_the_groups():
    midnight = dt.datetime(2026, 11, 24, 23, 0, tzinfo=dt.UTC)  # 00:00 in Geneva
    assert audits.due(ROSTER, midnight + dt.timedelta(hours=2)) == ""
    assert audits.due(ROSTER, midnight + dt.timedelta(hours=3)) == "2026-11-25"


def test_a_clock_that_leaps_is_not_believed_at_once():
    assert audits.follows("2026-11-25", "2026-11-24") and audits.follows("2026-12-01", "2026-11-24")
    assert not audits.follows("2026-12-02", "2026-11-24") and not audits.follows("2026-11-25", "")
