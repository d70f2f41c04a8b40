"""Who writes what in the demo, and what must come of it."""

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage

from iscg_bot.demo import mails
from iscg_bot.demo.worlds import BOT, JOHN, LIST, MARIE, PAULA, STRANGER, YUSUF


@dataclass(frozen=True, slots=True)
class Past:
    """What happened so far: the letter that each person got last, and the numbers of the mails."""

    letters: dict[str, bytes]
    mails: dict[str, int]


@dataclass(frozen=True, slots=True)
class Step:
    """*sender* writes *to*; the desk must reach *verdict* with a reason that contains *because* and write *letters*."""

    name: str
    tells: str
    sender: str
    to: str
    write: Callable[[Past], EmailMessage]
    verdict: str
    because: str
    letters: tuple[str, ...] = ()  # who must get a letter


STORY = (
    Step(
        "contribution",
        "John submits a contribution to the list, with a Word document",
        JOHN,
        LIST,
        lambda _: mails.contribution(),
        "accept",
        "registered as ISCG/26-2/01",
        (JOHN,),
    ),
    Step(
        "revision",
        "Marie, of the same administration, revises it, in French",
        MARIE,
        LIST,
        lambda _: mails.revision(),
        "accept",
        "registered as ISCG/26-2/01 (Rev.1)",
        (MARIE,),
    ),
    Step(
        "vacation",
        "John's vacation notice answers the acknowledgement",
        JOHN,
        BOT,
        lambda _: mails.vacation(),
        "skip",
        "automatic reply",
    ),
    Step(
        "stranger",
        "A stranger, whom nothing authenticates, sends the bot a 'contribution'",
        STRANGER,
        BOT,
        lambda _: mails.stranger(),
        "hold",
        "neither on the list nor authenticated",
        (PAULA,),
    ),
    Step(
        "refusal",
        "Paula of the secretariat answers the letter about held mail",
        PAULA,
        BOT,
        lambda past: mails.refusal(past.letters[PAULA], past.mails["stranger"]),
        "accept",
        "refused by the secretariat",
        (PAULA,),
    ),
    Step(
        "unreadable",
        "Yusuf's mail to the list is encrypted: nobody here can read it",
        YUSUF,
        LIST,
        lambda _: mails.unreadable(),
        "hold",
        "cannot be read",
        (YUSUF, PAULA),
    ),
)
