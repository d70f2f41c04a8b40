"""SECURITY.md names a test for each line, and each of them is there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
LINES = [line for line in (ROOT / "SECURITY.md").read_text(encoding="utf-8").splitlines() if line.startswith("| ")][2:]


def test_each_line_names_tests_that_are_there() -> None:
    assert len(LINES) >= 15
    for line in LINES:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", line)
        assert named, line
        for path, name in named:
            tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
            functions = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)}
            assert name in functions, f"{path}::{name}"
