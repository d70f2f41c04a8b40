"""Which letter of ours a mail answers, where nothing of it is quoted (M69, M70)."""

import re

import pytest

EXCHANGE = "2.6.0 <VI1PR04MB5678@VI1PR04MB5678.eurprd04.prod.outlook.com> [InternalId=42] Queued mail for delivery"
AMAZON = "Ok 0102018a2b3c4d5e-1a2b3c4d-12aa-34bb-56cc-123456789012-000000"


def bare(mail: bytes) -> bytes:
    """Without what it quotes, and without our marks."""
    head, _, body = mail.partition(b"\n\n")
    return head + b"\n\n" + re.sub(rb"(?m)^(>|On ).*\n?", b"", body)


@pytest.mark.parametrize(
    ("said", "id"),
    [
        (EXCHANGE, b"<VI1PR04MB5678@VI1PR04MB5678.eurprd04.prod.outlook.com>"),
        (AMAZON, b"<0102018a2b3c4d5e-1a2b3c4d-12aa-34bb-56cc-123456789012-000000@eu-west-1.amazonses.com>"),
        (AMAZON, b"<0102018A2B3C4D5E-1a2b3c4d-12aa-34bb-56cc-123456789012-000000@email.amazonses.com>"),
    ],
)
async def test_an_answer_to_the_id_that_a_provider_gave_our_letter_is_an_answer(office, said, id):
    office.said = said
    (letter,) = await office.receive("submission")
    answer = bare(office.reply(letter, "undo")).replace(letter["Message-ID"].encode(), id)
    await office.receive(answer)
    assert await office.numbers() == {"ISCG/26-2/01": "withdrawn"}


async def test_another_subject_does_not_break_in_reply_to(office):
    (letter,) = await office.receive("submission")
    await office.receive(bare(office.reply(letter, "undo")).replace(b"Subject: ", b"Subject: Quite another matter, "))
    assert await office.numbers() == {"ISCG/26-2/01": "withdrawn"}


@pytest.mark.parametrize(("subject", "status"), [(b"", "withdrawn"), (b"Quite another matter, ", "current")])
async def test_references_alone_are_the_thread_only_under_its_subject(office, subject, status):
    (letter,) = await office.receive("submission")
    answer = bare(office.reply(letter, "undo")).replace(b"Subject: Re: ", b"Subject: Re: " + subject)
    await office.receive(re.sub(rb"In-Reply-To: .*\n", b"", answer))
    assert await office.numbers() == {"ISCG/26-2/01": status}
