"""A backup: the register and the files that it speaks of in one ZIP archive, each with its SHA-256.

    register.sqlite   the register, whatever it is on (edges.register.copies)
    files/<SHA-256>   the contents of documents
    backup.json       what belongs to it: written last, so that half a backup is none

It holds the register's secret and people's mail: nobody but its owner may read it.
"""

import datetime as dt
import json
import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from iscg_bot.edges.files import Files
from iscg_bot.edges.register import copies
from iscg_bot.errors import PermanentError

REGISTER, MANIFEST, FORMAT = "register.sqlite", "backup.json", 1
PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup says of itself. *rows* by table; *missing* are files that could not be read when it was *made*."""

    made: str  # UTC, ISO 8601
    program: str
    revision: str
    register: str  # SHA-256
    rows: dict[str, int]
    files: tuple[str, ...]  # SHA-256
    missing: tuple[str, ...] = ()
    format: int = FORMAT


def back_up(url: str, files: Files, target: Path, now: dt.datetime, program: str) -> Backup:
    """Write *target* while the service runs; it is there whole, or not at all. Raises PermanentError."""
    if not copies.is_register(url):
        raise PermanentError("there is no register to back up: is this the configuration of the service?")
    if target.exists() and not target.is_file():  # a device would be gone afterwards
        raise PermanentError(f"the backup cannot be written: {target} is no file")
    with _beside(target) as directory:
        copy, archive = directory / REGISTER, directory / target.name
        copies.copy_out(url, copy)
        revision, rows = copies.census(copy)
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as into:
            into.write(copy, REGISTER)
            stored = {digest: _stored(into, digest, files.path(digest)) for digest in copies.contents(copy)}
            there, missing = (tuple(d for d, found in stored.items() if found is wanted) for wanted in (True, False))
            backup = Backup(now.isoformat(), program, revision, _digest(copy), rows, there, missing)
            into.writestr(MANIFEST, json.dumps(asdict(backup), indent=1))
        _durable(archive)
        archive.rename(target)
        _durable(target.parent)
    return backup


def restore(source: Path, url: str, files: Files, *, force: bool = False) -> Backup:
    """Register and files become what *source* holds; files of the same content stay.

    Raises PermanentError before anything is touched: if the backup is damaged, or there is a register and no *force*.
    """
    if not force and copies.is_register(url):
        raise PermanentError("there is a register already: --force puts the backup in its place")
    with _archive(source) as archive, TemporaryDirectory() as directory:
        backup = _manifest(archive)
        for name, digest in ((REGISTER, backup.register), *((f"files/{d}", d) for d in backup.files)):
            _verify(archive, name, digest)
        for digest in backup.files:
            _mend(files, digest, archive)
        copies.copy_in(Path(archive.extract(REGISTER, directory)), url)
    return backup


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A directory of our own in which *target* is made, on the same disk."""
    try:
        with TemporaryDirectory(dir=target.parent, prefix=".iscg-backup-") as name:
            yield Path(name)
    except OSError as error:
        raise PermanentError(f"the backup cannot be written: {error}") from error


@contextmanager
def _archive(source: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(source) as archive:
            yield archive
    except (OSError, zipfile.BadZipFile, zlib.error, KeyError, EOFError) as error:
        raise PermanentError(f"{source} is no whole backup: {error}") from error
    except RuntimeError as error:  # encrypted, or packed in a way that we never use
        raise PermanentError(f"{source} is not as 'iscg-bot backup' wrote it: {error}") from error


def _manifest(archive: zipfile.ZipFile) -> Backup:
    try:
        said = json.loads(archive.read(MANIFEST))
        backup = Backup(**said | {"files": tuple(said["files"]), "missing": tuple(said["missing"])})
    except (ValueError, TypeError) as error:
        raise PermanentError(f"the backup is damaged: {error}") from error
    if backup.format != FORMAT:
        raise PermanentError("a newer program has made this backup")
    return backup


def _stored(archive: zipfile.ZipFile, digest: str, path: Path) -> bool:
    """A content that is damaged on disk is as good as missing."""
    try:
        with path.open("rb") as file:
            whole = file_digest(file, "sha256").hexdigest() == digest
    except OSError:
        return False
    if whole:
        archive.write(path, f"files/{digest}")
    return whole


def _mend(files: Files, digest: str, archive: zipfile.ZipFile) -> None:
    """What lies there whole stays."""
    path = files.path(digest)
    if path.exists() and _digest(path) != digest:
        path.unlink()
    files.write(digest, archive.read(f"files/{digest}"))


def _verify(archive: zipfile.ZipFile, name: str, digest: str) -> None:
    found = sha256()
    with archive.open(name) as content:
        for piece in _pieces(content):
            found.update(piece)
    if found.hexdigest() != digest:
        raise PermanentError(f"the backup is damaged: {name}")


def _pieces(content: IO[bytes]) -> Iterable[bytes]:
    return iter(partial(content.read, PIECE), b"")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _durable(path: Path) -> None:
    """Readable by its owner alone, and on the disk."""
    if path.is_file():
        path.chmod(0o600)
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
