"""Where things lie on this machine."""

from collections.abc import Iterator
from pathlib import Path

from iscg_bot.config import forms, places
from iscg_bot.config.drafts import Draft
from iscg_bot.config.files import ISCG
from iscg_bot.config.problems import Problem


def directories(draft: Draft) -> Iterator[Problem]:
    """What is read is there already; what is written can be made, for the directory around it is there."""
    store = draft.store
    if store and not (draft.base / store.templates).is_dir():
        yield Problem(ISCG, ("store", "templates"), f"there is no directory {draft.base / store.templates}")
    if draft.maildir and not (draft.base / draft.maildir.path).is_dir():
        yield Problem(ISCG, ("maildir", "path"), f"there is no directory {draft.base / draft.maildir.path}")
    if store and (around := _missing(draft.base / store.directory, store, draft.base)):
        yield Problem(ISCG, ("store", "directory"), f"there is no directory {around}")
    if store and store.files and (around := _missing(draft.base / store.files, store, draft.base)):
        yield Problem(ISCG, ("store", "files"), f"there is no directory {around}")


def register(draft: Draft) -> Iterator[Problem]:
    """The register is an SQLite file or a PostgreSQL database."""
    if not draft.store or not draft.store.url:
        return
    file = places.sqlite_file(draft.store.url, draft.base)
    if problem := places.doubt(draft.store.url):
        yield Problem(ISCG, ("store", "register"), problem)
    elif file and (around := _missing(file, draft.store, draft.base)):
        yield Problem(ISCG, ("store", "register"), f"there is no directory {around}")


def _missing(path: Path, store: forms.Store, base: Path) -> Path | None:
    """The directory that *path* cannot be made in, for it is not there; the store's own will be made."""
    around = path.parent
    return None if around.is_dir() or around == base / store.directory else around
