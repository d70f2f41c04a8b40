"""The letters about meetings, as the catalogue has them; and the codes that their templates have words for."""

from itertools import product

from iscg_bot.letters.samples import CHOICES, LATER, LINK, MOMENT, TIMES, TITLE, Words
from iscg_bot.model.meetings import Partstat

# Why a slot is offered, and why one is not.
REASONS = (
    *("in_break", "before_session", "after_session", "beside_session", "nobody_at_night", "few_nights"),
    *("asked_time", "no_clash", "holiday"),
)
HINDRANCES = ("clash_session", "clash_meeting", "excluded", "past", "short_notice", "night", "outside")

# What is wrong with a request for a meeting.
IMPOSSIBLE = (
    *("past", "no_length", "end_before_start", "unknown_body", "too_long", "weekday_contradicts"),
    *("hour_does_not_exist", "nobody_to_invite", "no_slot", "not_yours", "unknown_meeting"),
)
UNCLEAR = ("weekday_contradicts", "hour_does_not_exist")  # what may be meant is offered
CHANGES = ("moved", "cancelled", "added", "removed", "unchanged")

_BY = "Bruno Costa"
_PEOPLE = ("Amina Diallo", "Bruno Costa", "王小明")
_HELD: Words = {"title": TITLE, **TIMES}
_JOINED: Words = {"link": LINK, "people": _PEOPLE}
_ALONE: Words = {"link": "", "people": ()}

_SLOTS = tuple(
    {"key": str(key), **times, "reasons": reasons}
    for key, times, reasons in ((1, TIMES, REASONS[:5]), (2, LATER, REASONS[5:]), (3, TIMES, ()))
)
_REFUSED = tuple({**LATER, "why": why, "what": "TSAG" if why == "clash_session" else ""} for why in HINDRANCES)
_OFFER: Words = {"title": TITLE, "until": MOMENT}
_UPDATED: Words = {"was_starts": "", "was_ends": "", "was_title": "", "moved": False, "by": _BY}
_UNREMARKED: Words = {"comment": "", "new_title": "", "new_place": "", "new_people": ()}
_REMARKED: Words = {
    "comment": "Tuesday would suit us better",
    "new_title": "Captioning",
    "new_place": "Room H",
    "new_people": ("jean.petit@example.org", "li.na@example.org"),
}
_MOVED: Words = {"was_starts": LATER["starts"], "was_ends": LATER["ends"], "moved": True}

MEETINGS: dict[str, tuple[Words, ...]] = {
    "event": (_HELD, _HELD | {"zone": "Asia/Tokyo"}),
    "joining": (_JOINED, _ALONE, {"link": LINK}, {}),
    "hindrances": ({"refused": _REFUSED}, {"refused": ()}),
    "answering": ({},),
    "reminding": ({},),
    "invite": (
        _HELD | _JOINED | {"zone": "Asia/Tokyo", "by": _BY, "alongside": "TSAG", "short_notice": True},
        _HELD | _ALONE | {"zone": "Europe/Zurich", "by": "", "alongside": "", "short_notice": False},
    ),
    "update": (
        _HELD | _JOINED | _UPDATED | _MOVED | {"was_title": "Captioning"},
        _HELD | _ALONE | _UPDATED | _MOVED | {"by": "", "was_title": TITLE},
        _HELD | _JOINED | _UPDATED | {"moved": True},
        _HELD | _ALONE | _UPDATED | {"was_title": "Captioning"},
    ),
    "cancel": tuple(_HELD | {"removed": removed, "by": by} for removed, by in product((False, True), (_BY, ""))),
    "slots": (
        _OFFER | {"length": 90, "alongside": "TSAG", "choices": _SLOTS, "refused": _REFUSED, "who": "", "doubts": ()},
        _OFFER | {"length": 120, "alongside": "", "choices": _SLOTS[1:], "refused": (), "who": _BY, "doubts": UNCLEAR},
    ),
    "convened": (
        _HELD | _JOINED | {"short_notice": True, "holds_until": MOMENT},
        _HELD | _ALONE | {"short_notice": False, "holds_until": MOMENT},
    ),
    "impossible": (
        {"problems": IMPOSSIBLE, "title": TITLE, "refused": _REFUSED, "works": (TIMES, LATER), "known": ("RAG", TITLE)},
        {"problems": IMPOSSIBLE[:1], "title": "", "refused": (), "works": (), "known": ()},
    ),
    "meeting_changed": tuple(
        _HELD
        | {"what": what, "people": _PEOPLE if what in ("added", "removed") else ()}
        | {"clashes": ({"who": "Amina Diallo", "what": "TSAG"},) if what == "added" else ()}
        for what in CHANGES
    ),
    "put": ({"title": TITLE, "who": _BY}, {"title": "", "who": _BY}),
    "remind": (
        *(
            _HELD | {"link": LINK, "ahead": "P1D", "partstat": answer.value, "by": _BY}
            for answer in Partstat
            if answer is not Partstat.DELEGATED
        ),
        _HELD | {"link": "", "ahead": "PT15M", "partstat": "ACCEPTED", "by": ""},
    ),
    "remind_deadline": ({"meeting": "ISCG/26-2", "deadline": MOMENT},),
    "counter": (
        _HELD | _UNREMARKED | {"asked": LATER, "several": False, "who": "Amina Diallo", "choices": CHOICES},
        _HELD | _REMARKED | {"asked": LATER, "several": True, "who": "Amina Diallo", "choices": CHOICES},
    ),
    "guest": tuple(_HELD | {"who": "Amina Diallo", "by": by, "choices": CHOICES} for by in (_BY, "")),
    "turned_away": tuple(_HELD | {"who": who} for who in ("Amina Diallo", "")),
    "not_counted": (_HELD | {"why": "cancelled"}, {"why": "unknown", "title": "", "starts": "", "ends": ""}),
    "declined_counter": (_HELD | {"by": _BY}, _HELD | {"by": ""}),
    "undelivered": tuple(
        _HELD
        | {"who": "amina.diallo@example.org", "ref": 3, "invited": invited, "wanted": wanted, "returned": returned}
        for invited, wanted, returned in product((True, False), repeat=3)
    ),
    "stale": (_HELD | {"link": LINK}, _HELD | {"link": ""}),
}
