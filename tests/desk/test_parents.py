"""What a mail quotes without a mark is known by the mail it answers, and nothing is read from it (M67, M68, M73)."""

import pytest

from iscg_bot.errors import ConflictError
from tests.desk.conftest import STORIES, text

UNMARKED = ["quoting-below-unmarked", "quoting-between-unmarked"]


def story(name: str) -> bytes:
    return (STORIES / f"{name}.eml").read_bytes()


@pytest.mark.parametrize("name", UNMARKED)
async def test_what_is_quoted_is_not_submitted_again(office, name):
    assert len(await office.receive("submission")) == 1
    assert await office.receive(name) == []
    assert [one.verdict for one in await office.outcomes()] == ["accept", "skip"]


@pytest.mark.parametrize("name", UNMARKED)
async def test_the_same_words_are_the_authors_own_where_they_answer_nothing(office, name):
    """So the test above has something to prove; and what is not referred to is no parent."""
    await office.receive("submission")
    unrelated = story(name).replace(b"<1@admin.example>", b"<2@elsewhere.example>")
    assert len(await office.receive(unrelated)) == 1


async def test_the_nearest_reference_that_is_known_is_the_parent(office):
    """In-Reply-To before References, those from the right; not the mail itself, nor one of which nothing is known."""
    mail, near = story(UNMARKED[0]), b"<9@testland.example> <94@admin.example> <2@elsewhere.example>"
    assert near[:20] in story("chat")
    await office.receive("submission", "chat")
    assert len(await office.receive(mail.replace(b"<1@admin.example>", b"<1@admin.example> " + near))) == 1


async def test_a_mail_is_not_its_own_parent(office):
    own = story("submission").replace(b"Subject:", b"In-Reply-To: <1@admin.example>\nSubject:")
    assert len(await office.receive(own)) == 1


async def test_a_letter_of_ours_is_a_parent_too(office):
    """Without our mark above it, and without that of its question."""
    (letter,) = await office.receive("questions")
    quoted = "\n".join(line for line in text(letter).splitlines() if line.strip() and "[" not in line)
    quoted = quoted.partition("\n")[2]
    reply = office.reply(letter, "Bien reçu !").partition(b"On Tue, 24")[0] + quoted.encode()
    assert await office.receive(reply) == []
    assert [one.verdict for one in await office.outcomes()][-1] == "skip"


async def test_the_parent_is_the_same_if_two_commits_collide(office, monkeypatch):
    async def colliding(entry):
        monkeypatch.setattr(office.register, "commit", real)
        raise ConflictError("somebody was quicker")

    await office.receive("submission")
    real = office.register.commit
    monkeypatch.setattr(office.register, "commit", colliding)
    assert await office.receive(UNMARKED[0]) == []
