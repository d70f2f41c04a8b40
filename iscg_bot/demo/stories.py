"""Who writes what in the demo, and what must come of it."""

import datetime as dt
from collections.abc import Callable
from email.message import EmailMessage

from iscg_bot.demo import mails
from iscg_bot.demo.programs import Invitation, apple, google, outlook, thunderbird
from iscg_bot.demo.steps import Past, Step
from iscg_bot.demo.worlds import BOT, CLARA, JOHN, LIST, MARIE, PAULA, PEOPLE, ROSA, STRANGER, WEI, YUSUF, Member

DAY = dt.timedelta(days=1)
INVITED = (CLARA, JOHN, MARIE, WEI, ROSA)
Program = Callable[[Invitation, Member, str, dt.datetime], EmailMessage]


def _answer(program: Program, who: str, sequence: int, answer: str) -> Callable[[Past], EmailMessage]:
    """Answers the invitation of this SEQUENCE."""
    return lambda past: program(past.invited(who, sequence), PEOPLE[who], answer, past.now)


CONTRIBUTIONS = (
    Step(
        name="contribution",
        tells="John submits a contribution to the list, with a Word document",
        sender=JOHN,
        to=LIST,
        write=lambda past: mails.contribution(past.now),
        verdict="accept",
        because="registered as ISCG/26-2/01",
        letters=(JOHN,),
    ),
    Step(
        name="revision",
        tells="Marie, of the same administration, revises it, in French",
        sender=MARIE,
        to=LIST,
        write=lambda past: mails.revision(past.now),
        verdict="accept",
        because="registered as ISCG/26-2/01 (Rev.1)",
        letters=(MARIE,),
    ),
    Step(
        name="vacation",
        tells="John's vacation notice answers the acknowledgement",
        sender=JOHN,
        to=BOT,
        write=lambda past: mails.vacation(past.now),
        verdict="skip",
        because="automatic reply",
    ),
    Step(
        name="stranger",
        tells="A stranger, whom nothing authenticates, sends the bot a 'contribution'",
        sender=STRANGER,
        to=BOT,
        write=lambda past: mails.stranger(past.now),
        verdict="hold",
        because="neither on the list nor authenticated",
        letters=(PAULA,),
    ),
    Step(
        name="refusal",
        tells="Paula of the secretariat answers the letter about held mail",
        sender=PAULA,
        to=BOT,
        write=lambda past: mails.reply(PAULA, past.last(PAULA), f"refuse {past.mails['stranger']}\n", past.now),
        verdict="accept",
        because="refused by the secretariat",
        letters=(PAULA,),
    ),
    Step(
        name="unreadable",
        tells="Yusuf's mail to the list is encrypted: nobody here can read it",
        sender=YUSUF,
        to=LIST,
        write=lambda past: mails.unreadable(past.now),
        verdict="hold",
        because="cannot be read",
        letters=(YUSUF, PAULA),
    ),
)

MEETING = (
    Step(
        name="request",
        tells="Clara, who coordinates a subject, asks for a meeting alongside TSAG, but not on Friday",
        sender=CLARA,
        to=LIST,
        write=lambda past: mails.request(past.now),
        verdict="ask",
        because="asks for a meeting: slots are offered",
        letters=(CLARA,),
    ),
    Step(
        name="choice",
        tells="She chooses the second slot; when the hold time is over, five calendars in four zones are told",
        sender=CLARA,
        to=BOT,
        write=lambda past: mails.reply(CLARA, past.last(CLARA), "2\n", past.now),
        verdict="accept",
        because="answered 2: convened for",
        letters=(CLARA, *INVITED),
        shows="week",
    ),
    Step(
        name="outlook",
        tells="John in Accra accepts in Outlook, which leaves ORGANIZER out",
        sender=JOHN,
        to=BOT,
        write=_answer(outlook, JOHN, 0, "ACCEPTED"),
        verdict="accept",
        because="john@demo.example answered ACCEPTED",
    ),
    Step(
        name="google",
        tells="Wei in Tokyo accepts in Google Calendar",
        sender=WEI,
        to=BOT,
        write=_answer(google, WEI, 0, "ACCEPTED"),
        verdict="accept",
        because="wei@demo.example answered ACCEPTED",
    ),
    Step(
        name="apple",
        tells="Marie in Geneva is not sure yet, says her iPhone",
        sender=MARIE,
        to=BOT,
        write=_answer(apple, MARIE, 0, "TENTATIVE"),
        verdict="accept",
        because="marie@demo.example answered TENTATIVE",
        shows="people",
    ),
    Step(
        name="move",
        tells="Clara moves the meeting by a reply to the day after: everybody is told, and asked again",
        sender=CLARA,
        to=BOT,
        write=lambda past: mails.move(past.last(CLARA), past.invited(CLARA, 0).starts + DAY, past.now),
        verdict="accept",
        because="is moved to",
        letters=(CLARA, *INVITED),
        shows="week",
    ),
    Step(
        name="stale",
        tells="Rosa in New York accepts in Thunderbird: the earlier time. It does not count, she is asked again",
        sender=ROSA,
        to=BOT,
        write=_answer(thunderbird, ROSA, 0, "ACCEPTED"),
        verdict="accept",
        because="an answer to an earlier time",
        letters=(ROSA,),
        shows="people",
    ),
    Step(
        name="again",
        tells="Rosa accepts what holds now",
        sender=ROSA,
        to=BOT,
        write=_answer(thunderbird, ROSA, 1, "ACCEPTED"),
        verdict="accept",
        because="rosa@demo.example answered ACCEPTED",
    ),
    Step(
        name="decline",
        tells="Wei declines the new time",
        sender=WEI,
        to=BOT,
        write=_answer(google, WEI, 1, "DECLINED"),
        verdict="accept",
        because="wei@demo.example answered DECLINED",
    ),
    Step(
        name="words",
        tells="Marie answers the update in words, in French",
        sender=MARIE,
        to=BOT,
        write=lambda past: mails.reply(MARIE, past.last(MARIE), "Oui, je participerai à la réunion.\n", past.now),
        verdict="accept",
        because="marie@demo.example answered ACCEPTED",
        shows="people",
    ),
    Step(
        name="cancellation",
        tells="Clara cancels the meeting by a reply: all five calendars are told",
        sender=CLARA,
        to=BOT,
        write=lambda past: mails.reply(CLARA, past.last(CLARA), "Please cancel the meeting.\n", past.now),
        verdict="accept",
        because="is cancelled",
        letters=(CLARA, *INVITED),
        shows="people",
    ),
)

STORY = (*CONTRIBUTIONS, *MEETING)
