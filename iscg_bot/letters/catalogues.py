"""The catalogue of letters: each template with sample words that lead through every branch of it.

This is where the secretariat and the matters agree: a template may ask for these words, a Section must bring them.
"""

from collections.abc import Iterator

from iscg_bot.letters.meetings import MEETINGS
from iscg_bot.letters.notices import NOTICES
from iscg_bot.letters.samples import CHOICES, FILES, MOMENT, NUMBER, REVISION, TIMES, TITLE, Words
from iscg_bot.model.audits import DIFFERENCES
from iscg_bot.model.documents import Kind
from iscg_bot.model.mail import UNREADABLE, WHY_NOT
from iscg_bot.model.questions import DOUBTS

PARTS = frozenset(
    {"frame", "choices", "event", "joining", "answering", "reminding", "hindrances"}
)  # inside of other templates: they have no "Subject: " line

PROBLEMS = (
    *("no_file", "already_registered", "superseded", "withdrawn"),
    *("unknown_document", "no_meeting", "nothing_to_undo"),
)
OF_MEETINGS = ("on_behalf", "cancel_meeting", "move_meeting", "which_meeting_meant")  # doubts with other words
REASONS = (*WHY_NOT, "nested", "other")  # why a file was not taken (M103)


def _acknowledgements() -> Iterator[Words]:
    full: Words = {
        "number": NUMBER,
        "title": TITLE,
        "source": "Chair, RAG",
        "meeting": "ISCG/26-2",
        "received": MOMENT,
        "late": False,
        "deadline": MOMENT,
        "supersedes": "",
        "files": FILES,
        "not_taken": tuple({"name": f"image{i}.png", "why": why} for i, why in enumerate(REASONS, 1)),
        "undo": True,
        "suffix": "",
    }
    for kind in Kind:
        yield full | {"action": kind.value}
    bare = {"title": "", "source": "", "meeting": "", "files": (), "not_taken": (), "undo": False, "deadline": ""}
    yield full | bare | {"action": "new", "late": True}
    yield full | {"action": "revision", "number": REVISION, "supersedes": NUMBER, "late": True, "suffix": "03"}


def _asked(doubt: str) -> Words:
    return {
        "doubt": doubt,
        "number": NUMBER,
        "title": TITLE,
        "source": "Chair, RAG",
        "files": FILES,
        "until": MOMENT,
        "choices": CHOICES,
    }


def _asked_of_meeting(doubt: str) -> Iterator[Words]:
    words = {"doubt": doubt, "who": "Bruno Costa", "title": TITLE, **TIMES, "until": MOMENT, "choices": CHOICES}
    yield words
    yield words | ({"starts": "", "ends": ""} if doubt == "on_behalf" else {"who": ""})


def _framed(name: str, answerable: bool, shadows: str = "") -> Words:
    return {
        "name": name,
        "body": "Text.",
        "group": "Inter-Sector Coordination Group on issues of mutual interest",
        "acronym": "ISCG",
        "robot": "iscg-bot@example.int",
        "mark": "[ref:abcdefghijklmnopqrstuvwxyz]" if answerable else "",
        "marker": "-- Reply above this line --",
        "answerable": answerable,
        "shadows": shadows,
    }


_UNTOLD: Words = {"number": "", "title": "", "source": "", "files": ()}
_HELD: Words = {
    "id": 12,
    "since": MOMENT,
    "author": "author@example.org",
    "subject": "Contribution to the meeting",
    "because": "its author is not on the list",
}
_OUTCOMES = tuple({"id": i, "outcome": outcome} for i, outcome in enumerate(("released", "refused", "gone"), 12))

CATALOGUE: dict[str, tuple[Words, ...]] = {
    "frame": (
        _framed("Amina Diallo", True),
        _framed("", False),
        _framed("Amina Diallo", True, "amina.diallo@example.org"),
    ),
    "choices": ({"choices": CHOICES},),
    "acknowledge": tuple(_acknowledgements()),
    "withdrawn": (
        {"number": NUMBER, "title": TITLE, "documents": (NUMBER, REVISION)},
        {"number": NUMBER, "title": "", "documents": (NUMBER,)},
    ),
    "undone": (
        {"number": REVISION, "title": TITLE, "restored": NUMBER},
        {"number": NUMBER, "title": "", "restored": ""},
    ),
    "ask": (
        *(_asked(doubt) for doubt in DOUBTS if doubt not in OF_MEETINGS),
        *(_asked(doubt) | _UNTOLD for doubt in DOUBTS if doubt not in OF_MEETINGS),
        *(words for doubt in OF_MEETINGS for words in _asked_of_meeting(doubt)),
    ),
    "unanswered": ({"choices": CHOICES},),
    "closed": tuple({"outcome": o, "number": n} for o in ("answered", "expired", "superseded") for n in (NUMBER, "")),
    "unreadable": tuple({"why": why} for why in UNREADABLE),
    "refused": tuple(
        {"problem": problem, "number": number, "title": title}
        for problem in PROBLEMS
        for number, title in ((NUMBER, TITLE), ("", ""))
    ),
    "held": ({"mails": (_HELD, _HELD | {"id": 15}), "first": True}, {"mails": (_HELD,), "first": False}),
    "audit": ({"differences": tuple({"kind": kind, "count": n} for n, kind in enumerate(DIFFERENCES, 1))},),
    "settled": ({"outcomes": _OUTCOMES},),
    "last_today": ({"limit": 10},),
    **MEETINGS,
    **NOTICES,
}
