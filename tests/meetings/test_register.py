"""Meetings on the way through desk, register and outbox: hold times, restarts, races, letters that come late."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.model.letters import Fate
from iscg_bot.model.meetings import Partstat
from iscg_bot.model.submissions import (
    CalendarReply,
    CallOff,
    ChangePeople,
    Convene,
    CounterProposal,
    Move,
    Refresh,
    StopReminders,
)
from tests.meetings.bureaus import Bureau, dying
from tests.meetings.worlds import BRUNO, CORA, DAY, EVA, FARID, HOUR, MINUTE, MONDAY, WEI, request, span
from tests.outgoing import begin

TUESDAY, WEDNESDAY = span(MONDAY.starts + DAY), span(MONDAY.starts + 2 * DAY)
LEADS = (DAY, HOUR)


def wish(*windows, **given):
    """A request as mails are put together here: without the number that the register will give them."""
    return request(*windows, **({"mail": 0} | given))


async def convened(bureau):
    """Cora convened a meeting on Monday; Farid and Wei have their invitations."""
    await bureau.receive(CORA, wish(MONDAY))
    await bureau.knock(minutes=5)
    await bureau.post()
    return (await bureau.meeting()).uid


def told(letters):
    """Reason, person and SEQUENCE of the letters with calendars."""
    return [(d.event.method, d.to.partition("@")[0], d.event.sequence) for d in letters if d.event]


async def answer(bureau, person, uid, sequence=0, partstat=Partstat.ACCEPTED, **given):
    reply = CalendarReply(uid, person.addresses[0], partstat, sequence, bureau.now)
    return await bureau.receive(person, reply, **given)


async def answers(bureau):
    return {address.partition("@")[0]: h.partstat for address, h in (await bureau.ledger()).items()}


@pytest.fixture
def reminding(bureau: Bureau):
    """A bureau that reminds a day and an hour before."""
    policy = replace(bureau.house.roster.policy, reminders=LEADS)
    bureau.house = replace(bureau.house, roster=replace(bureau.house.roster, policy=policy))
    return bureau


# --- a short story -------------------------------------------------------------------------------------------------


async def test_request_slot_invitations_answer_move_stale_answer_cancel(bureau):
    await bureau.receive(CORA, wish(MONDAY, TUESDAY))
    (slots,) = await bureau.post()
    assert slots.to == CORA.addresses[0] and "1. " in slots.letter.get_body(("plain",)).get_content()
    await bureau.receive(CORA, reply=f"{slots.letter['Message-ID']} 2")
    assert (await bureau.meeting()).window == TUESDAY
    await bureau.knock(minutes=4)
    assert told(await bureau.post()) == []
    await bureau.knock(minutes=1)
    assert told(await bureau.post()) == [("REQUEST", "cora", 0), ("REQUEST", "farid", 0), ("REQUEST", "wei", 0)]
    uid = (await bureau.meeting()).uid
    await answer(bureau, FARID, uid)
    await bureau.receive(CORA, Move(uid=uid, windows=(WEDNESDAY,)))
    await bureau.knock(minutes=5)
    assert told(await bureau.post()) == [("REQUEST", "cora", 1), ("REQUEST", "farid", 1), ("REQUEST", "wei", 1)]
    await answer(bureau, FARID, uid)
    (again,) = await bureau.post()
    assert told([again]) == [("REQUEST", "farid", 1)] and (await answers(bureau))["farid"] is Partstat.NEEDS_ACTION
    await answer(bureau, FARID, uid, sequence=1, partstat=Partstat.DECLINED)
    assert (await answers(bureau))["farid"] is Partstat.DECLINED
    await bureau.receive(CORA, CallOff(uid=uid))
    await bureau.knock(minutes=5)
    assert told(await bureau.post()) == [("CANCEL", "cora", 2), ("CANCEL", "farid", 2), ("CANCEL", "wei", 2)]
    assert not any(bureau.calendar(p.addresses[0]) for p in (CORA, FARID, WEI))


async def test_who_is_added_at_the_console_may_have_something_else(bureau):
    await bureau.receive(CORA, wish(MONDAY))
    await bureau.receive(BRUNO, wish(MONDAY, subject="spectrum", participants=(EVA.addresses[0],)))
    decision = await bureau.desk.submit(ChangePeople(1, add=(EVA.addresses[0],)))
    assert decision.verdict == "accept" and "Eva Example has Captions at that time" in decision.because


# --- questions -----------------------------------------------------------------------------------------------------


async def test_a_slot_is_chosen_once(bureau):
    await bureau.receive(CORA, wish(MONDAY, TUESDAY))
    (slots,) = await bureau.post()
    for choice in "12":
        await bureau.receive(CORA, reply=f"{slots.letter['Message-ID']} {choice}")
    assert [m.window for m, _ in await bureau.meetings()] == [MONDAY]


async def test_a_slot_that_was_taken_meanwhile_leaves_the_others(bureau):
    await bureau.receive(CORA, wish(MONDAY, TUESDAY))
    (slots,) = await bureau.post()
    await bureau.receive(BRUNO, wish(MONDAY, subject="spectrum", participants=(WEI.addresses[0],)))
    taken = await bureau.receive(CORA, reply=f"{slots.letter['Message-ID']} 1")
    assert "the time cannot be had: clash_meeting" in bureau.verdict(taken)
    await bureau.receive(CORA, reply=f"{slots.letter['Message-ID']} 2")
    assert [m.window for m, _ in await bureau.meetings()] == [MONDAY, TUESDAY]


async def test_who_chose_nothing_is_told_the_times_again(bureau):
    await bureau.receive(CORA, wish(MONDAY, TUESDAY))
    (slots,) = await bureau.post()
    await bureau.receive(CORA, reply=f"{slots.letter['Message-ID']} Well, I do not know.")
    (again,) = await bureau.post()
    text = again.letter.get_body(("plain",)).get_content()
    assert "30 November" in text and "1 December" in text and "11:00" in text and "ISCG/" not in text


async def test_the_convener_does_not_move_the_meeting_into_another_one_either(bureau):
    uid = await convened(bureau)
    await bureau.receive(BRUNO, wish(TUESDAY, subject="spectrum", participants=(WEI.addresses[0],)))
    mail = await bureau.receive(CORA, CounterProposal(uid, CORA.addresses[0], TUESDAY, 0, bureau.now))
    assert (await bureau.meeting()).window == MONDAY, bureau.verdict(mail)
    await bureau.receive(CORA, CounterProposal(uid, CORA.addresses[0], WEDNESDAY, 0, bureau.now))
    assert (await bureau.meeting()).window == WEDNESDAY


async def test_nobody_else_chooses(bureau):
    await bureau.receive(FARID, wish(MONDAY))
    (slots,) = [d for d in await bureau.post() if d.to == CORA.addresses[0]]
    await bureau.receive(FARID, reply=f"{slots.letter['Message-ID']} 1")
    assert await bureau.meetings() == []


async def test_two_requests_of_one_mail_have_two_questions(bureau):
    mail = await bureau.receive(CORA, wish(MONDAY, TUESDAY), wish(TUESDAY, WEDNESDAY, title="Subtitles"))
    assert "broke" not in bureau.verdict(mail)
    assert len({d.letter["Message-ID"] for d in await bureau.post()}) == len(bureau.questions()) == 2


async def test_two_clear_requests_of_one_mail_do_not_meet(bureau):
    mail = await bureau.receive(CORA, wish(MONDAY), wish(MONDAY, title="Subtitles"))
    assert bureau.verdict(mail).startswith("decided accept+ask") and len(await bureau.meetings()) == 1


async def test_a_move_and_a_cancellation_in_one_mail(bureau):
    uid = await convened(bureau)
    mail = await bureau.receive(CORA, Move(uid=uid, windows=(TUESDAY,)), CallOff(uid=uid))
    assert "broke" not in bureau.verdict(mail) and (await bureau.meeting()).cancelled


async def test_an_answer_and_a_move_in_one_mail(bureau):
    uid = await convened(bureau)
    reply = CalendarReply(uid, CORA.addresses[0], Partstat.ACCEPTED, 0, bureau.now)
    mail = await bureau.receive(CORA, reply, Move(uid=uid, windows=(TUESDAY,)))
    assert "broke" not in bureau.verdict(mail) and (await bureau.meeting()).window == TUESDAY


async def test_the_same_proposal_twice_in_a_minute(bureau):
    uid = await convened(bureau)
    counter = CounterProposal(uid, FARID.addresses[0], TUESDAY, 0, bureau.now)
    verdicts = [bureau.verdict(await bureau.receive(FARID, counter)) for _ in range(2)]
    assert not [v for v in verdicts if "broke" in v]


async def test_a_declined_proposal_is_said_to_who_made_it_alone(bureau):
    uid = await convened(bureau)
    await bureau.receive(FARID, CounterProposal(uid, FARID.addresses[0], TUESDAY, 0, bureau.now))
    (question,) = await bureau.post()
    await bureau.receive(CORA, reply=f"{question.letter['Message-ID']} 2")
    (declined,) = await bureau.post()
    assert told([declined]) == [("DECLINECOUNTER", "farid", 0)]
    await bureau.knock(minutes=10)
    assert await bureau.post() == []


async def test_two_stale_answers_in_one_mail_are_two_letters(bureau):
    uids = [await convened(bureau)]
    await bureau.receive(CORA, wish(WEDNESDAY, title="Subtitles"))
    await bureau.knock(minutes=5)
    uids.append((await bureau.meeting(2)).uid)
    for uid, window in zip(uids, (TUESDAY, span(WEDNESDAY.starts + DAY)), strict=True):
        await bureau.receive(CORA, Move(uid=uid, windows=(window,)))
    await bureau.knock(minutes=5)
    await bureau.post()
    replies = [CalendarReply(uid, FARID.addresses[0], Partstat.ACCEPTED, 0, bureau.now) for uid in uids]
    await bureau.receive(FARID, *replies)
    again = await bureau.post()
    assert {d.event.uid for d in again} == set(uids) and len(again) == 2


# --- races and death -----------------------------------------------------------------------------------------------


async def test_an_answer_that_comes_while_calendars_are_told_is_not_lost(bureau):
    uid = await convened(bureau)
    await bureau.desk.submit(ChangePeople(1, add=(EVA.addresses[0],)))
    bureau.register.meanwhile = lambda: answer(bureau, CORA, uid)
    await bureau.knock(minutes=5)
    await bureau.knock(minutes=1)
    assert (await answers(bureau)) == dict.fromkeys(("farid", "wei", "eva"), Partstat.NEEDS_ACTION) | {
        "cora": Partstat.ACCEPTED
    }


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("fuse", range(1, 7))
async def test_killed_anywhere_while_calendars_are_told_everybody_is_told_once(bureau, fuse, after):
    await bureau.receive(CORA, wish(MONDAY))
    bureau.now += 5 * MINUTE
    with dying(bureau, fuse, after=after):
        await bureau.knock()
        await bureau.post()
    await bureau.restart()
    for _ in range(3):
        await bureau.knock(minutes=11)
        await bureau.post()
    assert sorted(told(bureau.wire)) == [("REQUEST", "cora", 0), ("REQUEST", "farid", 0), ("REQUEST", "wei", 0)]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("fuse", range(1, 8))
async def test_killed_anywhere_while_a_request_is_decided_it_is_convened_once(bureau, fuse, after):
    with dying(bureau, fuse, after=after):
        await bureau.receive(CORA, wish(MONDAY))
    await bureau.restart()
    assert [m.window for m, _ in await bureau.meetings()] == [MONDAY]


async def test_a_restart_repeats_no_reminder(reminding):
    uid = await convened(reminding)
    reminding.now = MONDAY.starts - DAY
    for _ in range(3):
        await reminding.knock(minutes=1)
        await reminding.restart()
    assert len(await reminding.post()) == 3
    await reminding.receive(FARID, StopReminders())
    await answer(reminding, WEI, uid, partstat=Partstat.DECLINED)
    reminding.now = MONDAY.starts - HOUR
    await reminding.knock(minutes=1)
    assert [d.to for d in await reminding.post()] == [CORA.addresses[0]]


async def test_what_was_missed_is_made_up_for_once(reminding):
    await convened(reminding)
    reminding.now = MONDAY.starts - 20 * MINUTE  # down since Saturday
    await reminding.restart()
    await reminding.knock()
    letters = await reminding.post()
    assert len(letters) == 3
    await reminding.knock(minutes=5)
    assert await reminding.post() == []


# --- letters that come late ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("fate", [Fate.DEFERRED, Fate.UNKNOWN])
async def test_an_invitation_that_did_not_get_out_does_not_come_after_its_update(bureau, fate):
    await bureau.receive(CORA, wish(MONDAY))
    await bureau.knock(minutes=5)
    for _ in range(3):
        await bureau.send(fate, arrives=False)
    await bureau.desk.submit(Move(1, windows=(TUESDAY,), confirmed=True))
    await bureau.knock(minutes=5)
    bureau.now += HOUR
    assert {(m, s) for m, _, s in told(await bureau.post())} == {("REQUEST", 1)}


async def test_an_invitation_that_is_refused_after_its_update_was_written_does_not_come_any_more(bureau):
    await bureau.receive(CORA, wish(MONDAY))
    await bureau.post()
    await bureau.knock(minutes=5)
    under_way = await begin(bureau.register, bureau.now)
    await bureau.desk.submit(CallOff(1, confirmed=True))
    await bureau.knock(minutes=5)
    await bureau.note(under_way, Fate.DEFERRED)
    bureau.now += HOUR
    assert told(await bureau.post()) == []  # nobody got an invitation: nobody gets a cancellation
    assert [row.fate for row in bureau.letters() if row.id == under_way.id] == [Fate.DROPPED]


async def test_neither_do_reminders_and_invitations_that_were_asked_for_again(reminding):
    uid = await convened(reminding)
    await reminding.receive(CORA, Move(uid=uid, windows=(TUESDAY,)))
    await reminding.knock(minutes=5)
    await reminding.post()
    reminding.now = TUESDAY.starts - DAY
    await answer(reminding, FARID, uid)  # stale: asked again
    await reminding.receive(FARID, CounterProposal(uid, FARID.addresses[0], WEDNESDAY, 1, reminding.now))
    (question,) = [row for row in reminding.letters() if row.question_key]
    await reminding.receive(CORA, reply=f"{question.message_id} 2")
    await reminding.knock()
    while await reminding.send(Fate.DEFERRED):
        pass
    waiting = {
        row.reason: row.fate for row in reminding.letters() if row.fate != Fate.SENT and row.to == "farid@farid.example"
    }
    assert waiting == {"stale": Fate.DEFERRED, "declined_counter": Fate.PENDING, "remind": Fate.PENDING}
    await reminding.receive(CORA, Move(uid=uid, windows=(WEDNESDAY,)))
    await reminding.knock(minutes=5)
    reminding.now += 30 * MINUTE
    farid = [d for d in await reminding.post() if d.to == FARID.addresses[0]]
    assert told(farid) == [("REQUEST", "farid", 2)] and len(farid) == 1


async def test_an_invitation_asked_for_again_is_the_same_and_comes_once_an_hour(bureau):
    uid = await convened(bureau)
    bureau.now = bureau.now.replace(minute=5)
    for _ in range(3):
        await bureau.receive(FARID, Refresh(uid, FARID.addresses[0]))
        bureau.now += 10 * MINUTE
    (again,) = await bureau.post()
    first = next(d for d in bureau.wire if d.to == FARID.addresses[0])
    assert (again.event.sequence, again.event.window) == (first.event.sequence, first.event.window)
    assert again.event.stamp > first.event.stamp


async def test_convened_at_the_console_and_cancelled_in_time_nobody_hears_of_it(bureau):
    await bureau.desk.submit(Convene(wish(confirmed=True), MONDAY))
    await bureau.desk.submit(CallOff(1, confirmed=True))
    await bureau.knock(minutes=10)
    assert await bureau.post() == [] and (await bureau.meeting()).sequence == -1


async def test_what_the_register_gives_back_is_what_was_convened(bureau):
    window = span(dt.datetime(2027, 10, 31, 1, 30, tzinfo=dt.UTC))  # 02:30 in Zurich, for the second time
    asked = wish(zone="Europe/Zurich", alongside="RAG", participants=("guest@x.example",), confirmed=True)
    await bureau.desk.submit(Convene(asked, window))
    meeting = await bureau.meeting()
    assert (meeting.when.local, meeting.when.fold, meeting.window) == (dt.datetime(2027, 10, 31, 2, 30), 1, window)
    assert (meeting.alongside, meeting.when.tzdata, meeting.version, meeting.id) == ("RAG", "2026.6", 1, 1)
    assert [(i.person, i.chair) for i in meeting.invitees] == [("cora", True), ("", False)]


async def test_other_times_for_a_meeting_are_offered_in_a_letter(bureau):
    await convened(bureau)
    mail = await bureau.receive(CORA, Move(1, windows=(span(MONDAY.starts + DAY), span(MONDAY.starts + 2 * DAY))))
    assert "slots are offered" in bureau.verdict(mail)
    assert [row.reason for row in bureau.letters()][-1] == "slots"
