"""The letters about liaison statements and the answers to questions, as the catalogue has them."""

from itertools import product

from iscg_bot.letters.samples import FILES, MOMENT, NUMBER, REVISION, TIMES, TITLE, Words

SEATS = ("chair", "representative", "coordinator", "focal_point", "secretariat")

_LIAISON: Words = {
    "again": False,
    "source": "ITU-T Study Group 5",
    "action": ("ISCG", "TDAG"),
    "information": ("RAG", "ITU-D Study Group 1"),
    "deadline": "2026-12-15",
    "contact": "Amina Diallo",
    "title": TITLE,
    "received": MOMENT,
    "files": FILES,
}
_BARE: Words = {"source": "", "action": (), "information": (), "deadline": "", "contact": "", "title": "", "files": ()}
_DUE = ("source", "title", "deadline", "contact", "received")
_DOCUMENTS = (
    {"number": NUMBER, "title": TITLE, "source": "Chair, RAG"},
    {"number": REVISION, "title": "", "source": ""},
)
_NEXT: Words = {
    "meeting": "ISCG/26-2",
    "starts": "2026-12-08",
    "ends": "2026-12-09",
    "deadline": MOMENT,
    "invitations": ({"title": TITLE, **TIMES},),
    "sessions": (
        {"body": "TSAG", "starts": "2027-01-11", "ends": "2027-01-15", "place": "Geneva"},
        {"body": "RAG", "starts": "2027-03-22", "ends": "2027-03-24", "place": ""},
    ),
}
_ALONE: Words = {"deadline": "", "invitations": (), "sessions": ()}
_HELD = tuple(
    {"seat": seat, "of": of, "people": people}
    for seat, (of, people) in zip(
        SEATS * 2,
        product(("", "TSAG"), (("Amina Diallo",), ("Bruno Costa", "王小明"), ())),
        strict=False,
    )
)

_TROUBLE: Words = {
    "late": ({"to": "amina.diallo@example.org", "since": MOMENT},),
    "kinds": ({"kind": "remind", "because": "5.7.1 message content rejected"},),
    "addresses": ("bruno.costa@example.org",),
}

NOTICES: dict[str, tuple[Words, ...]] = {
    "acknowledge_liaison": (_LIAISON, _LIAISON | {"again": True}, _LIAISON | _BARE),
    "remind_liaison": (
        {name: _LIAISON[name] for name in _DUE} | {"number": 3},
        {name: _LIAISON[name] for name in _DUE} | {"number": 4, "source": "", "title": "", "contact": ""},
    ),
    "answer_next_meeting": (
        _NEXT,
        _NEXT | _ALONE | {"ends": "2026-12-08"},
        _NEXT | _ALONE | {"starts": "", "ends": ""},
        _NEXT | _ALONE | {"meeting": "", "starts": "", "ends": ""},
    ),
    "answer_deadline": tuple(
        {"meeting": meeting, "deadline": deadline}
        for meeting, deadline in (("ISCG/26-2", MOMENT), ("ISCG/26-2", ""), ("", ""))
    ),
    "answer_agenda": (
        {"meeting": "ISCG/26-2", "documents": _DOCUMENTS, "more": 0},
        {"meeting": "ISCG/26-2", "documents": _DOCUMENTS, "more": 12},
        {"meeting": "", "documents": (), "more": 0},
    ),
    "answer_documents": (
        {"meeting": "ISCG/26-2", "documents": _DOCUMENTS, "more": 12},
        {"meeting": "ISCG/26-2", "documents": _DOCUMENTS[:1], "more": 0},
        {"meeting": "ISCG/26-2", "documents": (), "more": 0},
        {"meeting": "", "documents": (), "more": 0},
    ),
    "answer_composition": ({"seats_held": _HELD},),
    "answer_help": (
        {"meeting": "ISCG/26-2", "number": NUMBER, "list": "int-sect-group@example.int"},
        {"meeting": "ISCG/26-2", "number": NUMBER, "list": ""},
    ),
    "answer_other": ({"question": TITLE}, {"question": ""}),
    "probe": ({},),
    "canary": ({},),
    "canary_lost": ({"to": "iscg-bot-canary@example.int", "since": MOMENT},),
    "trouble": (_TROUBLE, _TROUBLE | {"late": (), "kinds": ()}, _TROUBLE | {"addresses": ()}),
}
