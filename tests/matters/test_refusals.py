"""What a refusal means, row by row; how often letters may come back; return addresses that nobody can forge."""

import datetime as dt

import pytest

from iscg_bot.model.refusals import BASIC, ENHANCED, Refusal, by_status, classify
from iscg_bot.model.returns import LIFE, return_address, returned
from iscg_bot.model.scores import Returned, score
from tests.matters.worlds import NOW

DAY = dt.timedelta(days=1)
SECRET, ID = b"s" * 32, "<iscg.0123456789abcdef0123456789abcdef@itu.example>"


@pytest.mark.parametrize(
    ("code", "reply", "meaning"),
    [
        (0, "Connection lost", Refusal.LATER),
        (450, "4.2.1 try later", Refusal.LATER),
        (451, "greylisted", Refusal.LATER),
        (452, "4.2.2 full", Refusal.LATER),
        (452, "4.3.1 no space", Refusal.LATER),
        (421, "4.3.2 closing", Refusal.SLOW),
        (421, "too many connections", Refusal.SLOW),
        (450, "4.7.1 slow down", Refusal.SLOW),
        (451, "4.7.650 rate", Refusal.SLOW),
        (550, "5.1.1 no such user", Refusal.ADDRESS),
        (550, "5.1.10 null MX", Refusal.ADDRESS),
        (550, "5.1.70 unheard of", Refusal.ADDRESS),
        (553, "5.1.7 sender", Refusal.OURS),
        (553, "5.1.8 sender", Refusal.OURS),
        (550, "5.2.1 disabled", Refusal.ADDRESS),
        (552, "5.2.2 full", Refusal.FULL),
        (552, "5.2.3 too long", Refusal.OURS),
        (552, "5.3.4 too big", Refusal.OURS),
        (554, "5.4.4 no route", Refusal.ADDRESS),
        (554, "5.4.6 loop", Refusal.ADDRESS),
        (550, "5.7.1 spam", Refusal.OURS),
        (550, "5.7.26 unauthenticated", Refusal.OURS),
        (535, "5.7.8 bad credentials", Refusal.ACCESS),
        (530, "5.7.0 must issue STARTTLS", Refusal.ACCESS),
        (530, "Authentication required", Refusal.ACCESS),
        (534, "5.7.9 mechanism too weak", Refusal.ACCESS),
        (538, "encryption required", Refusal.ACCESS),
        (550, "no such user", Refusal.ADDRESS),
        (551, "user not local", Refusal.ADDRESS),
        (552, "exceeded storage", Refusal.FULL),
        (553, "mailbox name", Refusal.ADDRESS),
        (554, "transaction failed", Refusal.REFUSED),
        (554, "5.0.0 no", Refusal.REFUSED),
        (550, "4.2.2 quota", Refusal.LATER),  # the enhanced code beats the basic one
        (450, "5.1.1 no such user", Refusal.ADDRESS),
        (550, "blocked 10.5.7.1 no such user", Refusal.ADDRESS),  # an IP address is no status
        (550, "2.1.5 confused", Refusal.ADDRESS),
    ],
)
def test_what_a_refusal_means(code, reply, meaning):
    assert classify(code, reply) is meaning


@pytest.mark.parametrize(("start", "meaning"), ENHANCED, ids=[start for start, _ in ENHANCED])
def test_every_row_of_the_table_counts(start, meaning):
    assert (
        by_status(start if not start.endswith(".") else f"{start}{'9.9' if start.count('.') == 1 else '3'}") is meaning
    )


@pytest.mark.parametrize(("start", "meaning"), BASIC, ids=[start for start, _ in BASIC])
def test_every_basic_code_counts(start, meaning):
    assert classify(int(start.ljust(3, "9")), "no") is meaning


def hard(*days: float):
    return [Returned(NOW - day * DAY, True) for day in days]


def soft(*days: float):
    return [Returned(NOW - day * DAY, False) for day in days]


@pytest.mark.parametrize(
    ("returned", "expected"),
    [
        ([], 0),
        (hard(0), 1),
        (hard(0, 1, 2), 3),
        (soft(0, 0.01, 0.02), 0.25),
        (soft(0, 1, 2, 3), 1),
        (hard(6.9), 1),
        (hard(7), 0),
        ([*hard(1), *soft(0, 1)], 1.5),
        (hard(8, 1), 2),  # it never was quiet for a week
    ],
)
def test_the_score(returned, expected):
    assert score(returned, NOW) == expected


def address(pattern="*@bounces.itu.example", now=NOW):
    return return_address(SECRET, ID, pattern, now)


def test_a_return_address_names_the_letter():
    local = address().partition("@")[0]
    assert len(local) <= 64 and "+" not in local and local == local.lower()
    assert returned(SECRET, address(), "itu.example", NOW) == ID
    assert returned(SECRET, address().upper(), "itu.example", NOW) == ID
    assert address("x-*@itu.example").startswith("x-b.")
    assert returned(SECRET, address("x-*@itu.example"), "itu.example", NOW) == ID


def test_no_pattern_no_address():
    assert address("") == "" and return_address(SECRET, "<other@x>", "*@x", NOW) == ""


def test_it_expires():
    assert returned(SECRET, address(), "itu.example", NOW + LIFE * DAY) == ID
    assert returned(SECRET, address(), "itu.example", NOW + (LIFE + 1) * DAY) == ""


def test_nobody_else_can_make_one():
    local, _, domain = address().partition("@")
    for place in range(2, len(local)):
        for other in ("a" if local[place] != "a" else "b", "ſ", "\u212a"):  # to Unicode these are an s and a k
            forged = f"{local[:place]}{other}{local[place + 1 :]}@{domain}"
            assert returned(SECRET, forged, "itu.example", NOW) == ""
    assert returned(b"t" * 32, address(), "itu.example", NOW) == ""
    assert returned(SECRET, "iscg-bot@itu.example", "itu.example", NOW) == ""
