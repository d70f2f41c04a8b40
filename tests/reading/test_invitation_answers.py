"""Answers to invitations: with and without the letter that they answer, from calendars and in words."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters.answers.read import read
from iscg_bot.model.facts import Thread
from iscg_bot.model.mail import Origin
from iscg_bot.model.meetings import Partstat, Window
from iscg_bot.model.submissions import CalendarReply, CounterProposal, ForeignCalendar, StopReminders

WRITTEN = dt.datetime(2026, 7, 1, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))
UID, AUTHOR = "m1@itu.example", "member@example.org"
INVITATION = "You are invited to the e-meeting on 14 July 2026, 14:00 to 15:00 (Geneva)."


@pytest.fixture
def answered(context):
    """The context of a reply to a letter of ours."""
    return lambda reason="invite": replace(context, thread=Thread("l", AUTHOR, reason, meeting_uid=UID))


@pytest.fixture
def told(write, context):
    def read_in(text, subject="Re: hello", within=context, **fields):
        return read(write(subject, text, date=WRITTEN, **fields), within)

    return read_in


def july(day, hour):
    return Window(
        dt.datetime(2026, 7, day, hour - 2, tzinfo=dt.UTC), dt.datetime(2026, 7, day, hour - 1, tzinfo=dt.UTC)
    )


@pytest.mark.parametrize("reason", ["invite", "update", "remind", "stale"])
def test_a_reply_to_our_letter(told, answered, reason):
    assert told("Yes, I will attend.", within=answered(reason)) == (
        CalendarReply(UID, AUTHOR, Partstat.ACCEPTED, said=True),
    )


def test_a_reply_to_another_letter_is_no_answer(told, answered):
    assert told("Yes, I will attend.", within=answered("acknowledge")) == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"subject": "Re: Invitation: e-meeting on languages"},
        {"subject": "Re: e-meeting on languages", "quoted": INVITATION},
        {"subject": "Accepted: e-meeting on languages"},
        {"text": "I accept the invitation to the e-meeting.", "subject": "Two things"},
    ],
)
def test_words_tell_that_an_invitation_is_answered(told, fields):
    assert told(**{"text": "I will attend.", **fields}) == (CalendarReply("", AUTHOR, Partstat.ACCEPTED, said=True),)


@pytest.mark.parametrize(
    "fields",
    [
        {"subject": "Re: minutes"},
        {"subject": "Re: Invitation: workshop on languages"},
        {"subject": "Invitation to an online seminar", "text": "Yes, you can attend free of charge!"},
        {
            "subject": "Re: Invitation: e-meeting",
            "text": "I am out of the office until 20 July. I will attend to it then.",
        },
        {"subject": "Re: x", "text": "We accept the invitation of Ghana to host the meeting."},
        {"subject": "Re: Invitation: e-meeting", "text": "Who will attend?"},
        {"subject": "Re: Invitation: e-meeting", "origin": Origin.AUTOREPLY},
    ],
)
def test_no_answer(told, fields):
    assert told(**{"text": "I will attend.", **fields}) == ()


@pytest.mark.parametrize(
    ("text", "answer", "window"),
    [
        ("Sorry, I cannot. Could we do Wednesday 15 July at 10:00?", Partstat.DECLINED, july(15, 10)),
        ("Could we do 16:00 instead?", None, july(14, 16)),
        ("I cannot make 14:00, but 16:00 would work.", Partstat.DECLINED, july(14, 16)),
        ("Je ne pourrai pas participer. Serait-il possible le 15 juillet à 10 h ?", Partstat.DECLINED, july(15, 10)),
        ("14 July is a holiday here, I cannot attend. How about 15 July at 10:00?", Partstat.DECLINED, july(15, 10)),
    ],
)
def test_another_time(told, answered, text, answer, window):
    *replies, counter = told(text, quoted=INVITATION, within=answered())
    assert [reply.partstat for reply in replies] == ([answer] if answer else [])
    assert counter == CounterProposal(UID, AUTHOR, window, said=True)


INSTEAD = [
    "Thank you for the invitation to the meeting, but I cannot take part. I propose 15 July at 10:00 instead.",
    "Merci pour l'invitation à la réunion, mais je ne pourrai pas y prendre part. Plutôt le 15 juillet à 10 h ?",
    "Gracias por la invitación a la reunión, pero no podré asistir. En su lugar propongo el 15 de julio a las 10:00.",
    "Благодарю за приглашение на собрание, но участвовать не смогу. Вместо этого предлагаю 15 июля в 10:00.",
    "感谢邀请参加会议，但我无法参加。建议改为7月15日10:00。",
    "شكراً على الدعوة إلى الاجتماع، لكنني لن أتمكن من المشاركة. أقترح بدلاً من ذلك 15 يوليو الساعة 10:00.",
]


@pytest.mark.parametrize("text", INSTEAD)
def test_who_declines_in_a_mail_of_its_own_may_propose_another_time(told, text):
    """Not a new meeting beside the one declined."""
    declined, counter = told(text, "The meeting of 14 July")
    assert declined.partstat is Partstat.DECLINED
    assert counter == CounterProposal("", AUTHOR, july(15, 10), said=True)


def test_the_time_that_a_calendar_program_repeats_is_no_other_time(told):
    found = told(
        "I cannot. Could we do Friday 17 July at 15:00?\n\nTuesday 14 July 2026, 14:00 - 15:00",
        "Declined: e-meeting - Tue 14 July 2026 2pm - 3pm (CEST)",
        calendars=(calendar("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example"),),
    )
    assert found[1] == CounterProposal(UID, "a@b.example", july(17, 15), said=True)


def test_who_accepts_proposes_nothing(told, answered):
    found = told("I will attend. Could we perhaps do the next one on 20 July at 10:00?", within=answered())
    assert [type(one) for one in found] == [CalendarReply]


def test_no_reminders(told, answered):
    assert told("No reminders please.", within=answered("remind")) == (StopReminders(),)
    assert told("No reminders please.", "Re: Reminder: e-meeting") == (StopReminders(),)
    assert told("No reminders please.", "Re: minutes") == ()


def calendar(method, *lines):
    event = ("BEGIN:VEVENT", f"UID:{UID}", *lines, "END:VEVENT")
    return "\n".join(("BEGIN:VCALENDAR", f"METHOD:{method}", *event, "END:VCALENDAR"))


def test_a_calendar_tells_better_than_words(told):
    found = told("I will attend.", calendars=(calendar("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example"),))
    assert found == (CalendarReply(UID, "a@b.example", Partstat.DECLINED),)


def test_a_note_puts_another_time_forward(told):
    note = "COMMENT:Could we do Friday 17 July at 15:00 instead?"
    found = told(
        "", calendars=(calendar("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example", "SEQUENCE:2", note),)
    )
    assert found[1] == CounterProposal(UID, "a@b.example", july(17, 15), 2, said=True)


def test_only_our_meetings_are_ours(told):
    (ours,) = told("", calendars=(calendar("CANCEL"),))
    (other,) = told("", calendars=(calendar("CANCEL").replace("itu.example", "other.example"),))
    assert (ours, other) == (ForeignCalendar("CANCEL", UID, True), ForeignCalendar("CANCEL", "m1@other.example"))


def test_a_calendar_that_cannot_be_read_silences_the_words(told, answered):
    assert told("I will attend.", calendars=("BEGIN:VCALENDAR",), within=answered()) == ()
