"""The catalogue of letters: each template with sample words that lead through every branch of it.

This is where the secretariat and the matters agree: a template may ask for these words, a Section must bring them.
"""

from collections.abc import Iterator

from iscg_bot.model.documents import Kind
from iscg_bot.model.mail import UNREADABLE, WHY_NOT
from iscg_bot.model.questions import DOUBTS, LABELS

Words = dict[str, object]

PARTS = frozenset({"frame", "choices"})  # inside of other templates: they have no "Subject: " line

PROBLEMS = (
    *("no_file", "already_registered", "superseded", "withdrawn"),
    *("unknown_document", "no_meeting", "nothing_to_undo"),
)
REASONS = (*WHY_NOT, "nested", "other")  # why a file was not taken (M103)
KEYS = {
    "undo": "undo",
    "withdrawal": "withdraw",
    "release": "release 12",
    "refuse": "refuse 12",
}  # labels whose key is a word; others have numbers

_NUMBER, _REVISION = "ISCG/26-2/03", "ISCG/26-2/03 (Rev.1)"
_TITLE = "Remote participation in all three Sectors"
_MOMENT = "2026-11-24T17:30:00+00:00"
_FILES = (
    {"name": "remote-participation.docx", "size": 48_213, "sha": "9f86d081884c"},
    {"name": "annexe 1 – المرفق.pdf", "size": 1_204_000, "sha": "60303ae22b99"},
)
_CHOICES = tuple(
    {
        "key": KEYS.get(label, str(key)),
        "label": label,
        "number": "" if label in ("submit", "new", "nothing") else _NUMBER,
        "title": "" if label == "nothing" else _TITLE,
        "meeting": "ISCG/26-2" if label in ("new", "meeting") else "",
    }
    for key, label in enumerate(LABELS, 1)
)


def _acknowledgements() -> Iterator[Words]:
    full: Words = {
        "number": _NUMBER,
        "title": _TITLE,
        "source": "Chair, RAG",
        "meeting": "ISCG/26-2",
        "received": _MOMENT,
        "late": False,
        "deadline": _MOMENT,
        "supersedes": "",
        "files": _FILES,
        "not_taken": tuple({"name": f"image{i}.png", "why": why} for i, why in enumerate(REASONS, 1)),
        "undo": True,
        "suffix": "",
    }
    for kind in Kind:
        yield full | {"action": kind.value}
    bare = {"title": "", "source": "", "meeting": "", "files": (), "not_taken": (), "undo": False, "deadline": ""}
    yield full | bare | {"action": "new", "late": True}
    yield full | {"action": "revision", "number": _REVISION, "supersedes": _NUMBER, "late": True, "suffix": "03"}


def _asked(doubt: str) -> Words:
    return {
        "doubt": doubt,
        "number": _NUMBER,
        "title": _TITLE,
        "source": "Chair, RAG",
        "files": _FILES,
        "until": _MOMENT,
        "choices": _CHOICES,
    }


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


_HELD: Words = {
    "id": 12,
    "since": _MOMENT,
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
    "choices": ({"choices": _CHOICES},),
    "acknowledge": tuple(_acknowledgements()),
    "withdrawn": (
        {"number": _NUMBER, "title": _TITLE, "documents": (_NUMBER, _REVISION)},
        {"number": _NUMBER, "title": "", "documents": (_NUMBER,)},
    ),
    "undone": (
        {"number": _REVISION, "title": _TITLE, "restored": _NUMBER},
        {"number": _NUMBER, "title": "", "restored": ""},
    ),
    "ask": (
        *(_asked(doubt) for doubt in DOUBTS),
        *(_asked(doubt) | {"number": "", "title": "", "source": "", "files": ()} for doubt in DOUBTS),
    ),
    "unanswered": ({"choices": _CHOICES},),
    "closed": tuple({"outcome": o, "number": n} for o in ("answered", "expired", "superseded") for n in (_NUMBER, "")),
    "unreadable": tuple({"why": why} for why in UNREADABLE),
    "refused": tuple(
        {"problem": problem, "number": number, "title": title}
        for problem in PROBLEMS
        for number, title in ((_NUMBER, _TITLE), ("", ""))
    ),
    "held": ({"mails": (_HELD, _HELD | {"id": 15}), "first": True}, {"mails": (_HELD,), "first": False}),
    "settled": ({"outcomes": _OUTCOMES},),
    "last_today": ({"limit": 10},),
}
