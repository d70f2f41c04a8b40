"""Somebody invited sends somebody else; who was not invited is put to the convener (C47, C48)."""

import itertools
from dataclasses import replace

import pytest

from iscg_bot.commands.meetings import _line
from iscg_bot.matters.invites import reconcile
from iscg_bot.model.decisions import Ask, ChangeMeeting, CloseQuestion, Verdict
from iscg_bot.model.meetings import Partstat
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import CalendarReply, ChangePeople, TurnAway
from tests.matters.worlds import NOW, STRANGER, sender
from tests.meetings.worlds import (
    BRUNO,
    CORA,
    DAY,
    EVA,
    FARID,
    LIST,
    MINUTE,
    MONDAY,
    PAULA,
    WEI,
    Diary,
    meeting,
    moved,
    of,
    span,
)

UID = "u1@itu.example"
YES, NO, SENT, OPEN = Partstat.ACCEPTED, Partstat.DECLINED, Partstat.DELEGATED, Partstat.NEEDS_ACTION
TUESDAY = span(MONDAY.starts + DAY)


def reply(who, partstat, minutes=10, **given):
    """What the program of *who* writes so many minutes from now."""
    address = who if isinstance(who, str) else who.addresses[0]
    stamp = NOW + minutes * MINUTE
    return CalendarReply(UID, address, partstat, **({"stamp": stamp} | given))


def delegation(to, who=FARID, minutes=10, **given):
    return reply(who, SENT, minutes, delegate=to if isinstance(to, str) else to.addresses[0], **given)


def by(who):
    return sender(who, level=Identity.VERIFIED) if isinstance(who, str) else of(who)


def people(diary):
    return [i.person or i.address for i in diary[1].invitees]


@pytest.fixture
def diary():
    """Cora, Farid and Wei were told of Monday with SEQUENCE 0."""
    there = Diary(meeting())
    there.publish()
    return there


def test_a_known_person_is_invited_in_the_place_of_who_sends(diary):
    decision = diary.decide(delegation(EVA, comment="In Geneva"), of(FARID))
    assert (decision.verdict, decision.letters) == (Verdict.ACCEPT, ())
    assert people(diary) == ["cora", "farid", "wei", "eva"]
    assert diary[1].invitee(EVA.addresses[0]).delegator == FARID.addresses[0]
    held = diary.holding(FARID)
    assert (held.partstat, held.delegate, held.observes, held.comment) == (SENT, EVA.addresses[0], False, "In Geneva")
    assert diary.publish() == [("REQUEST", "cora", 0), ("REQUEST", "eva", 0)]


def shown(diary):
    """Whom each person's next letter lists, with who comes instead."""
    diary.put(moved(diary[1], TUESDAY))
    invites = reconcile(diary[1], diary.ledgers[1], diary.now).invites
    return {
        p.person: {a.address.partition("@")[0]: a.delegate.partition("@")[0] for a in i.attendees}
        for p, i, _ in invites
    }


def test_who_sends_somebody_and_who_convened_it_see_both(diary):
    diary.decide(delegation(EVA), of(FARID))
    diary.publish()
    lists = shown(diary)
    assert lists["cora"] == {"cora": "", "farid": "eva", "wei": "", "eva": ""}
    assert lists["farid"] == {"cora": "", "farid": "eva", "eva": ""}
    assert (lists["eva"], lists["wei"]) == ({"cora": "", "eva": ""}, {"cora": "", "wei": ""})


def test_everybody_sees_who_comes_instead_of_the_convener(diary):
    diary.decide(delegation(EVA, CORA), of(CORA))
    diary.publish()
    assert shown(diary)["wei"] == {"cora": "eva", "wei": "", "eva": ""}


def test_nobody_is_shown_as_sending_somebody_who_was_taken_off(diary):
    diary.decide(delegation(EVA), of(FARID))
    diary.publish()
    diary.put(replace(diary[1], invitees=tuple(i for i in diary[1].invitees if i.person != "eva")))
    assert shown(diary)["cora"] == {"cora": "", "farid": "", "wei": ""}


def test_the_end_of_a_delegation_names_the_delegate(diary):
    diary.decide(delegation(EVA), of(FARID))
    diary.publish()
    diary.put(replace(diary[1], cancelled=True))
    cancels = {p.person: i.attendees[0] for p, i, _ in reconcile(diary[1], diary.ledgers[1], diary.now).invites}
    assert (cancels["farid"].partstat, cancels["farid"].delegate) == (SENT, EVA.addresses[0])


def test_the_answer_of_the_delegate_counts_before_and_after_the_invitation(diary):
    diary.decide(delegation(EVA), of(FARID))
    assert diary.decide(reply(EVA, YES, 11), of(EVA)).verdict is Verdict.ACCEPT
    diary.publish()
    assert diary.holding(EVA).partstat is YES
    assert diary.decide(reply(EVA, NO, 12), of(EVA)).verdict is Verdict.ACCEPT
    assert diary.holding(EVA).partstat is NO


@pytest.mark.parametrize("observes", [True, False])
def test_both_hear_of_moves_and_of_the_end_and_the_delegation_stands(diary, observes):
    diary.decide(delegation(EVA, observes=observes), of(FARID))
    diary.decide(reply(EVA, YES), of(EVA))
    diary.publish()
    diary.put(moved(diary[1], TUESDAY))
    assert sorted(diary.publish()) == [("REQUEST", p, 1) for p in ("cora", "eva", "farid", "wei")]
    assert (diary.holding(FARID).partstat, diary.holding(FARID).observes) == (SENT, observes)
    assert diary.holding(EVA).partstat is OPEN
    diary.put(replace(diary[1], cancelled=True))
    assert sorted(diary.publish()) == [("CANCEL", p, 2) for p in ("cora", "eva", "farid", "wei")]


@pytest.mark.parametrize("level", [Identity.CLAIMED, Identity.AUTHENTICATED, Identity.LISTED])
def test_a_forged_delegation_adds_nobody(diary, level):
    decision = diary.decide(delegation(EVA), of(FARID, level))
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.HOLD, (), ())
    decision = diary.decide(delegation(EVA), of(WEI))  # in the name of somebody else
    assert (decision.verdict, decision.changes) == (Verdict.HOLD, ())


@pytest.mark.parametrize("to", ["", LIST, "iscg-bot@itu.example", FARID.addresses[0]])
def test_nobody_can_be_sent_who_cannot_be_invited(diary, to):
    decision = diary.decide(delegation(to), of(FARID))
    assert (decision.verdict, decision.changes) == (Verdict.HOLD, ())


def test_one_step_only(diary):
    diary.decide(delegation(EVA), of(FARID))
    diary.publish()
    decision = diary.decide(delegation(BRUNO, who=EVA), of(EVA))
    assert (decision.verdict, decision.changes) == (Verdict.HOLD, ())
    decision = diary.decide(delegation(FARID, who=WEI), of(WEI))  # who sends somebody already
    assert (decision.verdict, decision.changes) == (Verdict.HOLD, ())
    assert people(diary) == ["cora", "farid", "wei", "eva"]


def test_somebody_invited_can_be_sent_and_stays_when_the_delegation_is_taken_back(diary):
    diary.decide(delegation(WEI), of(FARID))
    assert people(diary) == ["cora", "farid", "wei"] and diary.holding(FARID).delegate == WEI.addresses[0]
    diary.decide(reply(FARID, YES, 20), of(FARID))
    assert people(diary) == ["cora", "farid", "wei"] and diary.holding(FARID).delegate == ""


def test_who_answers_in_person_takes_the_delegation_back(diary):
    diary.decide(delegation(EVA), of(FARID))
    diary.publish()
    diary.decide(reply(FARID, YES, 20), of(FARID))
    assert people(diary) == ["cora", "farid", "wei"]
    assert ("CANCEL", "eva", 1) in diary.publish()
    assert diary.holding(FARID).partstat is YES


def test_somebody_else_is_sent(diary):
    diary.decide(delegation(EVA), of(FARID))
    diary.decide(delegation(BRUNO, minutes=20), of(FARID))
    assert people(diary) == ["cora", "farid", "wei", "bruno"]
    assert diary.decide(delegation(EVA), of(FARID)).verdict is Verdict.SKIP  # came late


@pytest.mark.parametrize("who", [CORA, PAULA])
def test_the_convener_and_the_secretariat_may_send_anybody(who):
    there = Diary(meeting(CORA, PAULA, FARID))
    there.publish()
    assert there.decide(delegation(STRANGER, who=who), of(who)).verdict is Verdict.ACCEPT
    assert STRANGER in people(there)


# --- whom the convener is asked about --------------------------------------------------------------------------------


def choices(decision):
    (asked,) = [c.question for c in decision.changes if isinstance(c, Ask)]
    (letter,) = decision.letters
    assert (asked.who, letter.to, letter.question) == (CORA.addresses[0], CORA.addresses[0], asked.key)
    return [c.wish for c in asked.choices]


def test_a_stranger_who_is_sent_is_put_to_the_convener(diary):
    decision = diary.decide(delegation(STRANGER), of(FARID))
    assert decision.verdict is Verdict.ASK and people(diary) == ["cora", "farid", "wei"]
    words = decision.letters[0].sections[0].words
    assert (words["by"], words["who"]) == (FARID.name, STRANGER)
    admits, _ = choices(decision)
    assert admits == ChangePeople(1, add=(STRANGER,))
    diary.decide(admits, of(CORA))
    assert people(diary) == ["cora", "farid", "wei", STRANGER]
    assert diary[1].invitee(STRANGER).delegator == FARID.addresses[0]


@pytest.mark.parametrize("who", [EVA, STRANGER])
def test_who_answers_uninvited_is_put_to_the_convener_once(diary, who):
    decision = diary.decide(reply(who, YES), by(who))
    assert decision.verdict is Verdict.ASK and people(diary) == ["cora", "farid", "wei"]
    admits, _ = choices(decision)
    again = diary.decide(reply(who, NO, 20), by(who))
    assert (again.verdict, again.letters) == (Verdict.ACCEPT, ())
    diary.decide(admits, of(CORA))
    diary.publish()
    assert next(h.partstat for h in diary.ledgers[1] if h.address == by(who).address) is NO


def test_who_is_turned_away_is_told_and_not_asked_about_again(diary):
    _, turns = choices(diary.decide(reply(STRANGER, YES), by(STRANGER)))
    decision = diary.decide(turns, of(CORA))
    assert [(x.to, x.reason) for x in decision.letters] == [(STRANGER, "turned_away")]
    diary.questions[0] = replace(diary.questions[0], open=False, outcome="2")
    again = diary.decide(reply(STRANGER, YES, 20), by(STRANGER))
    assert (again.verdict, again.changes, again.letters) == (Verdict.SKIP, (), ())
    assert diary.publish() == []


def test_whose_delegate_is_turned_away_is_asked_again(diary):
    _, turns = choices(diary.decide(delegation(STRANGER), of(FARID)))
    decision = diary.decide(turns, of(CORA))
    assert [x.to for x in decision.letters] == [FARID.addresses[0]]
    assert (diary.holding(FARID).partstat, diary.holding(FARID).delegate) == (OPEN, "")


def test_nobody_is_turned_away_who_was_invited_meanwhile(diary):
    diary.decide(delegation(EVA), of(FARID))
    decision = diary.decide(TurnAway(1, EVA.addresses[0]), of(CORA))
    assert (decision.verdict, decision.letters) == (Verdict.REFUSE, ())


@pytest.mark.parametrize("level", [Identity.CLAIMED, Identity.LISTED])
def test_nobody_is_asked_about_a_forged_answer(diary, level):
    decision = diary.decide(reply(EVA, YES), of(EVA, level))
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.HOLD, (), ())


def test_a_delegation_answers_the_question_about_the_delegate(diary):
    diary.decide(reply(EVA, YES), of(EVA))
    decision = diary.decide(delegation(EVA), of(FARID))
    assert CloseQuestion(1, "superseded") in decision.changes
    assert isinstance(decision.changes[0], ChangeMeeting)  # before what raises the meeting's version


# --- orders ----------------------------------------------------------------------------------------------------------


def end(events, answer=None):
    """What is true in the end: people, and the answers of Farid and whom he sent; *answer* is the convener's."""
    there = Diary(meeting())
    there.publish()
    for event in events:
        if event == "published":
            there.publish()
        elif event == "moved":
            there.put(moved(there[1], TUESDAY))
            there.publish()
        else:
            there.decide(*event)
    for question in there.questions:
        if question.open and answer is not None:
            there.decide(question.choices[answer].wish, of(CORA))
    there.publish()
    told = {h.address: (h.partstat, h.delegate) for h in there.ledgers[1] if h.is_invited}
    return tuple(people(there)), tuple(sorted(told.items())), tuple(i.delegator for i in there[1].invitees)


def ends(*events, answer=None):
    return {end(order, answer) for order in itertools.permutations(events)}


def test_two_replies_have_one_end_whichever_comes_first():
    ((who, told, delegators),) = ends((delegation(EVA), of(FARID)), (reply(EVA, YES), of(EVA)), "published")
    assert who == ("cora", "farid", "wei", "eva") and delegators[-1] == FARID.addresses[0]
    assert dict(told)[EVA.addresses[0]] == (YES, "") and dict(told)[FARID.addresses[0]][0] is SENT


@pytest.mark.parametrize(("answer", "partstat"), [(0, SENT), (1, OPEN)])
def test_and_so_have_two_about_a_stranger(answer, partstat):
    ((who, told, _),) = ends((delegation(STRANGER), of(FARID)), (reply(STRANGER, YES), by(STRANGER)), answer=answer)
    assert (STRANGER in who) == (answer == 0) and dict(told)[FARID.addresses[0]][0] is partstat


def test_a_delegation_another_and_a_move_in_any_order():
    events = ((delegation(EVA), of(FARID)), (delegation(BRUNO, minutes=20), of(FARID)), (reply(EVA, YES), of(EVA)))
    ((who, told, _),) = ends(*events, "moved")
    assert who == ("cora", "farid", "wei", "bruno")
    assert dict(told)[FARID.addresses[0]] == (SENT, BRUNO.addresses[0])


def test_a_delegation_that_is_taken_back_and_a_move_in_any_order():
    events = ((delegation(EVA), of(FARID)), (reply(FARID, YES, 20), of(FARID)), (reply(EVA, YES), of(EVA)))
    found = ends(*events, "moved")
    assert {(who, dict(told)[FARID.addresses[0]]) for who, told, _ in found} == {(("cora", "farid", "wei"), (OPEN, ""))}


def test_the_console_shows_who_comes_in_whose_place(diary):
    diary.decide(delegation(EVA), of(FARID))
    diary.decide(reply(EVA, YES), of(EVA))
    rows = {h.address: _line(h.address, diary[1], h) for h in diary.ledgers[1]}
    assert rows[FARID.addresses[0]][-2:] == [f"delegated to {EVA.addresses[0]}", "0"]
    assert rows[EVA.addresses[0]][0].endswith(f"for {FARID.addresses[0]}")
    assert rows[EVA.addresses[0]][1:] == ["nothing yet", "", "accepted", "0"]
