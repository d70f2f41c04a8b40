"""A mail that breaks the program is kept with the place where it broke, and tried again by another program (M14)."""

from dataclasses import replace

import pytest

from iscg_bot.edges.programs import program
from iscg_bot.errors import TemporaryError
from iscg_bot.letters import Templates
from iscg_bot.matters import order
from iscg_bot.model.submissions import Release, Retry
from tests.desk.conftest import text
from tests.matters.worlds import NOW


def breaking(monkeypatch, what="Lunch"):
    """Reading a mail with this subject is too much for the program."""

    def broken(mail, context):
        if what in mail.subject:
            raise RecursionError("too deep")
        return real(mail, context)

    real = order.read
    monkeypatch.setattr(order, "read", broken)


def becomes(office, version):
    """Another program is started."""
    office.house = replace(office.house, digests=replace(office.house.digests, program=version))


async def raising(*_):
    raise ValueError("a bug")


@pytest.mark.parametrize(
    ("stage", "place"),
    [
        ("parse", "iscg_bot.desk.parsed"),
        ("gather", "context"),
        ("read", "iscg_bot.matters.order.read"),
        ("decide", "facts"),
        ("decide", "iscg_bot.matters.order.settle"),
        ("compose", "iscg_bot.desk.compose"),
        ("commit", "commit"),
    ],
)
async def test_stage_and_traceback_are_kept_and_the_next_goes_on(office, monkeypatch, stage, place):
    def broken(*arguments):
        calls.append(place)
        if len(calls) == 1:
            raise ValueError("a bug")
        return real(*arguments)

    async def broken_register(*arguments):
        return await broken(*arguments)

    calls: list[str] = []
    if "." in place:
        where, _, name = place.rpartition(".")
        real = getattr(__import__(where, fromlist=[name]), name)
        monkeypatch.setattr(place, broken)
    else:
        real = getattr(office.register, place)
        monkeypatch.setattr(office.register, place, broken_register)
    await office.receive("submission", "two-contributions")
    assert await office.states() == ["held", "decided"]
    (failure,) = await office.register.failures(1)
    assert (failure.stage, failure.program) == (stage, "p")
    assert "test_quarantine.py" in failure.traceback and failure.traceback.endswith("ValueError: a bug\n")
    assert await office.register.failures(2) == ()


async def test_another_program_tries_again_three_times_in_all_and_the_secretariat_hears_once(office, monkeypatch):
    breaking(monkeypatch)
    await office.receive("chat")
    assert len(await office.knock()) == 2  # one letter a secretary
    await office.receive("submission")
    assert len(await office.register.failures(1)) == 1  # the same program does not
    for version, attempts in (("p2", 2), ("p3", 3), ("p4", 3)):
        becomes(office, version)
        await office.receive()
        assert [f.program for f in await office.register.failures(1)] == ["p", "p2", "p3"][:attempts]
        assert await office.states() == ["held", "decided"]
        assert await office.knock(minutes=1) == []
    (outcome, _) = await office.outcomes()
    assert outcome.state == "held"


async def test_a_program_that_is_mended_decides_it(office, monkeypatch):
    breaking(monkeypatch, "")
    assert await office.receive("submission") == []
    assert await office.states() == ["held"]
    monkeypatch.undo()
    assert await office.receive() == []  # not by itself: it does not know that it is mended
    becomes(office, "mended")
    (letter,) = await office.receive()
    assert "ISCG/26-2/01" in text(letter) and await office.states() == ["decided"]


async def test_by_hand_it_is_tried_again_however_often_it_failed_and_its_author_is_no_more_than_before(
    office, monkeypatch
):
    breaking(monkeypatch, "")
    await office.receive("contribution-of-a-stranger")
    for attempt in range(2, 5):
        assert (await office.desk.submit(Retry(1))).verdict == "accept"
        await office.receive()
        assert len(await office.register.failures(1)) == attempt
        assert len(await office.knock(minutes=1)) == 2  # who tries by hand hears what came of it
    monkeypatch.undo()
    await office.desk.submit(Retry(1))
    await office.receive()
    assert await office.states() == ["held"] and await office.numbers() == {}  # now because nobody knows the author
    assert (await office.desk.submit(Retry(7))).verdict == "refuse"


async def test_what_is_held_for_another_reason_since_is_not_tried_again(office, monkeypatch):
    breaking(monkeypatch, "")
    await office.receive("contribution-of-a-stranger")
    monkeypatch.undo()
    office.now = office.desk._clock()
    await office.desk.submit(Retry(1))
    office.now = NOW.replace(minute=59)
    await office.receive()
    because = (await office.outcomes())[0].because
    becomes(office, "p2")
    await office.receive()
    assert "broke" not in because and [o.because for o in await office.outcomes()] == [because]


async def test_a_mail_that_was_let_through_and_breaks_the_program_is_told_of_again(office, monkeypatch):
    await office.receive("contribution-of-a-stranger")
    assert len(await office.knock()) == 2
    breaking(monkeypatch, "")
    await office.desk.submit(Release(1))
    await office.receive()
    assert len(await office.knock(minutes=1)) == 2


async def test_a_broken_text_is_a_failure_to_compose(office, templates):
    sources = dict(templates._sources) | {"acknowledge/en": "Subject: {{ nonsense }}"}
    office.house = replace(office.house, templates=Templates(sources))
    await office.receive("submission")
    (failure,) = await office.register.failures(1)
    assert failure.stage == "compose" and "nonsense" in failure.traceback


async def test_while_the_world_is_down_nothing_has_failed(office, monkeypatch):
    async def down(*_):
        raise TemporaryError("the register does not answer")

    monkeypatch.setattr(office.register, "facts", down)
    await office.keep("submission")
    with pytest.raises(TemporaryError):
        await office.desk.work()
    assert await office.register.failures(1) == ()


def test_a_program_is_the_same_as_long_as_its_files_are(monkeypatch, tmp_path):
    own = program()
    assert own == program.__wrapped__()
    (tmp_path / "iscg_bot.py").write_text("one")
    monkeypatch.setattr("iscg_bot.edges.programs._HOME", tmp_path)
    one = program.__wrapped__()
    (tmp_path / "iscg_bot.py").write_text("two")
    assert len({own, one, program.__wrapped__()}) == 3
    monkeypatch.setattr("iscg_bot.edges.programs.version", lambda name: "0")
    assert len({one, program.__wrapped__()}) == 2
