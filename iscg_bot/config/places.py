"""Where the register and the files lie. Paths in the configuration are relative to the directory that holds config/."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from iscg_bot.config import forms

_SQLITE, _POSTGRESQL = "sqlite:///", "postgresql+psycopg"
_SCHEMA = re.compile(r"(?!pg_)[a-z_][a-z0-9_]{0,62}")  # PostgreSQL 4.1.1: longer names are cut, pg_ is its own


def doubt(register: str) -> str:
    """Why *register* is no address of a register, else empty; a password in it is never repeated."""
    if register.startswith(_SQLITE) and register != _SQLITE:
        return ""
    if urlsplit(register).scheme != _POSTGRESQL:
        return 'write "sqlite:///var/register.sqlite" or "postgresql+psycopg://user@host/database"'
    if urlsplit(register).password is not None or "password=" in urlsplit(register).query:
        return "no password may stand here; PostgreSQL reads it from the file that PGPASSFILE names"
    if not all(_SCHEMA.fullmatch(name) for name in parse_qs(urlsplit(register).query).get("schema", ())):
        return "a schema is named by at most 63 small letters, digits and underscores, and not pg_"
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
