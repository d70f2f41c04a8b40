"""Held mail: letters about it, and what the secretariat decides by reply or at the console."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters import order, secretariat
from iscg_bot.model.decisions import Ask, SettleMail, TellHeld, Verdict
from iscg_bot.model.facts import Context, Held, Waiting
from iscg_bot.model.letters import Occasion
from iscg_bot.model.mail import Address, Line, Mail, Segment
from iscg_bot.model.people import Identity
from iscg_bot.model.submissions import Discussion, Puzzle, Refuse, Release
from tests.matters.worlds import GROUP, JOHN, NOW, PAULA, PEDRO, ROSTER, STRANGER, Table, section, sender

HOUR = dt.timedelta(hours=1)


def held(id=12, told=False):
    return Held(id, "Contribution", STRANGER, "its author is a stranger", NOW - HOUR, told)


def waiting(*mails, roster=ROSTER, **given):
    return Waiting(roster, held=mails, **given)


def utc(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


# --- letters about what waits --------------------------------------------------------------------------------------


def test_the_first_held_mail_is_told_of_at_once_to_everybody_of_the_secretariat():
    decision = secretariat.due(waiting(held()), NOW)
    assert [letter.to for letter in decision.letters] == [PAULA.addresses[0], PEDRO.addresses[0]]
    assert {letter.language for letter in decision.letters} == {"en", "es"}
    assert section(decision).words["first"] is True and section(decision).words["mails"][0]["id"] == 12
    asks, tells = decision.changes
    assert isinstance(asks, Ask) and asks.question.who == "" and tells == TellHeld((12,))
    assert [c.key for c in asks.question.choices] == ["release 12", "refuse 12"]
    assert {letter.question for letter in decision.letters} == {asks.question.key}
    assert all(letter.occasion is Occasion.NOTICE for letter in decision.letters)


def test_a_mail_that_comes_to_wait_again_is_told_of_again():
    keys = {secretariat.due(waiting(held()), NOW + HOUR * i).letters[0].key for i in range(2)}
    assert len(keys) == 2


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-24T06:59:59", False),  # Geneva is an hour ahead of UTC
        ("2026-11-24T07:00:00", True),
        ("2026-07-01T05:59:59", False),  # two hours in summer
        ("2026-07-01T06:00:00", True),
        ("2026-03-29T05:59:00", False),  # the day on which the clocks go forward
        ("2026-03-29T06:00:00", True),
        ("2026-10-25T06:59:00", False),  # and back
        ("2026-10-25T07:00:00", True),
    ],
)
def test_the_daily_letter_comes_at_its_hour_in_the_groups_zone(now, due):
    decision = secretariat.due(waiting(held(told=True), held(13)), utc(now))
    assert bool(decision.letters) is due
    if due:
        assert [m["id"] for m in section(decision).words["mails"]] == [12, 13]
        assert section(decision).words["first"] is False


def test_an_hour_that_the_clocks_leave_out_comes_an_hour_later():
    policy = replace(ROSTER.policy, held_letter_hour=2)
    roster = replace(ROSTER, policy=policy, people=(replace(PAULA, zone="Asia/Tokyo"),))  # awake then
    assert not secretariat.due(waiting(held(told=True), roster=roster), utc("2026-03-29T00:59:00")).letters
    assert secretariat.due(waiting(held(told=True), roster=roster), utc("2026-03-29T01:00:00")).letters


@pytest.mark.parametrize(
    ("written", "due"),
    [("2026-11-24T07:00:00", False), ("2026-11-23T22:59:00", True), ("2026-11-23T23:01:00", False)],
)
def test_there_is_one_letter_a_day_of_the_groups_zone(written, due):
    letters = tuple((f"held/x/{one.id}", utc(written)) for one in (PAULA, PEDRO))
    assert bool(secretariat.due(waiting(held(told=True), letters=letters), NOW).letters) is due


TOKYO = replace(ROSTER, people=(PAULA, replace(PEDRO, zone="Asia/Tokyo")))


@pytest.mark.parametrize(
    ("now", "told", "awake"),
    [
        ("2026-11-24T05:59:00", False, [PEDRO]),  # 06:59 in Geneva, 14:59 in Tokyo
        ("2026-11-24T06:00:00", False, [PAULA, PEDRO]),
        ("2026-11-24T06:00:00", True, []),  # the daily letter has an hour of its own
        ("2026-11-24T12:59:00", True, [PAULA, PEDRO]),
        ("2026-11-24T13:00:00", True, [PAULA]),
        ("2026-11-24T20:59:00", False, [PAULA]),
        ("2026-11-24T21:00:00", False, []),
    ],
)
def test_nobody_hears_of_held_mail_at_night(now, told, awake):
    decision = secretariat.due(waiting(held(told=told), roster=TOKYO), utc(now))
    assert [letter.to for letter in decision.letters] == [person.addresses[0] for person in awake]


def test_who_slept_gets_the_letter_of_the_day_in_the_morning():
    first = secretariat.due(waiting(held(), roster=TOKYO), utc("2026-11-24T02:00:00"))
    assert [letter.name for letter in first.letters] == [PEDRO.name]
    letters = ((first.letters[0].key, utc("2026-11-24T02:00:00")),)
    second = secretariat.due(waiting(held(told=True), roster=TOKYO, letters=letters), utc("2026-11-24T07:00:00"))
    assert [letter.name for letter in second.letters] == [PAULA.name]
    assert second.letters[0].question == second.changes[0].question.key != first.letters[0].question


def test_nothing_is_written_when_nothing_waits_or_nobody_is_of_the_secretariat():
    assert order.due(waiting(), NOW) == ()
    assert order.due(waiting(held(), roster=replace(ROSTER, people=(JOHN,))), NOW) == ()


def test_a_letter_shows_fifty_and_tells_only_of_those():
    decision = secretariat.due(waiting(*(held(i) for i in range(1, 61))), NOW)
    assert len(section(decision).words["mails"]) == 50
    assert decision.changes[1] == TellHeld(tuple(range(1, 51)))


def test_a_list_copy_that_does_not_come_is_a_matter_of_its_own():
    decisions = order.due(waiting(held(), awaiting=(held(13), held(14))), NOW)
    assert [[type(c) for c in d.changes] for d in decisions] == [[SettleMail, SettleMail], [Ask, TellHeld]]
    assert [(c.mail, c.state) for c in decisions[0].changes] == [(13, "alone"), (14, "alone")]


# --- decisions about it --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("wish", "state"), [(Release(12), "released"), (Refuse(12, "spam"), "refused")])
def test_the_secretariat_releases_and_refuses(wish, state):
    decision = Table(held=(held(),)).decide(wish, sender(PAULA))
    assert decision.verdict is Verdict.ACCEPT
    assert [(c.mail, c.state) for c in decision.changes] == [(12, state)]
    assert section(decision).words["outcomes"] == ({"id": 12, "outcome": state},)


def test_the_console_gets_no_letter():
    assert not Table(held=(held(),)).decide(Release(12), sender(PAULA, mail=0)).letters


@pytest.mark.parametrize("second", [Release(12), Refuse(12)])
def test_twice_does_it_once(second):
    table = Table(held=(held(), held(13)))
    table.decide(Release(12), sender(PAULA))
    decision = table.decide(second, sender(PAULA))
    assert (decision.verdict, decision.changes) == (Verdict.REFUSE, ())
    assert section(decision).words["outcomes"] == ({"id": 12, "outcome": "gone"},)
    assert table.decide(Release(13), sender(PAULA)).verdict is Verdict.ACCEPT


@pytest.mark.parametrize("wish", [Release(12), Refuse(12)])
def test_nobody_else_decides(wish):
    decision = Table(held=(held(),)).decide(wish, sender(JOHN, level=Identity.VERIFIED))
    assert (decision.verdict, decision.changes, decision.letters) == (Verdict.REFUSE, (), ())


def test_the_reason_of_a_refusal_is_kept():
    table = Table(held=(held(), held(13)))
    assert table.decide(Refuse(12, "an advertisement"), sender(PAULA)).because == "mail 12: an advertisement"
    assert table.decide(Refuse(13), sender(PAULA)).because == "mail 13: refused by the secretariat"


# --- what a person must look at ------------------------------------------------------------------------------------


def test_an_unreadable_mail_is_held_and_its_author_told_why():
    decision = Table().decide(Puzzle("cannot be read: encrypted", "encrypted"))
    assert decision.verdict is Verdict.HOLD and section(decision).words["why"] == "encrypted"
    assert decision.letters[0].occasion is Occasion.NOTE
    assert not Table().decide(Puzzle("x", "broken"), sender(STRANGER, level=Identity.CLAIMED)).letters


def written(to, who=JOHN.addresses[0], level=Identity.LISTED, **given):
    lines = (Line(Segment.NEW, "Hello, I was told to write here."),)
    recipients = tuple(Address("", address) for address in to)
    return Mail("<9@x>", "", Address("", who), level, "Hello", NOW, lines, to=recipients, **given)


@pytest.mark.parametrize(
    ("mail", "held_"),
    [
        (written(["iscg-bot@itu.example"], level=Identity.CLAIMED), True),  # somebody we know
        (written(["iscg-bot+x@itu.example"], STRANGER, Identity.AUTHENTICATED), True),
        (written(["iscg-bot@itu.example"], STRANGER, Identity.CLAIMED), False),
        (written(["iscg-bot@itu.example", GROUP.lists[0].aliases[0]]), False),
        (written([GROUP.lists[0].address]), False),
    ],
)
def test_a_mail_to_us_alone_that_nobody_understood_is_looked_at(mail, held_):
    (submission,) = order.read(mail, Context(ROSTER, NOW, 9))
    assert isinstance(submission, Puzzle if held_ else Discussion)
    assert Table().decide(submission).verdict is (Verdict.HOLD if held_ else Verdict.SKIP)


def test_an_unreadable_mail_is_read_as_nothing_else():
    mail = written([GROUP.lists[0].address], unreadable="too_large")
    assert order.read(mail, Context(ROSTER, NOW, 9)) == (Puzzle("cannot be read: too_large", "too_large"),)
