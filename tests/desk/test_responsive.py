"""Whoever waits for the desk is not kept from hearing the mail server."""

import asyncio
import threading
from pathlib import Path

import pytest

from iscg_bot.app import Household
from iscg_bot.desk import Desk
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register
from iscg_bot.matters import order
from iscg_bot.model.mail import Fetched
from tests import registers
from tests.register.test_growth import NOW, RAW, ROOT, SECRETS


async def test_the_event_loop_goes_on_while_a_document_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    went_on, read = threading.Event(), order.read

    def read_slowly(*asked: object) -> object:
        assert went_on.wait(5), "the event loop stood still"
        return read(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(order, "read", read_slowly)
    register = Register(registers.ready(tmp_path / "register.sqlite"), lambda: NOW)
    desk = Desk(register, Files(tmp_path / "files"), Household(ROOT / "config", SECRETS).house, lambda: NOW)
    await register.keep("INBOX", 1, [Fetched(1, RAW, len(RAW))], 1)
    asyncio.get_running_loop().call_later(0.05, went_on.set)
    await desk.work()
    (outcome,) = await register.outcomes()
    register.close()
    assert "broke the program" not in outcome.because
