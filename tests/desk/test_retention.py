"""Retention: what was decided long ago has no text any more; all else stays, and nothing open loses anything (M20)."""

import asyncio
import datetime as dt
from contextlib import closing
from pathlib import Path

import pytest

from iscg_bot.edges import audits
from iscg_bot.edges.register import Entry, Register, erasures, pieces
from iscg_bot.edges.register.erasures import Erased
from iscg_bot.matters import order
from iscg_bot.model.decisions import AddMeeting, Ask, Decision, Settled, Verdict
from iscg_bot.model.letters import Composed, Fate, Occasion
from iscg_bot.model.mail import Fetched
from iscg_bot.model.questions import Question
from iscg_bot.model.submissions import Import, Knock, Refuse, Retry
from tests.desk.conftest import STORIES
from tests.matters.worlds import NOW
from tests.meetings.worlds import meeting, span

YEAR = dt.timedelta(days=365)
DAY = dt.timedelta(days=1)
NONE = Erased(0, 0)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(erasures, "REST", 0)


async def erase(office, later=YEAR + DAY, **given):
    """So much later, by a rule of one year."""
    office.now += later
    return await office.register.erasures.erase(office.now - YEAR, **given)


async def texts(office):
    """Which mails have a text."""
    mails = [await office.register.kept(mail) for mail in range(1, 10)]
    return [mail.id for mail in mails if mail and mail.raw]


async def letters(office):
    """How many bytes each letter has."""
    return await office.register._run(
        lambda db: list(db.connection().exec_driver_sql("SELECT length(raw) FROM letter ORDER BY id").scalars())
    )


async def write(office, *changes, mail=0, letter=None):
    decision = Decision(Verdict.ACCEPT, "because", changes)
    await office.register.commit(
        Entry((Settled(Knock(), decision),), (letter,) if letter else (), office.now, mail=mail)
    )


def composed(key="notice/1", **given):
    return Composed(key, "john@admin.example", "notice", Occasion.NOTICE, f"<{key}@itu.example>", b"text", **given)


# --- what goes -------------------------------------------------------------------------------------------------------


async def test_the_text_goes_and_everything_else_stays(office):
    await office.receive("chat", "questions")
    before, sums = await office.outcomes(), await audits.take(office.register, audits.BEGINNING)
    assert await erase(office) == Erased(2, 1)
    mail = await office.register.kept(1)
    assert (mail.raw, mail.erased, mail.fetched) == (b"", office.now, NOW)
    assert await letters(office) == [0]
    assert await office.outcomes() == before
    assert await audits.take(office.register, audits.BEGINNING) == sums and not sums.differences
    assert await office.register.histories.past(1) and await office.register.reasons(2)


async def test_a_document_without_a_mail_keeps_no_mail(office):
    await office.receive("chat")
    await office.desk.submit(Import("ISCG/26-2/07", "Title", "Examplia", "john@admin.example"))
    assert await erase(office) == Erased(1, 0)


async def test_it_happens_once(office):
    await office.receive("chat", "questions")
    await erase(office)
    moment = (await office.register.kept(1)).erased
    assert await erase(office, DAY) == NONE
    assert (await office.register.kept(1)).erased == moment


async def test_the_same_mail_is_still_known(office):
    raw = (STORIES / "chat.eml").read_bytes()
    await office.receive("chat")
    await erase(office)
    assert await office.register.keep("INBOX", 2, [Fetched(1, raw, len(raw))], 1) == 0
    again = raw.replace(b"Precedence: list", b"Precedence: bulk")  # the same Message-ID on another way
    await office.receive(again)
    assert [outcome.because for outcome in await office.outcomes()][1].startswith("a copy")


async def test_nothing_goes_before_its_time(office):
    await office.receive("chat", "questions")
    assert await erase(office, YEAR) == NONE
    assert await texts(office) == [1, 2] and all(await letters(office))


async def test_a_dry_run_counts_and_touches_nothing(office):
    await office.receive("chat", "questions")
    assert await erase(office, dry_run=True) == Erased(2, 1)
    assert await texts(office) == [1, 2] and all(await letters(office))


async def test_a_large_mail_goes_whole(office, monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 100)
    await office.receive("chat")
    assert await erase(office) == Erased(1, 0)
    assert (await office.register.kept(1)).raw == b""


async def test_where_it_broke_the_program_its_words_go_too(office, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(order, "read", lambda mail, _context: int(mail.new))
        await office.receive("chat")
    assert "lunch" in (await office.register.failures(1))[0].traceback
    await office.desk.submit(Retry(1))
    await office.desk.work()
    assert await erase(office) == Erased(1, 0)
    (failure,) = await office.register.failures(1)
    assert (failure.stage, failure.traceback) == ("read", "")


@pytest.mark.parametrize(("fate", "gone"), [(Fate.SENT, 1), (Fate.FAILED, 1), (Fate.UNKNOWN, 1), (Fate.DEFERRED, 0)])
async def test_a_letter_that_no_mail_caused_goes_by_its_own_age_once_it_is_settled(office, fate, gone):
    await write(office, letter=composed())
    await office.register.erasures.erase(NOW + DAY)
    assert await letters(office) == [4]  # it has not gone out
    await office.post(fate)
    assert await erase(office) == Erased(0, gone)


async def test_a_letter_goes_after_a_year_from_its_last_attempt(office):
    await write(office, letter=composed())
    office.now += YEAR
    await office.post()
    assert await erase(office, YEAR) == NONE
    assert await erase(office, DAY) == Erased(0, 1)


async def test_a_letter_that_is_withheld_goes(office):
    await write(office, letter=composed())
    await office.register.withhold()
    assert await erase(office) == Erased(0, 1)


# --- what stays ------------------------------------------------------------------------------------------------------


async def test_the_documents_of_the_group_stay_whole(office):
    """The mail proves who submitted what, the letter what was acknowledged."""
    await office.receive("submission", "liaison", "chat")
    assert await erase(office) == Erased(1, 0)
    assert await texts(office) == [1, 2] and all(await letters(office))


async def test_what_is_undecided_or_held_stays(office):
    await office.receive("contribution-of-a-stranger")
    await office.keep("chat")
    await office.knock()
    await erase(office)
    assert await texts(office) == [1, 2]


async def test_a_refusal_is_the_decision_that_counts(office):
    await office.receive("contribution-of-a-stranger")
    office.now += 2 * YEAR
    await office.desk.submit(Refuse(1))
    assert await erase(office, YEAR) == NONE
    assert (await erase(office, DAY)).mails == 1


async def test_while_a_question_is_open_mail_and_letter_stay(office):
    await office.receive("contribution-to-confirm")
    assert len(await letters(office)) == 1
    assert await erase(office) == NONE
    await office.knock()  # nobody answered
    assert await office.register.held() and await erase(office) == NONE


async def test_the_mail_that_made_us_ask_somebody_else_stays_too(office):
    """As a counter-proposal, about which the convener is asked: the question is about the convener's own mail."""
    await office.keep("chat", "questions", "vacation")
    question = Question("counter/1", "counter", "cora@cora.example", NOW + 3 * YEAR, (), mail=1)
    await write(office, mail=1)
    await write(office, Ask(question), mail=2, letter=composed(question="counter/1"))
    await write(office, mail=3)
    await office.post()
    await erase(office)
    assert await texts(office) == [1, 2] and (await letters(office))[-1] == 4


async def test_a_letter_that_asks_stays_where_no_mail_made_us_write_it(office):
    await write(
        office,
        Ask(Question("asked/1", "counter", "john@admin.example", NOW + 3 * YEAR, ())),
        letter=composed(question="asked/1"),
    )
    await office.post()
    assert await erase(office) == NONE


@pytest.mark.parametrize(("starts", "left"), [(NOW + DAY, ([], [0])), (NOW + 3 * DAY, ([1], [4]))])
async def test_what_belongs_to_a_meeting_stays_until_it_is_over_as_long(office, starts, left):
    await office.receive("chat")
    there = meeting(window=span(starts), mail=1)
    await write(office, AddMeeting(there), letter=composed(meeting_uid=there.uid))
    await office.post()
    await erase(office, YEAR + 2 * DAY)
    assert (await texts(office), await letters(office)) == left


# --- how -------------------------------------------------------------------------------------------------------------


async def test_who_keeps_mail_does_not_wait_for_it(office, monkeypatch):
    monkeypatch.setattr(erasures, "REST", 20)
    chat = (STORIES / "chat.eml").read_bytes()
    await office.receive(*(chat.replace(b"<9@", b"<%d@" % n) for n in range(100, 120)))
    erasing = asyncio.ensure_future(erase(office))
    await asyncio.sleep(0.05)
    await office.keep("questions")
    assert not erasing.done()
    assert (await erasing).mails == 20


async def test_it_looks_at_all_rows_however_many_at_once(office, monkeypatch):
    monkeypatch.setattr(erasures, "AT_ONCE", 2)
    chat = (STORIES / "chat.eml").read_bytes()
    await office.receive(*(chat.replace(b"<9@", b"<%d@" % n) for n in range(100, 105)))
    assert await erase(office) == Erased(5, 0)


async def test_a_question_that_came_meanwhile_keeps_the_text(office, monkeypatch):
    await office.receive("chat")

    async def asked(id, rule):
        found = await real(id, rule)
        question = Question("late/1", "confirm", "yusuf@testland.example", office.now + DAY, (), mail=1)
        if found:
            await write(office, Ask(question))
        return found

    real = office.register.erasures._found
    monkeypatch.setattr(office.register.erasures, "_found", asked)
    assert await erase(office) == NONE
    assert await texts(office) == [1]


async def test_a_reply_is_compared_with_the_nearest_mail_that_has_a_text(office):
    """The chat is nearer, the submission is what is quoted below without a mark."""
    await office.receive("submission", "chat")
    await erase(office)
    raw = (STORIES / "quoting-below-unmarked.eml").read_bytes()
    assert await office.receive(raw.replace(b"<1@admin.example>", b"<1@admin.example> <9@testland.example>")) == []
    assert (await office.outcomes())[-1].verdict == "skip"


def test_on_the_disk_it_is_overwritten(tmp_path: Path):
    file = tmp_path / "register.sqlite"

    async def story(register):
        await register.keep("INBOX", 1, [Fetched(1, b"Subject: s\r\n\r\n" + b"a secret of somebody's " * 500, 1)], 1)
        await register.commit(Entry((Settled(Knock(), Decision(Verdict.SKIP, "because")),), (), NOW, mail=1))
        return await register.erasures.erase(NOW + DAY)

    with closing(Register(f"sqlite:///{file}", lambda: NOW)) as register:
        assert asyncio.run(story(register)) == Erased(1, 0)
    assert sum(path.read_bytes().count(b"a secret") for path in tmp_path.iterdir()) == 0
