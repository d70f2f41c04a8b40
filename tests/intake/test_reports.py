"""Delivery reports: who could not be reached, with which letter; what is no failure."""

import datetime as dt
from pathlib import Path

import pytest

from iscg_bot.intake import parse
from iscg_bot.model.groups import Group, MailList
from iscg_bot.model.mail import Origin, Report

RAW = (Path(__file__).parents[1] / "mails" / "bounce-of-an-invitation.eml").read_bytes()
ID = "<iscg.0123456789abcdef0123456789abcdef@itu.example>"
GROUP = Group(
    "ISCG", (), "iscg-bot@itu.example", "Desk", (MailList("list@itu.example"),), receivers=("mx.itu.example",)
)
NOW = dt.datetime(2026, 11, 24, 11, tzinfo=dt.UTC)


def read(raw: bytes):
    return parse(raw, GROUP, NOW)


def test_a_failure_names_the_recipient_and_the_letter():
    mail = read(RAW)
    assert mail.origin is Origin.REPORT and not mail.answerable
    assert mail.report == Report("yusuf@testland.example", "5.1.1", ID)
    assert mail.references[-1] == ID


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Action: failed", b"Action: delayed"),
        (b"Action: failed", b"Action: delivered"),
        (b"Status: 5.1.1", b"Status: 4.2.2"),
        (b"Final-Recipient: rfc822; Yusuf@Testland.Example", b"Final-Recipient: rfc822; nobody"),
        (b"message/delivery-status", b"text/plain"),
    ],
)
def test_what_is_no_failure(old, new):
    assert old in RAW
    assert read(RAW.replace(old, new)).report is None


def test_a_letter_that_comes_back_whole():
    whole = RAW.replace(b"text/rfc822-headers", b"message/rfc822")
    assert read(whole).report == Report("yusuf@testland.example", "5.1.1", ID)


def test_a_report_without_the_letter_says_no_id():
    head, _, tail = RAW.partition(b"Message-ID: <iscg.")
    without = head + tail.partition(b"\n")[2]
    assert read(without).report == Report("yusuf@testland.example", "5.1.1", "")
