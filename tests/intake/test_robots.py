"""Two verdicts: did a person write it, and may it be answered (M41 to M60)?"""

import pytest

from iscg_bot.model.mail import Origin


@pytest.mark.parametrize(
    ("name", "origin", "because"),
    [
        ("auto-replied", Origin.AUTOREPLY, "Auto-Submitted: auto-replied"),
        ("auto-generated", Origin.NOTICE, "Auto-Submitted: auto-generated"),
        ("vacation-mark", Origin.AUTOREPLY, "X-Autoreply"),
        ("foreign-list", Origin.NOTICE, "List-Id: others.lists.example.org"),
        ("own-field", Origin.OURSELVES, "X-ISCG-Bot"),
        ("own-address", Origin.OURSELVES, "From: the bot's own address"),
        ("own-munged", Origin.OURSELVES, "From: the bot's own address"),
        ("daemon", Origin.REPORT, "From: mailer-daemon@mx.example.ke"),
        ("report", Origin.REPORT, "multipart/report"),
    ],
)
def test_robots_are_known_and_never_answered(mail, name, origin, because):
    read = mail(f"from-robots-{name}")
    assert (read.origin, read.origin_because) == (origin, because)
    assert not read.answerable
    assert read.unanswerable


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("from-robots-null-return-path", "Return-Path: <>"),
        ("from-robots-precedence-bulk", "Precedence: bulk"),
        ("from-robots-suppressed", "X-Auto-Response-Suppress"),
        ("from-robots-noreply", "From: no-reply@ministry.example.ke"),
        ("from-robots-away-subject", "the subject looks like an automatic reply"),
        ("calendar-reply", "a calendar reply; Auto-Submitted: auto-generated"),  # act on it, do not answer (M41)
    ],
)
def test_a_person_who_must_not_be_answered(mail, name, why):
    read = mail(name)
    assert read.origin is Origin.PERSON
    assert (read.answerable, read.unanswerable) == (False, why)


@pytest.mark.parametrize(
    "name",
    [
        "contribution-direct",
        "contribution-over-the-list",  # Precedence: list of our own list (M46)
        "munged-author-in-original-from",  # Sympa writes Precedence: bulk, too
        "from-robots-precedence-list",
        "from-robots-auto-submitted-no",
        "from-robots-suppressed-receipts-only",
        "from-robots-away-words",
        "from-robots-report-forwarded",  # a person asks about a report
    ],
)
def test_a_person_who_may_be_answered(mail, name):
    read = mail(name)
    assert (read.origin, read.origin_because) == (Origin.PERSON, "")
    assert (read.answerable, read.unanswerable) == (True, "")


def test_a_calendar_that_is_given_twice_counts_once(mail):
    (calendar,) = mail("calendar-reply").calendars
    assert "METHOD:REPLY" in calendar
