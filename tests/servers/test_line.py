"""The whole way of a mail: posted by a member, through the list, to the bot; the answer in the member's mailbox."""

from collections.abc import Iterator

import pytest

from tests.servers.stack import LIST, Stack
from tests.servers.worlds import ALICE, BOB, BOT, CAROL, World, world
from tests.servers.writings import ENGLISH, FRENCH, contribution, mail, reply, words


@pytest.fixture(scope="module")
def bot(stack: Stack, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A bot that serves, the only one meanwhile: two would both read the mailbox."""
    with world(stack, tmp_path_factory.mktemp("bot")) as made, made.serving():
        yield made


async def next_number(bot: World) -> str:
    return f"ISCG/26-2/{len(await bot.numbers()) + 1:02d}"


@pytest.mark.parametrize(
    ("sender", "name", "text", "title", "sentence"),
    [
        (ALICE, "Alice", ENGLISH, "Captions in meetings", "Thank you. Your contribution is registered as {}."),
        (BOB, "Bob", FRENCH, "Sous-titrage des réunions", "Votre contribution est enregistrée sous le numéro {}."),
    ],
)
async def test_a_contribution_is_acknowledged(
    bot: World, sender: str, name: str, text: str, title: str, sentence: str
) -> None:
    number = await next_number(bot)
    message_id = await bot.post(contribution(title, sender, text=text))
    letter = await bot.answer(sender, message_id)
    assert sentence.format(number) in words(letter)
    assert title in words(letter)
    assert f"{title}.docx" in words(letter)
    assert letter["Subject"] == f"Re: [INT-Sect] Contribution: {title}"
    assert letter["To"] == f"{name} Example <{sender}>"
    assert letter["From"] == f"ISCG secretariat desk <{BOT}>"
    assert letter["Auto-Submitted"] == "auto-replied"
    assert letter["Return-Path"] == f"<{BOT}>"
    assert not bot.answers(CAROL, message_id), "the answer is the author's alone"


@pytest.mark.parametrize("first", [LIST, BOT])
async def test_a_mail_and_its_list_copy_are_one(bot: World, first: str) -> None:
    number = await next_number(bot)
    written = contribution(f"Twice, first by {first.partition('@')[0]}", to=BOT, cc=LIST)
    message_id = await bot.post(written, first)
    await bot.decided(message_id)
    await bot.post(written, *({LIST, BOT} - {first}))
    await bot.decided(message_id, 2)
    await bot.answer(ALICE, message_id)
    await bot.all_sent()
    assert (await bot.numbers())[-1] == number
    assert len(bot.answers(ALICE, message_id)) == 1


async def test_an_undo_above_the_quoted_letter(bot: World) -> None:
    number = await next_number(bot)
    letter = await bot.answer(ALICE, await bot.post(contribution("Sent by mistake")))
    undone = await bot.answer(ALICE, await bot.post(reply(ALICE, letter, "undo")))
    assert f"The registration of {number} (“Sent by mistake”) is taken back" in words(undone)
    assert {str(d.number): d.status for d in await bot.register.documents()}[number] == "withdrawn"


async def test_talk_and_replies_to_the_list_are_left_alone(bot: World) -> None:
    letters = len(bot.outbox())
    talk = mail(BOB, LIST, "Captions", "Dear all,\n\nI will send a contribution on captions next week.\n")
    (outcome,) = await bot.decided(await bot.post(talk))
    assert (outcome.verdict, len(bot.outbox())) == ("skip", letters)
