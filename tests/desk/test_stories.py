"""Whole stories: mails come in, letters go out, and the register tells what happened."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Entry
from iscg_bot.errors import PermanentError, TemporaryError
from iscg_bot.intake import parse
from iscg_bot.letters import Templates
from iscg_bot.matters import order
from iscg_bot.model.decisions import Decision, Settled, Verdict
from iscg_bot.model.letters import Fate
from iscg_bot.model.people import Role, holders
from iscg_bot.model.submissions import Discussion, Refuse, Release, Reserve
from tests.desk.conftest import STORIES, text
from tests.matters.worlds import NOW, PAULA, PEDRO

RECEIVED = dt.datetime(2026, 11, 24, 10, 0, tzinfo=dt.UTC)


# --- contributions -------------------------------------------------------------------------------------------------


async def test_submission_acknowledgement_undo(office):
    (letter,) = await office.receive("submission")
    assert letter["To"] == "John Example <john@admin.example>"
    assert letter["In-Reply-To"] == "<1@admin.example>" and letter["Subject"] == "Re: Contribution of Examplia"
    assert "ISCG/26-2/01" in text(letter) and "captions.pdf" in text(letter) and "write “undo”" in text(letter)
    (document,) = await office.register.documents()
    assert (document.title, document.source) == ("Captions in hybrid meetings", "Examplia")
    assert office.desk.files.path(document.files[0].sha256).read_bytes() == b"%PDF-1.4 captions\n"
    (undone,) = await office.receive(office.reply(letter, "undo"))
    assert await office.numbers() == {"ISCG/26-2/01": "withdrawn"} and "ISCG/26-2/01" in text(undone)
    (again,) = await office.receive(office.reply(letter, "undo, please"))
    assert "This document has been withdrawn" in text(again)
    assert office.lettered == 3


async def test_a_word_of_the_acknowledgement_withdraws(office):
    (letter,) = await office.receive("submission")
    await office.receive("revision")
    await office.receive(office.reply(letter, "withdraw", by="Marie <john@home.example>"))
    assert await office.numbers() == {"ISCG/26-2/01": "superseded", "ISCG/26-2/01 (Rev.1)": "withdrawn"}


async def test_undo_of_a_superseded_document_says_so_and_that_of_the_revision_restores_it(office):
    (first,) = await office.receive("submission")
    (second,) = await office.receive("revision")
    (refused,) = await office.receive(office.reply(first, "undo"))
    assert "has been replaced by a later revision" in text(refused)
    await office.receive(office.reply(second, "undo"))
    assert await office.numbers() == {"ISCG/26-2/01": "current", "ISCG/26-2/01 (Rev.1)": "withdrawn"}
    await office.receive(office.reply(first, "undo this"))
    assert set((await office.numbers()).values()) == {"withdrawn"}


async def test_one_letter_about_two_documents_takes_each_back_by_its_number(office):
    (letter,) = await office.receive("two-contributions")
    assert "write “undo 01”" in text(letter) and "write “withdraw 02”" in text(letter)
    await office.receive(office.reply(letter, "undo"))
    assert await office.numbers() == {"ISCG/26-2/01": "current", "ISCG/26-2/02": "current"}
    await office.receive(office.reply(letter, "undo 02"))
    assert await office.numbers() == {"ISCG/26-2/01": "current", "ISCG/26-2/02": "withdrawn"}
    await office.receive(office.reply(letter, "undo 01 please"))
    assert set((await office.numbers()).values()) == {"withdrawn"}


async def test_both_undone_in_one_reply(office):
    (letter,) = await office.receive("two-contributions")
    (answer,) = await office.receive(office.reply(letter, "undo 01\nundo 02"))
    assert await office.numbers() == {"ISCG/26-2/01": "withdrawn", "ISCG/26-2/02": "withdrawn"}
    assert "ISCG/26-2/01" in text(answer) and "ISCG/26-2/02" in text(answer)


async def test_somebody_elses_undo_does_nothing(office):
    (letter,) = await office.receive("submission")
    assert await office.receive(office.reply(letter, "undo", by="yusuf@testland.example")) == []
    assert await office.numbers() == {"ISCG/26-2/01": "current"}


async def test_a_file_in_reply_to_the_acknowledgement_is_a_revision_of_that_document(office):
    (letter,) = await office.receive("submission")
    mail = (STORIES / "corrected-file.eml").read_bytes().replace(b"@MESSAGE-ID@", letter["Message-ID"].encode())
    (answer,) = await office.receive(mail)
    assert await office.numbers() == {"ISCG/26-2/01": "superseded", "ISCG/26-2/01 (Rev.1)": "current"}
    assert "It replaces ISCG/26-2/01" in text(answer)


async def test_a_revision_of_another_authors_document_is_held_until_it_is_let_through(office):
    await office.receive("submission")
    assert await office.receive("revision-of-another") == []
    assert await office.states() == ["decided", "held"]
    await office.desk.submit(Release(2))
    (letter,) = await office.receive()
    assert "yusuf@testland.example" in letter["To"]
    assert await office.numbers() == {"ISCG/26-2/01": "superseded", "ISCG/26-2/01 (Rev.1)": "current"}


async def test_an_address_that_nobody_reads_is_registered_and_never_answered(office):
    assert await office.receive("contribution-from-noreply") == []
    assert await office.numbers() == {"ISCG/26-2/01": "current"}


@pytest.mark.parametrize("word", ["annuler", "deshacer", "отменить", "撤销", "تراجع"])
async def test_undo_is_understood_in_every_language(office, word):
    (letter,) = await office.receive("submission")
    await office.receive(office.reply(letter, word))
    assert await office.numbers() == {"ISCG/26-2/01": "withdrawn"}


# --- questions -----------------------------------------------------------------------------------------------------


async def test_a_confirmation_registers_the_mail_that_was_sent_first(office):
    (question,) = await office.receive("contribution-to-confirm")
    assert await office.numbers() == {} and "1. Yes, register it" in text(question)
    office.now = NOW + dt.timedelta(days=3)
    (letter,) = await office.receive(office.reply(question, "1"))
    (document,) = await office.register.documents()
    assert (document.received, document.mail, document.title) == (RECEIVED, 1, "Radio in the north")
    assert office.desk.files.path(document.files[0].sha256).read_bytes() == b"%PDF-1.4 radio\n"
    assert "ISCG/26-2/01" in text(letter)
    (closed,) = await office.receive(office.reply(question, "option 1"))
    assert "had been answered already" in text(closed) and len(await office.numbers()) == 1


async def test_leave_it_leaves_it(office):
    (question,) = await office.receive("contribution-to-confirm")
    assert await office.receive(office.reply(question, "2")) == []
    assert await office.numbers() == {} and await office.knock(days=30) == []


async def test_an_unclear_answer_is_met_once_and_the_question_stays_open(office):
    (question,) = await office.receive("contribution-to-confirm")
    (note,) = await office.receive(office.reply(question, "Thank you so much!"))
    assert "I found no answer" in text(note) and "1. Yes, register it" in text(note)
    assert await office.receive(office.reply(question, "You are too kind.")) == []
    await office.receive(office.reply(note, "1"))
    assert await office.numbers() == {"ISCG/26-2/01": "current"}


async def test_a_question_that_nobody_answers_becomes_the_secretariats(office):
    (question,) = await office.receive("contribution-to-confirm")
    await office.knock(days=14)
    assert await office.states() == ["decided"]
    await office.knock(seconds=1)
    (held,) = await office.register.held()
    assert "nobody answered our question (confirm)" in held.because
    assert len(await office.knock(minutes=1)) == 2  # Paula and Pedro
    (closed,) = await office.receive(office.reply(question, "1"))
    assert "time for answering my question is over" in text(closed)
    await office.desk.submit(Release(1), PAULA)
    await office.receive()
    assert await office.numbers() == {"ISCG/26-2/01": "current"}


async def test_a_stranger_cannot_confirm_away_another_authors_document(office):
    await office.receive("submission")
    (question,) = await office.receive("withdrawal-by-a-stranger")
    assert await office.receive(office.reply(question, "1")) == []
    assert await office.numbers() == {"ISCG/26-2/01": "current"}
    (held,) = await office.register.held()
    await office.desk.submit(Release(held.id), PAULA)
    await office.receive()
    assert await office.numbers() == {"ISCG/26-2/01": "withdrawn"}


async def test_two_doubts_in_one_mail_are_two_questions(office):
    await office.receive("submission", "revision")
    letters = await office.receive("two-revisions-without-numbers")
    assert len(letters) == 2 and len(await office.states()) == 3
    await office.receive(office.reply(letters[0], "1"))
    await office.receive(office.reply(letters[1], "1"))
    assert list(await office.numbers())[2:] == ["ISCG/26-2/01 (Rev.2)", "ISCG/26-2/01 (Corr.1)"]


# --- copies --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("together", [True, False])
async def test_the_direct_copy_first(office, together):
    if together:
        letters = await office.receive("submission-direct", "submission-over-the-list")
    else:
        assert await office.receive("submission-direct") == [] and await office.knock(minutes=9) == []
        letters = await office.receive("submission-over-the-list")
    assert len(letters) == 1 and len(await office.numbers()) == 1
    assert await office.states() == ["copied", "decided"]
    assert await office.knock(days=1) == []


async def test_the_list_copy_first(office):
    letters = await office.receive("submission-over-the-list", "submission-direct")
    assert len(letters) == 1 and len(await office.numbers()) == 1
    assert (await office.outcomes())[1].because == "a copy of mail 1"


async def test_the_list_copy_that_never_comes(office):
    await office.receive("submission-direct")
    await office.knock(minutes=10)
    assert await office.register.held() == ()
    await office.knock(seconds=1)
    await office.receive()
    letters = await office.knock(seconds=1)
    assert len(letters) == 2 and "neither on the list nor authenticated" in text(letters[0])
    await office.receive(office.reply(letters[0], "release 1"))
    assert await office.numbers() == {"ISCG/26-2/01": "current"}


async def test_an_authenticated_author_whose_list_copy_never_comes_is_asked(office):
    raw = (STORIES / "contribution-to-confirm.eml").read_bytes()
    copied = raw.replace(b"\nSubject:", b"\nCc: int-sect-group@lists.itu.example\nSubject:", 1)
    assert await office.receive(copied) == [] and await office.states() == ["awaiting"]
    await office.knock(minutes=11)
    (letter,) = await office.receive()
    await office.receive(office.reply(letter, "1"))
    assert await office.numbers() == {"ISCG/26-2/01": "current"}


# --- held mail -----------------------------------------------------------------------------------------------------


async def test_held_mail_is_released_by_reply_and_decided_as_verified(office):
    assert await office.receive("contribution-of-a-stranger") == []
    letters = await office.knock()
    assert [letter["To"].addresses[0].addr_spec for letter in letters] == ["paula@itu.example", "pedro@itu.example"]
    settled, acknowledged = await office.receive(office.reply(letters[1], "liberar 1"))
    assert "pedro@itu.example" in settled["To"] and "somebody@elsewhere.example" in acknowledged["To"]
    assert await office.numbers() == {"ISCG/26-2/01": "current"}
    (gone,) = await office.receive(office.reply(letters[0], "refuse 1"))
    assert "paula@itu.example" in gone["To"] and await office.numbers() == {"ISCG/26-2/01": "current"}


async def test_held_mail_is_refused_by_reply_and_stays_readable(office):
    await office.receive("contribution-of-a-stranger")
    letter, _ = await office.knock()
    await office.receive(office.reply(letter, "refuse 1"))
    assert await office.states() == ["refused", "decided"] and await office.register.held() == ()
    assert (await office.register.kept(1)).raw == (STORIES / "contribution-of-a-stranger.eml").read_bytes()


async def test_release_and_refuse_in_one_reply_do_the_first(office):
    await office.receive("contribution-of-a-stranger")
    letter, _ = await office.knock()
    await office.receive(office.reply(letter, "refuse 1\nrelease 1"))
    assert await office.states() == ["refused", "decided"] and await office.numbers() == {}


async def test_somebody_else_decides_nothing(office):
    await office.receive("contribution-of-a-stranger")
    letter, _ = await office.knock()
    assert await office.receive(office.reply(letter, "release 1", by="somebody@elsewhere.example")) == []
    assert len(await office.register.held()) == 1


async def test_the_console_does_it_once(office):
    await office.receive("contribution-of-a-stranger")
    assert (await office.desk.submit(Refuse(1, "spam"))).verdict == "accept"
    assert (await office.desk.submit(Release(1))).verdict == "refuse"
    assert await office.post() == []


async def test_one_letter_a_day_about_what_waits(office):
    await office.receive("contribution-of-a-stranger")
    assert len(await office.knock()) == 2
    await office.receive("encrypted")
    assert await office.knock(hours=1) == []
    assert await office.knock(hours=19, minutes=59) == []  # 06:59 UTC is 07:59 in Geneva
    letters = await office.knock(minutes=1)
    assert len(letters) == 2 and {"1", "2"} <= set(re.findall(r"\d+", text(letters[0])))
    assert await office.knock(hours=1) == []


async def test_an_unreadable_mail_that_is_let_through_waits_again_and_is_told_of_again(office):
    (note,) = await office.receive("encrypted")
    assert "yusuf@testland.example" in note["To"]
    assert len(await office.knock()) == 2
    await office.desk.submit(Release(1))
    assert await office.receive() == []
    assert len(await office.knock(seconds=30)) == 2


# --- what is not acted on ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mail", ["chat", "vacation", "too-early"])
async def test_nothing_is_done(office, mail):
    assert await office.receive(mail) == [] and await office.states() == ["decided"]
    assert await office.numbers() == {} and (await office.outcomes())[0].verdict == "skip"


async def test_what_is_written_to_us_alone_and_not_understood_is_held(office):
    assert await office.receive("hello-robot") == [] and await office.states() == ["held"]


async def test_our_own_letter_that_comes_back_was_sent(office):
    await office.keep("submission")
    await office.desk.work()
    (letter,) = await office.post(Fate.UNKNOWN)
    assert await office.register.fates() == {"unknown": 1}
    assert await office.receive(letter.as_bytes()) == []
    assert await office.register.fates() == {"sent": 1}


async def test_ten_letters_a_day_and_then_silence(office):
    (question,) = await office.receive("contribution-to-confirm")
    await office.receive(office.reply(question, "2"))
    mail = (STORIES / "contribution-to-confirm.eml").read_bytes()
    letters = []
    for i in range(12):
        words = b"our contribution" + b" " * i
        letters += await office.receive(mail.replace(b"<4@", b"<4.%d@" % i).replace(b"our contribution", words))
    assert len(letters) == 9
    assert "last" in text(letters[-1]).lower() and "last" not in text(letters[-2]).lower()
    assert len(await office.register.held()) == 3  # what could not be asked about waits for the secretariat


async def test_the_same_mail_again_and_again_is_met_with_silence(office):
    mail = (STORIES / "contribution-to-confirm.eml").read_bytes()
    assert len(await office.receive(mail)) == 1
    assert await office.receive(mail.replace(b"<4@", b"<5@")) == []


@pytest.mark.parametrize("robot", ["echo", "submits"])
async def test_two_robots_wired_together_exchange_at_most_eleven_mails(office, robot):
    mail = (STORIES / "contribution-to-confirm.eml").read_bytes()
    exchanged, letters = 1, await office.receive(mail)
    for i in range(50):
        if not letters:
            break
        exchanged += len(letters)
        echo = office.reply(letters[-1], f"Thank you for your mail no. {10**i}!\n{text(letters[-1])}")
        again = mail.replace(b"<4@", b"<4.%d@" % i).replace(b"Dear Sirs", b"Dear Sirs" + b"!" * i)
        letters = await office.receive(echo if robot == "echo" else again)
    assert letters == [] and exchanged <= 11


async def test_a_robot_of_our_own_kind_is_never_answered(office):
    (letter,) = await office.receive("submission")
    assert await office.receive(letter.as_bytes(), letter.as_bytes().replace(b"X-ISCG-Bot", b"X-Other-Bot")) == []


# --- when something breaks -----------------------------------------------------------------------------------------


async def test_a_mail_that_breaks_the_program_is_held_and_the_next_goes_on(office, monkeypatch):
    def broken(mail, context):
        if "Lunch" in mail.subject:
            raise RecursionError("too deep")
        return real(mail, context)

    real = order.read
    monkeypatch.setattr(order, "read", broken)
    (letter,) = await office.receive("chat", "submission")
    assert await office.states() == ["held", "decided"] and "ISCG/26-2/01" in text(letter)
    (held,) = await office.register.held()
    assert "too deep" in held.because and (held.author, held.subject) == ("yusuf@testland.example", "Lunch")
    monkeypatch.undo()
    await office.desk.submit(Release(1))
    await office.receive()
    assert await office.states() == ["decided", "decided"]


async def test_a_mail_that_cannot_even_be_parsed_or_named_is_held(office, monkeypatch):
    def broken(raw, group, fetched):
        if b"Lunch" in raw:
            raise ValueError("a bug in parse")
        return replace(parse(raw, group, fetched), subject="\ud800")  # which no database takes

    monkeypatch.setattr("iscg_bot.desk.parsed", broken)
    await office.receive("chat", "hello-robot")
    held = await office.register.held()
    assert [(h.author, h.subject) for h in held] == [("", ""), ("", "")]
    assert "a bug in parse" in held[0].because and "surrogates not allowed" in held[1].because


async def test_while_the_world_is_down_a_mail_stays_undecided(office, monkeypatch):
    def full(*_):
        raise TemporaryError("no space left on device")

    monkeypatch.setattr(Files, "write", full)
    await office.keep("submission")
    with pytest.raises(TemporaryError):
        await office.desk.work()
    assert len(await office.register.undecided()) == 1 and await office.numbers() == {}
    monkeypatch.undo()
    assert len(await office.receive()) == 1


@pytest.mark.parametrize("error", [PermanentError("it will fail every time"), ValueError("a bug")])
async def test_what_fails_every_time_for_one_mail_holds_that_mail(office, monkeypatch, error):
    async def failing(*_):
        raise error

    monkeypatch.setattr(office.register, "spent", failing)
    await office.receive("submission", "chat")
    assert await office.states() == ["held", "held"]


async def test_collisions_are_decided_again(office, monkeypatch):
    async def colliding(entry):
        if collisions:
            await other(collisions.pop())
        await real(entry)

    async def other(count):  # somebody at the console is quicker
        monkeypatch.setattr(office.register, "commit", real)
        await office.desk.submit(Reserve("26-2", count))
        monkeypatch.setattr(office.register, "commit", colliding)

    collisions, real = [1, 1, 1], office.register.commit
    monkeypatch.setattr(office.register, "commit", colliding)
    await office.receive("submission")
    assert (await office.numbers())["ISCG/26-2/04"] == "current" and collisions == []


async def test_a_mail_that_always_collides_is_held_and_the_next_goes_on(office, monkeypatch):
    real = office.register.facts

    async def stale(needs, roster, sender):
        facts = await real(needs, roster, sender)
        return replace(facts, serials=dict.fromkeys(facts.serials, 0)) if stuck else facts

    stuck = False
    await office.receive("submission")
    stuck = True
    monkeypatch.setattr(office.register, "facts", stale)
    await office.receive("two-contributions", "chat")
    assert await office.states() == ["decided", "held", "decided"]


async def test_a_mail_that_breaks_the_program_while_somebody_else_decides_it_is_theirs(office, monkeypatch):
    async def failing(*_):
        (kept,) = await office.register.undecided()
        settled = (Settled(Discussion(), Decision(Verdict.SKIP, "decided elsewhere")),)
        await office.register.commit(Entry(settled, (), NOW, mail=kept.id))
        raise ValueError("a bug")

    monkeypatch.setattr(office.register, "spent", failing)
    await office.receive("submission")
    assert [one.because for one in await office.outcomes()] == ["decided elsewhere"]


async def test_a_broken_text_loses_no_mail(office, templates):
    sources = dict(templates._sources)
    whole = office.house
    office.house = replace(whole, templates=Templates(sources | {"acknowledge/en": "Subject: {{ nonsense }}"}))
    assert await office.receive("submission", "chat") == []
    assert await office.states() == ["held", "decided"] and await office.numbers() == {}
    office.house = replace(whole, templates=Templates(sources | {"held/es": "Subject: {{ nonsense }}"}))
    assert await office.knock() == []  # and the clock goes on
    office.house = whole
    assert len(await office.knock()) == 2
    await office.desk.submit(Release(1))
    assert len(await office.receive()) == 1 and await office.numbers() == {"ISCG/26-2/01": "current"}


async def test_in_a_trial_run_every_letter_goes_to_the_secretariat(office):
    office.house = replace(office.house, shadow="paula@itu.example")
    (letter,) = await office.receive("submission")
    assert letter["To"].addresses[0].addr_spec == "paula@itu.example" and letter["Subject"].startswith("[shadow] ")
    assert "john@admin.example" in text(letter)


async def test_reasons_and_what_they_rested_on_are_kept(office):
    await office.receive("submission")
    assert await office.register.reasons(1) == (("accept", "registered as ISCG/26-2/01"),)
    with office.register._engine.connect() as db:
        digests = "SELECT configuration, templates, tzdata, program FROM submission"
        assert db.exec_driver_sql(digests).fetchone() == ("c", "t", "z", "p")


async def test_the_console_is_of_the_secretariat_whoever_sits_there(office):
    office.house = replace(office.house, roster=replace(office.house.roster, people=()))
    assert holders((), Role.SECRETARIAT, NOW.date()) == ()
    assert (await office.desk.submit(Reserve("26-2"))).because == "reserved ISCG/26-2/01"
    assert (await office.desk.submit(Reserve("26-2"), PEDRO)).because == "reserved ISCG/26-2/02"
