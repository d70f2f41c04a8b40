"""What the service writes is readable for itself alone, whatever the umask is."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from iscg_bot.app import clock
from iscg_bot.edges.files import Files
from iscg_bot.edges.register import Register


@pytest.fixture(autouse=True)
def generous() -> Iterator[None]:
    """A umask that would let everybody read."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(directory: Path) -> dict[str, str]:
    return {path.name: oct(path.stat().st_mode & 0o777) for path in directory.rglob("*") if path.is_file()}


@pytest.mark.parametrize("before", [None, 0o644, 0o666])
async def test_the_register_and_what_lies_beside_it(tmp_path: Path, before: int | None) -> None:
    place = tmp_path / "var" / "register.sqlite"
    if before:
        place.parent.mkdir()
        place.touch(before)
    register = Register(f"sqlite:///{place}", clock)
    await register.beat(clock())
    found = modes(place.parent)
    register.close()
    assert {"register.sqlite", "register.sqlite-wal", "register.sqlite-shm"} <= set(found)
    assert set(found.values()) == {"0o600"}
    assert before or oct(place.parent.stat().st_mode & 0o777) == "0o700"


async def test_documents(tmp_path: Path) -> None:
    await Files(tmp_path).store([("ab" + "0" * 62, b"content")])
    assert set(modes(tmp_path).values()) == {"0o600"}
    assert oct((tmp_path / "ab").stat().st_mode & 0o777) == "0o700"
