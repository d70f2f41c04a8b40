"""Whether a file changed since it was read."""

from os import PathLike, stat

Stamp = tuple[int, int, int] | None  # of a file: changed when (ns), size, inode; None where there is none


def stamp(path: str | PathLike[str]) -> Stamp:
    """Another one as soon as the file is written, replaced or taken away."""
    try:
        found = stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
