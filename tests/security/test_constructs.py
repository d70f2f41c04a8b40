"""No dangerous construct without its reason on its line (bandit, as in `make audit`)."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "pyproject.toml"


def looked_through(place: Path) -> str:
    command = [sys.executable, "-m", "bandit", "--quiet", "--configfile", str(PLACE), "--recursive", str(place)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return "" if not done.returncode else done.stdout + done.stderr


def test_there_is_none() -> None:
    assert looked_through(ROOT / "iscg_bot") == ""


def test_nothing_but_assert_is_let_pass_everywhere() -> None:
    assert tomllib.loads(PLACE.read_text(encoding="utf-8"))["tool"]["bandit"] == {"skips": ["B101"]}


def test_the_judge_has_teeth(tmp_path: Path) -> None:
    (tmp_path / "hostile.py").write_text("import subprocess\nsubprocess.run('ls', shell=True)\n")
    assert "B602" in looked_through(tmp_path)
