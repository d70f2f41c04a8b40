"""Which tests talk with servers, ours or real ones: they wait much. Those marked "alone" measure time or memory.

--register=postgresql: every register that is not about SQLite itself lies in a PostgreSQL cluster of our own.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import registers

HERE = Path(__file__).parent
SERVERS = ("servers", "mailbox", "demo", "test_robots.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    """On what the registers of the tests are."""
    parser.addoption("--register", choices=registers.BACKENDS, default="sqlite", help="where registers lie")


def pytest_configure(config: pytest.Config) -> None:
    """One kind of register a run."""
    registers.use(config.getoption("--register"))


def pytest_unconfigure() -> None:
    """What was started is ended."""
    registers.end()


@pytest.fixture(autouse=True, scope="module")
def _forgotten() -> Iterator[None]:
    """No file of tests leaves its registers to the next one."""
    yield
    registers.forget()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """More of them run at a time (make test)."""
    for item in items:
        if item.path.is_relative_to(HERE) and item.path.relative_to(HERE).parts[0] in SERVERS:
            item.add_marker("servers")
