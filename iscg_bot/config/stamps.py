"""Whether a file changed since it was read."""

from os import DirEntry
from pathlib import Path

Stamp = tuple[int, int, int] | None  # of a file: changed when (ns), size, inode; None where there is none


def stamp(file: Path | DirEntry[str]) -> Stamp:
    """Another one as soon as the file is written, replaced or taken away."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
