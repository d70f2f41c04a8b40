"""The texts of letters, as the secretariat keeps them: templates/<letter>/<language>.txt."""

import os
from collections.abc import Iterator
from pathlib import Path

from iscg_bot.config.stamps import Stamp, stamp
from iscg_bot.errors import TemplateError


def load_texts(directory: Path) -> dict[str, str]:
    """Every text below *directory* by letter and language: {"acknowledge/en": ...}.

    Raises TemplateError, with the path, for a text that cannot be read.
    """
    paths = sorted(directory.glob("*/*.txt"))
    return {f"{path.parent.name}/{path.stem}": _text(path) for path in paths}


class Texts:
    """The texts below a directory as they are now; files are read again when one is written, comes or goes."""

    def __init__(self) -> None:
        self._stamps: dict[str, Stamp] = {}
        self._texts: dict[str, str] = {}

    def current(self, directory: Path) -> dict[str, str]:
        """The same as load_texts; the same dictionary as long as no file changes. Raises TemplateError."""
        stamps = dict(_stamps(directory))  # taken first: what changes while it is read is read once more
        if stamps != self._stamps:
            self._texts = load_texts(directory)
            self._stamps = stamps
        return self._texts


def _stamps(directory: Path) -> Iterator[tuple[str, Stamp]]:
    """Each mail asks for them: this takes a fraction of what reading takes."""
    for letter in _entries(directory):
        for text in _entries(letter.path):
            if text.name.endswith(".txt"):
                yield text.path, stamp(text)


def _entries(directory: str | Path) -> list[os.DirEntry[str]]:
    try:
        return list(os.scandir(directory))
    except OSError:  # a file, or nothing
        return []


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise TemplateError(f"{path}, line {line}: save this file as UTF-8") from error
    except OSError as error:
        raise TemplateError(f"{path} cannot be read: {error.strerror}") from error
