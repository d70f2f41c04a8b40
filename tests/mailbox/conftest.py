"""Servers for the mailbox's tests, each on a port of its own."""

from collections.abc import AsyncIterator

import pytest

from tests.mailbox.fakes import FakeServer


@pytest.fixture
async def server() -> AsyncIterator[FakeServer]:
    async with FakeServer().serving() as serving:
        yield serving
