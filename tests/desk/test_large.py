"""A large mail comes to the worker as a file; nothing of it stays behind."""

import pytest

from iscg_bot.edges.register import pieces
from iscg_bot.edges.workers import Worker
from iscg_bot.errors import TemporaryError
from iscg_bot.intake import files
from tests.desk.conftest import STORIES, text


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch):
    monkeypatch.setattr(pieces, "PIECE", 200)


async def test_what_lies_in_pieces_is_registered_with_its_files_and_nothing_else_stays(office, tmp_path):
    worker = Worker()
    office.desk._aside = worker.run
    (letter,) = await office.receive("submission")
    worker.close()
    assert "ISCG/26-2/01" in text(letter)
    (file,) = files((STORIES / "submission.eml").read_bytes(), office.house.roster.group)
    (stored,) = [path for path in (tmp_path / "files").rglob("*") if path.is_file()]
    assert stored.name == file.sha256 and stored.read_bytes() == file.content


async def test_without_room_for_it_it_stays_undecided(office, tmp_path):
    (tmp_path / "files").write_text("no directory")
    await office.keep("submission")
    with pytest.raises(TemporaryError):
        await office.desk.work()
    (tmp_path / "files").unlink()
    assert len(await office.receive()) == 1
