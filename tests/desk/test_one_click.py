"""One click in a letter ends reminders (RFC 8058): from the token to the register."""

from types import SimpleNamespace
from typing import Any, cast

from sqlmodel import Session, select

from iscg_bot.edges.register.tables import QuietRow
from iscg_bot.model import tokens
from iscg_bot.porch import Parts, Porch
from tests.desk.conftest import Office


def quiet(office: Office) -> list[tuple[str, int]]:
    with Session(office.register._engine) as db:
        return [(row.address, row.meeting) for row in db.exec(select(QuietRow))]


async def test_from_the_token_to_the_register(office: Office) -> None:
    nothing = cast(Any, SimpleNamespace())
    parts = Parts(
        office.register, nothing, nothing, nothing, lambda: True, lambda: 7, lambda: None, lambda: 0, office.desk.submit
    )
    door = Porch(cast(Any, SimpleNamespace(web=None, mailbox=None)), parts, {})._house().unsubscribing
    assert door is not None
    right = tokens.unsubscribing(office.register.secret, "guest@elsewhere.example")
    wrong = tokens.unsubscribing(b"another secret", "guest@elsewhere.example")
    assert door.known(right) and not door.known(wrong) and quiet(office) == []
    assert not await door.act(wrong) and quiet(office) == []
    assert await door.act(right) and await door.act(right)
    assert quiet(office) == [("guest@elsewhere.example", 0)]
    assert await office.post() == []
