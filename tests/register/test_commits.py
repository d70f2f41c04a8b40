"""One transaction a mail: all of it or nothing; what lost its ground is a conflict."""

import asyncio
import datetime as dt
import threading
from dataclasses import replace

import pytest

from iscg_bot.edges.register import Entry, Register
from iscg_bot.errors import ConflictError
from iscg_bot.matters import order
from iscg_bot.model import tokens
from iscg_bot.model.decisions import (
    AddDocument,
    Ask,
    CloseQuestion,
    Decision,
    SawOwn,
    SetStatus,
    Settled,
    SettleMail,
    TellHeld,
    Verdict,
)
from iscg_bot.model.documents import Status
from iscg_bot.model.facts import Needs
from iscg_bot.model.letters import Composed, Fate, Occasion, Sent
from iscg_bot.model.mail import Mail
from iscg_bot.model.people import Identity
from iscg_bot.model.questions import Choice, Question
from iscg_bot.model.submissions import Discussion, Release, Undo
from tests.matters.worlds import JOHN, MARIE, NOW, ROSTER, change, document, file, new, sender
from tests.outgoing import begin, note

HOUR = dt.timedelta(hours=1)


def entry(*changes, verdict=Verdict.ACCEPT, letters=(), mail=0, **given):
    decision = Decision(verdict, "because", changes)
    return Entry((Settled(Discussion(), decision),), letters, NOW, mail=mail, **given)


def letter(key="acknowledge/1", to=JOHN.addresses[0], **given):
    fields = {"reason": "acknowledge", "occasion": Occasion.ANSWER, "message_id": f"<{key}@itu.example>", "raw": b"x"}
    return Composed(key, to, **(fields | given))


def question(key="acknowledged/1", **given):
    choices = (Choice("undo", "undo", Undo("ISCG/26-2/01")), Choice("2", "nothing"))
    return Question(key, given.pop("kind", "acknowledged"), JOHN.addresses[0], NOW + HOUR, choices, **given)


def mail(**given):
    fields = {"message_id": "<m@x>", "fingerprint": "f", "author": None, "level": Identity.CLAIMED, "subject": "s"}
    return Mail(**(fields | {"received": NOW} | given))


async def facts(register, **needs):
    return await register.facts(Needs(**{k: frozenset(v) for k, v in needs.items()}), ROSTER, sender(mail=0))


# --- numbers under contention --------------------------------------------------------------------------------------


async def numbered(register: Register, wish, attempts: list[str]) -> None:
    """What the desk does: gather and decide until it can be committed."""
    while True:
        needs = order.needs(wish, ROSTER, JOHN.addresses[0], NOW)
        gathered = await register.facts(needs, ROSTER, sender(mail=0))
        (settled,) = order.settle((wish,), gathered, NOW)
        try:
            attempts.append(wish.title)
            return await register.commit(Entry((settled,), (), NOW))
        except ConflictError:
            continue


async def test_a_number_given_meanwhile_is_a_conflict_and_the_next_decision_gets_the_next(register, opened):
    other, wishes = opened(), [new(content) for content in "ab"]
    seen = [
        await r.facts(order.needs(w, ROSTER, "", NOW), ROSTER, sender(mail=0))
        for r, w in zip((register, other), wishes, strict=True)
    ]
    first, second = (order.settle((w,), f, NOW) for w, f in zip(wishes, seen, strict=True))
    await register.commit(Entry(first, (), NOW))
    with pytest.raises(ConflictError, match="ISCG/26-2/01 was given meanwhile"):
        await other.commit(Entry(second, (), NOW))
    await numbered(other, wishes[1], [])
    assert [str(d.number) for d in await register.documents()] == ["ISCG/26-2/01", "ISCG/26-2/02"]


async def test_two_writers_at_once_number_without_gaps_or_doubles(register, opened):
    registers, attempts = (register, opened()), []
    wishes = [new(str(i), title=str(i)) for i in range(12)]
    await asyncio.gather(*(numbered(registers[i % 2], wish, attempts) for i, wish in enumerate(wishes)))
    documents = await register.documents("26-2")
    assert [str(d.number) for d in documents] == [f"ISCG/26-2/{i:02d}" for i in range(1, 13)]
    assert {d.title for d in documents} == {str(i) for i in range(12)}
    assert len(attempts) > 12  # there was contention, or this test shows nothing


# --- all or nothing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "failing",
    [
        AddDocument(document("ISCG/26-2/01")),
        AddDocument(document("ISCG/26-2/01"), fills=True),
        SetStatus("ISCG/26-2/01", Status.SUPERSEDED, Status.CURRENT),
        SetStatus("ISCG/26-2/77", Status.CURRENT, Status.WITHDRAWN),
        CloseQuestion(77, "1"),
        SettleMail(1, "released", "not held"),
        SettleMail(77, "held", "no such mail"),
        Ask(question("there/already")),
    ],
    ids=repr,
)
async def test_a_change_that_fails_leaves_nothing_of_its_mail(register, keep, failing):
    await keep("a", "b")
    await register.commit(entry(AddDocument(document("ISCG/26-2/01")), Ask(question("there/already")), mail=1))
    changes = (AddDocument(document("ISCG/26-2/02")), Ask(question("new")), failing)
    with pytest.raises(ConflictError):
        await register.commit(entry(*changes, letters=(letter(),), mail=2, message_id="<m@x>"))
    assert [str(d.number) for d in await register.documents()] == ["ISCG/26-2/01"]
    assert [k.id for k in await register.undecided()] == [2]
    assert await register.fates() == {} and await register.reasons(2) == ()


async def test_a_mail_is_decided_once(register, keep):
    await keep("a")
    await register.commit(entry(mail=1))
    with pytest.raises(ConflictError, match="decided meanwhile"):
        await register.commit(entry(mail=1))


async def test_a_transaction_that_is_under_way_at_the_end_gives_its_connection_back(register):
    begun, closed = threading.Event(), threading.Event()

    def slow(_db):
        begun.set()
        return closed.wait(5)

    work = asyncio.ensure_future(register._run(slow))
    await asyncio.to_thread(begun.wait, 5)
    register.close()
    closed.set()
    assert await work
    assert register._engine.pool.checkedin() == register._engine.pool.checkedout() == 0


# --- documents -----------------------------------------------------------------------------------------------------


async def test_a_document_comes_back_as_it_was(register, keep):
    await keep("a")
    one = document("ISCG/26-2/01", title="Título 日本", files=(file("a"), file("b", "b.pdf")), late=True, mail=1)
    await register.commit(entry(AddDocument(one), mail=1))
    assert await register.documents() == (replace(one, id=1),)
    assert await register.documents("27-1") == ()


async def test_a_reserved_number_is_filled_and_keeps_its_place(register):
    await register.commit(entry(AddDocument(document("ISCG/26-2/01", status=Status.RESERVED, files=()))))
    await register.commit(entry(AddDocument(document("ISCG/26-2/02"))))
    await register.commit(entry(AddDocument(document("ISCG/26-2/01", title="Filled"), fills=True)))
    first, _ = await register.documents()
    assert (first.title, first.status, len(first.files)) == ("Filled", Status.CURRENT, 1)


async def test_a_number_reserved_meanwhile_is_not_taken(register):
    await register.commit(entry(AddDocument(document("ISCG/26-2/01", status=Status.RESERVED, files=()))))
    with pytest.raises(ConflictError, match="given meanwhile"):
        await register.commit(entry(AddDocument(document("ISCG/26-2/01"))))


async def test_facts_are_what_was_named_and_nothing_else(register):
    kept = (
        document("ISCG/26-2/01", author="a@x"),
        document("ISCG/26-2/02", author="b@x", status=Status.WITHDRAWN, files=(file("same"),)),
        document("ISCG/26-2/03", author="b@x"),
        document("ISCG/27-1/04", author="c@x"),
    )
    await register.commit(entry(*map(AddDocument, kept)))

    async def found(**needs):
        return [str(d.number) for d in (await facts(register, **needs)).documents]

    assert await found() == []
    assert await found(families=["ISCG/26-2/01"]) == ["ISCG/26-2/01"]
    assert await found(contents=[file("same").sha256]) == ["ISCG/26-2/02"]
    assert await found(authors=["b@x"]) == ["ISCG/26-2/03"]
    serials = (await facts(register, serials=["26-1", "26-2", "27-1"])).serials
    assert serials == {"26-1": 0, "26-2": 3, "27-1": 4}


# --- questions, threads --------------------------------------------------------------------------------------------


async def threaded(register, mail):
    (kept,) = await register.undecided()
    return (await register.context(mail, kept, ROSTER, NOW)).thread


async def test_a_question_is_found_by_token_and_by_message_id_until_it_is_closed_and_after(register, keep):
    await keep("a reply")
    one = question(level=Identity.LISTED)
    await register.commit(entry(Ask(one), letters=(letter(question=one.key, families=("ISCG/26-2/01",)),)))
    token = tokens.token(register.secret, one.key)
    for answer in (mail(tokens=(token,)), mail(references=("<other@x>", "<acknowledge/1@itu.example>"))):
        thread = await threaded(register, answer)
        assert (thread.question, thread.families) == (replace(one, id=1, asked=NOW), ("ISCG/26-2/01",))
    await register.commit(entry(CloseQuestion(1, "undo")))
    closed = (await threaded(register, mail(tokens=(token,)))).question
    assert (closed.open, closed.outcome) == (False, "undo")
    assert (await facts(register, questions=[1])).questions == (closed,)
    with pytest.raises(ConflictError):
        await register.commit(entry(CloseQuestion(1, "undo")))


@pytest.mark.parametrize("way", ["token", "reference", "others"])
async def test_what_the_list_quotes_or_refers_to_is_a_secret_no_more(register, keep, way):
    await keep("a reply")
    one = question()
    await register.commit(entry(Ask(one), letters=(letter(question=one.key),)))
    token = tokens.token(register.secret, one.key)
    seen = {"token": (token.upper(),), "reference": ("<acknowledge/1@itu.example>",), "others": ("x" * 26, "<z@x>")}
    await register.commit(replace(entry(), shown=seen[way]))
    asked = (await threaded(register, mail(tokens=(token,)))).question
    assert asked.shown == (way != "others")


async def test_a_token_beats_the_ids_and_the_nearest_id_the_others(register, keep):
    await keep("a reply")
    letters = (letter("a"), letter("b"), letter("c", question="c"))
    await register.commit(entry(Ask(question("c")), letters=letters))
    references = ("<b@itu.example>", "<a@itu.example>")
    assert (await threaded(register, mail(references=references))).letter == "b"
    token = tokens.token(register.secret, "c")
    assert (await threaded(register, mail(references=references, tokens=("x" * 26, token)))).letter == "c"
    assert await threaded(register, mail(references=("<z@itu.example>",), tokens=("x" * 26,))) is None


# --- mail that waits -----------------------------------------------------------------------------------------------


async def test_held_mail_is_shown_told_of_released_and_decided_again(register, keep):
    await keep("a")
    held = entry(verdict=Verdict.HOLD, mail=1, message_id="<m@x>", fingerprint="f", author="a@x", subject="s")
    await register.commit(held)
    (shown,) = await register.held()
    assert (shown.id, shown.author, shown.subject, shown.because, shown.told) == (1, "a@x", "s", "because", False)
    assert (await facts(register, mails=[1, 2])).held == (shown,)
    await register.commit(entry(TellHeld((1,))))
    assert (await register.held())[0].told
    await register.commit(entry(SettleMail(1, "released", "let through")))
    assert await register.held() == ()
    (again,) = await register.undecided()
    assert (again.id, again.released) == (1, True)
    assert (await register.context(mail(), again, ROSTER, NOW)).released
    await register.commit(held)
    assert not (await register.held())[0].told  # the secretariat hears of it again


@pytest.mark.parametrize("state", ["released", "refused", "copied"])
async def test_a_mail_is_settled_once(register, keep, state):
    await keep("a")
    await register.commit(entry(verdict=Verdict.HOLD, mail=1))
    await register.commit(entry(SettleMail(1, "refused", "no")))
    with pytest.raises(ConflictError, match="waits no more"):
        await register.commit(entry(SettleMail(1, state, "because")))


async def test_mails_whose_questions_expired_are_held_once_however_many_expire(register, keep):
    await keep("a", "b")
    await register.commit(entry(verdict=Verdict.ASK, mail=1))
    await register.commit(entry(verdict=Verdict.HOLD, mail=2))
    await register.commit(entry(*(SettleMail(m, "held", "nobody answered") for m in (1, 1, 2))))
    assert [(h.id, h.because) for h in await register.held()] == [(1, "nobody answered"), (2, "because")]
    await register.commit(entry(SettleMail(1, "refused", "no")))
    await register.commit(entry(SettleMail(1, "held", "nobody answered")))
    assert [h.id for h in await register.held()] == [2]


async def test_a_list_copy_is_awaited_for_as_long_as_we_have_patience(register, keep, clock):
    await keep("a")
    await register.commit(entry(SettleMail(1, "awaiting", "its list copy"), verdict=Verdict.HOLD, mail=1))
    assert await register.held() == ()
    waiting = [
        await register.waiting(ROSTER, NOW + minutes, HOUR) for minutes in (HOUR, HOUR + dt.timedelta(seconds=1))
    ]
    assert [[m.id for m in w.awaiting] for w in waiting] == [[], [1]]
    assert [h.id for h in (await facts(register, mails=[1])).held] == [1]


async def test_the_clock_sees_expired_questions_and_the_letters_about_held_mail(register, clock):
    await register.commit(entry(Ask(question()), letters=(letter("held/1", reason="held"), letter("x"))))
    early, late = [await register.waiting(ROSTER, NOW + after, HOUR) for after in (HOUR, 2 * HOUR)]
    assert early.expired == () and [q.key for q in late.expired] == ["acknowledged/1"]
    assert late.letters == (("held/1", NOW),)
    assert (await register.waiting(ROSTER, NOW + 49 * HOUR, HOUR)).letters == ()


async def test_earlier_copies_are_known_by_message_id(register, keep):
    await keep("a", "b", "c")
    await register.commit(entry(mail=1, message_id="<m@x>", fingerprint="f"))
    await register.commit(entry(mail=2, message_id="<other@x>", fingerprint="f"))
    (kept,) = await register.undecided()
    context = await register.context(mail(), kept, ROSTER, NOW)
    assert [(e.id, e.fingerprint, e.state, e.verdict) for e in context.earlier] == [(1, "f", "decided", "accept")]
    assert context.since == register.first_start


async def test_a_clock_that_was_wrong_makes_no_mail_older_than_the_first_start(register, keep, clock):
    clock.now = register.first_start - 26 * HOUR
    await keep("a")
    (kept,) = await register.undecided()
    assert (await register.context(mail(), kept, ROSTER, NOW)).since is None


# --- letters and reasons -------------------------------------------------------------------------------------------


async def test_a_letters_key_is_sent_once(register):
    for _ in range(2):
        await register.commit(entry(letters=(letter(raw=b"first"),)))
    assert await register.fates() == {"pending": 1}


async def test_a_letter_that_comes_back_was_sent(register, clock):
    await register.commit(entry(letters=(letter("a"), letter("b"))))
    for number in (1, 2):
        await begin(register, NOW)
        await note(register, number, Sent(Fate.UNKNOWN if number == 1 else Fate.FAILED), NOW)
    await register.commit(entry(SawOwn("<a@itu.example>"), SawOwn("<b@itu.example>"), SawOwn("<c@itu.example>")))
    assert await register.fates() == {"failed": 1, "sent": 1}


async def test_what_was_written_lately_is_counted_and_survives_a_restart(register, keep, opened, clock):
    await keep("a", "b", "c")
    letters = (
        letter("a"),
        letter("b", reason="unreadable"),
        letter("c", occasion=Occasion.NOTICE),
        letter("d", MARIE.id),
    )
    await register.commit(entry(letters=letters, mail=1, message_id="<1@x>", author=JOHN.addresses[0], subject="s"))
    register.close()
    again, alike = opened(), mail(message_id="<2@x>", size=1)
    spent = await again.spent(JOHN.addresses[0], alike, 2, NOW + HOUR)
    assert (spent.today, spent.reasons, spent.same_pair) == (2, {"acknowledge": 1, "unreadable": 1}, 0)
    assert (await again.spent(JOHN.addresses[0], alike, 2, NOW + 24 * HOUR)).today == 0
    within = NOW + dt.timedelta(minutes=59)
    assert (await again.spent(JOHN.addresses[0], alike, 2, within)).same_pair == 1
    others = (mail(message_id="<1@x>", size=1), mail(message_id="<2@x>", size=2), mail(message_id="<2@x>", subject="t"))
    for other in others:  # its own copy, another size, another subject
        assert (await again.spent(JOHN.addresses[0], other, 2, within)).same_pair == 0


async def test_reasons_are_kept_in_order_with_the_submission(register, keep):
    await keep("a")
    wishes = (new(), change("withdrawal", "ISCG/26-2/01"), Release(3))
    settled = tuple(Settled(w, Decision(Verdict.SKIP, f"because {i}")) for i, w in enumerate(wishes))
    await register.commit(Entry(settled, (), NOW, mail=1, message_id="<m@x>", author="a@x", subject="s"))
    assert await register.reasons(1) == tuple(("skip", f"because {i}") for i in range(3))
    (outcome,) = await register.outcomes()
    assert (outcome.verdict, outcome.state, outcome.because) == ("skip", "decided", "because 0; because 1; because 2")
