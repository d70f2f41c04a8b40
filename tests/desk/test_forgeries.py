"""A token that somebody quoted on the list, and a stranger who writes under the name of who was asked."""

from tests.desk.conftest import Office

FORGED = "spf=fail smtp.mailfrom=evil.example"
LISTED = b"""\
Received: from lists.itu.example (lists.itu.example [192.0.2.9])
\tby mx.itu.example with ESMTPS id 99; Tue, 24 Nov 2026 10:05:00 +0000
List-Id: <int-sect-group.lists.itu.example>
List-Post: <mailto:int-sect-group@lists.itu.example>
"""


async def test_who_has_the_letter_answers_without_further_proof(office: Office) -> None:
    (letter,) = await office.receive("submission-over-the-list")
    await office.receive(office.reply(letter, "undo", proof="none"))
    assert (await office.numbers()) == {"ISCG/26-2/01": "withdrawn"}


async def test_once_the_list_has_seen_the_letter_its_token_is_worth_nothing(office: Office) -> None:
    (letter,) = await office.receive("submission-over-the-list")
    await office.receive(LISTED + office.reply(letter, "For your information.", proof="none"))
    assert await office.receive(office.reply(letter, "undo", proof=FORGED)) == []
    assert (await office.numbers()) == {"ISCG/26-2/01": "current"}
    assert (await office.states())[-1] == "held"
