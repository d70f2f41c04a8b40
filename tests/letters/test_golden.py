"""Whole messages as they go out.

After a wanted change: ISCG_WRITE_GOLDEN=1 pytest tests/letters/test_golden.py, then look at what git diff shows.
"""

import email
import os
from pathlib import Path

import pytest

from iscg_bot.letters.catalogues import CATALOGUE
from iscg_bot.model.groups import LANGUAGES
from iscg_bot.model.letters import Answered, Occasion, Section

GOLDEN = Path(__file__).with_name("golden")
ANSWERED = Answered(
    "<20261124172901.5@mail.example.org>",
    ("<1@example.org>", "<2@example.org>"),
    "Re: [int-sect-group] Remote participation",
)

STORIES = {
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
    return str(message.items()) + "".join(p.get_payload(decode=True).decode() for p in message.get_payload())


@pytest.mark.parametrize("story", STORIES)
def test_the_message_is_the_golden_one(send, story):
    raw, golden = send(**STORIES[story]).raw, GOLDEN / f"{story}.eml"
    if "ISCG_WRITE_GOLDEN" in os.environ:
        golden.write_bytes(raw)
    assert readable(raw) == readable(golden.read_bytes())
    assert raw == golden.read_bytes()
