"""What was decided can be put right; doing it twice, even at once, does it once."""

import asyncio
from contextlib import closing

import pytest

from iscg_bot.desk import Desk, console
from iscg_bot.edges.register import Entry, Register
from iscg_bot.errors import ConflictError
from iscg_bot.matters.contributions import corrections
from iscg_bot.model.decisions import Settled, Verdict
from iscg_bot.model.facts import Facts
from iscg_bot.model.submissions import (
    Contribution,
    Correct,
    DocumentAction,
    Import,
    Refuse,
    Reinstate,
    Release,
    Undo,
)
from tests import registers
from tests.matters.worlds import NOW

NUMBER = "ISCG/26-2/01"
WITHDRAWAL = Contribution(DocumentAction.WITHDRAWAL, number=NUMBER, confirmed=True)


async def statuses(office):
    return {str(d.number): d.status.value for d in await office.register.documents()}


async def twice(office, tmp_path, wish):
    """Two processes, at once: what was decided and by whom."""
    url = registers.ready(tmp_path / "register.sqlite")
    with closing(Register(url, lambda: office.now)) as other:
        desk = Desk(other, office.desk.files, lambda: office.house, lambda: office.now)
        assert await other.documents() == await office.register.documents()
        decisions = await asyncio.gather(office.desk.submit(wish), desk.submit(wish))
    return sorted(decision.verdict for decision in decisions)


@pytest.mark.parametrize("wish", [Undo(NUMBER), WITHDRAWAL, Correct(NUMBER, "Another title", "RAG")])
async def test_a_document_is_put_right_once(office, tmp_path, wish):
    await office.receive("submission")
    assert await twice(office, tmp_path, wish) == [Verdict.ACCEPT, Verdict.REFUSE]
    again = await office.desk.submit(wish)
    assert again.verdict is Verdict.REFUSE and NUMBER in again.because


@pytest.mark.parametrize("gone", [Undo(NUMBER), WITHDRAWAL])
async def test_an_undo_is_undone_once(office, tmp_path, gone):
    await office.receive("submission")
    (before,) = await office.register.documents()
    await office.desk.submit(gone)
    assert await statuses(office) == {NUMBER: "withdrawn"}
    assert await twice(office, tmp_path, Reinstate(NUMBER)) == [Verdict.ACCEPT, Verdict.REFUSE]
    assert await office.register.documents() == (before,)


@pytest.mark.parametrize("wish", [Undo(NUMBER), WITHDRAWAL, Undo("ISCG/26-2/77"), Release(77)])
async def test_whoever_sits_at_the_console_reads_the_answer_there(office, wish):
    await office.receive("submission")
    await office.desk.submit(wish)
    await office.desk.submit(wish)
    assert await office.post() == []


async def test_why_nothing_is_undone_is_said_in_words(office):
    await office.receive("submission")
    assert (await office.desk.submit(Undo("ISCG/26-2/77"))).because == "ISCG/26-2/77 is not registered"
    assert (await office.desk.submit(Undo(NUMBER))).because == f"{NUMBER} is taken back"
    assert (await office.desk.submit(Undo(NUMBER))).because == f"{NUMBER} is withdrawn already"


async def test_title_and_source_are_corrected_and_nothing_else(office):
    await office.receive("submission")
    (before,) = await office.register.documents()
    decision = await office.desk.submit(Correct(NUMBER, title="The right title"))
    assert f"it was {before.title}" in decision.because
    (after,) = await office.register.documents()
    assert (after.title, after.source, after.files) == ("The right title", before.source, before.files)
    assert await office.post() == []


async def test_a_revision_that_comes_back_takes_its_place_again(office):
    await office.receive("submission", "revision")
    assert await statuses(office) == {NUMBER: "superseded", f"{NUMBER} (Rev.1)": "current"}
    await office.desk.submit(Undo(f"{NUMBER} (Rev.1)"))
    assert await statuses(office) == {NUMBER: "current", f"{NUMBER} (Rev.1)": "withdrawn"}
    await office.desk.submit(Reinstate(f"{NUMBER} (Rev.1)"))
    assert await statuses(office) == {NUMBER: "superseded", f"{NUMBER} (Rev.1)": "current"}


async def test_what_comes_back_does_not_displace_what_is_newer(office):
    await office.receive("submission", "revision")
    await office.desk.submit(WITHDRAWAL)
    await office.desk.submit(Reinstate(f"{NUMBER} (Rev.1)"))
    decision = await office.desk.submit(Reinstate(NUMBER))
    assert decision.verdict is Verdict.REFUSE and "superseded, not withdrawn" in decision.because


@pytest.mark.parametrize("wish", [Correct("ISCG/26-2/77", "T"), Reinstate("ISCG/26-2/77"), Undo("ISCG/26-2/77")])
async def test_what_is_not_registered_cannot_be_put_right(office, wish):
    assert (await office.desk.submit(wish)).verdict is Verdict.REFUSE


@pytest.mark.parametrize("wish", [Release, Refuse])
async def test_held_mail_is_decided_once(office, tmp_path, wish):
    await office.receive("contribution-of-a-stranger")
    (held,) = await office.register.held()
    assert await twice(office, tmp_path, wish(held.id)) == [Verdict.ACCEPT, Verdict.REFUSE]


async def test_a_number_is_imported_once(office, tmp_path):
    assert await twice(office, tmp_path, Import(NUMBER, "T", "", "")) == [Verdict.ACCEPT, Verdict.REFUSE]


async def test_undo_by_mail_twice_is_done_once(office):
    (acknowledged,) = await office.receive("submission")
    first, second = office.reply(acknowledged, "undo"), office.reply(acknowledged, "undo")
    await office.receive(first, second)
    assert await statuses(office) == {NUMBER: "withdrawn"}
    verdicts = [outcome.verdict for outcome in await office.register.outcomes()]
    assert verdicts == ["accept", "accept", "refuse"]


async def test_two_corrections_at_once_do_not_overwrite_each_other(office, tmp_path):
    await office.receive("submission")
    (before,) = await office.register.documents()
    wish = Correct(NUMBER, "Another title")
    decision = corrections.decide(wish, Facts(office.house.roster, console(office.house.roster, NOW), (before,)))
    await office.desk.submit(Correct(NUMBER, "The right title"))
    with pytest.raises(ConflictError, match="corrected meanwhile"):
        await office.register.commit(Entry((Settled(wish, decision),), (), NOW))
