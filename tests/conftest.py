"""Which tests need the machine for themselves: whatever measures time against a server, ours or a real one."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
ALONE = ("servers", "mailbox", "demo", "test_robots.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The others run two at a time (make test)."""
    for item in items:
        if item.path.is_relative_to(HERE) and item.path.relative_to(HERE).parts[0] in ALONE:
            item.add_marker("alone")
