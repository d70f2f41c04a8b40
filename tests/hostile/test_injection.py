"""No text that a stranger wrote becomes a header field of ours, or a part (M27, M107).

Every letter, in every language, with every text field in turn filled with what breaks out on Python 3.11.7. One evil
text for each field here, every one where PROVE is set (`make prove`).
"""

import datetime as dt
import email
import itertools
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from email.policy import compat32, default
from functools import lru_cache
from pathlib import Path

import pytest

from iscg_bot.config import load_texts
from iscg_bot.errors import TemplateError
from iscg_bot.letters import Templates, compose
from iscg_bot.letters.catalogues import CATALOGUE, PARTS
from iscg_bot.model.groups import LANGUAGES
from iscg_bot.model.letters import Answered, Composed, Letter, Occasion, Section
from iscg_bot.model.meetings import Attendee, Invite, Method, Partstat, Window
from tests.matters.worlds import GROUP, NOW

PROVE = bool(os.environ.get("PROVE"))
EVIL = "evil@example.net"
TEXTS = {
    "CRLF": f"x\r\nBcc: {EVIL}\r\n\r\n<b>body</b>",
    "LF": f"x\nBcc: {EVIL}\n\nbody",
    "CR": f"x\rBcc: {EVIL}\r\rbody",
    "folded": f"x\r\n Bcc: {EVIL}\r\n\tReply-To: {EVIL}",
    "encoded Q": f"=?utf-8?Q?x=0D=0ABcc=3A_{EVIL}=0D=0A=0D=0Abody?=",
    "encoded B": "=?utf-8?B?eA0KQmNjOiBldmlsQGV4YW1wbGUubmV0DQoNCmJvZHk=?=",
    "encoded twice": "=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=0ABcc:_evil@example.net=3F=3D?=",
    "percent": f"x%0D%0ABcc:%20{EVIL}",
    "NUL": f"x\x00Bcc: {EVIL}\x00\x1b[31m\x7f",
    "separators": f"x\u2028Bcc: {EVIL}\u2029\x85\x0b\x0c\x1c\x1d\x1eBcc: {EVIL}",
    "bidi": "\u202etxet\u2066\u2067\u202d\u200e\u200f\u200b",
    "long": "é" * 10_000,
    "one word": "x" * 10_000,
    "boundary": "--=_\r\n--b--\r\nContent-Type: text/html\r\n\r\n<script>",
    "calendar": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:evil@example.net\r\n",
    "surrogate": "lone \udce9 \ud800",
    "template": "{{ 7 * 7 }}{% for x in y %}",
}
ALLOWED = (
    *("MIME-Version", "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
    *("Auto-Submitted", "X-Auto-Response-Suppress"),
    *("List-Id", "Precedence", "List-Unsubscribe", "List-Unsubscribe-Post"),  # reminders only
    *("X-ISCG-Bot", "Content-Type"),
)
OPTIONAL = {"In-Reply-To", "References", "List-Id", "Precedence", "List-Unsubscribe", "List-Unsubscribe-Post"}
PARTS_OF = {
    False: ["multipart/alternative", "text/plain", "text/html"],
    True: [
        *("multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics"),
    ],
}
FIELDS_OF_PARTS = {"content-type", "content-transfer-encoding", "content-disposition"}
SEARCHED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]")
LETTERS = sorted(set(CATALOGUE) - PARTS)

Path_ = tuple[str | int, ...]


@pytest.fixture(scope="module")
def templates() -> Templates:
    return Templates(load_texts(Path(__file__).parents[2] / "templates"))


def fields(words: object, path: Path_ = ()) -> Iterator[Path_]:
    """Where there is text among *words*, however deep."""
    if isinstance(words, str):
        yield path
    elif isinstance(words, dict):
        for name, value in words.items():
            yield from fields(value, (*path, name))
    elif isinstance(words, tuple):
        for place, value in enumerate(words):
            yield from fields(value, (*path, place))


def filled(words: object, path: Path_, text: str) -> object:
    """The same words with *text* at one place."""
    if not path:
        return text
    first, rest = path[0], path[1:]
    if isinstance(words, dict):
        return {name: filled(value, rest, text) if name == first else value for name, value in words.items()}
    assert isinstance(words, tuple)
    return tuple(filled(value, rest, text) if place == first else value for place, value in enumerate(words))


def letter(template: str, words: object, language: str, **given: object) -> Letter:
    written = Letter(
        key=f"{template}/1",
        to="amina.diallo@example.org",
        name="Amina Diallo",
        language=language,
        zone="America/New_York",
        sections=(Section(template, words),),  # type: ignore[arg-type]
        occasion=Occasion.ANSWER,
        reason=template,
        answers=Answered("<mail@example.org>", ("<first@example.org>",), "Remote participation"),
        question="q",
    )
    return replace(written, **given)  # type: ignore[arg-type]


def judge(composed: Composed) -> None:
    """Exactly the fields that we meant, one recipient, one body of the parts that we meant."""
    judge_head(composed.raw.partition(b"\r\n\r\n")[0], composed.to)
    message = email.message_from_bytes(composed.raw)
    parts = list(message.walk())
    kinds = [part.get_content_type() for part in parts]
    assert kinds == PARTS_OF["text/calendar" in kinds], kinds
    assert kinds == [kind(str(part["Content-Type"])) for part in parts]
    for part, found in zip(parts, kinds, strict=True):
        assert not part.defects
        if part is not message:
            assert {name.lower() for name in part} <= FIELDS_OF_PARTS
        payload = part.get_payload(decode=True)
        if found == "text/html":
            assert isinstance(payload, bytes) and b"<script" not in payload and b"<b>body" not in payload
        if found == "text/calendar":
            assert isinstance(payload, bytes)
            lines = payload.replace(b"\r\n ", b"").split(b"\r\n")
            assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT") == 1
            asked = [line.lower() for line in lines if line.lower().startswith((b"attendee", b"organizer"))]
            assert not any(line.endswith(f":mailto:{EVIL}".encode()) for line in asked)


@lru_cache(1000)  # most texts stand in the body alone
def judge_head(head: bytes, to: str) -> None:
    """As both parsers of this Python read it."""
    assert b"\r" not in head.replace(b"\r\n", b"") and b"\n" not in head.replace(b"\r\n", b"") and b"\0" not in head
    assert max(map(len, head.split(b"\r\n"))) <= 998
    for policy in (default, compat32):
        message = email.message_from_bytes(head + b"\r\n\r\n", policy=policy)
        names = message.keys()
        assert [name for name in ALLOWED if name in names or name not in OPTIONAL] == names
    message = email.message_from_bytes(head + b"\r\n\r\n", policy=default)
    assert [a.addr_spec for a in message["To"].addresses] == [to]
    assert not SEARCHED.search(str(message["Subject"])) and len(str(message["Subject"])) <= 204


@lru_cache(1000)
def kind(field: str) -> str:
    """The type that a Content-Type says, to the other of the two parsers."""
    return str(email.message_from_string(f"Content-Type: {field}\n\n", policy=default)["Content-Type"].content_type)


def texts(number: int) -> list[str]:
    """All of them, or another one for each field."""
    every = list(TEXTS.values())
    return every if PROVE else [every[number % len(every)]]


@pytest.mark.proof
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", LETTERS)
def test_no_word_of_a_letter_breaks_out(templates, template, language):
    """A word that is no free text (a moment, a name of ours) may make the letter impossible, never another one."""
    written = refused = 0
    count = itertools.count(LETTERS.index(template) + LANGUAGES.index(language))
    for words in CATALOGUE[template] if PROVE else CATALOGUE[template][:1]:
        for path in fields(words):
            for text in texts(next(count)):
                made = letter(template, filled(words, path, text), language, answers=None)
                try:
                    composed = compose(made, GROUP, templates, b"secret", NOW)
                except TemplateError:
                    refused += 1
                else:
                    written += 1
                    judge(composed)
    assert written + refused or not any(True for words in CATALOGUE[template] for _ in fields(words))


def test_the_judge_has_teeth(templates):
    """What the email package of old Pythons would have made of it."""
    composed = compose(letter("acknowledge", CATALOGUE["acknowledge"][0], "en"), GROUP, templates, b"secret", NOW)
    judge(composed)
    for old, new in (
        (b"Subject: ", b"Bcc: evil@example.net\r\nSubject: "),
        (b"Date: ", b"Subject: x\r\nDate: "),
        (b"To: Amina Diallo <", b"To: <evil@example.net>, <"),
        (b"\r\nDate: ", b"\r\n\r\nDate: "),
        (b"text/plain", b"application/octet-stream"),
    ):
        assert old in composed.raw
        with pytest.raises(AssertionError):
            judge(replace(composed, raw=composed.raw.replace(old, new, 1)))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_of_a_letter_breaks_out(templates, language, text):
    words = CATALOGUE["acknowledge"][0]
    for given in (
        {"name": text},
        {"answers": Answered("<m@example.org>", (text, "<ok@example.org>"), text)},
        {"answers": Answered(text, (), text)},
        {"shadows": text},
        {"families": (text,), "question": text, "reason": text},
    ):
        try:
            composed = compose(letter("acknowledge", words, language, **given), GROUP, templates, b"secret", NOW)
        except TemplateError:
            continue
        judge(composed)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_field_of_an_invitation_breaks_out(templates, language, text):
    """Title, link and names are in the header, in both texts and in the calendar."""
    starts = dt.datetime(2026, 12, 8, 13, tzinfo=dt.UTC)
    window = Window(starts, starts + dt.timedelta(hours=1))
    words = CATALOGUE["invite"][0]
    for title, link, name in ((text, "", "Amina"), ("Captions", text, "Amina"), ("Captions", "", text)):
        people = (
            Attendee("chair@example.org", name, Partstat.ACCEPTED, chair=True),
            Attendee("a@example.org", name, Partstat.NEEDS_ACTION),
        )
        invite = Invite(Method.REQUEST, "u@itu.example", 0, NOW, window, "Europe/Zurich", title, link, people)
        made = letter("invite", {**words, "title": title, "by": name}, language, invite=invite, answers=None)
        judge(compose(made, GROUP, templates, b"secret", NOW))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_no_name_of_the_group_breaks_out(templates, text):
    strange = replace(GROUP, robot_name=text, acronym=text, names=(("en", text),))
    judge(compose(letter("acknowledge", CATALOGUE["acknowledge"][0], "en"), strange, templates, b"secret", NOW))
