"""Secrets: the configuration names an environment variable; its value is the secret, or NAME_FILE the file with it.

No sentence written here contains a secret.
"""

import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

Environment = Mapping[str, str] | None  # None: no server will be spoken with, and no secret is needed


@dataclass(frozen=True, slots=True)
class Secret:
    """The *value* of a secret, or the *problem* why there is none; a *warning* if others can read its file."""

    value: str = field(default="", repr=False)
    problem: str = ""
    warning: str = ""


def find(name: str, environment: Environment) -> Secret:
    """The secret called *name*."""
    if environment is None:
        return Secret()
    if environment.get(name):
        return Secret(environment[name])
    if path := environment.get(f"{name}_FILE"):
        return _from_file(Path(path), f"{name}_FILE")
    return Secret(problem=f"neither {name} nor {name}_FILE is set in the environment")


def files(environment: Environment) -> tuple[Path, ...]:
    """The files in which secrets may lie."""
    variables = sorted((environment or {}).items())
    return tuple(Path(p) for n, p in variables if n.startswith("ISCG_") and n.endswith("_FILE") and p)


def _from_file(path: Path, name: str) -> Secret:
    try:
        value = path.read_text(encoding="utf-8").removesuffix("\n").removesuffix("\r")
        mode = path.stat().st_mode
    except OSError as error:
        return Secret(problem=f"the file that {name} names cannot be read: {error.strerror}")
    except UnicodeDecodeError:
        return Secret(problem=f"the file that {name} names is not text in UTF-8")
    if not value:
        return Secret(problem=f"the file that {name} names is empty")
    open_to_all = mode & (stat.S_IROTH | stat.S_IWOTH)
    warning = f"The file that {name} names can be read by every user of this machine: chmod o-rwx it."
    return Secret(value, warning=warning if open_to_all else "")
