"""Mails of lists as they really are, read whole: most ask for nothing, and nothing may be done about them."""

import datetime as dt
import time
from email.message import EmailMessage
from pathlib import Path

import pytest

from iscg_bot.commands.labels import doubts_of, intents_of
from iscg_bot.explaining import world
from iscg_bot.intake import parse
from iscg_bot.matters import order
from iscg_bot.model.facts import Context

NOW = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
ROSTER = world(NOW)
LISTS = Path(__file__).parents[1] / "mails" / "lists"
NOTHING = sorted((LISTS / "nothing").glob("*.eml"))
ASKED = [line.split(maxsplit=1) for line in (LISTS / "asked.txt").read_text().splitlines()]
TEXTS = {
    "prose": "We studied the contribution submitted to the last ISCG meeting and think that it should be revised. ",
    "items": "1. The document was discussed and the coordinator will schedule a call.\n",
    "one word": "contribution",
    "Chinese": "我们认为文稿应当修订并提交下次会议审议。",
    "Arabic": "نرى أن المساهمة المقدمة إلى الاجتماع تحتاج إلى مراجعة. ",
}


def submissions(raw):
    return order.read(parse(raw, ROSTER.group, NOW), Context(roster=ROSTER, now=NOW, mail=1))


def in_short(intent):
    number = f":{intent['number']}" if intent.get("number") else ""
    return f"{intent.get('action', intent['type'])}{number}"


@pytest.mark.parametrize("file", NOTHING, ids=lambda file: file.stem)
def test_nothing_is_asked(file):
    read = submissions(file.read_bytes())
    assert intents_of(read) == [] and doubts_of(read) == []


@pytest.mark.parametrize(("file", "expected"), ASKED, ids=[name for name, _ in ASKED])
def test_what_is_asked(file, expected):
    read = submissions((LISTS / "asked" / file).read_bytes())
    assert " ".join(map(in_short, intents_of(read))) == expected


def test_every_mail_that_asks_is_expected_to():
    assert {name for name, _ in ASKED} == {file.name for file in (LISTS / "asked").glob("*.eml")}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("to", ["iscg-bot@itu.example", "int-sect-group@lists.itu.int"])
def test_a_very_long_mail_is_read_within_a_second(text, to):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "member@example.org", to, "Documents of the meeting"
    message.set_content((text * 10_000)[:100_000])
    raw = bytes(message)
    started = time.process_time()
    submissions(raw)
    assert time.process_time() - started < 1
