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


REPORTS = Path(__file__).parents[1] / "mails" / "reports"


def test_a_server_that_says_it_in_its_own_words():
    raw = (REPORTS / "in-words.eml").read_bytes()
    assert read(raw).report == Report("yusuf@testland.example", "5.0.0", ID)


def test_a_persons_words_are_no_report():
    raw = (REPORTS / "in-words.eml").read_bytes()
    person = raw.replace(b"MAILER-DAEMON@mx.elsewhere.example", b"anna@admin.example").replace(
        b"Return-Path: <>\n", b"", 1
    )
    assert read(person).report is None


def test_a_report_that_breaks_its_reader_is_none(monkeypatch):
    def broken(_message):
        raise ValueError("surprise")

    monkeypatch.setattr("iscg_bot.intake.reports.all_failures", broken)
    mail = read((REPORTS / "in-words.eml").read_bytes())
    assert mail.report is None and mail.origin is Origin.REPORT


def test_a_letter_that_was_forwarded_and_failed_there():
    report = read((REPORTS / "forwarded-elsewhere.eml").read_bytes()).report
    assert report == Report("elsewhere@third.example", "5.1.1", ID, original="yusuf@testland.example")


def test_a_report_that_names_the_original_recipient_alone():
    raw = (REPORTS / "forwarded-elsewhere.eml").read_bytes()
    without = raw.replace(b"Final-Recipient: rfc822; elsewhere@third.example\n", b"")
    assert read(without).report == Report("yusuf@testland.example", "5.1.1", ID)


def test_a_complaint():
    raw = (REPORTS / "arf-complaint.eml").read_bytes()
    assert read(raw).report == Report("yusuf@testland.example", "", ID, complaint=True)


@pytest.mark.parametrize("kind", [b"not-spam", b"auth-failure", b"virus"])
def test_feedback_that_is_no_complaint(kind):
    raw = (REPORTS / "arf-complaint.eml").read_bytes().replace(b"Feedback-Type: abuse", b"Feedback-Type: " + kind)
    assert read(raw).report is None


def test_every_address_that_it_was_delivered_to():
    raw = b"Delivered-To: B.ABC@itu.example\nX-Original-To: <x@itu.example>\n" + RAW
    assert read(raw).receivers == ("B.ABC@itu.example", "x@itu.example", "iscg-bot@itu.example")
