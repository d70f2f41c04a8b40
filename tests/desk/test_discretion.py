"""The log of a day names nobody and quotes nothing, unless it is asked to; nor does a mail that breaks the program."""

import io
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from email.utils import getaddresses

import pytest

from iscg_bot import desk, log
from tests.desk.conftest import STORIES, Office
from tests.matters.worlds import ROSTER

DAY = [path.stem for path in sorted(STORIES.glob("*.eml")) if path.stem != "reply"]
COMMON = {"report", "draft", "iscg/26-2/01"}  # subjects that are words or numbers of ours


@pytest.fixture
def lines(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    said = io.StringIO()
    log.configure(said, personal=getattr(request, "param", False))
    yield said
    log.configure(io.StringIO())


def private() -> set[str]:
    """Every address and subject of the stories, and every address of the configuration."""
    found = {address for person in ROSTER.people for address in person.addresses}
    for name in DAY:
        mail = message_from_bytes((STORIES / f"{name}.eml").read_bytes(), policy=default)
        fields = [str(value) for key in ("From", "To", "Cc", "Reply-To") for value in mail.get_all(key, [])]
        found |= {address for _, address in getaddresses(fields) if "@" in address}
        found.add(str(mail["Subject"] or ""))
    return {words.lower() for words in found if len(words) > 5} - COMMON


async def test_a_day_in_the_log_without_an_address_or_a_subject(office: Office, lines: io.StringIO) -> None:
    for name in DAY:
        for letter in await office.receive(name):
            await office.receive(office.reply(letter, "1"))
    await office.knock(days=1)
    said = lines.getvalue().lower()
    assert said.count("event=decided") >= len(DAY) and "@" not in said
    assert not [words for words in private() if words in said]
    assert "study group 5" not in said  # where a liaison statement comes from is a mail's word as well


@pytest.mark.parametrize("lines", [True], indirect=True)
async def test_who_asks_for_it_sees_addresses(office: Office, lines: io.StringIO) -> None:
    log.sent(1, "failed", 550, "5.1.1 <nobody@itu.example>: no such user")
    assert "nobody@itu.example" in lines.getvalue()


async def test_a_mail_that_breaks_the_program_is_not_quoted(
    office: Office, lines: io.StringIO, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(*_given: object) -> None:
        raise KeyError("The secret plans of john@admin.example")

    monkeypatch.setattr(desk, "understand", broken)
    await office.receive(DAY[0])
    said = lines.getvalue() + "".join(capfd.readouterr())
    assert "quarantined" in said and "KeyError" in said
    assert "secret plans" not in said and "john@" not in said
    ((_, because),) = await office.register.reasons(1)
    assert "secret plans" in because  # whoever mends it finds it in the register


def test_what_nobody_waited_for_is_said_without_its_words(lines: io.StringIO) -> None:
    log.stray(None, {"exception": ValueError("secret words"), "message": "Task exception was never retrieved"})
    assert "error=ValueError" in lines.getvalue() and "secret" not in lines.getvalue()
