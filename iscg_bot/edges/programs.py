"""Which program this is: its version, and a digest of its own files and of the packages that it uses."""

import re
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from iscg_bot import __version__

_HOME = Path(__file__).parents[1]
_NAME = re.compile(r"^[\w.-]+", re.MULTILINE)  # of a package, at the beginning of a requirement (PEP 508)


@cache
def program() -> str:
    """The same for the same program; what broke another one is worth another attempt (M14)."""
    digest = sha256()
    for path in sorted(_HOME.rglob("*.py")):
        digest.update(path.relative_to(_HOME).as_posix().encode() + b"\0" + path.read_bytes())
    for package in _packages():
        digest.update(package.encode())
    return f"{__version__}+{digest.hexdigest()[:12]}"


def _packages() -> list[str]:
    """name==version of each package that we ask for and that is there."""
    found = []
    for name in _NAME.findall("\n".join(requires("iscg-bot") or ())):
        try:
            found.append(f"{name}=={version(name)}")
        except PackageNotFoundError:
            continue  # an extra that is not installed
    return found
