"""Whole messages as they go out.

After a wanted change: ISCG_WRITE_GOLDEN=1 pytest tests/letters/test_golden.py, then look at what git diff shows.
"""

import datetime as dt
import email
import os
from pathlib import Path

import pytest

from iscg_bot.letters.catalogues import CATALOGUE
from iscg_bot.model.groups import LANGUAGES
from iscg_bot.model.letters import Answered, Occasion, Section
from iscg_bot.model.meetings import Attendee, Invite, Method, Partstat, Window

GOLDEN = Path(__file__).with_name("golden")
ANSWERED = Answered(
    "<20261124172901.5@mail.example.org>",
    ("<1@example.org>", "<2@example.org>"),
    "Re: [int-sect-group] Remote participation",
)

AMINA = Attendee("amina.diallo@example.org", "Amina Diallo", Partstat.NEEDS_ACTION)
STARTS = dt.datetime(2026, 12, 8, 13, tzinfo=dt.UTC)


def invitation(method, template, sample, language, **changed):
    """A letter with its calendar part."""
    given = {
        "method": method,
        "uid": "7yb2c0hm@example.int",
        "sequence": 0,
        "stamp": dt.datetime(2026, 11, 24, 17, 31, 5, tzinfo=dt.UTC),
        "window": Window(STARTS, STARTS + dt.timedelta(minutes=90)),
        "zone": "Europe/Zurich",
        "title": CATALOGUE[template][sample]["title"],
        "link": CATALOGUE[template][sample].get("link", ""),
        "attendees": (
            Attendee("bruno.costa@example.org", "Bruno Costa", Partstat.ACCEPTED, chair=True),
            AMINA,
        ),
    }
    return {
        "template": template,
        "words": CATALOGUE[template][sample],
        "language": language,
        "answers": None if template == "invite" else Answered("<iscg.first@example.int>", (), "Invitation"),
        "occasion": Occasion.NOTICE,
        "invite": Invite(**(given | changed)),
    }


STORIES = {
    **{f"invite-{language}": invitation(Method.REQUEST, "invite", 0, language) for language in LANGUAGES},
    "update-en": invitation(Method.REQUEST, "update", 0, "en", sequence=1),
    "cancel-ru": invitation(Method.CANCEL, "cancel", 0, "ru", sequence=2, attendees=(AMINA,)),
    "removed-fr": invitation(Method.CANCEL, "cancel", 3, "fr", sequence=2, attendees=(AMINA,), whole=False),
    "declined-counter-zh": invitation(Method.DECLINECOUNTER, "declined_counter", 0, "zh"),
    "slots-es": {"template": "slots", "words": CATALOGUE["slots"][0], "language": "es", "question": "slots/7"},
    **{
        f"acknowledge-{language}": {
            "template": "acknowledge",
            "words": CATALOGUE["acknowledge"][-1],
            "language": language,
            "answers": ANSWERED,
            "question": "acknowledged/ISCG/26-2/03 (Rev.1)",
            "families": ("ISCG/26-2/03",),
        }
        for language in LANGUAGES
    },
    "ask-en": {"template": "ask", "words": CATALOGUE["ask"][1], "answers": ANSWERED, "question": "which_document/7"},
    "held-en": {
        "template": "held",
        "words": CATALOGUE["held"][0],
        "answers": None,
        "occasion": Occasion.NOTICE,
        "question": "held/2026-11-24",
    },
    "unreadable-fr": {
        "template": "unreadable",
        "words": CATALOGUE["unreadable"][0],
        "language": "fr",
        "answers": ANSWERED,
        "occasion": Occasion.NOTE,
    },
    "undone-and-last-today-es": {
        "language": "es",
        "answers": ANSWERED,
        "sections": (Section("undone", CATALOGUE["undone"][0]), Section("last_today", {"limit": 10})),
    },
}


def readable(raw):
    """Header and decoded parts, for a person who compares."""
    message = email.message_from_bytes(raw)
    parts = (part for part in message.walk() if not part.is_multipart())
    return str(message.items()) + "".join(part.get_payload(decode=True).decode() for part in parts)


@pytest.mark.parametrize("story", STORIES)
def test_the_message_is_the_golden_one(send, story):
    raw, golden = send(**STORIES[story]).raw, GOLDEN / f"{story}.eml"
    if "ISCG_WRITE_GOLDEN" in os.environ:
        golden.write_bytes(raw)
    assert readable(raw) == readable(golden.read_bytes())
    assert raw == golden.read_bytes()
