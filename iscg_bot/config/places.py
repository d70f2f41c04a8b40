"""Where the register and the files lie. Paths in the configuration are relative to the directory that holds config/."""

from pathlib import Path
from urllib.parse import urlsplit

from iscg_bot.config import forms

_SQLITE, _POSTGRESQL = "sqlite:///", "postgresql+psycopg"


def doubt(register: str) -> str:
    """Why *register* is no address of a register, else empty; a password in it is never repeated."""
    if register.startswith(_SQLITE) and register != _SQLITE:
        return ""
    if urlsplit(register).scheme != _POSTGRESQL:
        return 'write "sqlite:///var/register.sqlite" or "postgresql+psycopg://user@host/database"'
    if urlsplit(register).password is not None or "password=" in urlsplit(register).query:
        return "no password may stand here; PostgreSQL reads it from the file that PGPASSFILE names"
    return ""


def sqlite_file(register: str, base: Path) -> Path | None:
    """The file of an SQLite register; None for PostgreSQL."""
    return base / register.removeprefix(_SQLITE) if register.startswith(_SQLITE) else None


def register(store: forms.Store, base: Path) -> str:
    """The SQLAlchemy URL of the register, with an absolute path for SQLite."""
    given = store.url or f"{_SQLITE}{store.directory}/register.sqlite"
    file = sqlite_file(given, base)
    return f"{_SQLITE}{file}" if file else given


def files(store: forms.Store, base: Path) -> Path:
    """The directory for the contents of documents."""
    return base / (store.files or Path(store.directory) / "files")
