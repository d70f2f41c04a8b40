"""The contents of documents: whole or not there, written once, nothing left aside."""

import os
import stat
from hashlib import sha256

import pytest

from iscg_bot.edges.files import Files
from iscg_bot.errors import TemporaryError

NAME = sha256(b"content").hexdigest()


def there(directory):
    return [path.relative_to(directory).as_posix() for path in directory.rglob("*") if path.is_file()]


async def test_a_content_lies_under_its_hash_for_its_owner_alone(tmp_path):
    files = Files(tmp_path)
    await files.store([(NAME, b"content")])
    assert there(tmp_path) == [f"{NAME[:2]}/{NAME}"]
    assert files.path(NAME).read_bytes() == b"content"
    assert stat.S_IMODE(files.path(NAME).stat().st_mode) == 0o600


async def test_what_is_there_is_not_written_again(tmp_path):
    files = Files(tmp_path)
    await files.store([(NAME, b"content")])
    written = files.path(NAME).stat().st_ino
    await files.store([(NAME, b"content"), (NAME, b"content")])
    assert files.path(NAME).stat().st_ino == written


async def test_it_is_durable_before_it_has_its_name(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(there(tmp_path)))
    await Files(tmp_path).store([(NAME, b"content")])
    content, name = synced
    assert f"{NAME[:2]}/{NAME}" not in content and name == [f"{NAME[:2]}/{NAME}"]


async def test_a_full_disk_is_a_matter_of_time_and_nothing_is_left_aside(tmp_path, monkeypatch):
    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(TemporaryError, match=r"a document cannot be stored: .*No space left"):
        await Files(tmp_path).store([(NAME, b"content")])
    assert there(tmp_path) == []
    monkeypatch.undo()
    await Files(tmp_path).store([(NAME, b"content")])
    assert len(there(tmp_path)) == 1
