"""Everything at once: mails of all kinds, while the service is killed again and again and nothing holds.

Sixty mails and five deaths here; two thousand and a hundred where PROVE is set (`make prove`).
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.chaos.runs import Plan, run

PLAN = Plan(5, 2_000, 100, 300) if os.environ.get("PROVE") else Plan(1, 60, 5, 30)


@pytest.mark.proof
@pytest.mark.timeout(1500)
def test_nothing_is_lost_and_nothing_happens_twice(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    said: list[str] = []
    verdict = run(replace(PLAN, keep=str(tmp_path / "kept")), said.append)
    with capsys.disabled():
        print("", *said, verdict.table(), sep="\n")
    assert not verdict.wrong, "\n".join(verdict.wrong)
