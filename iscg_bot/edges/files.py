"""The contents of documents, by their SHA-256. Written once, durable before the register speaks of them (M95, M96)."""

import asyncio
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

from iscg_bot.errors import TemporaryError


class Files:
    """A directory of contents; the name of a file is never what a mail called it."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def path(self, sha256: str) -> Path:
        """Where a content lies."""
        return self._directory / sha256[:2] / sha256

    async def store(self, contents: Iterable[tuple[str, bytes]]) -> None:
        """Write what is not there yet: (SHA-256, content)."""
        for sha256, content in contents:
            await asyncio.to_thread(self.write, sha256, content)

    @contextmanager
    def aside(self) -> Iterator[Path]:
        """An empty file for as long as it is needed. Raises TemporaryError."""
        try:
            self._directory.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = NamedTemporaryFile(dir=self._directory, prefix="mail-")  # noqa: SIM115 - closed below
        except OSError as error:
            raise TemporaryError(f"a large mail cannot be laid out: {error}") from error
        with file:
            yield Path(file.name)

    def write(self, sha256: str, content: bytes) -> None:
        """A whole file under its name or nothing: written aside, synced, renamed."""
        path = self.path(sha256)
        if path.exists():
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with NamedTemporaryFile(dir=path.parent, delete=False) as aside:
                try:
                    aside.write(content)
                    aside.flush()
                    os.fsync(aside.fileno())
                    Path(aside.name).rename(path)
                except BaseException:  # what is left aside would fill the disk at each attempt
                    Path(aside.name).unlink(missing_ok=True)
                    raise
            _sync(path.parent)
        except OSError as error:
            raise TemporaryError(f"a document cannot be stored: {error}") from error


def _sync(directory: Path) -> None:
    """The name must be as durable as the content."""
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
