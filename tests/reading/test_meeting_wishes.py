"""The fields of what a mail asks about meetings: times, titles, people, bodies, problems, doubts."""

import datetime as dt
from dataclasses import replace

import pytest

from iscg_bot.matters.meetings.read import read
from iscg_bot.model.facts import Thread
from iscg_bot.model.groups import Session, Subject
from iscg_bot.model.mail import Address, Origin
from iscg_bot.model.meetings import Mode, Window
from iscg_bot.model.people import Person
from iscg_bot.model.questions import Choice, Question

WRITTEN = dt.datetime(2026, 7, 1, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))  # a Wednesday
TO_US, TO_THE_LIST = (Address("", "bot@itu.example"),), (Address("", "list@itu.example"),)
ASKS = "Please arrange an e-meeting"


@pytest.fixture
def within(context):
    subjects = (Subject("a11y", "Accessibility"), Subject("climate", "Climate change"))
    people = (Person("fiona", "Fiona Ardgowan", ("fiona@dept.example", "f@home.example"), "en", "Europe/London"),)
    return replace(context, mail=7, roster=replace(context.roster, subjects=subjects, people=people))


@pytest.fixture
def one(write, within):
    """The only thing that a mail asks."""

    def only(text, subject="Hello", context=within, **fields):
        (wish,) = read(write(subject, text, **{"date": WRITTEN, "to": TO_US, **fields}), context)
        return wish

    return only


def july(day, hour=0, end=None):
    """From the hour to the end, or for an hour, in Geneva; a whole day without hours."""
    starts = dt.datetime(2026, 7, day, hour, tzinfo=WRITTEN.tzinfo).astimezone(dt.UTC)
    length = dt.timedelta(hours=(end - hour if end else 1) if hour else 24)
    return Window(starts, starts + length)


def test_a_request_with_everything(one):
    wish = one(
        f"{ASKS} on accessibility on Tuesday 14 July from 14:00 to 16:00 Geneva time.\n\n"
        "Title: Captions for all\nPlease invite Fiona Ardgowan and x@y.example.\n"
    )
    assert (wish.title, wish.subject, wish.subject_words) == ("Captions for all", "a11y", "accessibility")
    assert (wish.windows, wish.mode, wish.zone, wish.mail) == (
        (july(14, 14, 16),),
        Mode.ELECTRONIC,
        "Europe/Zurich",
        7,
    )
    assert set(wish.participants) == {"x@y.example", "fiona@dept.example"}
    assert wish.words.startswith(ASKS)
    assert not (wish.problems or wish.doubts or wish.of_group)


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        (f"{ASKS}. Tuesday 14 July at 10:00 would be best.", (july(14, 10),)),
        (f"Tuesday 14 July at 10:00 suits all of us. {ASKS} for then.", (july(14, 10),)),
        (f"{ASKS} of the coordinators on 14 July at 10:00.", (july(14, 10),)),
        (f"{ASKS} on 14 July at 10:00. The deadline for papers is 5 July.", (july(14, 10),)),
        (f"{ASKS} on 14 July at 10:00. Our last meeting was held on 3 June at 9:00.", (july(14, 10),)),
        (f"{ASKS} on 14 July at 10:00. As agreed, the report will be ready on 20 July.", (july(14, 10),)),
        (f"{ASKS} on 14 July at 10:00.\nTitle: Plans for 21 July at 15:00", (july(14, 10),)),
        ("Further to our last meeting in May, we would like to hold a call on 14 July at 10:00.", (july(14, 10),)),
        (f"{ASKS} on 14 July at 10:00. If not possible, 21 July at 11:00.", (july(14, 10), july(21, 11))),
        (f"{ASKS}. My address is 14.july@10.example", ()),
    ],
)
def test_times(one, text, windows):
    assert one(text).windows == windows


def test_the_subject_has_the_date(one):
    assert one(f"{ASKS}, 10:00-11:00.", "E-meeting, 14 July").windows == (july(14, 10, 11),)


def test_a_bare_subject_asks(one):
    wish = one("See subject.", "Request for e-meeting on Accessibility, 14 July, 14:00-16:00")
    assert (wish.windows, wish.title) == ((july(14, 14, 16),), "Accessibility")


def test_who_is_away_is_excluded(one):
    wish = one(f"{ASKS} on 14 July at 10:00. I am on leave on 15 July.")
    assert (wish.windows, wish.excluded) == ((july(14, 10),), (july(15),))


def test_another_zone(one):
    assert one(f"{ASKS} on 14 July at 10:00 Tokyo time.").zone == "Asia/Tokyo"
    assert one(f"{ASKS} on 14 July at 10:00 UTC+5.").zone == "Etc/GMT-5"
    assert one(f"{ASKS} on 14 July at 10:00 UTC.").zone == "UTC"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (f"{ASKS} on 14 May at 10:00.", "past"),
        (f"{ASKS} on 14 July from 16:00 to 14:00.", "end_before_start"),
        (f"{ASKS} of 0 minutes on 14 July at 15:00.", "no_length"),
        (f"{ASKS} of 40 hours in the week of 20 July.", "too_long"),
        (f"{ASKS} for nine hours on 14 July.", "too_long"),
        (f"{ASKS} on Friday 14 July 2026 at 14:00.", "weekday_contradicts"),
        (f"{ASKS} on 28 March 2027 at 02:30 Geneva time.", "hour_does_not_exist"),
        (f"{ASKS} alongside the XYZ.", "unknown_body"),
        (f"{ASKS} alongside WTSA.", "unknown_body"),
    ],
)
def test_what_cannot_be(one, text, problem):
    assert one(text).problems == (problem,)


@pytest.mark.parametrize(
    "text",
    [
        f"{ASKS} from 22:00 to 01:00 on 14 July.",
        f"{ASKS} from 11:00 to 1:30 on 14 July.",
        f"{ASKS} on 14 July at 1000 hours.",
        f"{ASKS} during TSAG, on 14 July at 10:00.",
        f"{ASKS} before WTSA, on 14 July at 10:00.",
        f"{ASKS} during WTSA on 14 July at 10:00.",
        f"{ASKS} of the ICT group on 14 July at 10:00.",
    ],
)
def test_what_can_be(one, text):
    assert one(text).problems == ()


def test_a_configured_body_is_known(one, within):
    roster = replace(within.roster, sessions=(Session("XYZ", dt.date(2026, 9, 1), dt.date(2026, 9, 4)),))
    assert one(f"{ASKS} alongside the XYZ.", context=replace(within, roster=roster)).problems == ()


def test_alternatives_of_a_contradiction(one):
    wish = one(f"{ASKS} on Friday 14 July 2026 at 14:00.")
    assert (wish.windows, wish.alternatives) == ((), (july(14, 14), july(17, 14)))


def test_one_good_time_and_one_doubtful(one):
    wish = one(f"{ASKS} on Tuesday 14 July or Friday 16 July, at 14:00.")
    assert (wish.windows, wish.doubts, wish.problems) == ((july(14, 14),), ("weekday_contradicts",), ())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{ASKS} on the joint glossary on 14 July at 10:00.", "joint glossary"),
        (f"{ASKS} on 14 July.\nTopic: Joint glossary", "Joint glossary"),
        (f'{ASKS} on 14 July. Call it "Joint glossary".', "Joint glossary"),
        ("Merci d'organiser une réunion intitulée « Glossaire commun » le 14 juillet.", "Glossaire commun"),
        ("Merci d'organiser une réunion sur le glossaire commun le 14 juillet.", "glossaire commun"),
        ("Solicito una reunión electrónica sobre el glosario común el 14 de julio.", "glosario común"),
        (f"{ASKS} on 14 July.", "Glossary"),
    ],
)
def test_titles(one, text, title):
    assert one(text, "Request for an e-meeting: Glossary").title == title


def test_the_title_of_a_contribution_is_another(one):
    text = f"Our contribution is attached.\nTitle: A glossary\nSource: Kenya\n\n{ASKS} on 14 July at 10:00."
    assert one(text, "Two things").title == "Two things"


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Please arrange a hybrid meeting on 14 July.", Mode.HYBRID),
        ("Please arrange a meeting in person with remote participation.", Mode.HYBRID),
        ("Please arrange a face-to-face meeting during RAG.", Mode.PHYSICAL),
        ("Nous souhaitons tenir une réunion en présentiel le 14 juillet.", Mode.PHYSICAL),
        ("Просим организовать очное собрание 14 июля.", Mode.PHYSICAL),
        ("请于7月14日召开一次面对面会议。", Mode.PHYSICAL),
        ("Please arrange a meeting on 14 July.", Mode.ELECTRONIC),
    ],
)
def test_modes(one, text, mode):
    assert one(text).mode is mode


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"{ASKS}.\nParticipants:\na@b.example\nc@d.example\n\nContact: me@x.example", ("a@b.example", "c@d.example")),
        (f"{ASKS} with a@b.example. Questions to q@r.example.", ("a@b.example",)),
        (f"{ASKS} on 14 July. Do not invite c@d.example.", ()),
        (f"{ASKS}, and invite bot@itu.example.", ()),
        ("Je souhaite une réunion le 14 juillet.\nInvités : a@b.example, c@d.example", ("a@b.example", "c@d.example")),
        (f"{ASKS} with those in copy.", ("p@q.example",)),
        (f"{ASKS} on 14 July.", ()),
    ],
)
def test_participants(one, text, people):
    copied = (Address("", "p@q.example"), Address("", "bot@itu.example"))
    assert one(text, cc=copied).participants == people


@pytest.mark.parametrize(
    "text",
    [
        "Прошу организовать собрание по доступности 14 июля.",
        "请于7月14日安排一次关于无障碍获取的会议。",
        "Merci d'organiser une réunion sur l'accessibilité.",
        "أرجو عقد اجتماع بشأن إمكانية النفاذ.",
    ],
)
def test_a_configured_subject_in_another_language(one, text):
    assert one(text).subject == "a11y"


def test_a_meeting_of_the_group(one):
    assert one("We request a meeting of the ISCG on 14 July at 10:00.").of_group
    assert not one(f"{ASKS} of the coordinators on 14 July at 10:00.").of_group


def test_a_proposal_in_a_discussion_is_doubted(one, write, within):
    text = "I propose to hold an e-meeting on 14 July at 10:00."
    assert one(text, "Re: glossary").doubts == ("is_it_one",)
    assert one(text, "E-meeting").doubts == ()
    assert one(text, "E-meeting", to=TO_THE_LIST).doubts == ()
    assert one(text, "Glossary", to=TO_THE_LIST).doubts == ("is_it_one",)
    assert read(write("Re: glossary", "I propose to hold an e-meeting on this.", date=WRITTEN, to=()), within) == ()
    assert one("I propose to hold an e-meeting on this.").doubts == ("is_it_one",)


@pytest.mark.parametrize(
    ("subject", "text", "doubts"),
    [
        ("Re: glossary", f"{ASKS} on 14 July at 10:00.", ("is_it_one",)),
        ("Glossary", f"{ASKS} on 14 July at 10:00.", ("is_it_one",)),
        ("E-meeting on the glossary", f"{ASKS} on 14 July at 10:00.", ()),
        ("Glossary", f"{ASKS} on 14 July at 10:00.\nTitle: Glossary", ()),
        ("Glossary", f"{ASKS} on accessibility.", ()),
        ("Glossary", f"{ASKS} in the margins of TDAG.", ()),
    ],
)
def test_on_the_list_people_also_talk_to_each_other(one, subject, text, doubts):
    assert one(text, subject, to=TO_THE_LIST).doubts == doubts


def test_a_mere_call_for_a_meeting_on_the_list_is_talk(write, within):
    assert read(write("Re: glossary", f"{ASKS} on this.", to=TO_THE_LIST, date=WRITTEN), within) == ()


def test_a_change_in_a_discussion_on_the_list_is_doubted(one):
    text = "Please cancel the meeting of 14 July."
    assert one(text, "Re: glossary", to=TO_THE_LIST).doubts == ("is_it_one",)
    assert one(text, "Cancellation", to=TO_THE_LIST).doubts == ()


def test_two_meetings(write, within):
    text = f"{ASKS} on 14 July at 10:00.\nPlease also arrange another e-meeting on 16 July at 15:00."
    wishes = read(write("x", text, date=WRITTEN), within)
    assert [wish.windows for wish in wishes] == [(july(14, 10),), (july(16, 15),)]


@pytest.mark.parametrize(
    ("text", "named", "windows"),
    [
        (
            "Please move the e-meeting of 14 July to 16 July at 10:00.",
            "the e-meeting of 14 July",
            (july(16, 10),),
        ),
        (
            "Please postpone the accessibility meeting from Tuesday 14 July to Thursday, 10:00-12:00.",
            "the accessibility meeting from Tuesday 14 July",
            (july(16, 10, 12),),
        ),
        (
            "Please postpone the meeting of 14 July. The 16th at 10:00 would suit us.",
            "the meeting of 14 July",
            (july(16, 10),),
        ),
        (
            "Merci de reporter la réunion « Genre » prévue le 14 juillet : nous proposons le 21 juillet à 10 h.",
            "la réunion « Genre » prévue le 14 juillet",
            (july(21, 10),),
        ),
        ("Could you reschedule our weekly call to 15:00 on 16 July?", "our weekly call", (july(16, 15),)),
        (
            "Please move the meeting of 14 July from 10:00 to 15:00.",
            "the meeting of 14 July from 10:00",
            (july(14, 15),),
        ),
        (
            "Please move the e-meeting “Path to 15 July” to 16 July at 10:00.",
            "the e-meeting “Path to 15 July”",
            (july(16, 10),),
        ),
        ("Please postpone the meeting on captions by one week.", "the meeting on captions by one week", ()),
        ("请将7月14日的会议改到7月16日上午10点。", "7月14日的会议", (july(16, 10),)),
        (
            "Les ruego trasladar la reunión, prevista para el 14 de julio, al 16 de julio a las 10.00.",
            "la reunión, prevista para el 14 de julio",
            (july(16, 10),),
        ),
    ],
)
def test_moves(one, text, named, windows):
    wish = one(text)
    assert (wish.named, wish.windows) == (named, windows)


def test_the_subject_names_what_the_text_does_not(one):
    assert one("Please cancel the meeting.", "E-meeting on languages").named == "the meeting E-meeting on languages"


def test_a_reply_to_our_letter_concerns_its_meeting(one, within):
    thread = Thread("invite/1", "member@example.org", "invite", meeting_uid="m1@itu.example")
    wish = one("Please cancel it.", "Re: E-meeting", context=replace(within, thread=thread))
    assert wish.uid == "m1@itu.example"


@pytest.mark.parametrize(
    "fields",
    [
        {"origin": Origin.AUTOREPLY},
        {"unreadable": "encrypted"},
        {"calendars": ("BEGIN:VCALENDAR",)},
        {"quoted": "Please arrange an e-meeting on 14 July.", "text": "Agreed."},
        {"subject": "Re: Request for an e-meeting", "text": "Fine with me."},
        {"subject": "R?: Request for an e-meeting", "text": "Fine with me.", "references": ("<2@example.org>",)},
        {"subject": "R?: Request for an e-meeting", "text": "Fine with me.", "quoted": "When?"},
        {"subject": "Fwd: Request for an e-meeting", "text": "For your information."},
    ],
)
def test_who_is_not_listened_to(write, within, fields):
    mail = write(**{"subject": "Hello", "text": f"{ASKS} on 14 July.", **fields})
    assert read(mail, within) == ()


def test_a_choice_is_no_request(write, within):
    question = Question("q", "slots", "member@example.org", WRITTEN, (Choice("1", "slot"),))
    thread = Thread("q", "member@example.org", "slots", question)
    assert read(write("Re: Slots", "1"), replace(within, thread=thread)) == ()
