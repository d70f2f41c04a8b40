"""The checker of tests/tools upon the letters of the demo."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from iscg_bot.demo.worlds import BOT

TOOLS = Path(__file__).parents[1] / "tools"


def check(directory: Path, messages: int, organizer: str = BOT) -> list[str]:
    """What it has to say about the letters in *directory*, sorted by name; there must be so many calendar messages."""
    options = ["--strict", "--wire", "--organizer", organizer, *(["--require-parsers"] if _has_parsers() else [])]
    command = [sys.executable, str(TOOLS / "check_imip.py"), *options, str(directory)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert f"{messages} calendar message(s)" in result.stderr, result.stderr
    return result.stdout.splitlines()


def _has_parsers() -> bool:
    """Where everything is tested the second opinions must be there."""
    if "CI" in os.environ:
        return True
    ical_js = shutil.which("node") and (TOOLS / "node_modules" / "ical.js").is_dir()
    return bool(ical_js and importlib.util.find_spec("vobject") and _has_libical())


def _has_libical() -> bool:
    try:
        ctypes.CDLL("libical.so.3")
    except OSError:
        return False
    return True
