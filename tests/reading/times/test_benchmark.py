"""The benchmark writes what was read in the form in which labelled expressions are scored."""

import json
import subprocess
import sys
from pathlib import Path

SAMPLE = Path(__file__).with_name("sample.jsonl")
ROOT = Path(__file__).parents[3]


def test_predictions():
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.times", str(SAMPLE)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    written = {row["id"]: row["preds"] for row in map(json.loads, ran.stdout.splitlines())}
    for row in map(json.loads, SAMPLE.read_text(encoding="utf-8").splitlines()):
        (prediction,) = written[row["id"]]
        span = prediction.pop("span")
        assert prediction == row["expected"], row["text"]
        assert 0 <= span[0] < span[1] <= len(row["text"])
